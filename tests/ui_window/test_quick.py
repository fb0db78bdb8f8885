"""The small window for a new draft: by the tray, by a second start of the program, and away again."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from composer.base.paths import Profile
from composer.ui.desktop.single import LEAVE, SingleWindow
from composer.ui.main_window import MainWindow
from composer.ui.rooms.quick import QuickRoom
from composer.ui.sheets.no_description import NoDescriptionSheet
from composer.ui.shell import Shell
from composer.ui.start import lay_ground
from composer.ui.tray.icon import TrayIcon
from composer.ui.tray.room import TrayRoom
from composer.ui.widgets.icons import Icons
from composer.ui.widgets.theme import Theme
from tests.conftest import FakeClock
from tests.ui_window.built import built

pytestmark = pytest.mark.ui


@dataclass
class House:
    shell: Shell
    window: MainWindow
    tray: TrayRoom
    room: QuickRoom
    single: SingleWindow
    asked: list[bool]

    def second_start(self, *arguments: str, **more: str) -> None:
        """Start the program once more on this profile, as the desktop does when a key is bound to it."""
        code = (
            "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
            "from composer.ui.desktop.single import SingleWindow; app = QCoreApplication([]);"
            "sys.exit(not SingleWindow(Path(sys.argv[1])).raise_first(sys.argv[2:] == ['new']))"
        )
        command = [sys.executable, "-c", code, str(self.single._path), *arguments]
        done = subprocess.Popen(command, env=os.environ | more)
        while done.poll() is None:
            QApplication.processEvents()
        assert done.returncode == 0


@pytest.fixture
def house(  # noqa: PLR0917 - one of each
    qapp: QApplication,
    qtbot: QtBot,
    look: Theme,
    icons: Icons,
    clock: FakeClock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[House]:
    profile = Profile(tmp_path, tmp_path)
    single = SingleWindow(profile.lock)
    assert single.claim()
    single.listen()
    ground = replace(lay_ground(qapp, profile, single), theme=look)
    shell = ground.shell
    monkeypatch.setattr(shell, "raise_", lambda: None)  # offscreen nothing lies over anything
    qtbot.addWidget(shell, before_close_func=lambda _: made.tray.close())
    window = built(look, icons)
    shell.take_in(window)
    shell.setGeometry(10, 10, 1280, 700)
    shell.show()
    tray = TrayRoom(shell, look, clock, tuple, shell)
    made = House(shell, window, tray, QuickRoom(ground, tray, shell), single, [])
    window.sidebar.new_asked.connect(lambda: made.asked.append(True))
    made.room.move_in(window)
    yield made
    single.release()
    look.apply(qapp, "light")


def test_a_new_draft_begins_in_a_small_window_that_has_all_that_posting_needs(house: House) -> None:
    house.room.begin()

    assert house.asked == [True]
    assert (house.shell.width(), house.shell.height()) == (560, 490)
    parts = (house.window.composer, house.window.line, house.window.bar.post, house.window.composer.header.keep)
    assert all(part.isVisible() for part in parts)
    assert not house.window.sidebar.isVisible()


def test_the_whole_window_comes_back_as_it_was(house: House) -> None:
    house.room.begin()
    house.room.begin()  # once more: the size before is still the big one
    house.window.composer.header.expand.click()

    assert house.shell.geometry() == QRect(10, 10, 1280, 700)
    assert not house.window.composer.header.keep.isVisible()
    assert house.window.composer.header.versions.isVisible()


def test_kept_as_a_draft_it_goes_back_into_the_tray_it_came_from(house: House, look: Theme) -> None:
    house.tray.use(TrayIcon(look, house.shell))
    house.tray.put_away()
    house.room.begin()
    assert house.shell.isVisible()
    house.window.composer.header.keep.click()

    assert not house.shell.isVisible()
    assert house.shell.geometry() == QRect(10, 10, 1280, 700)


def test_kept_as_a_draft_in_a_window_that_was_in_use_it_stays(house: House, qtbot: QtBot) -> None:
    house.shell.activateWindow()
    qtbot.waitUntil(house.shell.isActiveWindow)
    house.room.begin()
    house.window.composer.header.keep.click()

    assert house.shell.isVisible()
    assert not house.shell.isMinimized()


def test_a_sheet_that_asks_something_is_answered_first(house: House) -> None:
    house.window.show_sheet(NoDescriptionSheet(1, house.window))
    house.room.begin()

    assert house.asked == []
    assert not house.room.on


def test_locked_it_waits_to_be_unlocked(house: House) -> None:
    house.room.move_in(None)
    house.room.begin()
    assert house.room.wants_new
    assert house.asked == []

    house.room.move_in(house.window)
    assert not house.room.wants_new
    assert house.room.on


def test_a_second_start_asks_for_a_new_draft_or_only_for_the_window(house: House, qtbot: QtBot) -> None:
    raised: list[bool] = []
    house.single.raise_asked.connect(lambda: raised.append(True))
    house.second_start()
    qtbot.waitUntil(lambda: raised == [True])
    assert house.asked == []

    house.second_start("new")
    qtbot.waitUntil(lambda: house.asked == [True])
    assert house.room.on


def test_the_leave_to_take_the_focus_goes_along(house: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(LEAVE, "")
    seen: list[str] = []
    house.single.new_asked.connect(lambda: seen.append(os.environ[LEAVE]))
    house.second_start("new", **{LEAVE: "kwin-17"})
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == ["kwin-17"]


@pytest.mark.parametrize("arguments", [["compose"], ["--new"]])
def test_the_command_begins_a_new_draft(arguments: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    from composer import __main__ as program

    asked: list[bool] = []

    def run(_argv: object, _build: object, *, new: bool) -> int:
        asked.append(new)
        return 0

    monkeypatch.setattr("composer.ui.start.run", run)
    assert program.main(arguments) == program.main([]) == 0
    assert asked == [True, False]
