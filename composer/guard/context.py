"""What a draft is about, sentence by sentence: whether a name, a date, a place belongs to a patient.

A detail is weighed by the signs around it. A sign is a group of `guard.cues`, as `s:<group>` in the detail's own
sentence and as `d:<group>` elsewhere near it, and whatever its recogniser adds. The weights of the signs are summed and
pressed between 0 and 1. There is one table of weights for each question ("name", "place", "date", ...), fitted by
`models/fit_weights.py` on the project's own drafts; a table can be read, and each weight has a sign and a size.
Where rules and network answer the same question, `Context.blend` weighs their answers against each other.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property

from composer.guard import chunks
from composer.guard.caseless import Caseless
from composer.guard.cues import GROUPS
from composer.guard.pipeline import Entity, Tables
from composer.guard.prediction import Prediction
from composer.text.span import Span

_SENTENCE_END = re.compile(
    r"(?<!\bDr)(?<!\bMr)(?<!\bMs)(?<!\bSt)(?<!\bMx)(?<!\bno)(?<!\bNo)(?<!\bMrs)(?<!\bProf)(?<!\bRev)(?<!\b[A-Z])"
    r"[.!?…]{1,8}[\"')\]]{0,3}\s+|\n+"
)
_LONG_WORD = re.compile(r"(?<![\w#@/.])[^\W\d_]{4,}(?![\w/]|://)")
_NEAR = 4  # sentences to either side that count as "elsewhere near it"
_LONGEST = 600  # a run without a full stop is cut here: a list is not one sentence

_PUBLIC_NUMBER = Caseless(
    r"\b(?:doi:? ?|https?://(?:dx\.)?doi\.org/)?10\.\d{4,9}/[^\s,;\"')]{1,80}"
    r"|\b(?:PMID|PMCID|ISBN(?:-1[03])?|ISSN|ORCID(?: iD)?|arXiv|ISRCTN|ACTRN|EudraCT|CTRI|"
    r"DRKS|LOINC|CPT|HCPCS|ICD(?:-1[01])?(?:-CM)?|SNOMED|RxNorm|"
    r"grant|award|version|NDC|CAS|RRID|PROSPERO|ext\.?|extension|bleep|pager|rs|page|pages|"
    r"pp?\.|vol\.?|fig\.?|slide|poster|abstract|booth|"
    r"table|chapter|lecture|session|platform|bus|gate|seat|locker|zoom|meeting id|passcode|JAMA|BMJ)"
    r"[ :#=-]{0,3}(?:no\.? ?|number ?|is ?|id ?)?[A-Z]{0,8}[-: ]?\d[\w./-]{0,30}"
    r"|\b(?:NCT|ISRCTN|PMC|CRD|R0?1|U01|K23|GSE)[-: ]?\d{4,14}\b"
    r"|\b\d{4}-\d{4}-\d{4}-\d{3}[\dX]\b(?= ?(?:orcid)?)"
    r"|(?:\bv|(?<![\w.])(?!\d\d\.\d\d\.\d\d\b))\d{1,3}\.\d{1,3}\.\d{1,3}\b(?!\.\d)"
    r"|\b(?:OID|part no\.?|SKU|catalog(?:ue)? no\.?|item no\.?|stock no\.?)[ :#]{1,3}\d[\d.-]{3,40}",
)


class Context:
    """One text, what the model named in it, and the signs in each sentence.

    Args:
        text: The normalised text (`guard.views`).
        entities: What the model named, offsets into `text`.
        tables: Word lists and weights.
        year: The present year, for ages told by a year of birth.
        is_reply: Whether the text answers or quotes another post; it is then judged more strictly.
        prediction: What the network made of the text, where it is known already.
        read: Else waits for it; asked once, and only by those who need it.
    """

    def __init__(
        self,
        text: str,
        entities: Sequence[Entity],
        tables: Tables,
        year: int,
        *,
        is_reply: bool = False,
        prediction: Prediction | None = None,
        read: Callable[[], Prediction] = Prediction,
    ) -> None:
        self.text = text
        self.entities = tuple(entities)
        self.tables = tables
        self.year = year
        self.is_reply = is_reply
        self._prediction, self._read = prediction, read
        self._starts = _sentence_starts(text)
        self._entity_starts = [entity.span.start for entity in self.entities]

    @cached_property
    def prediction(self) -> Prediction:
        """What the network made of the text; the first who asks waits for it."""
        return self._read() if self._prediction is None else self._prediction

    @cached_property
    def public_numbers(self) -> tuple[Span, ...]:
        """Numbers that name a paper, a trial, a code, an extension, a slide: public, and no patient's."""
        return tuple(Span(*match.span()) for match in _PUBLIC_NUMBER.finditer(self.text))

    @cached_property
    def chunks(self) -> tuple[chunks.Chunk, ...]:
        """Stretches that could be a name or a place."""
        return tuple(chunks.cut(self.text, self.tables))

    @cached_property
    def _public_starts(self) -> list[int]:
        return [span.start for span in self.public_numbers]

    @cached_property
    def is_headline(self) -> bool:
        """Whether most words begin with a capital, as in the title of an article."""
        words = _LONG_WORD.findall(self.text)
        return len(words) >= 4 and sum(word[0].isupper() and not word.isupper() for word in words) > 0.7 * len(words)

    def is_public_number(self, span: Span) -> bool:
        """Tell whether a stretch lies in a public number."""
        index = bisect_right(self._public_starts, span.start) - 1
        return index >= 0 and self.public_numbers[index].overlaps(span)

    def sentence(self, offset: int) -> Span:
        """Return the sentence around an offset."""
        index = self._index(offset)
        end = self._starts[index + 1] if index + 1 < len(self._starts) else len(self.text)
        return Span(self._starts[index], end)

    def signs(self, span: Span) -> list[str]:
        """Return the signs around a stretch: `s:` in its sentence, `d:` elsewhere near it."""
        index = self._index(span.start)
        here = self._groups[index]
        near: set[str] = set()
        for place in range(max(0, index - _NEAR), min(len(self._groups), index + _NEAR + 1)):
            near |= self._groups[place]
        return [f"s:{group}" for group in sorted(here)] + [f"d:{group}" for group in sorted(near - here)]

    def all_signs(self) -> frozenset[str]:
        """Return the groups that stand anywhere in the text."""
        return frozenset(group for groups in self._groups for group in groups)

    def groups_by_sentence(self) -> tuple[frozenset[str], ...]:
        """Return the groups of each sentence, in order."""
        return tuple(frozenset(groups) for groups in self._groups)

    def groups_at(self, offset: int) -> frozenset[str]:
        """Return the groups of the sentence around an offset."""
        return frozenset(self._groups[self._index(offset)])

    def entity_at(self, span: Span) -> str:
        """Return the kind of the first entity that overlaps the stretch; empty where there is none."""
        index = max(0, bisect_right(self._entity_starts, span.start) - 1)
        for entity in self.entities[index:]:
            if entity.span.start >= span.end:
                break
            if entity.span.overlaps(span):
                return entity.kind
        return ""

    def weigh(self, question: str, span: Span, extra: Iterable[str] = ()) -> float:
        """Return how likely the answer is yes, 0 to 1.

        Args:
            question: A table of `Tables.weights`: does this `name`, `place`, `date` ... belong to a patient?
            span: The detail.
            extra: Signs that the recogniser has seen besides the groups around it.
        """
        return self.judge(question, [*self.signs(span), *extra])

    def judge(self, question: str, signs: Iterable[str]) -> float:
        """Return the pressed sum of the weights of these signs; 0 for a question without a table."""
        table = self.tables.weights.get(question)
        if table is None:
            return 0.0
        return _pressed(table.get("bias", 0.0) + sum(table.get(sign, 0.0) for sign in set(signs)))

    def blend(self, question: str, answers: Mapping[str, float]) -> float:
        """Return one likelihood out of several of the same thing; without a table, that of the rules.

        Args:
            question: A table of `Tables.weights`, with a weight for each answer's logarithm of odds.
            answers: Likelihoods by who gives them; `rules` is always there.
        """
        table = self.tables.weights.get(question)
        if table is None:
            return answers["rules"]
        return _pressed(table["bias"] + sum(table[name] * log_odds(likely) for name, likely in answers.items()))

    def _index(self, offset: int) -> int:
        return max(0, bisect_right(self._starts, offset) - 1)

    @cached_property
    def _groups(self) -> list[set[str]]:
        """The groups in each sentence; some who look never ask."""
        groups: list[set[str]] = [set() for _ in self._starts]
        for name, pattern in GROUPS.items():
            for match in pattern.finditer(self.text):
                groups[self._index(match.start())].add(name)
        return groups


def _pressed(total: float) -> float:
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, total))))


def log_odds(likely: float) -> float:
    """Return the logarithm of the odds of a likelihood, which is held between one and 9,999 in 10,000."""
    held = min(max(likely, 1e-4), 1.0 - 1e-4)
    return math.log(held / (1.0 - held))


def _sentence_starts(text: str) -> list[int]:
    starts = [0, *(match.end() for match in _SENTENCE_END.finditer(text) if match.end() < len(text))]
    cut: list[int] = []
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        cut.extend(range(start, max(end, start + 1), _LONGEST))
    return cut
