"""From Post to the practice service and back: real store, gate, queue and service; only the guard is a word list."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from composer.backstage import open_services
from composer.base.errors import GuardError, OutcomeUnknownError, VignetteError
from composer.base.paths import Profile
from composer.drafts.aim import Aim
from composer.drafts.picture import Attached, Picture, Taken
from composer.flow.check import CheckLoop
from composer.flow.dispatch import Dispatch
from composer.flow.hearing import Asked, DispatchListeners
from composer.flow.runner import Lanes
from composer.flow.sending import REST_TICKS, SLEPT
from composer.flow.session import Session, SessionListeners
from composer.flow.views import AccountForm
from composer.guard.author import AuthorProfile
from composer.guard.authorization import Authorization, Item, Kept, Signer
from composer.guard.reading import Reading
from composer.guard.submission import AccountKind, Media, Poll, PostRef, Submission
from composer.outbox.item import OutboxItem, State
from composer.posting.practice.faults import Fault
from tests.conftest import FakeClock
from tests.fakes import HeldRunner, WordGuard

AUTHOR = AuthorProfile()


class House:
    """Everything but the widgets, its lanes held."""

    def __init__(self, clock: FakeClock, home: Path) -> None:
        self.clock, self.guard = clock, WordGuard()
        self.lane = HeldRunner()
        self.told: list[tuple[str, object]] = []
        self.services = open_services(Profile(home, home), clock, self.guard, lasting=False)
        check = CheckLoop(self.guard, self.lane, lambda _: None)
        self.session = Session(
            self.lane, clock, SessionListeners(lambda _: None, lambda draft: self._tell("draft", draft), lambda _: None)
        )
        listeners = DispatchListeners(
            items=lambda items: self._tell("items", items),
            confirm=lambda submission, report: self._tell("confirm", report),
            queued=lambda item: self._tell("queued", item),
            settled=lambda item: self._tell("settled", item),
            failed=lambda error: self._tell("failed", error),
            copy=lambda text: self._tell("copy", text),
            copy_picture=lambda picture: self._tell("copy_picture", picture),
            decode=lambda data: data,
            timeline=lambda posts, account: self._tell("timeline", posts),
            timeline_failed=lambda error: self._tell("timeline_failed", error),
        )
        self.dispatch = Dispatch(
            Lanes(self.lane, self.lane, self.lane), check, self.session, clock, lambda: 10, listeners
        )
        self.session.attach(self.services.drafts, lasting=False, reopen_newest=False)
        self.dispatch.attach(self.services)
        self.lane.run()

    def _tell(self, what: str, value: object) -> None:
        self.told.append((what, value))

    def heard(self, what: str) -> list[object]:
        return [value for name, value in self.told if name == what]

    def write(self, *parts: str, account: tuple[str, AccountKind] = ("practice", AccountKind.PRACTICE)) -> None:
        """Type, save and press Post."""
        self.session.edit(parts)
        self.session.save()
        self.dispatch.post(Submission(account[0], account[1], parts), AUTHOR)
        self.lane.run()

    def write_under(self, text: str, **changes: object) -> None:
        """Type, record a patient's authorization for it, and post."""
        self.session.edit((text,))
        self.session.save()
        submission = Submission("practice", AccountKind.PRACTICE, (text,))
        today = self.clock.now().astimezone().date()
        form = Authorization(
            submission.digest,
            Signer.PATIENT,
            Kept.RECORD,
            (Item.NAMES,),
            today,
            today + dt.timedelta(days=9),
            read=True,
        )
        self.dispatch.post(submission, AUTHOR, replace(form, **changes))  # type: ignore[arg-type]
        self.lane.run()

    def wait(self, seconds: float) -> None:
        """Let so much time pass, awake."""
        while seconds > 0:
            step = min(seconds, SLEPT.total_seconds())
            self.clock.forward(step)
            self.tick()
            seconds -= step

    def tick(self, times: int = 1) -> None:
        for _ in range(times):
            self.dispatch.tick()
            self.lane.run()

    def timeline(self) -> list[str]:
        return [post.text for post in self.services.desk.publisher("practice").recent()]


@pytest.fixture
def house(clock: FakeClock, tmp_path: Path) -> Iterator[House]:
    made = House(clock, tmp_path)
    yield made
    made.services.close()


def test_a_clear_post_waits_can_be_taken_back_and_then_goes_once(house: House) -> None:
    house.write("Measure the arm first.")
    assert house.dispatch.items[0].state is State.QUEUED
    assert house.services.drafts.list() == ()
    house.wait(9)
    assert house.timeline() == []
    house.wait(2)
    house.wait(60)

    assert house.timeline() == ["Measure the arm first."]
    assert house.dispatch.items[0].state is State.SENT


def test_taken_back_in_time_it_is_a_draft_again_and_never_goes(house: House) -> None:
    house.write("Measure the arm first.")
    house.dispatch.take_back(house.dispatch.items[0].item_id)
    house.lane.run()
    house.wait(60)

    assert house.timeline() == []
    assert house.dispatch.items == ()
    assert [draft.parts for draft in house.services.drafts.list()] == [("Measure the arm first.",)]
    assert house.session.draft.parts == ("Measure the arm first.",)


def test_a_name_does_not_go_and_the_draft_stays(house: House) -> None:
    house.write("Maria was here")
    house.wait(60)

    failed = house.heard("failed")
    assert [error.code for error in failed if isinstance(error, VignetteError)] == ["gate.block"]
    assert house.timeline() == []
    assert house.session.draft.parts == ("Maria was here",)


def test_a_name_goes_under_the_patients_authorization_and_the_log_says_so(house: House) -> None:
    house.write_under("Maria was here")
    house.wait(60)

    assert house.timeline() == ["Maria was here"]
    facts = [row.facts for row in house.services.trail.rows() if row.event == "gate.approved"]
    assert "auth_signer" in str(facts)
    assert "Maria" not in str(facts)


def test_a_form_for_something_else_lets_nothing_go(house: House) -> None:
    house.write_under("Maria was here", allows=(Item.PLACES,))
    house.wait(60)

    assert house.timeline() == []
    assert [error.code for error in house.heard("failed") if isinstance(error, VignetteError)] == ["gate.block"]


def test_a_form_that_ends_while_the_post_waits_lets_nothing_go(house: House) -> None:
    today = house.clock.now().astimezone().date()
    house.write_under("Maria was here", ends=today)
    house.clock.forward(60 * 60 * 24 * 2)
    house.tick(REST_TICKS + 1)

    assert house.timeline() == []
    assert house.dispatch.items[0].state is State.NOT_SENT


def test_a_warning_asks_once_and_goes_only_with_an_answer(house: House) -> None:
    house.write("A rash last night")
    assert len(house.heard("confirm")) == 1
    assert house.dispatch.items == ()

    house.dispatch.confirm(("changed_details",))
    house.lane.run()
    house.wait(11)

    assert house.timeline() == ["A rash last night"]


def test_going_back_from_the_warning_sends_nothing(house: House) -> None:
    house.write("A rash last night")
    house.dispatch.forget()
    house.dispatch.confirm(("changed_details",))
    house.lane.run()
    house.wait(60)

    assert house.timeline() == []


def test_an_answer_that_says_nothing_does_not_let_it_go(house: House) -> None:
    house.write("A rash last night")
    house.dispatch.confirm(())
    house.lane.run()
    house.wait(60)

    assert house.timeline() == []
    assert [error.code for error in house.heard("failed") if isinstance(error, VignetteError)] == ["gate.unconfirmed"]


def test_a_guard_that_fails_at_post_lets_nothing_into_the_outbox(house: House) -> None:
    house.guard.error = GuardError("guard.late")
    house.write("Harmless.")

    assert house.dispatch.items == ()
    assert [error.code for error in house.heard("failed") if isinstance(error, VignetteError)] == ["guard.late"]


def test_a_guard_that_fails_at_the_moment_of_sending_holds_the_post(house: House) -> None:
    house.write("Harmless.")
    house.guard.error = GuardError("guard.crashed")
    house.wait(11)
    assert house.timeline() == []

    house.guard.error = None
    house.wait(30)

    assert house.timeline() == ["Harmless."]


def test_a_thread_goes_in_order_as_a_chain(house: House) -> None:
    house.write("One.", "Two.", "Three.")
    for _ in range(4):
        house.wait(11)

    posts = house.services.desk.publisher("practice").recent()
    assert [post.text for post in posts] == ["Three.", "Two.", "One."]
    assert [post.in_reply_to for post in posts] == [posts[1].post_id, posts[2].post_id, ""]


def test_a_second_post_of_the_same_words_is_refused_and_comes_back(house: House) -> None:
    house.write("Same words.")
    house.wait(11)
    house.write("Same words.")
    house.wait(11)
    item = house.dispatch.items[-1]
    assert (item.state, item.error_code) == (State.NOT_SENT, "x.duplicate")

    house.dispatch.edit(item.item_id)
    house.lane.run()

    assert house.session.draft.parts == ("Same words.",)
    assert house.timeline() == ["Same words."]


def with_picture(house: House, text: str) -> str:
    """Write a post with a picture to the practice account; return the picture's digest."""
    data = b"\x89PNG\r\n\x1a\n" + bytes(700_000)
    reading, digest = Reading(reader="test/1"), hashlib.sha256(data).hexdigest()
    house.services.pictures.add(Taken(Picture(digest, "png", 8, 8, len(data), len(data), (), 0, b"", reading), data))
    media = Media.of(digest, "picture.png", "A drawn square", reading)
    house.session.edit((text,))
    house.session.save()
    submission = Submission("practice", AccountKind.PRACTICE, (text,), ((media,),))
    house.services.pictures.attach(house.session.draft.draft_id, ((Attached(picture_of(house, digest), "x"),),))
    house.dispatch.post(submission, AUTHOR)
    house.lane.run()
    return digest


def picture_of(house: House, digest: str) -> Picture:
    reading = Reading(reader="test/1")
    return Picture(digest, "png", 8, 8, 700_008, 700_008, (), 0, b"", reading)


def test_a_picture_is_uploaded_after_the_time_to_take_it_back_and_before_the_post(house: House) -> None:
    digest = with_picture(house, "Look at this.")
    house.wait(5)
    assert house.services.desk.practice.media() == ()  # type: ignore[attr-defined]
    house.wait(6)
    assert [one.digest for one in house.services.desk.practice.media()] == [digest]  # type: ignore[attr-defined]
    assert house.timeline() == []
    house.wait(1)

    assert house.timeline() == ["Look at this."]
    assert [item.state for item in house.heard("settled") if isinstance(item, OutboxItem)] == [State.SENT]


def test_an_upload_that_is_stopped_brings_the_post_back_with_its_pictures(house: House) -> None:
    digest = with_picture(house, "Look at this.")
    house.clock.forward(11)
    house.dispatch.tick()
    item = house.dispatch.items[0]
    house.dispatch.take_back(item.item_id)
    house.lane.run()

    assert house.timeline() == []
    assert house.dispatch.items == ()
    assert house.session.draft.parts == ("Look at this.",)
    (part,) = house.services.pictures.gallery(house.session.draft.draft_id)
    assert [one.picture.digest for one in part] == [digest]


def test_the_rest_of_a_thread_comes_back_with_its_own_pictures_and_without_the_poll_that_is_out(house: House) -> None:
    with_picture(house, "First.")
    house.dispatch.take_back(house.dispatch.items[0].item_id)
    house.lane.run()
    draft_id, (shown,) = house.session.draft.draft_id, house.services.pictures.gallery(house.session.draft.draft_id)
    house.session.edit(("One.", "Two."))
    house.services.pictures.attach(draft_id, ((), shown))
    house.services.polls.put(draft_id, Poll(("Yes", "No"), 60))
    house.session.save()
    media = ((), tuple(one.media for one in shown))
    house.dispatch.post(Submission("practice", AccountKind.PRACTICE, ("One.", "Two."), media), AUTHOR)
    house.lane.run()
    house.wait(11)
    house.wait(1)
    server = house.services.desk.practice._server  # type: ignore[attr-defined]
    server.faults.plan(Fault.NO_CREDIT)
    house.wait(1)
    house.dispatch.edit(house.dispatch.items[0].item_id)
    house.lane.run()

    assert house.timeline() == ["One."]
    assert house.session.draft.parts == ("Two.",)
    assert house.services.pictures.gallery(draft_id) == (shown,)
    assert house.services.polls.get(draft_id) is None
    (out,) = server.state.posts()
    assert house.services.aims.get(draft_id) == Aim(PostRef(out.post_id, "", "One."))


def stopped(house: House, *parts: str) -> OutboxItem:
    """A thread of which the first post is out and the second was refused."""
    house.write(*parts)
    house.wait(11)
    house.services.desk.practice._server.faults.plan(Fault.NO_CREDIT)  # type: ignore[attr-defined]
    house.wait(1)
    assert house.dispatch.items[0].state is State.PARTLY
    return house.dispatch.items[0]


def test_the_rest_of_a_stopped_thread_goes_as_a_numbered_thread_of_its_own_and_nothing_twice(house: House) -> None:
    item = stopped(house, "One 1/3", "Two 2/3", "Three 3/3")
    house.dispatch.part(item.item_id)
    house.dispatch.part(item.item_id)
    house.lane.run()

    assert house.session.draft.parts == ("Two 1/2", "Three 2/2")
    assert house.timeline() == ["One 1/3"]
    house.write(*house.session.draft.parts)
    for _ in range(3):
        house.wait(11)
    posts = house.services.desk.publisher("practice").recent()
    assert [post.text for post in posts] == ["Three 2/2", "Two 1/2", "One 1/3"]
    assert [post.in_reply_to for post in posts] == [posts[1].post_id, "", ""]
    assert {item.state for item in house.dispatch.items} == {State.SENT}
    assert [row.event for row in house.services.trail.rows()].count("outbox.parted") == 1


def test_one_post_that_is_left_of_a_numbered_thread_stands_without_a_number(house: House) -> None:
    item = stopped(house, "One 1/2", "Two 2/2")
    house.dispatch.part(item.item_id)
    house.lane.run()

    assert house.session.draft.parts == ("Two",)


def test_by_hand_nothing_is_sent_and_parts_are_given_out_only_at_a_click(house: House) -> None:
    account = house.services.desk.add(AccountForm(kind="by_hand", handle="@nora", display_name="Nora"))
    house.write("By my own hand.", account=(account.account_id, AccountKind.BY_HAND))
    house.wait(60)
    item = house.dispatch.items[0]
    assert item.state is State.QUEUED
    assert house.heard("copy") == []

    told: list[list[object]] = []
    house.dispatch.by_hand.copy_part(item.item_id, 0, lambda: told.append(house.heard("copy")))
    assert told == []
    house.lane.run()
    assert told == [["By my own hand."]]
    house.dispatch.by_hand.handed_over(item.item_id)
    house.lane.run()

    assert house.dispatch.items[0].state is State.HANDED_OVER


def test_by_hand_what_the_gate_does_not_let_out_is_neither_copied_nor_marked(house: House) -> None:
    account = house.services.desk.add(AccountForm(kind="by_hand", handle="@nora", display_name="Nora"))
    house.write("By my own hand.", account=(account.account_id, AccountKind.BY_HAND))
    house.wait(8 * 86_400)
    told: list[str] = []
    house.dispatch.by_hand.copy_part(house.dispatch.items[0].item_id, 0, lambda: told.append("copied"))
    house.dispatch.by_hand.copy_picture(house.dispatch.items[0].item_id, 0, 0, lambda: told.append("copied"))
    house.dispatch.by_hand.copy_description(house.dispatch.items[0].item_id, 0, 0)
    house.lane.run()

    assert told == []
    assert house.heard("copy") == house.heard("copy_picture") == []
    assert [part.state for part in house.dispatch.items[0].parts] == [State.QUEUED]
    assert house.heard("failed")


def test_the_audit_tells_each_decision_and_no_word(house: House) -> None:
    house.write("Maria was here")
    house.write("Harmless words.")
    house.wait(11)
    rows = house.services.trail.rows()

    assert [row.event for row in rows if row.event.startswith("gate")] == ["gate.refused", "gate.approved"]
    assert "outbox.sent" in [row.event for row in rows]
    assert "Maria" not in repr(rows)
    assert "Harmless" not in repr(rows)
    assert house.services.trail.verify() is None


def test_a_removed_account_sends_nothing_more(house: House) -> None:
    account = house.services.desk.add(AccountForm(kind="by_hand", handle="nora", display_name="Nora"))
    assert [item.handle for item in house.services.desk.accounts()] == ["practice", "nora"]
    house.services.desk.remove(account.account_id)

    assert [item.handle for item in house.services.desk.accounts()] == ["practice"]
    with pytest.raises(VignetteError) as refused:
        house.services.desk.publisher(account.account_id)
    assert refused.value.code == "account.gone"


# -- at a time, and too late


def schedule(house: House, text: str, hours: float) -> None:
    house.session.edit((text,))
    house.session.save()
    moment = house.clock.now() + dt.timedelta(hours=hours)
    house.dispatch.post(Submission("practice", AccountKind.PRACTICE, (text,), scheduled=moment), AUTHOR)
    house.lane.run()


def test_a_scheduled_post_goes_at_its_time_and_is_looked_at_again_then(house: House) -> None:
    schedule(house, "Tomorrow's pearl.", 2)
    house.wait(3600)
    assert house.timeline() == []
    asked = len(house.guard.asked)
    house.wait(3600)

    assert house.timeline() == ["Tomorrow's pearl."]
    assert house.guard.asked[asked:] == [("Tomorrow's pearl.",)]


def test_a_scheduled_post_can_be_taken_back_until_its_time(house: House) -> None:
    schedule(house, "Tomorrow's pearl.", 2)
    house.wait(3600)
    house.dispatch.take_back(house.dispatch.items[0].item_id)
    house.lane.run()
    house.wait(7200)

    assert house.timeline() == []
    assert [draft.parts for draft in house.services.drafts.list()] == [("Tomorrow's pearl.",)]
    assert house.services.times.get(house.session.draft.draft_id) == house.clock.now() - dt.timedelta(hours=1)


def test_a_post_whose_time_passed_while_nobody_was_there_is_offered_and_goes_at_a_word(house: House) -> None:
    schedule(house, "Tomorrow's pearl.", 2)
    house.clock.forward(4 * 3600)
    house.wait(1)
    assert house.timeline() == []
    assert (house.dispatch.items[0].state, house.dispatch.items[0].error_code) == (State.NOT_SENT, "outbox.missed")

    house.dispatch.retry(house.dispatch.items[0].item_id)
    house.lane.run()
    house.wait(1)
    assert house.timeline() == ["Tomorrow's pearl."]


def test_what_waited_so_long_that_its_yes_ran_out_is_a_draft_again_and_this_is_told(house: House) -> None:
    house.write("Old thought.")
    house.clock.forward(8 * 86_400)
    house.wait(1)

    assert house.dispatch.items == ()
    assert [draft.parts for draft in house.services.drafts.list()] == [("Old thought.",)]
    assert [error.code for error in house.heard("failed") if isinstance(error, VignetteError)] == ["outbox.expired"]
    assert house.timeline() == []


def test_a_doubt_is_looked_for_without_the_author(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    publisher = house.services.desk.publisher("practice")
    real = publisher.publish

    def cut(order: Any) -> None:
        real(order)
        raise OutcomeUnknownError("unknown.cut")

    with monkeypatch.context() as broken:
        broken.setattr(publisher, "publish", cut)
        house.write("Measure the arm first.")
        house.wait(11)
    assert house.dispatch.items[0].state is State.UNKNOWN
    house.wait(4)
    assert house.dispatch.items[0].state is State.UNKNOWN
    house.wait(2)

    assert house.dispatch.items[0].state is State.SENT
    assert house.timeline() == ["Measure the arm first."]


def test_taken_back_too_late_it_is_said(house: House) -> None:
    house.write("Measure the arm first.")
    (item,) = house.dispatch.items
    house.wait(11)
    house.dispatch.take_back(item.item_id)
    house.lane.run()

    assert [error.code for error in house.heard("failed")] == ["outbox.too_late"]  # type: ignore[attr-defined]
    assert house.timeline() == ["Measure the arm first."]


def test_taken_back_twice_it_comes_back_once_and_nothing_is_said(house: House) -> None:
    house.write("Measure the arm first.")
    before = len(house.heard("draft"))
    for _ in range(2):
        house.dispatch.take_back(house.dispatch.items[0].item_id)
    house.lane.run()

    assert house.heard("failed") == []
    assert len(house.heard("draft")) == before + 1


def test_the_time_to_take_it_back_begins_when_the_gate_has_said_yes(house: House) -> None:
    """A second reader's passphrase takes seconds to look at, and they are not the author's."""
    approve = house.services.gate.approve

    def slow(*asked: object) -> object:
        house.clock.forward(5)
        return approve(*asked)  # type: ignore[arg-type]

    house.services.gate.approve = slow  # type: ignore[method-assign, assignment]
    house.write("Measure the arm first.")
    (item,) = house.dispatch.items

    assert item.due_at - house.clock.now() == dt.timedelta(seconds=10)


def test_a_readers_passphrase_that_was_wrong_is_not_told_to_whoever_went_back_to_the_text(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    def wrong(*_: object) -> None:
        raise VignetteError("reader.wrong")

    submission = Submission("practice", AccountKind.PRACTICE, ("Measure the arm first.",))
    report = house.guard.check(submission, AUTHOR)
    told: list[str] = []
    house.dispatch._hear = replace(house.dispatch._hear, second=lambda _, code: told.append(code))
    monkeypatch.setattr(type(house.services.readers), "confirm", wrong)
    for goes_back in (False, True):
        house.dispatch._waiting = Asked(submission, report, house.session.draft.draft_id)
        house.dispatch.second("reader-27", "wrong", lambda: None)
        if goes_back:
            house.dispatch.forget()
        house.lane.run()
        assert told == ["reader.wrong"]

    house.write("Measure the arm first.")
    assert [item.state for item in house.dispatch.items] == [State.QUEUED]
