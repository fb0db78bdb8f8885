"""Why pictures cannot go yet: each reason by itself, and the gravest of several first."""

from __future__ import annotations

from dataclasses import replace

import pytest

from composer.drafts.picture import Attached
from composer.guard.reading import COVERED, DICOM, Reading
from composer.ui.main_window import MainWindow
from composer.ui.saying.picture_reasons import why_not
from tests.ui_window import samples

pytestmark = pytest.mark.ui


def picture(reading: Reading | None = None, **more: object) -> Attached:
    one = samples.gallery()[0][1]
    return Attached(replace(one.picture, reading=reading or one.picture.reading, **more), one.alt_text)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("likely", "row", "reason"),
    [
        ("", "Not read: look", "A picture was not read."),
        ("scan", "It seems to hold words", "A picture seems to hold words, but none were found."),
        (DICOM, "Details may be printed in it", "Details are printed into most scans."),
        (COVERED, "Its words are covered", "You covered all words in a picture."),
    ],
)
def test_what_no_program_read_says_what_it_waits_for(window: MainWindow, likely: str, row: str, reason: str) -> None:
    gallery = ((picture(Reading(likely=likely)), picture()),)
    window.composer.set_parts(("The cuff.",))
    window.composer.set_pictures(gallery)

    assert window.composer.thread_of_posts.strips[0].rows[0].accessibleName().startswith(row)
    assert why_not(gallery, samples.PRACTICE).startswith(reason)


def test_of_several_the_likeliest_to_tell_of_somebody_is_named() -> None:
    several = tuple(picture(Reading(likely=one)) for one in ("", COVERED, DICOM, "screen"))

    assert why_not((several,), None).startswith("Details are printed")


def test_what_was_read_goes_and_what_moves_goes_alone_and_not_by_hand() -> None:
    moving = picture(kind="gif", frames=8)

    assert why_not((), samples.HAND) == ""
    assert why_not(((picture(), picture()),), samples.HAND) == ""
    assert why_not(((moving,), (picture(),)), samples.PRACTICE) == ""
    assert why_not(((moving, picture()),), samples.PRACTICE).startswith("X takes one moving picture")
    assert why_not(((moving,),), samples.HAND).startswith("A moving picture cannot be copied")


def test_a_name_in_a_description_is_no_box_to_place(window: MainWindow) -> None:
    window.composer.set_parts(("The cuff.",))
    window.composer.set_pictures(((picture(),),))
    row = window.composer.thread_of_posts.strips[0].rows[0]

    row.show_findings(0, 0, 1)
    assert row.accessibleName().startswith("Change its description.")
    row.show_findings(2, 0, 1)
    assert row.accessibleName().startswith("2 to cover.")
