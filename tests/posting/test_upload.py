"""Uploading through tweepy and real HTTP, against the practice service and its faults."""

from __future__ import annotations

import datetime as dt
import hashlib
import random
import threading
from collections.abc import Generator
from dataclasses import dataclass, field

import pytest

from composer.base.errors import Action, GateRefusedError, PostingError
from composer.guard import scope
from composer.guard.submission import Media
from composer.outbox.publisher import Begun, UploadOrder
from composer.posting.client import FixedBearer, XPublisher
from composer.posting.practice.faults import Fault
from composer.posting.practice.handle import PracticeHandle
from composer.posting.practice.server import PracticeServer
from composer.posting.service import Patience, Service
from composer.posting.ticket import METADATA, ticket_for
from composer.posting.upload import XUploader, _Run
from tests.leave_hook import watched
from tests.posting.orders import CANARY, PRACTICE, OpenAuthority, RealClock, approval_of, order, submission
from tests.posting.test_practice_media import gif

KIB = 1024
PNG = b"\x89PNG\r\n\x1a\n" + random.Random(1).randbytes(1300 * KIB)  # three segments
MP4 = b"\0\0\0\x18ftypmp42" + random.Random(2).randbytes(600 * KIB)


@dataclass
class Stored:
    data: bytes
    reads: list[int] = field(default_factory=list)

    @property
    def size(self) -> int:
        return len(self.data)

    def read(self, start: int, size: int) -> bytes:
        self.reads.append(size)
        return self.data[start : start + size]


@dataclass
class Watch:
    begun: Begun | None = None
    enough: threading.Event = field(default_factory=threading.Event)
    openings: int = 0
    steps: list[int] = field(default_factory=list)
    at: dict[int, threading.Event] = field(default_factory=dict)

    def opened(self, begun: Begun) -> None:
        self.openings += 1
        self.begun = begun

    def moved(self, segments: int, done: int, *, keep: bool) -> None:
        assert self.begun is not None
        self.begun = Begun(self.begun.media_id, self.begun.expires_at, segments)
        self.steps.append(done)
        if segments in self.at:
            self.at[segments].set()

    def cancelled(self) -> bool:
        return self.enough.is_set()


def picture(data: bytes = PNG, name: str = "picture.png", alt: str = f"A drawing of {CANARY}") -> Media:
    return Media(hashlib.sha256(data).hexdigest(), name, alt, reader="test/1")


def to_upload(media: Media, **fields: str) -> UploadOrder:
    made = submission("Look at this.", media=((media,),), **fields)
    return UploadOrder("item", made, approval_of(made), 0, 0)


@pytest.fixture
def uploader(handle: PracticeHandle) -> Generator[XUploader]:
    made = uploader_at(handle)
    yield made
    made.close()


def uploader_at(handle: PracticeHandle, answer_s: float = 10.0) -> XUploader:
    authority, clock = OpenAuthority(), RealClock()
    line = XPublisher(
        PRACTICE, authority, clock, Service(handle.base_url), bearer=FixedBearer(handle.bearer),
        patience=Patience(2.0, answer_s),
    )  # fmt: skip
    return XUploader(PRACTICE, line, authority, clock, pause=lambda _seconds, _enough: None)


def test_the_approved_bytes_arrive_with_their_words_and_a_post_shows_them(
    uploader: XUploader, publisher: XPublisher, server: PracticeServer
) -> None:
    media, watch, source = picture(), Watch(), Stored(PNG)
    with watched(CANARY) as seen:
        done = uploader.upload(to_upload(media), source, watch)
    sent = publisher.publish(order(submission("Look at this.", media=((media,),)), media_ids=(done.media_id,)))

    (kept,) = server.state.media.all()
    assert (kept.digest, kept.alt_text, kept.media_type) == (media.digest, media.alt_text, "image/png")
    assert server.state.posts()[0].media_ids == (done.media_id,)
    assert publisher.recent()[0].text == "Look at this."
    assert sent.post_id == server.state.posts()[0].post_id
    assert watch.steps == [512 * KIB, 1024 * KIB, len(PNG)]
    assert max(source.reads) == 512 * KIB
    assert done.expires_at > dt.datetime.now(dt.UTC) + dt.timedelta(hours=23)
    assert {type(leave) for event, leave in seen.events if event == "http.client.send"} == {scope.Uploading}


def test_without_words_none_are_sent(uploader: XUploader, server: PracticeServer) -> None:
    uploader.upload(to_upload(picture(alt="")), Stored(PNG), Watch())

    assert server.state.charges() == ()


def test_a_video_is_waited_for(uploader: XUploader, server: PracticeServer) -> None:
    uploader.upload(to_upload(picture(MP4, "video.mp4")), Stored(MP4), Watch())

    assert server.state.media.all()[0].stage == "succeeded"


def test_a_video_whose_description_x_refuses_is_not_posted_without_it(
    uploader: XUploader, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its author decides: the words are for somebody who cannot see it."""
    asked = _Run._asked

    def refusing(run: _Run, method: str, route: str, **what: object) -> dict[str, object]:
        if route == METADATA:
            raise PostingError("x.invalid", Action.EDIT)
        return asked(run, method, route, **what)

    monkeypatch.setattr(_Run, "_asked", refusing)

    with pytest.raises(PostingError) as film:
        uploader.upload(to_upload(picture(MP4, "video.mp4")), Stored(MP4), Watch())
    with pytest.raises(PostingError) as still:
        uploader.upload(to_upload(picture()), Stored(PNG), Watch())

    assert (film.value.code, film.value.action) == ("x.film_words", Action.EDIT)
    assert still.value.code == "x.invalid"


def test_what_x_cannot_process_is_told(uploader: XUploader) -> None:
    endless = gif(frames=351)
    with pytest.raises(PostingError) as caught:
        uploader.upload(to_upload(picture(endless, "picture.gif")), Stored(endless), Watch())

    assert (caught.value.code, caught.value.action) == ("x.media_refused", Action.EDIT)


@pytest.mark.parametrize("fault", [Fault.DROP_BEFORE, Fault.DROP_AFTER, Fault.UNAVAILABLE, Fault.TRUNCATED, Fault.HTML])
@pytest.mark.parametrize("where", ["/initialize", "/append", "/finalize", "/metadata"])
def test_a_broken_line_is_gone_on_with(fault: Fault, where: str, uploader: XUploader, server: PracticeServer) -> None:
    server.faults.plan(fault, where=where, times=2)
    watch = Watch()
    uploader.upload(to_upload(picture()), Stored(PNG), watch)

    whole = [kept for kept in server.state.media.all() if kept.digest == picture().digest]
    assert [(kept.stage, kept.alt_text) for kept in whole] == [("succeeded", picture().alt_text)]
    assert watch.steps == [512 * KIB, 1024 * KIB, len(PNG)]
    assert server.faults.next_for("POST", where) is None


def test_after_a_longer_break_it_waits_and_goes_on_from_where_it_was(
    uploader: XUploader, server: PracticeServer
) -> None:
    watch = Watch()
    server.faults.plan(Fault.DROP_AFTER, where="/append", times=4)
    with pytest.raises(PostingError) as caught:
        uploader.upload(to_upload(picture()), Stored(PNG), watch)
    assert (caught.value.code, caught.value.action) == ("upload.waits", Action.WAIT)
    assert caught.value.params["until"]
    source = Stored(PNG)
    uploader.upload(to_upload(picture()), source, watch)

    assert watch.openings == 1
    assert server.state.media.all()[0].digest == picture().digest


@pytest.mark.parametrize("lost", ["expired there", "expired here", "foreign"])
def test_what_x_has_forgotten_is_uploaded_from_the_start(
    lost: str, uploader: XUploader, server: PracticeServer
) -> None:
    watch = Watch()
    uploader.upload(to_upload(picture()), Stored(PNG), watch)
    assert watch.begun is not None
    if lost == "expired here":
        watch.begun = Begun(watch.begun.media_id, dt.datetime.now(dt.UTC), 2)
    elif lost == "foreign":
        server.state.media.give_away(watch.begun.media_id)
    else:
        server.state.media.expire_all()
    done = uploader.upload(to_upload(picture()), Stored(PNG), watch)

    assert watch.openings == 2
    assert server.state.media.fault((done.media_id,)) == ""


def test_a_new_token_is_asked_for_in_the_middle(handle: PracticeHandle, server: PracticeServer) -> None:
    class Renewing(FixedBearer):
        renewed = 0

        def renew(self, refused: str) -> bool:
            self.renewed += 1
            return True

    bearer = Renewing(handle.bearer)
    clock = RealClock()
    line = XPublisher(PRACTICE, OpenAuthority(), clock, Service(handle.base_url), bearer=bearer)
    server.faults.plan(Fault.SIGNED_OUT, where="/append")
    XUploader(PRACTICE, line, OpenAuthority(), clock).upload(to_upload(picture()), Stored(PNG), Watch())

    assert bearer.renewed == 1
    assert server.state.media.all()[0].digest == picture().digest


@pytest.mark.parametrize(
    ("fault", "code"),
    [(Fault.NO_CREDIT, "x.no_credit"), (Fault.RATE_LIMITED, "x.rate_limited"), (Fault.USAGE_CAP, "x.usage_cap")],
)
def test_what_x_says_is_told(fault: Fault, code: str, uploader: XUploader, server: PracticeServer) -> None:
    server.faults.plan(fault, where="/append")
    with pytest.raises(PostingError) as caught:
        uploader.upload(to_upload(picture()), Stored(PNG), Watch())

    assert caught.value.code == code


@pytest.mark.parametrize("change", ["other bytes", "shorter", "another kind", "no such kind", "too many words"])
def test_only_the_approved_bytes_go_and_no_socket_is_opened_for_others(
    change: str, uploader: XUploader, server: PracticeServer
) -> None:
    media, data = picture(), PNG
    if change == "other bytes":
        data = PNG[:-1] + bytes((PNG[-1] ^ 1,))
    elif change == "shorter":
        data = PNG[:-1]
    elif change == "another kind":
        media = picture(name="picture.jpg")
    elif change == "no such kind":
        media = picture(name="picture.svg")
    else:
        media = picture(alt="x" * 1001)
    with watched("nothing of this kind") as seen, pytest.raises(GateRefusedError):
        uploader.upload(to_upload(media), Stored(data), Watch())

    assert seen.told("socket.connect") == 0
    assert server.state.media.all() == ()


def test_bytes_that_change_between_two_looks_are_stopped_at_the_socket(
    uploader: XUploader, server: PracticeServer
) -> None:
    class Changing(Stored):
        def read(self, start: int, size: int) -> bytes:
            data = super().read(start, size)
            return data if len(self.reads) <= 3 else bytes(len(data))

    with pytest.raises(GateRefusedError) as caught:
        uploader.upload(to_upload(picture()), Changing(PNG), Watch())

    assert caught.value.code == "gate.changed"
    assert server.state.media.all()[0].received == 0


def test_too_large_a_picture_stays_here(uploader: XUploader) -> None:
    data = PNG[:8] + bytes(5 * KIB * KIB)
    with pytest.raises(PostingError) as caught:
        uploader.upload(to_upload(picture(data)), Stored(data), Watch())

    assert caught.value.code == "x.media_large"


def test_another_accounts_picture_is_refused(uploader: XUploader) -> None:
    with pytest.raises(GateRefusedError) as caught:
        uploader.upload(to_upload(picture(), account_id="other"), Stored(PNG), Watch())

    assert caught.value.code == "gate.account"


def test_it_stops_in_the_middle_of_a_request(handle: PracticeHandle, server: PracticeServer) -> None:
    """The service answers after a minute; the request is ended from another thread."""
    uploader, watch, seen = uploader_at(handle, answer_s=60.0), Watch(), list[str]()
    watch.at[1] = threading.Event()
    server.faults.plan(Fault.SLOW, where="/finalize", seconds=60.0)

    def work() -> None:
        try:
            uploader.upload(to_upload(picture()), Stored(PNG), watch)
        except PostingError as error:
            seen.append(error.code)

    thread = threading.Thread(target=work)
    thread.start()
    assert watch.at[1].wait(20)
    watch.enough.set()
    while thread.is_alive():  # as the outbox does: it may be between two requests
        uploader.cut()
        thread.join(0.02)
    assert seen == ["upload.cancelled"]


def test_nothing_but_its_own_requests_belongs_to_an_upload() -> None:
    ticket = ticket_for(to_upload(picture()), Stored(PNG), lambda: None)
    base = "https://api.x.com"
    assert ticket.allows("POST", f"{base}/2/media/upload/initialize", b'{"media_type":"image/png",'
                         b'"media_category":"tweet_image","total_bytes":%d}' % len(PNG))  # fmt: skip
    assert not ticket.allows("POST", f"{base}/2/media/upload//finalize", None)
    ticket.media_id = "5"
    assert ticket.allows("POST", f"{base}/2/media/upload/5/finalize", None)
    for method, path, body in (
        ("POST", "/2/media/upload/6/finalize", None),
        ("POST", "/2/media/upload/5/finalize", b"{}"),
        ("POST", "/2/media/upload/5/finalize?x=1", None),
        ("POST", "/2/tweets", b'{"text":"x"}'),
        ("DELETE", "/2/media/upload/5/finalize", None),
        ("GET", "/2/media/upload?command=STATUS&media_id=6", None),
        ("GET", "/2/media/upload?command=STATUS&media_id=5&x=1", None),
        ("POST", "/2/media/metadata", b'{"id":"5","metadata":{"alt_text":{"text":"other words"}}}'),
        ("POST", "/2/media/upload/5/append", b'{"segment_index":0,"media":"AAAA"}'),
        ("POST", "/2/media/upload/5/append", b'{"segment_index":true,"media":"AAAA"}'),
        ("POST", "/2/media/upload/5/append", b'{"segment_index":9,"media":"AAAA"}'),
        ("POST", "/2/media/upload/5/append", b'{"segment_index":0,"media":"%%"}'),
        ("POST", "/2/media/upload/5/append", b'{"segment_index":0}'),
        ("POST", "/2/media/upload/5/append", b"["),
    ):
        assert not ticket.allows(method, base + path, body), (method, path, body)


def test_a_post_names_all_its_pictures_or_is_not_made(publisher: XPublisher, server: PracticeServer) -> None:
    made = submission("Look at this.", media=((picture(), picture()),))
    for ids in ((), ("5",), ("5", "6", "7"), ("5", "x")):
        with pytest.raises(GateRefusedError) as caught:
            publisher.publish(order(made, media_ids=ids))
        assert caught.value.code == "gate.media"
    with pytest.raises(GateRefusedError):
        publisher.publish(order(submission("No picture."), media_ids=("5",)))
    with pytest.raises(PostingError) as told:
        publisher.publish(order(made, media_ids=("5", "6")))
    assert told.value.code == "x.media_gone"
    assert server.state.posts() == ()
