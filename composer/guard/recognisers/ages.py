"""Ages over 89, and years of birth that tell one: 45 CFR 164.514(b)(2)(i)(C). 89 is allowed, so is "90 or older"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from composer.guard import ties
from composer.guard.context import Context
from composer.guard.recogniser import INTRODUCED, Candidate
from composer.guard.report import Label
from composer.text.span import Span

_OLD: Final = r"(?:9\d|1[01]\d|12[0-2])"
_UNIT: Final = r"(?:one|two|three|four|five|six|seven|eight|nine)"
_OLD_WORD: Final = (
    rf"(?:ninety(?:[- ]{_UNIT})?|(?:a|one) hundred(?: and (?:{_UNIT}|ten|eleven|twelve)|"
    r" years old)|hundred(?=-year-old)|five score(?: and \w+)?)"
)
_OLD_NTH: Final = (
    r"(?:9\dth|9[0-9](?:st|nd|rd)|1[01]\d(?:th|st|nd|rd)|ninet(?:ieth|y-(?:first|second|third|"
    r"fourth|fifth|sixth|seventh|eighth|ninth))|hundredth)"
)

_SURE: Final = re.compile(
    rf"(?<![\d.$£€:/+-])\b(?P<a>{_OLD}|{_OLD_WORD})(?:[- ]?(?:yo|y/o|y\.o\.?|yr-?old|"
    r"yrs?(?:[- ]old)?|years?[- ](?:old|young)|jahre alt|ans|años|anni)\b|-year-old\b|"
    r" ?(?-i:[MF])\b(?!\.)| years? of age)"
    r"|\b(?:aged?|turn(?:s|ed|ing)|is|was|nearly|almost|reached|at) (?:just |only |nearly |"
    rf"almost )?(?P<b>{_OLD}|{_OLD_WORD})\b(?![%°/:.,]\d)(?! ?(?:%|percent|mg|ml|kg|mmhg|bpm|"
    r"minutes|min|days|weeks|beds|patients|people|or (?:older|over|above|more)|and (?:over|"
    r"older|above|up)|\+|hours|on room|sats|degrees|to \d|dollars|pounds|cm|mm|miles|km|j\b))"
    r"|\b(?:man|woman|lady|gentleman|patient|pt|widow|widower|farmer|nun|veteran|resident) of "
    rf"(?P<g>{_OLD}|{_OLD_WORD})\b"
    rf"|\b(?P<c>{_OLD_NTH}) (?:birthday|b-?day|year of life)|\bhappy (?P<d>{_OLD_NTH})\b"
    r"|\b(?P<e>(?:super-?)?centenarians?|nonagenarians?)\b|\b(?:in(?:to)? (?:his|her|"
    r"their) )(?P<f>(?:early |mid |late |mid-)?(?:90s|nineties|hundreds))\b",
    re.IGNORECASE,
)
_BESIDE: Final = re.compile(
    rf"(?:(?<=[\w.)'], )|(?<=\w \()|(?<=[.!?:] )|(?<=^)|(?<=\n)|(?<=[\"]))(?P<a>{_OLD}|"
    rf"{_OLD_WORD})(?=[,.)!;\"]|$| and | with | years| in (?:the|our|bed|room)|\n)"
    rf"|(?<=she's )(?P<b>{_OLD}|{_OLD_WORD})\b|(?<=he's )(?P<c>{_OLD}|{_OLD_WORD})\b",
    re.IGNORECASE,
)
_LIST: Final = re.compile(
    rf"\b(?P<a>{_OLD}), (?P<b>{_OLD})(?:,| and) (?:and )?(?P<c>{_OLD}|{_OLD_WORD})\b", re.IGNORECASE
)
_BIRTH_YEAR: Final = re.compile(
    r"\b(?:born(?: in| on)?|b\.|dob|birth year|birthday|b)[^.\n]{0,24}?\b((?:18|19)\d\d)\b|\((1[89]\d\d) ?-",
    re.IGNORECASE,
)
_CATEGORY: Final = re.compile(
    r"(?:over|above|older than|>|>=|≥|more than|beyond|past|from|at least|under|below|<|to|-) ?(?:the age of )?$",
    re.IGNORECASE,
)
_CATEGORY_AFTER: Final = re.compile(
    r"^ ?(?:\+|or (?:older|over|above|more)|and (?:over|older|above|up|beyond)|plus\b|%|mg\b|ml\b)", re.IGNORECASE
)
_VITAL: Final = re.compile(
    r"\b(?:bp|pressure|pulse|rate|hr|rr|temp(?:erature)?|sats?|spo2|saturation|glucose|level|weight|hb|score|iq|oxygen|"
    r"room air|highway|route|room|bed|page|grade|chapter|interstate|exit)\b[^.;\n]{0,24}$",
    re.IGNORECASE,
)
_WITH_US: Final = re.compile(
    r"\b(?:in|on|to|from|by|under|at) (?:my|our) (?:[\w-]+ )?(?:clinic|ward|unit|icu|ed|er|list|service|panel|"
    r"waiting room|trauma bay|office|practice|surgery|floor|care|nurses?|team|dialysis|chairs?)\b"
    r"|\b(?:my|our) (?:[\w-]+ )?(?:patient|pt)\b"
    r"|\bmy (?:charge |student |triage |night )?nurses?\b",
    re.IGNORECASE,
)
"""Words that put somebody under the author's own care."""

_HELPS: Final = re.compile(
    r"\b(?:volunteer\w*|colleagues?|receptionist|founder|cleaner|donor|still works?)\b", re.IGNORECASE
)

_CALLED: Final = re.compile(r"\baged? $", re.IGNORECASE)
_READING: Final = re.compile(r"^\s?(?:/|°|º|℃|℉|mm|cm|kg|lb|mg|beats|bpm|breaths|%|\.\d)", re.IGNORECASE)
_AFTER_NAME: Final = re.compile(r"[A-Z][\w'.-]+(?: \([^)]*)?, ?$")
_STATISTIC: Final = re.compile(r"\b(?:median|mean|average|range|cohort|iqr)\b", re.IGNORECASE)
_MEASURED: Final = 0.2  # a reading, not an age


class Ages:
    """Finds ages of 90 and more in digits, words and years of birth."""

    name = "ages"

    def find(self, text: str, context: Context) -> Iterator[Candidate]:
        """Yield ages; "over 90" and "aged 90 or older" are the rule's own words and no finding."""
        for form, pattern in (("sure", _SURE), ("beside", _BESIDE), ("list", _LIST)):
            for match in pattern.finditer(text):
                for key, words in match.groupdict().items():
                    if words:
                        span = Span(*match.span(key))
                        if not _is_category(text, span):
                            yield self._weighed(span, context, f"form:{form}")
        for match in _BIRTH_YEAR.finditer(text):
            group = 1 if match[1] else 2
            if 90 <= context.year - int(match[group]) <= 125:
                yield self._weighed(Span(*match.span(group)), context, "form:born")

    def _weighed(self, span: Span, context: Context, form: str) -> Candidate:
        extra = [form]
        near = context.text[max(0, span.start - 30) : span.start]
        if _AFTER_NAME.search(near):
            extra.append("after_name")
        if context.entity_at(span) == "DATE":
            extra.append("model_date")
        if _STATISTIC.search(near):
            extra.append("statistic")
        score = context.weigh("age", span, extra)
        if (_VITAL.search(near) and not _CALLED.search(near)) or _READING.match(context.text[span.end :]):
            score *= _MEASURED
        elif form == "form:sure" and self._is_with_us(span, context):
            return Candidate(span, Label.AGE, max(score, ties.SURE), self.name, "age.over_89", INTRODUCED)
        return Candidate(span, Label.AGE, score, self.name, "age.birth_year" if form == "form:born" else "age.over_89")

    @staticmethod
    def _is_with_us(span: Span, context: Context) -> bool:
        """Tell whether the sentence puts an age under the author's own care: no cohort's, no colleague's, no kin's."""
        sentence = context.sentence(span.start).of(context.text)
        others = ties.is_of_others(context, span) or "many" in context.groups_at(span.start) or _HELPS.search(sentence)
        return not others and bool(_WITH_US.search(sentence))


def _is_category(text: str, span: Span) -> bool:
    before, after = text[max(0, span.start - 22) : span.start], text[span.end : span.end + 14]
    return bool(_CATEGORY.search(before) or _CATEGORY_AFTER.search(after))
