"""Uploads at the practice service: sessions, segments, what was made of them, and how long that is good.

Of a video no byte is kept: a running digest, the first bytes and the lengths say all this service has to know, so that
half a gigabyte costs it nothing.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import itertools
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final

from composer.base.clock import Clock
from composer.posting.practice.media_kinds import GIF, MOST_IN_A_POST, VIDEO, looks_like, measured

LIFE: Final = dt.timedelta(hours=24)
"""How long an upload may be used (docs.x.com, media upload: `expires_after_secs` 86400)."""

LARGEST_SEGMENT: Final = 5 * 1024 * 1024
"""Bytes of one append."""

CHECK_AFTER_S: Final = 1
_HEAD: Final = 16
_FIRST_ID: Final = 1_900_000_000_000_000_000


class Stage(StrEnum):
    """How far an upload is; the last four are X's own words for `processing_info.state`."""

    OPEN = "open"
    PENDING = "pending"
    IN_PROGRESS = "in_progress"
    SUCCEEDED = "succeeded"
    FAILED = "failed"


@dataclass(slots=True)
class Upload:
    """One upload. `sums` are the digests of its segments in order; `kept` a GIF's bytes, until they are looked at."""

    media_id: str
    media_type: str
    category: str
    total: int
    ends: dt.datetime
    stage: Stage = Stage.OPEN
    received: int = 0
    alt_text: str = field(default="", repr=False)
    own: bool = True
    sums: list[bytes] = field(default_factory=list[bytes], repr=False)
    head: bytes = field(default=b"", repr=False)
    kept: bytearray = field(default_factory=bytearray, repr=False)
    running: Any = field(default_factory=hashlib.sha256, repr=False)

    @property
    def key(self) -> str:
        """X's media key: a number for the sort, and the id."""
        return f"{({GIF: 16, VIDEO: 7}).get(self.category, 3)}_{self.media_id}"

    @property
    def digest(self) -> str:
        """SHA-256 of what has arrived, hexadecimal."""
        return str(self.running.hexdigest())


class MediaShelf:
    """The memory of uploads; every method may be called from any thread.

    What goes wrong is told as a sentence for X's 400; an empty one says that all is well.

    Args:
        clock: Ends what has a life.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.RLock()
        self._uploads: dict[str, Upload] = {}
        self._sequence = itertools.count()

    def begin(self, media_type: str, category: str, total: int) -> Upload:
        """Open a session."""
        with self._lock:
            now = self._clock.now()
            self._uploads = {name: kept for name, kept in self._uploads.items() if kept.ends > now}
            made = Upload(str(_FIRST_ID + next(self._sequence)), media_type, category, total, now + LIFE)
            self._uploads[made.media_id] = made
            return made

    def find(self, media_id: str) -> Upload | None:
        """Return an upload of the account that is still good; None for another's, an unknown and an ended one."""
        with self._lock:
            kept = self._uploads.get(media_id)
            return kept if kept is not None and kept.own and kept.ends > self._clock.now() else None

    def append(self, upload: Upload, index: int, data: bytes) -> str:
        """Take a segment. The same one may come again; another in its place, one ahead of its turn, or too much not."""
        with self._lock:
            if upload.stage is not Stage.OPEN:
                return "The upload is finalized."
            if not 0 < len(data) <= LARGEST_SEGMENT:
                return "A segment has 1 byte to 5 MB."
            sum_ = hashlib.sha256(data).digest()
            if index < len(upload.sums):
                return "" if upload.sums[index] == sum_ else "The segment differs from the one sent before."
            if index > len(upload.sums):
                return "The segments are out of order."
            if upload.received + len(data) > upload.total:
                return "The segments add up to more than total_bytes."
            upload.sums.append(sum_)
            upload.received += len(data)
            upload.head = (upload.head + data[:_HEAD])[:_HEAD]
            upload.running.update(data)
            if upload.category == GIF:
                upload.kept += data
            return ""

    def finalize(self, upload: Upload) -> str:
        """Close a session: an image is looked at here, a GIF or a video goes into processing. May be repeated."""
        with self._lock:
            if upload.stage is not Stage.OPEN:
                return ""
            if upload.received != upload.total:
                return "Segments do not add up to provided total file size."
            if upload.category in {GIF, VIDEO}:
                upload.stage = Stage.PENDING
            elif not looks_like(upload.head, upload.media_type):
                return "The media is not of the type it was announced as."
            else:
                upload.stage = Stage.SUCCEEDED
            return ""

    def advance(self, upload: Upload) -> None:
        """Let processing go one step further: each question after it finds it so."""
        with self._lock:
            if upload.stage is Stage.PENDING:
                upload.stage = Stage.IN_PROGRESS
            elif upload.stage is Stage.IN_PROGRESS:
                good = looks_like(upload.head, upload.media_type)
                if upload.category == GIF:
                    good = good and measured(bytes(upload.kept)).fits
                upload.stage = Stage.SUCCEEDED if good else Stage.FAILED
                upload.kept.clear()

    def seconds_left(self, upload: Upload) -> int:
        """Return how long an upload may still be used, in seconds."""
        return max(int((upload.ends - self._clock.now()).total_seconds()), 0)

    def describe(self, upload: Upload, alt_text: str) -> None:
        """Set the words for those who cannot see it."""
        with self._lock:
            upload.alt_text = alt_text

    def fault(self, media_ids: Sequence[str]) -> str:
        """Return why a post may not show these together; empty where it may."""
        with self._lock:
            found = [self.find(media_id) for media_id in media_ids]
            ready = [one for one in found if one is not None and one.stage is Stage.SUCCEEDED]
            if len(ready) != len(media_ids) or len(set(media_ids)) != len(media_ids):
                return "Your media IDs are invalid."
            categories = {one.category for one in ready}
            if len(categories) > 1 or any(len(ready) > MOST_IN_A_POST[one] for one in categories):
                return "A post can have 4 photos, 1 GIF or 1 video."
            return ""

    def all(self) -> tuple[Upload, ...]:
        """Return every upload, oldest first."""
        with self._lock:
            return tuple(self._uploads.values())

    def expire_all(self) -> None:
        """Let every upload be too old, as after a day."""
        with self._lock:
            self._uploads.clear()

    def give_away(self, media_id: str) -> None:
        """Let an upload be another account's."""
        with self._lock:
            self._uploads[media_id].own = False
