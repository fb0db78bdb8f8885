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
    AVIF = "avif"
    PDF = "pdf"
    DICOM = "dicom"
    VIDEO = "video"
    UNKNOWN = "unknown"


PICTURES: Final = frozenset({Kind.JPEG, Kind.PNG, Kind.WEBP, Kind.GIF, Kind.HEIC, Kind.AVIF})
"""What is taken in as a picture; HEIC and AVIF where their libraries are installed."""

_HEIF_BRANDS: Final = frozenset({b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1"})
_AVIF_BRANDS: Final = frozenset({b"avif", b"avis"})
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
        return _boxed(data)
    return Kind.PDF if b"%PDF-" in data[:1024] else Kind.UNKNOWN


def _boxed(data: bytes) -> Kind:
    """Return what a file of boxes is, by its brand; the two that HEIC and AVIF share are told apart by the others."""
    brand = data[8:12]
    if brand in _AVIF_BRANDS:
        return Kind.AVIF
    if brand not in _HEIF_BRANDS:
        return Kind.VIDEO
    others = data[16 : min(256, int.from_bytes(data[:4], "big"))]
    shared = brand in {b"mif1", b"msf1"}
    return Kind.AVIF if shared and any(one in others for one in _AVIF_BRANDS) else Kind.HEIC
