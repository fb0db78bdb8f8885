"""The real program on a real X11 screen, driven by mouse and keys from outside and read as a screen reader reads it."""

from __future__ import annotations

import re
import subprocess

import pytest

from composer.text.weight import measure
from tests.screen.desktop import Desktop

pytestmark = pytest.mark.screen

DRAFT = "Maria Gonzalez, MRN 4471902, walked again today. Proud of this team 🫀👩🏽‍⚕️"


def test_a_typed_draft_is_counted_and_checked(desktop: Desktop, vignette: subprocess.Popen[bytes]) -> None:
    """The text arrives with its emoji, the counter says what X leaves, the findings are named, and Post waits."""
    editor = desktop.find("text", "Post( 1 of 1)?", within_s=30)
    desktop.click(editor)
    desktop.write(DRAFT)

    typed = desktop.find("text", "Post( 1 of 1)?", text="⚕")
    left = 280 - measure(DRAFT).weighted
    desktop.find("progress bar", f"{left} characters left")
    desktop.find(".*", "Must change.*Maria Gonzalez.*", within_s=30)
    post = desktop.find("push button", "Post")
    desktop.screenshot("must-change")

    assert typed.text == DRAFT
    assert "enabled" not in post.states
    assert vignette.poll() is None


def test_no_word_of_a_draft_stands_in_the_title(desktop: Desktop, vignette: subprocess.Popen[bytes]) -> None:
    """The window's name is the program's, whatever is typed (law 5)."""
    desktop.click(desktop.find("text", "Post( 1 of 1)?", within_s=30))
    desktop.write("Zebulon came in limping")
    desktop.find("text", "Post( 1 of 1)?", text="limping")

    (frame,) = (node for node in desktop.nodes() if node.role in {"frame", "window"} and node.shown)

    assert re.search("Zebulon|limping", frame.name) is None
    assert "Vignette" in frame.name
    assert vignette.poll() is None
