"""What a picture file carries beside its pixels, by kind: for the author to read, never the values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from composer.media.kinds import Kind

_TIMES: Final = frozenset({0x0132, 0x9003, 0x9004})
_CAMERA: Final = frozenset({0x010F, 0x0110, 0xA431, 0xA434, 0x0131, 0x927C})
_NAMES: Final = {
    "icc_profile": "colors",
    "xmp": "xmp",
    "photoshop": "iptc",
    "comment": "text",
    "jfif": "",
    "jfif_version": "",
    "jfif_unit": "",
    "jfif_density": "",
    "dpi": "",
    "gamma": "",
    "interlace": "",
    "transparency": "",
    "background": "",
    "version": "",
    "duration": "",
    "loop": "",
    "timestamp": "",
    "extension": "",
    "default_image": "",
    "bbox": "",
    "blend": "",
    "disposal": "",
    "progressive": "",
    "progression": "",
    "adobe": "",
    "adobe_transform": "",
    "srgb": "",
    "chromaticity": "",
    "exif": "",  # told tag by tag
    "mpoffset": "thumbnail",
    "mp": "thumbnail",
}


@dataclass(frozen=True, slots=True)
class Hidden:
    """What was there: kinds (`place`, `camera`, `time`, `thumbnail`, `xmp`, ...) in order, and how many details.

    Attributes:
        size: The file's own width and height in pixels.
    """

    kinds: tuple[str, ...] = ()
    count: int = 0
    size: tuple[int, int] = field(default=(0, 0), compare=False)


def hidden_in(data: bytes, kind: Kind, info: Iterable[str], tags: Mapping[int, Iterable[int]]) -> Hidden:
    """Return what the file carries.

    Args:
        data: The whole file.
        kind: What it is.
        info: The names of what the decoder set aside.
        tags: The numbers of EXIF tags: directory 0 the main one, 1 the thumbnail's, 0x8769 EXIF, 0x8825 GPS.
    """
    kinds: list[str] = []
    count = sum(len(list(numbers)) for numbers in tags.values())
    main = {*tags.get(0, ()), *tags.get(0x8769, ())}
    if tags.get(0x8825):
        kinds.append("place")
    if main & _CAMERA:
        kinds.append("camera")
    if main & _TIMES:
        kinds.append("time")
    if tags.get(1):
        kinds.append("thumbnail")
    for name in info:
        told = _NAMES.get(str(name).casefold(), "text")
        if told:
            count += 1
            kinds.append(told)
    if behind_the_end(data, kind):
        count += 1
        kinds.append("trailing")
    return Hidden(tuple(dict.fromkeys(kinds)), count)


def behind_the_end(data: bytes, kind: Kind) -> int:
    """Return how many bytes follow the picture's own end; 0 where that cannot be told."""
    if kind is Kind.PNG:
        end = data.rfind(b"IEND\xaeB`\x82")
        return len(data) - end - 8 if end >= 0 else 0
    if kind is Kind.JPEG:
        end = data.rfind(b"\xff\xd9")
        return len(data) - end - 2 if end >= 0 else 0
    if kind is Kind.GIF:
        end = data.rfind(b"\x3b")
        return len(data) - end - 1 if end >= 0 else 0
    if kind is Kind.WEBP:
        return max(0, len(data) - 8 - int.from_bytes(data[4:8], "little"))
    return 0
