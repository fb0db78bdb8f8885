"""What X has of the pictures that wait: written down as they arrive, so that a crash or a broken line costs little.

While a picture is uploaded its item is still QUEUED: no post exists, it can be taken back, and whatever breaks off here
is done again. Only the request that makes the post is SENDING.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Final

from composer.base.clock import to_stamp
from composer.outbox.item import OutboxItem, UploadRecord
from composer.outbox.publisher import Begun, Uploaded, UploadOrder
from composer.outbox.reader import Reader
from composer.outbox.rules import too_late

_NEVER: Final = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_MARGIN: Final = dt.timedelta(minutes=2)
"""So long a picture must still be good when a post is to name it."""


class UploadLedger(Reader):
    """The records of uploads. Every method may be called from any thread."""

    def upload_opened(self, order: UploadOrder, begun: Begun) -> bool:
        """Write down an upload that X has opened; False where the item does not wait any more.

        Raises:
            StoreError: It is not written.
        """
        with self._db.transaction():
            if not self.waits(order.item_id):
                return False
            self._db.execute(
                "INSERT INTO outbox_uploads (item_id, part_index, place, digest, media_id, segments, expires_at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (item_id, part_index, place) DO UPDATE SET ready = 0,"
                " digest = excluded.digest, media_id = excluded.media_id, segments = excluded.segments,"
                " expires_at = excluded.expires_at",
                (
                    order.item_id,
                    order.part_index,
                    order.place,
                    order.media.digest,
                    begun.media_id,
                    begun.segments,
                    to_stamp(begun.expires_at),
                ),
            )
            return True

    def upload_moved(self, order: UploadOrder, segments: int) -> None:
        """Write down how many segments X has.

        Raises:
            StoreError: It is not written.
        """
        self._db.execute(
            "UPDATE outbox_uploads SET segments = ? WHERE item_id = ? AND part_index = ? AND place = ?",
            (segments, order.item_id, order.part_index, order.place),
        )

    def upload_ready(self, order: UploadOrder, done: Uploaded) -> bool:
        """Write down that X has it whole, and its words; False where the item does not wait any more.

        Raises:
            StoreError: It is not written.
        """
        with self._db.transaction():
            if not self.waits(order.item_id):
                return False
            self._db.execute(
                "UPDATE outbox_uploads SET ready = 1, media_id = ?, expires_at = ?"
                " WHERE item_id = ? AND part_index = ? AND place = ?",
                (done.media_id, to_stamp(done.expires_at), order.item_id, order.part_index, order.place),
            )
            return True

    def uploads_lost(self, item_id: str, part_index: int) -> int:
        """X has a part's pictures no more: they are to be uploaded anew. Return how often that has happened.

        Raises:
            StoreError: It is not written.
        """
        with self._db.transaction():
            self._db.execute(
                "UPDATE outbox_uploads SET ready = 0, segments = 0, expires_at = ?, lost = lost + 1"
                " WHERE item_id = ? AND part_index = ?",
                (to_stamp(_NEVER), item_id, part_index),
            )
            row = self._db.one(
                "SELECT max(lost) FROM outbox_uploads WHERE item_id = ? AND part_index = ?", (item_id, part_index)
            )
            return int(row[0] or 0) if row else 0

    def waits(self, item_id: str) -> bool:
        """Tell whether an item waits, and can be taken back.

        Raises:
            StoreError: It cannot be told.
        """
        return self._db.one("SELECT 1 FROM outbox_items WHERE item_id = ? AND state = 'queued'", (item_id,)) is not None


def record_of(item: OutboxItem, part_index: int, place: int) -> UploadRecord | None:
    """Return the record of one picture of the bytes that were approved; None where there is none."""
    for record in item.uploads:
        if (record.part_index, record.place) == (part_index, place):
            return record if record.digest == item.submission.media[part_index][place].digest else None
    return None


def media_ids(item: OutboxItem, part_index: int) -> tuple[str, ...]:
    """Return X's ids of a part's pictures, in order; those X does not have whole are left out."""
    shown = item.submission.media[part_index] if item.submission.media else ()
    found = (record_of(item, part_index, place) for place in range(len(shown)))
    return tuple(record.media_id for record in found if record is not None and record.ready)


def missing(item: OutboxItem, now: dt.datetime) -> tuple[tuple[int, int], ...]:
    """Return part and place of each picture of what is not out that X does not have, or not for much longer.

    All of a thread's come before its first post, so that no thread stops halfway for a picture.
    """
    first = item.next_part
    if first is None or not item.submission.media:
        return ()
    shown = item.submission.media
    wanted = [(part, place) for part in range(first, len(item.parts)) for place in range(len(shown[part]))]
    return tuple(one for one in wanted if not _good(record_of(item, *one), now))


def all_there(item: OutboxItem, part_index: int, now: dt.datetime) -> bool:
    """Tell whether X has all pictures of a part, for long enough."""
    return not any(part == part_index for part, _ in missing(item, now))


def awaits_upload(item: OutboxItem, now: dt.datetime) -> bool:
    """Tell whether an item that is due has pictures to upload first; what is offered only has none yet."""
    return bool(missing(item, now)) and not too_late(item, now)


def may_go(due: Iterable[OutboxItem], now: dt.datetime) -> tuple[OutboxItem, ...]:
    """Return what of this can be sent; what must be uploaded holds back what the same account queued after it."""
    held, free = set[str](), list[OutboxItem]()
    for item in due:
        if awaits_upload(item, now):
            held.add(item.submission.account_id)
        elif item.submission.account_id not in held:
            free.append(item)
    return tuple(free)


def _good(record: UploadRecord | None, now: dt.datetime) -> bool:
    return record is not None and record.ready and record.expires_at > now + _MARGIN
