"""What the author says of words that the guard took for a patient's: "a colleague", for this draft and these words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from composer.guard import roles
from composer.guard.report import Finding, Label, Surface
from composer.text.span import Span


class Who(StrEnum):
    """Whose words these are, if no patient's."""

    COLLEAGUE = "colleague"
    AUTHOR = "author"  # of a paper, a talk, a post
    PUBLIC = "public"  # a public person, or what is public anyway: a clinic's own number, a congress's date
    MYSELF = "myself"  # or the author's own family


@dataclass(frozen=True, slots=True, repr=False)
class Answer:
    """The author's word for one stretch: not a patient's.

    Attributes:
        label: What the guard took it for. A name that is no patient's is no place either; a number stays a number.
        words: The stretch, as `bare` makes it.
        who: Whose it is.
    """

    label: Label
    words: str
    who: Who


_PERSON: Final = (Who.COLLEAGUE, Who.AUTHOR, Who.PUBLIC, Who.MYSELF)
_NO_PERSON: Final = (Who.PUBLIC, Who.MYSELF)

CHOICES: Final[Mapping[Label, tuple[Who, ...]]] = MappingProxyType(
    {
        Label.NAME: _PERSON,
        **dict.fromkeys(
            (Label.LOCATION, Label.DATE, Label.PHONE, Label.FAX, Label.EMAIL, Label.URL, Label.OTHER_ID), _NO_PERSON
        ),
        **dict.fromkeys((Label.AGE, Label.VEHICLE, Label.DEVICE, Label.LICENSE), (Who.MYSELF,)),
    }
)
"""What may be answered. Record, plan, account and Social Security numbers, prints, voices and faces take no answer."""

_NAMED: Final = frozenset({Label.NAME, Label.LOCATION, Label.OTHER_ID})
"""Readings of the same words: somebody's or something's name."""

_OWN_WORDS: Final = frozenset({Surface.PART, Surface.ALT, Surface.POLL})
_DOUBT: Final = "doubt."
_EDGES: Final = " \t\n#@“”\"'’.,:;!?()[]"
_WORD: Final = re.compile(r"\w+")
_SMALL: Final = frozenset(roles.TITLES) | {"nurse", "charge", "chief", "the", "our", "my", "and", "s"}
_BLANKS: Final = re.compile(r"\s+")


def bare(words: str) -> str:
    """Return words as they are compared: NFKC, case folded, one blank between them, no marks or 's at the edges."""
    folded = _BLANKS.sub(" ", unicodedata.normalize("NFKC", words).casefold()).strip(_EDGES)
    return folded.removesuffix("'s").removesuffix("’s").strip(_EDGES)


def label_of(finding: Finding) -> Label:
    """Return what it was taken for, also where it is only asked about."""
    if finding.reason.startswith(_DOUBT):
        return Label.__members__.get(finding.reason.removeprefix(_DOUBT).upper(), finding.label)
    return finding.label


def choices_for(finding: Finding) -> tuple[Who, ...]:
    """Return what the author may say of a finding; nothing where no word of the author's changes it."""
    return CHOICES.get(label_of(finding), ()) if finding.surface in _OWN_WORDS else ()


def answer_to(finding: Finding, words: str, who: Who) -> Answer:
    """Return the author's answer.

    Args:
        finding: What was found.
        words: Its words, as they stand in the post.
        who: One of `choices_for`.

    Raises:
        ValueError: This finding takes no such answer.
    """
    if who not in choices_for(finding) or not bare(words):
        raise ValueError("no answer")
    return Answer(label_of(finding), bare(words), who)


def in_use(answers: Iterable[Answer], parts: Iterable[str]) -> tuple[Answer, ...]:
    """Return those whose words still stand in a post, each once, in one order: only these are part of what is sent."""
    given = tuple(answers)
    texts = [bare(part) for part in parts] if given else []  # asked at each key; mostly nothing was answered
    kept = {one for one in given if any(one.words in text for text in texts)}
    return tuple(sorted(kept, key=lambda one: (one.label.value, one.words, one.who.value)))


def answered(text: str, span: Span, label: Label, answers: Iterable[Answer]) -> bool:
    """Tell whether the author has answered for a stretch: for its words, or all of them but titles.

    "Dr. Keisha" and "nurse Keisha" are answered by "keisha"; "Keisha Brown" is not: that is more than was answered for.
    """
    found = bare(span.of(text))
    for one in answers:
        if one.words and (one.label is label or {one.label, label} <= _NAMED):
            pieces = re.split(rf"(?<!\w){re.escape(one.words)}(?!\w)", found)
            rest = _WORD.findall(" ".join(pieces))
            if len(pieces) > 1 and all(word in _SMALL for word in rest):
                return True
    return False


def counted(answers: Iterable[Answer]) -> str:
    """Return how many there are of each sort, for the audit: "NAME.colleague:2,DATE.public:1"; never the words."""
    sorts: dict[str, int] = {}
    for one in answers:
        key = f"{one.label.value}.{one.who.value}"
        sorts[key] = sorts.get(key, 0) + 1
    return ",".join(f"{key}:{count}" for key, count in sorted(sorts.items()))
