"""Scans, screens and paper without a word that a program finds wait for their author; other pictures do not."""

from __future__ import annotations

import math
import random

import pytest
from PIL import Image, ImageDraw, ImageFilter

from composer.guard.reading import COVERED, DICOM, Box, Reading
from composer.media import pixels
from composer.media.child import _expected
from composer.media.look import look_at
from composer.media.ocr import Found, Reader
from composer.media.scenes import PAPER, SCAN, SCREEN, likely
from tests.media import corpus, made


def tracing(turned: float = 0) -> Image.Image:
    """Paper with a red lattice and a black line of beats."""
    picture, _ = corpus._ground("ecg", random.Random(3))
    beats = [(x, 300 - 160 * math.exp(-(((x % 120) - 40) ** 2) / 12)) for x in range(0, corpus.SIZE[0], 2)]
    ImageDraw.Draw(picture).line(beats, fill=(20, 20, 20), width=3)
    return picture.rotate(turned, fillcolor=(250, 240, 238))


def skin(number: int = 0) -> Image.Image:
    """Warm colours with red spots, a little noise: what a photograph of a rash is made of."""
    luck = random.Random(number)
    picture = Image.linear_gradient("L").resize(corpus.SIZE).convert("RGB")
    picture = Image.blend(picture, Image.new("RGB", corpus.SIZE, (224, 172, 140)), 0.8)
    pen = ImageDraw.Draw(picture)
    for _ in range(60):
        x, y, size = luck.randint(0, 950), luck.randint(0, 640), luck.randint(4, 40)
        pen.ellipse((x, y, x + size, y + size), fill=(180, 70, 60))
    return picture.filter(ImageFilter.GaussianBlur(2))


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
@pytest.mark.parametrize("turned", [0, 5, -4])
def test_paper_with_a_tracing_a_monitor_and_a_scan_are_told(kind: str, turned: float) -> None:
    monitor, _ = corpus._ground("monitor", random.Random(1))
    scan, _ = corpus._ground("scan", random.Random(2))

    told = [
        likely(pixels.bare(made.saved(one, kind))[0])
        for one in (tracing(turned), monitor.rotate(turned), scan.rotate(turned))
    ]

    assert told == [PAPER, SCREEN, SCAN]


def test_a_band_round_a_wrist_is_told_where_it_fills_a_seventh_of_the_picture() -> None:
    picture = skin()
    pen = ImageDraw.Draw(picture)
    pen.rectangle((0, 280, 1000, 380), fill=(246, 246, 242))
    for x in range(40, 900, 12):
        pen.rectangle((x, 300, x + (x * 7) % 9, 356), fill=(20, 20, 30))

    assert likely(picture) == PAPER


def test_photographs_of_skin_and_plain_colours_are_not() -> None:
    assert [likely(skin(number)) for number in range(6)] == [""] * 6
    assert likely(Image.new("RGB", (300, 200), (9, 9, 9))) == ""
    assert likely(made.drawn()) == ""
    assert likely(Image.new("RGB", (1, 1), "white")) == ""


class Says(Reader):
    """A reader that reads the same in every picture."""

    def __init__(self, text: str, sure: float) -> None:
        super().__init__("/nowhere", "5.3.0")
        self._told = [Found((1, 1, 1, 1), text, Box(10, 10, 90, 20), sure)] if text else []

    def words(self, pixels: bytes, mode: int) -> list[Found]:
        return list(self._told)


@pytest.mark.model
def test_a_scan_without_a_word_counts_as_unread_and_one_with_words_as_read() -> None:
    """Noise that the reader takes for letters is no word."""
    scan, _ = corpus._ground("scan", random.Random(2))

    silent = [look_at(scan, Says(*told)) for told in (("", 0), ("|~", 90), ("LEFT", 31))]
    spoken, other = look_at(scan, Says("LEFT", 91)), look_at(skin(), Says("", 0))

    assert [(one.reader, one.likely) for one in silent] == [("", SCAN)] * 3
    assert (spoken.reader, spoken.likely) == ("tesseract-5.3.0", "")
    assert (other.reader, other.likely) == ("tesseract-5.3.0", "")
    for one in (silent[0], spoken):
        assert Reading.decode(one.encode()) == one


def test_where_words_were_covered_and_none_are_left_that_is_told_and_a_dicom_stays_one() -> None:
    silent, spoken, skin_deep = Reading(likely=SCAN), Reading("tesseract-5.3.0", "LEFT"), Reading("tesseract-5.3.0")

    assert _expected(silent, covered=True, certain=False) == Reading(likely=COVERED)
    assert _expected(silent, covered=False, certain=False) == silent
    assert _expected(spoken, covered=True, certain=False) == spoken
    assert _expected(skin_deep, covered=True, certain=False) == skin_deep
    assert _expected(spoken, covered=True, certain=True) == Reading("", "LEFT", likely=DICOM)
