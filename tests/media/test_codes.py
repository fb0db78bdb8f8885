"""Bar codes as wristbands carry them: bars of one pixel, turned a little, compressed; and none where there is none."""

from __future__ import annotations

import pytest
import zxingcpp
from PIL import Image

from composer.media import pixels
from composer.media.codes import codes_in
from tests.media import corpus, made

LINEAR = {"code128": zxingcpp.BarcodeFormat.Code128, "code39": zxingcpp.BarcodeFormat.Code39}


def band(text: str, sort: str, turn: float, ground: int = 230) -> Image.Image:
    bars = Image.fromarray(zxingcpp.create_barcode(text, LINEAR[sort]).to_image(scale=1))
    picture = Image.new("L", (900, 600), ground)
    picture.paste(bars, (180, 240))
    turned = picture.rotate(turn, Image.Resampling.BICUBIC, fillcolor=ground).convert("RGB")
    return pixels.bare(made.saved(turned, "JPEG", quality=80))[0]


@pytest.mark.parametrize("turn", [0.0, -0.4, 1.1, -2.6, 3.7, 4.8, -5.0, 88.0])
@pytest.mark.parametrize("sort", list(LINEAR))
def test_bars_of_one_pixel_are_read_at_any_angle(sort: str, turn: float) -> None:
    """Level, a little askew as a photograph is, and upright as on a tube."""
    (code,) = codes_in(band("PT4471902", sort, turn))

    assert code.payload == "PT4471902"
    assert code.kind.startswith(sort)
    assert code.box.width > 60 or code.box.height > 60


def test_two_codes_of_different_sorts_are_both_read() -> None:
    picture = band("PT4471902", "code128", 2.0)
    square = Image.fromarray(
        zxingcpp.create_barcode("https://example.org/7", zxingcpp.BarcodeFormat.QRCode).to_image(scale=4)
    )
    picture.paste(square.convert("RGB"), (600, 60))

    assert {code.payload for code in codes_in(picture)} == {"PT4471902", "https://example.org/7"}


def test_words_waves_and_grids_are_no_codes() -> None:
    found = [codes_in(pixels.bare(corpus.sample(number, details=True).data)[0]) for number in range(10)]

    assert found == [()] * 10


@pytest.mark.parametrize("size", [(1, 1), (5, 400), (24, 24), (400, 20)])
def test_the_smallest_pictures_have_none(size: tuple[int, int]) -> None:
    assert codes_in(Image.new("RGB", size, "white")) == ()
