"""The laptop left open: nobody touches it, and the real window locks by itself."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import pytest

from tests.screen.conftest import write_settings
from tests.screen.day import EDITOR, KEPT
from tests.screen.desktop import Desktop

pytestmark = pytest.mark.screen

THOUGHT = "Hands off the keyboard, eyes on the person."


def test_after_a_minute_without_anybody_it_locks_and_the_draft_comes_back(desktop: Desktop) -> None:
    """The shortest time the settings know; what is typed within it keeps the window open."""
    write_settings(desktop, "lock_after_min = 1\n")
    desktop.start([Path(sys.executable).with_name("vignette")])
    desktop.find("text", EDITOR)
    desktop.activate()
    desktop.write(THOUGHT[:20])
    time.sleep(15)  # without the rest of the words it would lock so much sooner
    desktop.write(THOUGHT[20:])
    touched = time.monotonic()
    desktop.find("label", KEPT)
    time.sleep(max(0.0, touched + 45 - time.monotonic()))  # to be asked meanwhile is work for the window
    unlock = desktop.find("push button", "Unlock", within_s=180)
    alone_s = time.monotonic() - touched
    told = [node.name for node in desktop.nodes() if node.shown]
    readable = [node for node in desktop.nodes() if "Hands off" in node.name + node.text]
    desktop.screenshot("left-open-locked")
    desktop.do("act", unlock)
    back = desktop.find("text", EDITOR, text="Hands off")

    assert alone_s > 55
    assert any(name.startswith("Nobody typed for one minute") for name in told)
    assert readable == []
    assert back.text == THOUGHT
