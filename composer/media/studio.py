"""Pictures as the rest of the house sees them: handed to a process that opens, cleans and reads them, within bounds."""

from __future__ import annotations

import hashlib
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from typing import IO, BinaryIO, Final, cast

from composer.base.errors import MediaError
from composer.drafts.picture import Taken
from composer.guard.reading import Box
from composer.guard.remote import guard_environment
from composer.media import frames
from composer.media.kinds import Kind, kind_of

PATIENCE_S: Final = 120.0
"""Seconds one picture may take, from start to end; a moving one is read frame by frame."""

FILM_PATIENCE_S: Final = 900.0
"""Seconds a video may take: two minutes of it are read second by second."""

ROLE: Final = "media-child"


Answer = tuple[Mapping[str, object], list[bytes]]
"""What the process said last: its head and its pieces."""


def studio_command() -> list[str]:
    """Return the command that starts the process: this very program, in its hidden role."""
    if getattr(sys, "frozen", False):
        return [sys.executable, ROLE]
    return [sys.executable, "-P", "-m", "composer", ROLE]


class Studio:
    """Cleans and reads pictures, one at a time, each in a fresh process. `cancel` may be called from any thread."""

    def __init__(self, command: Sequence[str] | None = None, patience_s: float = PATIENCE_S) -> None:
        self._command = tuple(studio_command() if command is None else command)
        self._patience_s = patience_s
        self._turn = threading.Lock()
        self._guarding = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._why = ""  # why the running process was killed
        self._closed = False

    def take(self, data: bytes, hear: Callable[[str], None] = lambda _: None, page: int = 0) -> Taken:
        """Return the cleaned and read picture in a file's bytes.

        Args:
            data: The whole file.
            hear: Told on this thread that the picture is `cleaned`; reading takes longer.
            page: Which page of a PDF or frame of a DICOM, from 1; 0 where there should be one only.

        Raises:
            MediaError: Why it cannot be taken; `media.late`, `.crashed`, `.cancelled`, `.missing` among them, and
                `media.pages` where a PDF has several pages and none is named, `media.dicom_review` where a frame
                of a DICOM is to be named.
        """
        return _whole(*self._asked(frames.pack({"do": "take", "page": page}, data), hear))

    def pages(self, data: bytes) -> tuple[bytes, ...]:
        """Return the first pages of a PDF, or frames of a DICOM, in small, as PNG.

        Raises:
            MediaError: As `take`.
        """
        told, pieces = self._asked(frames.pack({"do": "pages"}, data), lambda _: None)
        _refused(told)
        return tuple(pieces)

    def portrait(self, data: bytes) -> bytes:
        """Return the small square picture of an account, as PNG, made anew from a picture's bytes; not read.

        Raises:
            MediaError: As `take`.
        """
        told, pieces = self._asked(frames.pack({"do": "portrait"}, data), lambda _: None)
        _refused(told)
        if len(pieces) != 1:
            raise MediaError("media.crashed")
        return pieces[0]

    def frames(self, data: bytes, *, film: bool = False) -> tuple[bytes, ...]:
        """Return the frames of a moving picture, or the samples of a video, that differ, at full size, as PNG.

        Raises:
            MediaError: As `take`; `media.film_lively` of a video there are too many.
        """
        ask = {"do": "frames", "film": -1} if film else {"do": "frames"}
        told, pieces = self._asked(frames.pack(ask, data), lambda _: None)
        _refused(told)
        return tuple(pieces)

    def change(
        self,
        data: bytes,
        boxes: Sequence[Box],
        crop: Box | None,
        turns: int,
        hear: Callable[[str], None] = lambda _: None,
        *,
        certain: bool = False,
    ) -> Taken:
        """Return the picture with solid boxes, cut, then turned clockwise by quarters; cleaned and read anew.

        Args:
            data: Its bytes.
            boxes: In its pixels.
            crop: What stays; None for all.
            turns: Quarters.
            hear: As in `take`.
            certain: It was a DICOM's: printed words are taken for certain.

        Raises:
            MediaError: As `take`.
        """
        cut = None if crop is None else frames.box_list([crop])[0]
        ask = {"do": "change", "boxes": frames.box_list(boxes), "crop": cut, "turns": turns, "certain": certain}
        return _whole(*self._asked(frames.pack(ask, data), hear))

    def is_film(self, head: bytes) -> bool:
        """Tell by a file's first bytes whether it is a video."""
        return kind_of(head) is Kind.VIDEO

    def film(
        self,
        film: BinaryIO | bytes,
        start: float = 0.0,
        end: float = 0.0,
        hear: Callable[[str], None] = lambda _: None,
        *,
        sound: bool = False,
    ) -> Taken:
        """Return the cleaned and read video.

        Args:
            film: The open file, or the bytes of one that was cleaned before.
            start: Seconds from which on it stays.
            end: Seconds up to which; 0 for all.
            hear: Told on this thread that it is `cleaned`, then how many seconds were looked at, as `12/60`.
            sound: Whether its sound stays, if it has any.

        Raises:
            MediaError: As `take`; `media.video` nothing here opens videos, `media.film_...` why it cannot be taken.
        """
        place, data = (-1, film) if isinstance(film, bytes) else (film.fileno(), b"")
        ask = {"do": "take", "film": place, "start": start, "end": end, "sound": sound}
        return _whole(*self._asked(frames.pack(ask, data), hear, place, FILM_PATIENCE_S))

    def cancel(self) -> None:
        """End what runs; its caller gets `media.cancelled`."""
        self._end("media.cancelled")

    def close(self) -> None:
        """End what runs and take nothing more."""
        with self._guarding:
            self._closed = True
        self.cancel()

    def _asked(self, ask: bytes, hear: Callable[[str], None], place: int = -1, patience_s: float = 0.0) -> Answer:
        with self._turn:
            process = self._started(place)
            late = threading.Timer(patience_s or self._patience_s, self._end, ("media.late",))
            late.daemon = True
            late.start()
            try:
                return self._exchange(process, ask, hear)
            finally:
                late.cancel()
                _kill(process)
                with self._guarding:
                    self._process = None  # from here on its number may be another's
                process.wait()
                for pipe in (process.stdin, process.stdout):
                    _shut(pipe)

    def _exchange(self, process: subprocess.Popen[bytes], ask: bytes, hear: Callable[[str], None]) -> Answer:
        if process.stdin is None or process.stdout is None:
            raise MediaError("media.crashed")
        with suppress(OSError):  # what it says, or does not say, tells why
            process.stdin.write(ask)
            process.stdin.close()
        try:
            while True:
                told, pieces = frames.unpack(process.stdout)
                if "stage" in told:
                    hear(str(told["stage"]))
                else:
                    return told, pieces
        except MediaError as error:
            raise MediaError(self._why or error.code) from None

    def _started(self, place: int) -> subprocess.Popen[bytes]:
        with self._guarding:
            if self._closed:
                raise MediaError("media.cancelled")
            self._why = ""
            try:
                self._process = _popen(self._command, studio_environment(), place)
            except (OSError, ValueError, IndexError):
                raise MediaError("media.missing") from None
            return self._process

    def _end(self, why: str) -> None:
        with self._guarding:
            if self._process is not None:
                self._why = self._why or why
                _kill(self._process)


def studio_environment() -> dict[str, str]:
    """Return the few variables the process gets, with the way to the reader of words."""
    found = {name: os.environ[name] for name in ("PATH", "TESSDATA_PREFIX") if name in os.environ}
    return guard_environment() | found | {"PYTHONDONTWRITEBYTECODE": "1", "OPENBLAS_NUM_THREADS": "1"}


def _refused(told: Mapping[str, object]) -> None:
    if "error" in told:
        raise MediaError(str(told["error"]))


def _whole(told: Mapping[str, object], pieces: list[bytes]) -> Taken:
    _refused(told)
    facts = told.get("done")
    if not isinstance(facts, dict) or len(pieces) != 2:
        raise MediaError("media.crashed")
    taken = frames.taken_from(cast("Mapping[str, object]", facts), *pieces)
    if hashlib.sha256(taken.data).hexdigest() != taken.picture.digest:
        raise MediaError("media.crashed")
    return taken


def _kill(process: subprocess.Popen[bytes]) -> None:
    """Kill the process and what it started."""
    with suppress(OSError):
        if os.name == "posix":
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()


def _shut(pipe: IO[bytes] | None) -> None:
    with suppress(OSError):
        if pipe is not None:
            pipe.close()


def _popen(command: Sequence[str], environment: Mapping[str, str], place: int) -> subprocess.Popen[bytes]:
    return subprocess.Popen(  # noqa: S603 - the command is this program itself
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        close_fds=True,
        pass_fds=() if place < 0 else (place,),
        env=environment,
        start_new_session=True,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
