"""Every place a file has for something beside its pixels: not one byte of it is in what is kept, nor in the small copy.

ExifTool is asked for a second opinion where it is installed.
"""

from __future__ import annotations

import json
import shutil
import struct
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from composer.media import making, pixels
from composer.media.making import Work
from tests.media import made, made_files
from tests.media.test_moving import gif

MARK = made.CANARY.encode()
WIDE = made.CANARY.encode("utf-16-le")
FILE_FACTS = {"SourceFile", "ExifTool", "File", "JFIF", "Composite", "PNG", "GIF"}
IN_PIXELS_OR_FORM = {
    "ImageWidth", "ImageHeight", "BitDepth", "ColorType", "Compression", "Filter", "Interlace", "ImageSize",
    "Megapixels",
    "JFIFVersion", "ResolutionUnit", "XResolution", "YResolution", "GIFVersion", "HasColorMap", "ColorResolutionDepth",
    "BitsPerPixel", "BackgroundColor", "AnimationIterations", "FrameCount", "Duration", "TransparentColor",
}  # fmt: skip


def small() -> bytes:
    return made.saved(made.drawn((80, 60)), "JPEG")


def jpeg(*segments: bytes, behind: bytes = b"") -> bytes:
    bare = made.saved(made.drawn(), "JPEG", quality=90)
    return bare[:2] + b"".join(segments) + bare[2:] + behind


def long_xmp() -> bytes:
    """XMP beyond 64 kB goes on in segments of its own."""
    head = b"http://ns.adobe.com/xmp/extension/\x00" + b"A" * 32 + struct.pack(">II", len(MARK), 0)
    return made.segment(0xE1, head + MARK)


def several() -> bytes:
    """A picture of several pictures, as telephones write the depth or the moment before."""
    index = b"MPF\x00MM\x00*\x00\x00\x00\x08\x00\x01\xb0\x00\x00\x07\x00\x00\x00\x040100\x00\x00\x00\x00"
    second = made.saved(made.drawn((120, 90)), "JPEG", comment=MARK)
    return jpeg(made.segment(0xE2, index), behind=second)


def png(*chunks: bytes) -> bytes:
    bare = made.saved(made.drawn(), "PNG")
    at = bare.rindex(b"IEND") - 4
    return bare[:at] + b"".join(chunks) + bare[at:]


def webp_with_a_chunk() -> bytes:
    bare = made.saved(made.drawn(), "WEBP", exif=made.exif().tobytes())
    chunk = b"CNRY" + struct.pack("<I", len(MARK)) + MARK + b"\0" * (len(MARK) % 2)
    return bare[:4] + struct.pack("<I", len(bare) - 8 + len(chunk)) + bare[8:] + chunk


PLACES: dict[str, Callable[[], bytes]] = {
    **made.LOADED,
    "a thumbnail of JFIF": lambda: jpeg(made.segment(0xE0, b"JFXX\x00\x10" + small() + MARK)),
    "a thumbnail in EXIF": lambda: jpeg(made.segment(0xE1, made.exif().tobytes() + small())),
    "XMP that goes on": lambda: jpeg(long_xmp()),
    "several pictures": several,
    "FlashPix": lambda: jpeg(made.segment(0xE2, b"FPXR\x00" + MARK)),
    "a history of edits": lambda: jpeg(made.segment(0xEB, b"JP\x00\x01\x00\x00\x00\x01" + MARK)),
    "Ducky": lambda: jpeg(made.segment(0xEC, b"Ducky" + MARK)),
    "words in UTF-16": lambda: jpeg(made.segment(0xFE, WIDE), behind=WIDE),
    "PNG's EXIF": lambda: png(made.chunk(b"eXIf", made.exif().tobytes()[6:])),
    "PNG's history of edits": lambda: png(made.chunk(b"caBX", MARK)),
    "PNG's palette names": lambda: png(made.chunk(b"sPLT", MARK + b"\0\x08" + b"\0" * 6)),
    "a chunk of WebP": webp_with_a_chunk,
    "HEIC": made_files.heic,
    "a PDF": lambda: made_files.pdf("Slide").replace(b"%PDF-1.4\n", b"%PDF-1.4\n% " + MARK + b"\n", 1),
    "a moving GIF": gif,
}


@pytest.mark.parametrize("place", list(PLACES))
def test_not_a_byte_is_left_of_what_was_hidden(place: str) -> None:
    loaded = PLACES[place]()
    done = making.make(loaded, Work())
    copies = done.data + pixels.small(done.looked[0])

    assert b"CANARY" in loaded or WIDE in loaded or made.exif().tobytes()[:20] in loaded
    for mark in (b"CANARY", WIDE, made.CANARY.encode("utf-16-be"), b"Exif", b"http://ns.adobe.com", b"MPF\0", b"ICC_"):
        assert mark not in copies
    assert done.data.count(b"\xff\xd8\xff") <= 1, "one picture only"


@pytest.mark.skipif(shutil.which("exiftool") is None, reason="no second opinion is installed")
def test_exiftool_finds_nothing_but_the_form_of_the_file(tmp_path: Path) -> None:
    """All places at once: a process of ExifTool costs more than the files."""
    for number, build in enumerate(PLACES.values()):
        done = making.make(build(), Work())
        (tmp_path / f"{number}.{done.kind}").write_bytes(done.data)

    run = subprocess.run(["exiftool", "-j", "-G", "-a", "-u", "-ee", str(tmp_path)], capture_output=True, check=True)

    told = json.loads(run.stdout)
    assert len(told) == len(PLACES)
    for one in told:
        for name in one:
            group, _, tag = name.partition(":")
            assert group in FILE_FACTS, name
            assert group in {"SourceFile", "ExifTool", "File"} or tag in IN_PIXELS_OR_FORM, name
