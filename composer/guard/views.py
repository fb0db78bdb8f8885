"""How the text reads once disguises are taken off, with the way back to the author's own characters.

Only the looking uses this view; the text that is sent is never changed.
"""

from __future__ import annotations

import unicodedata
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
_MARKS_KEPT = 2


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
    """Return the text in NFKC, digits as ASCII, without zero-width and stray combining characters.

    Keycaps and enclosing marks are dropped, quotes and dashes made plain; a letter of another script inside a Latin
    word is read as the Latin letter it looks like. Linear in the length of the text.
    """
    chars: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for start, end in _clusters(text):
        for char in _read(text[start:end]):
            chars.append(char)
            starts.append(start)
            ends.append(end)
    _unmask(chars)
    return View("".join(chars), tuple(starts), tuple(ends))


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
    return unicodedata.normalize("NFKC", "".join(kept)).translate(_SAME)


def _unmask(chars: list[str]) -> None:
    """Replace look-alike letters in words that also hold Latin letters, in place."""
    start = 0
    for index in range(len(chars) + 1):
        if index < len(chars) and chars[index].isalpha():
            continue
        word = chars[start:index]
        if any(char in _LOOKALIKE for char in word) and any(char.isascii() for char in word):
            chars[start:index] = [_LOOKALIKE.get(char, char) for char in word]
        start = index + 1
