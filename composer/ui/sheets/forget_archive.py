"""Whether the imported posts go for good: X hands them out again, what was dealt with is not known any more."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot

from composer.ui.sheets.sheet import Sheet, SheetHost


class ForgetArchiveSheet(Sheet):
    """`confirmed` where they go. Esc and the default button keep them."""

    confirmed = Signal()

    def __init__(self, count: int, host: SheetHost) -> None:
        super().__init__(host, sign=("trash-2", "block"), wide=480)
        many = self.tr("Delete {count} imported posts for good?").format(count=self.locale().toString(count))
        self.set_head(
            self.tr("Delete the imported post for good?") if count == 1 else many,
            self.tr(
                "They go from this computer, with what the check said and what you dealt with. At X they stay as they"
                " are. Backups you made still hold them."
            ),
        )
        self.delete_button = self.add_button(self.tr("Delete for good"))
        self.delete_button.clicked.connect(self._delete)
        self.keep_button = self.add_button(self.tr("Keep them"), default=True)
        self.keep_button.clicked.connect(self.dismiss)

    @Slot()
    def _delete(self) -> None:
        self.close_sheet()
        self.confirmed.emit()
