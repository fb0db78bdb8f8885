"""Closing the real window, whatever it is doing: the program ends, and what was written is there at the next start."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.screen.conftest import made_desktop, write_settings
from tests.screen.day import EDITOR, KEPT
from tests.screen.desktop import Desktop

pytestmark = pytest.mark.screen

THOUGHT = "Measure the arm first, then the pressure."
STORY = "Admitted Maria G., 93, last night at Mercy. "


@dataclass
class House:
    """One home in which the program is started and closed again and again."""

    desktop: Desktop
    program: subprocess.Popen[bytes]

    def start(self) -> None:
        self.program = self.desktop.start([Path(sys.executable).with_name("vignette")], PYTHONFAULTHANDLER="1")
        self.desktop.find("text", EDITOR)
        self.desktop.activate()

    def key(self, *keys: str) -> None:
        for key in keys:
            self.desktop.xdo("key", key)

    def write(self, words: str) -> None:
        self.key("ctrl+n")
        self.desktop.find("text", EDITOR, text="^$")
        self.desktop.write(words)

    def ends(self, within_s: float = 60.0) -> None:
        """Wait until it has ended in order; what it was doing is of no more use to anybody then."""
        assert self.program.wait(within_s) == 0
        self.desktop.forget(self.program)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    with made_desktop(tmp_path_factory.mktemp("closing")) as desktop:
        write_settings(desktop, "take_back_s = 60\n")
        yield desktop


@pytest.fixture
def house(home: Desktop) -> Iterator[House]:
    made = House(home, None)  # type: ignore[arg-type]
    made.start()
    yield made
    home.stop_all()


def _opening(key: str, name: str, role: str = "dialog") -> Callable[[House], None]:
    """Return what brings something on screen by its key and waits for it."""

    def opened(house: House) -> None:
        house.key(key)
        house.desktop.find(role, name)

    return opened


def _locked(house: House) -> None:
    house.desktop.find("label", KEPT)
    house.key("ctrl+l")
    house.desktop.find("push button", "Unlock")


def _menu(house: House) -> None:
    house.key("F10")
    house.desktop.find("menu item", "Go to")


def _busy_guard(house: House) -> None:
    house.desktop.write(STORY * 6)


def test_one_key_closes_it_whatever_is_open_and_the_words_are_there_at_the_next_start(house: House) -> None:
    """Sheets, the help, only the text, the menu, the locked page, a check that is busy."""
    states = (
        _opening("ctrl+comma", "Settings"),
        _opening("shift+F1", "All keys|Keys"),
        _opening("F1", "Help"),
        _opening("ctrl+k", "Link or paper"),
        _opening("F11", "Only the text is shown.*", ".*"),
        _menu,
        _locked,
        _busy_guard,
    )
    for state in states:
        house.write(THOUGHT)
        state(house)
        house.key("ctrl+q")
        house.ends()
        house.start()

    def all_there() -> bool:
        nodes = house.desktop.nodes(shown=True)
        return sum("Measure the arm" in node.name + node.text for node in nodes) >= len(states)

    house.desktop.wait_for(all_there, lambda: "not every draft is there")


def test_words_typed_in_the_moment_of_closing_are_there(house: House) -> None:
    house.write(THOUGHT)
    house.desktop.xdo("type", "--delay", "1", " Write the cuff size.")
    house.key("ctrl+q")
    house.ends()
    house.start()
    house.desktop.click(house.desktop.find("list item", ".*Measure the arm.*"))
    assert house.desktop.find("text", EDITOR, text="cuff size").text == f"{THOUGHT} Write the cuff size."


def test_a_post_in_its_take_back_time_is_asked_about_and_goes_at_the_next_start(house: House) -> None:
    house.write("Ask first, then listen.")
    house.desktop.find_enabled("Post")
    house.key("ctrl+Return")
    house.desktop.find("push button", "Take back.*")
    house.key("ctrl+q")
    house.desktop.find("dialog", "A post is about to go out")
    house.desktop.screenshot("closing-post-waits")
    house.desktop.do("act", house.desktop.find("push button", "Close now"))
    house.ends()
    house.start()
    house.desktop.click(house.desktop.find("check box", "Outbox.*"))
    house.desktop.find(".*", "(?s).*Ask first, then listen.*")


@pytest.mark.parametrize("sign", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_the_system_ends_it_in_order_and_nothing_was_broken_off(house: House, sign: signal.Signals) -> None:
    house.write(THOUGHT)
    house.program.send_signal(sign)
    house.ends()
    house.start()
    house.desktop.find("list item", ".*Measure the arm.*")
    assert not [node.name for node in house.desktop.nodes(shown=True) if "broke off" in node.name]


def test_started_again_while_it_still_closes_a_window_comes(house: House) -> None:
    house.write(THOUGHT)
    house.desktop.find("label", KEPT)
    os.kill(house.program.pid, signal.SIGTERM)
    before = house.program
    house.start()
    assert before.wait(60) == 0
    house.desktop.forget(before)
    time.sleep(0.5)
    assert house.program.poll() is None
