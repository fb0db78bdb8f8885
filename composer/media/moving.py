"""A moving picture, frame by frame: opened within bounds, changed alike in all frames, written anew as a GIF.

GIF, WebP, PNG and AVIF can move, and X takes the first alone. A door to Pillow, too.

X's bounds for a GIF (docs.x.com, media best practices): 1280 by 1080 pixels, 350 frames, 15 MB.
"""

from __future__ import annotations

import io
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Final

from PIL import Image, ImageChops, ImageSequence

from composer.base.errors import MediaError
from composer.media.hidden import Hidden
from composer.media.kinds import Kind, kind_of
from composer.media.pixels import Bare, by_pillow, carried, check_weight, plain, small

WIDEST: Final = 1280
HIGHEST: Final = 1080
MOST_FRAMES: Final = 350
HEAVIEST: Final = 15 * 1024 * 1024

MOST_PIXELS: Final = 60_000_000
"""Pixels of all frames together that are held at once: 180 MB. Larger ones are made smaller on the way in."""

MOST_READ: Final = 40
"""Frames that are read, each unlike those before it; a GIF with more of them is not taken in."""

_MOVE: Final = frozenset({Kind.GIF, Kind.WEBP, Kind.PNG, Kind.AVIF})

_SHORTEST: Final = 20
"""Milliseconds of a frame; browsers show shorter ones longer."""

_UNLIKE: Final = 48
"""Brightness of one colour by which two frames must differ somewhere, at a quarter of their size, for both to be read:
ink on paper differs by more, the grain of colours that were mixed by less."""


@dataclass(frozen=True, slots=True)
class Moving:
    """Frames of one size, on white, and how long each is shown, in milliseconds."""

    frames: tuple[Bare, ...]
    times: tuple[int, ...]

    def changed(self, change: Callable[[Bare], Bare]) -> Moving:
        """Return it with every frame changed alike."""
        return replace(self, frames=tuple(change(frame) for frame in self.frames))

    def unlike(self) -> tuple[Bare, ...]:
        """Return the frames that are read: the first, and each that differs from all of those.

        Raises:
            MediaError: `media.too_lively` there are too many.
        """
        kept: list[tuple[Bare, Bare]] = []
        for frame in self.frames:
            less = _in_small(frame)
            if all(_differ(less, other) for other, _ in kept):
                kept.append((less, frame))
            if len(kept) > MOST_READ:
                raise MediaError("media.too_lively")
        return tuple(frame for _, frame in kept)


def unlike(one: Bare, other: Bare) -> bool:
    """Tell whether two pictures of one size differ so much that both are to be read."""
    return _differ(_in_small(one), _in_small(other))


def moves(data: bytes) -> bool:
    """Tell whether a file is a picture of several frames."""
    if kind_of(data) not in _MOVE:
        return False
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with _file(data) as file:
                file.seek(_first(file) + 1)
                return True
    except Exception:  # noqa: BLE001 - one frame, or damaged: told where it is opened
        return False


def opened(data: bytes) -> tuple[Moving, Hidden]:
    """Return the frames of a moving picture, as large as X takes, and what else the file carried.

    Raises:
        MediaError: `media.too_heavy`, `.too_many_pixels`, `.too_long`, `.damaged`.
    """
    check_weight(data)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            with _file(data) as file:
                return _opened(file, data)
        except MediaError:
            raise
        except Exception:  # noqa: BLE001 - a decoder fed with anything raises anything
            raise MediaError("media.damaged") from None


def all_frames(data: bytes) -> list[bytes]:
    """Return the frames of a moving picture that are to be looked at, as PNG at full size.

    Raises:
        MediaError: As `opened`; `media.too_lively`.
    """
    film, _ = opened(data)
    return [small(frame, max(frame.size)) for frame in film.unlike()]


def written(moving: Moving) -> bytes:
    """Return a new file of these frames, no heavier than X takes."""
    while len(data := _encoded(moving)) > HEAVIEST:
        wide, high = moving.frames[0].size
        smaller = partial(_resized, size=(max(1, round(wide * 0.8)), max(1, round(high * 0.8))))
        moving = moving.changed(smaller)
    return data


def _resized(frame: Bare, size: tuple[int, int]) -> Bare:
    return frame if frame.size == size else frame.resize(size, Image.Resampling.LANCZOS)


def _file(data: bytes) -> Any:
    Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    return by_pillow(data)


def _first(file: Any) -> int:
    """Return where the moving frames begin: the still one that some PNGs put before them is never shown."""
    return 1 if getattr(file, "default_image", False) else 0


def _opened(file: Any, data: bytes) -> tuple[Moving, Hidden]:
    first, (wide, high) = _first(file), file.size
    count = int(file.n_frames) - first
    if count > MOST_FRAMES:
        raise MediaError("media.too_long")
    if wide * high > MOST_PIXELS:
        raise MediaError("media.too_many_pixels")
    hidden = carried(data, kind_of(data), file)
    share = min(1.0, WIDEST / wide, HIGHEST / high, (MOST_PIXELS / (wide * high * count)) ** 0.5)
    size = (max(1, round(wide * share)), max(1, round(high * share)))
    frames, times = list[Bare](), list[int]()
    for frame, shown in _frames(file, first):
        frames.append(_resized(frame, size))
        times.append(max(_SHORTEST, shown))
    return Moving(tuple(frames), tuple(times)), replace(hidden, size=(wide, high))


def _frames(file: Any, first: int) -> Iterator[tuple[Bare, int]]:
    profile = file.info.get("icc_profile")
    for number, frame in enumerate(ImageSequence.Iterator(file)):
        if number < first:
            continue
        frame.load()  # some sorts tell only then how long it is shown
        shown = frame.info.get("duration", 100)
        yield plain(frame.convert("RGBA"), profile), int(shown) if isinstance(shown, int | float) else 100


def _encoded(moving: Moving) -> bytes:
    out = io.BytesIO()
    first, *rest = (frame.quantize(256, Image.Quantize.MEDIANCUT) for frame in moving.frames)
    how = {"duration": list(moving.times), "loop": 0, "disposal": 1, "optimize": False}
    first.save(out, "GIF", save_all=True, append_images=rest, **how)
    return out.getvalue()


def _in_small(frame: Bare) -> Bare:
    shown = frame.convert("RGB")  # in each colour: red words on blue are as bright as what they stand on
    return shown.reduce(4) if min(shown.size) >= 4 else shown


def _differ(one: Bare, other: Bare) -> bool:
    return ImageChops.difference(one, other).point(_far).getbbox() is not None


def _far(value: int) -> int:
    return 255 if value >= _UNLIKE else 0
