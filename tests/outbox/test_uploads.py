"""A post with pictures is one item: uploaded first, sent once, whatever breaks at whatever moment."""

from __future__ import annotations

import datetime as dt
import hashlib
import tracemalloc
from collections.abc import Generator

import pytest

from composer.base.errors import GateRefusedError, GuardError, StoreError
from composer.guard import scope
from composer.outbox.item import State
from composer.outbox.publisher import SendOrder, UploadOrder
from composer.outbox.uploads import media_ids, missing
from composer.posting.practice.faults import Fault
from composer.posting.practice.server import PracticeServer
from tests.conftest import FakeClock
from tests.outbox.darkroom import Darkroom, MadeUp, drawn
from tests.outbox.fuse import Killed

ONE, TWO = drawn(1), drawn(2)
MIB = 1024 * 1024


@pytest.fixture
def room() -> Generator[Darkroom]:
    clock = FakeClock()
    server = PracticeServer(clock)
    made = Darkroom(server, clock)
    yield made
    made.close()
    server.stop()


def digests(room: Darkroom) -> list[str]:
    """The digests of what the newest post shows."""
    kept = {one.media_id: one.digest for one in room.server.state.media.all()}
    return [kept[media_id] for media_id in room.server.state.posts()[0].media_ids]


def test_the_approved_pictures_go_out_in_order_with_their_words(room: Darkroom) -> None:
    first, second = room.picture(ONE, "One"), room.picture(TWO, "Two")
    item = room.add("Look at these.", media=((first, second),))

    assert room.queue.send_next() is None
    assert room.server.state.posts() == ()
    uploaded = room.uploads.upload_next()
    assert uploaded is not None
    assert (uploaded.state, missing(uploaded, room.clock.now())) == (State.QUEUED, ())
    sent = room.queue.send_next()

    assert sent is not None
    assert sent.state is State.SENT
    assert digests(room) == [hashlib.sha256(ONE).hexdigest(), hashlib.sha256(TWO).hexdigest()]
    assert [one.alt_text for one in room.server.state.media.all()] == ["One", "Two"]
    events = [row.event for row in room.trail.rows() if row.event.startswith("outbox.")]
    assert events == ["outbox.queued", "outbox.uploaded", "outbox.uploaded", "outbox.sending", "outbox.sent"]
    assert room.store.get(item.item_id).uploads == sent.uploads


def test_a_thread_has_all_its_pictures_before_its_first_post(room: Darkroom) -> None:
    room.add("One", "Two", "Three", media=((room.picture(ONE),), (), (room.picture(TWO),)))
    room.uploads.upload_next()
    room.run()

    shown = [len(post.media_ids) for post in room.server.state.posts()]
    assert shown == [1, 0, 1]
    assert room.uploads.upload_next() is None


def test_order_is_kept_behind_an_upload(room: Darkroom) -> None:
    room.add("First, with a picture", media=((room.picture(ONE),),))
    room.add("Second, without")

    assert room.queue.send_next() is None
    room.run()
    assert [post.text for post in room.server.state.posts()] == ["Second, without", "First, with a picture"]


def test_taken_back_while_it_is_uploaded_nothing_goes_on(room: Darkroom) -> None:
    item = room.add("Look at this.", media=((room.picture(ONE),),))

    def meanwhile(route: str) -> None:
        if route.endswith("/append"):
            assert room.store.take_back(item.item_id) is not None
            room.uploads.cancel(item.item_id)

    room.lines[0].after = meanwhile  # type: ignore[method-assign]
    assert room.uploads.upload_next() is None
    assert room.store.items() == ()
    assert room.server.state.media.all()[0].stage == "open"
    assert "outbox.refused" not in [row.event for row in room.trail.rows()]
    assert room.pictures.data(hashlib.sha256(ONE).hexdigest()) == ONE


def test_a_thread_of_which_something_is_out_stops_at_the_authors_word(room: Darkroom) -> None:
    item = room.add("One", "Two", media=((), (room.picture(ONE),)))
    room.uploads.upload_next()
    room.queue.send_next()
    room.server.state.media.expire_all()
    room.clock.forward(86_400 - 60)
    room.lines[0].after = lambda _route: room.uploads.cancel(item.item_id)  # type: ignore[method-assign]
    stopped = room.uploads.upload_next()

    assert stopped is not None
    assert (stopped.state, stopped.error_code) == (State.PARTLY, "upload.cancelled")
    room.lines[0].after = lambda _route: None  # type: ignore[method-assign]
    room.store.retry(item.item_id)
    room.run_on()
    assert [post.text for post in room.server.state.posts()] == ["Two", "One"]


def test_a_program_that_closes_lets_it_wait(room: Darkroom) -> None:
    item = room.add("Look at this.", media=((room.picture(ONE),),))
    room.lines[0].after = lambda _route: room.uploads.stop()  # type: ignore[method-assign]

    assert room.uploads.upload_next() is None
    waiting = room.store.get(item.item_id)
    assert (waiting.state, waiting.error_code) == (State.QUEUED, "")
    room.start()
    room.run()
    assert digests(room) == [hashlib.sha256(ONE).hexdigest()]


def test_progress_is_told_in_bytes(room: Darkroom) -> None:
    item = room.add("Look at these.", media=((room.picture(ONE), room.picture(TWO)),))
    seen = []
    room.lines[0].after = lambda _route: seen.append(room.uploads.progress())  # type: ignore[method-assign]
    room.uploads.upload_next()

    told = [one for one in seen if one is not None]
    assert {one.item_id for one in told} == {item.item_id}
    assert [one.done for one in told] == sorted(one.done for one in told)
    assert {one.total for one in told} == {len(ONE) + len(TWO)}
    assert told[-1].done == len(ONE) + len(TWO)
    assert room.uploads.progress() is None


def test_after_a_broken_line_it_waits_and_goes_on_where_it_was(room: Darkroom) -> None:
    item = room.add("Look at this.", media=((room.picture(ONE),),))
    room.server.faults.plan(Fault.DROP_BEFORE, where="/append", times=4)
    waits = room.uploads.upload_next()

    assert waits is not None
    assert (waits.state, waits.error_code) == (State.QUEUED, "upload.waits")
    assert waits.due_at == room.clock.now() + dt.timedelta(seconds=30)
    assert room.uploads.upload_next() is None
    room.clock.forward(31)
    room.run()
    assert room.store.get(item.item_id).state is State.SENT
    assert len(room.server.state.media.all()) == 1


def test_pictures_x_keeps_no_more_are_uploaded_anew(room: Darkroom) -> None:
    item = room.add("Look at this.", media=((room.picture(ONE),),))
    room.uploads.upload_next()
    room.server.state.media.expire_all()
    again = room.queue.send_next()

    assert again is not None
    assert (again.state, again.error_code) == (State.QUEUED, "x.media_gone")
    room.clock.forward(1)
    room.run()
    assert room.store.get(item.item_id).state is State.SENT
    assert digests(room) == [hashlib.sha256(ONE).hexdigest()]


def test_pictures_too_old_for_a_post_are_uploaded_anew(room: Darkroom) -> None:
    item = room.add("Look at this.", media=((room.picture(ONE),),))
    room.uploads.upload_next()
    room.clock.forward(86_400 - 30)
    with pytest.raises(StoreError):
        room.store.begin(item.item_id, 0)
    room.run()

    assert room.store.get(item.item_id).state is State.SENT
    assert len(room.server.state.posts()) == 1


def test_pictures_x_loses_again_and_again_go_back_to_the_author(room: Darkroom) -> None:
    item = room.add("Look at this.", media=((room.picture(ONE),),))
    for _ in range(3):
        room.uploads.upload_next()
        room.server.state.media.expire_all()
        room.queue.send_next()
        room.clock.forward(1)

    told = room.store.get(item.item_id)
    assert (told.state, told.error_code) == (State.NOT_SENT, "x.media_gone")
    assert room.server.state.posts() == ()


def test_what_was_not_read_or_was_changed_never_leaves(room: Darkroom) -> None:
    media = room.picture(ONE)
    item = room.add("Look at this.", media=((media,),))
    room.db.execute("UPDATE pictures SET data = ? WHERE digest = ?", (TWO, media.digest))
    room.uploads.upload_next()

    told = room.store.get(item.item_id)
    assert (told.state, told.error_code) == (State.NOT_SENT, "gate.media")
    assert room.server.state.media.all() == ()
    with pytest.raises(GateRefusedError):
        room.add("Look at this.", media=((room.picture(drawn(9), reader=""),),))


def test_what_the_guard_cannot_look_at_stays_here(room: Darkroom) -> None:
    item = room.add("Look at this.", media=((room.picture(ONE),),))
    room.guard.error = GuardError("guard.late")
    room.uploads.upload_next()

    waiting = room.store.get(item.item_id)
    assert (waiting.state, waiting.error_code) == (State.QUEUED, "guard.late")
    assert room.server.state.media.all() == ()


def test_leave_is_given_for_what_waits_here_and_for_nothing_else(room: Darkroom) -> None:
    item = room.add("Look at this.", media=((room.picture(ONE),),))
    order = UploadOrder(item.item_id, item.submission, item.approval, 0, 0)
    with room.authority.uploading(order):
        assert scope.current() == scope.Uploading(item.submission.digest, order.media.digest)
    assert scope.current() is None
    room.store.take_back(item.item_id)
    with pytest.raises(GateRefusedError) as caught, room.authority.uploading(order):
        pass
    assert caught.value.code == "gate.forged"


def test_a_post_names_the_pictures_that_are_written_down_and_no_others(room: Darkroom) -> None:
    item = room.add("Look at this.", media=((room.picture(ONE),),))
    room.uploads.upload_next()
    item = room.store.get(item.item_id)
    attempt = room.store.begin(item.item_id, 0)
    good = media_ids(item, 0)
    for wrong in ((), ("5",), (*good, "5")):
        order = SendOrder(item.item_id, attempt, item.submission, item.approval, 0, media_ids=wrong)
        assert not room.store.claim(order)
    assert room.store.claim(SendOrder(item.item_id, attempt, item.submission, item.approval, 0, media_ids=good))


def test_killed_at_every_boundary_it_is_out_once_with_the_right_pictures(room: Darkroom) -> None:
    """Before and after each commit and each request, one after the other, until a run ends by itself."""
    kills = 0
    for left in range(200):
        serial = f"Post {left}"
        picture = room.picture(drawn(left + 10, 600_000), "Words")
        item = room.add(serial, media=((picture,),))
        room.fuse.left = left
        try:
            room.run()
        except Killed:
            kills += 1
        survived = not room.fuse.dead
        room.start()
        room.run_on()
        posts = [post for post in room.server.state.posts() if post.text == serial]
        assert [len(post.media_ids) for post in posts] == [1], (left, dict(room.fuse.where))
        assert digests(room) == [picture.digest]
        assert room.store.get(item.item_id).state is State.SENT
        room.clock.forward(901)
        if survived:
            break
    assert kills > 20
    where = set(room.fuse.where)
    for edge in ("initialize", "append", "finalize", "metadata", "tweets"):
        assert {f"before {edge}", f"after {edge}"} <= where
    assert {"before a commit", "after a commit"} <= where


def test_a_film_goes_through_in_pieces_and_little_memory(room: Darkroom) -> None:
    """The same at 512 MB, with kills and broken lines, is measured by `make reliability`."""
    film = MadeUp(24 * MIB, 1)
    media = room.film(film)
    room.add("A film, made up.", media=((media,),))
    tracemalloc.start()
    try:
        room.run()
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert digests(room) == [media.digest]
    assert film.largest_read <= MIB
    assert most < 12 * MIB


@pytest.mark.parametrize("fault", [Fault.DROP_BEFORE, Fault.DROP_AFTER, Fault.UNAVAILABLE_AFTER, Fault.NO_ID])
def test_a_lost_answer_to_the_post_is_looked_for_and_never_repeated(fault: Fault, room: Darkroom) -> None:
    item = room.add("Look at this.", media=((room.picture(ONE),),))
    room.uploads.upload_next()
    room.server.faults.plan(fault, where="/2/tweets")
    doubt = room.queue.send_next()

    assert doubt is not None
    assert doubt.state is State.UNKNOWN
    room.clock.forward(6)
    room.queue.look_next()
    room.run_on()
    assert room.store.get(item.item_id).state is State.SENT
    assert len(room.server.state.posts()) == 1
