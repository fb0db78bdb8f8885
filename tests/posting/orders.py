"""Orders to send, and an authority that gives leave without asking."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from composer.guard import scope
from composer.guard.gate import Approval
from composer.guard.report import Verdict
from composer.guard.submission import AccountKind, Submission
from composer.outbox.account import Account
from composer.outbox.publisher import SendOrder, UploadOrder

CANARY = "Zebulonium"

PRACTICE = Account("practice", AccountKind.PRACTICE, "practice", "Practice")


@dataclass
class RealClock:
    """The machine's time; the practice service and the client share it."""

    def now(self) -> dt.datetime:
        return dt.datetime.now(dt.UTC)

    def monotonic(self) -> float:
        return time.monotonic()


@dataclass
class OpenAuthority:
    """Gives leave for whatever is ordered, and remembers for what."""

    given: list[scope.Sending] = field(default_factory=list)

    @contextmanager
    def sending(self, order: SendOrder) -> Generator[None]:
        leave = scope.Sending(order.submission.digest, order.part_index)
        self.given.append(leave)
        with scope.leave(leave):
            yield

    @contextmanager
    def uploading(self, order: UploadOrder) -> Generator[None]:
        with scope.leave(scope.Uploading(order.submission.digest, order.media.digest)):
            yield


def submission(*parts: str, **fields: Any) -> Submission:
    kind = fields.pop("account_kind", AccountKind.PRACTICE)
    return Submission(fields.pop("account_id", "practice"), kind, parts or ("Wash your hands.",), **fields)


def approval_of(made: Submission) -> Approval:
    now = dt.datetime.now(dt.UTC)
    return Approval(
        made.digest, "0" * 64, Verdict.CLEAR, (), "1", "1", "1", now, now + dt.timedelta(days=1), seal="none"
    )


def order(made: Submission, part_index: int = 0, in_reply_to: str = "", media_ids: tuple[str, ...] = ()) -> SendOrder:
    return SendOrder("item", "0" * 32, made, approval_of(made), part_index, in_reply_to, media_ids)


X_ACCOUNT = Account("0123456789abcdef" * 2, AccountKind.X, "drexample", "Dr Example", "2244994945")


def for_x(*parts: str, **fields: Any) -> Submission:
    return submission(*parts, account_kind=AccountKind.X, account_id=X_ACCOUNT.account_id, **fields)
