"""Who an account is, in one line: portrait, name, handle."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from composer.outbox.account import Account
from composer.ui.sheets.sheet import SheetHost
from composer.ui.widgets.labels import ElidedText, isolate
from composer.ui.widgets.portraits import Portrait

SIDE = 48
"""Of the portrait, in logical pixels at 100 %."""


class WhoLine(QWidget):
    """The portrait is decoration: the name stands beside it."""

    def __init__(self, account: Account, host: SheetHost) -> None:
        super().__init__()
        self.portrait = Portrait(host.theme, host.icons.portraits, "", "", side=SIDE)
        self._name = ElidedText("", "label_strong")
        self._handle = ElidedText("", "caption", "second")
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch(1)
        names.addWidget(self._name)
        names.addWidget(self._handle)
        names.addStretch(1)
        self.line = QHBoxLayout(self)
        self.line.setContentsMargins(0, 0, 0, 0)
        self.line.setSpacing(12)
        self.line.addWidget(self.portrait)
        self.line.addLayout(names, 1)
        self.show_account(account)

    def show_account(self, account: Account) -> None:
        """Be about this account."""
        self.portrait.show_account(account.display_name, account.handle)
        self._name.setText(account.display_name)
        self._handle.setText(isolate(f"@{account.handle}") if account.handle else "")
        self._handle.setVisible(bool(account.handle))
