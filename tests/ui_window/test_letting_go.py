"""What is closed goes when nobody is inside it any more: not under the hand of assistive technology that closed it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from composer.ui.main_window import MainWindow
from composer.ui.sheets.account import HAND, AccountSheet
from composer.ui.sheets.picture import PictureSheet
from tests.ui_window import samples

pytestmark = pytest.mark.ui


class _Hiding(QObject):
    """Notes what had the focus when a sheet was hidden."""

    def __init__(self, sheet: QWidget) -> None:
        super().__init__()
        self.focus: list[QWidget | None] = []
        sheet.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide:
            self.focus.append(QApplication.focusWidget())
        return super().eventFilter(watched, event)


def _press(button: QWidget) -> None:
    """Press as a screen reader does."""
    face = QAccessible.queryAccessibleInterface(button).actionInterface()
    face.doAction(face.pressAction())


def _turn() -> None:
    """Go round the event loop once, with all that was to be deleted later."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QCoreApplication.processEvents()


@pytest.fixture
def account(window: MainWindow) -> AccountSheet:
    made = AccountSheet(window)
    made.submitted.connect(made.close_sheet)
    window.show_sheet(made)
    made.choose(HAND)
    made.handle.edit.setText("somebody")
    return made


def test_a_sheet_that_assistive_technology_closed_outlives_the_press_and_then_goes(
    window: MainWindow, qtbot: QtBot, account: AccountSheet
) -> None:
    with qtbot.waitSignal(account.closed):
        _press(account.add)
    _turn()

    assert window.sheet() is None
    assert isValid(account)
    assert account.isHidden()
    qtbot.waitUntil(lambda: not isValid(account))


def test_the_focus_is_with_the_opener_before_the_sheet_is_hidden(window: MainWindow) -> None:
    opener = QApplication.focusWidget()
    sheet = AccountSheet(window)
    window.show_sheet(sheet)
    inside = QApplication.focusWidget()
    hiding = _Hiding(sheet)
    sheet.close_sheet()

    assert opener is not None
    assert inside is not None
    assert sheet.isAncestorOf(inside)
    assert hiding.focus == [opener]


def test_closing_many_ends_with_none_left(window: MainWindow, qtbot: QtBot) -> None:
    for _ in range(20):
        window.show_sheet(AccountSheet(window))
        sheet = window.sheet()
        assert sheet is not None
        sheet.close_sheet()
    qtbot.waitUntil(lambda: not window.findChildren(AccountSheet))

    assert window.sheet() is None


def test_the_row_of_a_picture_is_not_ended_while_its_picture_is_put_in_anew(window: MainWindow, qtbot: QtBot) -> None:
    gallery = tuple(samples.gallery()[0])
    strip = window.composer.thread_of_posts.strips[0]
    strip.set_pictures(gallery)
    gone: list[bool] = []
    strip.rows[0].destroyed.connect(lambda: gone.append(True))
    sheet = PictureSheet(gallery[0], (), window)
    sheet.used.connect(lambda *_: (strip.set_pictures(gallery), gone.append(False)))
    window.show_sheet(sheet)
    _press(sheet.use_button)
    qtbot.waitUntil(lambda: True in gone)

    assert gone == [False, True]
