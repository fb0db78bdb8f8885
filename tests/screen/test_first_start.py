"""A newcomer's path on a real screen: from the first start to a first practice post, without an account."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.screen.desktop import Desktop
from tests.screen.newcomer import EDITOR, MOST_ACTIONS, Newcomer

pytestmark = pytest.mark.screen


def _start(desktop: Desktop) -> None:
    desktop.start([Path(sys.executable).with_name("vignette")])


def test_the_first_post_takes_a_few_actions(desktop: Desktop) -> None:
    """As in `resources/help/01-start.md`: Enter, Esc, some words, Ctrl+Enter, and a look at the timeline."""
    somebody = Newcomer(desktop)
    _start(desktop)
    somebody.walk(desktop.screenshot)

    assert len(somebody.did) <= MOST_ACTIONS


def test_words_typed_at_the_welcome_are_the_first_of_the_draft_and_it_never_comes_again(desktop: Desktop) -> None:
    """Nobody has to press a button before writing; the next start is an ordinary one."""
    _start(desktop)
    desktop.find("push button", "Start with practice", within_s=30)
    desktop.activate()
    desktop.write("Listen first.")
    desktop.find("text", EDITOR, text=r"^Listen first\.$")
    desktop.find("label", "Saved.*|.*moment ago.*", within_s=20)
    desktop.xdo("key", "ctrl+q")
    desktop.wait_ended()

    _start(desktop)
    desktop.find("text", EDITOR, within_s=30)
    names = [node.name for node in desktop.nodes() if node.shown]

    assert "Start with practice" not in names
    assert [name for name in names if name.startswith("Tour")] == []
