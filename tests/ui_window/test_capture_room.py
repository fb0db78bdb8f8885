"""Captures of the screen: the window is left out of them where the system can, until the author wants it seen."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QCheckBox

from composer.base.settings import Settings
from composer.ui.main_window import MainWindow
from composer.ui.rooms.capture import CaptureRoom
from composer.ui.sheets.settings import SettingsSheet

pytestmark = pytest.mark.ui


class System:
    """What is asked of a system that can."""

    def __init__(self) -> None:
        self.asked: list[tuple[int, bool]] = []

    def leave(self, window: int, out: bool) -> bool:
        self.asked.append((window, out))
        return True


def box_in(window: MainWindow) -> QCheckBox | None:
    window.show_settings()
    sheet = window.sheet()
    assert isinstance(sheet, SettingsSheet)
    return next((box for box in sheet.findChildren(QCheckBox) if "Screenshots" in box.text()), None)


def test_the_window_is_left_out_until_the_author_wants_it_seen(window: MainWindow) -> None:
    system = System()
    room = CaptureRoom(window, window, window, lambda: True, system.leave)
    assert system.asked == [(int(window.winId()), True)]

    box = box_in(window)
    assert box is not None
    assert not box.isChecked()
    box.click()
    assert window.settings.in_captures
    assert system.asked[-1] == (int(window.winId()), False)

    other = window.windowHandle()
    room._came(other)
    room._came(None)
    assert system.asked[-1][1] is False


def test_a_kept_choice_holds_from_the_start(window: MainWindow) -> None:
    system = System()
    window.use_settings(replace(Settings(), in_captures=True))
    CaptureRoom(window, window, window, lambda: True, system.leave)

    assert [out for _, out in system.asked] == [False]


def test_where_the_system_cannot_nothing_is_promised(window: MainWindow) -> None:
    system = System()
    CaptureRoom(window, window, window, lambda: False, system.leave)

    assert box_in(window) is None
    assert system.asked == []
