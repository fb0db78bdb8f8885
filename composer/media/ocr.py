"""Words in a picture, read by Tesseract where it is installed: a process of its own, fed and heard by pipes alone."""

from __future__ import annotations

import os
import subprocess
import threading
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from composer.base import programs
from composer.base.errors import MediaError
from composer.guard.reading import Box, Word
from composer.media.pixels import Bare, for_reader
from composer.text.span import Span

PATIENCE_S: Final = 30.0
"""Seconds one reading may take, on a busy computer, too; one that hangs is ended."""

MOST_TEXT: Final = 40_000
"""Code points of one picture's text; a page of a newspaper has less."""

_STREWN: Final = 11
_ENOUGH: Final = 2_300_000
"""Pixels from which on the picture is read as large as it is, and half as large."""

_LEAST_SURE: Final = 15.0
_FAIRLY_SURE: Final = 60.0
_KEPT: Final = ("PATH", "SYSTEMROOT", "LD_LIBRARY_PATH", "TESSDATA_PREFIX")


@dataclass(frozen=True, slots=True)
class Found:
    """One word as it was read."""

    line: tuple[int, int, int, int]
    text: str
    box: Box
    sure: float


class Reader:
    """One installed reader."""

    def __init__(self, program: str, version: str) -> None:
        self._program = program
        self.name = f"tesseract-{version}"

    def passes(self, picture: Bare) -> list[tuple[float, list[Found]]]:
        """Return what two looks at a picture read, each with how much larger than it the look was.

        Raises:
            MediaError: `media.late`, `media.reader_failed` neither came to an end.
        """
        scales = (1.0, 0.5) if picture.width * picture.height > _ENOUGH else (1.0, 2.0)
        with ThreadPoolExecutor(len(scales)) as pool:  # each waits for a process of its own
            running = [pool.submit(self.words, for_reader(picture, scale), _STREWN) for scale in scales]
        told = [(scale, job.result()) for scale, job in zip(scales, running, strict=True) if not job.exception()]
        return told or [(1.0, running[0].result())]

    def words(self, pixels: bytes, mode: int) -> list[Found]:
        """Return what stands in a portable grey map.

        Args:
            pixels: The map.
            mode: Tesseract's page segmentation: 11 for words strewn about, 3 for a page.

        Raises:
            MediaError: `media.late`, `media.reader_failed`.
        """
        told = _run([self._program, "stdin", "stdout", "-l", "eng", "--psm", str(mode), "tsv"], pixels, PATIENCE_S)
        return list(_rows(told.decode("utf-8", "replace")))


def installed_reader() -> Reader | None:
    """Return the reader on this machine; None where there is none that answers."""
    program = programs.found("tesseract")
    if program is None:
        return None
    try:
        told = _run([program, "--version"], b"", PATIENCE_S).decode("utf-8", "replace").split()
    except MediaError:
        return None
    version = told[1] if len(told) > 1 and told[1].replace(".", "").isalnum() else "unknown"
    return Reader(program, version)


def merged(passes: list[tuple[float, list[Found]]]) -> tuple[str, tuple[Word, ...]]:
    """Return the text and its words out of several passes over one picture: what two passes read alike stands once.

    Args:
        passes: For each pass how much larger than the picture it was, and what it read. A word that a later pass reads
            differently is kept both ways: to the check, two readings of a name are better than the wrong one.

    Raises:
        MediaError: `media.too_wordy`.
    """
    lines: list[list[Found]] = []
    for scale, found in passes:
        fresh: dict[tuple[int, int, int, int], list[Found]] = {}
        for word in found:
            fresh.setdefault(word.line, []).append(_back(word, scale))
        known = [word for line in lines for word in line]
        lines += [line for line in fresh.values() if not all(any(_alike(word, old) for old in known) for word in line)]
    lines.sort(key=lambda line: (line[0].box.top, line[0].box.left))
    return _laid_out(lines)


def readable(told: tuple[float, list[Found]]) -> bool:
    """Tell whether a pass read a word that is none of chance: three letters or digits, and fairly sure."""
    return any(word.sure >= _FAIRLY_SURE and sum(map(str.isalnum, word.text)) >= 3 for word in told[1])


def _laid_out(lines: list[list[Found]]) -> tuple[str, tuple[Word, ...]]:
    pieces: list[str] = []
    words: list[Word] = []
    length = 0
    for line in lines:
        for place, word in enumerate(line):
            gap = " " if place else "\n" if pieces else ""
            pieces += (gap, word.text)
            start = length + len(gap)
            length = start + len(word.text)
            words.append(Word(Span(start, length), word.box))
    if length > MOST_TEXT:
        raise MediaError("media.too_wordy")
    return "".join(pieces), tuple(words)


def _back(word: Found, scale: float) -> Found:
    box = word.box
    shrunk = Box(*(round(value / scale) for value in (box.left, box.top, box.width, box.height)))
    return Found(word.line, word.text, shrunk, word.sure)


def _alike(one: Found, other: Found) -> bool:
    if one.text.casefold() != other.text.casefold():
        return False
    near = max(one.box.height, other.box.height, 8)
    return abs(one.box.left - other.box.left) < near and abs(one.box.top - other.box.top) < near


def _rows(told: str) -> Iterator[Found]:
    for row in told.splitlines()[1:]:
        cells = row.split("\t")
        if len(cells) < 12 or cells[0] != "5":
            continue
        text = "".join(char for char in cells[11].strip() if char.isprintable())
        try:
            numbers = [int(cell) for cell in cells[1:10]]
            sure = float(cells[10])
        except ValueError:
            continue
        if text and sure >= _LEAST_SURE:
            page, block, paragraph, line, _, left, top, width, height = numbers
            yield Found((page, block, paragraph, line), text, Box(left, top, width, height), sure)


def _run(command: list[str], given: bytes, patience_s: float) -> bytes:
    """Return what a program says to what it is given by pipe; killed past its time.

    Raises:
        MediaError: `media.late`, `media.reader_failed`.
    """
    try:
        process = subprocess.Popen(  # noqa: S603 - an absolute path, fixed arguments, no shell
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(os.environ),
            close_fds=True,
        )
    except (OSError, ValueError):
        raise MediaError("media.reader_failed") from None
    late = threading.Timer(patience_s, process.kill)
    late.start()
    try:
        told, _ = process.communicate(given)
    finally:
        in_time = late.is_alive()
        late.cancel()
        with suppress(OSError):
            process.kill()
    if process.returncode != 0:
        raise MediaError("media.reader_failed" if in_time else "media.late")
    return told


def _environment(whole: Mapping[str, str]) -> dict[str, str]:
    return {name: whole[name] for name in _KEPT if name in whole} | {"OMP_THREAD_LIMIT": "1", "LC_ALL": "C.UTF-8"}
