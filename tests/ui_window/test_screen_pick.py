"""A part of the screen: the window steps aside, a frame is laid by mouse or keys, and the window comes back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from composer.base.errors import VignetteError
from composer.ui.desktop.lanes import Lane
from composer.ui.desktop.screen_portal import ScreenPortal
from composer.ui.main_window import MainWindow
from composer.ui.rooms.screen import ScreenRoom
from composer.ui.screen_pick import ScreenPick
from composer.ui.widgets.theme import Theme

pytestmark = pytest.mark.ui


@pytest.fixture
def lane() -> Iterator[Lane]:
    made = Lane()
    yield made
    made.close()


def screen(share: int = 1) -> QImage:
    """White, with a red field from (100, 50) to (200, 150)."""
    image = QImage(800 * share, 600 * share, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    for x in range(100 * share, 200 * share):
        for y in range(50 * share, 150 * share):
            image.setPixelColor(x, y, QColor(200, 0, 0))
    return image


def begun(qtbot: QtBot, look: Theme, image: QImage) -> ScreenPick:
    pick = ScreenPick(image, look)
    pick.begin(QRect(0, 0, 800, 600))
    pick.resize(800, 600)
    qtbot.waitUntil(pick.isVisible)
    return pick


def test_a_part_is_drawn_by_mouse_and_taken_in_the_screens_own_pixels(qtbot: QtBot, look: Theme) -> None:
    """Also where the screen has more pixels than the window counts."""
    pick = begun(qtbot, look, screen(2))
    told: list[QImage] = []
    pick.taken.connect(told.append)

    qtbot.mousePress(pick, Qt.MouseButton.LeftButton, pos=QPoint(100, 50))
    qtbot.mouseMove(pick, QPoint(199, 149))
    qtbot.mouseRelease(pick, Qt.MouseButton.LeftButton, pos=QPoint(199, 149))

    (part,) = told
    assert (part.width(), part.height()) == (200, 200)
    assert {part.pixelColor(x, y).name() for x in (0, 199) for y in (0, 199)} == {"#c80000"}


def test_the_frame_is_laid_by_keys_and_esc_takes_nothing(qtbot: QtBot, look: Theme) -> None:
    pick = begun(qtbot, look, screen())
    told: list[QImage] = []
    pick.taken.connect(told.append)
    before = QRect(pick.frame_rect)
    qtbot.keyClick(pick, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(pick, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)

    assert pick.frame_rect == QRect(before.left() - 10, before.top(), before.width(), before.height() + 1)
    with qtbot.waitSignal(pick.closed):
        qtbot.keyClick(pick, Qt.Key.Key_Escape)
    assert told == []


def test_the_window_steps_aside_and_comes_back_with_the_part(window: MainWindow, lane: Lane, qtbot: QtBot) -> None:
    given: list[QImage] = []
    failed: list[VignetteError] = []
    room = ScreenRoom(
        window, given.append, print, failed.append, ScreenPortal(lane), parent=window, look=lambda _: screen()
    )

    window.commands.action("screen").trigger()
    assert not window.isVisible()
    qtbot.waitUntil(lambda: room._pick is not None, timeout=5_000)
    pick = room._pick
    assert pick is not None
    qtbot.keyClick(pick, Qt.Key.Key_Return)

    qtbot.waitUntil(window.isVisible, timeout=5_000)
    assert len(given) == 1
    assert not given[0].isNull()
    assert failed == []


def test_where_the_desktop_shows_nothing_a_sentence_says_so(window: MainWindow, lane: Lane, qtbot: QtBot) -> None:
    failed: list[VignetteError] = []
    ScreenRoom(window, print, print, failed.append, ScreenPortal(lane), parent=window, look=lambda _: QImage())

    window.commands.action("screen").trigger()

    qtbot.waitUntil(lambda: [one.code for one in failed] == ["media.screen"], timeout=5_000)
    assert window.isVisible()


@pytest.mark.parametrize("back_first", [False, True])
def test_locked_while_a_part_is_chosen_the_window_is_seen_and_the_screen_is_not(
    back_first: bool, window: MainWindow, lane: Lane, qtbot: QtBot
) -> None:
    """Locking takes the room apart; who came back before is not shown once more."""
    room = ScreenRoom(window, print, print, print, ScreenPortal(lane), parent=window, look=lambda _: screen())
    window.commands.action("screen").trigger()
    qtbot.waitUntil(lambda: room._pick is not None, timeout=5_000)
    pick = room._pick
    assert pick is not None
    gone: list[bool] = []
    pick.destroyed.connect(lambda: gone.append(True))
    if back_first:
        qtbot.keyClick(pick, Qt.Key.Key_Escape)
        window.hide()

    room.deleteLater()
    QCoreApplication.sendPostedEvents(room, QEvent.Type.DeferredDelete.value)

    qtbot.waitUntil(lambda: gone == [True], timeout=5_000)
    assert window.isVisible() is not back_first
