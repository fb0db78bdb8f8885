"""What the posts of a month cost at X, out of the outbox's own record; what waits is counted as spent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from typing import Final

from composer.guard.submission import AccountKind
from composer.outbox.cost import DELETE, bill_of_post
from composer.outbox.item import OutboxItem, PartRecord, State

_COMING: Final = frozenset({State.QUEUED, State.SENDING, State.UNKNOWN})


class Spending:
    """Adds up thousandths of a dollar; knows the cost of a text once it has seen it.

    Args:
        has_link: Tells whether X makes a link of anything in a text.
    """

    def __init__(self, has_link: Callable[[str], bool]) -> None:
        self._has_link = has_link
        self._known: dict[tuple[str, int], int] = {}
        self._own: set[str] = set()

    def of(self, items: Iterable[OutboxItem], now: dt.datetime) -> int:
        """Return what the month of `now` (aware; X bills by UTC) has cost and will have cost.

        A post whose outcome is unknown counts; the practice account and posts by hand cost nothing.
        """
        items, moment = tuple(items), now.astimezone(dt.UTC)
        self._own = {part.post_id for item in items for part in item.parts if part.post_id}
        month = (moment.year, moment.month)
        return sum(
            self._part(item, part, month)
            for item in items
            if item.submission.account_kind is AccountKind.X
            for part in item.parts
        )

    def cost_of(self, item: OutboxItem) -> int:
        """Return what an item has cost, with what may be out or still goes, and with its deletions.

        Whether it answers a post of the author's own is known once `of` has seen the others.
        """
        if item.submission.account_kind is not AccountKind.X:
            return 0
        counted = [part for part in item.parts if part.state is State.SENT or part.state in _COMING]
        deleted = sum(part.deleted_at is not None for part in item.parts)
        return sum(self._cost(item, part.index) for part in counted) + DELETE * deleted

    def _part(self, item: OutboxItem, part: PartRecord, month: tuple[int, int]) -> int:
        cost = 0
        if part.state in _COMING or (part.state is State.SENT and _in(part.settled_at or item.updated_at, month)):
            cost += self._cost(item, part.index)
        if part.deleted_at is not None and _in(part.deleted_at, month):
            cost += DELETE
        return cost

    def _cost(self, item: OutboxItem, index: int) -> int:
        key = (item.item_id, index)
        if key not in self._known:
            self._known[key] = bill_of_post(item.submission, index, self._has_link, self._own)
        return self._known[key]


def _in(moment: dt.datetime, month: tuple[int, int]) -> bool:
    told = moment.astimezone(dt.UTC)
    return (told.year, told.month) == month
