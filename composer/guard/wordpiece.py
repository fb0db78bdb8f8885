"""Cuts a text into the word pieces the network was trained on, with the way back to the text's own code points.

The scheme is BERT's, uncased: control characters fall away, letters lose case and accents, words are cut at blanks and
around each mark, and a word is spelled with the longest pieces of the vocabulary from left to right (Wu et al. 2016,
Devlin et al. 2019). Linear in the length of the text: a word of over `_LONGEST_WORD` characters is one unknown piece.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from typing import Final

UNKNOWN: Final = "[UNK]"
FIRST: Final = "[CLS]"
LAST: Final = "[SEP]"

_LONGEST_WORD: Final = 100
_IDEOGRAPHS: Final = (
    (0x4E00, 0x9FFF), (0x3400, 0x4DBF), (0x20000, 0x2A6DF), (0x2A700, 0x2B73F), (0x2B740, 0x2B81F), (0x2B920, 0x2CEAF),
    (0xF900, 0xFAFF), (0x2F800, 0x2FA1F),
)  # fmt: skip

Piece = tuple[int, int, int]
"""Number in the vocabulary, and the stretch of the text, end exclusive."""


def read_vocabulary(raw: bytes) -> dict[str, int]:
    """Return the pieces by their text; a line each, numbered from 0.

    Raises:
        ValueError: One of the pieces the scheme needs is missing.
    """
    found = {line: number for number, line in enumerate(raw.decode("utf-8").split("\n")) if line}
    if not {UNKNOWN, FIRST, LAST} <= found.keys():
        raise ValueError("not a vocabulary")
    return found


def pieces(text: str, vocabulary: Mapping[str, int]) -> Iterator[Piece]:
    """Yield the pieces of a text in order."""
    for word, places in _words(text):
        yield from _spelled(word, places, vocabulary)


def _spelled(word: str, places: list[int], vocabulary: Mapping[str, int]) -> Iterator[Piece]:
    unknown = (vocabulary[UNKNOWN], places[0], places[-1] + 1)
    if len(word) > _LONGEST_WORD:
        yield unknown
        return
    found: list[Piece] = []
    start = 0
    while start < len(word):
        mark = "##" if start else ""
        for end in range(len(word), start, -1):
            number = vocabulary.get(mark + word[start:end])
            if number is not None:
                found.append((number, places[start], places[end - 1] + 1))
                start = end
                break
        else:
            yield unknown
            return
    yield from found


def _words(text: str) -> Iterator[tuple[str, list[int]]]:
    """Yield words and marks in lower case without accents, and for each character its place in the text."""
    word: list[str] = []
    places: list[int] = []
    for place, char in enumerate(text):
        for plain in _plain(char):
            alone = _stands_alone(plain)
            if word and (alone or plain == " "):
                yield "".join(word), places
                word, places = [], []
            if alone:
                yield plain, [place]
            elif plain != " ":
                word.append(plain)
                places.append(place)
    if word:
        yield "".join(word), places


def _plain(char: str) -> str:
    """Return a character as the network knows it: nothing, a blank, or letters without case and accents."""
    if "a" <= char <= "z":
        return char
    if char.isspace() or unicodedata.category(char) == "Zs":
        return " "
    if char == "\ufffd" or unicodedata.category(char)[0] == "C":
        return ""
    bare = (part for part in unicodedata.normalize("NFD", char) if unicodedata.category(part) != "Mn")
    return "".join(bare).lower()


def _stands_alone(char: str) -> bool:
    if char.isascii():
        return not char.isalnum() and char != " "
    code = ord(char)
    return unicodedata.category(char)[0] == "P" or any(low <= code <= high for low, high in _IDEOGRAPHS)
