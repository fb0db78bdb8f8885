"""Uploading what waits: looked at once more, a picture at a time, stopped at once, gone on with after anything."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from composer.base.clock import Clock
from composer.base.errors import Action, GateRefusedError, StoreError, VignetteError
from composer.guard.trail import Trail
from composer.outbox.item import OutboxItem
from composer.outbox.publisher import Begun, MediaSource, Uploader, UploadOrder
from composer.outbox.second_look import SecondLook
from composer.outbox.store import OutboxStore
from composer.outbox.telling import tell
from composer.outbox.uploads import awaits_upload, missing, record_of


@dataclass(frozen=True, slots=True)
class UploadProgress:
    """How far the upload of an item's pictures is, in bytes."""

    item_id: str
    done: int
    total: int


@dataclass(slots=True)
class _Work:
    """What runs now; other threads only read it, or set `enough`."""

    item_id: str
    total: int = 0
    finished: int = 0
    current: int = 0
    enough: bool = False
    uploader: Uploader | None = field(default=None, repr=False)


class UploadQueue:
    """Uploads the pictures of one item at a time. `upload_next` is called on the upload lane, the rest from anywhere.

    Args:
        store: The outbox.
        second: Looks again before the first byte.
        uploaders: Returns what uploads for an account, by the account's id.
        sources: Returns the stored bytes of a digest; None where there are none.
        trail: Hears of each picture.
        clock: Says what is due.
    """

    def __init__(  # noqa: PLR0917 - one of each neighbour
        self,
        store: OutboxStore,
        second: SecondLook,
        uploaders: Callable[[str], Uploader],
        sources: Callable[[str], MediaSource | None],
        trail: Trail,
        clock: Clock,
    ) -> None:
        self._store = store
        self._second = second
        self._uploaders = uploaders
        self._sources = sources
        self._trail = trail
        self._clock = clock
        self._work: _Work | None = None
        self._closing = False

    def upload_next(self, item_id: str = "") -> OutboxItem | None:
        """Upload what the next item that is due still lacks; return it as it stands then, None where there is none.

        Args:
            item_id: Only of this item; empty for whatever is due first.

        Raises:
            StoreError: The outbox cannot be read or written; nothing was posted.
        """
        now = self._clock.now()
        waiting = (item for item in self._store.due(now) if item_id in {"", item.item_id} and awaits_upload(item, now))
        item = next(waiting, None)
        if item is None:
            return None
        work = self._work = _Work(item.item_id)
        try:
            self._carry(item, work)
            return self._store.get(item.item_id)
        except StoreError as error:
            if error.code == "outbox.gone":
                return None
            raise
        except VignetteError as error:
            return self._ended(item, error)
        except Exception:  # noqa: BLE001 - nothing has been posted: whatever it is, the author hears of it
            return self._second.held_up(item, VignetteError("other"))
        finally:
            self._work = None

    def progress(self) -> UploadProgress | None:
        """Return how far what runs is; None where nothing runs."""
        work = self._work
        return None if work is None else UploadProgress(work.item_id, work.finished + work.current, work.total)

    def cancel(self, item_id: str) -> None:
        """End the upload of an item where it runs, at once."""
        work = self._work
        if work is not None and work.item_id == item_id:
            work.enough = True
            if work.uploader is not None:
                work.uploader.cut()

    def stop(self) -> None:
        """End what runs: the program closes. It goes on with the next start."""
        self._closing = True
        work = self._work
        if work is not None:
            self.cancel(work.item_id)

    def _ended(self, item: OutboxItem, error: VignetteError) -> OutboxItem | None:
        """Hold it up, but for what was taken back meanwhile, and for what goes on with the next start."""
        if error.code == "upload.cancelled" and (self._closing or not self._store.waits(item.item_id)):
            return None
        return self._second.held_up(item, error)

    def _carry(self, item: OutboxItem, work: _Work) -> None:
        work.uploader = self._uploaders(item.submission.account_id)
        self._second.look(item)
        wanted = [(order, self._source(order)) for order in self._orders(item)]
        work.total = sum(source.size for _, source in wanted)
        for order, source in wanted:
            watch = _Watch(self._store, item, order, work)
            done = work.uploader.upload(order, source, watch)
            with self._store.together():
                if not self._store.upload_ready(order, done):
                    raise StoreError("outbox.gone")
                tell(self._trail, "outbox.uploaded", item, order.part_index, place=order.place, media=done.media_id)
            work.finished, work.current = work.finished + source.size, 0

    def _orders(self, item: OutboxItem) -> list[UploadOrder]:
        lacking = missing(item, self._clock.now())
        return [UploadOrder(item.item_id, item.submission, item.approval, part, place) for part, place in lacking]

    def _source(self, order: UploadOrder) -> MediaSource:
        source = self._sources(order.media.digest)
        if source is None:
            raise GateRefusedError("gate.media", Action.EDIT)
        return source


class _Watch:
    """Writes down how far one picture is."""

    def __init__(self, store: OutboxStore, item: OutboxItem, order: UploadOrder, work: _Work) -> None:
        self._store = store
        self._order = order
        self._work = work
        record = record_of(item, order.part_index, order.place)
        self._begun = None if record is None else Begun(record.media_id, record.expires_at, record.segments)

    @property
    def begun(self) -> Begun | None:
        """Where an earlier try ended."""
        return self._begun

    def opened(self, begun: Begun) -> None:
        """X has opened it."""
        if not self._store.upload_opened(self._order, begun):
            raise StoreError("outbox.gone")

    def moved(self, segments: int, done: int, *, keep: bool) -> None:
        """So many have arrived."""
        self._work.current = done
        if keep:
            self._store.upload_moved(self._order, segments)

    def cancelled(self) -> bool:
        """Tell whether the author has had enough."""
        return self._work.enough
