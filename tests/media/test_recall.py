"""A sample of the drawn pictures, on each change: what is printed is found and covered, codes and clean ones are right.

The whole set runs in `make media`, which writes tests/reports/media.json.
"""

from __future__ import annotations

import shutil

import pytest

from composer.media import pixels
from composer.media.codes import codes_in
from tests.media import made
from tests.media.judging import judged


@pytest.mark.model
@pytest.mark.skipif(shutil.which("tesseract") is None, reason="no reader of words is installed")
def test_a_sample_of_drawn_pictures_is_found_out() -> None:
    told = [judged((number, True)) for number in range(10)]
    hits = [hit for _, details, _, _ in told for _, hit, _ in details]

    assert len(hits) > 20
    assert sum(hits) / len(hits) >= 0.85
    assert sum(judged((number, False))[2] > 0 for number in range(6)) <= 1


def test_square_codes_are_read_turned_and_compressed() -> None:
    import zxingcpp
    from PIL import Image

    for turn in (0, 4, -5):
        drawn = zxingcpp.create_barcode("https://example.org/7", zxingcpp.BarcodeFormat.QRCode).to_image(scale=4)
        code = Image.fromarray(drawn)
        ground = Image.new("L", (700, 500), 230)
        ground.paste(code, (200, 150))
        turned = ground.rotate(turn, Image.Resampling.BICUBIC, fillcolor=230).convert("RGB")
        picture, _ = pixels.bare(made.saved(turned, "JPEG", quality=80))

        (found,) = codes_in(picture)

        assert (found.kind, found.payload) == ("qrcode", "https://example.org/7")
        assert 150 < found.box.left < 250
