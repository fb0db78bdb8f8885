"""From candidates to a verdict, after the guideline: block, warn or clear.

- An identifier that is more likely than not a patient's blocks; consent claimed in the text changes nothing.
- One that could be, and cues that make a real patient recognisable (two sorts of them, or one very strong), warn.
- What is weaker falls away, so that a clear draft shows nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from composer.guard.context import Context
from composer.guard.recogniser import Candidate
from composer.guard.report import Label, Verdict
from composer.guard.resolve import without_overlap

COUNTS: Final = 0.55
"""From this likelihood on, identifiers are taken for a patient's and block."""

DOUBTFUL: Final = 0.3
"""From this likelihood on, an identifier is shown: with others as one of them, alone as something to consider."""

CERTAIN: Final = 0.9
"""A number or an address that is this sure blocks whatever the draft is about."""

PERHAPS: Final = 0.4
"""From this likelihood on, identifiers that do not block are something to consider."""

RECOGNISABLE: Final = 0.45
"""From this likelihood on, cues of two sorts or more make a draft tell of a recognisable patient."""

ALONE: Final = 0.65
"""From this likelihood on, cues of one sort do: it is a very strong one."""

_STRONG: Final = frozenset({"rare", "disease", "event", "reply"})
_PEOPLE: Final = ("pronoun", "patient", "person", "age_sex", "kin")
_DOINGS: Final = ("came", "care", "saw", "death", "time")
_PATIENT: Final = frozenset(
    {
        "pronoun",
        "patient",
        "person",
        "age_sex",
        "kin",
        "kin_bare",
        "care",
        "came",
        "saw",
        "shorthand",
        "review",
        "support",
    }
    | {"place_bed", "death", "in_hand", "consent", "named"}
)
_NOBODY: Final = 0.8  # a draft in which nobody is cared for must be the surer to block
_STEPS: Final = (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)
_BY_THEMSELVES: Final = frozenset({Label.SSN, Label.MRN, Label.VEHICLE, Label.HEALTH_PLAN, Label.ACCOUNT})
_WORD: Final = re.compile(r"[a-z][a-z']*[a-z]")


@dataclass(frozen=True, slots=True)
class Judgement:
    """The verdict and the candidates that carry it, in the order of the text."""

    verdict: Verdict
    candidates: tuple[Candidate, ...]


def shortlist(candidates: Iterable[Candidate]) -> tuple[Candidate, ...]:
    """Return what is worth weighing, without overlap: cues, and identifiers that are at least doubtful."""
    return without_overlap(one for one in candidates if one.label is Label.QUASI or one.score >= DOUBTFUL)


def judge(candidates: Sequence[Candidate], context: Context) -> Judgement:
    """Return the verdict over candidates that do not overlap."""
    identifiers = [item for item in candidates if item.label is not Label.QUASI and item.score >= DOUBTFUL]
    cues = [item for item in candidates if item.label is Label.QUASI]
    shown = _strongest(cues) if is_recognisable(cues, context) else []
    likely = how_likely_identified(identifiers, cues, context)
    if identifiers and likely >= COUNTS:
        return Judgement(Verdict.BLOCK, _in_order([*identifiers, *_beside(cues)]))
    doubts = [_as_doubt(item) for item in identifiers] if likely >= PERHAPS else []
    if shown or doubts:
        return Judgement(Verdict.WARN, _in_order([*doubts, *shown]))
    return Judgement(Verdict.CLEAR, ())


def how_likely_identified(identifiers: Sequence[Candidate], cues: Sequence[Candidate], context: Context) -> float:
    """Return how likely these identifiers are a patient's, 0 to 1, the draft read as a whole."""
    if any(item.score >= CERTAIN and item.label in _BY_THEMSELVES for item in identifiers):
        return 1.0
    likely = context.judge("identified", [*draft_signs(cues, context), *strength_signs(identifiers)])
    return likely if context.all_signs() & _PATIENT else likely * _NOBODY


def strength_signs(identifiers: Sequence[Candidate]) -> list[str]:
    """Return how many identifiers there are, and how sure the surest of each label is."""
    best: dict[str, float] = {}
    for item in identifiers:
        for key in ("any", item.label.value):
            best[key] = max(best.get(key, 0.0), item.score)
    signs = [f"{key}>{step}" for key, score in best.items() for step in _STEPS if score >= step]
    sure = sum(item.score >= COUNTS for item in identifiers)
    return [*signs, f"sure:{min(sure, 4)}", f"labels:{min(len({item.label for item in identifiers}), 4)}"]


def is_recognisable(cues: Sequence[Candidate], context: Context) -> bool:
    """Tell whether two sorts of cue, or one very strong, stand in a draft that tells of a real patient."""
    sorts = {cue.kind for cue in cues}
    if "reply" in sorts:
        return True
    if not sorts:
        return False
    return context.judge("recognisable", draft_signs(cues, context)) >= (RECOGNISABLE if len(sorts) > 1 else ALONE)


def draft_signs(cues: Sequence[Candidate], context: Context) -> list[str]:
    """Return what the draft is about: groups, sorts of cue, which stand in one sentence, and its everyday words."""
    sorts = sorted({cue.kind for cue in cues if cue.kind})
    signs = [f"d:{group}" for group in sorted(context.all_signs())]
    signs += [f"cue:{kind}" for kind in sorts]
    signs.append(f"sorts:{min(len(sorts), 7)}")
    together: set[str] = set()
    for groups in context.groups_by_sentence():
        together |= {f"{who}+{what}" for who in _PEOPLE if who in groups for what in _DOINGS if what in groups}
        if "own" in groups and "pronoun" in groups:
            together.add("own+pronoun")
    for cue in cues:
        groups = context.groups_at(cue.span.start)
        together |= {f"{cue.kind}@{who}" for who in _PEOPLE if who in groups}
    length = len(context.text)
    signs.append("short" if length < 90 else ("long" if length > 280 else "middling"))
    words = {word for word in _WORD.findall(context.text.lower()) if word in context.tables.everyday}
    return signs + sorted(together) + [f"w:{word}" for word in sorted(words)]


def _as_doubt(item: Candidate) -> Candidate:
    return replace(item, label=Label.QUASI, reason=f"doubt.{item.label.value.lower()}", kind="doubt")


def _beside(cues: Sequence[Candidate]) -> list[Candidate]:
    """Return the cues shown beside an identifier: time, which the post's own date makes a date of service."""
    return [cue for cue in cues if cue.kind in {"time", "reply"}]


def _strongest(cues: Sequence[Candidate]) -> list[Candidate]:
    """Return at most six cues, the strong first, so that the author sees what matters."""
    return sorted(cues, key=lambda cue: (cue.kind not in _STRONG, -cue.score, cue.span.start))[:6]


def _in_order(candidates: Iterable[Candidate]) -> tuple[Candidate, ...]:
    return tuple(sorted(candidates, key=lambda item: (item.span.start, item.span.end)))
