"""From a file to bare pixels and to a new file that holds nothing else. The one door to Pillow.

Nothing is carried over: the new file is written from the pixels alone, so that what a writer of metadata may think of
next is gone too. Where a pixel is see-through, what lies under it goes as well.
"""

from __future__ import annotations

import io
import warnings
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from PIL import GifImagePlugin, Image, ImageCms, ImageDraw, ImageOps, JpegImagePlugin, PngImagePlugin, WebPImagePlugin

from composer.base.errors import MediaError
from composer.guard.reading import Box
from composer.media import heif
from composer.media.hidden import Hidden, hidden_in
from composer.media.kinds import PICTURES, Kind, kind_of

LARGEST_FILE: Final = 64 * 1024 * 1024
"""Bytes of a file that is taken in."""

MOST_PIXELS: Final = 50_000_000
"""Pixels of a picture that is taken in: more than any telephone's, and 150 MB in memory."""

LONGEST_SIDE: Final = 4096
"""X shows no more."""

HEAVIEST: Final = 5 * 1024 * 1024
"""Bytes of a picture that X takes (docs.x.com, media best practices)."""

Bare = Image.Image
"""Pixels without a file."""

_OPENERS: Final = (
    JpegImagePlugin.JpegImageFile,
    PngImagePlugin.PngImageFile,
    WebPImagePlugin.WebPImageFile,
    GifImagePlugin.GifImageFile,
)
_FORMATS: Final = (*(str(opener.format) for opener in _OPENERS), "AVIF")
_QUALITIES: Final = (92, 88, 82, 75, 65)
_CANNOT: Final = {
    Kind.PDF: "media.pdf",
    Kind.DICOM: "media.dicom",
    Kind.VIDEO: "media.video",
    Kind.UNKNOWN: "media.unknown",
}
_EXIF_PARTS: Final = (1, 0x8769, 0x8825)


def bare(data: bytes) -> tuple[Image.Image, Hidden]:
    """Return the pixels of a file, upright, in sRGB, on white where they were see-through; and what else it carried.

    Raises:
        MediaError: `media.empty`, `.too_heavy`, `.too_many_pixels`, `.moving`, `.damaged`, `.heic`, `.pdf`, `.dicom`,
            `.video`, `.unknown`.
    """
    check_weight(data)
    kind = kind_of(data)
    if kind not in PICTURES:
        raise MediaError(_CANNOT[kind])
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return _opened(data, kind)
        except MediaError:
            raise
        except Image.DecompressionBombError:
            raise MediaError("media.too_many_pixels") from None
        except Exception:  # noqa: BLE001 - a decoder fed with anything raises anything
            raise MediaError("media.damaged") from None


@dataclass(frozen=True, slots=True)
class Fitted:
    """A new file.

    Attributes:
        kind: `png` or `jpeg`.
        quality: What of the picture was kept, 1 to 95 as JPEG counts it; 0 where every pixel is as it was.
    """

    data: bytes
    kind: str
    quality: int


def fitted(picture: Image.Image, *, exact: bool) -> Fitted:
    """Return a new file of these pixels, no larger than X takes.

    Args:
        picture: Mode RGB or L.
        exact: Keep every pixel as it is, if that fits.
    """
    fresh = _fresh(picture)
    if exact:
        out = io.BytesIO()
        fresh.save(out, "PNG", compress_level=6)
        if out.tell() <= HEAVIEST:
            return Fitted(out.getvalue(), "png", 0)
    while len((made := _lossy(fresh)).data) > HEAVIEST:
        fresh = fresh.resize((round(fresh.width * 0.8), round(fresh.height * 0.8)), Image.Resampling.LANCZOS)
    return made


def changed(picture: Image.Image, boxes: Sequence[Box], crop: Box | None, turns: int) -> Image.Image:
    """Return the picture with solid boxes over it, then cut, then turned.

    Args:
        picture: Mode RGB or L.
        boxes: In pixels of the picture. Solid black: what is blurred or pixelated can be calculated back.
        crop: What stays; None for all.
        turns: Quarter turns clockwise.

    Raises:
        MediaError: `media.damaged` nothing would be left.
    """
    made = picture.copy()
    pen = ImageDraw.Draw(made)
    for box in boxes:
        corner = (box.left + box.width - 1, box.top + box.height - 1)
        if box.width > 0 and box.height > 0:
            pen.rectangle(((box.left, box.top), corner), fill=0)
    if crop is not None:
        left, top = max(0, crop.left), max(0, crop.top)
        right, bottom = min(made.width, crop.left + crop.width), min(made.height, crop.top + crop.height)
        if right - left < 1 or bottom - top < 1:
            raise MediaError("media.damaged")
        made = made.crop((left, top, right, bottom))
    quarter = {1: Image.Transpose.ROTATE_270, 2: Image.Transpose.ROTATE_180, 3: Image.Transpose.ROTATE_90}
    return made.transpose(quarter[turns % 4]) if turns % 4 else made


def small(picture: Image.Image, side: int = 360) -> bytes:
    """Return a small PNG for lists, at most `side` pixels long."""
    made = picture.copy()
    made.thumbnail((side, side))
    out = io.BytesIO()
    _fresh(made).save(out, "PNG", compress_level=1)
    return out.getvalue()


def for_reader(picture: Image.Image, scale: float) -> bytes:
    """Return grey pixels for the reader of words, as a portable grey map: it needs no decoder worth attacking."""
    grey = grey_of(picture)
    if scale != 1:
        size = (max(1, round(grey.width * scale)), max(1, round(grey.height * scale)))
        grey = grey.resize(size, Image.Resampling.LANCZOS)
    return b"P5 %d %d 255\n" % grey.size + grey.tobytes()


def grey_of(picture: Image.Image) -> Image.Image:
    """Return grey pixels from black to white, as readers of words see them best."""
    return ImageOps.autocontrast(picture.convert("L"), cutoff=0.1)


def from_rows(data: bytes, size: tuple[int, int], stride: int, order: str) -> Image.Image:
    """Return pixels out of rows in memory.

    Args:
        data: The rows.
        size: Width and height.
        stride: Bytes of a row.
        order: How a pixel is laid out, such as `RGB` or `RGBX`.
    """
    mode = "L" if order == "L" else "RGB"
    return Image.frombytes(mode, size, data, "raw", order, stride, 1)


def from_line(line: bytes, high: int = 40) -> Image.Image:
    """Return grey pixels of one row, repeated."""
    return Image.frombytes("L", (len(line), high), line * high)


def laid_level(grey: Image.Image, size: tuple[int, int], way: tuple[float, ...]) -> Image.Image:
    """Return a part of a grey picture seen another way: pixel (x, y) of it stands at (ax + by + c, dx + ey + f)."""
    return grey.transform(size, Image.Transform.AFFINE, way, Image.Resampling.BICUBIC, fillcolor=255)


def _lossy(picture: Bare) -> Fitted:
    """Return a JPEG, as good as fits; the poorest where none does."""
    made = Fitted(b"", "jpeg", 0)
    for quality in _QUALITIES:
        out = io.BytesIO()
        picture.save(out, "JPEG", quality=quality, optimize=True, subsampling=0 if quality > 90 else 2)
        made = Fitted(out.getvalue(), "jpeg", quality)
        if len(made.data) <= HEAVIEST:
            break
    return made


def plain(picture: Image.Image, profile: object = None) -> Image.Image:
    """Return bare pixels, in sRGB where a table of colours is given, on white where they were see-through."""
    return _fresh(_srgb(_on_white(picture), profile))


def check_weight(data: bytes) -> None:
    """Return only if a file is neither empty nor too large to be opened.

    Raises:
        MediaError: `media.empty`, `.too_heavy`.
    """
    if not data:
        raise MediaError("media.empty")
    if len(data) > LARGEST_FILE:
        raise MediaError("media.too_heavy")


def _opened(data: bytes, kind: Kind) -> tuple[Image.Image, Hidden]:
    Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    opened: Any = heif.picture(data, MOST_PIXELS) if kind is Kind.HEIC else by_pillow(data)
    with opened as file:
        if file.width * file.height > MOST_PIXELS:
            raise MediaError("media.too_many_pixels")
        if getattr(file, "n_frames", 1) > 1 and kind is not Kind.JPEG:
            raise MediaError("media.moving")
        profile = file.info.get("icc_profile")
        size = file.size
        file.draft(None, (LONGEST_SIDE, LONGEST_SIDE))  # a JPEG is made smaller while it is read
        file.load()
        hidden = carried(data, kind, file)
        picture: Image.Image = ImageOps.exif_transpose(file)
    picture = _srgb(_on_white(picture), profile)
    if max(picture.size) > LONGEST_SIDE:
        picture.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
    return _fresh(picture), replace(hidden, size=size)


def by_pillow(data: bytes) -> Image.Image:
    """Return a file opened, its pixels not yet read.

    Raises:
        MediaError: `media.avif` it is one, and nothing here reads these.
        Exception: What a decoder fed with anything raises.
    """
    if kind_of(data) is Kind.AVIF:
        try:
            from PIL import AvifImagePlugin  # noqa: F401 # pyright: ignore[reportUnusedImport]
        except ImportError:
            raise MediaError("media.avif") from None
    return Image.open(io.BytesIO(data), formats=_FORMATS)


def carried(data: bytes, kind: Kind, file: Image.Image) -> Hidden:
    """Return what an opened file holds beside its pixels."""
    tags: dict[int, list[int]] = {}
    names = [str(name) for name in file.info]
    try:
        exif = file.getexif()
        if kind is Kind.HEIC:
            held, xmp = heif.carried(data)
            names += ["xmp"] * xmp
            exif = Image.Exif()
            exif.load(held)
        tags[0] = list(exif)
        for part in _EXIF_PARTS:
            tags[part] = list(exif.get_ifd(part))
    except Exception:  # noqa: BLE001 - damaged EXIF is no reason: it goes either way
        tags.setdefault(0, [])
    return hidden_in(data, kind, names, tags)


def _on_white(picture: Image.Image) -> Image.Image:
    if picture.mode.startswith("I") or picture.mode == "F":
        return picture.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    if picture.mode in {"RGB", "L", "CMYK"} and "transparency" not in picture.info:
        return picture
    if picture.mode in {"CMYK", "YCbCr", "LAB", "HSV"}:
        return picture.convert("RGB")
    clear = picture.convert("RGBA")
    ground = Image.new("RGBA", clear.size, "white")
    return Image.alpha_composite(ground, clear).convert("RGB")


def _srgb(picture: Image.Image, profile: object) -> Image.Image:
    if isinstance(profile, bytes) and profile:
        try:
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            colours: Any = ImageCms
            made: Bare | None = colours.profileToProfile(
                picture, source, colours.createProfile("sRGB"), outputMode="RGB"
            )
            if made is not None:
                return made
        except Exception:  # noqa: BLE001 - a damaged profile, or one for other pixels: the colours stay as they are
            return picture.convert("RGB") if picture.mode != "L" else picture
    return picture if picture.mode in {"RGB", "L"} else picture.convert("RGB")


def _fresh(picture: Image.Image) -> Image.Image:
    """Return a picture made of the pixels alone."""
    pixels: Any = picture.tobytes()
    return Image.frombytes(picture.mode, picture.size, pixels)
