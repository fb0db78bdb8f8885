"""The process that opens pictures, really started: what it tells, its bounds, and its end."""

from __future__ import annotations

import hashlib
import io
import shutil
import sys
import threading
import time
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from composer.base.errors import MediaError
from composer.guard.reading import Box
from composer.media.rapid import networks
from composer.media.studio import Studio
from tests.media import made
from tests.media.test_faces import portrait

FONT = Path(__file__).resolve().parents[2] / "resources" / "fonts" / "Inter-Medium.ttf"
needs_reader = pytest.mark.skipif(shutil.which("tesseract") is None, reason="no reader of words is installed")


def slide(*lines: str) -> bytes:
    picture = Image.new("RGB", (900, 120 + 60 * len(lines)), "white")
    pen = ImageDraw.Draw(picture)
    for place, line in enumerate(lines):
        pen.text((50, 50 + 60 * place), line, font=ImageFont.truetype(str(FONT), 28), fill="black")
    return made.saved(picture, "PNG")


def code_of(studio: Studio, data: bytes) -> str:
    with pytest.raises(MediaError) as refused:
        studio.take(data)
    return refused.value.code


@needs_reader
def test_a_picture_comes_back_clean_and_read_with_each_word_in_its_place() -> None:
    stages: list[str] = []

    taken = Studio().take(slide("Hargrove, Ellen", "MRN 4471902"), stages.append)

    picture = taken.picture
    assert stages == ["cleaned"]
    assert picture.digest == hashlib.sha256(taken.data).hexdigest()
    assert (picture.kind, picture.width, picture.weight) == ("png", 900, len(taken.data))
    assert picture.reading.reader.startswith("tesseract-")
    assert (picture.size_before, picture.quality) == ((900, picture.height), 0)
    assert picture.reading.text == "Hargrove, Ellen\nMRN 4471902"
    number = picture.reading.words[-1]
    assert number.span.of(picture.reading.text) == "4471902"
    assert 100 < number.box.left < 250
    assert 100 < number.box.top < 130
    assert max(Image.open(io.BytesIO(picture.small)).size) <= 360


@needs_reader
def test_what_is_covered_is_neither_there_nor_read_any_more() -> None:
    studio = Studio()
    taken = studio.take(slide("Sodium 128", "MRN 4471902"))
    word = taken.picture.reading.words[-1].box

    again = studio.change(taken.data, [Box(word.left - 4, word.top - 4, word.width + 8, word.height + 8)], None, 0)

    assert "4471902" not in again.picture.reading.text
    assert "Sodium" in again.picture.reading.text
    middle = (word.left + word.width // 2, word.top + word.height // 2)
    assert Image.open(io.BytesIO(again.data)).convert("RGB").getpixel(middle) == (0, 0, 0)


@pytest.mark.skipif(networks() is not None, reason="the extra `reader` reads where Tesseract does not")
def test_without_a_reader_of_words_the_picture_is_told_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")

    taken = Studio().take(made.saved(made.drawn(), "JPEG"))

    assert taken.picture.reading.reader == ""


@pytest.mark.skipif(sys.platform == "win32", reason="a script of the shell")
def test_a_reader_that_fails_leaves_the_picture_unread_and_its_face_found(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """So that the author can go through it, instead of losing it."""
    program = tmp_path / "tesseract"
    program.write_text('#!/bin/sh\n[ "$1" = --version ] && echo "tesseract 5.3.0" && exit 0\nexit 9\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))

    taken = Studio().take(made.saved(portrait(60, (300, 120)), "PNG"))

    assert taken.picture.reading.reader == ""
    assert len(taken.picture.reading.faces) == 1


def test_a_refusal_comes_through_as_its_code() -> None:
    assert code_of(Studio(), b"no picture at all") == "media.unknown"


def test_it_can_be_cancelled_at_once() -> None:
    studio = Studio([sys.executable, "-c", "import time; time.sleep(60)"])
    threading.Timer(0.3, studio.cancel).start()
    begin = time.monotonic()

    assert code_of(studio, b"x") == "media.cancelled"
    assert time.monotonic() - begin < 50  # seconds, of the sixty that it would sleep


def test_what_hangs_falls_over_or_talks_nonsense_is_no_picture() -> None:
    hanging = Studio([sys.executable, "-c", "import time; time.sleep(60)"], patience_s=0.4)

    assert code_of(hanging, b"x") == "media.late"
    assert code_of(Studio([sys.executable, "-c", "raise SystemExit(3)"]), b"x") == "media.crashed"
    assert code_of(Studio([sys.executable, "-c", "print('hello' * 50)"]), b"x") == "media.crashed"
    assert code_of(Studio(["/no/such/program"]), b"x") == "media.missing"
    closed = Studio()
    closed.close()
    assert code_of(closed, b"x") == "media.cancelled"
