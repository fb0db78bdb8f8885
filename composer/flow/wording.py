"""Codes put into words, in one place for the window and the command line.

The window passes each through Qt's translation, context "wording". Tone: the fact, then the why; under
sixteen words; second person; no blame, no promise. The tables stand in `flow.phrases` and `flow.phrases_errors`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from composer.base.clock import from_stamp
from composer.base.errors import Action
from composer.flow import phrases, phrases_errors
from composer.guard.report import Label, Verdict
from composer.outbox.item import State


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence and the words on its one button; `button` is empty where nothing can be done."""

    text: str
    button: str = ""


def reason(code: str) -> str:
    """Return why a finding matters, for a reason code of the guard."""
    return phrases.REASONS.get(code) or phrases.REASONS["other"]


def short_reason(code: str) -> str:
    """Return what a detail tells, in three or four words, for the confirmation sheet."""
    return phrases.SHORT_REASONS.get(code) or phrases.SHORT_REASONS["other"]


def suggestion(code: str, replacement: str) -> str:
    """Return the words on a suggestion's button: Use “a patient”, or Remove."""
    if not replacement.strip():
        return phrases.SUGGESTIONS.get(code) or phrases.REMOVE
    template = phrases.SUGGESTIONS.get(code) or phrases.USE
    return template.replace("{words}", replacement)


def looked(code: str) -> str:
    """Return one line of "What was looked at"."""
    return phrases.LOOKED.get(code) or phrases.LOOKED["words"]


def not_looked(code: str) -> str:
    """Return one sentence of what could not be looked at."""
    return phrases.NOT_LOOKED.get(code) or phrases.NOT_LOOKED["other"]


def rule_badge(label: Label) -> str:
    """Return the badge of a finding: its Safe Harbor letter and what the letter covers, or the rule's second half."""
    return phrases.BADGES[label]


def thing(label: Label) -> str:
    """Return what kind of detail a label stands for, where no word of a post can be shown."""
    return phrases.THINGS[label]


def verdict_word(verdict: Verdict) -> str:
    """Return the word that stands beside a verdict's sign."""
    return phrases.VERDICTS[verdict]


def state_word(state: State) -> str:
    """Return the word for how far a submission is on its way."""
    return phrases.STATES[state]


def error(code: str, params: Mapping[str, str | int] | None = None, action: Action = Action.NONE) -> Sentence:
    """Return the sentence and button for an error code; an unknown code gets a plain sentence, never its own name."""
    text, button = phrases_errors.ERRORS.get(code) or phrases_errors.ERRORS["other"]
    for name, value in (params or {}).items():
        text = text.replace("{" + name + "}", _told(name, value))
    return Sentence(text, button or phrases_errors.ACTIONS.get(action, ""))


def _told(name: str, value: str | int) -> str:
    """Return a parameter as a person reads it: a moment as the hour and minute of this place."""
    return from_stamp(str(value)).astimezone().strftime("%H:%M") if name == "until" else str(value)
