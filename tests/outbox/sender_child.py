"""One of two programs on one store: told by lines on standard input, it opens, sends or looks, and closes again.

The first line is JSON: store, address and bearer of the service. Each other line is a moment and a word, `send` or
`look`. Each is answered by one line.
"""

from __future__ import annotations

import json
import sys
import time
from contextlib import closing
from pathlib import Path
from typing import Any

from composer.audit.trail import MIGRATIONS as AUDIT
from composer.audit.trail import AuditTrail
from composer.base.clock import from_stamp
from composer.base.errors import StoreError, VignetteError
from composer.guard.author import AuthorProfile
from composer.guard.gate import Gate
from composer.guard.submission import AccountKind
from composer.outbox.account import Account
from composer.outbox.authority import Authority
from composer.outbox.queue import SendQueue
from composer.outbox.store import MIGRATIONS as OUTBOX
from composer.outbox.store import OutboxStore
from composer.posting.client import FixedBearer, XPublisher
from composer.posting.transport import Patience, Service
from composer.vault.database import Database
from tests.conftest import FakeClock
from tests.fakes import WordGuard

KEY = bytes(32)
STEPS = {"outbox": OUTBOX, "audit": AUDIT}
ACCOUNT = Account("practice", AccountKind.PRACTICE, "practice", "Practice", "1000000000000000001")
TRIES, PAUSE_S = 200, 0.01


class Sender:
    """The program in small, on an open store.

    Args:
        db: The store.
        told: Address and bearer of the service.
    """

    def __init__(self, db: Database, told: dict[str, Any], clock: FakeClock) -> None:
        self.trail = AuditTrail(db, clock, KEY)
        self.gate = Gate(db.secret("gate"), clock, self.trail)
        self.store = OutboxStore(db, clock, self.gate, self.trail)
        self.publisher = XPublisher(
            ACCOUNT,
            Authority(self.gate, self.store),
            clock,
            Service(told["base_url"]),
            bearer=FixedBearer(told["bearer"]),
            patience=Patience(connect=2.0, answer=5.0),
        )
        profile = AuthorProfile()
        self.queue = SendQueue(
            self.store, self.gate, WordGuard(), lambda _: profile, lambda _: self.publisher, self.trail, clock
        )
        self.store.recover()


def opened(store: Path) -> Database:
    """Open the store as soon as the other program lets go of it."""
    for _ in range(TRIES):
        try:
            return Database.open(store, KEY, STEPS)
        except StoreError as error:
            if error.code != "store.busy":
                raise
            time.sleep(PAUSE_S)
    raise StoreError("store.busy")


def act(told: dict[str, Any], moment: str, word: str) -> str:
    """Do one thing; return what came of it."""
    clock = FakeClock(from_stamp(moment))
    try:
        with closing(opened(Path(told["store"]))) as db:
            sender = Sender(db, told, clock)
            with closing(sender.publisher):
                item = sender.queue.send_next() if word == "send" else sender.queue.look_next()
            return "nothing" if item is None else item.state.value
    except VignetteError as error:
        return error.code


def main() -> None:
    told = json.loads(sys.stdin.readline())
    print("ready", flush=True)
    for line in sys.stdin:
        print(act(told, *line.split()), flush=True)


if __name__ == "__main__":
    main()
