"""Closing the window: words reach the disk first, posts about to go are told of, and then the program ends."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from composer.flow.views import Keeping, KeepingView
from composer.outbox.item import OutboxItem, State
from composer.ui.lock_page import LockPage
from composer.ui.main_window import MainWindow
from composer.ui.rooms import leave as leave_room
from composer.ui.rooms.leave import LeaveRoom
from composer.ui.sheets.leaving import GoingSheet, UnsavedSheet
from composer.ui.shell import Shell
from composer.ui.tray.room import TrayRoom
from composer.ui.widgets.icons import Icons
from composer.ui.widgets.theme import Theme
from tests.conftest import FakeClock
from tests.ui_window import samples
from tests.ui_window.built import built

pytestmark = pytest.mark.ui


@dataclass
class Program:
    """What stands in the window; `disk` is what the next tries to write come to."""

    window: MainWindow
    keeping: KeepingView = field(default_factory=lambda: KeepingView(Keeping.SAVED))
    items: tuple[OutboxItem, ...] = ()
    disk: list[Keeping] = field(default_factory=list)
    tries: int = 0

    def save(self) -> None:
        self.tries += 1
        if self.disk:
            self.keeping = KeepingView(self.disk.pop(0))

    def type(self, words: str) -> None:
        self.window.composer.set_parts((words,))
        self.keeping = KeepingView(Keeping.UNSAVED)


@dataclass
class House:
    shell: Shell
    program: Program | None
    page: LockPage | None = None
    typed: tuple[str, ...] = ()
    closed: list[bool] = field(default_factory=list)

    @property
    def here(self) -> Program:
        assert self.program is not None
        return self.program

    def sheet(self) -> object:
        return self.here.window.sheet()


@pytest.fixture
def house(qtbot: QtBot, look: Theme, icons: Icons, clock: FakeClock, monkeypatch: pytest.MonkeyPatch) -> House:
    shell, window = Shell(look), built(look, icons)
    monkeypatch.setattr(shell, "raise_", lambda: None)  # offscreen nothing lies over anything
    qtbot.addWidget(shell, before_close_func=lambda _: room.close())
    shell.take_in(window)
    shell.show()
    made = House(shell, Program(window))
    tray = TrayRoom(shell, look, clock, lambda: made.program.items if made.program else (), shell)
    room = LeaveRoom(shell, tray, made, clock, shell)
    shell.closing.connect(lambda: made.closed.append(True))
    return made


@pytest.fixture
def hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leave_room, "PATIENCE_S", 0.0)


def _ended(qtbot: QtBot, house: House) -> None:
    qtbot.waitUntil(lambda: house.closed == [True], timeout=20_000)
    assert not house.shell.isVisible()


def _asked(qtbot: QtBot, house: House, kind: type) -> object:
    qtbot.waitUntil(lambda: isinstance(house.sheet(), kind), timeout=20_000)
    return house.sheet()


def test_where_nothing_is_at_stake_nothing_is_asked(house: House) -> None:
    assert house.shell.close()
    assert house.closed == [True]


def test_words_typed_a_moment_ago_are_written_first_and_then_it_ends(qtbot: QtBot, house: House) -> None:
    house.here.type("Ask first")
    house.here.disk = [Keeping.SAVED]
    house.shell.close()

    _ended(qtbot, house)
    assert house.here.tries == 1
    assert house.sheet() is None


def test_what_the_disk_does_not_take_is_told_and_the_window_stays(qtbot: QtBot, house: House) -> None:
    house.here.type("Ask first")
    house.here.disk = [Keeping.FAILED]
    house.shell.close()

    sheet = _asked(qtbot, house, UnsavedSheet)
    assert isinstance(sheet, UnsavedSheet)
    assert house.closed == []
    assert sheet.first_focus is sheet.stay
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert house.closed == []
    assert house.shell.isVisible()


def test_who_would_rather_lose_them_ends_it_at_once(qtbot: QtBot, house: House) -> None:
    house.here.type("Ask first")
    house.here.disk = [Keeping.FAILED]
    house.shell.close()
    sheet = _asked(qtbot, house, UnsavedSheet)
    assert isinstance(sheet, UnsavedSheet)
    sheet.leave.click()

    assert house.closed == [True]


def test_closed_again_it_is_still_the_one_question(qtbot: QtBot, house: House) -> None:
    house.here.type("Ask first")
    house.here.disk = [Keeping.FAILED]
    house.shell.close()
    asked = _asked(qtbot, house, UnsavedSheet)
    house.shell.close()
    house.here.window.commands.action("quit").trigger()

    assert house.sheet() is asked
    assert house.closed == []


def test_drafts_that_are_not_open_yet_are_waited_for(qtbot: QtBot, house: House, hurry: None) -> None:
    """The keyring waits for its password; it comes while the question stands."""
    house.here.type("Ask first")
    house.here.keeping = KeepingView(Keeping.OPENING)
    house.shell.close()
    sheet = _asked(qtbot, house, UnsavedSheet)
    assert isinstance(sheet, UnsavedSheet)
    assert "keyring" in sheet.accessibleDescription()

    house.here.keeping = KeepingView(Keeping.SAVED)
    _ended(qtbot, house)


def test_without_keeping_the_window_has_said_so_all_the_time(house: House) -> None:
    house.here.type("Ask first")
    house.here.keeping = KeepingView(Keeping.NOWHERE)
    assert house.shell.close()


def _goes(house: House, clock: FakeClock, **how: object) -> None:
    house.here.items = (samples.item("p", "Ask first", now=clock.now(), **how),)


def test_a_post_in_its_take_back_time_is_told_of(qtbot: QtBot, house: House, clock: FakeClock) -> None:
    _goes(house, clock, due_in=8)
    assert not house.shell.close()
    sheet = house.sheet()
    assert isinstance(sheet, GoingSheet)
    sheet.leave.click()
    assert house.closed == [True]


def test_it_closes_by_itself_when_the_post_is_out(qtbot: QtBot, house: House, clock: FakeClock) -> None:
    _goes(house, clock, due_in=8)
    house.shell.close()
    sheet = house.sheet()
    assert isinstance(sheet, GoingSheet)
    assert sheet.first_focus is sheet.wait
    sheet.wait.click()
    assert house.closed == []

    _goes(house, clock, state=State.SENT)
    _ended(qtbot, house)


@pytest.mark.parametrize("came", ["taken back", "refused"])
def test_it_stays_where_the_post_did_not_go_out(qtbot: QtBot, house: House, clock: FakeClock, came: str) -> None:
    _goes(house, clock, due_in=8)
    house.shell.close()
    sheet = house.sheet()
    assert isinstance(sheet, GoingSheet)
    sheet.wait.click()
    house.here.items = ()
    if came == "refused":
        _goes(house, clock, state=State.NOT_SENT)
    qtbot.waitUntil(lambda: "stays open" in house.here.window.note.words(), timeout=20_000)

    assert house.closed == []
    assert house.shell.isVisible()


def test_asked_to_close_again_while_it_waits_it_closes(house: House, clock: FakeClock) -> None:
    _goes(house, clock, due_in=8)
    house.shell.close()
    sheet = house.sheet()
    assert isinstance(sheet, GoingSheet)
    sheet.wait.click()

    assert house.shell.close()


def _later(house: House, clock: FakeClock) -> None:
    _goes(house, clock, due_in=7200, scheduled=True)


def _out(house: House, clock: FakeClock) -> None:
    _goes(house, clock, state=State.SENT)


def _by_hand(house: House, clock: FakeClock) -> None:
    _goes(house, clock, due_in=0, account=samples.HAND)


@pytest.mark.parametrize("waits", [_later, _out, _by_hand])
def test_what_goes_later_was_out_or_is_put_out_by_hand_holds_nobody(
    house: House, clock: FakeClock, waits: Callable[[House, FakeClock], None]
) -> None:
    waits(house, clock)
    assert house.shell.close()


def test_the_key_that_closes_is_heard_while_a_sheet_is_open(qtbot: QtBot, house: House) -> None:
    window = house.here.window
    window.show_settings()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    sheet = window.sheet()
    assert sheet is not None
    field = sheet.findChildren(QLineEdit)[0]
    qtbot.keyClick(field, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert house.closed == []
    qtbot.keyClick(field, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert house.closed == [True]


def test_the_locked_page_hears_it_too(qtbot: QtBot, house: House, look: Theme, icons: Icons) -> None:
    page = _locked(house, look, icons)
    qtbot.waitUntil(page.isActiveWindow)
    qtbot.keyClick(page.button, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert house.closed == [True]


def test_words_behind_the_locked_page_are_told_of_once(house: House, look: Theme, icons: Icons) -> None:
    _locked(house, look, icons)
    house.typed = ("Ask first",)
    assert not house.shell.close()
    assert house.shell.isVisible()
    assert house.shell.close()


def _locked(house: House, look: Theme, icons: Icons) -> LockPage:
    house.program = None
    house.page = LockPage(look, icons, "Locked.", asks=False)
    house.shell.takeCentralWidget().deleteLater()
    house.shell.setCentralWidget(house.page)
    house.page.show()
    house.shell.activateWindow()
    return house.page


def test_the_system_is_not_held_up(house: House) -> None:
    house.here.type("Ask first")
    house.here.disk = [Keeping.FAILED]
    house.shell.leave_now()
    assert house.closed == [True]


def test_what_is_typed_while_it_is_being_written_is_there(qtbot: QtBot, house: House) -> None:
    """The window is not gone until the words are kept: more can be typed, and is kept, too."""
    house.here.type("Ask")
    house.shell.close()
    editor = house.here.window.composer.thread_of_posts.active
    editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(editor, " first")
    assert house.shell.isVisible()
    assert house.here.window.composer.parts() == ("Ask first",)
    house.here.keeping = KeepingView(Keeping.SAVED)
    _ended(qtbot, house)
