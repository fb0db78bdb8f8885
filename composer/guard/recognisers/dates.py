"""Dates tied to a patient: any element but the year, 45 CFR 164.514(b)(2)(i)(C)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from composer.guard import ties
from composer.guard.caseless import Caseless
from composer.guard.context import Context
from composer.guard.recogniser import INTRODUCED, Candidate
from composer.guard.report import Label
from composer.text.span import Span

_MONTH: Final = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)\.?"
)
_WEEKDAY: Final = (
    r"(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)"
)
_FULL_WEEKDAY: Final = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_DAY: Final = r"(?:[12]\d|3[01]|0?[1-9])"
_NTH: Final = rf"{_DAY}(?:st|nd|rd|th)"
_WORD_NTH: Final = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|"
    r"thirteenth|fourteenth|fifteenth|"
    r"sixteenth|seventeenth|eighteenth|nineteenth|(?:twenty|thirt)(?:ieth|y)(?:[- ](?:first|"
    r"second|third|fourth|fifth|sixth|seventh|eighth|ninth))?)"
)
_YEAR: Final = r"(?:19|20)\d\d"
_CLOCK: Final = (
    r"(?:(?:,| at|,? just after|,? just before)? ?(?:[01]?\d|2[0-3])(?:[:.h][0-5]\d|"
    r" ?[ap]\.?m\.?|[0-5]\d(?: ?h(?:rs)?)?)\b)"
)
_HOLIDAY: Final = (
    r"(?:christmas(?: (?:eve|day|morning|night))?|xmas(?: (?:eve|day))?|"
    r"new year'?s?(?: (?:eve|day|night))?|nye|boxing day|thanksgiving(?: day)?|"
    r"easter(?: (?:sunday|monday|saturday))?|good friday|palm sunday|maundy thursday|"
    r"ash wednesday|shrove tuesday|pancake day|"
    r"(?:mother|father|valentine|patrick|brigid|andrew|david|george|stephen)'?s'? (?:day|eve)|"
    r"valentines|halloween|hallowe'en|"
    r"(?:memorial|labou?r|veterans|independence|canada|australia|anzac|waitangi|republic|"
    r"groundhog|flag|presidents'?|mlk|columbus|bonfire|leap|"
    r"st \w{3,12}'?s) (?:day|night)|juneteenth|(?:the )?(?:fourth|4th) of july|july (?:4th|"
    r"fourth)|diwali(?: night)?|holi|eid(?: al-\w+)?(?: morning)?|"
    r"hanukkah|yom kippur|rosh hashanah|passover|lunar new year(?: day)?|chinese new year|"
    r"pongal(?: eve)?|tết(?: eve)?|nowruz|bank holiday(?: monday)?|"
    r"(?:the )?ides of march|mardi gras|cinco de mayo|pentecost|midsummer(?:'s)? (?:eve|day)|"
    r"twelfth night|hogmanay|super bowl sunday|all souls'? day|election day)"
)
_RELATIVE: Final = (
    rf"(?:last|next|this past|the last) {_FULL_WEEKDAY}(?: (?:morning|afternoon|evening|night))?"
    rf"|(?:last|next|this past) (?:mon|tues?|weds?|thurs?|fri|sat|sun)\b"
    rf"|{_FULL_WEEKDAY} (?:of )?(?:last|next|this) week|{_FULL_WEEKDAY} week\b"
    rf"|(?:two|three|four|\d) {_FULL_WEEKDAY}s (?:ago|back|running)|(?:two|three|four|"
    rf"\d) weeks (?:ago )?(?:last |ago |on )?{_FULL_WEEKDAY}"
    rf"|a week (?:ago )?(?:last |ago |on )?{_FULL_WEEKDAY}|the (?:first|second|third|fourth|"
    rf"last) {_FULL_WEEKDAY} (?:in|of) (?:{_MONTH}|(?:last|this|next) month)"
    rf"|the {_FULL_WEEKDAY} (?:after|before) (?:the )?\w{{3,14}}|{_FULL_WEEKDAY} just gone|"
    r"the (?:first|last) of (?:the|last|next|this) month"
    rf"|(?:the )?{_NTH} of (?:last|this|next) month|a (?:month|year) ago (?:today|tomorrow|"
    rf"yesterday)|(?:one|two|three|four|five|ten|\d{{1,2}}) years? ago (?:today|tomorrow|"
    r"tonight|yesterday)"
)

_FORMS: Final = (
    # form, pattern; the first that covers a stretch names it
    (
        "numeric",
        (
            rf"(?<![\d./:-])(?:{_YEAR}[-/.](?:0?[1-9]|1[0-2])[-/.]{_DAY}|"
            rf"{_DAY}[-/.](?:{_DAY})[-/.](?:{_YEAR}|\d\d))(?:[ T,]{{1,2}}{_CLOCK})?(?![\d/-])"
        ),
    ),
    (
        "named",
        (
            rf"(?<![\d.])(?:{_WEEKDAY}\.?,? )?(?:the )?(?:{_NTH}|{_DAY}|"
            rf"{_WORD_NTH})(?: of)?[ -]?{_MONTH}(?:,?[ -]?(?:{_YEAR}|"
            rf"'?\d\d\b(?![:%.])))?{_CLOCK}?(?![\w])"
        ),
    ),
    (
        "named",
        (
            rf"\b(?:{_WEEKDAY}\.?,? )?{_MONTH}[ -]?(?:the )?(?:{_NTH}|{_DAY}|{_WORD_NTH})(?![\d:%]|"
            rf"[.,]\d)(?:,? {_YEAR})?{_CLOCK}?(?!\w)"
        ),
    ),
    ("compact", rf"(?<!\w){_DAY}(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)(?:{_YEAR}|\d\d)?(?!\w)"),
    ("month_year", rf"\b(?:early |late |mid-?)?{_MONTH},? (?:of )?{_YEAR}\b"),
    ("weekday_day", rf"\b{_WEEKDAY}\.?,? (?:the )?(?:{_NTH}|{_DAY}[/.](?:0?[1-9]|1[0-2]))\b(?:,? {_CLOCK})?"),
    ("weekday_day", rf"\b(?:today|tomorrow|yesterday|{_FULL_WEEKDAY}),? the {_NTH}\b"),
    ("holiday", rf"\b(?:on )?(?:the (?:night|morning|day) of )?{_HOLIDAY}(?!\w)"),
    ("relative", rf"\b(?:{_RELATIVE})"),
    (
        "short",
        (
            rf"(?<![\d./:\w-])(?:0?[1-9]|1[0-2])[/](?:{_DAY})(?![\d/.%]| ?(?:pain|stars?|power|"
            rf"strength|on the|murmur|systolic|scale))(?: {_CLOCK})?"
        ),
    ),
    ("short", rf"(?<![\d./:\w-])(?:1[3-9]|2\d|3[01])[/](?:0?[1-9]|1[0-2])(?![\d/.%])(?: {_CLOCK})?"),
    (
        "nth",
        (
            rf"\b(?:on|the|by|due|from|since|dated|until|til|till) (?:the )?{_NTH}\b(?! (?:floor|time|"
            r"year|attempt|century|percentile|edition|annual|grade|most|birthday|day|week|month|child|"
            r"degree|person|patient|visit|cycle|round|one|place|line|generation|stage|trimester|try|"
            r"hour|rib|nerve|street|ave|metacarpal))"
        ),
    ),
    (
        "month",
        (
            r"\b(?:(?:in|since|until|last|next|this|from|by|late|early|mid|every|for|of|"
            r"the) )(?:january|february|march|april|may|june|july|august|september|october|november|"
            r"december)\b(?! (?:be|not|also|have|help|need|want|cause|i\b))"
        ),
    ),
)
_COMPILED: Final = tuple((form, Caseless(pattern)) for form, pattern in _FORMS)
_CUE: Final = re.compile(
    r"\b(dob|d\.o\.b\.?|b\.|born|birth(?:day| ?date)?|doa|adm(?:itted|ission|it)?|"
    r"disch?(?:arged|arge)?|died|death|passed|seen|surgery|op|visit|appt|appointment|since|"
    r"diagnosed|implanted|due|expires?|transplant(?:ed)?|fell|stroke|injur(?:y|ed)|doi|dos|"
    r"los|scan|biopsy|delivered|arrived|dated|on|in)\s*[:=]?\s*(?:on |in |the )*$",
    re.IGNORECASE,
)
_LEAD: Final = re.compile(
    r"(?:on|by|due|from|since|dated|until|till?|in|last|next|this|late|early|mid|every|for|of|the) (?=\S)",
    re.IGNORECASE,
)
_DOB: Final = re.compile(r"\b(?:dob|d\.o\.b\.?|date of birth|birth ?date)\W{0,3}(?:is |on )?$", re.IGNORECASE)
_SIX_DIGITS: Final = re.compile(r"\b(?:dob|born|b\.?|discharged|admitted|readmit) ?:?(\d{6}|\d{8})\b", re.IGNORECASE)

_CHARTED_DAY: Final = re.compile(rf"(?<![\d./:\w-])(?P<month>0?[1-9]|1[0-2])/(?P<day>{_DAY})(?= [a-z])", re.IGNORECASE)
_NO_FRACTION: Final = 13  # from here on the second number is a day: "2/12" are two months, "3/7" three days


class Dates:
    """Finds days, months, holidays and weekdays that fix a week, and asks whether they are a patient's."""

    name = "dates"

    def find(self, text: str, context: Context) -> Iterator[Candidate]:
        """Yield dates; a date of birth marked as such needs no further sign."""
        taken: list[Span] = []
        for form, pattern in _COMPILED:
            for match in pattern.finditer(text):
                span = _trimmed(form, match)
                if any(span.overlaps(other) for other in taken[-80:]) or context.is_public_number(span):
                    continue
                taken.append(span)
                yield self._weighed(form, span, context)
        yield from self._course(text, context)
        for match in _SIX_DIGITS.finditer(text):
            yield Candidate(Span(*match.span(1)), Label.DATE, 0.9, self.name, "date.birth", "birth")

    def _course(self, text: str, context: Context) -> Iterator[Candidate]:
        """Yield the days of an illness as a chart tells them, "3/14 fever, 3/15 rash", where somebody is spoken of."""
        days = list(_CHARTED_DAY.finditer(text))
        told = [int(day["day"]) for day in days]
        one_month = len({day["month"] for day in days}) == 1 and len(days) > 1
        if not one_month or max(told) < _NO_FRACTION or told != sorted(set(told)):
            return
        spans = [Span(*day.span()) for day in days]
        if context.all_signs() & ties.SPOKEN_OF and not any(ties.is_of_others(context, span) for span in spans):
            yield from (Candidate(span, Label.DATE, ties.SURE, self.name, "date.patient", INTRODUCED) for span in spans)

    def _weighed(self, form: str, span: Span, context: Context) -> Candidate:
        before = context.text[max(0, span.start - 24) : span.start]
        extra = [f"form:{form}"]
        if cue := _CUE.search(before):
            extra.append(f"cue:{_cue_sort(cue[1].lower())}")
        score = context.weigh("date", span, extra)
        if _DOB.search(before):
            return Candidate(span, Label.DATE, max(score, 0.95), self.name, "date.birth")
        return Candidate(span, Label.DATE, score, self.name, "date.holiday" if form == "holiday" else "date.patient")


def _trimmed(form: str, match: re.Match[str]) -> Span:
    """Leave the leading preposition outside where the form needed one."""
    start, end = match.span()
    if form in {"nth", "month", "holiday"}:
        while lead := _LEAD.match(match.string, start, end):
            if form == "nth" and lead.group().lower() == "the ":
                break
            start = lead.end()
    return Span(start, end)


def _cue_sort(word: str) -> str:
    if word.startswith(("dob", "d.o.b", "b.", "born", "birth")):
        return "birth"
    return "plain" if word in {"on", "in", "since", "due"} else "care"
