"""Overlaps, and from candidates to a verdict."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from composer.guard.context import Context
from composer.guard.pipeline import Tables
from composer.guard.prediction import LABELS, Prediction, Token
from composer.guard.recogniser import Candidate
from composer.guard.report import Label, Verdict
from composer.guard.resolve import without_overlap
from composer.guard.verdict import AT_EVERY_DETAIL, judge
from composer.guard.voices import NETWORK
from composer.text.span import Span

YES = {"identified": {"bias": 4.0}, "recognisable": {"bias": 4.0}}
NO = {"identified": {"bias": -4.0}, "recognisable": {"bias": -4.0}}
HALF = {"identified": {"bias": 0.2}, "recognisable": {"bias": -4.0}}


def _candidate(start: int, end: int, label: Label = Label.NAME, score: float = 0.8, kind: str = "") -> Candidate:
    reason = f"quasi.{kind}" if kind else "name.patient"
    return Candidate(Span(start, end), label, score, "test", reason, kind)


def _context(weights: dict[str, dict[str, float]], seen: Prediction | None = None) -> Context:
    text = "Maria came in last night with her twin"
    return Context(text, (), Tables(weights=weights), 2026, prediction=seen)


def test_the_surer_of_two_overlapping_candidates_stays() -> None:
    sure, unsure = _candidate(0, 5, score=0.9), _candidate(3, 9, score=0.5)

    assert without_overlap([unsure, sure]) == (sure,)


def test_an_identifier_wins_over_a_cue() -> None:
    name, cue = _candidate(0, 5, score=0.4), _candidate(0, 9, Label.QUASI, 0.9, "time")

    assert without_overlap([cue, name]) == (name,)


@given(
    st.lists(
        st.builds(
            lambda start, length, score, label: _candidate(start, start + length, label, score),
            st.integers(0, 60),
            st.integers(1, 20),
            st.floats(0, 1),
            st.sampled_from(list(Label)),
        ),
        max_size=25,
    )
)
def test_no_two_of_those_that_stay_overlap(candidates: list[Candidate]) -> None:
    """And whatever is dropped overlaps something that stays; the order of asking does not matter."""
    kept = without_overlap(candidates)

    assert all(left.span.end <= right.span.start for left, right in pairwise(kept))
    assert all(any(one.span.overlaps(other.span) for other in kept) for one in candidates)
    assert [one.span for one in without_overlap(candidates[::-1])] == [one.span for one in kept]


def test_a_likely_identifier_blocks() -> None:
    assert judge([_candidate(0, 5)], _context(YES)).verdict is Verdict.BLOCK


def test_an_unlikely_identifier_falls_away() -> None:
    judgement = judge([_candidate(0, 5)], _context(NO))

    assert judgement.verdict is Verdict.CLEAR
    assert judgement.candidates == ()


def test_an_identifier_that_could_be_is_something_to_consider() -> None:
    judgement = judge([_candidate(0, 5)], _context(HALF))

    assert judgement.verdict is Verdict.WARN
    assert [(one.label, one.reason) for one in judgement.candidates] == [(Label.QUASI, "doubt.name")]


def test_a_certain_number_blocks_whatever_the_draft_is_about() -> None:
    """A loose SSN has no innocent reading."""
    assert judge([_candidate(0, 5, Label.SSN, 0.97)], _context(NO)).verdict is Verdict.BLOCK


def test_cues_of_a_recognisable_patient_warn_and_others_fall_away() -> None:
    cues = [_candidate(14, 24, Label.QUASI, 0.5, "time"), _candidate(34, 38, Label.QUASI, 0.5, "family")]

    assert judge(cues, _context(YES)).verdict is Verdict.WARN
    assert judge(cues, _context(NO)).verdict is Verdict.CLEAR
    assert judge([], _context(YES)).verdict is Verdict.CLEAR


def test_beside_an_identifier_the_time_is_shown() -> None:
    """The post's own timestamp turns it into a date of service, even where the cues alone would not warn."""
    weights = {"identified": {"bias": 4.0}, "recognisable": {"bias": -4.0}}
    judgement = judge([_candidate(0, 5), _candidate(14, 24, Label.QUASI, 0.5, "time")], _context(weights))

    assert [one.label for one in judgement.candidates] == [Label.NAME, Label.QUASI]


EVEN: dict[str, dict[str, float]] = {
    **HALF,
    "detail": {"rules": 0.5, "network": 0.5, "block": 0.0, "bias": 0.0},
    "blocked": {"rules": 0.5, "recognisable": 0.0, "block": 0.6, "more": 0.0, "surest": 0.0, "bias": 0.0},
    "told": {"rules": 0.5, "identified": 0.0, "block": 0.0, "more": 0.8, "surest": 0.0, "bias": 0.0},
}
"""Rules that are undecided, and blends in which either side has half a say."""


def _seen(verdict: tuple[float, float, float], name: float = 0.0) -> Prediction:
    likely = tuple(name if label == "NAME" else (1.0 - name if not label else 0.0) for label in LABELS)
    return Prediction(verdict, (Token(Span(0, 5), likely),))


def test_where_rules_are_undecided_the_network_decides() -> None:
    sure, calm = _seen((0.01, 0.01, 0.98), 0.95), _seen((0.98, 0.01, 0.01), 0.01)

    assert judge([_candidate(0, 5, score=0.5)], _context(EVEN, sure)).verdict is Verdict.BLOCK
    assert judge([_candidate(0, 5, score=0.5)], _context(EVEN, calm)).verdict is Verdict.CLEAR


def test_what_the_network_alone_saw_blocks_where_it_is_sure() -> None:
    seen = replace(_candidate(0, 5), recogniser=NETWORK)

    assert judge([seen], _context(EVEN, _seen((0.0, 0.0, 1.0), 1.0))).verdict is Verdict.BLOCK


def test_a_story_the_network_recognises_warns_though_no_rule_has_a_cue_for_it() -> None:
    assert judge([], _context({**EVEN, **HALF}, _seen((0.001, 0.998, 0.001)))).verdict is Verdict.WARN


@given(st.floats(0, 1), st.floats(0, 1), st.floats(0, 1))
def test_no_network_talks_the_guard_out_of_a_number_that_is_sure_by_its_form(a: float, b: float, name: float) -> None:
    clear, block = max(a, b), min(a, b)
    seen = _seen((clear, 1.0 - clear, block), name)

    assert judge([_candidate(0, 5, Label.SSN, 0.97)], _context(EVEN, seen)).verdict is Verdict.BLOCK


def test_of_two_names_for_one_stretch_a_form_that_is_sure_stays() -> None:
    """The network may call a record number an account; the rule knows its cue word."""
    by_form, by_network = (
        _candidate(0, 5, Label.MRN, 0.97),
        replace(_candidate(0, 5, Label.ACCOUNT), recogniser=NETWORK),
    )
    judged = judge([by_network, by_form], _context(EVEN, _seen((0.0, 0.0, 1.0), 0.9)))

    assert [one.label for one in judged.candidates] == [Label.MRN]


def test_a_full_name_the_rules_are_sure_of_is_asked_about_whatever_the_network_says() -> None:
    calm = _seen((0.9999, 0.00005, 0.00005), 0.0)
    weights = {**EVEN, **YES, "blocked": {**EVEN["blocked"], "rules": 0.05}}

    asked = judge([_candidate(0, 10)], _context(weights, calm))
    assert asked.verdict is Verdict.WARN
    assert [one.reason for one in asked.candidates] == ["doubt.name"]
    assert judge([_candidate(0, 5)], _context(weights, calm)).verdict is Verdict.CLEAR
    assert judge([_candidate(0, 5, Label.PHONE)], _context(weights, calm)).verdict is Verdict.WARN


def test_at_every_detail_a_likelihood_that_else_passes_is_asked_about() -> None:
    weights = {"identified": {"bias": -1.0}, "recognisable": {"bias": -4.0}}

    assert judge([_candidate(0, 5)], _context(weights)).verdict is Verdict.CLEAR
    assert judge([_candidate(0, 5)], _context(weights), AT_EVERY_DETAIL).verdict is Verdict.WARN
