"""Sending: looked at again, written down first, sent once, settled whatever happens."""

from __future__ import annotations

import dataclasses
import datetime as dt
import os
from collections.abc import Callable
from typing import Any

import pytest

from composer.audit.chain import Chain
from composer.base.errors import Action, GuardError, KeyringError, PostingError, StoreError
from composer.guard.author import AuthorProfile
from composer.guard.gate import Confirmation
from composer.guard.report import Report, Verdict
from composer.guard.submission import AccountKind, Submission
from composer.outbox.item import OutboxItem, State
from composer.outbox.publisher import SendOrder, TimelinePost
from tests.outbox.bench import ANSWERED, KEY, Bench, Killed, thread


def test_nothing_due_is_nothing_sent(bench: Bench) -> None:
    bench.add("one", wait_s=10)

    assert bench.queue.send_next() is None
    assert bench.service.orders == []
    assert bench.asked_for == []


def test_a_post_goes_out_and_is_settled_and_written_down(bench: Bench) -> None:
    item = bench.add("one", reply_to=ANSWERED)

    sent = bench.queue.send_next()

    assert sent is not None
    assert (sent.item_id, sent.state, sent.parts[0].post_id) == (item.item_id, State.SENT, "1000")
    assert [(post.text, post.in_reply_to) for post in bench.service.posts] == [("one", "77")]
    assert bench.events() == ["outbox.queued", "outbox.sending", "outbox.sent"]
    row = bench.trail.rows()[-1]
    keyed = Chain(KEY).keyed_digest(item.submission.digest)
    assert row.facts == {
        "item": item.item_id, "submission": keyed, "account": "practice", "kind": "practice",
        "part": 0, "attempt": sent.parts[0].attempt_id, "post": "1000",
    }  # fmt: skip
    assert bench.queue.send_next() is None


def test_a_thread_goes_one_part_a_call_each_answering_the_one_before(bench: Bench) -> None:
    bench.add("one", "two", "three")

    states = [item.state for item in bench.send_all()]

    assert states == [State.QUEUED, State.QUEUED, State.SENT]
    assert [(post.text, post.in_reply_to) for post in bench.service.posts] == [
        ("one", ""), ("two", "1000"), ("three", "1001"),
    ]  # fmt: skip


def test_the_record_says_sending_while_it_is_sent(bench: Bench) -> None:
    item = bench.add("one")
    seen: list[State] = []
    bench.service.meanwhile = lambda: seen.append(bench.store.get(item.item_id).state)

    bench.queue.send_next()

    assert seen == [State.SENDING]


def test_the_account_is_the_submissions_own(bench: Bench) -> None:
    bench.add("one", account_id="a" * 32)
    bench.add("two", account_id="b" * 32)

    bench.send_all()

    assert bench.asked_for == ["a" * 32, "b" * 32]


def test_a_post_by_hand_is_never_sent(bench: Bench) -> None:
    bench.add("one", account_id="h" * 32, account_kind=AccountKind.BY_HAND)

    assert bench.send_all() == []
    assert bench.service.orders == []


# -- looking again


class Failing:
    """A guard that fails in a way of the test's choice."""

    def __init__(self, error: Exception) -> None:
        self.error = error

    def wake(self) -> str:
        return ""

    def check(self, submission: Submission, profile: AuthorProfile) -> Report:
        raise self.error

    def close(self) -> None:
        """Nothing to end."""


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (GuardError("guard.late"), "guard.late"),
        (GuardError("guard.missing"), "guard.missing"),
        (ValueError("Zebulon"), "guard.crashed"),
        (OSError("Zebulon"), "guard.crashed"),
    ],
)
def test_without_a_look_nothing_goes_and_it_waits(bench: Bench, error: Exception, code: str) -> None:
    item = bench.add("one")
    bench.queue._second._guard = Failing(error)

    waiting = bench.queue.send_next()

    assert waiting is not None
    assert (waiting.state, waiting.error_code) == (State.QUEUED, code)
    assert waiting.due_at > bench.clock.now()
    assert bench.service.orders == []
    assert bench.events()[-1] == "outbox.refused"
    assert bench.queue.send_next() is None
    bench.queue._second._guard = bench.guard
    bench.clock.forward(60)
    assert bench.queue.send_next() is not None
    assert bench.store.get(item.item_id).state is State.SENT


def test_what_the_guard_finds_now_and_did_not_find_then_is_not_sent(bench: Bench) -> None:
    """The draft has waited; the guard knows more by now."""
    submission = thread("Maria in bed 4")
    approval = bench.gate.approve(submission, _blank(submission, bench.profile))
    item = bench.store.add(submission, approval, bench.clock.now(), "d")

    refused = bench.queue.send_next()

    assert refused is not None
    assert (refused.item_id, refused.state, refused.error_code) == (item.item_id, State.NOT_SENT, "gate.stale")
    assert bench.service.orders == []
    assert bench.events()[-1] == "outbox.refused"
    assert bench.queue.send_next() is None


def _blank(submission: Submission, profile: AuthorProfile) -> Report:
    return Report(submission.digest, Verdict.CLEAR, (), ("words",), (), "words/1", profile.version)


def test_a_warning_answered_once_still_stands_when_it_is_sent(bench: Bench) -> None:
    submission = thread("seen last night")
    report = bench.guard.check(submission, bench.profile)
    approval = bench.gate.approve(submission, report, Confirmation(submission.digest, ("changed_details",)))
    bench.store.add(submission, approval, bench.clock.now(), "d")

    sent = bench.queue.send_next()

    assert sent is not None
    assert sent.state is State.SENT


def test_a_warning_answered_under_another_profile_is_asked_again(bench: Bench) -> None:
    submission = thread("seen last night")
    report = bench.guard.check(submission, bench.profile)
    approval = bench.gate.approve(submission, report, Confirmation(submission.digest, ("changed_details",)))
    bench.store.add(submission, approval, bench.clock.now(), "d")
    bench.profile = AuthorProfile(city="Ørestad")

    refused = bench.queue.send_next()

    assert refused is not None
    assert refused.error_code == "gate.stale"


def test_a_yes_that_ran_out_while_it_waited_is_not_sent(bench: Bench) -> None:
    bench.add("one")
    bench.clock.forward(86_400 * 8)

    refused = bench.queue.send_next()

    assert refused is not None
    assert (refused.state, refused.error_code, refused.error_action) == (State.NOT_SENT, "gate.expired", "edit")
    assert bench.service.orders == []


def test_the_guard_is_asked_about_the_stored_bytes_at_each_part(bench: Bench) -> None:
    bench.add("one", "two")
    bench.guard.asked.clear()

    bench.send_all()

    assert bench.guard.asked == [("one", "two"), ("one", "two")]


# -- what comes back


@pytest.mark.parametrize(
    ("how", "state", "code", "event"),
    [
        ("refuse", State.NOT_SENT, "x.forbidden", "outbox.not_sent"),
        ("offline", State.QUEUED, "net.offline", "outbox.not_sent"),
        ("drop_before", State.UNKNOWN, "unknown.timeout", "outbox.unknown"),
        ("drop_after", State.UNKNOWN, "unknown.cut", "outbox.unknown"),
        ("bug", State.UNKNOWN, "unknown.failed", "outbox.unknown"),
    ],
)
def test_each_outcome_has_its_state_and_its_row(bench: Bench, how: str, state: State, code: str, event: str) -> None:
    bench.add("one")
    bench.service.plan = [how]

    item = bench.queue.send_next()

    assert item is not None
    assert (item.state, item.error_code) == (state, code)
    assert bench.events()[-1] == event
    assert bench.trail.rows()[-1].facts["code"] == code
    assert bench.queue.send_next() is None


def test_an_order_the_authority_refuses_is_not_sent(bench: Bench) -> None:
    """The publisher swaps the text; the last judge notices, and nothing is out."""
    bench.add("one")
    honest = bench.authority.sending

    def swapped(order: SendOrder) -> Any:
        return honest(dataclasses.replace(order, submission=thread("other")))

    bench.authority.sending = swapped  # type: ignore[method-assign]

    item = bench.queue.send_next()

    assert item is not None
    assert (item.state, item.error_code) == (State.NOT_SENT, "gate.changed")
    assert bench.events()[-1] == "outbox.refused"
    assert bench.service.posts == []


@pytest.mark.parametrize(("how", "out"), [("kill", 0), ("kill_after", 1)])
def test_a_process_that_ends_while_sending_leaves_a_doubt_and_never_a_second_post(
    bench: Bench, how: str, out: int
) -> None:
    item = bench.add("one")
    bench.service.plan = [how]

    with pytest.raises((Killed, StoreError)):
        bench.queue.send_next()
    assert bench.store.get(item.item_id).state is State.SENDING
    bench.start_again()

    assert bench.store.get(item.item_id).state is State.UNKNOWN
    bench.clock.forward(86_400)
    assert bench.send_all() == []
    assert len(bench.service.posts) == out


def test_a_program_told_to_end_while_sending_writes_the_doubt_down(bench: Bench) -> None:
    item = bench.add("one")
    bench.service.plan = ["stop"]

    with pytest.raises(KeyboardInterrupt):
        bench.queue.send_next()

    assert bench.store.get(item.item_id).state is State.UNKNOWN


def test_after_a_pause_the_thread_goes_on_in_order(bench: Bench) -> None:
    bench.add("one", "two")
    bench.add("later")
    bench.service.plan = ["ok", "offline"]

    bench.send_all()
    assert [post.text for post in bench.service.posts] == ["one"]
    bench.clock.forward(31)
    bench.send_all()

    assert [post.text for post in bench.service.posts] == ["one", "two", "later"]


def test_posts_wait_for_the_net_and_go_in_the_order_they_were_queued(bench: Bench) -> None:
    for number in range(3):
        bench.add(f"post {number}", wait_s=10)
    bench.service.plan = ["offline"] * 4
    for _ in range(10):
        bench.clock.forward(15)
        bench.queue.send_next()
    bench.send_all()

    assert [post.text for post in bench.service.posts] == ["post 0", "post 1", "post 2"]


def test_what_is_taken_back_while_it_is_looked_at_is_not_sent(bench: Bench) -> None:
    item = bench.add("one")
    look = bench.guard.check

    def slow(submission: Submission, profile: AuthorProfile) -> Report:
        bench.store.take_back(item.item_id)
        return look(submission, profile)

    bench.guard.check = slow  # type: ignore[method-assign]

    assert bench.queue.send_next() is None
    assert bench.service.orders == []


def test_what_is_taken_back_while_the_guard_fails_stays_away(bench: Bench) -> None:
    item = bench.add("one")

    class Rude(Failing):
        def check(self, submission: Submission, profile: AuthorProfile) -> Report:
            bench.store.take_back(item.item_id)
            raise self.error

    bench.queue._second._guard = Rude(GuardError("guard.late"))

    assert bench.queue.send_next() is None
    assert bench.store.items() == ()


@pytest.mark.parametrize(
    ("error", "state", "code"),
    [
        (KeyringError("keyring.locked", Action.RETRY), State.NOT_SENT, "keyring.locked"),
        (PostingError("account.gone"), State.NOT_SENT, "account.gone"),
        (LookupError("Zebulon"), State.NOT_SENT, "other"),
        (PostingError("net.offline", Action.WAIT, until="2030-01-01T00:00:00+00:00"), State.QUEUED, "net.offline"),
    ],
)
def test_without_a_publisher_nothing_is_begun(bench: Bench, error: Exception, state: State, code: str) -> None:
    item = bench.add("one")

    def none_to_be_had(account_id: str) -> Any:
        raise error

    bench.queue._publishers = none_to_be_had

    held = bench.queue.send_next()

    assert held is not None
    assert (held.state, held.error_code) == (state, code)
    assert bench.db.rows("SELECT * FROM outbox_attempts WHERE item_id = ?", (item.item_id,)) == []


# -- the store and the audit fail


class Mute:
    """An audit that cannot be written."""

    def write(self, event: str, facts: object) -> None:
        raise StoreError("store.full", Action.FREE_SPACE)


def test_what_went_out_is_settled_even_if_it_cannot_be_written_down(bench: Bench) -> None:
    item = bench.add("one")
    bench.queue._trail = Mute()

    sent = bench.queue.send_next()

    assert sent is not None
    assert sent.state is State.SENT
    assert bench.store.get(item.item_id).state is State.SENT


def test_what_cannot_be_written_down_beforehand_is_not_sent(bench: Bench) -> None:
    bench.add("one")
    bench.store._trail = Mute()

    with pytest.raises(StoreError):
        bench.queue.send_next()

    assert bench.service.orders == []
    assert bench.store.items()[0].state is State.QUEUED


def test_a_store_that_fails_after_the_post_leaves_a_doubt_not_a_second_post(bench: Bench) -> None:
    item = bench.add("one")
    bench.service.meanwhile = None
    accept = bench.service._accept

    def then_full(order: SendOrder) -> str:
        post_id = accept(order)
        bench.db.execute("PRAGMA query_only = 1")
        return post_id

    bench.service._accept = then_full  # type: ignore[method-assign]

    with pytest.raises(StoreError):
        bench.queue.send_next()
    bench.db.execute("PRAGMA query_only = 0")

    assert bench.store.get(item.item_id).state is State.SENDING
    assert bench.send_all() == []
    bench.store.recover()
    assert bench.store.get(item.item_id).state is State.UNKNOWN
    assert len(bench.service.posts) == 1


def test_an_item_without_parts_left_is_not_begun(bench: Bench) -> None:
    """It cannot be queued any more; if a file says so, nothing happens."""
    item = bench.add("one")
    bench.db.execute("UPDATE outbox_parts SET state = 'sent' WHERE item_id = ?", (item.item_id,))

    assert bench.queue.send_next() is None
    refused = bench.store.refuse(item.item_id, PostingError("other"))

    assert refused is not None
    assert refused.parts[0].state is State.SENT
    assert bench.service.orders == []


# -- looking at X


def doubtful(bench: Bench, *parts: str, how: str = "drop_after") -> OutboxItem:
    item = bench.add(*parts)
    bench.service.plan = [how]
    bench.queue.send_next()
    assert bench.store.get(item.item_id).state is State.UNKNOWN
    return item


def test_a_doubtful_post_that_is_found_is_sent(bench: Bench) -> None:
    item = doubtful(bench, "one  é")
    post = bench.service.posts[0]
    bench.service.posts[0] = dataclasses.replace(post, text="one e\u0301")

    found = bench.queue.look_up(item.item_id)

    assert (found.state, found.parts[0].post_id) == (State.SENT, "1000")
    assert bench.events()[-2:] == ["outbox.sent", "outbox.resolved_sent"]
    assert len(bench.service.orders) == 1


def test_a_doubtful_post_that_is_not_there_stays_a_doubt(bench: Bench) -> None:
    item = doubtful(bench, "one", how="drop_before")

    assert bench.queue.look_up(item.item_id).state is State.UNKNOWN


@pytest.mark.parametrize(
    "change",
    [
        lambda post: dataclasses.replace(post, text="another"),
        lambda post: dataclasses.replace(post, in_reply_to="5"),
        lambda post: dataclasses.replace(post, created_at=post.created_at - dt.timedelta(minutes=6)),
    ],
    ids=["other words", "another conversation", "too old"],
)
def test_a_post_that_only_looks_like_it_is_not_taken_for_it(
    bench: Bench, change: Callable[[TimelinePost], TimelinePost]
) -> None:
    item = doubtful(bench, "one")
    bench.service.posts[0] = change(bench.service.posts[0])

    assert bench.queue.look_up(item.item_id).state is State.UNKNOWN


def test_two_posts_that_could_be_it_settle_nothing(bench: Bench) -> None:
    item = doubtful(bench, "one")
    bench.service.posts.append(dataclasses.replace(bench.service.posts[0], post_id="1001"))

    assert bench.queue.look_up(item.item_id).state is State.UNKNOWN


def test_a_post_that_belongs_to_another_item_is_not_taken_for_it(bench: Bench) -> None:
    bench.add("one")
    bench.queue.send_next()
    item = doubtful(bench, "one", how="drop_before")

    assert bench.queue.look_up(item.item_id).state is State.UNKNOWN


def test_only_a_doubt_is_looked_up(bench: Bench) -> None:
    item = bench.add("one", wait_s=10)

    assert bench.queue.look_up(item.item_id) == item
    assert bench.asked_for == []


def test_a_thread_resolved_by_the_author_finds_the_post_to_go_on_from(bench: Bench) -> None:
    item = doubtful(bench, "one", "two")
    bench.store.resolve_sent(item.item_id)
    bench.store.retry(item.item_id)

    bench.send_all()

    assert [(post.text, post.in_reply_to) for post in bench.service.posts] == [("one", ""), ("two", "1000")]


def test_a_thread_whose_last_post_cannot_be_found_stops(bench: Bench) -> None:
    item = doubtful(bench, "one", "two", how="drop_before")
    bench.store.resolve_sent(item.item_id)
    bench.store.retry(item.item_id)

    stopped = bench.queue.send_next()

    assert stopped is not None
    assert (stopped.state, stopped.error_code) == (State.PARTLY, "outbox.thread_lost")
    assert bench.service.posts == []


def test_a_part_whose_attempt_is_unknown_to_the_store_is_not_found(bench: Bench) -> None:
    item = doubtful(bench, "one")
    bench.db.execute("UPDATE outbox_parts SET attempt_id = ?", (os.urandom(16).hex(),))

    assert bench.queue.look_up(item.item_id).state is State.UNKNOWN
