"""Whether the sentence of a detail says by itself that it is a patient's.

A network reads the whole draft and is swayed by what stands around a detail: a link makes it think of papers, a plain
sentence of nobody. Where the sentence ties the detail to somebody in care, the rule that knows its form needs no second
opinion; its candidate is then `recogniser.INTRODUCED`.
"""

from __future__ import annotations

from typing import Final

from composer.guard.context import Context
from composer.guard.cues import GROUPS
from composer.text.span import Span

SURE: Final = 0.9
"""Likelihood of a detail whose form a rule knows and whose sentence gives it to a patient."""

IN_CARE: Final = frozenset({"patient", "kin", "place_bed"})
"""Groups of `guard.cues` in whose sentence a detail is a patient's or a relative's."""

SPOKEN_OF: Final = IN_CARE | {"person", "pronoun"}
"""As above, for what hardly anybody writes of a colleague: an address on the net, a plate."""

_ELSEWHERE: Final = frozenset(
    {"made_up", "meeting", "career", "paper", "public_figure", "history", "quiz", "doctor", "own"}
)


def is_tied(context: Context, span: Span, groups: frozenset[str] = IN_CARE) -> bool:
    """Tell whether the sentence around a stretch speaks of somebody in care, and of nobody else.

    Args:
        context: The text the stretch lies in.
        span: The detail.
        groups: Groups of `guard.cues`, one of which has to stand in the sentence.
    """
    return bool(context.groups_at(span.start) & groups) and not is_of_others(context, span)


def is_of_others(context: Context, span: Span) -> bool:
    """Tell whether the sentence around a stretch speaks of a speaker, an author, a dummy, one's own family."""
    named = context.groups_at(span.start) & _ELSEWHERE
    sentence = context.sentence(span.start)
    beside = context.text[sentence.start : span.start] + " " + context.text[span.end : sentence.end]
    return any(GROUPS[group].search(beside) for group in named)  # a word inside an address says nothing
