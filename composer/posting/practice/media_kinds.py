"""What X takes as a picture, a moving picture and a video, and how it tells one from what only says so.

Limits: docs.x.com, media best practices. 5 MB an image, 15 MB and 350 frames of at most 1,280 by 1,080 a GIF, 512 MB a
video. A post shows four images, or one GIF, or one video.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

MEGABYTE: Final = 1024 * 1024

IMAGE, GIF, VIDEO = "tweet_image", "tweet_gif", "tweet_video"

LARGEST: Final[Mapping[str, int]] = {IMAGE: 5 * MEGABYTE, GIF: 15 * MEGABYTE, VIDEO: 512 * MEGABYTE}
"""Bytes by category."""

MOST_IN_A_POST: Final[Mapping[str, int]] = {IMAGE: 4, GIF: 1, VIDEO: 1}

_TYPES: Final[Mapping[str, tuple[str, ...]]] = {
    IMAGE: ("image/jpeg", "image/png", "image/webp", "image/gif", "image/pjpeg", "image/bmp", "image/tiff"),
    GIF: ("image/gif",),
    VIDEO: ("video/mp4", "video/quicktime", "video/webm", "video/mp2t"),
}
_MAGIC: Final[Mapping[str, tuple[int, tuple[bytes, ...]]]] = {
    "image/jpeg": (0, (b"\xff\xd8\xff",)),
    "image/pjpeg": (0, (b"\xff\xd8\xff",)),
    "image/png": (0, (b"\x89PNG\r\n\x1a\n",)),
    "image/gif": (0, (b"GIF87a", b"GIF89a")),
    "image/webp": (8, (b"WEBP",)),
    "image/bmp": (0, (b"BM",)),
    "image/tiff": (0, (b"II*\0", b"MM\0*")),
    "video/mp4": (4, (b"ftyp",)),
    "video/quicktime": (4, (b"ftyp", b"moov", b"mdat", b"wide")),
    "video/webm": (0, (b"\x1a\x45\xdf\xa3",)),
    "video/mp2t": (0, (b"G",)),
}
_MOST_FRAMES, _WIDEST, _HIGHEST, _MOST_PIXELS = 350, 1280, 1080, 300_000_000


def belong_together(media_type: str, category: str) -> bool:
    """Tell whether a type of media may be uploaded under a category."""
    return media_type in _TYPES.get(category, ())


def looks_like(head: bytes, media_type: str) -> bool:
    """Tell whether a file begins as its type does."""
    start, marks = _MAGIC[media_type]
    return any(head[start : start + len(mark)] == mark for mark in marks)


@dataclass(frozen=True, slots=True)
class Moving:
    """The measures of a GIF; of a damaged one, what could be read."""

    width: int
    height: int
    frames: int

    @property
    def fits(self) -> bool:
        """Whether X takes it."""
        small = 0 < self.width <= _WIDEST and 0 < self.height <= _HIGHEST
        return small and 0 < self.frames <= _MOST_FRAMES and self.width * self.height * self.frames <= _MOST_PIXELS


def measured(gif: bytes) -> Moving:
    """Count the frames of a GIF (GIF89a specification: descriptors, extensions, sub-blocks)."""
    width, height = int.from_bytes(gif[6:8], "little"), int.from_bytes(gif[8:10], "little")
    at, frames = 13 + _table(gif, 10), 0
    while at < len(gif):
        mark = gif[at]
        if mark == 0x2C:
            frames += 1
            at = _after_blocks(gif, at + 11 + _table(gif, at + 9))
        elif mark == 0x21:
            at = _after_blocks(gif, at + 2)
        else:
            break
    return Moving(width, height, frames)


def _table(gif: bytes, at: int) -> int:
    """Return the length of the colour table that a packed byte announces."""
    packed = gif[at] if at < len(gif) else 0
    return 3 * 2 ** ((packed & 7) + 1) if packed & 0x80 else 0


def _after_blocks(gif: bytes, at: int) -> int:
    while at < len(gif) and gif[at]:
        at += gif[at] + 1
    return at + 1
