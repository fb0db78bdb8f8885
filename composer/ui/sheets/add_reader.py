"""Adding a second reader: an id of their own choice without a name, and their own passphrase."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot

from composer.flow.locking import LEAST, too_short
from composer.ui.sheets.field import Field
from composer.ui.sheets.main_step import MainStep
from composer.ui.sheets.sheet import Sheet, SheetHost


class AddReaderSheet(Sheet):
    """`filled` carries an id and a passphrase; `show_error` says why nobody was added."""

    filled = Signal(str, str)

    def __init__(self, host: SheetHost) -> None:
        super().__init__(host)
        self.set_head(
            self.tr("Add a second reader"),
            self.tr("Let the reader type this. The passphrase is theirs alone, and must not be yours."),
        )
        self.reader = Field(
            host,
            self.tr("Reader id"),
            hint=self.tr(
                "Not a name: small letters and at least one digit, such as reader-27. It is written to the log."
            ),
        )
        hint = self.tr("Four or five words are good. At least eight characters.")
        self.new = Field(host, self.tr("The reader's passphrase"), secret=True, hint=hint)
        self.again = Field(host, self.tr("The same once more"), secret=True)
        for field in (self.reader, self.new, self.again):
            self.body.addWidget(field)
        self.add_button(self.tr("Cancel")).clicked.connect(self.dismiss)
        self.keep = self.add_button(self.tr("Add"), default=True)
        MainStep(self, self.keep)
        self.keep.clicked.connect(self._keep)
        self.again.edit.returnPressed.connect(self._keep)
        self.first_focus = self.reader.edit

    def close_sheet(self) -> None:
        """Forget what was typed, then go."""
        for field in (self.new, self.again):
            field.wipe()
        super().close_sheet()

    def show_error(self, code: str, sentence: str) -> None:
        """Say why nobody was added, at the field that is meant."""
        field = self.reader if code in {"reader.id", "reader.taken"} else self.new
        field.show_error(sentence)
        field.edit.setFocus()
        self.keep.setEnabled(True)

    @Slot()
    def _keep(self) -> None:
        new, again = self.new.edit.text(), self.again.edit.text()
        if not self.reader.text():
            self.reader.show_error(self.tr("Choose an id."))
        elif too_short(new):
            least = self.locale().toString(LEAST)
            self.new.show_error(self.tr("Take {count} signs or more.").format(count=least))
        elif new != again:
            self.again.show_error(self.tr("The two are not the same."))
        elif self.keep.isEnabled():
            self.keep.setEnabled(False)
            self.filled.emit(self.reader.text(), new)
