"""Proves that the processes of a frozen program do their work: a module that is missing there shows nowhere else.

Usage: python packaging/frozen/try_parts.py PROGRAM      Ends with 1 where one of them does not.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT)]

import zxingcpp  # noqa: E402
from PIL import Image, features  # noqa: E402

from composer.media import film  # noqa: E402
from composer.media.studio import Studio  # noqa: E402
from composer.spelling.process import SpellingProcess  # noqa: E402
from tests.media import made, made_files  # noqa: E402
from tests.media.test_dicom import scan  # noqa: E402
from tests.media.test_faces import portrait  # noqa: E402
from tests.media.test_film import clip  # noqa: E402


def pictures(program: str) -> None:
    """Take in one of each sort, with a face and a code in it, then cover, cut and turn one."""
    studio = Studio([program, "media-child"])
    drawn = portrait(60, (300, 120))
    code = zxingcpp.create_barcode("https://example.org/7", zxingcpp.BarcodeFormat.QRCode).to_image(scale=4)
    drawn.paste(Image.fromarray(code).convert("RGB"), (600, 300))
    for kind in ("JPEG", "PNG", "WEBP", "GIF"):
        reading = studio.take(made.saved(drawn.convert("P") if kind == "GIF" else drawn, kind)).picture.reading
        assert len(reading.faces) == 1, f"{kind}: {len(reading.faces)} faces"
        assert [one.payload for one in reading.codes] == ["https://example.org/7"], f"{kind}: no code"
    for data in (made_files.heic(), made_files.pdf("Sodium 128"), *(build() for build in made.LOADED.values())):
        taken = studio.take(data)
        assert taken.picture.hidden_count or taken.picture.width
    assert studio.change(taken.data, [], None, 1).picture.width == taken.picture.height


def moving(program: str) -> None:
    """Take in a moving picture of each sort that moves here; what the wheel of Pillow reads, the program reads."""
    studio = Studio([program, "media-child"])
    drawn = [made.drawn((300, 200)), made.drawn((300, 200)).rotate(180)]
    for kind in ("GIF", "PNG", "WEBP", *(["AVIF"] if features.check("avif") else [])):
        data = made.saved(drawn[0], kind, save_all=True, append_images=drawn[1:], duration=200)
        assert studio.take(data).picture.frames == 2, f"{kind}: it does not move"


def scans(program: str) -> None:
    """Take one frame out of a DICOM file of three, plain and in colours."""
    studio = Studio([program, "media-child"])
    assert len(studio.pages(scan(frames=3))) == 3
    for sort in ("MONOCHROME2", "RGB"):
        assert studio.take(scan(sort, frames=3), page=2).picture.width == 160, sort


def films(program: str) -> None:
    """Take in a video, where ffmpeg is there to open it."""
    if not film.installed():
        print("films: not tried, ffmpeg is not installed")
        return
    studio = Studio([program, "media-child"])
    with tempfile.TemporaryDirectory() as place, clip(Path(place) / "clip.mp4").open("rb") as file:
        assert studio.film(file).picture.width == 320


def words(program: str) -> None:
    """Look up a word that is none."""
    speller = SpellingProcess([program, "spelling-child"])
    try:
        assert speller.known(("fevver", "fever"), ("en_US",)) == (frozenset(), frozenset({"en_US"}))
    finally:
        speller.close()


def main() -> int:
    """Try all; return the exit status."""
    program = str(Path(sys.argv[1]).resolve())
    for part in (pictures, moving, scans, films, words):
        part(program)
        print(f"{part.__name__}: the frozen program does its work")
    return 0


if __name__ == "__main__":
    sys.exit(main())
