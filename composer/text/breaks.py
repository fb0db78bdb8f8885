"""Where a text may be cut into posts, and what must never be cut.

No cut lies inside what X reads as one (link, tag, handle, emoji), a DOI or PubMed number, or between a number and its
unit. The better a place reads as an end, the higher it ranks: paragraph, sentence, line, clause, word, letter.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from enum import IntEnum
from functools import cache
from typing import Final, NamedTuple

from composer.text.emoji import emoji
from composer.text.entities import entities
from composer.text.span import Span

BLANK: Final = " \t\n\r\x0b\x0c\x1c-\x1f\x85\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000"
"""White space at which a line may break, inside a pattern's brackets; the no-break spaces are not among it."""

BLANKS: Final = "".join(re.findall(f"[{BLANK}]", "".join(map(chr, range(0x3001)))))
"""The same, one by one."""

UNITS: Final = (
    "%|‰|°|°[CF]|[kmcµμnpf]?(?:g|l|L|m|mol|M|Eq|eq|osm|Osm|Pa|Gy|Sv|Bq|s|V|A|W|J|cal)(?:/[A-Za-zµμ0-9²³^.]+)*"
    "|[kMm]?(?:IU|U)(?:/[A-Za-zµμ]+)*|mcg|mmHg|cmH2O|cmH₂O|bpm|Hz|kHz|MHz|kcal|cells?|copies|Fr|G|mm|cm|dB"
    "|hours?|hrs?|h|min|minutes?|sec|seconds?|days?|weeks?|wks?|months?|mo|years?|yrs?|y/o|yo|patients?|points?"
)
"""What keeps to the number before it."""

# Numbers are bounded: what begins at each of many digits must not run to the text's end each time.
_KEPT: Final = (
    rf"(?<![0-9A-Za-z])(?:"
    rf"10\.[0-9]{{4,9}}/[^{BLANK}]++"
    rf"|(?:doi|DOI|PMID|PMCID|arXiv|ISBN|NCT|No\.|Fig\.|Table|p|P|n|N|HR|OR|RR|CI|Dr\.|Mr\.|Ms\.|Mrs\.|Prof\.)"
    rf":?[ \xa0]?(?:[=<>≤≥][ ]?)?[0-9A-Za-z][^{BLANK}]*+"
    rf"|[0-9][0-9.,]{{0,40}}+ ?[x×·] ?10[\\^⁰¹²³⁴-⁹0-9⁻−-]*+(?:/[^{BLANK}]++)?"
    rf"|[<>≤≥~±][ ]?[0-9][^{BLANK}]*+"
    rf"|[0-9][0-9.,/–−x×-]{{0,40}}+[ \u202f\xa0]?"
    rf"(?:(?:to|-|–|x|×|/)[ ]?[0-9][0-9.,/]{{0,40}}+[ ]?)?(?:{UNITS})(?![A-Za-z0-9])"
    rf")"
)
_SPACE: Final = re.compile(f"[{BLANK}]++")
_ABBREVIATION: Final = re.compile(
    r"(?:^|[^A-Za-z])(?:[A-Za-z]|(?i:dr|mr|mrs|ms|prof|vs|fig|figs|no|nos|approx|et al|al|st|inc|resp|ca|cf|e\.g|i\.e|"
    r"jr|sr|dept|vol|ed|eds|ref|refs|tab|max|min|temp|pt|pts|hx|dx|rx|tx|b\.i\.d|t\.i\.d|q\.d|p\.o|a\.m|p\.m))\Z"
)
_CLOSERS: Final = "\"'”’»)]"
_WIDE_ENDS: Final = "。！？︒｡"
_LOOK_BACK: Final = 12


class Rank(IntEnum):
    """How well a place reads as the end of a post."""

    CODE_POINT = 0
    LETTER = 1
    WORD = 2
    CLAUSE = 3
    LINE = 4
    SENTENCE = 5
    PARAGRAPH = 6


class Break(NamedTuple):
    """A place to cut: the words end at `end`, and go on at `resume`; what lies between is white space or nothing."""

    end: int
    resume: int
    rank: Rank


@cache
def _kept() -> re.Pattern[str]:
    """Return the pattern of what keeps together; made at the first split, not when the program starts."""
    return re.compile(_KEPT)


def kept_together(text: str) -> list[Span]:
    """Return the stretches that no cut may lie in, in order, none over another."""
    found = [entity.span for entity in entities(text)]
    found += [Span(*match.span()) for match in _kept().finditer(text)]
    found += emoji(text)
    return _merged(found)


def breaks(text: str) -> list[Break]:
    """Return where a text may be cut without cutting a word, in order; takes time in proportion to the text."""
    closed = _inside(kept_together(text), len(text))
    found = [
        Break(*space.span(), _rank(text, space))
        for space in _SPACE.finditer(text)
        if space.start() > 0 and space.end() < len(text) and not closed[space.start()] and not closed[space.end()]
    ]
    found += [
        Break(place, place, Rank.SENTENCE)
        for place in _wide_ends(text)
        if not closed[place] and not _SPACE.match(text, place)
    ]
    return sorted(found)


def letters(text: str, span: Span) -> Iterator[Break]:
    """Yield the places between the letters of a stretch, for a word longer than a post."""
    found = (Span(one.start - span.start, one.end - span.start) for one in emoji(text, *span))
    closed = _inside(found, span.end - span.start)
    for place in range(span.start + 1, span.end):
        if not closed[place - span.start] and not _clings(text, place):
            yield Break(place, place, Rank.LETTER)


def _rank(text: str, space: re.Match[str]) -> Rank:
    lines = space.group().count("\n")
    if lines > 1:
        return Rank.PARAGRAPH
    if _ends_sentence(text, space.start(), space.end()):
        return Rank.SENTENCE
    if lines:
        return Rank.LINE
    return Rank.CLAUSE if text[space.start() - 1] in ",;:–—，；：、،؛" else Rank.WORD


def _ends_sentence(text: str, end: int, resume: int) -> bool:
    place = end
    while place > max(0, end - 4) and text[place - 1] in _CLOSERS:
        place -= 1
    if not place or text[place - 1] not in ".!?…؟۔।" or text[resume].islower():
        return False
    return text[place - 1] != "." or _ABBREVIATION.search(text[max(0, place - _LOOK_BACK) : place - 1]) is None


def _wide_ends(text: str) -> Iterator[int]:
    """Yield the places behind full stops of scripts that put no space there."""
    for place, char in enumerate(text[:-1], 1):
        if char in _WIDE_ENDS and text[place] not in f"{_WIDE_ENDS}」』）】”’":
            yield place


def _clings(text: str, place: int) -> bool:
    """Tell whether the character here makes one letter with the one before (UAX #29, as far as posts need it)."""
    before, here = text[place - 1], text[place]
    if before == "\r" and here == "\n":
        return True
    if unicodedata.category(here)[0] == "M" or here in "\u200c\u200d" or before == "\u200d":
        return True
    if "\u1160" <= here <= "\u11ff" or "\ud7b0" <= here <= "\ud7ff" or "\U000e0020" <= here <= "\U000e007f":
        return True
    return unicodedata.combining(before) == 9 and here.isalpha()  # a virama joins the next consonant


def _inside(spans: Iterable[Span], length: int) -> bytearray:
    """Return for each place whether it lies within one of the spans, their edges not counted."""
    closed = bytearray(length + 1)
    for span in spans:
        closed[span.start + 1 : span.end] = b"\x01" * (span.end - span.start - 1)
    return closed


def _merged(spans: list[Span]) -> list[Span]:
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start < merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged
