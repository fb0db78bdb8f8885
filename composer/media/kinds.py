"""What a file is, by its first bytes; never by its name."""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class Kind(StrEnum):
    """What can be told from a file's beginning."""

    JPEG = "jpeg"
    PNG = "png"
    WEBP = "webp"
    GIF = "gif"
    HEIC = "heic"
    PDF = "pdf"
    DICOM = "dicom"
    VIDEO = "video"
    UNKNOWN = "unknown"


PICTURES: Final = frozenset({Kind.JPEG, Kind.PNG, Kind.WEBP, Kind.GIF, Kind.HEIC})
"""What is taken in as a picture; HEIC where its library is installed."""

_HEIF_BRANDS: Final = (b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1", b"avif", b"avis")
_OLD_DICOM: Final = frozenset({b"\x08\x00\x00\x00\x04\x00\x00\x00", b"\x08\x00\x05\x00\x0a\x00\x00\x00"})
"""Files of ACR-NEMA and early DICOM begin with their first group, without a preamble."""

_BEGINNINGS: Final = (
    (b"\xff\xd8\xff", Kind.JPEG),
    (b"\x89PNG\r\n\x1a\n", Kind.PNG),
    (b"GIF87a", Kind.GIF),
    (b"GIF89a", Kind.GIF),
    (b"%PDF-", Kind.PDF),
    (b"\x1aE\xdf\xa3", Kind.VIDEO),  # Matroska, WebM
    (b"\x00\x00\x01\xba", Kind.VIDEO),
    (b"\x00\x00\x01\xb3", Kind.VIDEO),
    (b"OggS", Kind.VIDEO),
    (b"FLV\x01", Kind.VIDEO),
)


def kind_of(data: bytes) -> Kind:
    """Return what the bytes are."""
    for begin, kind in _BEGINNINGS:
        if data.startswith(begin):
            return kind
    if data[128:132] == b"DICM" or data[:8] in _OLD_DICOM:
        return Kind.DICOM
    if data[:4] == b"RIFF":
        return {b"WEBP": Kind.WEBP, b"AVI ": Kind.VIDEO}.get(data[8:12], Kind.UNKNOWN)
    if data[4:8] == b"ftyp":
        return Kind.HEIC if data[8:12] in _HEIF_BRANDS else Kind.VIDEO
    return Kind.PDF if b"%PDF-" in data[:1024] else Kind.UNKNOWN
