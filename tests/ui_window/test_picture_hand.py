"""Boxes over a picture by mouse: drawn, moved, pulled by a corner; a frame for the cut; undo wherever the focus is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from composer.flow.pictures import Edit
from composer.guard.reading import Box
from composer.ui.main_window import MainWindow
from composer.ui.sheets.picture import PictureSheet
from composer.ui.sheets.picture_state import Mark
from tests.ui_window import samples

pytestmark = pytest.mark.ui

NAME = Mark(QRect(60, 40, 250, 36), "A name")


@pytest.fixture
def sheet(window: MainWindow, qtbot: QtBot) -> PictureSheet:
    made = PictureSheet(samples.gallery()[0][0], (NAME,), window)
    window.show_sheet(made)
    made.show_image(QImage.fromData(samples.ecg()))
    qtbot.wait(20)
    return made


def drag(sheet: PictureSheet, qtbot: QtBot, begin: tuple[int, int], end: tuple[int, int]) -> None:
    """Drag from one pixel of the picture to another."""
    way, canvas = sheet.canvas._way(), sheet.canvas
    spots = [way.map(QPointF(*at)).toPoint() for at in (begin, end)]
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=spots[0])
    for part in (2, 1):
        qtbot.mouseMove(canvas, spots[1] - (spots[1] - spots[0]) / 2 * (part - 1))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=spots[1])


def near(rect: QRect, *numbers: int) -> bool:
    """Tell whether a rectangle is this one, but for what lies between two pixels of the screen."""
    there = (rect.left(), rect.top(), rect.width(), rect.height())
    return all(abs(one - other) <= 3 for one, other in zip(there, numbers, strict=True))


def test_the_box_under_the_mouse_is_moved_and_a_click_moves_nothing(sheet: PictureSheet, qtbot: QtBot) -> None:
    drag(sheet, qtbot, (100, 58), (180, 158))
    assert near(sheet.canvas.state.marks[0].rect, 140, 140, 250, 36)
    moved, spot = sheet.canvas.state.marks, sheet.canvas._way().map(QPoint(200, 158))
    qtbot.mousePress(sheet.canvas, Qt.MouseButton.LeftButton, pos=spot)
    qtbot.mouseMove(sheet.canvas, spot + QPoint(2, 0))
    qtbot.mouseRelease(sheet.canvas, Qt.MouseButton.LeftButton, pos=spot + QPoint(2, 0))

    assert sheet.canvas.state.marks == moved
    assert len(sheet.canvas.state.marks) == 1
    sheet.tools.undo_button.click()
    assert sheet.canvas.state.marks == (NAME,)


def test_a_box_stops_at_the_edge_of_the_picture(sheet: PictureSheet, qtbot: QtBot) -> None:
    drag(sheet, qtbot, (100, 58), (-300, -40))

    assert near(sheet.canvas.state.marks[0].rect, 0, 0, 250, 36)


@pytest.mark.parametrize("turns", [0, 1, 2, 3])
def test_the_box_at_hand_is_pulled_by_a_corner_however_the_picture_is_turned(
    sheet: PictureSheet, qtbot: QtBot, turns: int
) -> None:
    for _ in range(turns):
        sheet.tools.turn_button.click()
    sheet.canvas.select(0)
    drag(sheet, qtbot, (309, 75), (409, 135))

    assert near(sheet.canvas.state.marks[0].rect, 60, 40, 350, 96)


def test_another_box_is_drawn_where_there_is_none(sheet: PictureSheet, qtbot: QtBot) -> None:
    drag(sheet, qtbot, (400, 200), (500, 260))

    assert near(sheet.canvas.state.marks[1].rect, 400, 200, 100, 60)
    assert sheet.canvas.current == 1


def test_the_frame_of_a_cut_is_pulled_and_moved_until_its_author_crops(sheet: PictureSheet, qtbot: QtBot) -> None:
    """What goes lies in the shade meanwhile; the hint says what can be done, and goes again."""
    canvas, crop = sheet.canvas, sheet.tools.crop_button
    crop.click()
    assert crop.text() == "Crop to the frame"
    drag(sheet, qtbot, (64, 46), (100, 100))
    drag(sheet, qtbot, (300, 250), (290, 240))
    shade = canvas.grab().toImage().pixelColor(canvas._way().map(QPoint(20, 450)))
    light = canvas.grab().toImage().pixelColor(canvas._way().map(QPoint(150, 310)))
    assert canvas.state.crop is None
    crop.click()

    assert canvas.state.crop is not None
    assert near(canvas.state.crop, 90, 90, 476, 314)
    assert shade.lightness() < light.lightness() - 60
    assert crop.text() == "Crop"


def test_a_frame_that_was_laid_is_cut_when_the_picture_is_used(sheet: PictureSheet, qtbot: QtBot) -> None:
    told: list[Edit] = []
    sheet.used.connect(lambda _was, edit, _alt: told.append(edit))
    sheet.tools.crop_button.click()
    sheet.use_button.click()

    assert told == [Edit((Box(60, 40, 250, 36),), Box(64, 46, 512, 368))]


@pytest.mark.parametrize("holder", ["canvas", "turn", "use"])
def test_undo_works_wherever_the_keyboard_is_but_in_the_description(
    sheet: PictureSheet, qtbot: QtBot, holder: str
) -> None:
    places: dict[str, QWidget] = {"canvas": sheet.canvas, "turn": sheet.tools.turn_button, "use": sheet.use_button}
    sheet.tools.turn_button.click()
    places[holder].setFocus()
    qtbot.keyClick(places[holder], Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert sheet.canvas.state.turns == 0

    sheet.tools.turn_button.click()
    sheet.alt.setFocus()
    qtbot.keyClicks(sheet.alt, "An ECG")
    qtbot.keyClick(sheet.alt, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert sheet.canvas.state.turns == 1
    assert sheet.alt.toPlainText() == ""


def test_a_screen_reader_hears_which_box_is_at_hand_and_what_became_of_it(sheet: PictureSheet, qtbot: QtBot) -> None:
    canvas = sheet.canvas
    keys = canvas.accessibleDescription()
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_PageDown)
    chosen = canvas.accessibleDescription()
    qtbot.keyClick(canvas, Qt.Key.Key_Space)

    assert keys.startswith("Insert draws a box")
    assert chosen == f"1. A name, top left, covered. {keys}"
    assert canvas.accessibleDescription() == f"1. A name, top left, shown. {keys}"


def test_a_box_is_shown_and_covered_by_assistive_technology(sheet: PictureSheet, qtbot: QtBot) -> None:
    """It toggles a box where a mouse would click it."""
    act = QAccessible.queryAccessibleInterface(sheet._boxes[0]).actionInterface()
    act.doAction(act.actionNames()[0])
    qtbot.waitUntil(lambda: not sheet.canvas.state.marks[0].covered, timeout=5_000)

    act.doAction(act.actionNames()[0])
    qtbot.waitUntil(lambda: sheet.canvas.state.marks[0].covered, timeout=5_000)
