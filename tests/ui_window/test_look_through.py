"""The sheet for a picture no program read: all of it must have been on screen before a question can be answered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from composer.drafts.sight import Sight
from composer.ui.main_window import MainWindow
from composer.ui.sheets.look_through import LookThroughSheet
from composer.ui.widgets.theme import Theme

pytestmark = pytest.mark.ui


def shown(window: MainWindow, qtbot: QtBot, faces: int = 0, size: tuple[int, int] = (2400, 1300)) -> LookThroughSheet:
    sheet = LookThroughSheet(faces, window)
    window.show_sheet(sheet)
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    sheet.show_image(image)
    qtbot.wait(20)
    return sheet


def through(sheet: LookThroughSheet, qtbot: QtBot) -> int:
    pressed = 0
    while not sheet.view.whole:
        qtbot.keyClick(sheet.view, Qt.Key.Key_Space)
        pressed += 1
        assert pressed < 200
    return pressed


def test_the_questions_open_only_when_every_part_was_on_screen(window: MainWindow, qtbot: QtBot) -> None:
    sheet = shown(window, qtbot)
    told: list[Sight] = []
    sheet.confirmed.connect(told.append)
    boxes = (sheet.no_text, sheet.no_face, sheet.a_face, sheet.no_code)

    assert sheet.view.hasFocus()
    assert sheet.view.count > 4
    assert not any(box.isEnabled() for box in boxes)
    for _ in range(sheet.view.count - 2):
        qtbot.keyClick(sheet.view, Qt.Key.Key_Space)
    assert not any(box.isEnabled() for box in boxes)

    through(sheet, qtbot)

    assert all(box.isEnabled() for box in boxes)
    for box in (sheet.no_text, sheet.no_face):
        box.click()
    assert not sheet.confirm.isEnabled(), "one answer is missing"
    sheet.no_code.click()
    sheet.confirm.click()
    assert told == [Sight(sheet.view.count, no_text=True, no_code=True, face=False)]


def test_the_parts_together_are_the_whole_picture_and_each_pixel_is_one(window: MainWindow, qtbot: QtBot) -> None:
    sheet = shown(window, qtbot)
    view = sheet.view
    across, down = view.grid()
    far = view._tile(across - 1, down - 1)

    assert (far.right(), far.bottom()) == (2399, 1299)
    assert far.width() <= view.width()
    for column in range(across - 1):
        assert view._tile(column, 0).right() > view._tile(column + 1, 0).left()


def test_arrows_go_to_neighbours_and_a_key_held_down_goes_one_part_only(window: MainWindow, qtbot: QtBot) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    view = shown(window, qtbot).view
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.place() == (1, 1)

    view.keyPressEvent(
        QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, "", autorep=True)
    )

    assert view.place() == (1, 1)
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.number == 1


def test_a_small_picture_is_one_part_and_a_found_face_cannot_be_answered_away(window: MainWindow, qtbot: QtBot) -> None:
    sheet = shown(window, qtbot, faces=1, size=(300, 200))

    assert sheet.view.count == 1
    assert sheet.view.whole
    assert not sheet.no_face.isEnabled()
    for box in (sheet.no_text, sheet.a_face, sheet.no_code):
        box.click()
    assert sheet.sight() == Sight(1, no_text=True, no_code=True, face=True)


def test_what_is_scrolled_away_does_not_count_as_seen(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(480, 400)
    sheet = shown(window, qtbot, size=(300, 260))
    scroll = sheet._scroll.verticalScrollBar()
    assert scroll.maximum() > 0

    scroll.setValue(scroll.maximum())
    sheet.show_image(sheet.view.image.copy())
    qtbot.wait(30)
    assert not sheet.view.whole
    assert not sheet.no_text.isEnabled()

    for at in range(0, scroll.maximum(), 20):
        scroll.setValue(at)
        qtbot.wait(10)
    qtbot.waitUntil(sheet.no_text.isEnabled, timeout=5_000)


def test_of_a_moving_picture_each_frame_is_gone_through_before_a_question_opens(
    window: MainWindow, qtbot: QtBot
) -> None:
    sheet = shown(window, qtbot)
    frames = [QImage(900, 300, QImage.Format.Format_RGB32) for _ in range(3)]
    for number, frame in enumerate(frames):
        frame.fill(QColor(number * 80, 90, 90))
    sheet.show_frames(frames)
    pieces = sheet.view.count // 3

    for _ in range(pieces * 2):
        qtbot.keyClick(sheet.view, Qt.Key.Key_Space)
    assert sheet.view.frame == 2
    assert f"Frame 3 of 3, part {pieces * 2 + 1} of {pieces * 3}" in sheet._where.text()
    for _ in range(pieces - 2):
        qtbot.keyClick(sheet.view, Qt.Key.Key_Space)
    qtbot.keyClick(sheet.view, Qt.Key.Key_PageUp)
    qtbot.keyClick(sheet.view, Qt.Key.Key_PageUp)
    assert not sheet.no_text.isEnabled()
    through(sheet, qtbot)

    assert sheet.no_text.isEnabled()
    for box in (sheet.no_text, sheet.no_face, sheet.no_code):
        box.click()
    assert sheet.sight() == Sight(pieces * 3, no_text=True, no_code=True, face=False)


def test_with_the_largest_text_it_is_seen_why_the_answers_do_not_open(
    qapp: QApplication, window: MainWindow, qtbot: QtBot, look: Theme
) -> None:
    """The questions lie below what is seen at once; the sentence stands with the parts, above them."""
    look.apply(qapp, "light", 2.0)
    try:
        sheet = shown(window, qtbot)
        for _ in range(6):
            qapp.processEvents()
        seen = sheet.findChild(QScrollArea).viewport()
        for part in (sheet._still, sheet.next_button):
            assert seen.rect().contains(part.rect().translated(part.mapTo(seen, part.rect().topLeft())))
    finally:
        look.apply(qapp, "light")
