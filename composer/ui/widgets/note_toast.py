"""A sentence that stands above the bar for some seconds, with at most one thing to do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from composer.ui.widgets.aloud import say_aloud
from composer.ui.widgets.icons import Icons
from composer.ui.widgets.labels import IconLabel, Paragraph
from composer.ui.widgets.standing import stand
from composer.ui.widgets.theme import Theme

STAYS_MS = 8000
_WIDTH = 440
_MOVES = frozenset({QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide})


class NoteToast(QFrame):
    """Says what happened, never a word of a draft. It stays while it is hovered or has the focus.

    Args:
        above: What it stands on: the first of these that is shown, else the parent's lower edge.
        veil: What a sheet lies on; it covers them.
    """

    acted = Signal()

    def __init__(
        self, theme: Theme, icons: Icons, parent: QWidget, *above: QWidget, veil: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._under, self._above, self._veil = theme, parent, above, veil
        self.setProperty("kind", "toast")
        self._sign = IconLabel(theme, icons, "info", "on_toast")
        self._words = Paragraph(theme, "", "body_medium", "on_toast")
        self.button = QPushButton()
        self.button.setProperty("role", "toast")
        self.button.setAutoDefault(True)
        self.button.setToolTip(self.tr("Alt+Z"))
        self.button.clicked.connect(self._act)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._sign)
        self._row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.button)
        self._does: Callable[[], object] | None = None
        self._time = QTimer(self)
        self._time.setSingleShot(True)
        self._time.setInterval(STAYS_MS)
        self._time.timeout.connect(self._end)
        theme.changed.connect(self._place)
        for part in (parent, *above, *([veil] if veil is not None else [])):
            part.installEventFilter(self)
        self.hide()

    def say(self, words: str, button: str = "", sign: str = "info", act: Callable[[], object] | None = None) -> None:
        """Appear; read aloud once. The button does `act`, or where there is none tells by `acted`."""
        self._does = act
        self._sign.show_icon(sign, "on_toast")
        self._words.setText(words)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.setAccessibleName(words)
        self.show()
        self.raise_()
        self._place()
        self._time.start()
        say_aloud(self, words)

    def words(self) -> str:
        """Return what it says; empty while it is not there."""
        return "" if self.isHidden() else self._words.text()

    @Slot()
    def leave(self) -> None:
        """Go away."""
        self._time.stop()
        self._does = None  # it may hold what was typed
        self.hide()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while the pointer is on it."""
        super().enterEvent(event)
        self._time.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """Go some seconds after it has left."""
        super().leaveEvent(event)
        if self.isVisible():
            self._time.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size, and the bar that comes and goes with the page."""
        if event.type() in _MOVES and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    @Slot()
    def _end(self) -> None:
        if self.button.hasFocus():
            self._time.start()
        else:
            self.leave()

    @Slot()
    def _act(self) -> None:
        does = self._does or self.acted.emit
        self.leave()
        does()

    @Slot()
    def _place(self) -> None:
        parent, px = self._under, self._theme.px
        self._row.setContentsMargins(16, px(8), 8, px(8))
        self._row.setSpacing(12)
        wide = max(0, min(px(_WIDTH), parent.width() - 32))
        self.setFixedWidth(wide)
        self.setFixedHeight(max(px(52), self._row.heightForWidth(wide)))
        stand(self, parent, self._above, self._veil)
