"""What names nobody, whoever takes it for an identifier: safe words, terms, drugs, readings, ages under 90."""

from __future__ import annotations

import re
from typing import Final

from composer.guard import roles
from composer.guard.context import Context
from composer.guard.pipeline import Tables
from composer.guard.recogniser import Candidate
from composer.guard.report import STRUCTURED, Label
from composer.guard.safe_words import is_meeting_tag, is_safe
from composer.guard.voices import NETWORK

_OLD: Final = 90
_YEARS: Final = range(1800, 2200)
_NUMBER: Final = re.compile(r"\d+")
_TENS: Final = re.compile(r"\b(?:twent|thirt|fort|fift|sixt|sevent|eight)(?:y|ies)", re.IGNORECASE)
_OLDEST: Final = re.compile(r"ninet|nonagen|centen|hundred", re.IGNORECASE)
_DIGITS: Final = frozenset(
    ["zero", "oh", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "double", "triple"]
)
_NOUN_REACH: Final = 18
_TITLE_REACH: Final = 12
_MEASURE_REACH: Final = 10
_MEASURED: Final = re.compile(
    r"\b(?:spo2|sats?|o2|hr|bp|rr|map|temp|pain|gcs|inr|hb|hgb|cr|ef|fio2|lactate|wbc|plt|apgars?)\W{0,3}$",
    re.IGNORECASE,
)
_GRADE: Final = re.compile(r"[0-5][+-]?/5|[0-6]/6")
_GRADED: Final = re.compile(
    r"\b(?:power|strength|motor|mrc|reflex(?:es)?|murmurs?|squeeze|grip)\b[^.!?\n]*(?<!on )(?<!since )(?<!from )$",
    re.IGNORECASE,
)
_GRADE_REACH: Final = 40
_INSTRUMENT: Final = re.compile(
    r"(?:'s)? (?:clamps?|forceps|retractors?|scissors|cannulas?|speculum|bougie|curettes?|dilators?|elevators?)\b"
)
_EPONYM: Final = re.compile(
    r"(?:'s)? (?:signs?|syndrome|triad|cysts?|contractures?|phenomenon|nodes|law|criteria|classification"
    r"|man(?:euver|oeuvre)|incision|joint|reflex)\b"
)
_RESOLVERS: Final = frozenset({"8.8.8.8", "8.8.4.4", "1.1.1.1", "1.0.0.1", "9.9.9.9"})
"""Addresses that every network knows: public name servers."""

_DUMMY: Final = re.compile(
    r"\b(?:sim(?:ulation|ulator)? |training )(?:man|mom|baby|doll|patient|lab)\b|\b(?:mann?equins?|manikins?|simman)\b"
    r"|\btest patient\b|\bzztest",
    re.IGNORECASE,
)
_DRUG: Final = re.compile(
    r"[a-z]{2,16}(?:cillin|mycin|micin|cycline|floxacin|azole|mab|tinib|pril|sartan|statin|olol|dipine|prazole|tidine"
    r"|xaban|gliptin|gliflozin|glutide|setron|triptan|zepam|zolam|caine|oxetine|triptyline|phylline|semide|thiazide"
    r"|solone|dronate|lukast|racetam|profen|formin)"
    r"|(?:acyclo|remdesi|oseltami|ritona|tenofo)vir|(?:predni|dexametha|corti)sone|(?:he|enoxa|dalte)parin"
    r"|colchicine|ketamine|morphine|levodopa|(?:sildena|tadala)fil"
)
"""By their international stems; stems that first names end in as well (Ranvir, Munib) are spelled out."""


_NAMED_OR_NUMBERED: Final = STRUCTURED | {Label.NAME}
"""What is never one plain word."""


def names_nobody(one: Candidate, context: Context) -> bool:
    """Tell whether these words are nobody's: no rule and no network is asked about them further.

    Args:
        one: Found by a rule or by the network.
        context: The text it was found in.
    """
    if is_safe(context.text, one) or is_meeting_tag(context.text, one, context.tables):
        return True
    if _is_of_the_field(one, context) or _is_of_a_dummy(one, context):
        return True
    if one.recogniser != NETWORK:
        return False
    words = one.span.of(context.text)
    if one.label in _NAMED_OR_NUMBERED and is_plain_word(words, context.tables):
        return True
    if one.label in {Label.AGE, Label.DATE} and is_reading(context.text, one):
        return True
    if one.label is Label.AGE:
        return is_under_90(words, context.year)
    if one.label in {Label.NAME, Label.LOCATION}:
        return is_term(words, context.tables, titled=_is_titled(one, context.text))
    return one.label is not Label.URL and context.is_public_number(one.span)


def is_under_90(words: str, year: int) -> bool:
    """Tell whether an age or a year of birth stands in these words, and is under 90: 164.514(b)(2)(i)(C) allows it."""
    if _OLDEST.search(words):
        return False
    numbers = [int(found) for found in _NUMBER.findall(words)]
    ages = [year - number if number in _YEARS else number for number in numbers]
    return all(age < _OLD for age in ages) if ages else bool(_TENS.search(words))


def is_reading(text: str, one: Candidate) -> bool:
    """Tell whether a number is what was measured: "SpO2 91", "power 4/5"; a date or an age is named otherwise."""
    graded = text[max(0, one.span.start - _GRADE_REACH) : one.span.start]
    if _GRADE.fullmatch(one.span.of(text)) and _GRADED.search(graded):
        return True
    return bool(_MEASURED.search(text[max(0, one.span.start - _MEASURE_REACH) : one.span.start]))


def is_plain_word(words: str, tables: Tables) -> bool:
    """Tell whether this is one everyday word, written small, no name and no digit spelled: "license", "buddy"."""
    if not (words.isalpha() and words.islower()) or words in _DIGITS:
        return False
    return words in tables.everyday and not (words in tables.given_names or words in tables.surnames)


def is_term(words: str, tables: Tables, *, titled: bool) -> bool:
    """Tell whether these are terms of the field alone, doses beside them or not: drugs, and eponyms without a title."""
    spoken = [word.lower().removesuffix("'s") for word in words.split() if not _NUMBER.fullmatch(word)]
    known: frozenset[str] = frozenset() if titled else tables.terms
    return bool(spoken) and all(
        _DRUG.fullmatch(word) or (word in known and word not in tables.given_names) for word in spoken
    )


def _is_of_the_field(one: Candidate, context: Context) -> bool:
    """Tell whether a name is an instrument's or a sign's ("Kelly clamp"), or an address a name server's."""
    words, behind = one.span.of(context.text), context.text[one.span.end : one.span.end + _NOUN_REACH]
    if one.label is Label.IP:
        return words in _RESOLVERS
    if one.label is not Label.NAME or not words.isalpha() or _is_titled(one, context.text):
        return False
    return bool(
        _INSTRUMENT.match(behind) or (words.lower() not in context.tables.given_names and _EPONYM.match(behind))
    )


def _is_of_a_dummy(one: Candidate, context: Context) -> bool:
    """Tell whether the number of a thing is that of a doll to learn on."""
    if one.label not in {Label.DEVICE, Label.OTHER_ID}:
        return False
    return bool(_DUMMY.search(context.sentence(one.span.start).of(context.text)))


def _is_titled(one: Candidate, text: str) -> bool:
    before = text[max(0, one.span.start - _TITLE_REACH) : one.span.start].split()[-1:]
    return bool(before) and before[0].lower().rstrip(".") in roles.TITLES
