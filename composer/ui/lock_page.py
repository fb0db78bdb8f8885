"""The locked program: nothing of the drafts, one field, one button."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from composer.ui.sheets.field import Field
from composer.ui.shell import leave
from composer.ui.widgets.aloud import say_aloud
from composer.ui.widgets.buttons import push
from composer.ui.widgets.icons import Icons
from composer.ui.widgets.labels import Paragraph, Text
from composer.ui.widgets.scrolling import upright_scroll
from composer.ui.widgets.theme import Theme

_WIDE, _MARK, _ROOM_FOR_MARK = 360, 68, 520


class LockPage(QWidget):
    """`unlock_asked` carries what is typed, or nothing where no passphrase is set; `system_asked` means: ask it first.

    Args:
        why: Why it is locked, in one or two sentences.
        asks: Whether a passphrase is set.
        ways: Whether there are other ways, since the key is gone.
        recovery: Whether a recovery key was made; where nothing else is asked for, it is asked for at once.
        quit_key: Ends the program here, too.
    """

    unlock_asked = Signal(str)
    recovery_asked = Signal(str)
    ways_asked = Signal()
    system_asked = Signal()
    stop_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        why: str,
        *,
        asks: bool,
        recovery: bool = False,
        ways: bool = False,
        quit_key: str = "Ctrl+Q",
    ) -> None:
        super().__init__()
        self.theme, self.icons = theme, icons
        self._asks, self._recovering, self._gated = asks, False, False
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Vignette is locked"))
        self._mark = QLabel()
        self._title = Text(self.tr("Locked"), "headline")
        self._why = Paragraph(theme, why, "body", "second")
        self._why.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.field = Field(self, self.tr("Your passphrase"), secret=True)
        self.field.setVisible(asks)
        self.button = push(self.tr("Unlock"), role="primary", fit="large")
        self.stop = push(self.tr("Cancel"), role="link")
        self.stop.hide()
        self.stop.clicked.connect(self.stop_asked)
        self.other = push(self.tr("I have the recovery key"), role="link")
        self._has_recovery = recovery
        self.other.setVisible(recovery)
        self.other.clicked.connect(self.ask_recovery)
        self.ways = push(self.tr("Other ways…"), role="link")
        self.ways.setVisible(ways)
        self.ways.clicked.connect(self.ways_asked)
        self._error = Paragraph(theme, "", "label_plain", "block")
        self._error.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._error.hide()
        self._foot = Text(self.tr("Nothing is sent while Vignette is locked."), "caption", "hint")
        open_to_all = self.tr("No passphrase is set: whoever sits here can unlock it. You can set one in Settings.")
        self._open_to_all = Paragraph(theme, open_to_all, "caption", "hint")
        self._open_to_all.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._open_to_all.setVisible(not asks)
        hidden = self.tr("The system asks for your sign-in password in a window of its own. Vignette never sees it.")
        self._hidden_from_us = Paragraph(theme, hidden, "caption", "hint")
        self._hidden_from_us.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._hidden_from_us.hide()
        self._column = QVBoxLayout()
        self._lay_out()
        quits = QShortcut(QKeySequence(quit_key), self)
        quits.setContext(Qt.ShortcutContext.ApplicationShortcut)  # a menu of the field has the keyboard for itself
        quits.activated.connect(lambda: leave(self.window()))
        self.button.clicked.connect(self._unlock)
        self.field.edit.returnPressed.connect(self._unlock)
        theme.changed.connect(self._dress)
        self._dress()

    def take_focus(self) -> None:
        """Put the caret where something can be done."""
        (self.field.edit if self._asks else self.button).setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def ask_recovery(self) -> None:
        """Ask for the recovery key instead."""
        self._recovering = self._asks = True
        self._open_to_all.hide()
        self._hidden_from_us.hide()
        self._rest()
        self.field.wipe()
        self.field.show_error("")
        self.field.rename(self.tr("Your recovery key"))
        self.field.setVisible(True)
        self.other.hide()
        self.take_focus()

    def wait_for_system(self) -> None:
        """It is not known yet whether the system will ask: until then nothing unlocks."""
        self._open_to_all.hide()
        self.button.setEnabled(False)

    def show_gate(self, there: bool) -> None:
        """The system asks before it is unlocked, or cannot be asked; whoever types the recovery key needs neither."""
        self._gated = there
        if not self._recovering:
            self._hidden_from_us.setVisible(there)
            self._open_to_all.setVisible(not there)
            self._rest()
            self.take_focus()

    def unlocking(self) -> None:
        """What was asked for has been given; until there is an answer no other way is offered, which it would wipe."""
        self.stop.hide()
        self.other.hide()
        self.button.setEnabled(False)
        self.button.setText(self.tr("Unlocking…"))

    def show_error(self, sentence: str) -> None:
        """Say why it is still locked, and let it be tried again."""
        self._rest()
        self.field.edit.setEnabled(True)
        if self._asks:
            self.field.wipe()
            self.field.show_error(sentence)
        else:
            self._error.setText(sentence)
            self._error.show()
        say_aloud(self, sentence)
        self.take_focus()

    def wipe(self) -> None:
        """Forget what was typed."""
        self.field.wipe()

    @Slot()
    def _unlock(self) -> None:
        typed = self.field.edit.text()
        if not self.button.isEnabled() or (self._asks and not typed):
            return
        self._error.hide()
        if self._gated and not self._recovering:
            self._wait_for_person()
            return
        self.unlocking()
        self.field.edit.setEnabled(False)
        (self.recovery_asked if self._recovering else self.unlock_asked).emit(typed)

    def _wait_for_person(self) -> None:
        self.button.setEnabled(False)
        self.button.setText(self.tr("The system asks…"))
        self.other.hide()
        self.stop.show()
        self.stop.setFocus(Qt.FocusReason.OtherFocusReason)
        self.system_asked.emit()

    def _rest(self) -> None:
        """Nothing is under way."""
        gated = self._gated and not self._recovering
        self.button.setText(self.tr("Unlock with the system's password") if gated else self.tr("Unlock"))
        self.button.setEnabled(True)
        self.stop.hide()
        self.other.setVisible(self._has_recovery and not self._recovering)

    def _lay_out(self) -> None:
        middle = Qt.AlignmentFlag.AlignHCenter
        self._column.addStretch(1)
        self._column.addWidget(self._mark, 0, middle)
        self._column.addSpacing(24)
        self._column.addWidget(self._title, 0, middle)
        for part in (self._why, self.field, self._error, self.button, self._open_to_all, self._hidden_from_us):
            self._column.addWidget(part)
        self._column.addWidget(self.stop, 0, middle)
        self._column.addWidget(self.other, 0, middle)
        self._column.addWidget(self.ways, 0, middle)
        self._column.addStretch(1)
        self._column.addWidget(self._foot, 0, middle)
        self._holder = QWidget()
        self._holder.setProperty("ground", "none")
        self._holder.setLayout(self._column)
        whole = QWidget()
        whole.setProperty("ground", "none")
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self._holder)
        row.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(upright_scroll(whole))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as wide as the window lets it."""
        super().resizeEvent(event)
        self._dress()

    @Slot()
    def _dress(self) -> None:
        theme = self.theme
        self._holder.setFixedWidth(min(theme.px(_WIDE), max(240, self.width() - 2 * theme.space("l"))))
        self._column.setContentsMargins(0, theme.space("l"), 0, theme.space("l"))
        self._column.setSpacing(theme.space("m"))
        self._mark.setVisible(self.height() >= theme.px(_ROOM_FOR_MARK))  # where room is short, what can be done
        self._mark.setPixmap(self.icons.app_icon().pixmap(theme.px(_MARK), theme.px(_MARK)))
