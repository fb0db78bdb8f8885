"""Asking for what opens a file: one secret, or two that must be the same."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot

from composer.ui.sheets.field import Field
from composer.ui.sheets.sheet import Sheet, SheetHost


class SecretSheet(Sheet):
    """`filled` carries the secret; the sheet stays, for it may be wrong, and `close_sheet` is called when it was right.

    Args:
        title: What is opened.
        sentence: Which secret opens it.
        label: The field's label.
        host: Lends the look.
    """

    filled = Signal(str)

    def __init__(self, title: str, sentence: str, label: str, host: SheetHost) -> None:
        super().__init__(host, wide=480)
        self.set_head(title, sentence)
        self.field = Field(host, label, secret=True)
        self.body.addWidget(self.field)
        cancel = self.add_button(self.tr("Cancel"))
        cancel.clicked.connect(self.dismiss)
        self.open_button = self.add_button(self.tr("Open"), default=True)
        self.open_button.clicked.connect(self._fill)
        self.field.edit.returnPressed.connect(self._fill)
        self.first_focus = self.field.edit

    def close_sheet(self) -> None:
        """Forget what was typed, then go."""
        self.field.wipe()
        super().close_sheet()

    def show_error(self, sentence: str) -> None:
        """Say why it did not open, and let it be tried again."""
        self.open_button.setEnabled(True)
        self.field.show_error(sentence)
        self.field.edit.setFocus()

    @Slot()
    def _fill(self) -> None:
        if self.field.edit.text() and self.open_button.isEnabled():
            self.open_button.setEnabled(False)
            self.filled.emit(self.field.edit.text())
