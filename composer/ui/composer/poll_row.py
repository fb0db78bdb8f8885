"""The poll of a draft, below its posts: what can be answered, how long, and the way to change it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from composer.guard.submission import Poll
from composer.ui.composer.kit import Kit
from composer.ui.desktop.lasting import length_words
from composer.ui.widgets.buttons import push
from composer.ui.widgets.labels import IconButton, IconLabel, Paragraph


class PollRow(QWidget):
    """Hidden where there is no poll: `opened` asks to change it, `removed` that it goes; `shown` carries the poll."""

    opened = Signal()
    removed = Signal()
    shown = Signal(object)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame = QFrame()
        self._frame.setProperty("kind", "inset")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 8, 0, 0)
        outer.addWidget(self._frame)
        self._options = Paragraph(kit.theme, "", "label_plain", "")
        self._about = Paragraph(kit.theme, "", "caption", "hint")
        self.open_button = push(self.tr("Change…"), fit="small")
        self.open_button.setAccessibleName(self.tr("Change the poll"))
        self.remove_button = IconButton(kit.theme, kit.icons, "trash-2", role="tool", name=self.tr("Remove the poll"))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._options)
        words.addWidget(self._about)
        row = QHBoxLayout(self._frame)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(IconLabel(kit.theme, kit.icons, "chart-no-axes-column", "text_2", size=20))
        row.addLayout(words, 1)
        row.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.open_button.clicked.connect(self.opened)
        self.remove_button.clicked.connect(self.removed)
        self.hide()

    def show_poll(self, poll: Poll | None, thread: bool) -> None:
        """Show a poll, or nothing.

        Args:
            poll: What is asked.
            thread: Whether there are several posts.
        """
        self.setVisible(poll is not None)
        self.shown.emit(poll)
        if poll is None:
            return
        words = self.tr("Poll under the first post, open for {time}") if thread else self.tr("Poll, open for {time}")
        self._options.setText(" · ".join(poll.options))
        self._about.setText(words.replace("{time}", length_words(poll.minutes)))
        self.setAccessibleName(f"{self._about.text()}. {self._options.text()}")
