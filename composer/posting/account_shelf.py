"""The author's own accounts in the encrypted store; without a secret, and without the practice account."""

from __future__ import annotations

import json
import re
from dataclasses import asdict
from typing import Final

from composer.guard.submission import AccountKind
from composer.outbox.account import Account
from composer.vault.database import Database

_ACCOUNTS: Final = "accounts"

_HANDLE: Final = re.compile(r"[A-Za-z0-9_]{1,15}")


class AccountShelf:
    """Keeps them in the order in which they were added."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[Account, ...]:
        """Return every account that is kept.

        Raises:
            StoreError: They cannot be read.
        """
        return tuple(Account.read(item) for item in json.loads(self._database.setting(_ACCOUNTS) or "[]"))

    def keep(self, account: Account) -> bool:
        """Keep an account, in the place of the one with its id; tell whether there was one.

        Raises:
            StoreError: It cannot be written.
        """
        others = self.all()
        known = any(item.account_id == account.account_id for item in others)
        if known:
            others = tuple(account if item.account_id == account.account_id else item for item in others)
        self._write(others if known else (*others, account))
        return known

    def forget(self, account_id: str) -> None:
        """Forget an account.

        Raises:
            StoreError: It cannot be written.
        """
        self._write(tuple(item for item in self.all() if item.account_id != account_id))

    def same_user(self, known: Account) -> Account | None:
        """Return the account of X that belongs to the same user; None where there is none yet."""
        same = (item for item in self.all() if item.kind is AccountKind.X and item.user_id == known.user_id)
        return next(same, None)

    def _write(self, accounts: tuple[Account, ...]) -> None:
        self._database.put_setting(_ACCOUNTS, json.dumps([asdict(item) for item in accounts]))


def handle_of(database: Database, account_id: str) -> str:
    """Return the handle of an account for the audit; `other` where it is none X could have, empty where unknown."""
    kept = json.loads(database.setting(_ACCOUNTS) or "[]")
    handle = next((str(item.get("handle", "")) for item in kept if item.get("account_id") == account_id), None)
    if handle is None:
        return ""
    return handle if _HANDLE.fullmatch(handle) else "other"
