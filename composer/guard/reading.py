"""What was read in a picture: words with their places, codes, faces. Told by `media`, looked at by the guard."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from composer.text.span import Span

CONFIRMED: Final = "author"
"""In place of a reader's name: no program read the picture, the author went through it and said so."""

DICOM: Final = "dicom"
"""Of `Reading.likely`: the pixels were a DICOM's."""


COVERED: Final = "covered"
"""Of `Reading.likely`: it was covered by its author, and no words were found in what is left of a likely place."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels of the picture, from its top left corner."""

    left: int
    top: int
    width: int
    height: int


@dataclass(frozen=True, slots=True, repr=False)
class Word:
    """A word read in the picture: where it stands in the reading's text, and where in the picture."""

    span: Span
    box: Box


@dataclass(frozen=True, slots=True, repr=False)
class Code:
    """A bar code or a square code: its sort in small letters (`qrcode`, `code128`), and what a phone would read."""

    kind: str
    payload: str
    box: Box


@dataclass(frozen=True, slots=True, repr=False)
class Reading:
    """All that was read in one picture.

    Attributes:
        reader: Who read the words, such as `tesseract-5.3.0`; `CONFIRMED`; empty where nobody did.
        text: The lines, with a line feed between each two.
        words: The words of `text`, in order.
        likely: Where words are to be expected that no program found, such as `scan`, `screen`, `paper`, `covered`;
            `dicom` where they are certain. Such a picture has no reader until its author went through it.
        voice: Its sound was kept, and nobody listened: who speaks in it can be known by it.
    """

    reader: str = ""
    text: str = ""
    words: tuple[Word, ...] = ()
    codes: tuple[Code, ...] = ()
    faces: tuple[Box, ...] = ()
    likely: str = ""
    voice: bool = False

    def boxes(self, span: Span) -> tuple[Box, ...]:
        """Return where the words of a stretch of the text stand in the picture."""
        return tuple(word.box for word in self.words if word.span.overlaps(span))

    def encode(self) -> str:
        """Return it as JSON."""
        raw: dict[str, object] = {
            "reader": self.reader,
            "text": self.text,
            "words": [[*word.span, *_plain(word.box)] for word in self.words],
            "codes": [[code.kind, code.payload, *_plain(code.box)] for code in self.codes],
            "faces": [_plain(face) for face in self.faces],
        }
        if self.likely:
            raw["likely"] = self.likely
        if self.voice:
            raw["voice"] = True
        return json.dumps(raw, ensure_ascii=True, separators=(",", ":"))

    @classmethod
    def decode(cls, text: str) -> Reading:
        """Return what `encode` wrote.

        Raises:
            ValueError: It is something else.
        """
        try:
            raw: dict[str, Any] = json.loads(text)
            return cls(
                reader=_text(raw["reader"]),
                text=_text(raw["text"]),
                words=tuple(Word(Span(*_whole(item[:2], 2)), Box(*_whole(item[2:], 4))) for item in raw["words"]),
                codes=tuple(Code(_text(item[0]), _text(item[1]), Box(*_whole(item[2:], 4))) for item in raw["codes"]),
                faces=tuple(Box(*_whole(item, 4)) for item in raw["faces"]),
                likely=_text(raw.get("likely", "")),
                voice=raw.get("voice") is True,
            )
        except (KeyError, TypeError, IndexError, RecursionError) as error:
            raise ValueError("malformed reading") from error


def _plain(box: Box) -> list[int]:
    return [box.left, box.top, box.width, box.height]


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("text")
    return value


def _whole(values: Sequence[object], count: int) -> list[int]:
    numbers = [value for value in values if isinstance(value, int) and not isinstance(value, bool)]
    if len(numbers) != count or len(values) != count:
        raise TypeError("numbers")
    return numbers
