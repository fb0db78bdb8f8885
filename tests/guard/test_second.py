"""Where the institution wants a second reader, nothing goes without one, and the yes is for exactly what was read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.base.errors import GateRefusedError
from composer.guard.approval import Approval, Confirmation
from composer.guard.errand import for_service
from composer.guard.gate import Gate, report_digest
from composer.guard.report import Report
from composer.guard.second import FRESH, SecondYes
from composer.guard.submission import Submission
from composer.policy.policy import Policy, Second
from composer.readers.shelf import MIGRATIONS, ReaderShelf
from composer.vault.database import Database
from composer.vault.wrap import Cost
from tests.conftest import FakeClock, FakeTrail
from tests.guard.builders import clear, draft, quasi, steady

KEY = bytes(range(32))
WORDS = "long quiet corridor"


class House:
    """A store with one second reader, and a gate that asks for one."""

    def __init__(self, second: Second = Second.ALWAYS) -> None:
        self.clock, self.trail = FakeClock(), FakeTrail()
        self.policy = Policy(second=second, digest="ab" * 32)
        self.db = Database.open(None, KEY, {"readers": MIGRATIONS})
        cheap = Cost(memory_kib=64, rounds=1, lanes=1)
        self.readers = ReaderShelf(
            self.db, self.clock, self.trail, lambda words: words == "my own words", lambda: self.policy
        )
        self.readers.cost = cheap
        self.readers.add("reader-27", WORDS)
        self.gate = Gate(KEY, self.clock, self.trail, rules=lambda: self.policy, readers=self.readers)

    def yes(self, submission: Submission, report: Report | None = None) -> SecondYes:
        report = report or clear(submission)
        return self.readers.confirm("reader-27", WORDS, submission.digest, report_digest(report))

    def code(self, submission: Submission, second: SecondYes | None, report: Report | None = None) -> str:
        answer = Confirmation(submission.digest, ("changed_details",))
        try:
            self.gate.approve(submission, report or clear(submission), answer, second)
        except GateRefusedError as error:
            return error.code
        return ""


@pytest.fixture
def house() -> Iterator[House]:
    made = House()
    yield made
    made.db.close()


def test_with_the_readers_yes_it_goes_and_both_are_written_down(house: House) -> None:
    submission = draft("Wash your hands")
    approval = house.gate.approve(submission, clear(submission), None, house.yes(submission))

    house.gate.verify(approval, submission)
    house.gate.verify_again(Approval.decode(approval.encode()), submission, clear(submission))
    event, facts = house.trail.rows[-1]
    assert (event, facts["account"], facts["second"]) == ("gate.approved", "practice", "reader-27")


def test_without_it_nothing_goes(house: House) -> None:
    assert house.code(draft("Wash your hands"), None) == "gate.second"


def test_a_yes_to_other_bytes_is_none(house: House) -> None:
    assert house.code(draft("Wash your hands"), house.yes(draft("Wash your hand"))) == "gate.second_other"


def test_nor_is_one_to_another_answer_of_the_check(house: House) -> None:
    submission = draft("Wash your hands")
    warned = replace(clear(submission), findings=(quasi(),))

    assert house.code(submission, house.yes(submission), warned) == "gate.second_other"
    assert house.code(submission, house.yes(submission, warned), warned) == ""


@pytest.mark.parametrize("late", [FRESH + dt.timedelta(seconds=1), -dt.timedelta(minutes=2)])
def test_nor_is_one_given_long_ago_or_tomorrow(house: House, late: dt.timedelta) -> None:
    submission = draft("Wash your hands")
    second = house.yes(submission)
    house.clock.forward(late.total_seconds())

    assert house.code(submission, second) == "gate.second_other"


@steady
@given(st.sampled_from(("submission_digest", "report_digest", "reader", "signature", "given_at")), st.integers(1, 9))
def test_a_yes_that_was_changed_is_nobodys(field: str, by: int) -> None:
    house = House()
    submission = draft("Wash your hands")
    second = house.yes(submission)
    value = getattr(second, field)
    forged = value + dt.timedelta(seconds=by) if field == "given_at" else value[:-1] + chr(ord(value[-1]) ^ by)

    assert not house.readers.genuine(replace(second, **{field: forged}))
    assert house.code(submission, replace(second, **{field: forged})) == "gate.second_other"
    house.db.close()


def test_where_only_warnings_need_one_a_clear_post_goes_alone(house: House) -> None:
    house.policy = replace(house.policy, second=Second.WARNED)
    submission = draft("Wash your hands")

    assert house.code(submission, None) == ""
    assert house.code(submission, None, replace(clear(submission), findings=(quasi(),))) == "gate.second"


def test_where_the_institution_names_keys_nobody_else_counts(house: House) -> None:
    (known,) = house.readers.all()
    house.readers.add("own-friend-1", "another one altogether")
    submission = draft("Wash your hands")
    house.policy = replace(house.policy, reader_keys=frozenset({known.key}))
    digests = submission.digest, report_digest(clear(submission))

    other = house.readers.confirm("own-friend-1", "another one altogether", *digests)
    assert house.code(submission, other) == "gate.second_other"
    assert house.code(submission, house.yes(submission)) == ""


def test_a_link_for_a_service_needs_none(house: House) -> None:
    assert house.code(for_service("bitly", "https://a.example/b"), None) == ""


def test_a_reader_who_was_taken_out_has_not_confirmed_what_still_waits(house: House) -> None:
    submission = draft("Wash your hands")
    approval = house.gate.approve(submission, clear(submission), None, house.yes(submission))
    house.readers.remove("reader-27")
    house.readers.add("reader-27", "another one altogether")

    with pytest.raises(GateRefusedError, match=r"gate\.second"):
        house.gate.verify(approval, submission)


def test_a_yes_kept_from_before_there_were_second_readers_keeps_its_seal(house: House) -> None:
    house.policy = Policy()
    submission = draft("Wash your hands")
    approval = house.gate.approve(submission, clear(submission))

    assert '"second"' not in approval.encode()
    house.gate.verify(Approval.decode(approval.encode()), submission)
