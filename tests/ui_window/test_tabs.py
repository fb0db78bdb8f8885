"""Drafts opened last, as tabs: opened, walked, closed; no draft is lost by it, and the title tells no word."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from composer.flow.views import DraftRow
from composer.ui.main_window import MainWindow
from composer.ui.tabs.room import MOST, TabsRoom

pytestmark = [pytest.mark.ui, pytest.mark.qt_log_ignore("This plugin does not support", extend=True)]

NOW = dt.datetime(2026, 11, 24, 12, 0, tzinfo=dt.UTC)


class House:
    """The window with its drafts; what the program would open is opened at once."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot
        self.rows = [DraftRow(name, f"Draft {name} & more", None, NOW) for name in "abcdefghijkl"]
        self.fresh = 0
        window.sidebar.draft_opened.connect(self.open)
        window.sidebar.new_asked.connect(self.new)
        self.room = TabsRoom(window, window)
        window.sidebar.show_drafts(tuple(self.rows), "")

    def open(self, name: str) -> None:
        self.window.sidebar.show_current(name)
        self.settle()

    def new(self) -> None:
        self.fresh += 1
        self.open(f"new{self.fresh}")

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.room._late.isActive())

    def titles(self) -> list[str]:
        tabs = self.room.bar.tabs
        return [tabs.tabText(place) for place in range(tabs.count())]

    def current(self) -> str:
        return self.room.bar.ids()[self.room.bar.tabs.currentIndex()]

    def act(self, name: str) -> None:
        self.window.commands.action(name).trigger()
        self.settle()


@pytest.fixture
def house(window: MainWindow, qtbot: QtBot) -> House:
    return House(window, qtbot)


def test_each_draft_that_is_opened_gets_a_tab_and_one_alone_shows_none(house: House) -> None:
    house.open("a")
    assert not house.room.bar.isVisible()
    house.open("b")
    house.open("a")

    assert house.room.bar.isVisible()
    assert house.room.bar.ids() == ["a", "b"]
    assert house.current() == "a"
    assert house.titles()[0] == "Draft a && more"


def test_a_window_that_closes_asks_nothing_of_tabs_that_are_gone(house: House) -> None:
    house.open("a")
    delete(house.room.bar)

    house.window.sidebar.hide()
    house.settle()


def test_an_empty_draft_is_called_a_new_post_until_it_has_words(house: House) -> None:
    house.open("a")
    house.new()
    assert house.titles()[-1] == "New post"

    house.rows.insert(0, DraftRow("new1", "First words", None, NOW))
    house.window.sidebar.show_drafts(tuple(house.rows), "new1")
    house.settle()
    assert house.titles() == ["Draft a && more", "First words"]


def test_keys_walk_round_and_close(house: House) -> None:
    for name in "abc":
        house.open(name)
    house.act("next_tab")
    assert house.current() == "a"
    house.act("previous_tab")
    assert house.current() == "c"
    house.act("close_tab")

    assert house.room.bar.ids() == ["a", "b"]
    assert house.current() == "a"  # the one used before it
    assert {row.draft_id for row in house.rows} == set("abcdefghijkl")


def test_the_middle_button_and_the_button_beside_them_close(house: House) -> None:
    for name in "abc":
        house.open(name)
    tabs = house.room.bar.tabs
    QTest.mouseClick(tabs, Qt.MouseButton.MiddleButton, pos=tabs.tabRect(0).center())
    house.settle()
    assert house.room.bar.ids() == ["b", "c"]
    assert house.current() == "c"

    house.room.bar.close_button.click()
    house.settle()
    assert house.room.bar.ids() == ["b"]
    assert not house.room.bar.isVisible()


def test_a_draft_whose_tab_was_closed_is_opened_again_from_the_list(house: House) -> None:
    for name in "ab":
        house.open(name)
    house.act("close_tab")
    house.open("b")
    assert house.room.bar.ids() == ["a", "b"]


def test_what_is_thrown_away_or_posted_loses_its_tab(house: House) -> None:
    for name in "abc":
        house.open(name)
    rows = tuple(row for row in house.rows if row.draft_id != "b")
    house.window.sidebar.show_drafts(rows, "c")
    house.settle()
    assert house.room.bar.ids() == ["a", "c"]


def test_a_saved_draft_moves_in_the_list_and_keeps_its_place_among_the_tabs(house: House) -> None:
    for name in "abc":
        house.open(name)
    changed = replace(house.rows[2], title="Other words")
    rows = (changed, *(row for row in house.rows if row.draft_id != "c"))
    house.window.sidebar.show_drafts(rows, "c")
    house.settle()
    assert house.titles() == ["Draft a && more", "Draft b && more", "Other words"]


def test_of_many_the_one_unused_for_longest_makes_way(house: House) -> None:
    for name in "abcdefgh":
        house.open(name)
    house.open("a")
    house.open("i")
    assert len(house.room.bar.ids()) == MOST
    assert "b" not in house.room.bar.ids()
    assert "a" in house.room.bar.ids()


def test_the_menu_of_a_tab_closes_the_others(house: House) -> None:
    for name in "abc":
        house.open(name)
    bar = house.room.bar
    bar._show_menu(QPoint(bar.tabs.tabRect(1).center()))
    (menu,) = [part for part in bar.findChildren(type(house.window._menu)) if part.isVisible()]
    menu.actions()[1].trigger()
    menu.close()
    house.settle()
    assert bar.ids() == ["b"]


def test_no_word_of_a_draft_is_in_the_window_s_title(house: House) -> None:
    for name in "ab":
        house.open(name)
    assert house.window.windowTitle() == "Vignette"


def test_where_there_is_no_room_for_the_check_there_is_none_for_tabs(house: House) -> None:
    for name in "ab":
        house.open(name)
    for size in ((560, 490), (880, 700)):
        house.window.resize(*size)
        house.settle()
        assert not house.room.bar.isVisible()
    house.window.frame.show_alone(True)
    house.settle()
    assert not house.room.bar.isVisible()
    house.window.frame.show_alone(False)
    house.window.resize(1280, 820)
    house.settle()
    assert house.room.bar.isVisible()
