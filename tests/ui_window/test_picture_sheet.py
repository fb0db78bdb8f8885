"""The sheet of one picture: boxes by mouse and keyboard, undo, and a description with its own count."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from composer.flow.pictures import Edit
from composer.flow.views import CheckState, CheckView
from composer.guard.reading import Box, Reading
from composer.ui.main_window import MainWindow
from composer.ui.picture_marks import words_to_offer
from composer.ui.sheets.alt_count import MOST_ALT
from composer.ui.sheets.picture import PictureSheet
from composer.ui.sheets.picture_canvas import PictureCanvas
from composer.ui.sheets.picture_state import Mark
from composer.ui.sheets.picture_told import place_of, taken_off
from composer.ui.widgets.labels import Paragraph
from tests.ui_window import samples

pytestmark = pytest.mark.ui

NAME = Mark(QRect(60, 40, 250, 36), "A name")


@pytest.fixture
def sheet(window: MainWindow, qtbot: QtBot) -> PictureSheet:
    made = PictureSheet(samples.gallery()[0][0], (NAME,), window, "Sinus rhythm")
    window.show_sheet(made)
    made.show_image(QImage.fromData(samples.ecg()))
    qtbot.wait(20)
    return made


def press(qtbot: QtBot, canvas: PictureCanvas, *keys: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
    canvas.setFocus()
    for key in keys:
        qtbot.keyClick(canvas, key, held or Qt.KeyboardModifier.NoModifier)


def test_what_was_found_is_covered_unless_the_author_shows_it(sheet: PictureSheet, qtbot: QtBot) -> None:
    assert sheet.edit() == Edit((Box(60, 40, 250, 36),))

    sheet._boxes[0].click()

    assert sheet.edit() is None
    assert "shown" in sheet._boxes[0].text()


def test_boxes_are_made_moved_sized_shown_and_undone_by_keys_alone(sheet: PictureSheet, qtbot: QtBot) -> None:
    canvas = sheet.canvas
    key = Qt.Key
    press(qtbot, canvas, key.Key_Insert)
    made = canvas.state.marks[1].rect
    press(qtbot, canvas, key.Key_Right, key.Key_Down)
    press(qtbot, canvas, key.Key_Right, held=Qt.KeyboardModifier.ShiftModifier)

    assert canvas.state.marks[1].rect == QRect(made.left() + 1, made.top() + 1, made.width() + 1, made.height())
    press(qtbot, canvas, key.Key_Space)
    assert not canvas.state.marks[1].covered
    press(qtbot, canvas, key.Key_PageUp)
    assert canvas.current == 0
    press(qtbot, canvas, key.Key_Delete)
    assert len(canvas.state.marks) == 1
    for _ in range(6):
        press(qtbot, canvas, key.Key_Z, held=Qt.KeyboardModifier.ControlModifier)
    assert canvas.state.marks == (NAME,)


def test_a_box_is_drawn_by_mouse_where_it_is_seen_also_on_a_turned_picture(sheet: PictureSheet, qtbot: QtBot) -> None:
    canvas = sheet.canvas
    sheet.tools.turn_button.click()
    way = canvas._way()
    begin, end = way.map(QPoint(400, 100)), way.map(QPoint(500, 200))
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=begin)
    qtbot.mouseMove(canvas, end)
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=end)

    drawn = canvas.state.marks[-1].rect
    edit = sheet.edit()
    assert edit is not None
    assert edit.turns == 1
    assert abs(drawn.left() - 400) < 4
    assert abs(drawn.top() - 100) < 4
    assert abs(drawn.width() - 100) < 6


def test_a_covered_place_is_black_in_what_is_shown(sheet: PictureSheet, qtbot: QtBot) -> None:
    canvas = sheet.canvas
    at = canvas._way().map(QPoint(180, 58))

    assert canvas.grab().toImage().pixelColor(at).lightness() == 0
    sheet._boxes[0].click()
    assert canvas.grab().toImage().pixelColor(at).lightness() > 0


def test_a_description_that_is_given_up_is_told_so_that_it_can_be_kept(sheet: PictureSheet, qtbot: QtBot) -> None:
    sheet.alt.setPlainText("Two cuffs,\nside by side")
    with qtbot.waitSignal(sheet.left) as told:
        sheet.cancel_button.click()
    assert told.args[1] == "Two cuffs, side by side"


def test_a_description_has_its_own_count_and_end(sheet: PictureSheet) -> None:
    sheet.alt.setPlainText("x" * MOST_ALT)
    assert sheet._left.text().replace(",", "") == "1000 of 1000"
    assert sheet.use_button.isEnabled()

    sheet.alt.setPlainText("x" * (MOST_ALT + 1))

    assert not sheet.use_button.isEnabled()
    assert sheet._left.text().replace(",", "") == "1 too many: 1001 of 1000"


def test_why_it_cannot_be_used_stands_beside_the_button_in_a_small_window_too(
    window: MainWindow, sheet: PictureSheet, qtbot: QtBot
) -> None:
    window.resize(480, 400)
    sheet.alt.setPlainText("x" * (MOST_ALT + 2))
    qtbot.wait(20)

    why = next(label for label in sheet.findChildren(Paragraph) if "2 characters too long" in label.text())
    assert why.visibleRegion().boundingRect() == why.rect()
    assert why.mapTo(sheet, QPoint(0, why.height())).y() <= sheet.use_button.mapTo(sheet, QPoint(0, 0)).y()

    sheet.alt.setPlainText("x")
    assert why.isHidden()


def test_it_can_begin_with_a_template_or_the_words_in_the_picture(sheet: PictureSheet) -> None:
    actions = {action.text(): action for action in sheet.helps.menu().actions()}
    actions["ECG"].trigger()

    assert sheet.alt.toPlainText().startswith("12-lead ECG")
    sheet.alt.clear()
    actions["The words in the picture"].trigger()
    assert sheet.alt.toPlainText() == "Sinus rhythm"


def test_words_of_the_picture_are_offered_without_what_the_check_found(window: MainWindow) -> None:
    """And not at all before it has looked at this very picture."""
    view, (named, other) = samples.picture_view(), samples.gallery()[0]

    assert words_to_offer(view, 0, named).strip() == "Paper speed 25 mm/s"
    assert words_to_offer(CheckView(CheckState.LOOKING), 0, named) == ""
    assert words_to_offer(view, 0, other) == ""
    silent = PictureSheet(named, (), window)
    assert "The words in the picture" not in [action.text() for action in silent.helps.menu().actions()]


def test_it_says_how_large_it_was_and_what_was_kept() -> None:
    picture = replace(samples.gallery()[0][1].picture, size_before=(6000, 4000), quality=92)

    assert "quality 92 (before: 6000 by 4000" in taken_off(picture)
    assert "without loss" in taken_off(replace(picture, quality=0))


@pytest.mark.parametrize(
    ("rect", "turns", "place"),
    [
        (QRect(0, 0, 90, 40), 0, "top left"),
        (QRect(0, 0, 90, 40), 1, "top right"),
        (QRect(0, 0, 90, 40), 2, "bottom right"),
        (QRect(0, 0, 90, 40), 3, "bottom left"),
        (QRect(270, 180, 60, 40), 1, "middle"),
        (QRect(500, 180, 60, 40), 0, "right"),
        (QRect(900, 380, 60, 40), 0, "bottom right"),
    ],
)
def test_where_a_box_lies_is_told_as_the_picture_is_seen(rect: QRect, turns: int, place: str) -> None:
    assert place_of(rect, QRect(0, 0, 600, 400), turns) == place


def test_using_tells_what_to_do_and_cancelling_tells_nothing(
    sheet: PictureSheet, window: MainWindow, qtbot: QtBot
) -> None:
    told: list[tuple[object, ...]] = []
    sheet.used.connect(lambda *what: told.append(what))
    sheet.alt.setPlainText("An\n ECG")
    sheet.use_button.click()
    assert told == [(samples.gallery()[0][0], Edit((Box(60, 40, 250, 36),)), "An ECG")]

    other = PictureSheet(samples.gallery()[0][1], (), window)
    other.used.connect(lambda *what: told.append(what))
    window.show_sheet(other)
    other.dismiss()
    assert len(told) == 1


def test_a_face_that_is_shown_is_told_to_need_the_patients_authorization(window: MainWindow, qtbot: QtBot) -> None:
    sheet = PictureSheet(samples.gallery()[0][1], (Mark(QRect(60, 40, 90, 90), "A face", face=True),), window)
    window.show_sheet(sheet)
    sheet.show_image(QImage.fromData(samples.ecg()))
    qtbot.wait(20)
    assert not sheet.consent.isVisible()

    sheet._boxes[0].click()

    assert sheet.consent.isVisible()
    assert (sheet.use_button.isEnabled(), sheet.use_button.text()) == (True, "Use with an authorization")


def test_a_picture_is_cut_by_keys_alone_and_esc_leaves_it_whole(sheet: PictureSheet, qtbot: QtBot) -> None:
    canvas, key = sheet.canvas, Qt.Key
    press(qtbot, canvas, key.Key_C, key.Key_Escape)
    assert canvas.state.crop is None
    assert sheet.isVisible(), "Esc left the frame, not the sheet"

    press(qtbot, canvas, key.Key_C, key.Key_Left, key.Key_Up)
    press(qtbot, canvas, key.Key_Right, held=Qt.KeyboardModifier.ShiftModifier)
    press(qtbot, canvas, key.Key_Return)

    whole = canvas.image.rect()
    assert canvas.state.crop == QRect(63, 45, whole.width() - 2 * 64 + 1, whole.height() - 2 * 46)
    press(qtbot, canvas, key.Key_Z, held=Qt.KeyboardModifier.ControlModifier)
    assert canvas.state.crop is None


def test_it_is_seen_larger_and_smaller_by_keys_and_buttons(sheet: PictureSheet, qtbot: QtBot) -> None:
    canvas = sheet.canvas
    press(qtbot, canvas, Qt.Key.Key_1)
    assert canvas.zoom == 1.0
    assert sheet.tools.full_size.isChecked()

    sheet.tools.larger_button.click()
    assert canvas.zoom == pytest.approx(1.25)
    assert not sheet.tools.full_size.isChecked()
    press(qtbot, canvas, Qt.Key.Key_Minus, Qt.Key.Key_Minus)
    assert canvas.zoom == pytest.approx(0.8)

    press(qtbot, canvas, Qt.Key.Key_0)
    assert canvas.zoom == 0.0


def test_a_moving_picture_says_that_all_frames_are_covered_and_is_gone_through_by_hand(window: MainWindow) -> None:
    still = samples.gallery()[0][1]
    moving = replace(still, picture=replace(still.picture, reading=Reading(), frames=24, kind="gif"))
    sheet = PictureSheet(moving, (), window)
    window.show_sheet(sheet)

    assert any("24 frames" in words.text() for words in sheet.findChildren(Paragraph))
    assert sheet.look_button is not None


def test_the_frames_of_a_moving_picture_are_shown_one_by_one_under_the_same_boxes(
    window: MainWindow, qtbot: QtBot
) -> None:
    first = samples.gallery()[0][0]
    moving = replace(first, picture=replace(first.picture, kind="gif", frames=30))
    made = PictureSheet(moving, (NAME,), window)
    window.show_sheet(made)
    assert made.frames is not None
    assert not made.frames.next_button.isEnabled()
    frames = [QImage(700, 400, QImage.Format.Format_RGB32) for _ in range(2)]
    for number, frame in enumerate(frames):
        frame.fill(QColor(number * 200, 9, 9))

    made.show_frames(frames)
    made.frames.next_button.click()

    assert made.canvas.image.pixelColor(5, 5).red() == 200
    assert made.edit() == Edit((Box(60, 40, 250, 36),))
    assert "30 frames, 2 of them differ; this is 2" in made.frames.words.text()
    assert not made.frames.next_button.isEnabled()
    made.frames.back_button.click()
    assert made.canvas.image.pixelColor(5, 5).red() == 0
