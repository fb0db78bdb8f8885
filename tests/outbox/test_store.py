"""The outbox in the store: what is taken in, taken back, begun, settled, resolved."""

from __future__ import annotations

import dataclasses
import datetime as dt
import threading
from pathlib import Path

import pytest

from composer.base.errors import Action, GateRefusedError, PostingError, StoreError, VignetteError
from composer.guard.submission import AccountKind, PostRef
from composer.outbox.item import OutboxItem, State
from composer.outbox.publisher import Receipt
from composer.outbox.rules import goes_on_at, in_browser, wait_until
from composer.outbox.store import OutboxStore
from composer.vault.database import Database
from tests.outbox.bench import ANSWERED, KEY, STEPS, Bench, by_hand, thread

REFUSED = PostingError("x.duplicate", Action.EDIT, times=2)
ONLY_IN_BROWSER = PostingError("x.reply_not_allowed", Action.OPEN_IN_BROWSER)
DOUBT = VignetteError("unknown.timeout", Action.LOOK_FIRST)


def receipt(bench: Bench, post_id: str = "1000") -> Receipt:
    return Receipt(post_id, bench.clock.now())


def states(item: OutboxItem) -> list[str]:
    return [part.state.value for part in item.parts]


def part_sent(bench: Bench, item: OutboxItem, index: int, post_id: str) -> OutboxItem:
    return bench.store.settle_sent(bench.store.begin(item.item_id, index), receipt(bench, post_id))


# -- in


def test_what_is_taken_in_comes_back_whole(bench: Bench) -> None:
    submission = thread("one", "two", reply_to=ANSWERED)
    approval = bench.approve(submission)
    due = bench.clock.now() + dt.timedelta(seconds=10)

    item = bench.store.add(submission, approval, due, "d" * 32)

    assert (item.submission, item.approval, item.draft_id) == (submission, approval, "d" * 32)
    assert (item.state, states(item), item.due_at) == (State.QUEUED, ["queued", "queued"], due)
    assert (item.created_at, item.updated_at, item.error_code) == (bench.clock.now(), bench.clock.now(), "")
    assert bench.store.items() == (item,)
    assert bench.store.get(item.item_id) == item


def test_it_is_still_there_after_the_store_was_closed(tmp_path: Path) -> None:
    bench = Bench(Database.open(tmp_path / "store.db", KEY, STEPS))
    item = bench.add("one", "two")
    bench.db.close()

    again = Bench(Database.open(tmp_path / "store.db", KEY, STEPS))

    assert again.store.items() == (item,)
    again.gate.verify(item.approval, item.submission)  # the gate's key lies in the store
    again.db.close()


def test_nothing_is_taken_in_without_the_gates_yes(bench: Bench) -> None:
    submission = thread("one")
    forged = dataclasses.replace(bench.approve(submission), seal="0" * 64)
    other = bench.approve(thread("other"))
    for approval, code in ((forged, "gate.forged"), (other, "gate.changed")):
        with pytest.raises(GateRefusedError) as caught:
            bench.store.add(submission, approval, bench.clock.now(), "d")
        assert caught.value.code == code

    assert bench.store.items() == ()


def test_one_yes_is_good_for_one_item(bench: Bench) -> None:
    """A double click on Post hands the same approval over twice."""
    submission = thread("one")
    approval = bench.approve(submission)
    bench.store.add(submission, approval, bench.clock.now(), "d")

    with pytest.raises(GateRefusedError) as caught:
        bench.store.add(submission, approval, bench.clock.now(), "d")

    assert caught.value.code == "gate.used"
    assert len(bench.store.items()) == 1


def test_taking_in_is_a_part_of_the_transaction_around_it(bench: Bench) -> None:
    def half() -> None:
        with bench.store.together():
            bench.add("one")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        half()

    assert bench.store.items() == ()
    assert bench.events() == []


def test_what_is_not_here_is_said(bench: Bench) -> None:
    for use in (
        bench.store.get, bench.store.retry, bench.store.resolve_sent, bench.store.resolve_not_sent,
        bench.store.handed_over, lambda item_id: bench.store.hand_over(item_id, 0),
        lambda item_id: bench.store.begin(item_id, 0),
    ):  # fmt: skip
        with pytest.raises(StoreError) as caught:
            use("0" * 32)
        assert caught.value.code == "outbox.gone"


def test_an_item_that_does_not_decode_is_damage(bench: Bench) -> None:
    item = bench.add("one")
    bench.db.execute("UPDATE outbox_items SET submission = x'00'")
    fresh = OutboxStore(bench.db, bench.clock, bench.gate)

    with pytest.raises(StoreError) as caught:
        fresh.get(item.item_id)

    assert caught.value.code == "store.damaged"


# -- due


def test_an_item_is_due_from_its_moment_on(bench: Bench) -> None:
    item = bench.add("one", wait_s=10)
    assert bench.store.due(bench.clock.now()) == ()

    bench.clock.forward(10)

    assert bench.store.due(bench.clock.now()) == (item,)


def test_what_was_due_first_goes_first(bench: Bench) -> None:
    late, first, second = bench.add("late", wait_s=20), bench.add("first", wait_s=5), bench.add("second", wait_s=5)
    bench.clock.forward(60)

    assert [item.item_id for item in bench.store.due(bench.clock.now())] == [
        first.item_id, second.item_id, late.item_id,
    ]  # fmt: skip


def test_what_waits_by_itself_holds_back_what_the_same_account_queued_later(bench: Bench) -> None:
    first, second = bench.add("first"), bench.add("second")
    other = bench.add("other", account_id="a" * 32)
    bench.clock.forward(1)
    until = bench.clock.now() + dt.timedelta(seconds=30)

    bench.store.postpone(first.item_id, PostingError("net.offline", Action.WAIT), until)

    assert [item.item_id for item in bench.store.due(bench.clock.now())] == [other.item_id]
    bench.clock.forward(30)
    assert [item.item_id for item in bench.store.due(bench.clock.now())] == [
        first.item_id, second.item_id, other.item_id,
    ]  # fmt: skip


def test_a_scheduled_item_holds_nothing_back(bench: Bench) -> None:
    bench.add("tomorrow", wait_s=86_400)
    today = bench.add("today")

    assert bench.store.due(bench.clock.now()) == (today,)


def test_what_is_put_out_by_hand_is_never_due(bench: Bench) -> None:
    item = bench.add("one", account_id="h" * 32, account_kind=AccountKind.BY_HAND)

    assert bench.store.due(bench.clock.now()) == ()
    with pytest.raises(StoreError) as caught:
        bench.store.begin(item.item_id, 0)
    assert caught.value.code == "outbox.not_next"


# -- begin and settle


def test_a_begun_part_is_written_down_as_sending(bench: Bench) -> None:
    item = bench.add("one", "two", reply_to=ANSWERED)

    attempt_id = bench.store.begin(item.item_id, 0)

    record = bench.store.record(attempt_id)
    assert record is not None
    assert (record.item_id, record.part_index, record.submission_digest) == (
        item.item_id, 0, item.submission.digest,
    )  # fmt: skip
    assert (record.state, record.claimed, record.in_reply_to) == (State.SENDING, False, "77")
    now = bench.store.get(item.item_id)
    assert (now.state, states(now), now.parts[0].attempt_id) == (State.SENDING, ["sending", "queued"], attempt_id)


def test_the_record_is_on_the_disk_before_begin_returns(tmp_path: Path) -> None:
    """A copy of the files at that moment, opened as after a crash, knows of the attempt."""
    bench = Bench(Database.open(tmp_path / "store.db", KEY, STEPS))
    item = bench.add("one")
    attempt_id = bench.store.begin(item.item_id, 0)
    copy = tmp_path / "copy"
    copy.mkdir()
    for name in ("store.db", "store.db-wal"):
        (copy / name).write_bytes((tmp_path / name).read_bytes())
    bench.db.close()

    after = Bench(Database.open(copy / "store.db", KEY, STEPS))

    record = after.store.record(attempt_id)
    assert record is not None
    assert record.state is State.SENDING
    after.db.close()


def test_begin_refuses_within_a_transaction(bench: Bench) -> None:
    """It could still be rolled back, and the post would be out without a record."""
    item = bench.add("one")
    with bench.store.together(), pytest.raises(RuntimeError):
        bench.store.begin(item.item_id, 0)


@pytest.mark.parametrize("index", [-1, 1, 2, 3])
def test_only_the_next_part_can_be_begun(bench: Bench, index: int) -> None:
    item = bench.add("one", "two", "three")

    with pytest.raises(StoreError) as caught:
        bench.store.begin(item.item_id, index)

    assert caught.value.code == "outbox.not_next"
    assert bench.store.get(item.item_id) == item


def test_nothing_is_begun_before_it_is_due(bench: Bench) -> None:
    item = bench.add("one", wait_s=1)

    with pytest.raises(StoreError):
        bench.store.begin(item.item_id, 0)


def test_a_part_is_begun_once(bench: Bench) -> None:
    item = bench.add("one", "two")
    bench.store.begin(item.item_id, 0)

    for index in (0, 1):
        with pytest.raises(StoreError):
            bench.store.begin(item.item_id, index)


def test_a_thread_goes_part_by_part_each_on_the_one_before(bench: Bench) -> None:
    item = bench.add("one", "two")

    between = part_sent(bench, item, 0, "11")
    attempt_id = bench.store.begin(item.item_id, 1)
    record = bench.store.record(attempt_id)
    done = bench.store.settle_sent(attempt_id, receipt(bench, "12"))

    assert (between.state, states(between), between.next_part, between.sent_any) == (
        State.QUEUED, ["sent", "queued"], 1, True,
    )  # fmt: skip
    assert record is not None
    assert record.in_reply_to == "11"
    assert (done.state, states(done), done.next_part) == (State.SENT, ["sent", "sent"], None)
    assert [(part.post_id, part.settled_at) for part in done.parts] == [
        ("11", bench.clock.now()), ("12", bench.clock.now()),
    ]  # fmt: skip
    with pytest.raises(StoreError):
        bench.store.begin(item.item_id, 1)


def test_an_attempt_is_settled_once(bench: Bench) -> None:
    attempt_id = bench.store.begin(bench.add("one").item_id, 0)
    bench.store.settle_sent(attempt_id, receipt(bench))

    for settle in (
        lambda: bench.store.settle_sent(attempt_id, receipt(bench)),
        lambda: bench.store.settle_not_sent(attempt_id, REFUSED),
        lambda: bench.store.settle_unknown(attempt_id, DOUBT),
        lambda: bench.store.settle_unknown("0" * 32, DOUBT),
    ):
        with pytest.raises(StoreError) as caught:
            settle()
        assert caught.value.code == "outbox.not_next"
    assert bench.store.items()[0].state is State.SENT


def test_a_refused_part_says_why_and_waits_for_the_author(bench: Bench) -> None:
    item = bench.add("one")

    refused = bench.store.settle_not_sent(bench.store.begin(item.item_id, 0), REFUSED)

    assert (refused.state, states(refused)) == (State.NOT_SENT, ["not_sent"])
    assert (refused.error_code, refused.error_action, refused.error_params) == ("x.duplicate", "edit", (("times", 2),))
    assert bench.store.due(bench.clock.now()) == ()


def test_a_thread_stops_at_its_first_refused_part_and_resumes_there(bench: Bench) -> None:
    item = bench.add("one", "two", "three")
    part_sent(bench, item, 0, "11")

    stopped = bench.store.settle_not_sent(bench.store.begin(item.item_id, 1), REFUSED)
    assert (stopped.state, states(stopped)) == (State.PARTLY, ["sent", "not_sent", "queued"])
    assert stopped.unsent == ("two", "three")
    assert bench.store.due(bench.clock.now()) == ()
    again = bench.store.retry(item.item_id)

    assert (again.state, states(again), again.error_code) == (State.QUEUED, ["sent", "queued", "queued"], "")
    with pytest.raises(StoreError):
        bench.store.begin(item.item_id, 2)
    part_sent(bench, item, 1, "12")
    assert part_sent(bench, item, 2, "13").state is State.SENT


def test_what_may_wait_goes_by_itself_later(bench: Bench) -> None:
    """A limit of X, or no net: until a moment that the error names."""
    item = bench.add("one", "two")
    part_sent(bench, item, 0, "11")
    until = bench.clock.now() + dt.timedelta(minutes=15)
    error = PostingError("x.rate_limited", Action.WAIT, until=until.isoformat())

    waiting = bench.store.settle_not_sent(bench.store.begin(item.item_id, 1), error)

    assert (waiting.state, states(waiting), waiting.due_at) == (State.QUEUED, ["sent", "queued"], until)
    assert waiting.error_code == "x.rate_limited"
    assert bench.store.due(bench.clock.now()) == ()
    bench.clock.forward(900)
    assert part_sent(bench, item, 1, "12").state is State.SENT


@pytest.mark.parametrize(
    "error",
    [
        PostingError("x.rate_limited", Action.WAIT),
        PostingError("x.rate_limited", Action.WAIT, until="soon"),
        PostingError("x.rate_limited", Action.WAIT, until="2026-11-24T08:00:00"),
        PostingError("x.rate_limited", Action.WAIT, until=5),
        PostingError("x.rate_limited", Action.EDIT, until="2026-11-24T08:00:00+00:00"),
    ],
    ids=["no moment", "no date", "naive", "a number", "another action"],
)
def test_a_wait_needs_a_moment_that_can_be_read(bench: Bench, error: PostingError) -> None:
    assert wait_until(error) is None

    item = bench.add("one")

    assert bench.store.settle_not_sent(bench.store.begin(item.item_id, 0), error).state is State.NOT_SENT


def test_a_doubtful_part_is_never_begun_again(bench: Bench) -> None:
    item = bench.add("one", "two")

    doubtful = bench.store.settle_unknown(bench.store.begin(item.item_id, 0), DOUBT)

    assert (doubtful.state, states(doubtful), doubtful.error_action) == (
        State.UNKNOWN, ["unknown", "queued"], "look_first",
    )  # fmt: skip
    assert bench.store.retry(item.item_id) == doubtful
    bench.clock.forward(86_400 * 30)
    assert bench.store.due(bench.clock.now()) == ()
    for index in (0, 1):
        with pytest.raises(StoreError):
            bench.store.begin(item.item_id, index)


def test_the_tables_themselves_refuse_a_second_attempt(bench: Bench) -> None:
    """Whatever the code above them does: a part that is out, going or in doubt has no other open attempt."""
    item = bench.add("one", "two")
    part_sent(bench, item, 0, "11")
    insert = (
        "INSERT INTO outbox_attempts (attempt_id, item_id, part_index, digest, in_reply_to, state, started_at)"
        " VALUES (?, ?, ?, 'x', '', 'sending', 'x')"
    )

    with pytest.raises(StoreError):
        bench.db.execute(insert, ("a", item.item_id, 0))
    bench.db.execute(insert, ("b", item.item_id, 1))
    with pytest.raises(StoreError):
        bench.db.execute(insert, ("c", item.item_id, 2))


# -- after a crash


def test_what_was_being_sent_when_the_program_ended_is_unknown(bench: Bench) -> None:
    sending, waiting = bench.add("one", "two"), bench.add("three")
    bench.store.begin(sending.item_id, 0)

    recovered = bench.store.recover()

    assert [(item.item_id, item.state, item.error_code) for item in recovered] == [
        (sending.item_id, State.UNKNOWN, "unknown.broke_off")
    ]
    assert bench.store.get(waiting.item_id) == waiting
    assert bench.store.recover() == ()
    assert bench.events()[-1] == "outbox.unknown"


# -- the author's hand


def test_what_waits_can_be_taken_back(bench: Bench) -> None:
    item = bench.add("one", wait_s=10)

    assert bench.store.take_back(item.item_id) == item
    assert bench.store.items() == ()
    assert bench.store.take_back(item.item_id) is None
    assert bench.db.rows("SELECT * FROM outbox_parts") == []
    assert item.unsent == ("one",)


def test_it_is_too_late_to_take_back_what_goes_went_or_has_begun_to_go(bench: Bench) -> None:
    going, went, thread_on_its_way = bench.add("one"), bench.add("two"), bench.add("three", "four")
    bench.store.begin(going.item_id, 0)
    part_sent(bench, went, 0, "11")
    part_sent(bench, thread_on_its_way, 0, "12")

    for item in (going, went, thread_on_its_way):
        assert bench.store.take_back(item.item_id) is None
    assert len(bench.store.items()) == 3


def test_of_taking_back_and_sending_at_once_exactly_one_happens(tmp_path: Path) -> None:
    bench = Bench(Database.open(tmp_path / "store.db", KEY, STEPS))
    for _ in range(30):
        item = bench.add("one")
        start = threading.Barrier(2)
        happened: list[str] = []

        def take(item: OutboxItem = item, start: threading.Barrier = start, done: list[str] = happened) -> None:
            start.wait(10)
            if bench.store.take_back(item.item_id) is not None:
                done.append("taken")

        thread_ = threading.Thread(target=take)
        thread_.start()
        start.wait(10)
        try:
            bench.store.begin(item.item_id, 0)
            happened.append("begun")
        except StoreError as error:
            happened += [] if error.code == "outbox.gone" else [error.code]
        thread_.join(10)
        assert len(happened) == 1
    bench.db.close()


def test_a_doubt_resolved_as_out_ends_the_item(bench: Bench) -> None:
    item = bench.add("one")
    bench.store.settle_unknown(bench.store.begin(item.item_id, 0), DOUBT)

    resolved = bench.store.resolve_sent(item.item_id)

    assert (resolved.state, states(resolved), resolved.error_code) == (State.SENT, ["sent"], "")
    assert bench.store.resolve_sent(item.item_id) == resolved
    with pytest.raises(StoreError):
        bench.store.begin(item.item_id, 0)


def test_a_thread_whose_doubt_is_resolved_waits_for_a_click_and_then_goes_on(bench: Bench) -> None:
    item = bench.add("one", "two")
    bench.store.settle_unknown(bench.store.begin(item.item_id, 0), DOUBT)

    resolved = bench.store.resolve_sent(item.item_id, "11")
    assert (resolved.state, states(resolved)) == (State.PARTLY, ["sent", "queued"])
    assert bench.store.due(bench.clock.now()) == ()
    bench.store.retry(item.item_id)

    assert part_sent(bench, item, 1, "12").state is State.SENT


def test_a_part_without_a_known_parent_cannot_be_begun(bench: Bench) -> None:
    """It would start a conversation of its own instead of going on with the thread."""
    item = bench.add("one", "two")
    bench.store.settle_unknown(bench.store.begin(item.item_id, 0), DOUBT)
    bench.store.resolve_sent(item.item_id)
    bench.store.retry(item.item_id)

    with pytest.raises(StoreError) as caught:
        bench.store.begin(item.item_id, 1)
    assert caught.value.code == "outbox.not_next"

    learnt = bench.store.learn_post_id(item.item_id, 0, "11")
    assert learnt.parts[0].post_id == "11"
    assert bench.store.learn_post_id(item.item_id, 0, "99").parts[0].post_id == "11"
    assert bench.store.learn_post_id(item.item_id, 1, "99").parts[1].post_id == ""
    bench.store.begin(item.item_id, 1)


def test_a_doubt_resolved_as_not_out_goes_back_to_the_drafts(bench: Bench) -> None:
    item = bench.add("one")
    doubtful = bench.store.settle_unknown(bench.store.begin(item.item_id, 0), DOUBT)

    assert bench.store.resolve_not_sent(item.item_id) == doubtful
    assert bench.store.items() == ()


def test_of_a_thread_the_parts_that_are_out_stay_and_the_rest_goes_back(bench: Bench) -> None:
    item = bench.add("one", "two", "three")
    part_sent(bench, item, 0, "11")
    bench.store.settle_unknown(bench.store.begin(item.item_id, 1), DOUBT)

    back = bench.store.resolve_not_sent(item.item_id)

    assert back is not None
    assert back.unsent == ("two", "three")
    kept = bench.store.get(item.item_id)
    assert (kept.state, states(kept)) == (State.SENT, ["sent", "not_sent", "not_sent"])
    assert bench.store.resolve_not_sent(item.item_id) is None
    assert bench.store.retry(item.item_id) == kept
    assert bench.store.due(bench.clock.now()) == ()


def test_the_rest_of_a_stopped_thread_parts_from_it_once_and_this_is_audited(bench: Bench) -> None:
    item = bench.add("one", "two", "three")
    part_sent(bench, item, 0, "11")
    stopped = bench.store.settle_not_sent(bench.store.begin(item.item_id, 1), REFUSED)

    assert bench.store.part(item.item_id) == stopped

    kept = bench.store.get(item.item_id)
    assert (kept.state, states(kept)) == (State.SENT, ["sent", "not_sent", "not_sent"])
    assert bench.store.part(item.item_id) is None
    assert bench.store.retry(item.item_id) == kept
    assert bench.store.due(bench.clock.now()) == ()
    (row,) = [row for row in bench.trail.rows() if row.event == "outbox.parted"]
    assert (row.facts["part"], row.facts["rest"]) == (1, 2)
    assert "two" not in str(row.facts)


def test_nothing_parts_from_a_thread_whose_next_post_may_be_out_or_that_has_not_stopped(bench: Bench) -> None:
    doubtful, waiting = bench.add("one", "two"), bench.add("three", "four")
    part_sent(bench, doubtful, 0, "11")
    bench.store.settle_unknown(bench.store.begin(doubtful.item_id, 1), DOUBT)
    part_sent(bench, waiting, 0, "12")

    for item in (doubtful, waiting):
        assert bench.store.part(item.item_id) is None
    assert "outbox.parted" not in bench.events()


def test_only_what_is_stuck_goes_back_to_the_drafts(bench: Bench) -> None:
    waiting, going, went = bench.add("one", wait_s=99), bench.add("two"), bench.add("three")
    bench.store.begin(going.item_id, 0)
    part_sent(bench, went, 0, "11")

    for item in (waiting, going, went):
        assert bench.store.resolve_not_sent(item.item_id) is None
    assert len(bench.store.items()) == 3


def test_postponing_and_refusing_touch_only_what_waits(bench: Bench) -> None:
    item = bench.add("one")
    bench.store.begin(item.item_id, 0)

    assert bench.store.postpone(item.item_id, DOUBT, bench.clock.now()) is None
    assert bench.store.refuse(item.item_id, REFUSED) is None
    assert bench.store.get(item.item_id).state is State.SENDING


# -- by hand


def test_a_post_by_hand_is_copied_part_by_part_and_then_handed_over(bench: Bench) -> None:
    submission = by_hand("one", "two")
    item = bench.store.add(submission, bench.approve(submission), bench.clock.now(), "d")

    first = bench.store.hand_over(item.item_id, 0)
    bench.store.hand_over(item.item_id, 0)
    bench.store.hand_over(item.item_id, 1)
    done = bench.store.handed_over(item.item_id)

    assert (first.state, states(first)) == (State.QUEUED, ["handed_over", "queued"])
    assert (done.state, states(done)) == (State.HANDED_OVER, ["handed_over", "handed_over"])
    assert bench.store.handed_over(item.item_id) == done
    assert bench.events()[1:] == ["outbox.copied"] * 3 + ["outbox.handed_over"]


def test_a_picture_copied_out_does_not_count_as_the_words_of_its_post(bench: Bench) -> None:
    submission = by_hand("one", "")
    item = bench.store.add(submission, bench.approve(submission), bench.clock.now(), "d")

    after = [bench.store.hand_over(item.item_id, index, words=False) for index in (0, 1)]

    assert [states(one) for one in after] == [["queued", "queued"], ["queued", "handed_over"]]
    assert bench.events()[1:] == ["outbox.copied"] * 2


def test_nothing_is_handed_over_whose_yes_has_run_out(bench: Bench) -> None:
    submission = by_hand("one")
    item = bench.store.add(submission, bench.approve(submission), bench.clock.now(), "d")
    bench.clock.forward(86_400 * 8)

    with pytest.raises(GateRefusedError) as caught:
        bench.store.hand_over(item.item_id, 0)

    assert caught.value.code == "gate.expired"
    assert bench.store.get(item.item_id) == item


def test_what_is_sent_by_the_program_is_not_handed_over(bench: Bench) -> None:
    item = bench.add("one")

    with pytest.raises(GateRefusedError) as caught:
        bench.store.hand_over(item.item_id, 0)

    assert caught.value.code == "gate.account"
    assert bench.store.handed_over(item.item_id) == item


@pytest.mark.parametrize("index", [-1, 1])
def test_a_part_that_is_not_there_is_not_handed_over(bench: Bench, index: int) -> None:
    submission = by_hand("one")
    item = bench.store.add(submission, bench.approve(submission), bench.clock.now(), "d")

    with pytest.raises(StoreError) as caught:
        bench.store.hand_over(item.item_id, index)

    assert caught.value.code == "outbox.gone"


@pytest.mark.parametrize("parts", [("one",), ("one", "two")])
def test_what_only_the_browser_can_post_is_copied_out_and_then_done(bench: Bench, parts: tuple[str, ...]) -> None:
    item = bench.add(*parts, reply_to=PostRef("42"))
    bench.store.settle_not_sent(bench.store.begin(item.item_id, 0), ONLY_IN_BROWSER)
    refused = bench.store.get(item.item_id)

    assert in_browser(refused)
    assert goes_on_at(refused) == "42"
    for index in range(len(parts)):
        bench.store.hand_over(item.item_id, index)
    done = bench.store.handed_over(item.item_id)

    assert done.state is State.HANDED_OVER
    assert bench.store.retry(item.item_id) == done


def test_of_a_thread_that_stopped_only_the_rest_is_copied_out_below_what_is_out(bench: Bench) -> None:
    item = bench.add("one", "two", quote_of=PostRef("42"))
    bench.store.settle_sent(bench.store.begin(item.item_id, 0), Receipt("1000", bench.clock.now()))
    bench.store.settle_not_sent(bench.store.begin(item.item_id, 1), ONLY_IN_BROWSER)
    stopped = bench.store.get(item.item_id)

    assert (stopped.state, goes_on_at(stopped)) == (State.PARTLY, "1000")
    with pytest.raises(StoreError):
        bench.store.hand_over(item.item_id, 0)
    bench.store.hand_over(item.item_id, 1)
    assert states(bench.store.handed_over(item.item_id)) == ["sent", "handed_over"]


# -- the audit


def test_each_change_is_written_down_without_a_word_of_it(bench: Bench) -> None:
    for parts in (("Zebulon",), ("Zebulon", "Quartermaine")):
        item = bench.add(*parts)
        bench.store.settle_not_sent(bench.store.begin(item.item_id, 0), REFUSED)
        bench.store.retry(item.item_id)
        bench.store.settle_unknown(bench.store.begin(item.item_id, 0), DOUBT)
        bench.store.resolve_sent(item.item_id, "11")
    bench.store.take_back(bench.add("Zebulon", wait_s=9).item_id)

    assert bench.trail.verify() is None
    assert set(bench.events()) == {
        "outbox.queued", "outbox.sending", "outbox.retried", "outbox.resolved_sent", "outbox.taken_back",
    }  # fmt: skip
    assert "Zebulon" not in repr(bench.trail.rows())


def test_without_an_audit_the_outbox_keeps_its_states_all_the_same(bench: Bench) -> None:
    store = OutboxStore(bench.db, bench.clock, bench.gate)
    submission = thread("one")
    item = store.add(submission, bench.approve(submission), bench.clock.now(), "d")

    assert store.take_back(item.item_id) == item
