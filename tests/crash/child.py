"""The program in small, to be killed: one thread types, another sends; each commit is told on standard output.

Started as `child.py STORE PORT SEED [drain]`; the store's key comes on standard input, in hexadecimal.
"""

from __future__ import annotations

import datetime as dt
import http.client
import json
import os
import random
import sys
import threading
import time
from pathlib import Path

from composer.audit.trail import MIGRATIONS as AUDIT
from composer.audit.trail import AuditTrail
from composer.base.clock import SystemClock, to_stamp
from composer.base.errors import Action, OutcomeUnknownError, PostingError
from composer.drafts.store import MIGRATIONS as DRAFTS
from composer.drafts.store import DraftStore
from composer.guard.author import AuthorProfile
from composer.guard.gate import Gate
from composer.guard.submission import AccountKind, Submission
from composer.outbox.account import Account
from composer.outbox.authority import Authority
from composer.outbox.item import State
from composer.outbox.publisher import Receipt, SendOrder, TimelinePost
from composer.outbox.queue import SendQueue
from composer.outbox.store import MIGRATIONS as OUTBOX
from composer.outbox.store import OutboxStore
from composer.vault.database import Database
from tests.fakes import WordGuard

STEPS = {"drafts": DRAFTS, "outbox": OUTBOX, "audit": AUDIT}


def tell(*words: object) -> None:
    """Acknowledge, in one write, so that a kill leaves whole lines but the last."""
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


class HttpPublisher:
    """Posts by HTTP to the double; a broken exchange is a doubt, a refused connection is not."""

    def __init__(self, port: int, authority: Authority, clock: SystemClock) -> None:
        self._port, self._authority, self._clock = port, authority, clock

    def publish(self, order: SendOrder) -> Receipt:
        body = {
            "item": order.item_id,
            "part": order.part_index,
            "text": order.submission.parts[order.part_index],
            "reply": order.in_reply_to,
        }
        with self._authority.sending(order):
            status, answer = self._exchange(json.dumps(body))
        if status == 429:
            until = to_stamp(self._clock.now() + dt.timedelta(milliseconds=30))
            raise PostingError("x.rate_limited", Action.WAIT, until=until)
        if status != 201:
            raise OutcomeUnknownError("unknown.answer", Action.LOOK_FIRST)
        return Receipt(answer["id"], self._clock.now())

    def _exchange(self, body: str) -> tuple[int, dict[str, str]]:
        link = http.client.HTTPConnection("127.0.0.1", self._port, timeout=5)
        try:
            link.connect()
        except OSError:
            until = to_stamp(self._clock.now() + dt.timedelta(milliseconds=30))
            raise PostingError("net.offline", Action.WAIT, until=until) from None
        try:
            link.request("POST", "/2/tweets", body)
            answer = link.getresponse()
            return answer.status, json.loads(answer.read() or b"{}")
        except (OSError, http.client.HTTPException, ValueError):
            raise OutcomeUnknownError("unknown.cut", Action.LOOK_FIRST) from None
        finally:
            link.close()

    def who(self) -> Account:
        return Account("practice", AccountKind.PRACTICE, "practice", "Practice")

    def recent(self, limit: int = 20) -> tuple[TimelinePost, ...]:
        return ()

    def close(self) -> None:
        """Nothing to let go of."""


class Program:
    """Everything between the keys and the socket but the window."""

    def __init__(self, store: Path, key: bytes, port: int, seed: int) -> None:
        self.clock = SystemClock()
        self.db = Database.open(store, key, STEPS)
        self.trail = AuditTrail(self.db, self.clock, key)
        self.gate = Gate(self.db.secret("gate"), self.clock, self.trail)
        self.drafts = DraftStore(self.db, self.clock)
        self.outbox = OutboxStore(self.db, self.clock, self.gate, self.trail)
        self.guard = WordGuard()
        self.profile = AuthorProfile()
        publisher = HttpPublisher(port, Authority(self.gate, self.outbox), self.clock)
        self.queue = SendQueue(
            self.outbox, self.gate, self.guard, lambda _: self.profile, lambda _: publisher, self.trail, self.clock
        )
        self.dice = random.Random(seed)
        self.seed = seed
        self.serial = 0

    def type_for_ever(self) -> None:
        """Type into one draft after another; each save is told once it is on the disk."""
        while True:
            draft = self.drafts.new("practice")
            parts = tuple(f"run {self.seed} {draft.draft_id} part {index}" for index in range(self.dice.randint(1, 3)))
            for _ in range(self.dice.randint(1, 6)):
                self.serial += 1
                parts = (*parts[:-1], f"{parts[-1]} w{self.serial}")
                self.drafts.save(draft.draft_id, parts, "practice", None)
                tell("saved", draft.draft_id, self.serial)
                time.sleep(self.dice.random() * 0.004)
            if self.dice.random() < 0.6:
                self.post(draft.draft_id, parts)

    def post(self, draft_id: str, parts: tuple[str, ...]) -> None:
        """Move a draft into the outbox: it is in exactly one of the two."""
        submission = Submission("practice", AccountKind.PRACTICE, parts)
        approval = self.gate.approve(submission, self.guard.check(submission, self.profile))
        with self.db.transaction():
            item = self.outbox.add(submission, approval, self.clock.now(), draft_id)
            self.drafts.delete(draft_id)
        tell("queued", item.item_id, draft_id)
        if self.dice.random() < 0.1 and self.take_back(item.item_id):
            tell("taken", item.item_id, draft_id)

    def take_back(self, item_id: str) -> bool:
        with self.db.transaction():
            item = self.outbox.take_back(item_id)
            if item is None:
                return False
            draft = self.drafts.new("practice")
            self.drafts.save(item.draft_id, item.unsent, draft.account_id, None)
        return True

    def send(self, *, drain: bool) -> None:
        """Send what is due, for ever or until nothing waits."""
        while True:
            item = self.queue.send_next()
            if item is not None:
                done = [part for part in item.parts if part.state is State.SENT]
                tell("settled", item.item_id, item.state.value, *(f"{part.index}:{part.post_id}" for part in done))
            elif drain and not any(item.state is State.QUEUED for item in self.outbox.items()):
                return
            else:
                time.sleep(0.002)


def main() -> int:
    store, port, seed, *mode = sys.argv[1:]
    program = Program(Path(store), bytes.fromhex(sys.stdin.readline().strip()), int(port), int(seed))
    program.outbox.recover()
    tell("ready")
    if mode == ["drain"]:
        program.send(drain=True)
        program.db.close()
        return 0
    threading.Thread(target=program.send, kwargs={"drain": False}, daemon=True).start()
    program.type_for_ever()
    return 0


if __name__ == "__main__":
    sys.exit(main())
