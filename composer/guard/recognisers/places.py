"""Places smaller than a state that tie a patient to them: 45 CFR 164.514(b)(2)(i)(B)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from composer.guard import chunks, ties
from composer.guard.context import Context
from composer.guard.recogniser import INTRODUCED, Candidate
from composer.guard.report import Label
from composer.text.span import Span

SMALL_ZIP3: Final = frozenset(
    {
        "036", "059", "063", "102", "202", "203", "204", "205", "369", "556", "692", "753", "772", "790", "821",
        "823", "830", "831", "878", "879", "884", "890", "893",
    }
)  # fmt: skip
"""Prefixes with 20,000 people or fewer: the rule's printed list (Census 2000) and Census 2020, DHC P1, together."""

EMPTY_ZIP3: Final = frozenset(
    {
        # given to no place
        "001", "002", "003", "004", "099", "213", "269", "343", "345", "348", "353", "419", "428", "429", "517", "518",
        "519", "529", "533", "536", "552", "568", "578", "579", "589", "621", "632", "642", "643", "659", "663", "682",
        "694", "695", "696", "697", "698", "699", "702", "709", "715", "732", "742", "771", "817", "818", "819", "839",
        "848", "849", "854", "858", "861", "862", "866", "867", "868", "869", "872", "876", "886", "887", "888", "892",
        "896", "899", "909", "929", "987",
        # the military's, firms' and offices': nobody is counted there
        "005", "055", "090", "091", "092", "093", "094", "095", "096", "097", "098", "192", "311", "332", "340", "375",
        "399", "459", "509", "555", "569", "649", "733", "842", "885", "889", "901", "938", "942", "962", "963", "964",
        "965", "966",
    }
)  # fmt: skip
"""Prefixes in which the census counts nobody: not "more than 20,000 people", whatever somebody means by one.

000 is none of them: the rule has it written in place of a small one.
"""

_BED: Final = re.compile(
    r"\b(?P<room>(?:(?:recovery|resus|ambulance|side|dialysis|hd|icu|delivery|birth(?:ing)?|"
    r"exam|consult(?:ing)?|trauma|isolation|treatment|family|bed) )?"
    r"(?:bed(?: space)?s?|bays?|rooms?|rms?|cubicle|cubby|pod|chair|stn|station|spot|slot|"
    r"theatre|theater|stretcher|trolley|incubator|isolette|side ?rm|sr|cell|apartment|apt|"
    r"flat|suite|table|wing|floor|cot|crib)"
    r" ?(?:no\.? ?|number |# ?)?(?:[A-Z]{0,3}-?\d{1,4}[A-Z]?(?:-[A-Z\d]{1,2})?|[A-H]\b(?!-)|"
    r"one|two|three|four|five|six|seven|eight|nine|ten)\b(?:,? (?:bed|bay|spot|space|stn|"
    r"chair) ?\d{1,2})?)"
    r"|\b(?P<unit>(?-i:(?:ICU|MICU|SICU|CVICU|CCU|NICU|PICU|HDU|ED|ER|OR|HD|RESUS|LDR|PACU|"
    r"CTICU|TICU|MSU|AMU|EAU))[- ]?\d{1,3}[A-Z]?(?:-\d{1,2})?)\b"
    r"|(?<![\w/.-])(?P<code>(?-i:\d{1,2}[- ]?(?:N|S|E|W)|\d{1,2}[- ]?(?:North|South|East|West|tower|"
    r"Tower))(?:-?\d{1,3}[A-Z]?)?|[A-Z]{1,2}\d{1,2} bed \d{1,2}|(?-i:[4-9][A-F])\b)(?![\w/]|\.\d)",
    re.IGNORECASE,
)
_STREET: Final = re.compile(
    r"\b(?:(?:apt|flat|unit|suite|"
    r"no\.?) ?\d{1,4}[A-Z]?, ?)?\d{1,5}[A-Z]?(?:[/-]\d{1,4})? (?:[NSEW]\.? )"
    r"?(?:[A-Z][\w'.-]{1,20} ){1,3}(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Drive|Dr|Close|Cl|"
    r"Court|Ct|Crescent|Cres|Crt|"
    r"Place|Pl|Row|Rise|Terrace|Way|Boulevard|Blvd|Mews|Square|Sq|Hill|Gardens|Grove|Park|"
    r"Parade|Quay|Highway|Hwy|Circle|Trail|Salai|Strasse|Street|Wynd|Walk)\b\.?(?:,? (?:Apt|"
    r"Flat|Unit|Suite|#) ?\w{1,5})?(?:, [A-Z][a-z]+)?"
    r"|\bP\.?O\.? Box \d{1,6}\b|\b(?i:\d{1,4} (?:\w{3,14} ){1,2}(?:street|road|lane|avenue|"
    r"drive|close|court|crt|rd|ln|crescent|mews|terrace))\b"
)
_ZIP: Final = re.compile(
    r"\b(?:zip(?: ?code)?|postcode|area code)s?\W{0,3}(?:is |"
    r"of )?(?P<cued>\d{3}(?:\d\d)?(?:-\d{4})?)\b|\b(?P<state>A[KLRZ]|C[AOT]|DE|FL|GA|HI|"
    r"I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|"
    r"W[AIVY]),? (?P<zip>\d{5}(?:-\d{4})?)\b"
    r"|\b(?:in|from|near|of|child in) (?P<bare>\d{5})\b(?! (?:patients|people|visits|steps|"
    r"adults|children))|(?<!\w)(?P<uk>[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|"
    r"[A-Z]\d[A-Z] \d[A-Z]\d)(?!\w)"
)
_GEO: Final = re.compile(
    r"(?<![\d.])-?\d{1,2}\.\d{3,7}° ?[NS]?,? ?-?\d{1,3}\.\d{3,7}|"
    r"(?<![\d.-])-?\d{1,2}\.\d{4,7}, ?-?\d{1,3}\.\d{4,7}|"
    r"\b[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}\b"
)
_SAINT: Final = re.compile(
    r"\b(?:St\.?|Saint|Our Lady of|Mount|Fort|"
    r"Holy) (?:[A-Z][\w'-]+ ?){1,2}(?:'s)?(?: (?:Hospital|Infirmary|Hospice|ED|ICU|Ward|"
    r"General|Medical Center|Clinic))?"
)
_CARED: Final = re.compile(
    r"\b(?:admitted|readmitted|discharged|transferred|seen|treated|delivered|operated|died)\b", re.IGNORECASE
)
_MOVED: Final = re.compile(
    r"(?:^|[.!?\n] ?)(?:(?:the |our |my )?(?:pt|patient) )?(?:was )?(?:transferred|transfer|readmitted|admitted|"
    r"discharged|flown|airlifted|medevaced)(?: in| out| over| back| here)?"
    r"(?: (?:him|her|them|(?:an?|our|my|the) (?:\w+ )?(?:patient|pt|man|woman|lady|gentleman|boy|girl)|"
    r"(?-i:[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]*){0,2})),?(?: \d{1,3},?)?)? (?:from|to) $",
    re.IGNORECASE,
)
"""What a chart says just before it names a facility, of nobody or of somebody in few words."""

_A_FACILITY: Final = re.compile(
    r"(?:general|hospital|memorial|regional|medical|infirmary|clinic|hospice|mercy|methodist|baptist|lutheran|"
    r"presbyterian|county|university|children's)$",
    re.IGNORECASE,
)
_LIVES: Final = re.compile(
    r"\b(?:lives?|living|lived|resid\w+|(?:comes?|is|was)(?= from)) (?:[\w-]+ ){0,3}?"
    r"(?:at|on|in|from|behind|near|off|by)"
    r"(?: the [\w-]+)?(?: \w+)? $",
    re.IGNORECASE,
)
"""Words that make a street somebody's home."""

_A_STREET: Final = re.compile(
    r" (?:street|st|road|rd|lane|ln|avenue|ave|drive|crescent|terrace|close|court)$", re.IGNORECASE
)
_FACILITY_LAST: Final = frozenset(
    {
        "hospital", "hospice", "infirmary", "clinic", "center", "centre", "medical", "ward", "unit", "surgery", "icu",
        "ed",
    }
)  # fmt: skip
"""Last words of a facility's name."""

_BACK: Final = 60  # characters before a place in which it may be said that somebody was moved there
_IN_HEADLINE: Final = 0.4  # where every word has a capital, a capital says nothing
_AT_CARE: Final = 0.6  # "admitted ... at Mercy": a name after "at" where somebody is cared for is a facility's


class Places:
    """Finds rooms, addresses, ZIP codes, coordinates, and the names of places and facilities."""

    name = "places"

    def find(self, text: str, context: Context) -> Iterator[Candidate]:
        """Yield places, weighed by whether a patient is tied to them; a state alone is allowed."""
        yield from self._named(text, context)
        for match in _BED.finditer(text):
            form = next(name for name in ("room", "unit", "code") if match[name])
            yield self._weighed(match.span(), context, form, "place.room")
        for match in _STREET.finditer(text):
            found = self._weighed(match.span(), context, "street", "place.address")
            if _is_home(found.span, context):
                found = replace(found, score=max(found.score, ties.SURE), kind=INTRODUCED)
            yield found
        for match in _SAINT.finditer(text):
            span = Span(match.start(), match.start() + len(match.group().rstrip(" '")))
            yield self._weighed(span, context, "saint", "place.facility")
        for match in _GEO.finditer(text):
            yield self._weighed(match.span(), context, "geo", "place.geo")
        yield from self._codes(text, context)

    def _named(self, text: str, context: Context) -> Iterator[Candidate]:
        for chunk in context.chunks:
            if chunk.span.of(text).lower().strip("#.") in context.tables.large_places:
                continue
            kind = context.entity_at(chunk.span)
            signs = [*chunks.signs_of(chunk, text, context.tables), f"model:{kind or 'none'}"]
            score = context.weigh("place", chunk.span, signs)
            if _is_charted(chunk.span, context):
                yield Candidate(chunk.span, Label.LOCATION, ties.SURE, self.name, "place.facility", INTRODUCED)
                continue
            if "prev:at" in signs and _CARED.search(context.sentence(chunk.span.start).of(text)):
                score = max(score, _AT_CARE)
            elif context.is_headline:
                score *= _IN_HEADLINE
            yield Candidate(chunk.span, Label.LOCATION, score, self.name, _reason(chunk))

    def _codes(self, text: str, context: Context) -> Iterator[Candidate]:
        for match in _ZIP.finditer(text):
            form = next(name for name in ("cued", "zip", "bare", "uk") if match[name])
            code = match[form]
            if len(code) == 3 and not _is_small(code, match):
                continue
            yield self._weighed(match.span(form), context, f"zip_{form}", "place.zip")

    def _weighed(self, bounds: tuple[int, int], context: Context, form: str, reason: str) -> Candidate:
        span = Span(*bounds)
        before = context.text[max(0, span.start - 14) : span.start].lower().split()
        extra = [f"form:{form}"] + ([f"prev:{before[-1]}"] if before else [])
        return Candidate(span, Label.LOCATION, context.weigh("room", span, extra), self.name, reason)


def _is_small(prefix: str, match: re.Match[str]) -> bool:
    """Tell whether three digits are a prefix that may not be told. Those of a telephone's area are in use all over."""
    telephone = match.group()[:4].lower() == "area"
    return prefix in SMALL_ZIP3 or (prefix in EMPTY_ZIP3 and not telephone)


def _is_charted(span: Span, context: Context) -> bool:
    """Tell whether a facility's name stands where a chart says from where somebody came, a street as a home."""
    name, before = span.of(context.text), max(0, span.start - _BACK)
    if _A_STREET.search(name):
        return _is_home(span, context)
    moved = _MOVED.search(context.text, before, span.start)
    return bool(moved and _A_FACILITY.search(name)) and not ties.is_of_others(context, span)


def _is_home(span: Span, context: Context) -> bool:
    lives = _LIVES.search(context.text, max(0, span.start - _BACK), span.start)
    return bool(lives) and ties.is_tied(context, span, ties.SPOKEN_OF)


def _reason(chunk: chunks.Chunk) -> str:
    is_facility = chunk.before == "at" or chunk.words[-1].lower() in _FACILITY_LAST
    return "place.facility" if is_facility else "place.named"
