"""The first letters of a draft alarm nobody: there is nothing in them yet."""

from __future__ import annotations

import string
from collections.abc import Callable

import pytest

from composer.guard.report import Report, Verdict

pytestmark = pytest.mark.model


@pytest.mark.parametrize("begun", [*string.ascii_letters, "It", "J.B", "“T", "🩺 A", "1", "T "])
def test_one_letter_or_two_are_nobodys(begun: str, look: Callable[[str], Report]) -> None:
    assert look(begun).verdict is Verdict.CLEAR


@pytest.mark.parametrize("name", ["Ann", "Bo Li", "A. B. Chen"])
def test_three_letters_may_be_a_name(name: str, look: Callable[[str], Report]) -> None:
    assert look(f"{name} died here last night.").verdict is Verdict.BLOCK
