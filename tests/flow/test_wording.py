"""Every code has words, in the tone of the house, and no sentence promises what no program can."""

from __future__ import annotations

import datetime as dt
import re

import pytest

from composer.base.clock import to_stamp
from composer.base.errors import Action
from composer.flow import phrases, phrases_errors, wording
from composer.guard.gate import CHOICES
from composer.guard.reasons import REASONS
from composer.guard.report import Label, Verdict
from composer.outbox.item import State

_NEVER = re.compile(
    r"hipaa compliant|guarante|anonym|de-?identif|safe to post|100 ?%|risk-free|\bAI\b|\bPHI\b|\bentity\b|\bspan\b"
    r"|\btoken|endpoint|payload|\bsync|\bfatal\b|\binvalid\b|\boops\b|!|\bplease\b",
    re.IGNORECASE,
)


def _sentences() -> list[str]:
    tables = (phrases.REASONS, phrases.SHORT_REASONS, phrases.LOOKED, phrases.NOT_LOOKED)
    plain = [text for table in tables for text in table.values()]
    return plain + [text for text, _ in phrases_errors.ERRORS.values()]


@pytest.mark.parametrize("code", sorted(REASONS))
def test_every_reason_the_guard_gives_has_words_of_its_own(code: str) -> None:
    assert wording.reason(code) != wording.reason("other")


@pytest.mark.parametrize("text", _sentences())
def test_sentences_are_short_and_promise_nothing(text: str) -> None:
    assert not _NEVER.search(text)
    for sentence in re.split(r"(?<=[.:]) ", text):
        assert len(sentence.split()) <= 16


def test_every_label_verdict_and_state_has_its_word() -> None:
    assert all(wording.rule_badge(label) for label in Label)
    assert all(wording.verdict_word(verdict) for verdict in Verdict)
    assert all(wording.state_word(state) for state in State)
    assert CHOICES == ("changed_details", "patient_agreed", "not_one_patient")


def test_the_badge_names_the_letter_of_the_rule() -> None:
    for label in Label:
        if label.letter:
            assert wording.rule_badge(label).startswith(f"Rule {label.letter} · ")


def test_an_unknown_code_gets_a_plain_sentence_and_never_shows_itself() -> None:
    assert "zz.unheard" not in wording.error("zz.unheard").text
    assert wording.error("zz.unheard", action=Action.RETRY).button == "Try again"


def test_a_moment_is_told_as_the_hour_of_this_place() -> None:
    moment = dt.datetime(2026, 11, 24, 14, 20, tzinfo=dt.UTC)
    told = wording.error("x.rate_limited", {"until": to_stamp(moment)}).text

    assert moment.astimezone().strftime("%H:%M") in told


def test_a_suggestion_says_what_it_puts_in_place() -> None:
    assert wording.suggestion("name.patient", "a patient") == "Use “a patient”"
    assert wording.suggestion("remove", "") == "Remove"
