"""Whether drafts go for good: nothing brings them back but a backup."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot

from composer.ui.sheets.sheet import Sheet, SheetHost


class DeleteForGoodSheet(Sheet):
    """`confirmed` carries the drafts' ids. Esc and the default button keep them."""

    confirmed = Signal(object)

    def __init__(self, draft_ids: tuple[str, ...], host: SheetHost) -> None:
        super().__init__(host, sign=("trash-2", "block"), wide=480)
        self._draft_ids = draft_ids
        one = len(draft_ids) == 1
        many = self.tr("Delete {count} drafts for good?").format(count=self.locale().toString(len(draft_ids)))
        self.set_head(
            self.tr("Delete this draft for good?") if one else many,
            self.tr("Its versions and its words in the search go too. Backups you made still hold it.")
            if one
            else self.tr("Their versions and their words in the search go too. Backups you made still hold them."),
        )
        self.delete_button = self.add_button(self.tr("Delete for good"))
        self.delete_button.clicked.connect(self._delete)
        self.keep_button = self.add_button(self.tr("Keep it") if one else self.tr("Keep them"), default=True)
        self.keep_button.clicked.connect(self.dismiss)

    @Slot()
    def _delete(self) -> None:
        self.close_sheet()
        self.confirmed.emit(self._draft_ids)
