"""Uploading one picture, moving picture or video: a segment at a time, stopped at once, gone on with where it broke.

Nothing is posted by it: until a post names it, X shows an upload to nobody. So a broken line is no doubt here, and what
was sent may be sent again: X tells segments by their number.
"""

from __future__ import annotations

import base64
import datetime as dt
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Final, Protocol, cast

from composer.base.clock import Clock, to_stamp
from composer.base.errors import Action, GateRefusedError, PostingError
from composer.outbox.account import Account
from composer.outbox.publisher import Begun, MediaSource, Uploaded, UploadOrder, UploadWatch
from composer.posting.payload import Json, is_post_id
from composer.posting.service import Patience
from composer.posting.ticket import INITIALIZE, METADATA, UPLOAD, Ticket, ticket_for
from composer.posting.translate import unreadable

UPLOAD_PATIENCE: Final = Patience(answer=120.0)
"""A segment over a slow line takes longer than a post."""

_PASSES: Final = frozenset({"net.cut", "net.timeout", "net.offline", "net.answer", "net.failed", "x.unavailable"})
"""What may be better in a moment."""

_FORGOTTEN: Final = frozenset({"x.media_gone", "x.invalid", "x.not_found"})
"""What X says of an upload it does not know any more."""

_NOT_TAKEN: Final = frozenset({"x.invalid", "x.forbidden", "x.refused", "x.media_refused", "x.not_found"})

_PAUSES_S: Final = (0.5, 1.0, 2.0)
_REST: Final = dt.timedelta(seconds=30)
_LIFE: Final = dt.timedelta(hours=24)  # where X does not say (docs.x.com, media upload)
_LONGEST_LIFE_S: Final = 10_000_000
_MARGIN: Final = dt.timedelta(minutes=5)
_LONGEST_CHECK_S, _MOST_CHECKS = 30, 60
_STEP_S: Final = 0.05
_KEPT_EACH: Final = 8  # so many segments are sent again at most, after a crash


Pause = Callable[[float, Callable[[], bool]], None]


def rest(seconds: float, enough: Callable[[], bool]) -> None:
    """Wait so many seconds, or until `enough` says so."""
    ends = time.monotonic() + seconds
    while not enough() and (left := ends - time.monotonic()) > 0:
        time.sleep(min(left, _STEP_S))


class UploadAuthority(Protocol):
    """Judges an upload before its first byte."""

    def uploading(self, order: UploadOrder) -> AbstractContextManager[object]:
        """Give the running thread the leave `Uploading` for exactly this picture, for the length of the block.

        Raises:
            GateRefusedError: The approval, or what is stored, does not cover exactly this.
        """
        ...


class Line(Protocol):
    """The way to the service, for requests that may be repeated."""

    def repeatable(self, method: str, route: str, **what: Json) -> Json:
        """Ask under the leave of the running thread; once more with a new token, where the old one has ended."""
        ...

    def carrying(self, ticket: Ticket) -> AbstractContextManager[None]:
        """Let through what belongs to this upload, for the length of the block."""
        ...

    def cut(self) -> None:
        """End the request that runs; from any thread."""
        ...

    def close(self) -> None:
        """Let go of connections."""
        ...


class XUploader:
    """Uploads for one account, to X or to the practice service. Used on one thread, but for `cut`.

    Args:
        account: Whose it is; an order for another account is refused.
        line: Speaks to the service.
        authority: Asked for leave before each upload.
        clock: Tells what is still good.
        pause: Waits so many seconds, or until what it is given tells that it is enough.
    """

    def __init__(
        self,
        account: Account,
        line: Line,
        authority: UploadAuthority,
        clock: Clock,
        pause: Pause = rest,
    ) -> None:
        self._account = account
        self._line = line
        self._authority = authority
        self._clock = clock
        self._pause = pause

    def upload(self, order: UploadOrder, source: MediaSource, watch: UploadWatch) -> Uploaded:
        """Upload one picture with its words, from where an earlier try ended.

        Raises:
            GateRefusedError: As the authority and `ticket_for`; `gate.account` it is another account's.
            PostingError: X, or the way to it, said no; `upload.cancelled` the author has had enough; `upload.waits` the
                line is broken, and it goes on by itself.
        """
        submission = order.submission
        if (submission.account_id, submission.account_kind) != (self._account.account_id, self._account.kind):
            raise GateRefusedError("gate.account", Action.EDIT)
        run = _Run(self._line, self._clock, self._pause, watch)
        with self._authority.uploading(order):
            ticket = ticket_for(order, source, run.go_on)
            with self._line.carrying(ticket):
                return run.through(ticket, source)

    def cut(self) -> None:
        """End the request that runs; from any thread."""
        self._line.cut()

    def close(self) -> None:
        """Let go of connections."""
        self._line.close()


class _Run:
    """One try at one upload."""

    def __init__(self, line: Line, clock: Clock, pause: Pause, watch: UploadWatch) -> None:
        self._line = line
        self._clock = clock
        self._pause = pause
        self._watch = watch

    def go_on(self) -> None:
        """Raise where the author has had enough."""
        if self._watch.cancelled():
            raise PostingError("upload.cancelled", Action.RETRY)

    def through(self, ticket: Ticket, source: MediaSource) -> Uploaded:
        """Open, append, close, wait until it is processed, describe."""
        begun = self._watch.begun
        if begun is None or begun.expires_at <= self._clock.now() + _MARGIN or begun.segments > len(ticket.sums):
            begun = self._opened(ticket)
        try:
            return self._from(begun, ticket, source)
        except PostingError as error:
            if error.code not in _FORGOTTEN:
                raise
        return self._from(self._opened(ticket), ticket, source)  # X has forgotten it: from the start

    def _opened(self, ticket: Ticket) -> Begun:
        ticket.media_id = ""
        data = self._asked("POST", INITIALIZE, json=ticket.opening)
        media_id = data.get("id")
        if not isinstance(media_id, str) or not is_post_id(media_id):
            raise unreadable(posting=False)
        begun = Begun(media_id, self._good_until(data), 0)
        self._watch.opened(begun)
        return begun

    def _from(self, begun: Begun, ticket: Ticket, source: MediaSource) -> Uploaded:
        ticket.media_id = begun.media_id
        count = len(ticket.sums)
        for index in range(begun.segments, count):
            start = index * ticket.segment
            media = source.read(start, min(ticket.segment, ticket.total - start))
            body: Json = {"segment_index": index, "media": base64.b64encode(media).decode("ascii")}
            self._asked("POST", f"{UPLOAD}/{ticket.media_id}/append", json=body)
            done = index + 1
            keep = done == count or done % _KEPT_EACH == 0
            self._watch.moved(done, min(done * ticket.segment, ticket.total), keep=keep)
        data = self._processed(ticket, self._asked("POST", f"{UPLOAD}/{ticket.media_id}/finalize"))
        if ticket.alt_text:
            self._describe(ticket)
        return Uploaded(ticket.media_id, self._good_until(data))

    def _describe(self, ticket: Ticket) -> None:
        """Send the description. X documents that of pictures and moving pictures alone; of a video it may refuse it."""
        try:
            self._asked("POST", METADATA, json=ticket.words)
        except PostingError as error:
            if ticket.category == "tweet_video" and error.code in _NOT_TAKEN:
                raise PostingError("x.film_words", Action.EDIT) from None
            raise

    def _processed(self, ticket: Ticket, data: Json) -> Json:
        """Wait as long as X asks until it can be shown; pictures are ready at once."""
        for _ in range(_MOST_CHECKS):
            told = data.get("processing_info")
            info = cast("Json", told) if isinstance(told, dict) else {"state": "succeeded"}
            if info.get("state") == "succeeded":
                return data
            if info.get("state") not in {"pending", "in_progress"}:
                raise PostingError("x.media_refused", Action.EDIT)
            seconds = info.get("check_after_secs")
            self._wait(min(max(seconds, 1), _LONGEST_CHECK_S) if isinstance(seconds, int) else 1)
            params: Json = {"command": "STATUS", "media_id": ticket.media_id}
            data = self._asked("GET", UPLOAD, params=params)
        raise self._later()

    def _asked(self, method: str, route: str, **what: Json) -> Json:
        """Ask, and after a broken line once more, and again; then it waits in the outbox."""
        for pause in (*_PAUSES_S, None):
            self.go_on()
            try:
                data = self._line.repeatable(method, route, **what).get("data")
                return cast("Json", data) if isinstance(data, dict) else {}
            except PostingError as error:
                if error.code not in _PASSES:
                    raise
            if pause is not None:
                self._wait(pause)
        raise self._later()

    def _wait(self, seconds: float) -> None:
        self.go_on()
        self._pause(seconds, self._watch.cancelled)
        self.go_on()

    def _later(self) -> PostingError:
        self.go_on()
        return PostingError("upload.waits", Action.WAIT, until=to_stamp(self._clock.now() + _REST))

    def _good_until(self, data: Json) -> dt.datetime:
        seconds = data.get("expires_after_secs")
        told = dt.timedelta(seconds=seconds) if isinstance(seconds, int) and 0 < seconds < _LONGEST_LIFE_S else _LIFE
        return self._clock.now() + min(told, _LIFE)
