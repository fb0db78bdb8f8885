"""The accessibility tree alone is enough: a draft is written, put right and posted without a mouse and without keys."""

from __future__ import annotations

import subprocess
import time

import pytest

from tests.screen.desktop import Desktop, Node

pytestmark = pytest.mark.screen

EDITOR = "Post( 1 of 1)?"


def _ready(desktop: Desktop, within_s: float = 30.0) -> Node:
    until = time.monotonic() + within_s
    while True:
        button = desktop.find("push button", "Post")
        if "enabled" in button.states or time.monotonic() > until:
            return button


def test_a_draft_is_written_put_right_and_posted(desktop: Desktop, vignette: subprocess.Popen[bytes]) -> None:
    editor = desktop.find("text", EDITOR, within_s=30)
    desktop.do("write", editor, "Maria Gonzalez walked again. Proud of this team 🫀")
    desktop.find(".*", "Must change.*Maria Gonzalez.*", within_s=30)
    safer = desktop.find("push button", "Replace “Maria Gonzalez” with .*")
    desktop.do("act", safer)

    button = _ready(desktop)
    assert "enabled" in button.states
    assert "Maria" not in desktop.find("text", EDITOR).text
    desktop.do("act", button)
    desktop.find("push button", "Take back.*")
    desktop.do("act", desktop.find("check box", "Sent"))
    desktop.find(".*", ".*walked again.*", within_s=40)
    desktop.screenshot("posted-by-tree")
    assert vignette.poll() is None
