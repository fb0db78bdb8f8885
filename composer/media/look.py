"""One look at a picture: its words, its codes, its faces."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace

from composer.base.errors import MediaError
from composer.guard.reading import Box, Code, Reading
from composer.media.codes import codes_in
from composer.media.faces import faces_in, same
from composer.media.ocr import Found, merged, readable
from composer.media.pixels import Bare
from composer.media.readers import WordReader, installed_reader
from composer.media.scenes import likely


def look_at(picture: Bare, reader: WordReader | None = None) -> Reading:
    """Return what is in a picture, as `look_at_all`."""
    return look_at_all((picture,), reader)


def look_at_all(pictures: Sequence[Bare], reader: WordReader | None = None) -> Reading:
    """Return what is in the frames of one picture, what several show alike once.

    Its `reader` is empty where none is installed, none came to an end with every frame, or none found a word where
    words are to be expected.

    Raises:
        MediaError: `media.missing` nobody could look for faces.
    """
    reader = reader or installed_reader()
    codes, faces = list[Code](), list[Box]()
    passes: list[tuple[float, list[Found]]] = []
    read = reader is not None
    for picture in pictures:
        told, held, shown = looked(picture, reader if read else None)
        read, passes = read and bool(told), passes + told
        codes += [code for code in held if code.payload not in {known.payload for known in codes}]
        faces += [face for face in shown if not any(same(face, known) for known in faces)]
    with suppress(MediaError):  # more words than can be judged
        if reader is not None and read:
            whole = Reading(reader.name, *merged(passes), tuple(codes), tuple(faces))
            return whole if any(map(readable, passes)) else _expecting(whole, pictures)
    return Reading(codes=tuple(codes), faces=tuple(faces))


def _expecting(reading: Reading, pictures: Sequence[Bare]) -> Reading:
    """Return a reading without a word; of a scan or a screen it counts as none, until its author went through it."""
    scene = next((found for found in (likely(one) for one in pictures) if found), "")
    return replace(reading, reader="", likely=scene) if scene else reading


def looked(
    picture: Bare, reader: WordReader | None
) -> tuple[list[tuple[float, list[Found]]], tuple[Code, ...], tuple[Box, ...]]:
    """Return the passes that came to an end, the codes and the faces."""
    if reader is None:
        return [], codes_in(picture), faces_in(picture)
    with ThreadPoolExecutor(1) as pool:
        running = pool.submit(reader.passes, picture)
        codes, faces = codes_in(picture), faces_in(picture)
        told = [] if running.exception() else running.result()
    return told, codes, faces
