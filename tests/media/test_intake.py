"""HEIC and pages of a PDF, opened by the real libraries; and what is said where they are not installed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from composer.base.errors import MediaError
from composer.media import intake, pages, pixels
from composer.media.studio import Studio
from tests.media import made_files

ROOT = Path(__file__).resolve().parents[2]
needs_reader = pytest.mark.skipif(shutil.which("tesseract") is None, reason="no reader of words is installed")


def refusal(data: bytes, page: int = 0) -> str:
    with pytest.raises(MediaError) as refused:
        intake.taken(data, page)
    return refused.value.code


def test_a_heic_comes_out_as_it_looks_and_leaves_place_and_camera_behind() -> None:
    picture, hidden = intake.taken(made_files.heic())
    made = pixels.fitted(picture, exact=False).data

    assert picture.size == (64, 48)
    red, _, blue = picture.getpixel((2, 2))
    assert blue > 180
    assert red < 80
    assert picture.getpixel((50, 40))[0] > 160
    assert {"place", "camera", "xmp"} <= set(hidden.kinds)
    assert b"CANARY" in made_files.heic()
    assert b"CANARY" not in made


def test_a_slide_of_a_pdf_is_a_picture_of_its_pixels_alone() -> None:
    picture, hidden = intake.taken(made_files.pdf("Hand hygiene"))

    assert picture.size == (2400, 1350)
    assert picture.getextrema()[0][0] < 60, "the words are drawn"
    assert hidden.kinds == ("document",)
    assert b"Hand hygiene" not in pixels.fitted(picture, exact=True).data


def test_of_several_pages_the_author_names_one() -> None:
    slides = made_files.pdf("One", "Two", "Three")

    assert refusal(slides) == "media.pages"
    assert refusal(slides, 9) == "media.damaged"
    assert intake.taken(slides, 1)[0].tobytes() != intake.taken(slides, 3)[0].tobytes()
    small = pages.all_small(slides)
    assert len(small) == 3
    assert all(pixels.bare(one)[0].size == (200, 113) for one in small)


def test_of_a_long_document_only_the_first_pages_are_offered() -> None:
    assert len(pages.all_small(made_files.pdf(*("x",) * 70))) == pages.MOST_SHOWN


@pytest.mark.parametrize("cut", [9, 60, 200])
def test_what_is_no_whole_document_is_told(cut: int) -> None:
    assert refusal(made_files.pdf("One")[:cut]) == "media.damaged"


def test_without_the_libraries_a_sentence_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    monkeypatch.setitem(sys.modules, "pi_heif", None)

    assert refusal(made_files.pdf("One")) == "media.pdf"
    assert refusal(made_files.heic()) == "media.heic"


def test_what_only_says_that_it_is_heic_is_refused() -> None:
    whole = made_files.heic()

    assert refusal(b"\0\0\0\x18ftypheic" + b"\0" * 64) in {"media.damaged", "media.heic"}
    assert refusal(whole[: len(whole) // 2]) == "media.damaged"


@needs_reader
def test_a_chosen_page_is_read_in_the_process_that_opens_pictures() -> None:
    slides = made_files.pdf("Treat the cause", "Hargrove, Ellen")
    studio = Studio()

    assert len(studio.pages(slides)) == 2
    taken = studio.take(slides, page=2)

    assert taken.picture.reading.text == "Hargrove, Ellen"
    assert (taken.picture.kind, taken.picture.hidden) == ("png", ("document",))


def test_hundreds_of_damaged_files_end_in_a_code_and_none_ends_the_process() -> None:
    """In a process of their own: what a decoder's fault does to it is what is looked at."""
    script = (
        "import random\n"
        "from composer.base.errors import MediaError\n"
        "from composer.media import intake\n"
        "from tests.media import made_files\n"
        "from tests.media.test_pixels import mutated\n"
        "luck = random.Random(2026)\n"
        "for turn in range(500):\n"
        "    source = made_files.heic() if turn % 2 else made_files.pdf('One')\n"
        "    try:\n"
        "        intake.taken(mutated(source, luck))\n"
        "    except MediaError:\n"
        "        pass\n"
    )
    run = subprocess.run([sys.executable, "-c", script], cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT)})

    assert run.returncode == 0
