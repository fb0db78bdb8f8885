"""What is hidden in a picture is gone, its colours and its way up are kept, and no file brings the opener down."""

from __future__ import annotations

import io
import json
import random
import resource
import shutil
import struct
import subprocess
import zlib
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat

from composer.base.errors import MediaError
from composer.guard.reading import Box
from composer.media import pixels
from composer.media.kinds import Kind, kind_of
from tests.effort import effort
from tests.media import made

HARMLESS = {
    "SourceFile", "ExifToolVersion", "FileName", "Directory", "FileSize", "FileModifyDate", "FileAccessDate",
    "FileInodeChangeDate", "FilePermissions", "FileType", "FileTypeExtension", "MIMEType", "JFIFVersion",
    "ResolutionUnit", "XResolution", "YResolution", "ImageWidth", "ImageHeight", "EncodingProcess", "BitsPerSample",
    "ColorComponents", "YCbCrSubSampling", "ImageSize", "Megapixels", "BitDepth", "ColorType", "Compression", "Filter",
    "Interlace",
}  # fmt: skip


def cleaned(data: bytes, *, exact: bool = False) -> tuple[bytes, pixels.Hidden]:
    picture, hidden = pixels.bare(data)
    return pixels.fitted(picture, exact=exact).data, hidden


def refusal(data: bytes) -> str:
    with pytest.raises(MediaError) as refused:
        pixels.bare(data)
    return refused.value.code


@pytest.mark.parametrize("kind", made.LOADED)
@pytest.mark.parametrize("exact", [True, False])
def test_not_one_hidden_byte_is_left(kind: str, exact: bool) -> None:
    """EXIF, GPS, XMP, IPTC, ICC, texts, private parts, what lies under see-through pixels, and the bytes behind."""
    loaded = made.LOADED[kind]()
    assert made.CANARY.encode() in loaded

    clean, hidden = cleaned(loaded, exact=exact)

    for part in (made.CANARY, "Hargrove", "2024:03", "adobe", "Photoshop", "Exif", "ICC_PROFILE", "iCCP", "eXIf"):
        assert part.encode() not in clean
    assert hidden.count >= 1
    with Image.open(io.BytesIO(clean)) as file:
        file.load()
        assert not file.getexif()
        assert set(file.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}


def test_only_the_parts_a_picture_needs_are_in_the_new_file() -> None:
    """A PNG of three sorts of chunks; a JPEG of tables, frame and scan behind its JFIF head."""
    png, _ = cleaned(made.loaded_png(), exact=True)
    jpeg, _ = cleaned(made.loaded_jpeg())

    chunks, at = [], 8
    while at < len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        chunks.append(png[at + 4 : at + 8])
        at += 12 + length
    markers, at = [], 2
    while jpeg[at + 1] != 0xDA:
        markers.append(jpeg[at + 1])
        at += 2 + struct.unpack(">H", jpeg[at + 2 : at + 4])[0]

    assert set(chunks) == {b"IHDR", b"IDAT", b"IEND"}
    assert markers
    assert set(markers) <= {0xE0, 0xDB, 0xC0, 0xC2, 0xC4}
    assert jpeg.endswith(b"\xff\xd9")


@pytest.mark.skipif(shutil.which("exiftool") is None, reason="exiftool is not installed")
@pytest.mark.parametrize("kind", made.LOADED)
def test_another_program_finds_nothing_either(kind: str, tmp_path: Path) -> None:
    """ExifTool reads dozens of kinds of metadata; of the new file it tells size and coding only."""

    def told(data: bytes, name: str) -> dict[str, object]:
        path = tmp_path / name
        path.write_bytes(data)
        run = subprocess.run(["exiftool", "-j", "-a", "-u", "-ee", str(path)], capture_output=True, check=True)
        return json.loads(run.stdout)[0]

    before = told(made.LOADED[kind](), f"before.{kind}")
    clean, _ = cleaned(made.LOADED[kind](), exact=kind == "png")
    after = told(clean, f"after.{'png' if kind == 'png' else 'jpg'}")

    assert any("CANARY" in str(value) for value in before.values())
    assert set(after) <= HARMLESS


def test_what_was_taken_off_is_told_by_kind_and_number() -> None:
    _, hidden = pixels.bare(made.loaded_jpeg())

    assert {"place", "camera", "time", "xmp", "iptc", "colors", "text", "trailing"} <= set(hidden.kinds)
    assert hidden.count > 15
    assert pixels.bare(made.saved(made.drawn(), "PNG"))[1] == pixels.Hidden()


def test_the_thumbnail_of_the_uncovered_picture_goes_too() -> None:
    whole = made.exif()
    small = made.saved(made.drawn((160, 120)), "JPEG")
    loaded = made.saved(made.drawn(), "JPEG", exif=whole.tobytes() + small)

    clean, _ = cleaned(loaded)

    assert small[-400:] not in clean
    assert clean.count(b"\xff\xd8\xff") == 1


@pytest.mark.parametrize("way_up", range(1, 9))
def test_a_picture_stands_as_the_camera_meant_it(way_up: int) -> None:
    """The orientation is worked in before its note is taken off."""
    wide = Image.new("RGB", (60, 30), "white")
    wide.paste((255, 0, 0), (0, 0, 10, 10))
    turned = made.saved(wide, "PNG", exif=made.exif(way_up))

    upright, _ = pixels.bare(turned)

    assert upright.size == ((60, 30) if way_up < 5 else (30, 60))
    reds = {1: (0, 0), 2: (1, 0), 3: (1, 1), 4: (0, 1), 5: (0, 0), 6: (1, 0), 7: (1, 1), 8: (0, 1)}
    right, low = reds[way_up]
    assert upright.getpixel((right * (upright.width - 1), low * (upright.height - 1))) == (255, 0, 0)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "CMYK", "I;16", "YCbCr"])
def test_every_mode_comes_out_as_it_looks(mode: str) -> None:
    """A grey field of middle brightness stays one, whatever its pixels are made of."""
    grey = Image.new("L", (32, 32), 128)
    if mode == "1":
        grey = Image.new("L", (32, 32), 255)
    picture = (
        Image.new("I;16", (32, 32), 128 * 256)
        if mode == "I;16"
        else grey.convert(mode)
        if mode == "L"
        else (grey.convert("RGB").convert(mode))
    )
    kind = "JPEG" if mode in {"CMYK", "YCbCr"} else "PNG"

    out, _ = pixels.bare(made.saved(picture, kind))

    middle = ImageStat.Stat(out.convert("L")).mean[0]
    assert abs(middle - (255 if mode == "1" else 128)) < 12


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_colours_are_those_a_screen_showed_before(kind: str) -> None:
    """The file's table of colours says that its red is seen as blue; the table goes, what was seen stays."""
    stored = Image.new("RGB", (48, 48), (230, 30, 30))

    seen, hidden = pixels.bare(made.saved(stored, kind, icc_profile=made.swapped_colours()))
    red, green, blue = seen.getpixel((24, 24))

    assert "colors" in hidden.kinds
    assert blue > 200
    assert max(red, green) < 60


def test_exact_files_keep_every_pixel_and_photographs_look_the_same() -> None:
    source = made.drawn()
    exact, _ = cleaned(made.saved(source, "PNG"), exact=True)
    close, _ = cleaned(made.saved(source, "JPEG", quality=95))

    with Image.open(io.BytesIO(exact)) as same, Image.open(io.BytesIO(close)) as near:
        assert ImageChops.difference(source, same.convert("RGB")).getbbox() is None
        assert max(ImageStat.Stat(ImageChops.difference(source, near.convert("RGB"))).mean) < 2


def test_a_new_file_fits_what_x_takes() -> None:
    """Noise is the hardest to make small: 12 megapixels of it still come out below 5 MB and 4096 pixels."""
    noise = Image.effect_noise((4200, 2900), 90).convert("RGB")

    picture, hidden = pixels.bare(made.saved(noise, "JPEG", quality=95))
    file = pixels.fitted(picture, exact=True)
    data, kind = file.data, file.kind

    assert hidden.size == (4200, 2900)
    assert 0 < file.quality < 95
    assert max(picture.size) <= pixels.LONGEST_SIDE
    assert len(data) <= pixels.HEAVIEST
    assert kind == "jpeg"


@pytest.mark.parametrize("exact", [True, False])
def test_under_a_box_there_is_nothing(exact: bool) -> None:
    """Two pictures that differ under the box alone become the same file, byte by byte."""
    one, other = made.drawn(), made.drawn()
    other.paste((9, 200, 99), (310, 110, 400, 200))
    box = Box(304, 104, 112, 112)

    files = {pixels.fitted(pixels.changed(picture, [box], None, 0), exact=exact).data for picture in (one, other)}

    assert len(files) == 1


def test_cutting_and_turning() -> None:
    picture = made.drawn((60, 40))

    made_new = pixels.changed(picture, [], Box(10, 0, 20, 40), 1)

    assert made_new.size == (40, 20)
    assert pixels.changed(picture, [Box(-5, -5, 500, 500)], None, 0).getextrema() == ((0, 0),) * 3
    with pytest.raises(MediaError):
        pixels.changed(picture, [], Box(100, 100, 5, 5), 0)


def bomb() -> bytes:
    """A PNG of a few bytes that says it has 100 megapixels."""
    head = struct.pack(">IIBBBBB", 10_000, 10_000, 8, 2, 0, 0, 0)
    body = made.chunk(b"IHDR", head) + made.chunk(b"IDAT", zlib.compress(b"\0" * 10_000)) + made.chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "media.empty"),
        (b"\x89PNG\r\n\x1a\n", "media.damaged"),
        (b"\xff\xd8\xff", "media.damaged"),
        (b"just words", "media.unknown"),
        (b"\0" * 128 + b"DICM" + b"\0" * 64, "media.dicom"),
        (b"\0\0\0\x18ftypisom" + b"\0" * 64, "media.video"),
        (b"\x1aE\xdf\xa3" + b"\0" * 64, "media.video"),
        (b"GIF89a" + b"\0" * 20, "media.damaged"),
        (b"RIFF\x10\0\0\0WEBPVP8 ", "media.damaged"),
    ],
)
def test_what_cannot_be_taken_is_told_by_code(data: bytes, code: str) -> None:
    assert refusal(data) == code


def test_bombs_cut_files_false_names_and_moving_pictures_are_refused() -> None:
    whole = made.saved(made.drawn(), "JPEG")
    frames = [made.drawn((40, 40)), Image.new("RGB", (40, 40))]

    assert refusal(bomb()) == "media.too_many_pixels"
    assert refusal(whole[: len(whole) // 2]) == "media.damaged"
    assert refusal(made.saved(frames[0], "GIF", save_all=True, append_images=frames[1:])) == "media.moving"
    assert refusal(made.saved(frames[0], "TIFF")) == "media.unknown"
    assert refusal(b"\xff\xd8\xff" + b"\0" * (pixels.LARGEST_FILE + 1)) == "media.too_heavy"
    assert kind_of(whole) is Kind.JPEG


def opened(data: bytes) -> None:
    try:
        picture, _ = pixels.bare(data)
    except MediaError:
        return
    assert picture.mode in {"RGB", "L"}


def test_hundreds_of_damaged_files_bring_nothing_down() -> None:
    """Each answers with pixels or a code, none hangs, memory does not grow. Ten thousand run in `make reliability`."""
    luck = random.Random(8)
    sources = [build() for build in made.LOADED.values()]
    small = [made.saved(made.drawn((48, 40)), kind) for kind in ("JPEG", "PNG", "WEBP", "GIF")]
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for _ in range(600):
        data = mutated(luck.choice(sources + small * 4), luck)
        assert effort(lambda data=data: opened(data)) < 5  # seconds: it hangs, or it does not

    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 400 * 1024


def mutated(data: bytes, luck: random.Random) -> bytes:
    """Bytes changed, taken out, doubled, or cut off."""
    made_bad = bytearray(data)
    for _ in range(luck.randint(1, 12)):
        at = luck.randrange(max(1, len(made_bad)))
        match luck.randrange(5):
            case 0 | 1:
                made_bad[at : at + 1] = bytes([luck.randrange(256)])
            case 2:
                del made_bad[at : at + luck.randint(1, 40)]
            case 3:
                made_bad[at:at] = made_bad[at : at + luck.randint(1, 40)]
            case _:
                if luck.random() < 0.3:
                    del made_bad[at:]
    return bytes(made_bad)
