"""From candidates to a verdict, after the guideline: block, warn or clear.

- An identifier that is more likely than not a patient's blocks; consent claimed in the text changes nothing.
- One that could be, and cues that make a real patient recognisable (two sorts of them, or one very strong), warn.
- What is weaker falls away, so that a clear draft shows nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from composer.guard.context import Context
from composer.guard.nobody import names_nobody
from composer.guard.recogniser import INTRODUCED, Candidate
from composer.guard.report import STRUCTURED, Label, Verdict
from composer.guard.resolve import without_overlap
from composer.guard.voices import DOUBTFUL, NETWORK, as_read, without_echoes
from composer.text.span import Span

COUNTS: Final = 0.55
"""From this likelihood on, a rule takes an identifier for a patient's."""

BLOCKS: Final = 0.65
"""From this likelihood on, rules and network together, a draft's identifiers block it."""

SHOWN: Final = 0.4
"""From this likelihood on, an identifier is shown in a draft that blocks; the surest is shown in any case."""

STANDS: Final = 0.8
"""From this likelihood on, by the rules alone, a full name, an age or a number is at least asked about."""

CERTAIN: Final = 0.9
"""A number or an address that is this sure blocks whatever the draft is about."""

CERTAIN_TAG: Final = 0.95
"""So does a first name in a tag such as #TeamOliver, in a draft that speaks of a patient."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """How early the author is asked about what does not block.

    Attributes:
        perhaps: From this likelihood on, identifiers that do not block are something to consider.
        recognisable: From this likelihood on, a draft tells of a recognisable patient.
    """

    perhaps: float
    recognisable: float


WHEN_IT_ADDS_UP: Final = Bounds(perhaps=0.5, recognisable=0.3)
AT_EVERY_DETAIL: Final = Bounds(perhaps=0.25, recognisable=0.13)

FAINT: Final = 0.05
"""A detail that the network alone saw is taken to have this likelihood by the rules."""

_STAND: Final = STRUCTURED | {Label.AGE}
_STRONG: Final = frozenset({"rare", "disease", "event", "reply", "story"})

_PEOPLE: Final = ("pronoun", "patient", "person", "age_sex", "kin")
_DOINGS: Final = ("came", "care", "saw", "death", "time")
_PATIENT: Final = frozenset(
    {
        "pronoun", "patient", "person", "age_sex", "kin", "kin_bare", "care", "came", "saw", "shorthand", "review",
        "support", "place_bed", "death", "in_hand", "consent", "named",
    }
)  # fmt: skip
"""Groups of `guard.cues` that make a draft one in which somebody is cared for."""

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


def judge(found: Sequence[Candidate], context: Context, bounds: Bounds = WHEN_IT_ADDS_UP) -> Judgement:
    """Return the verdict over everything the recognisers found."""
    safe = [one for one in found if names_nobody(one, context)]
    found = as_read([one for one in found if one not in safe])
    weighed = [weigh_detail(one, context) for one in found]
    identifiers, cues = _parted(shortlist(without_echoes(weighed, context)))
    answers = answers_of(found, context, [one.span for one in safe])
    told = any(cue.kind == "reply" for cue in cues) or context.blend("told", answers.told) >= bounds.recognisable
    likely = _how_likely(identifiers, answers, context)
    if identifiers and likely >= BLOCKS:
        identifiers, cues = _parted(shortlist(without_echoes(map(_surer, weighed, found), context)))
        least = min(SHOWN, max(item.score for item in identifiers))
        shown = [item for item in identifiers if item.score >= least]
        return Judgement(Verdict.BLOCK, _in_order([*shown, *_beside(cues)]))
    doubts = [_as_doubt(item) for item in identifiers] if told or likely >= bounds.perhaps else []
    doubts = doubts or [_as_doubt(item) for item in standing(found, answers, context.text)]
    if told or doubts:
        return Judgement(Verdict.WARN, _in_order([*doubts, *_strongest(cues)]))
    return Judgement(Verdict.CLEAR, ())


def standing(found: Sequence[Candidate], answers: Answers, text: str) -> tuple[Candidate, ...]:
    """Return what the rules alone are sure of: full names, ages, structured numbers; no network talks them away.

    They do not block then, but the author is asked: in registers the network has seen little of (tables, queries,
    handovers) the rules see more.
    """
    if answers.blocked["rules"] < STANDS:
        return ()
    return without_overlap(
        one
        for one in found
        if one.recogniser != NETWORK and one.score >= COUNTS and (one.label in _STAND or _is_full_name(one, text))
    )


def _is_full_name(one: Candidate, text: str) -> bool:
    return one.label is Label.NAME and " " in one.span.of(text)


def _parted(candidates: Iterable[Candidate]) -> tuple[list[Candidate], list[Candidate]]:
    """Return identifiers and cues."""
    parts: tuple[list[Candidate], list[Candidate]] = ([], [])
    for one in candidates:
        parts[one.label is Label.QUASI].append(one)
    return parts


def _surer(weighed: Candidate, alone: Candidate) -> Candidate:
    """Return a detail as it counts in a draft that blocks anyway: what a rule alone takes for a patient's is shown."""
    ruled = alone.recogniser != NETWORK and alone.score >= COUNTS
    return replace(weighed, score=max(weighed.score, alone.score)) if ruled else weighed


def weigh_detail(candidate: Candidate, context: Context) -> Candidate:
    """Return an identifier with its likelihood by rules and network together; a cue, or one sure by its form, as is."""
    if candidate.label is Label.QUASI or is_certain(candidate):
        return candidate
    return replace(candidate, score=context.blend("detail", answers_on(candidate, context)))


def answers_on(candidate: Candidate, context: Context) -> Mapping[str, float]:
    """Return how likely rules and network hold a detail to be a patient's, each for itself."""
    return {
        "rules": FAINT if candidate.recogniser == NETWORK else candidate.score,
        "network": context.prediction.identifier(candidate.span),
        "block": context.prediction.verdict[2],
    }


@dataclass(frozen=True, slots=True)
class Answers:
    """How likely a draft identifies a patient, and tells of one who could be recognised, by who says so."""

    blocked: Mapping[str, float]
    told: Mapping[str, float]


def answers_of(found: Sequence[Candidate], context: Context, nobody: Sequence[Span] = ()) -> Answers:
    """Return what rules and network say of the whole draft, each for itself.

    Where nothing alarms the network as much as words that name nobody do, its word of an identifier counts for
    that much less.
    """
    identifiers, cues = _parted(shortlist(one for one in found if one.recogniser != NETWORK))
    identified = how_likely_identified(identifiers, cues, context) if identifiers else 0.0
    recognisable = context.judge("recognisable", draft_signs(cues, context)) if cues else 0.0
    _, warn, block = context.prediction.verdict
    tokens = context.prediction.tokens
    surest = max((token.identifier for token in tokens if not _lies_in(token.span, nobody)), default=0.0)
    most = max((token.identifier for token in tokens), default=0.0)
    if surest < most:
        block *= surest / most  # the story that is told is no less one
    network = {"block": block, "more": warn + block, "surest": surest}
    return Answers(
        {"rules": identified, "recognisable": recognisable, **network},
        {"rules": recognisable, "identified": identified, **network},
    )


def _lies_in(span: Span, spans: Sequence[Span]) -> bool:
    return any(span.overlaps(other) for other in spans)


def _how_likely(identifiers: Sequence[Candidate], answers: Answers, context: Context) -> float:
    if any(is_certain(item) for item in identifiers):
        return 1.0
    return context.blend("blocked", answers.blocked)


def is_certain(item: Candidate) -> bool:
    """Tell whether a detail is sure by its form or by what its own sentence says of it: no network is asked."""
    if item.recogniser == NETWORK:
        return False
    if item.kind == INTRODUCED:
        return item.score >= COUNTS
    return (item.score >= CERTAIN and item.label in _BY_THEMSELVES) or (
        item.score >= CERTAIN_TAG and item.reason == "name.tag"
    )


def how_likely_identified(identifiers: Sequence[Candidate], cues: Sequence[Candidate], context: Context) -> float:
    """Return how likely these identifiers are a patient's by the rules, 0 to 1, the draft read as a whole."""
    if any(is_certain(item) for item in identifiers):
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
