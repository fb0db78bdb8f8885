"""A hand that goes through the real window without rest: keys, words, mouse, wheel, menus, sheets, sizes, the lock."""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Callable

from tests.screen.desktop import Desktop

WIDTH, HEIGHT = 1280, 820
TOUR = (
    *("ctrl+1", "ctrl+2", "ctrl+3", "ctrl+4", "F6", "F6", "F6", "shift+F6"),
    *("ctrl+shift+n", "ctrl+shift+n", "alt+Up", "alt+Down", "ctrl+shift+t", "ctrl+shift+BackSpace", "ctrl+z", "ctrl+z"),
    *("ctrl+k", "Escape", "ctrl+shift+e", "Escape", "ctrl+shift+h", "Escape", "ctrl+shift+k", "ctrl+shift+r", "Escape"),
    *("ctrl+shift+m", "Escape", "ctrl+j", "Escape", "ctrl+shift+p", "Escape", "ctrl+space", "Escape", "ctrl+e"),
    *("alt+a", "Escape", "alt+t", "Escape", "alt+e", "Escape", "F8", "shift+F8", "F7", "shift+F7", "ctrl+period"),
    *("ctrl+shift+period", "ctrl+f", "F3", "shift+F3", "Escape", "ctrl+h", "Escape", "ctrl+shift+f", "Escape"),
    *("ctrl+Next", "ctrl+Prior", "ctrl+w", "ctrl+shift+d", "Escape", "ctrl+backslash", "ctrl+backslash", "F11", "F11"),
    *(
        "ctrl+plus",
        "ctrl+plus",
        "ctrl+minus",
        "ctrl+0",
        "F1",
        "Escape",
        "shift+F1",
        "Escape",
        "ctrl+comma",
        "Escape",
        "F10",
        "Escape",
        "ctrl+n",
    ),
)
"""Every key the window names but those that end it, lock it or ask the desktop for a picture of the screen."""
STEPS = ("Tab", "shift+Tab", "Up", "Down", "Left", "Right", "Return", "space", "Escape", "Prior", "Next", "Home", "End")
MENU_GROUPS = (16, 6, 4, 16, 6, 4)
MENU_BELOW = 3
MENU_ENTRIES = sum(MENU_GROUPS) + MENU_BELOW
"""As many as the groups of the window's menu have, and what stands below them; the last one closes it."""
GOES_S = 80.0
"""How long a program may take to end behind its window."""
WORDS = (
    "Admitted Maria G., 93, last night at Mercy. ",
    "Measure the arm first, then the pressure. ",
    "#MedEd @example ",
    "https://example.org/cuff?id=7&utm_source=x ",
    "A farmer in his fifties came to us this week with a rare tumor of the heart. ",
    "Teh patient was seen on 3/14. ",
    "one two three four five six seven eight nine ten " * 7,
)


class HiddenError(Exception):
    """The window has gone from the screen, and the program has not ended."""


class Hand:
    """Does one thing after the other.

    Args:
        desktop: The screen.
        draw: Where chance comes from.
        alive: Asked before each thing; raises when the program has ended.
    """

    def __init__(self, desktop: Desktop, draw: random.Random, alive: Callable[[], None]) -> None:
        self._desktop, self._draw, self._alive = desktop, draw, alive
        self.menu_at = ("0", "0")
        self.did: Counter[str] = Counter()
        self.last: list[str] = []
        self._all: tuple[tuple[int, Callable[[], None]], ...] = (
            (9, self._press_of_tour),
            (9, self._step),
            (8, self._click),
            (3, self._write),
            (3, self._scroll),
            (3, self._choose_in_menu),
            (2, self._click_aside),
            (2, self._drag),
            (2, self._size),
            (1, self._post),
            (1, self._lock),
            (3, self._escape),
            (2, self._go_to_page),
        )

    def look(self) -> None:
        """See where the menu is; before the reader begins, who leaves no time for another one."""
        x, y, width, height = self._desktop.find("push button|toggle button", "Menu", within_s=90).box
        self.menu_at = (str(x + width // 2), str(y + height // 2))

    def tour(self) -> None:
        """Press every key the window has, in order, and open every entry of its menu."""
        self._write()
        for key in TOUR:
            self.key(key)
            self.rest(0.15)
            if key == "Escape":
                self.take_the_keyboard()
        for place in range(MENU_ENTRIES):
            self._open_menu_at(place)

    def wander(self, seconds: float) -> None:
        """Do what chance says, for so long."""
        until = time.monotonic() + seconds
        acts = [act for weight, act in self._all for _ in range(weight)]
        while time.monotonic() < until:
            self._draw.choice(acts)()
            self.rest(self._draw.choice((0.0, 0.02, 0.1, 0.3)))

    def rest(self, seconds: float) -> None:
        time.sleep(seconds)
        self._alive()

    def key(self, *keys: str) -> None:
        for key in keys:
            self.do("key", key)

    def do(self, *words: str) -> None:
        """Have xdotool do something, and remember it for the report."""
        self._note(*words)
        self._desktop.xdo(*words)

    def _note(self, *words: str) -> None:
        self._alive()
        self.last = [*self.last[-39:], " ".join(words)[:120]]
        self.did[words[0]] += 1

    # -- things to do

    def _press_of_tour(self) -> None:
        self.key(self._draw.choice(TOUR))

    def _step(self) -> None:
        self.key(*(self._draw.choice(STEPS) for _ in range(self._draw.randint(1, 6))))

    def _escape(self) -> None:
        self.key(*("Escape",) * self._draw.randint(1, 3))
        self.take_the_keyboard()

    def take_the_keyboard(self) -> None:
        """Give the window the keyboard again, as a window manager does where a dialog has gone."""
        self._to_window("windowfocus")

    def _to_window(self, *words: str) -> None:
        """Do something with the window. It goes before its program does: where there is none, the end is awaited."""
        until = time.monotonic() + GOES_S
        self._note(*words)
        while not self._desktop.to_window(*words):
            self.rest(0.2)
            if time.monotonic() > until:
                raise HiddenError("the window has gone, the program has not")

    def _point(self) -> tuple[str, str]:
        return str(self._draw.randrange(4, WIDTH - 4)), str(self._draw.randrange(4, HEIGHT - 4))

    def _click(self) -> None:
        self.do("mousemove", *self._point(), "click", "1")

    def _click_aside(self) -> None:
        self.do("mousemove", *self._point(), "click", "3")
        self.key("Down", self._draw.choice(("Return", "Escape", "Escape")))

    def _drag(self) -> None:
        self.do("mousemove", *self._point(), "mousedown", "1")
        self.do("mousemove", *self._point())
        self.do("mousemove", *self._point(), "mouseup", "1")

    def _scroll(self) -> None:
        wheel = self._draw.choice(("4", "5"))
        self.do("mousemove", *self._point(), "click", "--repeat", str(self._draw.randint(1, 12)), "--delay", "5", wheel)

    def _write(self) -> None:
        self.do("type", "--delay", "4", self._draw.choice(WORDS))

    def _size(self) -> None:
        """Make the window smaller or larger: bars come and go, parts fold and unfold."""
        width, height = self._draw.choice(((WIDTH, HEIGHT), (760, 560), (1000, 500), (480, 640), (1200, 700)))
        self._to_window("windowsize", str(width), str(height))

    def _open_menu_at(self, place: int) -> None:
        """Open the window's menu at an entry, let what comes stand for a moment, and close it."""
        self.key("Escape", "Escape", "Escape")
        self.take_the_keyboard()
        self.key("ctrl+1")
        self._menu()
        group = 0
        within = place
        while group < len(MENU_GROUPS) and within >= MENU_GROUPS[group]:
            within, group = within - MENU_GROUPS[group], group + 1
        self.key(*("Down",) * (group + 1))  # the first one chooses the first entry, as opening a group does
        self.key(*(("Right",) if group < len(MENU_GROUPS) else ()), *("Down",) * within)
        self.rest(0.1)
        if self._at_end(place):
            self.key("Escape", "Escape")
            return
        self.key("Return")
        self.rest(0.4)
        self.key("Tab", "Down", "Escape")

    def _at_end(self, place: int) -> bool:
        return place >= MENU_ENTRIES - 1  # closes the window; the round does that itself

    def _choose_in_menu(self) -> None:
        self._open_menu_at(self._draw.randrange(MENU_ENTRIES - 1))

    def _menu(self) -> None:
        self.do("mousemove", *self.menu_at, "click", "1")

    def _go_to_page(self) -> None:
        """The lower rows of the side bar, by their places in a window of usual size."""
        self.do("mousemove", str(self._draw.randrange(40, 200)), str(self._draw.randrange(540, 800)), "click", "1")
        self.rest(0.2)
        self._step()

    def _post(self) -> None:
        self.key("ctrl+1", "ctrl+n")
        self.do("type", "--delay", "4", "Ask first, then listen. ")
        self.rest(1.5)
        self.key("ctrl+Return")
        self.rest(0.3)
        if self._draw.random() < 0.5:
            self.key("alt+z")

    def _lock(self) -> None:
        """Lock, look about, unlock."""
        self.key("Escape", "Escape", "ctrl+l")
        self.rest(self._draw.choice((0.05, 0.5, 1.5)))
        self.key("Tab", "space")
        self.rest(0.5)
        self.key("Return")
        self.rest(self._draw.choice((0.05, 1.0)))
