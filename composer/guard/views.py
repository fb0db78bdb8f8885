"""How the text reads once disguises are taken off, with the way back to the author's own characters.

Only the looking uses this view; the text that is sent is never changed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from composer.text.span import Span

_SAME: Final = str.maketrans(
    {
        "‘": "'", "’": "'", "ʼ": "'", "′": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
        "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "−": "-", "\u00a0": " ", "\u2009": " ", "\u202f": " ",
    }
)  # fmt: skip

# Letters of other scripts that look like a Latin one; read so only inside a word that is Latin otherwise (UTS 39, 4).
_LOOKALIKE: Final = dict(
    zip(
        "аеорсухіјѕԁһӏкмнтвАВЕКМНОРСТУХІЈЅαορνικΑΒΕΖΗΙΚΜΝΟΡΤΥΧ",
        "aeopcyxijsdhlkmhtbABEKMHOPCTYXIJSaopvikABEZHIKMNOPTYX",
        strict=True,
    )
)
_MARKS_KEPT: Final = 2
_SMALL_CAPITALS: Final = dict(zip("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯǫʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnopqqrstuvwyz", strict=True))
_BOXED: Final = {  # white on black, in circles and squares: NFKC leaves these as they are
    chr(first + place): chr(ord("A") + place) for first in (0x1F150, 0x1F170) for place in range(26)
}
_PLAIN: Final = str.maketrans(_SMALL_CAPITALS | _BOXED)

_RUNS: Final = re.compile(
    r"[\x00-\x7f]?[^\x00-\x7f]+|[\x00-\x7f]+(?![^\x00-\x7f])"
)  # a mark belongs to the letter before
_ENCODED: Final = re.compile(r"(?:%[0-9A-Fa-f]{2})+")
_TURNED: Final = re.compile("\u202e([^\u202c\n]{2,400})\u202c?")
_TAGS: Final = re.compile(
    "(?<![\U0001f3f4\U000e0020-\U000e007e])[\U000e0020-\U000e007e]+"
)  # after a black flag they name a region
_REGIONS: Final = re.compile("[\U0001f1e6-\U0001f1ff]{3,}")  # two are a flag
_HIDDEN: Final = re.compile(f"{_ENCODED.pattern}|{_TURNED.pattern}|{_TAGS.pattern}|{_REGIONS.pattern}")
_LINK_BEFORE: Final = re.compile(r"(?:https?://|www\.)\S{0,2000}$", re.IGNORECASE)
_SPREAD: Final = re.compile(r"(?<![\w.])\w([ .·•_-])\w(?:\1\w){2,60}(?!\w)")
_FIGURES_SPREAD: Final = re.compile(r"[\d\W_]+")
_ADDRESS: Final = len("1.2.3.4.5")

Cell = tuple[str, int, int]
"""A character as it reads, and the stretch of the original it stands for."""


@dataclass(frozen=True, slots=True)
class View:
    """A text as it reads, and for each of its code points the stretch of the original it stands for.

    Attributes:
        text: The text to look at.
        starts: For each code point of `text`, where its original begins.
        ends: ... and where it ends (exclusive).
    """

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def back(self, span: Span) -> Span:
        """Return the stretch of the original that `span` of the view stands for."""
        return Span(self.starts[span.start], self.ends[span.end - 1])


def plain_view(text: str) -> View:
    """Return the text as a person reads it: NFKC, digits as ASCII, no zero-width and stray combining characters.

    Keycaps and enclosing marks are dropped, quotes and dashes made plain, small capitals and boxed letters are letters.
    What is percent-encoded, turned round by a direction mark (UAX 9), or hidden in tag or regional characters is read;
    a word with a blank or a dot after each letter is put together; a letter of another script inside a Latin word is
    read as the Latin letter it looks like. Linear in the length of the text.
    """
    cells: list[Cell] = []
    last = 0
    for match in _HIDDEN.finditer(text):
        shown = _uncovered(match[0], text[max(0, match.start() - 2048) : match.start()])
        if shown:
            cells += _plain_cells(text, last, match.start())
            cells += ((char, match.start(), match.end()) for char in _normal(shown))
            last = match.end()
    cells += _plain_cells(text, last, len(text))
    cells = _put_together(cells)
    chars = [char for char, _, _ in cells]
    _unmask(chars)
    return View("".join(chars), tuple(start for _, start, _ in cells), tuple(end for _, _, end in cells))


def _uncovered(hidden: str, before: str) -> str:
    """Return what a stretch that `_HIDDEN` found says; empty where it is better read as it stands."""
    if hidden[0] == "%":
        try:
            shown = bytes.fromhex(hidden.replace("%", "")).decode("utf-8")
        except UnicodeDecodeError:
            return ""
        if not shown.isprintable() or (" " in shown and _LINK_BEFORE.search(before)):
            return ""  # a blank would cut the link in two
        return shown
    if hidden[0] == "\u202e":
        return hidden.strip("\u202e\u202c")[::-1]
    if "\U000e0020" <= hidden[0] <= "\U000e007e":
        return "".join(chr(ord(char) - 0xE0000) for char in hidden)
    return "".join(chr(ord(char) - 0x1F1E6 + ord("A")) for char in hidden)


def _plain_cells(text: str, begin: int, stop: int) -> Iterator[Cell]:
    for run in _RUNS.finditer(text, begin, stop):
        if run[0].isascii():  # nearly all of nearly every draft
            yield from zip(run[0], range(run.start(), stop), range(run.start() + 1, stop + 1), strict=False)
            continue
        for start, end in _clusters(run[0]):
            for char in _read(run[0][start:end]):
                yield char, run.start() + start, run.start() + end


def _normal(text: str) -> str:
    return "".join(_read(text[start:end]) for start, end in _clusters(text))


def _put_together(cells: list[Cell]) -> list[Cell]:
    """Return the characters without what stands between the letters of a word that is spread out."""
    kept: list[Cell] = []
    last = 0
    for match in _SPREAD.finditer("".join(char for char, _, _ in cells)):
        if _FIGURES_SPREAD.fullmatch(match[0]) and (match[1] == " " or len(match[0]) < _ADDRESS):
            continue  # a scale, or an IP address; those who look for numbers read them spaced
        kept += cells[last : match.start()]
        kept += cells[match.start() : match.end() : 2]
        last = match.end()
    return [*kept, *cells[last:]]


def _clusters(text: str) -> list[tuple[int, int]]:
    """Return base characters with the marks that follow them."""
    bounds: list[int] = [index for index, char in enumerate(text) if index == 0 or not unicodedata.combining(char)]
    return list(zip(bounds, [*bounds[1:], len(text)], strict=True)) if bounds else []


def _read(cluster: str) -> str:
    if len(cluster) == 1 and cluster.isascii():
        return cluster
    kept: list[str] = []
    marks = 0
    for char in cluster.translate(_SAME):
        category = unicodedata.category(char)
        if category in {"Cf", "Me", "Cs"} or char == "\ufe0f":
            continue
        if category == "Mn":
            marks += 1
            if marks > _MARKS_KEPT:
                continue
        digit = unicodedata.decimal(char, None)
        kept.append(char if digit is None else str(digit))
    made = unicodedata.normalize("NFKC", "".join(kept)).translate(_SAME).translate(_PLAIN)
    if len(made) > 1 and made[0].isascii() and made[0].isalnum():
        made = "".join(char for char in made if unicodedata.category(char) != "Mn")  # strokes, dots: no letter has them
    return made


def _unmask(chars: list[str]) -> None:
    """Replace look-alike letters in words that also hold Latin letters, in place."""
    if _LOOKALIKE.keys().isdisjoint(chars):
        return
    start = 0
    for index in range(len(chars) + 1):
        if index < len(chars) and chars[index].isalpha():
            continue
        word = chars[start:index]
        if any(char in _LOOKALIKE for char in word) and any(char.isascii() for char in word):
            chars[start:index] = [_LOOKALIKE.get(char, char) for char in word]
        start = index + 1
