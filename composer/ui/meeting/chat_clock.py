"""The time of a chat in its bar: how long it has been going on, and what is left. It changes once a minute."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from composer.base.clock import Clock
from composer.text.meeting import ChatTime, Meeting, Stage
from composer.ui.widgets.icons import Icons
from composer.ui.widgets.labels import IconButton
from composer.ui.widgets.plain_tip import plain_tip
from composer.ui.widgets.theme import Theme

_HOUR = 60
_IN_MINUTES = 90  # so many are still told without hours, as people speak of a chat


class ChatClock(IconButton):
    """A sign and a few words; a click hides the words or shows them again, and `wanted` carries which.

    `changed` tells that it says something else by itself.

    Args:
        clock: Tells the time.
    """

    wanted = Signal(bool)
    changed = Signal()

    def __init__(self, theme: Theme, icons: Icons, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(theme, icons, "clock", role="clock", color="on_accent_soft", size=16, parent=parent)
        self._clock = clock
        self._chat: Meeting | None = None
        self._roomy = True
        self._tick = QTimer(self)
        self._tick.setSingleShot(True)
        self._tick.timeout.connect(self._go_on)
        self.clicked.connect(self._clicked)
        self.hide()

    def show_chat(self, chat: Meeting | None) -> None:
        """Show the time of this one; nothing where it has none."""
        self._chat = chat
        self._show_time()

    def use_room(self, roomy: bool) -> None:
        """Show the words, or the sign alone where room is short."""
        if roomy != self._roomy:
            self._roomy = roomy
            self._show_time()

    @Slot()
    def _clicked(self) -> None:
        if self._chat is not None:
            self.wanted.emit(not self._chat.timed)

    @Slot()
    def _go_on(self) -> None:
        self._show_time()
        self.changed.emit()

    def _show_time(self) -> None:
        self._tick.stop()
        time = self._chat.time(self._clock.now()) if self._chat is not None else None
        self.setVisible(time is not None)
        if time is None or self._chat is None:
            return
        told, timed = self._told(time), self._chat.timed
        self.setText(told if timed and self._roomy else "")
        hint = self.tr("Hide the time of the chat") if timed else self.tr("Show the time of the chat")
        self.setToolTip(plain_tip(hint if self.text() or not timed else f"{told}\n{hint}"))
        self.setAccessibleName(told if timed else hint)
        self.setAccessibleDescription(hint)
        if timed:
            self._tick.start(round(time.changes_in_s * 1_000) + 1)

    def _told(self, time: ChatTime) -> str:
        passed = self._length(time.passed)
        if time.stage is Stage.COMING:
            return self.tr("Begins in {time}").format(time=passed)
        if time.stage is Stage.OVER:
            return self.tr("Over for {time}").format(time=passed) if time.passed else self.tr("Just over")
        if time.left is None:
            return self.tr("{time} in").format(time=passed)
        return self.tr("{time} in, {rest} left").format(time=passed, rest=self._length(time.left))

    def _length(self, minutes: int) -> str:
        number = self.locale().toString
        if minutes <= _IN_MINUTES:
            return self.tr("{minutes} min").format(minutes=number(minutes))
        words = self.tr("{hours} h {minutes} min")
        return words.format(hours=number(minutes // _HOUR), minutes=number(minutes % _HOUR))
