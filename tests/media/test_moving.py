"""A moving GIF: every frame looked at, covered and written anew, within bounds."""

from __future__ import annotations

import io
import shutil
import sys
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont, features

from composer.base.errors import MediaError
from composer.guard.reading import Box
from composer.media import making, moving
from composer.media.making import Work
from composer.media.studio import Studio
from tests.media import made

FONT = Path(__file__).resolve().parents[2] / "resources" / "fonts" / "Inter-Medium.ttf"
WORDS = Box(150, 20, 200, 40)


def gif(count: int = 6, size: tuple[int, int] = (400, 240), named_from: int = 3, **how: object) -> bytes:
    """Return a still ground on which, from one frame on, a number stands."""
    frames = [Image.new("RGB", size, (40, 60, 90)) for _ in range(count)]
    for number, frame in enumerate(frames):
        pen = ImageDraw.Draw(frame)
        pen.rectangle((number % 4, 200, 20 + number % 4, 210), fill=(44, 64, 96))  # hardly to be seen: GIF keeps it
        if number >= named_from:
            pen.text((160, 26), "MRN 4471902", font=ImageFont.truetype(str(FONT), 22), fill="white")
    options = {"duration": 80, "comment": made.CANARY.encode()} | how
    return made.saved(frames[0], "GIF", save_all=True, append_images=frames[1:], **options) + made.CANARY.encode()


def refusal(data: bytes) -> str:
    with pytest.raises(MediaError) as refused:
        making.make(data, Work())
    return refused.value.code


def test_it_moves_on_as_before_and_carries_nothing_else() -> None:
    done = making.make(gif(), Work())
    film, hidden = moving.opened(done.data)

    assert made.CANARY.encode() in gif()
    assert made.CANARY.encode() not in done.data
    assert (done.kind, done.frames, set(done.hidden.kinds)) == ("gif", len(film.frames), {"text", "trailing"})
    assert sum(film.times) == pytest.approx(6 * 80, abs=10)
    assert hidden.kinds == ()


def test_frames_that_look_alike_are_read_once_and_each_that_differs_is() -> None:
    """The number comes late and stays; a mark that hardly shows moves all the time."""
    assert len(making.make(gif(), Work()).looked) == 2


@pytest.mark.parametrize(
    ("kind", "options"),
    [
        ("WEBP", {"lossless": True, "exif": made.exif().tobytes(), "xmp": made.xmp(), "icc_profile": made.profile()}),
        ("PNG", {"exif": made.exif(), "icc_profile": made.profile()}),
        ("PNG", {"default_image": True}),
        pytest.param("AVIF", {}, marks=pytest.mark.skipif(not features.check("avif"), reason="Pillow reads no AVIF")),
    ],
)
def test_what_moves_in_another_format_becomes_a_gif_of_the_same_frames_and_times(
    kind: str, options: dict[str, object]
) -> None:
    """The still picture that some PNGs carry for programs that show no moving ones is left out."""
    still = bool(options.get("default_image"))
    frames = [Image.new("RGB", (300, 200), (40, 60, 90)) for _ in range(4)]
    for number, frame in enumerate(frames):
        ImageDraw.Draw(frame).rectangle((number * 60, 20, number * 60 + 40, 80), fill="white")
    data = made.saved(
        frames[0], kind, save_all=True, append_images=frames[1:], duration=[100, 200, 300, 100][still:], **options
    )

    done = making.make(data, Work())
    film, left = moving.opened(done.data)

    assert (done.kind, done.frames) == ("gif", 4 - still)
    assert film.times == (100, 200, 300, 100)[still:]
    assert len(film.unlike()) == 4 - still
    assert left.kinds == ()
    assert made.CANARY.encode() not in done.data
    assert ("place" in done.hidden.kinds) == ("exif" in options)
    corner = film.frames[-1].getpixel((200, 50))
    assert all(value > 235 for value in corner)


def test_a_still_avif_is_taken_in_and_a_cut_one_is_told() -> None:
    if not features.check("avif"):
        pytest.skip("Pillow reads no AVIF")
    data = made.saved(made.drawn(), "AVIF", exif=made.exif().tobytes())

    done = making.make(data, Work())

    assert (done.kind, done.frames) == ("jpeg", 1)
    assert "place" in done.hidden.kinds
    assert made.CANARY.encode() not in done.data
    assert refusal(data[: len(data) // 2]) == "media.damaged"


def test_where_nothing_reads_avif_that_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PIL.AvifImagePlugin", None)
    monkeypatch.delattr("PIL.AvifImagePlugin", raising=False)

    assert refusal(b"\0\0\0\x18ftypavif\0\0\0\0mif1miaf") == "media.avif"
    assert refusal(b"\0\0\0\x18ftypmif1\0\0\0\0avifmiaf") == "media.avif"


def test_the_frames_for_the_authors_eyes_are_those_that_differ_pixel_by_pixel() -> None:
    done = making.make(gif(), Work())

    shown = [Image.open(io.BytesIO(one)) for one in Studio().frames(done.data)]

    film, _ = moving.opened(done.data)
    assert [one.tobytes() for one in shown] == [one.tobytes() for one in film.unlike()]


@pytest.mark.parametrize("work", [Work([WORDS]), Work([WORDS], Box(0, 0, 400, 200), 1)])
def test_what_is_covered_is_gone_from_every_frame(work: Work) -> None:
    film, _ = moving.opened(making.make(gif(), work).data)
    turned = film.frames[0].size == (200, 400)

    assert turned == bool(work.turns)
    for frame in film.frames:
        covered = frame.transpose(Image.Transpose.ROTATE_90) if turned else frame
        assert covered.crop((150, 20, 350, 60)).convert("L").getextrema()[1] < 8


def test_words_as_bright_as_what_they_stand_on_are_another_frame() -> None:
    frames = [Image.new("RGB", (300, 200), (20, 20, 240)) for _ in range(3)]
    ImageDraw.Draw(frames[2]).text((20, 60), "MRN 4471902", font=ImageFont.truetype(str(FONT), 30), fill=(120, 0, 0))

    assert len(making.make(made.saved(frames[0], "GIF", save_all=True, append_images=frames[1:]), Work()).looked) == 2


def test_too_long_too_lively_and_cut_ones_are_told() -> None:
    def noise(count: int) -> bytes:
        frames = [Image.effect_noise((40, 40), 200) for _ in range(count)]
        return made.saved(frames[0], "GIF", save_all=True, append_images=frames[1:])

    assert refusal(noise(moving.MOST_READ + 2)) == "media.too_lively"
    assert refusal(noise(moving.MOST_FRAMES + 1)) == "media.too_long"
    assert refusal(gif()[:700]) in {"media.damaged", "media.too_lively"}


def test_a_large_one_is_made_as_large_as_x_takes() -> None:
    film, hidden = moving.opened(gif(3, (1600, 900)))

    assert film.frames[0].size == (1280, 720)
    assert hidden.size == (1600, 900)


@pytest.mark.skipif(shutil.which("tesseract") is None, reason="no reader of words is installed")
def test_what_stands_in_a_late_frame_is_read() -> None:
    taken = Studio().take(gif())

    assert taken.picture.reading.text == "MRN 4471902"
    assert (taken.picture.kind, taken.picture.file_name) == ("gif", "picture.gif")
    assert taken.picture.frames > 1
    assert Image.open(io.BytesIO(taken.data)).n_frames == taken.picture.frames
