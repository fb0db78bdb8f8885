"""Bringing back: what is missing comes, nothing that stands here is replaced, and nothing goes out a second time."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator

import pytest

from composer.audit.export import as_csv, as_json
from composer.audit.trail import AuditTrail
from composer.backstage import STEPS
from composer.base.progress import Progress
from composer.drafts.aim import Aim
from composer.drafts.aim_store import AimStore
from composer.drafts.notebook import Notebook
from composer.drafts.poll_store import PollStore
from composer.drafts.store import DraftStore
from composer.flow import carrying
from composer.flow.merging import Merged, merge, settle_restored
from composer.guard.submission import Poll, PostRef
from composer.outbox.item import State
from composer.outbox.weekly import STARTING
from composer.outbox.weekly_shelf import WeeklyShelf
from composer.text.template import Template
from composer.vault.database import Database
from tests.outbox.bench import KEY, Bench

A, B = "a" * 32, "b" * 32


class Side(Bench):
    """One computer: a whole store in memory, with the practice service behind it."""

    def __init__(self) -> None:
        super().__init__(Database.open(None, KEY, STEPS))
        self.drafts = DraftStore(self.db, self.clock)

    def write(self, draft_id: str, *parts: str) -> None:
        self.clock.forward(1)
        self.drafts.save(draft_id, parts, "practice", None)

    def texts(self) -> dict[str, tuple[str, ...]]:
        return {draft.draft_id: draft.parts for draft in self.drafts.list()}

    def doubtful(self) -> set[str]:
        return {row.draft_id for row in self.drafts.rows() if row.may_be_out}

    def take(self, other: Side, *, trusted: bool = True, pictures: tuple[str, ...] | None = None) -> Merged:
        self.clock.moment = max(self.clock.moment, other.clock.moment) + dt.timedelta(days=1)
        event = "store.restored"
        return merge(other.db, self.db, self.trail, self.clock, event=event, trusted=trusted, pictures=pictures)


@pytest.fixture
def here() -> Iterator[Side]:
    side = Side()
    yield side
    assert side.trail.verify() is None
    side.db.close()


@pytest.fixture
def other() -> Iterator[Side]:
    side = Side()
    yield side
    side.db.close()


def test_what_is_missing_comes_and_what_stands_here_stays(here: Side, other: Side) -> None:
    here.write(A, "Mine")
    other.write(B, "Theirs", "in two posts")

    told = here.take(other)

    assert here.texts() == {A: ("Mine",), B: ("Theirs", "in two posts")}
    assert (told.drafts, told.doubtful) == (1, 0)
    assert here.doubtful() == set()
    assert [hit.row.draft_id for hit in here.drafts.find(("theirs",))] == [B]


def test_of_two_texts_of_a_draft_the_newer_is_the_draft_and_the_other_a_version(here: Side, other: Side) -> None:
    other.write(A, "Older")
    here.clock.forward(60)
    here.write(A, "Newer")
    other.clock.forward(600)
    other.write(B, "Newest")
    here.write(B, "Old")

    here.take(other)

    assert here.texts() == {A: ("Newer",), B: ("Newest",)}
    assert [version.parts for version in here.drafts.history.of(A)] == [("Older",)]
    assert [version.parts for version in here.drafts.history.of(B)] == [("Old",)]


def test_a_poll_comes_with_its_draft(here: Side, other: Side) -> None:
    other.write(A, "Which bug?")
    PollStore(other.db).put(A, Poll(("Viral", "Bacterial"), 60))
    here.take(other)

    assert PollStore(here.db).get(A) == Poll(("Viral", "Bacterial"), 60)


def test_what_a_draft_answers_comes_with_it(here: Side, other: Side) -> None:
    other.write(A, "Six months.")
    aim = Aim(PostRef("42", "nora", "How long?"), None, "9")
    AimStore(other.db).put(A, aim)
    here.take(other)

    assert AimStore(here.db).get(A) == aim


def test_brought_twice_it_comes_once(here: Side, other: Side) -> None:
    other.write(A, "Theirs")
    other.add("On its way")
    here.write(B, "Mine")
    here.take(other)
    before = here.texts()

    told = here.take(other)

    assert here.texts() == before
    assert (told.drafts, told.versions, told.doubtful) == (0, 0, 0)


@pytest.mark.parametrize("state", [State.QUEUED, State.SENDING, State.UNKNOWN, State.NOT_SENT])
def test_what_had_not_gone_for_certain_is_a_draft_that_may_be_out(here: Side, other: Side, state: State) -> None:
    item = other.add("On its way", "and on")
    if state is State.SENDING:
        other.store.begin(item.item_id, 0)
    elif state is not State.QUEUED:
        other.service.plan = ["drop_after" if state is State.UNKNOWN else "refuse"]
        other.queue.send_next()
    assert other.store.get(item.item_id).state is state

    told = here.take(other)

    assert told.doubtful == 1
    assert list(here.texts().values()) == [("On its way", "and on")]
    assert here.doubtful() == set(here.texts())
    assert here.store.items() == ()
    assert here.queue.send_next() is None


def test_of_a_thread_what_is_out_stays_out_and_the_rest_is_a_draft(here: Side, other: Side) -> None:
    other.service.plan = ["ok", "drop_before"]
    item = other.add("one", "two", "three")
    other.send_all()
    assert other.store.get(item.item_id).state is State.UNKNOWN

    here.take(other)

    (kept,) = here.store.items()
    assert kept.state is State.SENT
    assert [part.state for part in kept.parts] == [State.SENT, State.NOT_SENT, State.NOT_SENT]
    assert list(here.texts().values()) == [("two", "three")]
    assert here.doubtful() == set(here.texts())
    assert here.queue.send_next() is None


def test_what_this_outbox_knows_better_does_not_come_again(here: Side) -> None:
    """The copy was made while the post waited; here it has gone since."""
    item = here.add("Out by now")
    older = Side()
    older.db.close()
    older.db = _copy(here)
    older.clock = here.clock
    here.send_all()

    told = merge(older.db, here.db, here.trail, here.clock, event="store.restored", trusted=True)

    assert here.texts() == {}
    assert told.doubtful == 0
    assert here.store.get(item.item_id).state is State.SENT


def test_a_draft_that_has_been_posted_since_does_not_come_back_unless_it_said_something_else(here: Side) -> None:
    here.write("d" * 32, "Posted since")
    older = _copy(here)
    changed = _copy(here)
    DraftStore(changed, here.clock).save("d" * 32, ("It said something else",), "practice", None)
    here.add("Posted since")
    here.drafts.delete("d" * 32)
    here.send_all()

    merge(older, here.db, here.trail, here.clock, event="store.restored", trusted=True)
    assert here.texts() == {}

    merge(changed, here.db, here.trail, here.clock, event="store.restored", trusted=True)
    assert list(here.texts().values()) == [("It said something else",)]
    assert here.doubtful() == set(here.texts())
    assert "d" * 32 not in here.texts()


def _copy(side: Side) -> Database:
    db = Database.open(None, KEY, STEPS)
    text = "".join(carrying.lines(side.db, "", Progress()))
    carrying.load([text.encode()], db, Progress())
    return db


def test_what_is_out_comes_as_out(here: Side, other: Side) -> None:
    other.add("one", "two")
    other.send_all()

    told = here.take(other)

    assert told.sent == 1
    (item,) = here.store.items()
    assert item.state is State.SENT
    assert [part.post_id for part in item.parts] == ["1000", "1001"]
    assert here.queue.send_next() is None


def test_posting_times_come_along_where_there_are_none(here: Side, other: Side) -> None:
    WeeklyShelf(other.db).put(STARTING)

    here.take(other)

    assert WeeklyShelf(here.db).get() == STARTING
    WeeklyShelf(other.db).put(STARTING[:1])
    here.take(other)
    assert WeeklyShelf(here.db).get() == STARTING


def test_templates_and_words_of_both_are_kept(here: Side, other: Side) -> None:
    Notebook(here.db).keep_templates((Template("Pearl", "mine", own=True),))
    Notebook(here.db).keep_words(("heron",))
    Notebook(other.db).keep_templates((Template("Pearl", "mine", own=True), Template("Journal", "theirs", own=True)))
    Notebook(other.db).keep_words(("egret",))

    here.take(other)

    assert [one.body for one in Notebook(here.db).templates()] == ["mine", "theirs"]
    assert Notebook(here.db).words() == ("egret", "heron")


def test_the_log_of_the_other_file_is_kept_beside_this_one_and_stays_verifiable(here: Side, other: Side) -> None:
    here.trail.write("a.here", {})
    other.trail.write("a.there", {"number": 7})
    theirs = other.trail.rows()

    told = here.take(other)

    assert told.audit_rows == len(theirs)
    assert here.trail.verify() is None
    assert "a.here" in [row.event for row in here.trail.rows()]
    assert here.take(other).audit_rows == 0


def test_the_merged_rows_are_handed_out_with_the_log(here: Side, other: Side) -> None:
    other.trail.write("a.there", {"number": 7})
    here.take(other)
    verdict, rows, beside = here.trail.examine(), here.trail.all(), here.trail.elsewhere()

    assert "elsewhere.a.there" in as_csv(verdict, rows, "", beside)
    told = json.loads(as_json(verdict, rows, "", beside))
    assert [row["event"] for row in told["elsewhere"]] == [row.event for row in other.trail.rows()]


@pytest.mark.parametrize("harm", ["UPDATE audit_elsewhere SET event = 'a.other'", "DELETE FROM audit_elsewhere"])
def test_a_merged_row_that_is_changed_or_taken_out_is_found(here: Side, other: Side, harm: str) -> None:
    other.trail.write("a.there", {})
    here.take(other)
    merged = next(row.sequence for row in here.trail.rows() if row.event == "audit.merged")
    for name in ("audit_elsewhere_no_change", "audit_elsewhere_no_removal"):
        here.db.execute(f"DROP TRIGGER {name}")
    copied = here.db.rows("SELECT * FROM audit_elsewhere")
    here.db.execute(harm)

    assert here.trail.verify() == merged
    here.db.execute("DELETE FROM audit_elsewhere")
    for row in copied:
        here.db.execute("INSERT INTO audit_elsewhere VALUES (?, ?, ?, ?, ?, ?, ?)", row)


def test_merged_rows_cannot_be_changed_by_the_program(here: Side, other: Side) -> None:
    other.trail.write("a.there", {})
    here.take(other)

    for statement in ("UPDATE audit_elsewhere SET event = ''", "DELETE FROM audit_elsewhere"):
        with pytest.raises(Exception, match="store"):
            here.db.execute(statement)


def test_of_a_file_that_anybody_may_have_written_the_check_takes_nothing_for_granted(here: Side, other: Side) -> None:
    other.write(A, "Theirs")
    other.db.put_setting("author", json.dumps({"city": "Ulm"}))
    other.db.execute("INSERT INTO answers VALUES (?, '[]')", (A,))
    for place, digest in enumerate(("ab", "cd")):
        other.db.execute("INSERT INTO pictures VALUES (?, x'00', x'00', '{}', '{}', '2026-11-24')", (digest,))
        other.db.execute("INSERT INTO attachments VALUES (?, 0, ?, ?, '')", (A, place, digest))

    here.take(other, trusted=False, pictures=("cd",))

    assert here.texts() == {A: ("Theirs",)}
    assert here.db.setting("author") is None
    assert here.db.rows("SELECT * FROM answers") == []
    assert here.db.rows("SELECT digest FROM pictures") == [("cd",)]
    assert here.db.rows("SELECT digest FROM attachments") == [("cd",)]


def test_a_store_put_in_place_of_another_sends_nothing_by_itself(here: Side) -> None:
    here.add("It waits")
    here.service.plan = ["ok", "drop_after"]
    here.add("one", "two")
    here.queue.send_next()
    here.queue.send_next()
    here.queue.send_next()

    count = settle_restored(here.db, here.trail, here.clock)

    assert count == len(here.doubtful())
    assert here.queue.send_next() is None
    assert all(item.state is State.SENT for item in here.store.items())


def test_a_draft_stays_marked_until_the_author_has_looked(here: Side, other: Side) -> None:
    other.add("It waits")
    here.take(other)
    (draft_id,) = here.doubtful()
    here.write(draft_id, "It waits, changed")
    assert here.doubtful() == {draft_id}

    here.drafts.not_out(draft_id)

    assert here.doubtful() == set()


def test_a_trail_under_another_key_is_kept_too(here: Side) -> None:
    db = Database.open(None, KEY, STEPS)
    AuditTrail(db, here.clock, bytes(range(32))).write("a.there", {})

    told = merge(db, here.db, here.trail, here.clock, event="store.restored", trusted=True)

    assert told.audit_rows == 1
    assert here.trail.verify() is None


def test_what_was_written_down_of_posts_that_got_out_comes_once(here: Side, other: Side) -> None:
    ours = {"item_id": "a", "found_on": "2026-11-20", "sorts": [], "people": "few", "handed_over": True}
    theirs = [ours | {"handed_over": False}, ours | {"item_id": "b"}]
    here.db.put_setting("incidents", json.dumps([ours]))
    other.db.put_setting("incidents", json.dumps(theirs))

    here.take(other)

    assert json.loads(here.db.setting("incidents") or "") == [ours, theirs[1]]
