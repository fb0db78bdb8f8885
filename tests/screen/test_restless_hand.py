"""The hand that never rests, where the window it drives goes away before the program ends."""

from __future__ import annotations

import random

import pytest

from tests.screen import restless_hand
from tests.screen.restless_hand import Hand, HiddenError


class ClosedError(Exception):
    """The program has ended."""


class Screen:
    """A screen without a window; each look at it is counted."""

    def __init__(self) -> None:
        self.looks = 0

    def to_window(self, *_words: str) -> bool:
        """There is none."""
        self.looks += 1
        return False


def test_a_program_that_ends_behind_its_window_has_ended_in_order() -> None:
    screen = Screen()

    def alive() -> None:
        if screen.looks >= 2:
            raise ClosedError

    with pytest.raises(ClosedError):
        Hand(screen, random.Random(1), alive).take_the_keyboard()  # type: ignore[arg-type]
    assert screen.looks == 2


def test_a_window_that_goes_while_its_program_stays_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(restless_hand, "GOES_S", 0.0)
    with pytest.raises(HiddenError):
        Hand(Screen(), random.Random(1), lambda: None).take_the_keyboard()  # type: ignore[arg-type]
