"""The sheet of a video: what was found with its moment, the stretch that stays, and a description."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from composer.drafts.picture import Attached, Picture
from composer.flow.pictures import Stretch
from composer.guard.reading import Box, Reading, Word
from composer.text.span import Span
from composer.ui.composer.picture_strip import PictureStrip
from composer.ui.main_window import MainWindow
from composer.ui.rooms.film import sightings
from composer.ui.saying.words import Words
from composer.ui.sheets.film import FilmSheet, Sighting
from composer.ui.sheets.film_first import FilmFirstSheet
from tests.ui_window import samples

pytestmark = pytest.mark.ui


def film(reading: Reading | None = None) -> Attached:
    """Forty seconds, read at four moments; the name was seen at the third."""
    first = samples.gallery()[0][0].picture
    read = Reading("tesseract-5.3.0", first.reading.text, (Word(Span(0, 15), Box(64, 2 * 460 + 44, 180, 24)),))
    told = replace(
        first,
        kind="mp4",
        reading=read if reading is None else reading,
        hidden=("film", "sound"),
        frames=4,
        moments=(0, 1000, 21_500, 30_000),
        length_ms=40_000,
    )
    return Attached(told)


@pytest.fixture
def sheet(window: MainWindow, qtbot: QtBot) -> FilmSheet:
    made = FilmSheet(film(), (Sighting(21_500, "A name"),), window)
    window.show_sheet(made)
    qtbot.wait(20)
    return made


def test_before_a_video_is_taken_its_sound_is_asked_about_and_goes_unless_it_is_kept(
    window: MainWindow, qtbot: QtBot
) -> None:
    answers: list[bool] = []
    for keep in (False, True):
        first = FilmFirstSheet(window)
        first.agreed.connect(answers.append)
        window.show_sheet(first)
        qtbot.wait(20)
        assert first.without.isChecked()
        if keep:
            first.keep.click()
        first.add.click()

    assert answers == [False, True]


def test_a_description_can_begin_with_a_form_or_the_words_that_were_read(window: MainWindow) -> None:
    sheet = FilmSheet(film(), (), window, words="Apical view")
    offered = {one.text(): one for one in sheet.helps.menu().actions()}

    offered["The words in the video"].trigger()

    assert sheet.alt.toPlainText() == "Apical view"
    assert {"Ultrasound", "Procedure"} < set(offered)


def test_a_kept_sound_is_told_with_what_it_asks_for(window: MainWindow) -> None:
    heard = film(Reading("tesseract-5.3.0", voice=True))
    sheet = FilmSheet(Attached(replace(heard.picture, hidden=("film",))), (), window)
    strip: PictureStrip = window.composer.thread_of_posts.strips[0]
    strip.set_pictures((heard,))
    strip.rows[0].show_findings(1, 0)

    assert "Its sound is kept" in sheet._told(heard.picture)
    assert "authorization" in strip.rows[0].accessibleName()
    strip.rows[0].show_findings(3, 0)
    assert "2 to cut out" in strip.rows[0].accessibleName()


def picture() -> Picture:
    return film().picture


def test_what_was_found_is_told_with_the_moment_it_was_seen_first(sheet: FilmSheet) -> None:
    told = sightings(picture(), 0, samples.picture_view(), Words())

    assert told == (Sighting(21_500, Words().thing(samples.in_picture().label)),)
    assert sheet.found[0].text() == "A name, first seen at 21.5 s"


def test_a_face_and_a_place_beyond_the_strip_are_told_too() -> None:
    faces = replace(picture(), reading=Reading("t", faces=(Box(9, 460 + 3, 50, 60), Box(9, 99 * 460, 50, 60))))

    told = sightings(faces, 7, samples.picture_view(), Words())

    assert [(one.at_ms, one.words) for one in told] == [(1000, "A face"), (0, "A face")]


def test_a_stretch_is_kept_by_its_moments(sheet: FilmSheet, qtbot: QtBot) -> None:
    told: list[tuple[object, object, str]] = []
    sheet.used.connect(lambda *what: told.append(what))
    assert sheet.stretch() is None

    sheet.end.setValue(21.0)
    sheet.alt.setPlainText("An echo loop")
    sheet.use_button.click()

    assert told == [(film(), Stretch(0.0, 21.0), "An echo loop")]


def test_too_short_a_stretch_and_too_long_a_description_cannot_be_used(sheet: FilmSheet) -> None:
    sheet.start.setValue(39.8)
    assert not sheet.use_button.isEnabled()
    sheet.start.setValue(0)
    assert sheet.use_button.isEnabled()
    sheet.alt.setPlainText("x" * 1001)
    assert not sheet.use_button.isEnabled()


def test_one_that_no_program_read_is_gone_through_before_it_is_cut(window: MainWindow) -> None:
    made = FilmSheet(film(Reading()), (), window)
    window.show_sheet(made)
    asked: list[str] = []
    made.look_asked.connect(asked.append)
    assert made.look_button is not None

    made.end.setValue(12)
    assert not made.look_button.isEnabled()
    made.end.setValue(40)
    made.look_button.click()

    assert asked == [""]


def test_its_row_says_what_became_of_it(window: MainWindow) -> None:
    strip: PictureStrip = window.composer.thread_of_posts.strips[0]
    strip.set_pictures((film(),))
    row = strip.rows[0]

    assert "its sound is removed" in row.accessibleName()
    assert row.open_button.text() == "Describe and cut…"
    row.show_findings(2, 0)
    assert "2 to cut out" in row.accessibleName()
    strip.show_busy(3)
    strip.busy[0].show_stage("film")
    assert "without its sound" in strip.busy[0].stage.text()
    strip.busy[0].show_stage("12/60")
    assert "12 of 60 seconds" in strip.busy[0].stage.text()


def test_the_words_of_a_busy_row_stand_at_the_height_of_its_button(window: MainWindow, qtbot: QtBot) -> None:
    strip: PictureStrip = window.composer.thread_of_posts.strips[0]
    strip.show_busy(3)
    row = strip.busy[0]
    qtbot.waitUntil(lambda: row.stage.height() > 0 and row.cancel_button.height() > 0)

    assert row.stage.height() < row.cancel_button.height()
    assert abs(row.stage.geometry().center().y() - row.cancel_button.geometry().center().y()) <= 1


def test_what_was_written_about_a_video_that_is_left_as_it_was_is_told(sheet: FilmSheet, qtbot: QtBot) -> None:
    sheet.alt.setPlainText("A hand,\nwashing")
    with qtbot.waitSignal(sheet.left) as told:
        sheet.cancel_button.click()
    assert told.args[1] == "A hand, washing"
