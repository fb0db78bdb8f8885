"""Pictures of the first start, the tour, find, the emoji and the text alone; drawn by `looks_window.py`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from composer.ui.emoji.room import EmojiRoom
from composer.ui.find.room import FindRoom
from composer.ui.main_window import MainWindow
from composer.ui.rooms.alone import AloneRoom
from composer.ui.welcome.room import WelcomeRoom
from tests.ui_window import samples


class AtOnce:
    """A lane that answers before it returns."""

    def submit(self, work: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Exception], None]) -> None:  # noqa: ARG002
        done(work())


def welcome(window: MainWindow) -> None:
    WelcomeRoom(window, window).welcome()


def tour(window: MainWindow, step: int = 1) -> None:
    room = WelcomeRoom(window, window)
    room.show_tour()
    for _ in range(step - 1):
        if room.tour is not None:
            room.tour.go_on.click()


def find(window: MainWindow) -> None:
    window.composer.set_parts((samples.BLOCKED, samples.CLEAR))
    window.composer.show_findings(samples.four().findings, None)
    room = FindRoom(window, window)
    room.ask_replace()
    if room.bar is not None:
        room.bar.field.setText("the")


def emoji(window: MainWindow, words: str = "") -> None:
    window.composer.set_parts(("Grateful for teams that stay curious ",))
    room = EmojiRoom(window, AtOnce(), window)
    room.ask()
    if room.picker is not None:
        room.picker.use_tone(3)
        room.picker.field.setText(words)
        if not words:
            room.picker.groups["people"].click()


def alone(window: MainWindow) -> None:
    window.composer.set_parts((samples.BLOCKED,))
    window.composer.show_findings(samples.four().findings, None)
    window.panel.show_view(samples.done(samples.four(), samples.BLOCKED))
    AloneRoom(window, window).enter()


STATES: dict[str, Callable[[MainWindow], None]] = {
    "g-welcome": welcome,
    "g-tour-1": tour,
    "g-tour-2": lambda window: tour(window, 2),
    "g-tour-3": lambda window: tour(window, 3),
    "find": find,
    "emoji": emoji,
    "emoji-search": lambda window: emoji(window, "doctor"),
    "alone": alone,
}
