"""Faces are found where one is drawn, in the crowd and filling the picture, and nowhere else."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFilter

from composer.base import paths
from composer.base.errors import MediaError
from composer.media import faces
from tests.media import made

pytestmark = pytest.mark.model


def portrait(size: int, at: tuple[int, int], canvas: tuple[int, int] = (900, 600)) -> Image.Image:
    """A drawn head of nobody, `size` pixels across, on a plain ground."""
    picture = Image.new("RGB", canvas, (120, 130, 140))
    pen = ImageDraw.Draw(picture)

    def place(across: float, down: float) -> tuple[float, float]:
        return at[0] + across * size, at[1] + down * size

    def spot(across: float, down: float, wide: float, high: float, ink: tuple[int, int, int]) -> None:
        pen.ellipse((*place(across - wide, down - high), *place(across + wide, down + high)), fill=ink)

    spot(0.5, 0.62, 0.47, 0.66, (52, 36, 28))
    pen.rectangle((*place(0.33, 1.1), *place(0.67, 1.6)), fill=(196, 150, 124))
    spot(0.5, 1.9, 0.9, 0.5, (60, 80, 120))
    spot(0.5, 0.72, 0.39, 0.55, (222, 178, 150))
    for eye in (0.35, 0.65):
        spot(eye, 0.85, 0.09, 0.08, (214, 150, 130))
        brow = (place(eye - 0.11, 0.53), place(eye, 0.5), place(eye + 0.11, 0.54))
        pen.line(brow, fill=(70, 48, 38), width=round(0.035 * size))
        spot(eye, 0.64, 0.085, 0.04, (246, 244, 240))
        spot(eye, 0.64, 0.04, 0.042, (70, 50, 40))
    pen.line((place(0.5, 0.66), place(0.47, 0.84), place(0.53, 0.86)), fill=(186, 138, 112), width=round(0.03 * size))
    spot(0.5, 1.02, 0.14, 0.045, (176, 84, 84))
    return picture.filter(ImageFilter.GaussianBlur(size / 90))


@pytest.mark.parametrize(("size", "at"), [(60, (300, 120)), (60, (700, 60)), (330, (280, 40))])
def test_a_drawn_face_is_found_once_with_hair_and_chin(size: int, at: tuple[int, int]) -> None:
    (box,) = faces.faces_in(portrait(size, at))

    middle = (at[0] + size / 2, at[1] + size * 0.75)
    assert box.left < middle[0] < box.left + box.width
    assert box.top < middle[1] < box.top + box.height
    assert 0.5 * size < box.width < 1.8 * size


def test_several_faces_are_found_each() -> None:
    crowd = portrait(60, (300, 120))
    crowd.paste(crowd.crop((250, 80, 420, 300)), (600, 300))

    assert len(faces.faces_in(crowd)) == 2


@pytest.mark.parametrize("size", [(3, 2), (40, 900), (1200, 31)])
def test_a_picture_of_any_shape_is_looked_at(size: tuple[int, int]) -> None:
    assert faces.faces_in(made.drawn().resize(size)) == ()


def test_shapes_and_grey_pictures_hold_no_face() -> None:
    assert faces.faces_in(made.drawn()) == ()
    assert faces.faces_in(made.drawn(mode="L")) == ()


def test_without_its_network_or_with_another_one_no_picture_is_told_free_of_faces(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(faces, "models", lambda: tmp_path)
    with pytest.raises(MediaError) as missing:
        faces.faces_in(made.drawn())
    shutil.copytree(paths.models() / "faces", tmp_path / "faces")
    network = tmp_path / "faces" / "faces.onnx"
    network.write_bytes(network.read_bytes()[:-1] + b"\x00")
    with pytest.raises(MediaError) as damaged:
        faces.faces_in(made.drawn())

    assert (missing.value.code, damaged.value.code) == ("media.missing", "media.missing")
