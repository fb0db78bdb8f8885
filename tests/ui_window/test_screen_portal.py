"""Where only the desktop may see the screen: its portal is asked over a real bus, its file read and taken away."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from composer.base.errors import VignetteError
from composer.ui.desktop.lanes import Lane
from composer.ui.desktop.screen_portal import SHOTS, ScreenPortal
from composer.ui.main_window import MainWindow
from composer.ui.rooms.screen import ScreenRoom
from tests.ui_window.portal import Portal
from tests.ui_window.samples import ecg

pytestmark = [
    pytest.mark.ui,
    pytest.mark.skipif(sys.platform != "linux", reason="portals and D-Bus are Linux's"),
]


class Shots(Portal):
    """A portal that gives the picture at the address `shot`."""

    shot = ""

    def _results(self, method: str, body: tuple[Any, ...]) -> dict[str, Any]:
        if method == "Screenshot" and self.says_yes:
            return {"uri": ("s", self.shot)}
        return super()._results(method, body)


@pytest.fixture(params=[True])
def desktop(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shots]:
    if shutil.which("dbus-daemon") is None:
        pytest.fail("`make test` installs dbus-daemon, plain pytest does not")
    made = Shots(there=request.param)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", made.address)
    yield made
    made.end()


class Asked:
    """What came of asking."""

    def __init__(self, window: MainWindow, lane: Lane) -> None:
        self.given: list[bytes] = []
        self.failed: list[VignetteError] = []
        portal = ScreenPortal(lane, window)
        ScreenRoom(
            window, print, self.given.append, self.failed.append, portal, parent=window, platform=lambda: "wayland"
        )
        self._window = window

    def ask(self, qtbot: QtBot) -> None:
        """Ask for a part of the screen, and wait until the window is back."""
        self._window.commands.action("screen").trigger()
        assert not self._window.isVisible()
        qtbot.waitUntil(self._window.isVisible, timeout=10_000)


@pytest.fixture
def asked(window: MainWindow) -> Iterator[Asked]:
    lane = Lane()
    yield Asked(window, lane)
    lane.close()


def test_the_desktop_lets_the_person_choose_and_its_file_is_gone_once_it_is_read(
    asked: Asked, desktop: Shots, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "Screen shot äöü.png"
    path.write_bytes(ecg())
    desktop.shot = path.as_uri()

    asked.ask(qtbot)

    ((_, _, body),) = [call for call in desktop.calls if call[0] == "Screenshot"]
    assert body[1]["interactive"] == ("b", True)
    assert ("Get", SHOTS) in [(call[0], call[2][0]) for call in desktop.calls if call[2]]
    assert asked.given == [ecg()]
    assert not path.exists()


def test_who_chooses_nothing_gets_the_window_back_and_no_complaint_and_can_ask_again(
    asked: Asked, desktop: Shots, qtbot: QtBot, tmp_path: Path
) -> None:
    desktop.says_yes = False
    asked.ask(qtbot)
    assert (asked.given, asked.failed) == ([], [])

    (tmp_path / "shot.png").write_bytes(b"what was chosen")
    desktop.says_yes, desktop.shot = True, (tmp_path / "shot.png").as_uri()
    asked.ask(qtbot)

    assert asked.given == [b"what was chosen"]


def test_what_the_desktop_gives_without_a_place_is_no_picture(asked: Asked, desktop: Shots, qtbot: QtBot) -> None:
    desktop.shot = "https://example.org/shot.png"

    asked.ask(qtbot)

    assert [one.code for one in asked.failed] == ["media.screen"]
    assert asked.given == []


@pytest.mark.parametrize("desktop", [False], indirect=True)
def test_where_there_is_no_such_portal_a_sentence_says_what_to_do(asked: Asked, desktop: Shots, qtbot: QtBot) -> None:
    asked.ask(qtbot)

    assert [one.code for one in asked.failed] == ["media.screen"]
