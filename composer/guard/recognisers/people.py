"""Names of patients, of their relatives, employers and household: 45 CFR 164.514(b)(2)(i)(A)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from composer.guard import chunks
from composer.guard.context import Context
from composer.guard.recogniser import Candidate
from composer.guard.report import Label
from composer.text.span import Span

_AFTER_AT: Final = 0.3  # "at Mercy" is a place, hardly ever a person
_CAMEL: Final = re.compile(r"[A-Z][a-z]+|[a-z]+")
_ANY_TAG: Final = re.compile(r"[#@]\w{4,60}")
_TAG: Final = re.compile(
    r"[#@](?:(?P<lead>team|pray(?:ers)?for|justicefor|for|fightfor|love|matchfor|run(?:ning)?for|happybirthday|rip|forever|remember(?:ing)?|get\w{0,4}well|save|bringback|we(?:love|miss))(?P<name>[A-Z]\w{1,30}))",
    re.IGNORECASE,
)
_TAIL: Final = re.compile(
    r"[#](?P<name>[A-Z][a-z]{2,15}(?:[A-Z][a-z]+)?)(?:Strong|Warrior|Twins|Fights|Army|GoesHome|Walks|Rocks|Fund|Tough|'sArmy|Family|Forever)\b"
)
_APART: Final = re.compile(
    r"(?<![\w.])(?:[^\W\d_][.*~|_·-]){3,20}[^\W\d_](?!\w)|(?<![\w'])(?:[^\W\d_] ){4,24}[^\W\d_](?![\w'])"
)
_LETTERS: Final = re.compile(r"(?<!\w)(?:[A-Z]\.){2,4}(?!\w)|(?<=[Mm]r )[A-Z]\.|(?<=[Mm]rs )[A-Z]\.|(?<=[Mm]s )[A-Z]\.")


class People:
    """Finds names and asks whose they are."""

    name = "people"

    def find(self, text: str, context: Context) -> Iterator[Candidate]:
        """Yield names; a colleague's, an author's, an eponym weigh low and fall away in the verdict."""
        for chunk in context.chunks:
            kind = context.entity_at(chunk.span)
            signs = [*chunks.signs_of(chunk, text, context.tables), f"model:{kind or 'none'}"]
            score = context.weigh("name", chunk.span, signs)
            if "prev:at" in signs:
                score *= _AFTER_AT
            yield Candidate(chunk.span, Label.NAME, score, self.name, _reason(signs))
        yield from self._in_tags(text, context)
        for match in _APART.finditer(text):
            span = Span(*match.span())
            yield Candidate(span, Label.NAME, context.weigh("name", span, ["apart"]), self.name, "name.patient")
        for match in _LETTERS.finditer(text):
            span = Span(*match.span())
            yield Candidate(span, Label.NAME, context.weigh("name", span, ["letters"]), self.name, "name.initials")

    def _in_tags(self, text: str, context: Context) -> Iterator[Candidate]:
        for pattern in (_TAG, _TAIL):
            for match in pattern.finditer(text):
                span = Span(*match.span("name"))
                score = context.weigh("name", span, ["hashtag", "tag_support", "tag_part"])
                yield Candidate(span, Label.NAME, score, self.name, "name.tag")
        for match in _ANY_TAG.finditer(text):
            for part in _CAMEL.finditer(match.group()):
                word = part.group().lower()
                if word in context.tables.given_names and word not in context.tables.common:
                    span = Span(match.start() + part.start(), match.start() + part.end())
                    score = context.weigh("name", span, ["hashtag", "tag_word"])
                    yield Candidate(span, Label.NAME, score, self.name, "name.tag")


def _reason(signs: list[str]) -> str:
    if "kin" in signs:
        return "name.relative"
    if "hashtag" in signs or "handle" in signs:
        return "name.tag"
    return "name.initials" if "initials" in signs else "name.patient"
