"""The codes of `flow` and the guard in the words of the window's language."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from composer.base.clock import from_stamp
from composer.base.errors import Action
from composer.flow import phrases_lints, wording
from composer.flow.wording import Sentence
from composer.guard.report import Label, Suggestion, Verdict
from composer.outbox.item import State
from composer.text.lints.lint import Lint
from composer.ui.saying.moments import time_of_day

_CONTEXT = "wording"
_WORDS = "{words}"
_SHOWN_AFTER = 90
_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


class Words:
    """Asks `flow.wording` for a sentence and Qt for its translation, context `wording`.

    What fills a sentence (a time, a number, suggested words) goes in after it is translated.
    """

    def reason(self, code: str) -> str:
        """Return why a finding matters."""
        return _translated(wording.reason(code))

    def short_reason(self, code: str) -> str:
        """Return what a detail tells, in three or four words."""
        return _translated(wording.short_reason(code))

    def suggestion(self, suggestion: Suggestion) -> str:
        """Return the words on a suggestion's button: Use “a patient”, or Remove."""
        if not suggestion.replacement.strip():
            return _translated(wording.suggestion(suggestion.code, ""))
        return _translated(wording.suggestion(suggestion.code, _WORDS)).replace(_WORDS, suggestion.replacement)

    def lint(self, lint: Lint) -> str:
        """Return what is the matter with words that trip X or a reader."""
        after = lint.changes[0].words if lint.changes else ""
        shown = after if len(after) <= _SHOWN_AFTER else after[: _SHOWN_AFTER - 1] + "…"
        return _translated(phrases_lints.LINTS[lint.code][0]).replace("{after}", shown).replace("{detail}", lint.detail)

    def lint_button(self, lint: Lint) -> str:
        """Return the words on the button that puts it right."""
        return _translated(phrases_lints.LINTS[lint.code][1]).replace("{detail}", lint.detail)

    def looked(self, code: str) -> str:
        """Return one line of what was looked at."""
        return _translated(wording.looked(code))

    def not_looked(self, code: str) -> str:
        """Return one sentence of what could not be looked at."""
        return _translated(wording.not_looked(code))

    def rule_badge(self, label: Label) -> str:
        """Return the badge of a finding, such as `Rule A · names`."""
        return _translated(wording.rule_badge(label))

    def thing(self, label: Label) -> str:
        """Return what kind of detail a label stands for, such as `A name`."""
        return _translated(wording.thing(label))

    def verdict_word(self, verdict: Verdict) -> str:
        """Return the word beside a verdict's sign."""
        return _translated(wording.verdict_word(verdict))

    def state_word(self, state: State) -> str:
        """Return how far a submission is on its way."""
        return _translated(wording.state_word(state))

    def error(self, code: str, params: Mapping[str, str | int] | None = None, action: Action = Action.NONE) -> Sentence:
        """Return the sentence and the button of an error."""
        bare = wording.error(code, None, action)
        text = _translated(bare.text)
        for name, value in (params or {}).items():
            text = text.replace("{" + name + "}", _told(name, value))
        return Sentence(text, _translated(bare.button))

    def not_ready(self, count: int) -> str:
        """Return why Post is off while `count` details must change."""
        if count == 1:
            return _translated("Not ready to post: one detail identifies a patient.")
        number = _translated(_NUMBERS[count - 1]) if 0 < count <= len(_NUMBERS) else str(count)
        return _translated("Not ready to post: {count} details identify a patient.").replace("{count}", number)


def _told(name: str, value: str | int) -> str:
    """Return a parameter as a person reads it: a moment as the hour and minute here, a number in its digits."""
    if name in {"until", "due"}:
        return time_of_day(from_stamp(str(value)), QLocale())
    return QLocale().toString(value) if isinstance(value, int) else value


def _translated(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text) if text else ""
