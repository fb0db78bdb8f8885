"""Whether a post that is out is deleted: what that does, and what it cannot undo."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal, Slot

from composer.guard.submission import AccountKind
from composer.outbox.cost import DELETE
from composer.outbox.item import OutboxItem
from composer.ui.saying.dollars import dollars
from composer.ui.sheets.sheet import Sheet, SheetHost


class DeletePostSheet(Sheet):
    """`confirmed` carries the item's id. Esc and the default button leave the post where it is."""

    confirmed = Signal(str)

    def __init__(self, item: OutboxItem, host: SheetHost) -> None:
        super().__init__(host, sign=("trash-2", "warn"), wide=480)
        self._item_id = item.item_id
        count = len(item.deletable)
        title = self.tr("Delete this post?") if count == 1 else self.tr("Delete these {count} posts?")
        words = self.tr("Who has read, copied or shared it keeps what they have. Its text stays here, under Sent.")
        if count != 1:
            words = self.tr(
                "Who has read, copied or shared them keeps what they have. Their text stays here, under Sent."
            )
        if item.submission.account_kind is not AccountKind.PRACTICE:
            words += " " + self.tr("X bills {sum} for it.").replace("{sum}", dollars(count * DELETE))
        self.set_head(title.replace("{count}", QLocale().toString(count)), words)
        self.delete_button = self.add_button(self.tr("Delete it") if count == 1 else self.tr("Delete them"))
        self.delete_button.clicked.connect(self._delete)
        self.keep_button = self.add_button(self.tr("Leave it") if count == 1 else self.tr("Leave them"), default=True)
        self.keep_button.clicked.connect(self.dismiss)

    @Slot()
    def _delete(self) -> None:
        self.close_sheet()
        self.confirmed.emit(self._item_id)
