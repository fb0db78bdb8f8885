"""The gate: what it says yes to, what voids a yes, and that no way leads round it."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from composer.base.errors import GateRefusedError, GuardError, StoreError
from composer.guard.answers import Answer, Who
from composer.guard.author import AuthorProfile
from composer.guard.gate import CHOICES, Approval, Confirmation, Gate, report_digest, standing
from composer.guard.reading import Reading
from composer.guard.remote import RemoteGuard
from composer.guard.report import Label, Report, Verdict
from composer.guard.submission import AccountKind, Link, Media, Poll, PostRef, Submission
from tests.conftest import FakeClock, FakeTrail
from tests.guard import fake_guard
from tests.guard.builders import clear, draft, full, name, quasi, reports, steady, submissions

KEY = bytes(range(32))
PICTURE = Media("ab" * 32, "scan.png", "a chart")


@pytest.fixture
def gate(clock: FakeClock, trail: FakeTrail) -> Gate:
    return Gate(KEY, clock, trail)


def _yes(submission: Submission) -> Confirmation:
    return Confirmation(submission.digest, ("changed_details",))


def _code(call: Callable[[], object]) -> str:
    with pytest.raises(GateRefusedError) as caught:
        call()
    return caught.value.code


# ---- saying yes


def test_a_clear_draft_gets_a_yes_that_names_everything(gate: Gate, clock: FakeClock, trail: FakeTrail) -> None:
    submission = draft("Wash your hands")
    report = clear(submission)
    approval = gate.approve(submission, report)

    assert approval.submission_digest == submission.digest
    assert approval.report_digest == report_digest(report)
    assert (approval.guard_version, approval.profile_version) == (report.guard_version, report.profile_version)
    assert approval.approved_at == clock.moment < approval.expires_at
    assert trail.events() == ["gate.approved"]
    gate.verify(approval, submission)
    gate.verify_again(approval, submission, report)


def test_the_audit_hears_by_which_rules_how_often_and_not_a_word(gate: Gate, trail: FakeTrail) -> None:
    submission = draft("Maria")
    found = (name(), name(), replace(name(), label=Label.AGE), quasi())
    with pytest.raises(GateRefusedError):
        gate.approve(submission, replace(clear(submission), findings=found))

    assert trail.rows[-1][1]["rules"] == "A:2,C:1,actual:1"
    gate.approve(draft("Wash your hands"), clear(draft("Wash your hands")))
    assert trail.rows[-1][1]["rules"] == ""


@pytest.mark.parametrize("verdict", Verdict)
def test_an_identifier_blocks_whatever_the_verdict_says(gate: Gate, verdict: Verdict) -> None:
    submission = draft("Maria")
    report = replace(clear(submission), verdict=verdict, findings=(name(),))
    assert _code(lambda: gate.approve(submission, report, _yes(submission))) == "gate.block"


def test_a_block_without_findings_blocks(gate: Gate) -> None:
    submission = draft("Maria")
    report = replace(clear(submission), verdict=Verdict.BLOCK)
    assert _code(lambda: gate.approve(submission, report, _yes(submission))) == "gate.block"


WARNINGS: dict[str, dict[str, Any]] = {
    "a verdict": {"verdict": Verdict.WARN},
    "a cue called clear": {"findings": (quasi(),)},
    "a language not read": {"not_looked": ("language",)},
    "something not looked at, called warn": {"not_looked": ("media",), "verdict": Verdict.WARN},
}


@pytest.mark.parametrize("changes", WARNINGS.values(), ids=WARNINGS)
def test_a_warning_asks_once_for_exactly_this_draft(gate: Gate, changes: dict[str, Any]) -> None:
    submission, other = draft("last night"), draft("last night!")
    report = replace(clear(submission), **changes)
    for confirmation in (
        None,
        Confirmation(submission.digest, ()),
        Confirmation(submission.digest, ("because",)),
        Confirmation(submission.digest, (CHOICES[0], "because")),
        _yes(other),
    ):
        assert _code(lambda given=confirmation: gate.approve(submission, report, given)) == "gate.unconfirmed"  # type: ignore[misc]
    approval = gate.approve(submission, report, _yes(submission))
    assert approval.choices == ("changed_details",)
    assert approval.verdict is Verdict.WARN
    gate.verify_again(approval, submission, report)


def test_a_report_about_other_words_is_no_report(gate: Gate) -> None:
    submission = draft("Wash your hands")
    assert _code(lambda: gate.approve(submission, clear(draft("Wash your hand")))) == "gate.changed"


@pytest.mark.parametrize("text", ["", " \n\t", "\u3000"])
def test_nothing_is_not_sent(gate: Gate, text: str) -> None:
    submission = draft(text)
    assert _code(lambda: gate.approve(submission, clear(submission))) == "gate.empty"


def test_pictures_nobody_reads_are_not_sent(gate: Gate) -> None:
    submission = draft("a chart", media=((PICTURE,),))
    assert _code(lambda: gate.approve(submission, clear(submission), _yes(submission))) == "gate.media"


READ = Reading("tesseract-5.3.0", "25 mm/s")


def test_a_picture_goes_only_where_what_was_looked_at_is_what_was_read_in_the_stored_bytes(
    clock: FakeClock, trail: FakeTrail
) -> None:
    """At the yes and again at the moment of sending; unread, unknown or changed in between is no yes."""
    stored: dict[str, Reading] = {PICTURE.digest: READ}
    gate = Gate(KEY, clock, trail, stored.get)
    submission = draft("a chart", media=((Media.of(PICTURE.digest, "picture.png", "a chart", READ),),))
    approval = gate.approve(submission, clear(submission))
    gate.verify(approval, submission)

    for now in ({}, {PICTURE.digest: Reading()}, {PICTURE.digest: replace(READ, text="HARGROVE")}):
        stored.clear()
        stored.update(now)
        assert _code(lambda: gate.verify(approval, submission)) == "gate.media"
        assert _code(lambda: gate.approve(submission, clear(submission))) == "gate.media"
    assert trail.rows[0][1]["pictures"] == 1
    assert "25 mm" not in repr(trail.rows)


def test_a_picture_without_words_is_a_post_where_it_was_looked_at(clock: FakeClock, trail: FakeTrail) -> None:
    stored: dict[str, Reading] = {PICTURE.digest: READ}
    gate = Gate(KEY, clock, trail, stored.get)
    submission = draft("", media=((Media.of(PICTURE.digest, "picture.png", "a chart", READ),),))
    gate.verify(gate.approve(submission, clear(submission)), submission)

    stored[PICTURE.digest] = Reading()
    assert _code(lambda: gate.approve(submission, clear(submission))) == "gate.media"


def test_what_is_said_of_a_clear_draft_is_not_kept(gate: Gate, trail: FakeTrail) -> None:
    """A confirmation nobody asked for brings no words of its own into approval or audit."""
    submission = draft("Wash your hands")
    approval = gate.approve(submission, clear(submission), Confirmation(submission.digest, ("free words",)))
    assert approval.choices == ()
    assert "free" not in repr(trail.rows)


class FullTrail:
    def write(self, event: str, facts: Mapping[str, str | int]) -> None:
        raise StoreError("store.full")


def test_what_cannot_be_written_down_is_no_yes(clock: FakeClock) -> None:
    submission = draft("Wash your hands")
    with pytest.raises(StoreError):
        Gate(KEY, clock, FullTrail()).approve(submission, clear(submission))


def test_every_answer_is_written_down_without_a_word(gate: Gate, trail: FakeTrail) -> None:
    submission = draft("Zebulon last night", reply_to=PostRef("1", "Zebulon", "Zebulon"))
    report = replace(clear(submission), not_looked=("Zebulon was here",), guard_version="Zebulon was here")
    _code(lambda: gate.approve(submission, report))
    gate.approve(submission, report, _yes(submission))
    assert trail.events() == ["gate.refused", "gate.approved"]
    assert "Zebulon" not in repr(trail.rows)
    assert trail.rows[0][1]["code"] == "gate.unconfirmed"


def test_a_short_key_is_no_key(clock: FakeClock, trail: FakeTrail) -> None:
    with pytest.raises(ValueError, match="short"):
        Gate(b"short", clock, trail)


# ---- any changed field voids a yes


def _variants(value: object) -> Iterator[object]:
    """Every value that differs from this one in exactly one place, for each place there is."""
    match value:
        case bool():
            yield not value
        case Enum():
            yield from (member for member in type(value) if member is not value)
        case str():
            yield from (value + "x", value[:-1], value.upper(), " " + value, value + "\u200b")
        case int():
            yield from (value + 1, -value - 1)
        case dt.datetime():
            yield from (value + dt.timedelta(microseconds=1), value - dt.timedelta(days=1))
        case tuple():
            yield from (value[:-1], value[::-1], (*value, *value[-1:]))
            for at, item in enumerate(value):
                yield from ((*value[:at], other, *value[at + 1 :]) for other in _variants(item))
        case _ if is_dataclass(value):
            for item in fields(value):
                if item.init:
                    for other in _variants(getattr(value, item.name)):
                        yield replace(value, **{item.name: other})  # type: ignore[type-var]
        case _:
            return


def _differing(submission: Submission) -> Iterator[Submission]:
    """Every submission that differs in one place, and those where something comes or goes."""
    for item in fields(Submission):
        if not item.init:
            continue
        value = getattr(submission, item.name)
        others = [*_variants(value)]
        others += [None] if value is not None and item.name in ADDED else []
        others += [ADDED[item.name]] if value in (None, (), "") else []
        for other in others:
            if other == value:
                continue
            try:
                yield replace(submission, **{item.name: other})
            except (ValueError, TypeError, AttributeError):  # not a submission at all
                continue


ADDED: dict[str, Any] = {
    "media": ((PICTURE,), ()),
    "poll": Poll(("a", "b"), 5),
    "links": (Link("a", "b"),),
    "reply_to": PostRef("9"),
    "quote_of": PostRef("9"),
    "community_id": "9",
    "edits": "9",
    "scheduled": dt.datetime(2026, 12, 1, tzinfo=dt.UTC),
    "answers": (Answer(Label.NAME, "keisha", Who.COLLEAGUE),),
}


def test_the_property_reaches_every_field_of_a_submission_and_of_what_is_in_it() -> None:
    """The walk below would miss a new field silently; this one does not."""
    seen: set[str] = set()
    for other in _differing(full()):
        for item in fields(Submission):
            if item.compare and getattr(other, item.name) != getattr(full(), item.name):
                seen.add(item.name)
    assert seen == {item.name for item in fields(Submission) if item.init}
    examples = {Poll: full().poll, Link: full().links[0], PostRef: full().reply_to, Answer: full().answers[0]}
    for kind, example in examples.items():
        reached = {
            item.name
            for other in _variants(example)
            for item in fields(kind)
            if getattr(other, item.name) != getattr(example, item.name)
        }
        assert reached == {item.name for item in fields(kind)}


@pytest.mark.parametrize("plain", [False, True])
def test_changing_any_one_field_of_a_submission_voids_its_yes(gate: Gate, plain: bool) -> None:
    submission = draft("Wash your hands") if plain else full()
    report = clear(submission)
    approval = gate.approve(submission, report)
    count = 0
    for other in _differing(submission):
        assert _code(lambda given=other: gate.verify(approval, given)) == "gate.changed"  # type: ignore[misc]
        assert _code(lambda given=other: gate.approve(given, report)) == "gate.changed"  # type: ignore[misc]
        count += 1
    assert count > 20


@steady
@given(submissions(), submissions())
def test_no_two_submissions_share_a_yes(one: Submission, other: Submission) -> None:
    assume(one != other)
    assert one.digest != other.digest


@steady
@given(submissions(), st.data())
def test_one_changed_character_voids_the_yes(submission: Submission, data: st.DataObject) -> None:
    """T016: what is checked is what is posted, to the character."""
    submission = replace(submission, media=(), parts=(*submission.parts, "text"))
    gate = Gate(KEY, FakeClock(), FakeTrail())
    approval = gate.approve(submission, clear(submission))
    which = data.draw(st.integers(0, len(submission.parts) - 1))
    part = submission.parts[which]
    at = data.draw(st.integers(0, len(part)))
    char = data.draw(st.characters(exclude_categories=("Cs",)))
    changed = data.draw(st.sampled_from([part[:at] + char + part[at:], part[:at] + char + part[at + 1 :]]))
    assume(changed != part)
    other = replace(submission, parts=(*submission.parts[:which], changed, *submission.parts[which + 1 :]))
    assert _code(lambda: gate.verify(approval, other)) == "gate.changed"


def test_a_submission_changed_behind_its_digest_is_found_out(gate: Gate) -> None:
    """A frozen value can be forced; the digest it remembers is then not that of its words."""
    submission = draft("Wash your hands")
    approval = gate.approve(submission, clear(submission))
    object.__setattr__(submission, "parts", ("Maria",))
    assert submission.digest == approval.submission_digest
    assert _code(lambda: gate.verify(approval, submission)) == "gate.changed"
    assert _code(lambda: gate.approve(submission, clear(submission))) == "gate.changed"


def test_a_submission_that_can_change_later_is_refused(gate: Gate) -> None:
    submission = Submission("practice", AccountKind.PRACTICE, ["Wash your hands"])  # type: ignore[arg-type]
    assert _code(lambda: gate.approve(submission, clear(submission))) == "gate.changed"


def test_a_submission_that_encodes_itself_otherwise_is_refused(gate: Gate) -> None:
    innocent = draft("Wash your hands")

    class Sly(Submission):
        __slots__ = ()

        def encode(self) -> bytes:
            return innocent.encode()

        def __eq__(self, other: object) -> bool:
            return True

        __hash__ = None  # type: ignore[assignment]

    sly = Sly("practice", AccountKind.PRACTICE, ("Maria",))
    assert sly.digest == innocent.digest
    assert _code(lambda: gate.approve(sly, clear(innocent))) == "gate.changed"
    approval = gate.approve(innocent, clear(innocent))
    assert _code(lambda: gate.verify(approval, sly)) == "gate.changed"


def test_what_no_encoding_carries_is_refused(gate: Gate) -> None:
    submission = draft("Wash your hands")
    approval = gate.approve(submission, clear(submission))
    object.__setattr__(submission, "parts", ({"a": {1}},))
    assert _code(lambda: gate.verify(approval, submission)) == "gate.changed"


# ---- forged, old, of another policy


def test_changing_any_field_of_an_approval_voids_its_seal(gate: Gate) -> None:
    submission = draft("last night")
    report = replace(clear(submission), verdict=Verdict.WARN)
    approval = gate.approve(submission, report, _yes(submission))
    seen = set()
    for item in fields(Approval):
        for other in _variants(getattr(approval, item.name)):
            if other != getattr(approval, item.name):
                forged = replace(approval, **{item.name: other})  # type: ignore[arg-type]
                assert _code(lambda given=forged: gate.verify(given, submission)) == "gate.forged"  # type: ignore[misc]
                seen.add(item.name)
    assert seen == {item.name for item in fields(Approval)}


@pytest.mark.parametrize(
    "changes",
    [
        {"seal": ""},
        {"seal": "é"},
        {"seal": None},
        {"approved_at": dt.datetime(2026, 1, 1)},  # noqa: DTZ001 - naive on purpose
        {"approved_at": "2026"},
        {"choices": None},
        {"verdict": {1}},
    ],
)
def test_an_approval_of_another_make_is_forged_and_never_a_crash(gate: Gate, changes: dict[str, Any]) -> None:
    submission = draft("Wash your hands")
    approval = replace(gate.approve(submission, clear(submission)), **changes)
    assert _code(lambda: gate.verify(approval, submission)) == "gate.forged"


def test_an_approval_of_another_profile_is_forged(gate: Gate, clock: FakeClock, trail: FakeTrail) -> None:
    submission = draft("Wash your hands")
    approval = Gate(KEY[::-1], clock, trail).approve(submission, clear(submission))
    assert _code(lambda: gate.verify(approval, submission)) == "gate.forged"


def test_an_approval_survives_the_store(gate: Gate) -> None:
    submission = replace(draft("last night"), scheduled=dt.datetime(2026, 12, 1, 7, 0, 0, 1, tzinfo=dt.UTC))
    report = replace(clear(submission), verdict=Verdict.WARN)
    approval = gate.approve(submission, report, _yes(submission))
    again = Approval.decode(approval.encode())
    assert again == approval
    gate.verify(again, submission)


@pytest.mark.parametrize(
    "text", ["", "[]", "7", "null", "{}", '{"verdict":"clear"}', '{"approved_at":7}', '{"approved_at":"x"}']
)
def test_what_is_no_approval_is_not_read_as_one(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - a JSON error is one too
        Approval.decode(text)


def test_an_approval_with_a_field_more_is_not_read(gate: Gate) -> None:
    submission = draft("Wash your hands")
    raw = json.loads(gate.approve(submission, clear(submission)).encode())
    with pytest.raises(ValueError, match="malformed"):
        Approval.decode(json.dumps(raw | {"more": 1}))


@pytest.mark.parametrize(
    ("wait", "code"),
    [
        (dt.timedelta(days=7), ""),
        (dt.timedelta(days=7, microseconds=1), "gate.expired"),
        (-dt.timedelta(minutes=5), ""),
        (-dt.timedelta(minutes=5, microseconds=1), "gate.expired"),
    ],
)
def test_a_yes_ends_after_a_week_and_does_not_begin_before_itself(
    gate: Gate, clock: FakeClock, wait: dt.timedelta, code: str
) -> None:
    submission = draft("Wash your hands")
    approval = gate.approve(submission, clear(submission))
    clock.moment += wait
    if code:
        assert _code(lambda: gate.verify(approval, submission)) == code
    else:
        gate.verify(approval, submission)


@pytest.mark.parametrize(
    "scheduled",
    [dt.datetime(2026, 12, 24, tzinfo=dt.UTC), dt.datetime(9999, 12, 31, 23, tzinfo=dt.UTC)],
    ids=["a month", "the end of time"],
)
def test_a_scheduled_post_keeps_its_yes_until_its_time(gate: Gate, clock: FakeClock, scheduled: dt.datetime) -> None:
    submission = draft("Wash your hands", scheduled=scheduled)
    approval = gate.approve(submission, clear(submission))
    clock.moment = scheduled
    gate.verify(approval, submission)


def test_a_yes_under_other_rules_is_void(gate: Gate, monkeypatch: pytest.MonkeyPatch) -> None:
    submission = draft("Wash your hands")
    approval = gate.approve(submission, clear(submission))
    monkeypatch.setattr("composer.guard.gate.POLICY_VERSION", "other")
    assert _code(lambda: gate.verify(approval, submission)) == "gate.policy"


def test_pictures_are_refused_at_sending_too(gate: Gate, monkeypatch: pytest.MonkeyPatch) -> None:
    submission = draft("a chart", media=((PICTURE,),))
    monkeypatch.setattr(Gate, "_all_read", lambda self, submission: True)
    approval = gate.approve(submission, clear(submission))
    monkeypatch.undo()
    assert _code(lambda: gate.verify(approval, submission)) == "gate.media"


def test_a_block_is_refused_at_sending_even_under_a_genuine_seal(gate: Gate) -> None:
    submission = draft("Maria")
    bare = replace(gate.approve(submission, clear(submission)), verdict=Verdict.BLOCK, seal="")
    sealed = replace(bare, seal=gate._seal(bare))
    assert _code(lambda: gate.verify(sealed, submission)) == "gate.block"


# ---- looked at again at the moment of sending

WORSE: dict[str, dict[str, Any]] = {
    "an identifier": {"findings": (name(),), "verdict": Verdict.BLOCK},
    "an identifier called clear": {"findings": (name(),)},
    "a cue": {"findings": (quasi(),), "verdict": Verdict.WARN},
    "a cue called clear": {"findings": (quasi(),)},
    "a language not read": {"not_looked": ("language",)},
    "a bare warning": {"verdict": Verdict.WARN},
}


@pytest.mark.parametrize("changes", WORSE.values(), ids=WORSE)
def test_more_than_the_author_said_yes_to_is_stale(gate: Gate, changes: dict[str, Any]) -> None:
    """T017: an old queued draft under new rules."""
    submission = draft("last night")
    approval = gate.approve(submission, clear(submission))
    fresh = replace(clear(submission), guard_version="words-2", **changes)
    assert _code(lambda: gate.verify_again(approval, submission, fresh)) == "gate.stale"


def test_a_warning_answered_covers_the_same_warning_only(gate: Gate) -> None:
    submission = draft("last night, a lighthouse keeper")
    report = replace(clear(submission), verdict=Verdict.WARN, findings=(quasi(),))
    approval = gate.approve(submission, report, _yes(submission))
    gate.verify_again(approval, submission, report)
    for fresh in (
        replace(report, findings=(quasi(), quasi())),
        replace(report, not_looked=("language",)),
        replace(report, guard_version="words-2"),
        replace(report, profile_version="0" * 16),
    ):
        assert _code(lambda given=fresh: gate.verify_again(approval, submission, given)) == "gate.stale"  # type: ignore[misc]


def test_a_spotless_look_under_a_newer_guard_keeps_the_yes(gate: Gate) -> None:
    submission = draft("last night")
    report = replace(clear(submission), verdict=Verdict.WARN)
    approval = gate.approve(submission, report, _yes(submission))
    gate.verify_again(approval, submission, replace(clear(submission), guard_version="words-2"))


def test_looking_again_verifies_first(gate: Gate, clock: FakeClock) -> None:
    submission = draft("Wash your hands")
    approval = gate.approve(submission, clear(submission))
    other = draft("Maria")
    assert _code(lambda: gate.verify_again(approval, other, clear(other))) == "gate.changed"
    assert _code(lambda: gate.verify_again(approval, submission, clear(other))) == "gate.changed"
    clock.forward(8 * 86_400)
    assert _code(lambda: gate.verify_again(approval, submission, clear(submission))) == "gate.expired"


# ---- what a report is worth


@steady
@given(reports)
def test_the_standing_is_never_better_than_the_report(report: Report) -> None:
    worst = standing(report)
    assert worst.rank >= report.verdict.rank
    assert (worst is Verdict.BLOCK) >= any(finding.blocks for finding in report.findings)
    assert (worst is Verdict.CLEAR) <= (not report.findings and not report.not_looked)


@steady
@given(reports)
def test_every_field_of_a_report_is_in_its_digest(report: Report) -> None:
    for other in _variants(report):
        if other != report:
            assert isinstance(other, Report)
            assert report_digest(other) != report_digest(report)


# ---- a guard that could not look


@pytest.mark.crash
@pytest.mark.parametrize(
    ("behaviour", "text"),
    [
        ("good", "DIE"),
        ("good", "HANG"),
        ("good", "RAISE"),
        ("good", "MEMORY"),
        ("missing", "fine"),
        ("damaged", "fine"),
        ("blind", "fine"),
    ],
)
def test_without_a_look_there_is_no_yes(gate: Gate, trail: FakeTrail, behaviour: str, text: str) -> None:
    """T018, T098: killed, late, failing, missing, damaged; the error comes before the gate is ever asked."""
    guard = RemoteGuard(fake_guard.command(behaviour), deadline_s=0.3)
    submission = draft(text)
    try:
        with pytest.raises(GuardError):
            gate.approve(submission, guard.check(submission, AuthorProfile()))
    finally:
        guard.close()
    assert "gate.approved" not in trail.events()
