"""Whether an account goes: its keys leave the keyring, drafts stay."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot

from composer.guard.submission import AccountKind
from composer.outbox.account import Account
from composer.ui.sheets.sheet import Sheet, SheetHost
from composer.ui.sheets.who_line import WhoLine
from composer.ui.widgets.labels import isolate


class RemoveAccountSheet(Sheet):
    """`confirmed` carries the account's id. Esc and the default button keep the account."""

    confirmed = Signal(str)

    def __init__(self, account: Account, host: SheetHost) -> None:
        super().__init__(host, sign=("circle-alert", "warn"), wide=480)
        self._account_id = account.account_id
        name = isolate(f"@{account.handle}") if account.handle else account.display_name
        words = self.tr("Its keys leave this computer's keyring. Your drafts and your posts on X stay.")
        if account.kind is AccountKind.BY_HAND:  # it has none
            words = self.tr("Your drafts and your posts on X stay.")
        self.set_head(self.tr("Remove {name}?").format(name=name), words)
        self.who = WhoLine(account, host)
        self.who.line.setContentsMargins(self.indent, 0, 0, 0)  # below the words, behind the sign
        self.body.addWidget(self.who)
        self.remove_button = self.add_button(self.tr("Remove the account"))
        self.remove_button.clicked.connect(self._remove)
        self.keep_button = self.add_button(self.tr("Keep it"), default=True)
        self.keep_button.clicked.connect(self.dismiss)

    @Slot()
    def _remove(self) -> None:
        self.close_sheet()
        self.confirmed.emit(self._account_id)
