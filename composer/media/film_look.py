"""What is in a video: its samples read one after the other, as if they hung below each other in one long strip.

A place in the strip tells the moment, too: sample `n` begins `n` times the height of the picture below its top. What
several samples show alike stands once, where it was seen first.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from composer.base.errors import MediaError
from composer.drafts.picture import Picture
from composer.guard.reading import Box, Code, Reading, Word
from composer.media import film
from composer.media.look import looked
from composer.media.moving import unlike
from composer.media.ocr import MOST_TEXT, merged, readable
from composer.media.pixels import Bare, small
from composer.media.readers import installed_reader
from composer.media.scenes import likely
from composer.text.span import Span

MOST_SHOWN: Final = 60
"""Samples an author can be asked to go through."""


class Strip:
    """Gathers what samples of one height tell."""

    def __init__(self, height: int) -> None:
        self._height = height
        self._reader = installed_reader()
        self._read = self._reader is not None
        self._found_words, self._scene = False, ""
        self._lines, self._text, self._words = set[str](), list[str](), list[Word]()
        self._length = 0
        self._codes, self._faces = list[Code](), list[Box]()
        self.moments: list[float] = []

    def add(self, moment: float, sample: Bare) -> None:
        """Read one sample.

        Raises:
            MediaError: `media.too_wordy`, `media.missing`.
        """
        top = len(self.moments) * self._height
        self.moments.append(moment)
        passes, codes, faces = looked(sample, self._reader if self._read else None)
        self._read = self._read and bool(passes)
        self._found_words = self._found_words or any(readable(one) for one in passes)
        self._scene = self._scene or likely(sample)
        if passes:
            self._write(*merged(passes), top)
        known = {code.payload for code in self._codes}
        self._codes += [replace(one, box=_lower(one.box, top)) for one in codes if one.payload not in known]
        if len(faces) > len(self._faces):
            self._faces = [_lower(one, top) for one in faces]

    def reading(self) -> Reading:
        """Return all of it."""
        codes, faces = tuple(self._codes), tuple(self._faces)
        if not self._read or self._reader is None:
            return Reading(codes=codes, faces=faces)
        silent = "" if self._found_words else self._scene
        reader = "" if silent else self._reader.name
        return Reading(reader, "".join(self._text), tuple(self._words), codes, faces, silent)

    def _write(self, text: str, words: tuple[Word, ...], top: int) -> None:
        start = 0
        for line in text.split("\n"):
            within = Span(start, start + len(line))
            start = within.end + 1
            if not line or line.casefold() in self._lines:
                continue
            self._lines.add(line.casefold())
            gap = "\n" if self._text else ""
            shift = self._length + len(gap) - within.start
            self._text += (gap, line)
            self._length += len(gap) + len(line)
            for word in words:
                if word.span.overlaps(within):
                    span = Span(word.span.start + shift, word.span.end + shift)
                    self._words.append(Word(span, _lower(word.box, top)))
        if self._length > MOST_TEXT:
            raise MediaError("media.too_wordy")


def taken(descriptor: int, cut: film.Cut, tell: Callable[[int, int], None]) -> tuple[Picture, bytes]:
    """Return a cleaned and read video, and its bytes.

    Args:
        descriptor: An open file or memory file.
        cut: What of it stays.
        tell: Told how many seconds of how many were looked at; (0, seconds) when it is clean.

    Raises:
        MediaError: As `film.measured`, `film.cleaned`, `film.samples` and `Strip.add`.
    """
    before = film.measured(descriptor)
    made = film.cleaned(descriptor, before, cut)
    try:
        after = film.measured(made)
        whole = max(1, round(after.seconds))
        tell(0, whole)
        strip, last, first = Strip(after.height), None, None
        for moment, sample in film.samples(made, after):
            first = first or sample
            if last is None or unlike(last, sample):
                strip.add(moment, sample)
                last = sample
            tell(min(whole, round(moment) + 1), whole)
        if first is None:
            raise MediaError("media.film_damaged")
        data = os.pread(made, os.fstat(made).st_size, 0)
    finally:
        os.close(made)
    picture = Picture(
        digest=hashlib.sha256(data).hexdigest(),
        kind="mp4",
        width=after.width,
        height=after.height,
        weight=len(data),
        weight_before=os.fstat(descriptor).st_size,
        hidden=("film", "sound") if before.sound and not after.sound else ("film",),
        hidden_count=before.details,
        small=small(first),
        reading=replace(strip.reading(), voice=after.sound),
        size_before=(before.width, before.height),
        frames=max(2, len(strip.moments)),
        moments=tuple(round(one * 1000) for one in strip.moments),
        length_ms=round(after.seconds * 1000),
    )
    return picture, data


def shown(descriptor: int) -> list[bytes]:
    """Return the samples of a cleaned video that differ, as PNG, for the author's own eyes.

    Raises:
        MediaError: `media.film_lively` there are more than anybody goes through.
    """
    facts, kept, last = film.measured(descriptor), list[bytes](), None
    for _, sample in film.samples(descriptor, facts):
        if last is None or unlike(last, sample):
            kept.append(small(sample, max(sample.size)))
            last = sample
        if len(kept) > MOST_SHOWN:
            raise MediaError("media.film_lively")
    return kept


def _lower(box: Box, by: int) -> Box:
    return replace(box, top=box.top + by)
