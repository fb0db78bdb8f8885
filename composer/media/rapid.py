"""Words in a picture, read by the two networks of the package `rapidocr` where it is installed, and Tesseract is not.

Of that package the networks alone are used (PP-OCRv6, Apache-2.0, files of its wheel): they run in the onnxruntime that
is here anyway. Its own code is never loaded, nor is OpenCV, on which it stands.
"""

from __future__ import annotations

import hashlib
import sys
import time
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any, Final

from composer.base.errors import MediaError
from composer.guard.network import opened
from composer.guard.reading import Box
from composer.media.lines import Line, lines_in
from composer.media.ocr import Found
from composer.media.pixels import Bare, grey_of, laid_level

NAME: Final = "pp-ocr-6"

PATIENCE_S: Final = 36.0
"""Seconds of the processor that reading may take where the system sets no bounds."""

_SHARE, _LONGEST_S = 0.6, 700.0
"""What of the processor's time that this process has goes to reading, over all frames; and how much at most."""

FINDS: Final = ("PP-OCRv6_det_small.onnx", "090f04abcd9d9a7498bc4ebf677e4cb9bdce1fe4197ddb7e529f1ef44e1ff94f")
READS: Final = ("PP-OCRv6_rec_small.onnx", "6f327246b50388f3c176ae304bd95767ea6dc0c9ae92153ef8cbe210b3c14884")
"""Names and SHA-256 of the networks, those of rapidocr 3.10.0. Others are not asked."""

_GRID: Final = 32
_SHORT, _MOST = 736, 1_450_000
"""Pixels the shorter side is enlarged to, and pixels in all that are looked at: half a gigabyte at work."""

_HIGH, _NARROW, _WIDE = 48, 320, 3200
"""What the reading network is shown: a line so high, and so many pixels long."""

_LEAST_SURE: Final = 0.4


class Rapid:
    """The two networks. Bound to the thread that uses it.

    Args:
        finds: The network that finds lines.
        reads: The network that reads one.
        patience_s: Seconds of the processor that all reading may take; None for what the process has.

    Raises:
        ValueError: They are no networks.
    """

    name = NAME

    def __init__(self, finds: bytes, reads: bytes, patience_s: float | None = None) -> None:
        self._finds, self._reads = opened(finds), opened(reads)
        told = str(self._reads.get_modelmeta().custom_metadata_map["character"])
        self._characters: tuple[str, ...] = ("", *told.split("\n"), " ")
        self._until = time.process_time() + (_patience() if patience_s is None else patience_s)

    def passes(self, picture: Bare) -> list[tuple[float, list[Found]]]:
        """Return what stands in a picture; one pass, as large as the picture.

        Raises:
            MediaError: `media.late`.
        """
        grey = grey_of(picture)
        found: list[list[Found]] = []
        for line in self._lines(grey):
            if time.process_time() > self._until:
                raise MediaError("media.late")
            words = self._read(grey, line)
            if words:
                found.append(words)
        return [(1.0, list(_on_lines(found)))]

    def _lines(self, grey: Bare) -> list[Line]:
        import numpy as np

        wide, high = grey.size
        share = min(max(1.0, _SHORT / min(wide, high)), (_MOST / (wide * high)) ** 0.5)
        size = max(8, round(wide * share)), max(8, round(high * share))
        shown = np.asarray(grey.resize(size), dtype=np.float32)
        shown = np.pad(shown, [(0, -length % _GRID) for length in shown.shape], mode="edge")
        (heat,) = self._finds.run(None, {"x": _as_colours(shown, np)})
        return [line.enlarged(1 / share) for line in lines_in(heat[0, 0, : size[1], : size[0]])]

    def _read(self, grey: Bare, line: Line) -> list[Found]:
        ways = [line.turned(1), line.turned(-1)] if line.upright else [line]
        told = [self._words(grey, way) for way in ways]
        return max(told, key=lambda words: sum(word.sure for word in words))

    def _words(self, grey: Bare, line: Line) -> list[Found]:
        import numpy as np

        wide, high = max(1, round(line.width)), max(1, round(line.height))
        (right, down), (left, top) = line.along, _corner(line)
        cut = laid_level(grey, (wide, high), (right, -down, left, down, right, top))
        long = min(_WIDE, max(8, -(-wide * _HIGH // high)))
        shown = np.asarray(cut.resize((long, _HIGH)), dtype=np.float32)
        framed: Any = _as_colours(shown, np)
        if long < _NARROW:
            framed = np.pad(framed, ((0, 0), (0, 0), (0, 0), (0, _NARROW - long)))
        (chances,) = self._reads.run(None, {"x": framed})
        step = max(long, _NARROW) / chances.shape[1] * wide / long
        letters = list(self._letters(chances[0]))
        sure = sum(letter.sure for letter in letters) / max(1, len(letters))
        return [] if sure < _LEAST_SURE else list(_in_words(letters, line, step))

    def _letters(self, chances: Any) -> Iterator[_Letter]:
        """Yield what each column shows: of equal neighbours the first, of emptiness nothing."""
        best: list[int] = chances.argmax(axis=1).tolist()
        before = 0
        for column, number in enumerate(best):
            if number not in {0, before} and number < len(self._characters):
                plain = unicodedata.normalize("NFKC", self._characters[number])
                yield _Letter(plain, column, float(chances[column, number]))
            before = number


@dataclass(frozen=True, slots=True)
class _Letter:
    text: str
    column: int
    sure: float


def networks() -> tuple[bytes, bytes] | None:
    """Return the networks out of the installed package; None where it is not there, or another one."""
    for place in _places():
        try:
            found = [(place / name).read_bytes() for name, _ in (FINDS, READS)]
        except OSError:
            continue
        if [hashlib.sha256(one).hexdigest() for one in found] == [FINDS[1], READS[1]]:
            return found[0], found[1]
    return None


def _patience() -> float:
    if sys.platform == "win32":
        return PATIENCE_S
    import resource

    most, _ = resource.getrlimit(resource.RLIMIT_CPU)
    return PATIENCE_S if most == resource.RLIM_INFINITY else min(_LONGEST_S, most * _SHARE)


@cache
def _places() -> tuple[Path, ...]:
    """Return where packages lie; the package itself is not imported, so its path is looked up by hand."""
    return tuple(Path(place) / "rapidocr" / "models" for place in sys.path if place)


def _as_colours(grey: Any, np: Any) -> Any:
    """Return rows of 0 to 255 as a network takes them: three equal colours from -1 to 1."""
    return np.repeat((grey / 127.5 - 1)[None, None], 3, axis=1)


def _corner(line: Line) -> tuple[float, float]:
    """Return where a line's first pixel lies."""
    right, down = line.along
    half, tall = line.width / 2, line.height / 2
    return line.x - right * half + down * tall, line.y - down * half - right * tall


def _in_words(letters: list[_Letter], line: Line, step: float) -> Iterator[Found]:
    """Yield words with their boxes; a column of the network is `step` pixels of the line wide."""
    word: list[_Letter] = []
    for letter in [*letters, _Letter(" ", 0, 0.0)]:
        if letter.text.strip():
            word.append(letter)
        elif word:
            box = _box(line, (word[0].column - 0.5) * step, (word[-1].column + 1.5) * step)
            sure = sum(one.sure for one in word) / len(word)
            yield Found((0, 0, 0, 0), "".join(one.text for one in word), box, sure * 100)
            word = []


def _box(line: Line, start: float, end: float) -> Box:
    """Return the level box round a stretch of a line."""
    (right, down), (left, top) = line.along, _corner(line)
    start, end = max(0.0, start), min(line.width, end)
    corners = [
        (left + right * far - down * low, top + down * far + right * low)
        for far in (start, end)
        for low in (0.0, line.height)
    ]
    across, over = [x for x, _ in corners], [y for _, y in corners]
    place = round(max(0.0, min(across))), round(max(0.0, min(over)))
    return Box(*place, max(1, round(max(across)) - place[0]), max(1, round(max(over)) - place[1]))


def _on_lines(pieces: list[list[Found]]) -> Iterator[Found]:
    """Yield all words, with the number of the line they stand on: pieces at one height are one line."""
    lines: list[list[list[Found]]] = []
    for piece in sorted(pieces, key=lambda words: (words[0].box.left, words[0].box.top)):
        fitting = next((line for line in lines if _continues(line[-1][-1].box, piece[0].box)), None)
        if fitting is None:
            lines.append([piece])
        else:
            fitting.append(piece)
    for number, line in enumerate(lines):
        yield from (replace(word, line=(0, 0, 0, number)) for piece in line for word in piece)


def _continues(box: Box, other: Box) -> bool:
    """Tell whether a piece stands to the right of another, as high and no further than some letters are wide."""
    shared = min(box.top + box.height, other.top + other.height) - max(box.top, other.top)
    gap = other.left - box.left - box.width
    tall = min(box.height, other.height)
    return shared * 2 > max(box.height, other.height) and -tall < gap < tall * 4
