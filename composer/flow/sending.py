"""Sending what is due, its pictures first, and looking for what may be out: one at a time, each on its lane."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from typing import Final

from composer.base.clock import Clock
from composer.flow.runner import Lanes
from composer.guard.submission import AccountKind
from composer.outbox.item import OutboxItem, State
from composer.outbox.queue import SendQueue
from composer.outbox.rules import look_due
from composer.outbox.upload_queue import UploadQueue
from composer.outbox.uploads import awaits_upload, may_go

_OFFERED = frozenset({"outbox.missed", "outbox.waited"})

SLEPT: Final = dt.timedelta(seconds=30)
"""So long between two ticks, by the clock on the wall, and the machine slept: nothing of the window's takes as long."""

REST_TICKS: Final = 13
"""So many ticks after that nothing goes: whoever keeps the window looks each ten ticks whether it is to be locked."""


class Sender:
    """Asked twice a second what there is to do.

    Args:
        lanes: Sends on the one that waits for answers, uploads on its own: a long upload holds no other account back.
        clock: Says what is due.
        settled: Hears of a part that is out, was refused, or may be out.
        changed: Hears that the outbox changed.
        failed: Hears what failed.
    """

    def __init__(
        self,
        lanes: Lanes,
        clock: Clock,
        settled: Callable[[OutboxItem], None],
        changed: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._network = lanes.network
        self._clock = clock
        self._settled = settled
        self._changed = changed
        self._failed = failed
        self._uploading = lanes.uploading
        self._busy = False
        self._uploads_busy = False
        self._ticked: dt.datetime | None = None
        self._rest = 0
        self._slept = False

    def tick(self, queue: SendQueue, uploads: UploadQueue, items: Iterable[OutboxItem]) -> None:
        """Upload what is due; send what is, or else look for what may be out; nothing while an answer is awaited.

        Nor just after the machine slept: nobody who sits there now need be the author, and what was scheduled for an
        hour at which it slept is offered.
        """
        now = self._clock.now()
        if self._rests_after_sleep(queue, now):
            return
        due = [item for item in items if _due(item, now)]
        if not self._uploads_busy and any(awaits_upload(item, now) for item in due):
            self._uploads_busy = True
            self._uploading.submit(uploads.upload_next, self._uploaded, self._upload_broke)
        if self._busy:
            return
        if may_go(due, now):
            self._busy = True
            self._network.submit(queue.send_next, self._sent, self._broke)
        elif any(_to_look_for(item, now) for item in items):
            self._busy = True
            self._network.submit(queue.look_next, self._looked, self._broke)

    def _rests_after_sleep(self, queue: SendQueue, now: dt.datetime) -> bool:
        """Tell whether nothing is to go yet, since the machine slept."""
        before, self._ticked = self._ticked, now
        if before is not None and now - before > SLEPT:
            self._rest, self._slept = REST_TICKS, True
        if self._slept and not self._busy:
            self._busy, self._slept = True, False
            self._network.submit(queue.offer_unseen, self._woke, self._broke)
        self._rest = max(0, self._rest - 1)
        return self._rest > 0 or self._slept

    def _woke(self, offered: tuple[OutboxItem, ...]) -> None:
        self._busy = False
        for item in offered:
            self._settled(item)
        self._changed()

    def _uploaded(self, item: OutboxItem | None) -> None:
        self._uploads_busy = False
        if item is not None and item.state is not State.QUEUED:
            self._settled(item)
        self._changed()

    def _upload_broke(self, error: Exception) -> None:
        self._uploads_busy = False
        self._failed(error)
        self._changed()

    def _sent(self, item: OutboxItem | None) -> None:
        self._busy = False
        if item is not None:
            self._settled(item)
        self._changed()

    def _looked(self, item: OutboxItem | None) -> None:
        self._busy = False
        if item is not None and item.state is not State.UNKNOWN:
            self._settled(item)
        self._changed()

    def _broke(self, error: Exception) -> None:
        self._busy = False
        self._failed(error)
        self._changed()


def run_out(items: Iterable[OutboxItem], now: dt.datetime) -> tuple[str, ...]:
    """Return the ids of what has waited so long that its yes has run out: it is to be a draft again.

    A thread of which something is out stays: what to do with the rest is for the author to say.
    """
    return tuple(
        item.item_id
        for item in items
        if item.state is State.NOT_SENT
        and not item.sent_any
        and (item.error_code == "gate.expired" or (item.error_code in _OFFERED and now > item.approval.expires_at))
    )


def _due(item: OutboxItem, now: dt.datetime) -> bool:
    by_hand = item.submission.account_kind is AccountKind.BY_HAND
    return item.state is State.QUEUED and item.due_at <= now and not by_hand


def _to_look_for(item: OutboxItem, now: dt.datetime) -> bool:
    moment = look_due(item)
    return moment is not None and moment <= now
