"""The outbox around a store in memory, the real gate and audit, and a service that records every post."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field

from composer.audit.trail import MIGRATIONS as AUDIT
from composer.audit.trail import AuditTrail
from composer.base.errors import Action, OutcomeUnknownError, PostingError
from composer.guard.author import AuthorProfile
from composer.guard.gate import Approval, Gate
from composer.guard.submission import AccountKind, PostRef, Submission
from composer.outbox.account import Account
from composer.outbox.authority import Authority
from composer.outbox.item import OutboxItem
from composer.outbox.publisher import Receipt, SendOrder, TimelinePost
from composer.outbox.queue import SendQueue
from composer.outbox.store import MIGRATIONS as OUTBOX
from composer.outbox.store import OutboxStore
from composer.vault.database import Database
from tests.conftest import FakeClock
from tests.fakes import WordGuard

STEPS = {"outbox": OUTBOX, "audit": AUDIT}
KEY = bytes(32)


class Killed(BaseException):
    """The process ends here: nothing after it runs."""


@dataclass
class Service:
    """The publisher of every account and the service behind it; behaves as told, once for each word in `plan`.

    `ok` · `refuse` · `offline` (passes by itself) · `drop_before` and `drop_after` (the answer is lost; the post is
    not out, or out) · `bug` (something unforeseen, after the post went out) · `kill` and `kill_after` (the process
    ends before, or after, the post went out: nothing more is written) · `stop` (the program is told to end).
    """

    authority: Authority
    clock: FakeClock
    db: Database
    plan: list[str] = field(default_factory=list)
    orders: list[SendOrder] = field(default_factory=list)
    posts: list[TimelinePost] = field(default_factory=list)
    out: list[tuple[str, int]] = field(default_factory=list)
    account_id: str = "practice"
    meanwhile: Callable[[], object] | None = None

    def publish(self, order: SendOrder) -> Receipt:
        how = self.plan.pop(0) if self.plan else "ok"
        self.orders.append(order)
        if self.meanwhile is not None:
            self.meanwhile()
        with self.authority.sending(order):
            if how == "refuse":
                raise PostingError("x.forbidden", Action.EDIT)
            if how == "offline":
                until = self.clock.now() + dt.timedelta(seconds=30)
                raise PostingError("net.offline", Action.WAIT, until=until.isoformat())
            if how == "drop_before":
                raise OutcomeUnknownError("unknown.timeout", Action.LOOK_FIRST)
            if how == "kill":
                self._die()
            post_id = self._accept(order)
        if how == "drop_after":
            raise OutcomeUnknownError("unknown.cut", Action.LOOK_FIRST)
        if how == "bug":
            raise KeyError(order.submission.parts[order.part_index])
        if how == "kill_after":
            self._die()
        if how == "stop":
            raise KeyboardInterrupt
        return Receipt(post_id, self.clock.now())

    def _die(self) -> None:
        self.db.execute("PRAGMA query_only = 1")
        raise Killed

    def _accept(self, order: SendOrder) -> str:
        post_id = str(1000 + len(self.posts))
        text = order.submission.parts[order.part_index]
        self.posts.append(TimelinePost(post_id, text, self.clock.now(), order.in_reply_to))
        self.out.append((order.item_id, order.part_index))
        return post_id

    def who(self) -> Account:
        return Account(self.account_id, AccountKind.PRACTICE, "practice", "Practice")

    def recent(self, limit: int = 20) -> tuple[TimelinePost, ...]:
        return tuple(reversed(self.posts))[:limit]

    def close(self) -> None:
        """Nothing to let go of."""


class Bench:
    """All of it."""

    def __init__(self, db: Database | None = None) -> None:
        self.clock = FakeClock()
        self.db = db or Database.open(None, KEY, STEPS)
        self.trail = AuditTrail(self.db, self.clock, KEY)
        self.gate = Gate(self.db.secret("gate"), self.clock, self.trail)
        self.store = OutboxStore(self.db, self.clock, self.gate, self.trail)
        self.authority = Authority(self.gate, self.store)
        self.guard = WordGuard()
        self.profile = AuthorProfile()
        self.service = Service(self.authority, self.clock, self.db)
        self.asked_for: list[str] = []
        self.queue = SendQueue(
            self.store, self.gate, self.guard, lambda _: self.profile, self.publisher, self.trail, self.clock
        )

    def publisher(self, account_id: str) -> Service:
        self.asked_for.append(account_id)
        return self.service

    def approve(self, submission: Submission) -> Approval:
        return self.gate.approve(submission, self.guard.check(submission, self.profile))

    def add(self, *parts: str, wait_s: float = 0, **changes: object) -> OutboxItem:
        """Put a submission into the outbox the regular way; the clock moves a little, as it does."""
        self.clock.forward(0.001)
        submission = thread(*parts, **changes)
        due = self.clock.now() + dt.timedelta(seconds=wait_s)
        return self.store.add(submission, self.approve(submission), due, "d" * 32)

    def send_all(self) -> list[OutboxItem]:
        """Send until nothing is due."""
        sent = []
        while (item := self.queue.send_next()) is not None:
            sent.append(item)
        return sent

    def start_again(self) -> None:
        """What the next start does after the process has ended."""
        self.db.execute("PRAGMA query_only = 0")
        self.store.recover()

    def events(self) -> list[str]:
        return [row.event for row in self.trail.rows() if row.event.startswith("outbox.")]


def thread(*parts: str, **changes: object) -> Submission:
    """A submission of these posts to the practice account."""
    fields: dict[str, object] = {"account_id": "practice", "account_kind": AccountKind.PRACTICE, "parts": parts}
    return Submission(**(fields | changes))  # type: ignore[arg-type]


def by_hand(*parts: str) -> Submission:
    return thread(*parts, account_id="h" * 32, account_kind=AccountKind.BY_HAND)


ANSWERED = PostRef("77", "somebody", "their words")
