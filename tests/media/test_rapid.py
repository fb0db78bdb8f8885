"""The second reader of words: lines are found at any angle; its networks read in the closed process, or nobody does."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from composer.base.errors import MediaError
from composer.media import ocr, rapid, readers
from composer.media.lines import lines_in
from composer.media.look import look_at
from composer.media.studio import Studio
from tests.media import made

installed = pytest.mark.skipif(rapid.networks() is None, reason="the extra `reader` is not installed")


def heat_of(size: tuple[int, int], *polygons: list[tuple[float, float]]) -> np.ndarray:
    drawn = Image.new("L", size)
    for polygon in polygons:
        ImageDraw.Draw(drawn).polygon(polygon, fill=255)
    return np.asarray(drawn, dtype=np.float32) / 255


def tilted(middle: tuple[float, float], wide: float, high: float, degrees: float) -> list[tuple[float, float]]:
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    corners = [(-wide / 2, -high / 2), (wide / 2, -high / 2), (wide / 2, high / 2), (-wide / 2, high / 2)]
    return [(middle[0] + x * c - y * s, middle[1] + x * s + y * c) for x, y in corners]


@pytest.mark.parametrize("degrees", [0, 5, -5, 30, -40])
def test_a_line_is_framed_at_its_own_angle(degrees: float) -> None:
    (line,) = lines_in(heat_of((400, 300), tilted((200, 150), 180, 16, degrees)))

    assert abs(line.x - 200) < 2
    assert abs(line.y - 150) < 2
    assert abs(line.degrees - degrees) <= 2
    assert 190 < line.width < 215  # grown: the network draws islands smaller than letters
    assert not line.upright


def test_lines_apart_are_two_and_what_touches_is_one() -> None:
    level = [(10, 10), (150, 10), (150, 24), (10, 24)]
    below = [(10, 40), (150, 40), (150, 54), (10, 54)]
    bridge = [(60, 20), (62, 20), (62, 45), (60, 45)]

    assert len(lines_in(heat_of((200, 100), level, below))) == 2
    assert len(lines_in(heat_of((200, 100), level, below, bridge))) == 1


def test_an_upright_line_is_known_and_specks_are_none() -> None:
    (line,) = lines_in(heat_of((100, 200), [(40, 20), (54, 20), (54, 180), (40, 180)], [(5, 5), (6, 5), (6, 6)]))

    assert line.upright
    assert not line.turned(1).upright
    assert lines_in(np.zeros((40, 40), dtype=np.float32)) == []
    assert len(lines_in(np.ones((40, 40), dtype=np.float32))) == 1


def test_noise_has_an_end() -> None:
    """A map in which every second cell is alight gives no more lines than a picture may have."""
    heat = np.random.default_rng(8).random((400, 400), dtype=np.float32)

    assert len(lines_in(heat)) <= 400


def test_networks_of_another_make_are_not_asked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    place = tmp_path / "rapidocr" / "models"
    place.mkdir(parents=True)
    for name, _ in (rapid.FINDS, rapid.READS):
        (place / name).write_bytes(b"another network")
    monkeypatch.setattr(rapid, "_places", lambda: (place,))
    monkeypatch.setattr(ocr, "installed_reader", lambda: None)

    assert rapid.networks() is None
    assert readers.installed_reader() is None


def written(*lines: str) -> Image.Image:
    picture = Image.new("RGB", (900, 90 * len(lines) + 60), (250, 250, 244))
    font = ImageFont.load_default(34)
    for place, line in enumerate(lines):
        ImageDraw.Draw(picture).text((60, 40 + 90 * place), line, fill=(20, 20, 30), font=font)
    return picture


def the_reader() -> rapid.Rapid:
    files = rapid.networks()
    assert files is not None
    return rapid.Rapid(*files)


@installed
def test_words_are_read_where_they_stand() -> None:
    reader = the_reader()

    reading = look_at(written("HARGROVE, ELLEN", "MRN 4471902"), reader)

    assert reading.reader == rapid.NAME
    assert reading.text.splitlines() == ["HARGROVE, ELLEN", "MRN 4471902"]
    number = next(word for word in reading.words if word.span.of(reading.text) == "4471902")
    assert 120 < number.box.left < 200
    assert 120 < number.box.top < 150
    assert number.box.width > 100


@installed
@pytest.mark.parametrize("degrees", [4, -90])
def test_words_at_a_slant_and_upright_are_read(degrees: int) -> None:
    turned = written("PATIENT NAME").rotate(degrees, Image.Resampling.BICUBIC, expand=True, fillcolor=(250, 250, 244))
    reader = the_reader()

    assert "PATIENT NAME" in look_at(turned, reader).text


@installed
def test_time_is_bounded_and_what_was_not_read_in_time_is_unread() -> None:
    files = rapid.networks()
    assert files is not None
    late = rapid.Rapid(*files, patience_s=-1)

    with pytest.raises(MediaError) as refused:
        late.passes(written("HARGROVE"))

    assert refused.value.code == "media.late"
    assert look_at(written("HARGROVE"), late).reader == ""


@installed
def test_the_closed_process_reads_without_tesseract(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """In its bounds of memory and time, with no network to ask, and nothing written."""
    monkeypatch.setenv("PATH", str(tmp_path))

    taken = Studio().take(made.saved(written("HARGROVE, ELLEN"), "PNG"))

    assert taken.picture.reading.reader == rapid.NAME
    assert "HARGROVE" in taken.picture.reading.text
