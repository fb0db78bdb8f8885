"""Videos, by ffmpeg where it is installed: measured, written anew without anything but moving pixels, and sampled.

The programs get the video as a memory file or an open file, never by a name that lies on a disk; they read the formats
named here and no other source, and share the bounds of the process that starts them. The sound goes, unless its author
chose to keep it: a voice tells who speaks (45 CFR 164.514(b)(2)(i)(P)).
"""

from __future__ import annotations

import json
import math
import os
import re
import subprocess
import threading
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import IO, Any, Final

from composer.base import programs
from composer.base.errors import MediaError
from composer.media.pixels import Bare, from_rows
from composer.media.walls import ends_with_its_parent

SHORTEST_S, LONGEST_S = 0.5, 140.0
"""Seconds X takes (docs.x.com, media best practices)."""

HEAVIEST_IN: Final = 512 * 1024 * 1024
HEAVIEST: Final = 32 * 1024 * 1024
"""Bytes of the new file: so much is held at once, and X makes it smaller yet."""

LONG_SIDE, MOST_RATE = 1280, 60
MOST_SAMPLES: Final = 240
"""Frames that are looked at: one a second, and one where the scene changes."""

_MOST_SIDE: Final = 8192
_MOST_PIXELS: Final = 7680 * 4320
"""Of one frame: the largest a telephone films."""

_FEW: Final = ("-threads", "4", "-filter_threads", "2")
"""Each thread of a decoder holds frames: what a computer of many processors needs is to be no more than of few."""

_BEST_RATE: Final = 4_000_000
_FORMATS: Final = "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpeg,mpegts,mpegvideo,ogg,flv,live_flv,asf"
_SCENE: Final = 0.25
_SOUND_RATE: Final = 128_000
_SOUND: Final = ("-map", "0:a:0", "-c:a", "aac", "-b:a", str(_SOUND_RATE), "-ac", "2", "-flags:a", "+bitexact")
_TIME: Final = re.compile(rb"pts_time:\s*(-?[0-9.]+)")
_KEPT: Final = ("PATH", "LD_LIBRARY_PATH")


@dataclass(frozen=True, slots=True)
class Facts:
    """What a video says of itself: seconds, pixels as shown, whether it has sound, how many details it carries."""

    seconds: float
    width: int
    height: int
    sound: bool
    details: int


@dataclass(frozen=True, slots=True)
class Cut:
    """What of it stays, in seconds from its start; `end` 0 for all of it. And whether its sound does."""

    start: float = 0.0
    end: float = 0.0
    sound: bool = False


def installed() -> bool:
    """Tell whether the programs are there, and a system whose files in memory they can be given."""
    return hasattr(os, "memfd_create") and all(programs.found(name) for name in ("ffmpeg", "ffprobe"))


def measured(descriptor: int) -> Facts:
    """Return what a video says of itself.

    Raises:
        MediaError: `media.film_heavy`, `media.film_damaged`, `media.film_large`.
    """
    if os.fstat(descriptor).st_size > HEAVIEST_IN:
        raise MediaError("media.film_heavy")
    command = [*_program("ffprobe"), "-show_format", "-show_streams", "-of", "json", *_given(descriptor)]
    try:
        told: dict[str, Any] = json.loads(_run(command, descriptor))
        return _facts(told)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise MediaError("media.film_damaged") from None


def cleaned(descriptor: int, facts: Facts, cut: Cut) -> int:
    """Return a memory file with a new video: the moving pixels, upright, no larger and longer than X takes.

    Its sound, where that stays, is written anew as well: the first of several, in two channels.

    Raises:
        MediaError: `media.film_long`, `.film_short`, `.film_damaged`, `.film_full`.
    """
    seconds = (min(cut.end, facts.seconds) if cut.end else facts.seconds) - cut.start
    if seconds > LONGEST_S:
        raise MediaError("media.film_long")
    if cut.start < 0 or seconds < SHORTEST_S:
        raise MediaError("media.film_short")
    heard = _SOUND if cut.sound and facts.sound else ("-an",)
    rate = min(_BEST_RATE, int(HEAVIEST * 7.2 / seconds)) - (_SOUND_RATE if heard is _SOUND else 0)
    side = f"min({LONG_SIDE},iw)", f"min({LONG_SIDE},ih)"
    shape = f"scale='{side[0]}':'{side[1]}':force_original_aspect_ratio=decrease:force_divisible_by=2,setsar=1"
    out = os.memfd_create("film", os.MFD_CLOEXEC)
    command = [
        *_program("ffmpeg"), "-nostdin", *_FEW, "-ss", f"{cut.start:.3f}", "-t", f"{seconds:.3f}", *_given(descriptor),
        "-map", "0:V:0", *heard, "-sn", "-dn", "-map_metadata", "-1", "-map_metadata:s", "-1", "-map_chapters", "-1",
        "-vf", f"{shape},format=yuv420p", "-fpsmax", str(MOST_RATE), "-c:v", "libx264", "-preset", "veryfast",
        "-threads", "4", "-crf", "22", "-maxrate", str(rate), "-bufsize", str(rate * 2), "-a53cc", "0",
        "-bsf:v", "filter_units=remove_types=6", "-fflags", "+bitexact", "-flags:v", "+bitexact",
        "-movflags", "+faststart", "-fs", str(HEAVIEST), "-y", "-f", "mp4", f"/proc/self/fd/{out}",
    ]  # fmt: skip
    try:
        _run(command, descriptor, out)
    except BaseException:
        os.close(out)
        raise
    if os.fstat(out).st_size > HEAVIEST * 0.98:
        os.close(out)
        raise MediaError("media.film_full")
    return out


def samples(descriptor: int, facts: Facts) -> Iterator[tuple[float, Bare]]:
    """Yield moments and frames of a cleaned video: its first, one a second, and each that begins another scene.

    Raises:
        MediaError: `media.film_damaged`.
    """
    chosen = f"select='isnan(prev_selected_t)+gte(t-prev_selected_t,0.99)+gt(scene,{_SCENE})',showinfo"
    command = [
        *_program("ffmpeg", "info"), "-nostdin", *_FEW, *_given(descriptor), "-map", "0:V:0", "-an", "-vf", chosen,
        "-vsync", "vfr", "-frames:v", str(MOST_SAMPLES), "-pix_fmt", "rgb24", "-f", "rawvideo", "pipe:1",
    ]  # fmt: skip
    size, row = facts.width * facts.height * 3, facts.width * 3
    with _started(command, descriptor) as process:
        times = _Times(process.stderr)
        whole = process.stdout
        if whole is None:
            raise MediaError("media.film_damaged")
        number = 0
        while len(data := whole.read(size)) == size:
            yield times.of(number), from_rows(data, (facts.width, facts.height), row, "RGB")
            number += 1
    if number == 0:
        raise MediaError("media.film_damaged")


class _Times:
    """The moments of frames, as the program tells them beside the pixels."""

    def __init__(self, told: IO[bytes] | None) -> None:
        self._told, self._found = told, list[float]()
        self._more = threading.Condition()
        self._ended = False
        threading.Thread(target=self._listen, daemon=True).start()

    def of(self, number: int) -> float:
        """Return the moment of a frame in seconds; it is told before its pixels."""
        with self._more:
            self._more.wait_for(lambda: self._ended or len(self._found) > number, timeout=10)
            return self._found[number] if len(self._found) > number else float(number)

    def _listen(self) -> None:
        with suppress(OSError, ValueError):
            for line in self._told or ():
                match = _TIME.search(line)
                if match:
                    with self._more:
                        self._found.append(float(match.group(1)))
                        self._more.notify_all()
        with self._more:
            self._ended = True
            self._more.notify_all()


def _facts(told: dict[str, Any]) -> Facts:
    streams: list[dict[str, Any]] = told["streams"]
    shown = [one for one in streams if one.get("codec_type") == "video" and not _is_cover(one)]
    if not shown:
        raise MediaError("media.film_damaged")
    film = shown[0]
    seconds = float(film.get("duration") or told["format"].get("duration") or 0)
    if not math.isfinite(seconds):
        raise MediaError("media.film_damaged")
    wide, high = int(film["width"]), int(film["height"])
    if seconds <= 0 or min(wide, high) < 4:
        raise MediaError("media.film_damaged")
    if max(wide, high) > _MOST_SIDE or wide * high > _MOST_PIXELS:
        raise MediaError("media.film_large")
    tags = [told["format"].get("tags", {}), *(one.get("tags", {}) for one in streams)]
    details = sum(len(one) for one in tags) + len(streams) - 1
    return Facts(seconds, wide, high, any(one.get("codec_type") == "audio" for one in streams), details)


def _is_cover(stream: dict[str, Any]) -> bool:
    return bool(stream.get("disposition", {}).get("attached_pic"))


def _program(name: str, level: str = "error") -> list[str]:
    found = programs.found(name)
    if found is None:
        raise MediaError("media.video")
    return [found, "-hide_banner", "-loglevel", level]


def _given(descriptor: int) -> list[str]:
    bounds = ["-protocol_whitelist", "file", "-format_whitelist", _FORMATS]
    return [*bounds, "-i", f"/proc/self/fd/{descriptor}"]


def _run(command: list[str], *descriptors: int) -> bytes:
    with _started(command, *descriptors, quiet=True) as process:
        told, _ = process.communicate()
        if process.returncode != 0:
            raise MediaError("media.film_damaged")
        return told


class _Started:
    """A program that ends with the block it runs in."""

    def __init__(self, command: list[str], descriptors: tuple[int, ...], *, quiet: bool) -> None:
        self._command, self._descriptors, self._quiet = command, descriptors, quiet

    def __enter__(self) -> subprocess.Popen[bytes]:
        environment = {name: os.environ[name] for name in _KEPT if name in os.environ}
        try:
            self._process = subprocess.Popen(  # noqa: S603 - an absolute path, fixed arguments, no shell
                self._command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL if self._quiet else subprocess.PIPE,
                pass_fds=self._descriptors,
                env=environment | {"LC_ALL": "C.UTF-8"},
                preexec_fn=ends_with_its_parent(),  # noqa: PLW1509 - one call of the system, made ready before
            )
        except (OSError, ValueError):
            raise MediaError("media.film_damaged") from None
        return self._process

    def __exit__(self, *_: object) -> None:
        with suppress(OSError):
            self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdout, self._process.stderr):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()


def _started(command: list[str], *descriptors: int, quiet: bool = False) -> _Started:
    return _Started(command, descriptors, quiet=quiet)
