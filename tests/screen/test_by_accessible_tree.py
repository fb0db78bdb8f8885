"""The accessibility tree alone is enough: a draft is written, put right and posted without a mouse and without keys."""

from __future__ import annotations

import subprocess

import pytest

from tests.screen.desktop import Desktop

pytestmark = pytest.mark.screen

EDITOR = "Post( 1 of 1)?"


def test_a_draft_is_written_put_right_and_posted(desktop: Desktop, vignette: subprocess.Popen[bytes]) -> None:
    editor = desktop.find("text", EDITOR, within_s=30)
    desktop.do("write", editor, "Maria Gonzalez walked again. Proud of this team 🫀")
    desktop.find(".*", "Must change.*Maria Gonzalez.*", within_s=30)
    safer = desktop.find("push button", "Replace “Maria Gonzalez” with .*")
    desktop.do("act", safer)

    button = desktop.find_enabled("Post")
    assert "Maria" not in desktop.find("text", EDITOR).text
    desktop.do("act", button)
    desktop.find("push button", "Take back.*")
    desktop.do("act", desktop.find("check box", "Sent"))
    desktop.find(".*", ".*walked again.*", within_s=40)
    desktop.screenshot("posted-by-tree")
    assert vignette.poll() is None
