"""The real program on a real X11 screen, driven by mouse and keys from outside and read as a screen reader reads it."""

from __future__ import annotations

import re
import subprocess

import pytest

from composer.text.weight import measure
from tests.screen.desktop import Desktop

pytestmark = pytest.mark.screen

DRAFT = (
    "Admitted Maria G., 93, last night at Mercy. Nobody in the room had heard this murmur before. "
    "Grateful for teams that stay curious 🫀👩🏽‍⚕️ #Cardiology"
)
EDITOR = "Post( 1 of 1)?"


def test_a_typed_draft_is_counted_and_checked(desktop: Desktop, vignette: subprocess.Popen[bytes]) -> None:
    """The text arrives with its emoji, the counter says what X leaves, the findings are named, and Post waits."""
    desktop.click(desktop.find("text", EDITOR, within_s=30))
    desktop.write(DRAFT)

    typed = desktop.find("text", EDITOR, text="Cardiology")
    left = 280 - measure(DRAFT).weighted
    desktop.find("progress bar", f"{left} characters left")
    desktop.find(".*", "Must change.*Maria G.*", within_s=30)
    desktop.find(".*", "Must change.*93.*")
    post = desktop.find("push button", "Post")
    desktop.screenshot("must-change")

    assert typed.text == DRAFT
    assert "enabled" not in post.states
    assert vignette.poll() is None


def test_its_suggestions_are_one_key_away_and_then_it_may_go(
    desktop: Desktop, vignette: subprocess.Popen[bytes]
) -> None:
    """Ctrl+Shift+. takes every suggestion; the same words are looked at again, and Post can be pressed."""
    desktop.click(desktop.find("text", EDITOR, within_s=30))
    desktop.write("Maria Gonzalez walked again. Proud of this team 🫀")
    desktop.find(".*", "Must change.*Maria Gonzalez.*", within_s=30)
    desktop.find_enabled("Post", enabled=False)

    desktop.xdo("key", "ctrl+shift+period")
    desktop.find_enabled("Post")
    text = desktop.find("text", EDITOR).text
    desktop.screenshot("clear")

    assert "Maria" not in text
    assert text.endswith("walked again. Proud of this team 🫀")
    assert vignette.poll() is None


def test_no_word_of_a_draft_stands_in_the_title(desktop: Desktop, vignette: subprocess.Popen[bytes]) -> None:
    """The window's name is the program's, whatever is typed (law 5)."""
    desktop.click(desktop.find("text", EDITOR, within_s=30))
    desktop.write("Zebulon came in limping")
    desktop.find("text", EDITOR, text="limping")

    names = [node.name for node in desktop.nodes() if node.role in {"frame", "window", "dialog"} and node.shown]

    assert "Vignette" in names
    assert [name for name in names if re.search("Zebulon|limping", name)] == []
    assert vignette.poll() is None
