"""Newer versions: off until the author turns it on, told in one sentence, and the host is named."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest
from PySide6.QtWidgets import QCheckBox

from composer.base.errors import LinkError
from composer.base.settings import Settings
from composer.base.version import VERSION
from composer.ui.main_window import MainWindow
from composer.ui.rooms.update import UpdateRoom
from composer.ui.sheets.settings import SettingsSheet
from composer.ui.widgets.labels import Text
from tests.fakes import HeldRunner

pytestmark = pytest.mark.ui


@dataclass
class Told:
    number: int = 0
    newer: str = ""


class Updates:
    def __init__(self, can_ask: bool = True) -> None:
        self.can_ask, self.asked = can_ask, 0
        self.answer: Told | Exception = Told(7, "9.0.0")

    def known(self) -> Told:
        return Told()

    def ask_if_due(self) -> Told:
        self.asked += 1
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


@dataclass
class House:
    window: MainWindow
    updates: Updates
    lane: HeldRunner
    room: UpdateRoom

    def settings(self) -> SettingsSheet:
        self.window.show_settings()
        self.lane.run()
        (sheet,) = self.window.findChildren(SettingsSheet)
        return sheet

    def box(self, sheet: SettingsSheet) -> QCheckBox:
        return next(box for box in sheet.findChildren(QCheckBox) if "newer version" in box.text())

    def said(self, sheet: SettingsSheet) -> str:
        return " ".join(text.text() for text in sheet.findChildren(Text))


def house(window: MainWindow, can_ask: bool = True, wanted: bool = False) -> House:
    window.use_settings(replace(Settings(), update_check=wanted))
    window.settings_changed.connect(window.use_settings)
    updates, lane = Updates(can_ask), HeldRunner()
    return House(window, updates, lane, UpdateRoom(window, lane, updates, window))


def test_nobody_is_asked_until_the_author_wants_it(window: MainWindow) -> None:
    at_first = house(window)
    at_first.room.look()
    at_first.lane.run()

    assert Settings().update_check is False
    assert at_first.updates.asked == 0


def test_turned_on_it_asks_and_tells_in_the_settings(window: MainWindow, qtbot) -> None:
    here = house(window)
    sheet = here.settings()
    assert f"You have version {VERSION}." in here.said(sheet)

    here.box(sheet).click()
    qtbot.waitUntil(lambda: bool(here.lane.jobs))
    here.lane.run()

    assert window.settings.update_check
    assert here.updates.asked == 1
    assert "Version 9.0.0 is out." in here.said(sheet)
    assert "updates.vignette.example" in here.said(sheet)


def test_a_newer_version_is_told_once_beside_the_work(window: MainWindow) -> None:
    here = house(window, wanted=True)
    for _ in range(2):
        here.room.look()
        here.lane.run()

    assert here.updates.asked == 2
    assert "Vignette 9.0.0 is out" in window.note.words()


def test_what_is_not_believed_is_told_and_nothing_else_happens(window: MainWindow) -> None:
    here = house(window, wanted=True)
    here.updates.answer = LinkError("update.unsigned")
    sheet = here.settings()
    here.room.look()
    here.lane.run()

    assert "not signed" in here.said(sheet)


def test_a_build_without_a_key_says_so_and_offers_nothing(window: MainWindow) -> None:
    here = house(window, can_ask=False, wanted=True)
    sheet = here.settings()
    here.room.look()
    here.lane.run()

    assert not here.box(sheet).isEnabled()
    assert "asks nobody" in here.said(sheet)
    assert here.updates.asked == 0
