"""The pixels of a DICOM file, window and all, and nothing else of it. The one door to pydicom, which need not be there.

What is printed into such a picture is taken for certain to be there: it goes only after its author's own look.
"""

from __future__ import annotations

import io
from typing import Any, Final

from composer.base.errors import MediaError
from composer.media.pixels import LONGEST_SIDE, MOST_PIXELS, Bare, from_rows, small

MOST_SHOWN: Final = 60
"""Frames shown to choose from."""

_SMALL: Final = 200
_PACKED: Final = b"1.2.840.10008.1.2.1.99"
"""The coding that packs all of a file (PS3.5, A.5), which pictures do not use: kilobytes may open into gigabytes."""

_HEAD: Final = 4096
_COLOURS: Final = frozenset({"RGB", "YBR_FULL", "YBR_FULL_422", "YBR_ICT", "YBR_RCT"})


def readable() -> bool:
    """Tell whether the library is there."""
    try:
        import pydicom  # noqa: F401 # pyright: ignore[reportMissingImports, reportUnusedImport]
    except ImportError:
        return False
    return True


def frame(data: bytes, number: int) -> tuple[Bare, int]:
    """Return one frame as a screen would show it, and how many details the file held beside its pixels.

    Args:
        data: The whole file.
        number: From 1; 0 where the author has not yet said that the pixels are wanted.

    Raises:
        MediaError: `media.dicom` the library is not there · `media.dicom_review` the author is to be asked ·
            `media.dicom_coding` its pixels are coded in a way nothing here reads · `media.too_many_pixels`,
            `media.damaged`.
    """
    if number == 0:
        raise MediaError("media.dicom_review" if readable() else "media.dicom")
    told = _opened(data)
    return _drawn(told, number - 1), len(told)


def all_small(data: bytes) -> list[bytes]:
    """Return the first frames in small, as PNG.

    Raises:
        MediaError: As `frame`.
    """
    told = _opened(data)
    return [small(_drawn(told, index), _SMALL) for index in range(min(_count(told), MOST_SHOWN))]


def _opened(data: bytes) -> Any:
    try:
        import pydicom
    except ImportError:
        raise MediaError("media.dicom") from None
    if _PACKED in data[:_HEAD]:
        raise MediaError("media.dicom_coding")
    library: Any = pydicom
    library.config.settings.reading_validation_mode = library.config.IGNORE
    try:
        told = library.dcmread(io.BytesIO(data), force=True)
        if not getattr(told.file_meta, "TransferSyntaxUID", None):  # files from before there was such a part
            told.file_meta.TransferSyntaxUID = library.uid.ImplicitVRLittleEndian
        wide, high, count = int(told.Columns), int(told.Rows), _count(told)
    except Exception:  # noqa: BLE001 - a parser fed with anything raises anything
        raise MediaError("media.damaged") from None
    if wide < 1 or high < 1 or count < 1:
        raise MediaError("media.damaged")
    if wide * high > MOST_PIXELS:
        raise MediaError("media.too_many_pixels")
    return told


def _count(told: Any) -> int:
    return int(told.get("NumberOfFrames") or 1)


def _drawn(told: Any, index: int) -> Bare:
    if not 0 <= index < _count(told):
        raise MediaError("media.damaged")
    try:
        made = _rows(told, index)
    except MemoryError:
        raise
    except RuntimeError:  # what pydicom says of a coding it cannot read
        raise MediaError("media.dicom_coding") from None
    except Exception:  # noqa: BLE001 - a decoder fed with anything raises anything
        raise MediaError("media.damaged") from None
    made.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    return made


def _rows(told: Any, index: int) -> Bare:
    import numpy as np
    from pydicom import pixels

    reader: Any = pixels
    sort = str(told.PhotometricInterpretation)
    seen = reader.pixel_array(told, index=index)
    if sort == "PALETTE COLOR":
        seen = reader.apply_color_lut(seen, told)
        seen = seen >> 8 if seen.dtype == np.uint16 else seen
        sort = "RGB"
    if sort in _COLOURS:
        return from_rows(seen.astype(np.uint8).tobytes(), (seen.shape[1], seen.shape[0]), seen.shape[1] * 3, "RGB")
    grey = _windowed(reader.apply_rescale(seen, told).astype(np.float32), told, np)
    grey = 255 - grey if sort == "MONOCHROME1" else grey
    return from_rows(grey.tobytes(), (grey.shape[1], grey.shape[0]), grey.shape[1], "L")


def _windowed(values: Any, told: Any, np: Any) -> Any:
    """Return light from 0 to 255: the first window the file names, or from its darkest to its brightest value."""
    low, high = float(values.min()), float(values.max())
    middle, width = _first(told.get("WindowCenter")), _first(told.get("WindowWidth"))
    if middle is not None and width is not None and width >= 1:
        low, high = middle - 0.5 - (width - 1) / 2, middle - 0.5 + (width - 1) / 2
    spread = max(high - low, 1e-6)
    return (np.clip((values - low) / spread, 0, 1) * 255).round().astype(np.uint8)


def _first(value: Any) -> float | None:
    several: Any = value if hasattr(value, "__iter__") else (value,)
    try:
        return float(next(iter(several)))
    except (TypeError, ValueError, StopIteration):
        return None
