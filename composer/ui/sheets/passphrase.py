"""Setting, changing or taking off the passphrase."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton

from composer.flow.locking import LEAST, too_short
from composer.ui.sheets.field import Field
from composer.ui.sheets.main_step import MainStep
from composer.ui.sheets.sheet import Sheet, SheetHost


class PassphraseSheet(Sheet):
    """`filled` carries the old passphrase (empty where there is none) and the new one; `removed` the old one.

    Args:
        is_set: Whether there is one already.
        host: Lends the look.
    """

    filled = Signal(str, str)
    removed = Signal(str)

    def __init__(self, is_set: bool, host: SheetHost) -> None:
        super().__init__(host)
        self._is_set = is_set
        title = self.tr("Change the passphrase") if is_set else self.tr("Set a passphrase")
        words = self.tr(
            "It opens your drafts and your accounts' keys. Nobody can tell you what it was: make a recovery key, too."
        )
        self.set_head(title, words)
        self.old = Field(host, self.tr("Current passphrase"), secret=True)
        self.new = Field(
            host,
            self.tr("New passphrase"),
            secret=True,
            hint=self.tr("Four or five words are good. At least eight characters."),
        )
        self.again = Field(host, self.tr("The same once more"), secret=True)
        for field in (self.old, self.new, self.again):
            self.body.addWidget(field)
        self.old.setVisible(is_set)
        if is_set:
            self.take_off = self.add_button(self.tr("Take it off"))
            self.take_off.clicked.connect(self._take_off)
        cancel = self.add_button(self.tr("Cancel"))
        cancel.clicked.connect(self.dismiss)
        self.keep = self.add_button(self.tr("Change it") if is_set else self.tr("Set it"), default=True)
        MainStep(self, self.keep)
        self.keep.clicked.connect(self._keep)
        self.again.edit.returnPressed.connect(self._keep)
        self.first_focus = (self.old if is_set else self.new).edit

    def close_sheet(self) -> None:
        """Forget what was typed, then go."""
        for field in (self.old, self.new, self.again):
            field.wipe()
        super().close_sheet()

    def show_error(self, sentence: str) -> None:
        """Say why nothing was changed."""
        (self.old if self._is_set else self.new).show_error(sentence)
        for button in self._deeds():
            button.setEnabled(True)

    @Slot()
    def _keep(self) -> None:
        old, new, again = (field.edit.text() for field in (self.old, self.new, self.again))
        if self._is_set and not old:
            self.old.show_error(self.tr("Type the one you have now."))
        elif too_short(new):
            least = self.locale().toString(LEAST)
            self.new.show_error(self.tr("Take {count} signs or more.").format(count=least))
        elif new != again:
            self.again.show_error(self.tr("The two are not the same."))
        else:
            self._wait()
            self.filled.emit(old, new)

    @Slot()
    def _take_off(self) -> None:
        if self.old.edit.text():
            self._wait()
            self.removed.emit(self.old.edit.text())
        else:
            self.old.show_error(self.tr("Type the one you have now."))

    def _wait(self) -> None:
        for button in self._deeds():
            button.setEnabled(False)

    def _deeds(self) -> list[QPushButton]:
        return [self.keep, self.take_off] if self._is_set else [self.keep]
