"""The process that opens pictures: one question, one answer, gone. What a hostile file does, it does in here.

It may not write a file (not even a temporary one), has bounded memory and time, and reaches nobody (`media/walls.py`);
the readers of words and of videos that it starts inherit all three.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from composer.base.errors import MediaError
from composer.base.hardening import close_to_others
from composer.base.log import quiet_foreign_loggers
from composer.base.own_pipes import take_pipes
from composer.drafts.picture import Picture
from composer.guard.reading import COVERED, DICOM, Box, Reading
from composer.media import frames
from composer.media.kinds import Kind, kind_of
from composer.media.walls import raise_walls

if TYPE_CHECKING:
    from composer.media.making import Work

_MEMORY: Final = 3 * 1024**3
"""Bytes of address space; the libraries alone map close to one."""

_SECONDS, _FILM_SECONDS = 60, 1800
_FILM: Final = 64 * 1024**2
"""Bytes of one file in memory that a reader of videos may write."""


def main(asks_fd: int = 0, answers_fd: int = 1) -> int:
    """Answer the one question; return the exit status.

    Args:
        asks_fd: Descriptor the question comes on.
        answers_fd: Descriptor for the answer; nothing else is written there.
    """
    asks, answers = take_pipes(asks_fd, answers_fd)
    quiet_foreign_loggers()
    too_large = "media.too_many_pixels"
    try:
        ask, (data,) = frames.unpack(asks)
        too_large = "media.film_large" if "film" in ask else too_large
        shut_in(films="film" in ask)
        _answer(ask, data, answers)
    except MediaError as error:
        answers.write(frames.pack({"error": error.code}))
    except MemoryError:
        answers.write(frames.pack({"error": too_large}))
    answers.flush()
    return 0


def _answer(ask: dict[str, Any], data: bytes, answers: BinaryIO) -> None:
    if "film" in ask:
        _answer_of_film(ask, data, answers)
        return
    if ask["do"] == "pages":
        from composer.media.intake import all_small

        answers.write(frames.pack({"pages_of": "pdf"}, *all_small(data)))
        return
    if ask["do"] == "frames":
        from composer.media.moving import all_frames

        answers.write(frames.pack({"frames_of": "gif"}, *all_frames(data)))
        return
    if ask["do"] == "portrait":
        from composer.media.portrait import portrait

        answers.write(frames.pack({"portrait_of": "account"}, portrait(data)))
        return
    from composer.media import making, pixels
    from composer.media.look import look_at_all

    made = making.make(data, _work(ask))
    answers.write(frames.pack({"stage": "cleaned"}))
    answers.flush()
    first, certain = made.looked[0], bool(ask.get("certain")) or kind_of(data) is Kind.DICOM
    reading = _expected(look_at_all(made.looked), covered=bool(ask.get("boxes")), certain=certain)
    picture = Picture(
        digest=hashlib.sha256(made.data).hexdigest(),
        kind=made.kind,
        width=first.width,
        height=first.height,
        weight=len(made.data),
        weight_before=len(data),
        hidden=made.hidden.kinds,
        hidden_count=made.hidden.count,
        small=pixels.small(first),
        reading=reading,
        size_before=made.hidden.size,
        quality=made.quality,
        frames=made.frames,
    )
    answers.write(frames.pack({"done": frames.facts_of(picture)}, made.data, picture.small))


def _expected(reading: Reading, *, covered: bool, certain: bool) -> Reading:
    """Return a reading that says where words are to be expected though none were found."""
    if certain:
        return replace(reading, reader="", likely=DICOM)
    return replace(reading, likely=COVERED) if covered and reading.likely else reading


def _answer_of_film(ask: dict[str, Any], data: bytes, answers: BinaryIO) -> None:
    """Answer what is asked of a video: it lies in a file the parent opened, or came along."""
    from composer.media import film, film_look

    if not film.installed():
        raise MediaError("media.video")

    def tell(done: int, whole: int) -> None:
        answers.write(frames.pack({"stage": f"{done}/{whole}" if done else "cleaned"}))
        answers.flush()

    descriptor = int(ask["film"])
    if descriptor < 0:
        descriptor = os.memfd_create("film", os.MFD_CLOEXEC)
        os.pwrite(descriptor, data, 0)
    if ask["do"] == "frames":
        answers.write(frames.pack({"frames_of": "film"}, *film_look.shown(descriptor)))
        return
    picture, made = film_look.taken(
        descriptor, film.Cut(float(ask["start"]), float(ask["end"]), bool(ask["sound"])), tell
    )
    answers.write(frames.pack({"done": frames.facts_of(picture)}, made, picture.small))


def _work(ask: dict[str, Any]) -> Work:
    from composer.media.making import Work

    if ask["do"] != "change":
        return Work(page=int(ask.get("page", 0)))
    crop = None if ask["crop"] is None else Box(*ask["crop"])
    return Work([Box(*item) for item in ask["boxes"]], crop, int(ask["turns"]))


def shut_in(*, films: bool = False) -> None:
    """Give up what a reader of pictures never needs; on systems that can.

    A reader of videos may take longer, and write as much as two of them; it is given files in memory only.
    """
    close_to_others()
    if sys.platform == "win32":
        return
    import resource

    written, seconds = (_FILM, _FILM_SECONDS) if films else (0, _SECONDS)
    limits = ((resource.RLIMIT_FSIZE, written), (resource.RLIMIT_CPU, seconds), (resource.RLIMIT_AS, _MEMORY))
    for kind, most in limits:
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(kind, (most, most))
    raise_walls()
