"""Menus of the bar that are opened by a key: the arrows go on from an entry that is chosen already."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from composer.ui.main_window import MainWindow

pytestmark = [pytest.mark.ui, pytest.mark.qt_log_ignore("This plugin does not support", extend=True)]


@pytest.mark.parametrize("key", [Qt.Key.Key_A, Qt.Key.Key_E])
def test_a_menu_opened_by_a_key_has_the_entry_chosen_that_holds(window: MainWindow, key: Qt.Key, qtbot) -> None:
    button = {Qt.Key.Key_A: window.bar.account, Qt.Key.Key_E: window.bar.audience}[key]
    seen: list[QAction | None] = []

    def look() -> None:
        seen.append(button.menu().activeAction())
        button.menu().close()

    window.activateWindow()
    QTimer.singleShot(300, window, look)
    QTest.keyClick(QApplication.focusWidget() or window, key, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: bool(seen))

    assert seen[0] is not None
    holds = next((one for one in button.menu().actions() if one.isChecked()), seen[0])
    assert seen[0] is holds
