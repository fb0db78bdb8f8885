"""Above the text while a meeting goes on: what it is, its tag, what stands in each post, and the way out."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from composer.base.clock import Clock
from composer.text.meeting import Kind, Meeting
from composer.text.weight import Config
from composer.ui.meeting.chat_clock import ChatClock
from composer.ui.widgets.buttons import push
from composer.ui.widgets.icons import Icons
from composer.ui.widgets.labels import IconButton, IconLabel, Text, isolate
from composer.ui.widgets.theme import Theme

_HEIGHT, _ROOMY = 52, 560


class MeetingBar(QFrame):
    """Hidden while there is none."""

    change_asked = Signal()
    next_asked = Signal()
    leave_asked = Signal()

    def __init__(self, theme: Theme, icons: Icons, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("kind", "meeting")
        self._sign = IconLabel(theme, icons, "presentation", "on_accent_soft", size=20)
        self._name = Text("", "body_strong", "selected")
        self.chip = IconButton(theme, icons, "square-pen", "", role="chip", size=14)
        self._told = Text("", "label_plain", "selected")
        self.clock = ChatClock(theme, icons, clock)
        self.clock.changed.connect(self._fit)
        self.next = push("", role="link")
        self.leave = push(self.tr("Leave"), role="link")
        self._row = QHBoxLayout(self)
        for part in (self._sign, self._name, self.chip, self._told):
            self._row.addWidget(part)
        self._row.addStretch(1)
        self._row.addWidget(self.clock)
        self._row.addWidget(self.next)
        self._row.addWidget(self.leave)
        self.chip.clicked.connect(self.change_asked)
        self.next.clicked.connect(self.next_asked)
        self.leave.clicked.connect(self.leave_asked)
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    def show_meeting(self, meeting: Meeting | None, config: Config) -> None:
        """Show a meeting; nothing where there is none."""
        self.setVisible(meeting is not None)
        self.clock.show_chat(meeting)
        if meeting is None:
            return
        chat = meeting.kind is Kind.CHAT
        self._name.setText(self.tr("Tweet chat") if chat else self.tr("Conference mode"))
        self.chip.setText(isolate(f"#{meeting.tag}"))
        self.chip.setAccessibleName(self.tr("#{tag}, change").format(tag=meeting.tag))
        told = self.tr("Takes {taken} of {limit} characters in each post")
        room = self.locale().toString(meeting.room(config))
        self._told.setText(told.format(taken=room, limit=self.locale().toString(config.limit)))
        self.next.setText(self.tr("Answer Q{number}").format(number=meeting.question + 1))
        self.next.setAccessibleName(self.tr("Answer question {number}").format(number=meeting.question + 1))
        self.next.setVisible(chat)
        self.leave.setAccessibleName(self.tr("Leave {name}").format(name=self._name.text()))
        self.setAccessibleName(f"{self._name.text()}, #{meeting.tag}, {self._told.text()}")
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give up where room is short."""
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        """Leave out what there is no room for: the sentence first, then the name, then the words of the time."""
        side = self._theme.space("l" if self.width() >= self._theme.px(_ROOMY) else "s")
        self._row.setContentsMargins(side, 4, side, 4)
        self._told.show()
        self._name.show()
        self.clock.use_room(True)
        for give_up in (self._told.hide, self._name.hide, partial(self.clock.use_room, False)):
            if self._row.sizeHint().width() <= self.width():
                break
            give_up()

    @Slot()
    def _dress(self) -> None:
        theme = self._theme
        self.setMinimumHeight(theme.px(_HEIGHT))
        self._row.setSpacing(theme.space("s"))
        self._fit()
