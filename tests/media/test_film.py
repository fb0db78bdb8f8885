"""Videos through the real ffmpeg: nothing but moving pixels is left, samples are read, a stretch is cut out."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from composer.base.errors import MediaError
from composer.guard.reading import Box, Code, Reading
from composer.media import film, film_look
from composer.media.film_look import Strip
from composer.media.ocr import Found, Reader
from composer.media.studio import Studio
from tests.media import made

pytestmark = pytest.mark.skipif(not film.installed(), reason="ffmpeg is not installed")


def clip(path: Path, seconds: float = 3, size: str = "320x240", *more: str) -> Path:
    """A blue field that turns white in its second half, with a tone and a canary in every place a container has."""
    notes, lines = path.with_suffix(".meta"), path.with_suffix(".srt")
    notes.write_text(
        f";FFMETADATA1\ntitle={made.CANARY}\ncomment={made.CANARY}\nlocation=+52.2187-009.0512/\n"
        f"[CHAPTER]\nTIMEBASE=1/1000\nSTART=0\nEND=1000\ntitle={made.CANARY}\n"
    )
    lines.write_text(f"1\n00:00:00,000 --> 00:00:01,000\n{made.CANARY}\n")
    half = f"drawbox=color=white:t=fill:enable='gte(t,{seconds / 2})'"
    sources = [
        "-f",
        "lavfi",
        "-i",
        f"color=c=blue:s={size}:r=10:d={seconds}",
        "-f",
        "lavfi",
        "-i",
        f"sine=440:d={seconds}",
    ]
    command = [
        "ffmpeg", "-y", "-loglevel", "error", *sources, "-i", str(notes), "-i", str(lines), "-map", "0:v", "-map",
        "1:a", "-map", "3:s", "-map_metadata", "2", "-metadata:s:v", f"title={made.CANARY}", "-metadata:s:v",
        f"handler_name={made.CANARY}", "-vf", half, "-c:s", "mov_text" if path.suffix == ".mp4" else "srt",
        "-preset", "ultrafast", *more, str(path),
    ]  # fmt: skip
    subprocess.run(command, check=True)
    return path


def streams(data: bytes, path: Path) -> list[str]:
    path.write_bytes(data)
    told = subprocess.run(
        ["ffprobe", "-loglevel", "error", "-show_streams", "-show_chapters", "-of", "json", str(path)],
        capture_output=True,
        check=True,
    )
    found = json.loads(told.stdout)
    assert found["chapters"] == []
    return [one["codec_type"] for one in found["streams"]]


def refusal(path: Path, **cut: float) -> str:
    with path.open("rb") as file, pytest.raises(MediaError) as refused:
        Studio().film(file, **cut)
    return refused.value.code


@pytest.mark.parametrize("name", ["clip.mp4", "clip.mkv"])
def test_nothing_is_left_but_moving_pixels(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("composer.media.film_look.looked", lambda *_: ([], (), ()))
    path = clip(tmp_path / name)
    with path.open("rb") as file:
        picture, data = film_look.taken(file.fileno(), film.Cut(), lambda *_: None)

    assert path.read_bytes().count(made.CANARY.encode()) > 3
    assert made.CANARY.encode() not in data
    assert b"52.2187" not in data
    assert streams(data, tmp_path / "after.mp4") == ["video"]
    assert (picture.kind, picture.width, picture.height, picture.hidden) == ("mp4", 320, 240, ("film", "sound"))
    assert picture.hidden_count > 5
    assert picture.length_ms == pytest.approx(3000, abs=120)
    assert len(picture.moments) == 2, "the field is read once in each colour"
    if shutil.which("exiftool"):
        told = subprocess.run(["exiftool", "-a", "-u", "-ee", str(tmp_path / "after.mp4")], capture_output=True)
        assert b"CANARY" not in told.stdout


def test_its_sound_stays_only_where_it_was_asked_for_and_carries_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("composer.media.film_look.looked", lambda *_: ([], (), ()))
    with clip(tmp_path / "clip.mkv", 2).open("rb") as file:
        picture, data = film_look.taken(file.fileno(), film.Cut(sound=True), lambda *_: None)
    again = tmp_path / "again.mp4"
    again.write_bytes(data)
    with again.open("rb") as file:
        cut, cut_data = film_look.taken(file.fileno(), film.Cut(1.0, sound=True), lambda *_: None)
    with again.open("rb") as file:
        mute, mute_data = film_look.taken(file.fileno(), film.Cut(), lambda *_: None)

    assert sorted(streams(data, tmp_path / "after.mp4")) == ["audio", "video"]
    assert made.CANARY.encode() not in data
    assert (picture.reading.voice, picture.hidden) == (True, ("film",))
    assert cut.reading.voice
    assert sorted(streams(cut_data, tmp_path / "cut.mp4")) == ["audio", "video"]
    assert not mute.reading.voice
    assert streams(mute_data, tmp_path / "mute.mp4") == ["video"]
    assert Reading.decode(picture.reading.encode()) == picture.reading


def test_the_process_takes_it_by_its_open_file_and_tells_how_far_it_is(tmp_path: Path) -> None:
    stages: list[str] = []
    with clip(tmp_path / "clip.mp4", 1).open("rb") as file:
        taken = Studio().film(file, hear=stages.append)

    assert stages[0] == "cleaned"
    assert stages[-1] == "1/1"
    assert taken.picture.weight == len(taken.data)
    assert taken.picture.file_name == "video.mp4"
    assert list(tmp_path.glob("*film*")) == []


def test_a_stretch_is_cut_out_of_what_was_cleaned_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("composer.media.film_look.looked", lambda *_: ([], (), ()))
    with clip(tmp_path / "clip.mp4").open("rb") as file:
        picture, _ = film_look.taken(file.fileno(), film.Cut(1.8, 3), lambda *_: None)

    assert picture.length_ms == pytest.approx(1200, abs=150)
    assert len(picture.moments) == 1, "the blue half is gone"


def test_what_x_does_not_take_and_what_is_no_video_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = clip(tmp_path / "clip.mp4", 1)
    cut = tmp_path / "cut.mp4"
    cut.write_bytes(whole.read_bytes()[:900])
    monkeypatch.setattr(film, "LONGEST_S", 0.8)

    assert refusal(cut) == "media.film_damaged"
    assert refusal(whole, start=0.9) == "media.film_short"
    with whole.open("rb") as file, pytest.raises(MediaError) as refused:
        film_look.taken(file.fileno(), film.Cut(), lambda *_: None)
    assert refused.value.code == "media.film_long"


@pytest.mark.parametrize(
    ("size", "seconds", "code"),
    [
        ((8192, 8192), "2", "media.film_large"),
        ((9000, 400), "2", "media.film_large"),
        ((640, 2), "2", "media.film_damaged"),
        ((640, 480), "nan", "media.film_damaged"),
        ((640, 480), "inf", "media.film_damaged"),
        ((640, 480), "N/A", "media.film_damaged"),
    ],
)
def test_what_a_video_says_of_itself_is_believed_within_bounds_only(
    size: tuple[int, int], seconds: str, code: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    stream = {"codec_type": "video", "width": size[0], "height": size[1], "duration": seconds}
    said = json.dumps({"streams": [stream], "format": {}}).encode()
    monkeypatch.setattr(film, "_run", lambda *_: said)
    path = tmp_path / "any.mp4"
    path.write_bytes(b"any")

    with path.open("rb") as file, pytest.raises(MediaError) as refused:
        film.measured(file.fileno())

    assert refused.value.code == code


def test_a_list_of_other_files_is_not_followed(tmp_path: Path) -> None:
    """Some containers name other files, or addresses; the formats that do are not among those that are read."""
    aside = clip(tmp_path / "aside.mp4", 1)
    for text in (f"ffconcat version 1.0\nfile {aside.name}\n", f"#EXTM3U\n#EXTINF:1,\n{aside.name}\n"):
        listed = tmp_path / "list.mp4"
        listed.write_text(text)
        assert refusal(listed) == "media.film_damaged"


def test_where_ffmpeg_is_missing_that_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "any.mp4"
    path.write_bytes(b"\0\0\0\x18ftypisom" + b"\0" * 64)
    monkeypatch.setenv("PATH", "/nowhere")

    assert refusal(path) == "media.video"


def test_it_is_cancelled_at_once_however_far_it_is(tmp_path: Path) -> None:
    script = (
        "import sys, time; from composer.media import frames;"
        "sys.stdout.buffer.write(frames.pack({'stage': '1/60'})); sys.stdout.buffer.flush(); time.sleep(600)"
    )
    studio = Studio([sys.executable, "-c", script])
    path = tmp_path / "any.mp4"
    path.write_bytes(b"any")

    with path.open("rb") as file, pytest.raises(MediaError) as refused:
        studio.film(file, hear=lambda _: studio.cancel())

    assert refused.value.code == "media.cancelled"


class Says(Reader):
    """Reads one line after the other, one a sample."""

    def __init__(self, *lines: str) -> None:
        super().__init__("/nowhere", "5.3.0")
        self._lines = iter(lines)

    def words(self, pixels: bytes, mode: int) -> list[Found]:
        words = next(self._lines).split()
        return [Found((1, 1, 1, 1), word, Box(10 + 50 * place, 20, 40, 12), 90) for place, word in enumerate(words)]


def strip_of(monkeypatch: pytest.MonkeyPatch, *lines: str) -> Strip:
    reader = Says(*lines)
    monkeypatch.setattr(film_look, "installed_reader", lambda: reader)
    monkeypatch.setattr(
        film_look,
        "looked",
        lambda sample, told: (
            [(1.0, told.words(b"", 11))],
            (Code("qrcode", "x", Box(1, 2, 3, 4)),),
            (Box(5, 6, 7, 8),),
        ),
    )
    strip = Strip(100)
    for moment in range(len(lines)):
        picture = Image.new("RGB", (160, 100), (90, 60, 40))
        ImageDraw.Draw(picture).rectangle((moment, 0, 90, 60), fill=(160, 90, 70))
        strip.add(float(moment), picture)
    return strip


def test_a_place_in_the_strip_tells_the_moment_and_what_stays_stands_once(monkeypatch: pytest.MonkeyPatch) -> None:
    reading = strip_of(monkeypatch, "Lead II", "Lead II", "MRN 4471902").reading()

    assert reading.text == "Lead II\nMRN 4471902"
    assert [word.span.of(reading.text) for word in reading.words] == ["Lead", "II", "MRN", "4471902"]
    assert [word.box.top // 100 for word in reading.words] == [0, 0, 2, 2]
    assert [one.box.top // 100 for one in reading.codes] == [0]
    assert [one.top // 100 for one in reading.faces] == [0]
    assert reading.reader == "tesseract-5.3.0"


def test_a_sample_that_could_not_be_read_leaves_the_whole_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(film_look, "installed_reader", lambda: None)
    monkeypatch.setattr(film_look, "looked", lambda *_: ([], (), ()))
    strip = Strip(100)
    strip.add(0.0, Image.new("RGB", (160, 100)))

    assert strip.reading().reader == ""
