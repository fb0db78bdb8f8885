"""A picture in a draft: its facts, what was read in it, and the words that go with it. The bytes lie in the store."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from composer.guard.reading import Reading
from composer.guard.submission import Media


@dataclass(frozen=True, slots=True, repr=False)
class Picture:
    """One cleaned picture.

    Attributes:
        digest: SHA-256 of its bytes, hexadecimal.
        kind: `jpeg`, `png`, `gif` where it moves, or `mp4` where it is a video.
        width: In pixels, as `height`.
        weight: Bytes.
        weight_before: Bytes of the file it was made from.
        hidden: What was taken off: kinds, in order.
        hidden_count: How many details.
        small: A PNG of at most 360 pixels, for lists.
        size_before: Width and height of the file it was made from; zeros where that is not known.
        quality: As JPEG counts it, 1 to 95; 0 where every pixel is as it was.
        frames: How many it has; one where it stands still. Of a video those that were looked at, two at least.
        moments: Of a video the moments of what was looked at, in milliseconds; a place in its reading that lies `n`
            times `height` below the top was seen at the n-th.
        length_ms: How long a video is.
    """

    digest: str
    kind: str
    width: int
    height: int
    weight: int
    weight_before: int
    hidden: tuple[str, ...]
    hidden_count: int
    small: bytes
    reading: Reading
    size_before: tuple[int, int] = (0, 0)
    quality: int = 0
    frames: int = 1
    moments: tuple[int, ...] = ()
    length_ms: int = 0

    @property
    def is_film(self) -> bool:
        """Whether it is a video."""
        return self.kind == "mp4"

    @property
    def file_name(self) -> str:
        """The name it goes by; the author's own never leaves, and is not kept."""
        return {"png": "picture.png", "gif": "picture.gif", "mp4": "video.mp4"}.get(self.kind, "picture.jpg")


@dataclass(frozen=True, slots=True, repr=False)
class Taken:
    """A picture and its bytes."""

    picture: Picture
    data: bytes


@dataclass(frozen=True, slots=True, repr=False)
class Attached:
    """A picture of a post, with its description for those who cannot see it."""

    picture: Picture
    alt_text: str = ""

    @property
    def media(self) -> Media:
        """What of it goes into a submission."""
        return Media.of(self.picture.digest, self.picture.file_name, self.alt_text, self.picture.reading)


Gallery = tuple[tuple[Attached, ...], ...]
"""For each post of a draft its pictures, in order."""

MOST: Final = 4
"""Pictures X takes in one post."""


def swapped(shown: tuple[Attached, ...], was: Attached, now: Attached) -> tuple[Attached, ...]:
    """Return pictures with one in the place of another; a description written since then stays."""
    if was in shown:
        return tuple(now if one == was else one for one in shown)
    same = was.picture.digest
    return tuple(Attached(now.picture, one.alt_text) if one.picture.digest == same else one for one in shown)
