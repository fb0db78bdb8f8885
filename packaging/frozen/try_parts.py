"""Proves that the processes of a frozen program do their work: a module that is missing there shows nowhere else.

Usage: python packaging/frozen/try_parts.py PROGRAM      Ends with 1 where one of them does not.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT)]

import zxingcpp  # noqa: E402
from PIL import Image  # noqa: E402

from composer.media.studio import Studio  # noqa: E402
from composer.spelling.process import SpellingProcess  # noqa: E402
from tests.media import made, made_files  # noqa: E402
from tests.media.test_faces import portrait  # noqa: E402


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


def words(program: str) -> None:
    """Look up a word that is none."""
    speller = SpellingProcess([program, "spelling-child"])
    try:
        assert speller.unknown(("fevver", "fever")) == ("fevver",)
    finally:
        speller.close()


def main() -> int:
    """Try all; return the exit status."""
    program = str(Path(sys.argv[1]).resolve())
    for part in (pictures, words):
        part(program)
        print(f"{part.__name__}: the frozen program does its work")
    return 0


if __name__ == "__main__":
    sys.exit(main())
