"""A patient's written authorization: what it lets through, for which post, and until when."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from composer.base.errors import GateRefusedError
from composer.guard.authorization import Authorization, Item, Kept, Signer, items_of
from composer.guard.gate import Approval, Gate
from composer.guard.report import Finding, Label, Report, Surface, Verdict
from composer.guard.submission import Submission
from composer.text.span import Span
from tests.conftest import FakeClock, FakeTrail
from tests.guard.builders import clear, draft, name, quasi

KEY = bytes(range(32))


@pytest.fixture
def gate(clock: FakeClock, trail: FakeTrail) -> Gate:
    return Gate(KEY, clock, trail)


@pytest.fixture
def submission() -> Submission:
    return draft("Maria rang the bell")


@pytest.fixture
def report(submission: Submission) -> Report:
    return replace(clear(submission), verdict=Verdict.BLOCK, findings=(name(), quasi()))


def _form(submission: Submission, clock: FakeClock, **changes: Any) -> Authorization:
    today = clock.moment.astimezone().date()
    form = Authorization(
        submission_digest=submission.digest,
        signer=Signer.PATIENT,
        kept=Kept.RECORD,
        allows=(Item.NAMES,),
        signed_on=today - dt.timedelta(days=3),
        ends=today + dt.timedelta(days=30),
        read=True,
    )
    return replace(form, **changes)


def _code(call: Callable[[], object]) -> str:
    with pytest.raises(GateRefusedError) as caught:
        call()
    return caught.value.code


def test_what_a_form_covers_goes(gate: Gate, submission: Submission, report: Report, clock: FakeClock) -> None:
    approval = gate.approve(submission, report, _form(submission, clock))

    gate.verify(approval, submission)
    gate.verify_again(approval, submission, report)
    assert Approval.decode(approval.encode()) == approval


def test_the_audit_keeps_who_signed_where_it_lies_and_until_when_and_no_word(
    gate: Gate, submission: Submission, report: Report, clock: FakeClock, trail: FakeTrail
) -> None:
    form = _form(submission, clock)
    gate.approve(submission, report, form)

    event, facts = trail.rows[-1]
    assert event == "gate.approved"
    assert facts["auth_signer"] == "patient"
    assert facts["auth_kept"] == "record"
    assert facts["auth_allows"] == "names"
    assert facts["auth_ends"] == form.ends.isoformat()
    assert "Maria" not in str(trail.rows)


@pytest.mark.parametrize(
    "changes",
    [
        {"read": False},
        {"submission_digest": "ab" * 32},
        {"allows": ()},
        {"allows": (Item.PLACES, Item.DATES)},
        {"signed_on": dt.date(2999, 1, 1)},
        {"ends": dt.date(2001, 1, 1)},
    ],
    ids=["unread", "another text", "nothing allowed", "other things allowed", "signed later", "ended"],
)
def test_a_form_that_does_not_cover_it_is_no_yes(
    gate: Gate, submission: Submission, report: Report, clock: FakeClock, changes: dict[str, Any]
) -> None:
    form = _form(submission, clock, **changes)

    assert _code(lambda: gate.approve(submission, report, form)) == "gate.block"


def test_a_form_ends_on_its_day_also_for_what_waits_in_line(
    gate: Gate, submission: Submission, report: Report, clock: FakeClock
) -> None:
    today = clock.moment.astimezone().date()
    approval = gate.approve(submission, report, _form(submission, clock, ends=today))
    gate.verify(approval, submission)
    clock.moment += dt.timedelta(days=1, minutes=1)

    assert _code(lambda: gate.verify(approval, submission)) == "gate.block"


def test_a_post_set_for_a_later_day_needs_a_form_for_that_day(gate: Gate, clock: FakeClock) -> None:
    later = clock.moment + dt.timedelta(days=5)
    submission = draft("Maria rang the bell", scheduled=later)
    report = replace(clear(submission), verdict=Verdict.BLOCK, findings=(name(),))
    form = _form(submission, clock, ends=(later - dt.timedelta(days=1)).astimezone().date())

    assert _code(lambda: gate.approve(submission, report, form)) == "gate.block"


def test_nobody_can_put_a_form_into_a_yes_afterwards(
    gate: Gate, submission: Submission, report: Report, clock: FakeClock
) -> None:
    approval = gate.approve(submission, report, _form(submission, clock))
    longer = _form(submission, clock, ends=dt.date(2999, 1, 1)).encode()

    assert _code(lambda: gate.verify(replace(approval, authorization=longer), submission)) == "gate.forged"


def test_a_guard_that_says_block_and_names_nothing_is_not_overridden(
    gate: Gate, submission: Submission, clock: FakeClock
) -> None:
    report = replace(clear(submission), verdict=Verdict.BLOCK)

    assert _code(lambda: gate.approve(submission, report, _form(submission, clock))) == "gate.block"


def test_a_new_finding_at_the_moment_of_sending_voids_it(
    gate: Gate, submission: Submission, report: Report, clock: FakeClock
) -> None:
    approval = gate.approve(submission, report, _form(submission, clock))
    more = replace(
        report, findings=(*report.findings, Finding(Surface.PART, 0, Span(2, 3), Label.DATE, "date.patient"))
    )

    assert _code(lambda: gate.verify_again(approval, submission, more)) == "gate.stale"


def test_a_clear_post_does_not_carry_a_form(gate: Gate, submission: Submission, clock: FakeClock) -> None:
    assert gate.approve(submission, clear(submission), _form(submission, clock)).authorization == ""


def test_every_identifier_is_something_a_form_must_allow() -> None:
    for label in Label:
        finding = Finding(Surface.PART, 0, Span(0, 1), label, "x.y")
        assert len(items_of([finding])) == (label is not Label.QUASI)
