"""One process that wants a bearer; it can be ended at a chosen moment. Arguments: service, folder, account, when."""

from __future__ import annotations

import datetime as dt
import os
import signal
import sys
from pathlib import Path

from composer.base.clock import SystemClock
from composer.base.errors import VignetteError
from composer.base.file_lock import held
from composer.posting.service import Service
from composer.posting.sign_in import Tokens
from composer.posting.token_desk import TokenDesk
from composer.posting.token_keeper import TokenKeeper, TokenShelf
from composer.vault.keys import Keys


class EndsAfter:
    """A keyring whose process is killed right before the n-th entry is written."""

    def __init__(self, keys: Keys, entries: int) -> None:
        self._keys, self._left = keys, entries

    def get(self, name: str) -> str | None:
        return self._keys.get(name)

    def set(self, name: str, value: str) -> None:
        if not self._left:
            os.kill(os.getpid(), signal.SIGKILL)
        self._left -= 1
        self._keys.set(name, value)

    def delete(self, name: str) -> None:
        self._keys.delete(name)


def main(base: str, folder: str, account_id: str, when: str) -> None:
    keys = Keys.open()
    if when.startswith("put:"):  # what a sign-in gave, its access token over
        _, client_id, refresh = when.split(":")
        past = dt.datetime.now(dt.UTC) - dt.timedelta(minutes=1)
        TokenShelf(keys).put(account_id, client_id, Tokens("old-access", refresh, past))
        return
    secrets = keys if when == "live" else EndsAfter(keys, int(when))
    clock = SystemClock()
    keeper = TokenKeeper(
        account_id,
        TokenShelf(secrets),
        TokenDesk(Service(base), clock),
        lambda: held(Path(folder) / "sign-in.lock", 30.0),
        clock,
    )
    try:
        print(keeper.bearer())
    except VignetteError as error:
        print(error.code)


if __name__ == "__main__":
    main(*sys.argv[1:])
