"""The picture of an account: fetched once when it is asked who signs, made small elsewhere, kept in the store.

Nothing but its address goes out: no token, no cookie, no word. What comes is never shown as it is; `make_small` opens
it in a process of its own and gives back a small picture made anew.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final, cast
from urllib.parse import urlsplit

from composer.base.clock import Clock
from composer.base.errors import PostingError, VignetteError
from composer.guard import scope
from composer.guard.submission import AccountKind
from composer.outbox.account import Account
from composer.posting.leave import A_PICTURE
from composer.posting.service import X_PICTURES, Patience, Service
from composer.vault.database import Database

_KEPT: Final = "portraits"
_LARGEST: Final = 64 * 1024  # bytes of a small picture
_PATIENCE: Final = Patience(connect=3.0, answer=6.0)
_AT_X: Final = re.compile(r"https://pbs\.twimg\.com/profile_images/[0-9]{1,20}/[A-Za-z0-9_\-]{1,100}\.[a-z]{3,4}")
_HERE: Final = re.compile(
    r"http://127\.0\.0\.1:[0-9]{1,5}/profile_images/[0-9]{1,20}/[A-Za-z0-9_\-]{1,100}\.[a-z]{3,4}"
)
_PLACES: Final = {AccountKind.X: _AT_X, AccountKind.PRACTICE: _HERE}


def picture_address(told: str, kind: AccountKind) -> str:
    """Return where a picture lies, in the size to fetch; empty where it is at no place that may be asked.

    For an account of X that is X's own host of pictures; for the practice account, this machine.

    X tells the address of 48 pixels (`_normal`); `_bigger` has 73 (developer.x.com, user profile images). Who has no
    picture of their own is given the address of a grey figure on another host: it is not fetched.
    """
    place = _PLACES.get(kind)
    if place is None or not place.fullmatch(told):
        return ""
    return re.sub(r"_normal(\.[a-z]+)$", r"_bigger\1", told)


class Portraits:
    """Fetches, keeps and forgets the pictures of accounts.

    Args:
        database: The encrypted store.
        make_small: Returns a small PNG of any picture's bytes; raises `VignetteError` where there is none to make.
        roots: PEM file of the authorities that may vouch for the host; None for the bundle of the program.
    """

    def __init__(
        self, database: Database, clock: Clock, make_small: Callable[[bytes], bytes], roots: Path | None = None
    ) -> None:
        self._database = database
        self._clock = clock
        self._make_small = make_small
        self._roots = roots

    def all(self) -> Mapping[str, bytes]:
        """Return the small pictures by the account's id, each a PNG.

        Raises:
            StoreError: They cannot be read.
        """
        return {account_id: data for account_id, told in self._kept().items() if (data := _decoded(told))}

    def fetch(self, account: Account) -> bool:
        """Fetch an account's picture and keep it; tell whether there is one now. Blocks; a picture is never needed.

        Without an address the picture goes that was kept; where it cannot be fetched or opened, that one stays.

        Raises:
            StoreError: It cannot be kept.
        """
        if not account.picture:
            self.forget(account.account_id)
            return False
        try:
            made = self._make_small(self._fetched(account))
        except VignetteError:
            made = b""
        if made and len(made) <= _LARGEST:
            self._write(self._kept() | {account.account_id: base64.b64encode(made).decode("ascii")})
            return True
        return account.account_id in self._kept()

    def forget(self, account_id: str) -> None:
        """Forget an account's picture; silent where there is none.

        Raises:
            StoreError: It cannot be written.
        """
        kept = self._kept()
        if kept.pop(account_id, None) is not None:
            self._write(kept)

    def _fetched(self, account: Account) -> bytes:
        """Return the bytes at the account's address.

        Raises:
            PostingError: As `translate` says; `net.host` it is none that may be asked.
        """
        address = picture_address(account.picture, account.kind)
        if not address:
            raise PostingError("net.host")
        from composer.posting.transport import StrictAdapter  # late: requests takes ten megabytes

        target = urlsplit(address)
        service = X_PICTURES if account.kind is AccountKind.X else Service(f"{target.scheme}://{target.netloc}")
        adapter = StrictAdapter(service, self._clock, _PATIENCE, self._roots)
        try:
            with scope.leave(A_PICTURE):
                return adapter.picture(address)
        finally:
            adapter.close()

    def _kept(self) -> dict[str, str]:
        try:
            told: object = json.loads(self._database.setting(_KEPT) or "{}")
        except ValueError:
            return {}
        entries = cast("dict[object, object]", told) if isinstance(told, dict) else {}
        return {name: value for name, value in entries.items() if isinstance(name, str) and isinstance(value, str)}

    def _write(self, kept: Mapping[str, str]) -> None:
        self._database.put_setting(_KEPT, json.dumps(dict(kept)))


def _decoded(told: str) -> bytes:
    try:
        return base64.b64decode(told, validate=True)
    except (binascii.Error, ValueError):
        return b""
