"""Words on a real screen, as a screen reader meets them: suggestions, a lint with its key, the bar of a meeting."""

from __future__ import annotations

import re
import subprocess

import pytest

from tests.screen.desktop import Desktop

pytestmark = pytest.mark.screen

EDITOR = "Post( 1 of 1)?"


def test_a_tag_is_completed_a_lint_put_right_and_a_meeting_begun_by_keys_alone(
    desktop: Desktop, vignette: subprocess.Popen[bytes]
) -> None:
    """Each part has a role and a name; no mouse is needed after the first click."""
    desktop.click(desktop.find("text", EDITOR, within_s=30))
    desktop.write("He had no fever.No rash. #nephj")
    desktop.find("list", "Suggestions")
    desktop.xdo("key", "Tab")
    completed = desktop.find("text", EDITOR, text="#NephJC")
    desktop.find(".*", "Wording: “fever.No”.*", within_s=20)
    desktop.screenshot("wording")
    for _ in range(3):
        desktop.xdo("key", "ctrl+Left")
    desktop.xdo("key", "Home")
    for _ in range(4):
        desktop.xdo("key", "ctrl+Right")
    desktop.xdo("key", "ctrl+period")
    mended = desktop.find("text", EDITOR, text="fever. No")
    desktop.xdo("key", "ctrl+shift+m")
    desktop.find("dialog", "Post from a meeting")
    desktop.write("MedEdMeet26")
    desktop.xdo("key", "Return")
    desktop.find(".*", "Conference mode, #MedEdMeet26.*")
    desktop.find(".*", "Wording: .*The tag of your meeting is not in this post.*", within_s=20)
    desktop.xdo("key", "ctrl+n")
    begun = desktop.find("text", EDITOR, text="^ #MedEdMeet26")
    desktop.write("Ask first.")
    written = desktop.find("text", EDITOR, text="Ask first")

    assert (begun.text, written.text) == (" #MedEdMeet26", "Ask first. #MedEdMeet26")
    assert completed.text == "He had no fever.No rash. #NephJC"
    assert mended.text == "He had no fever. No rash. #NephJC"
    assert vignette.poll() is None


def test_a_post_is_dragged_by_its_grip_with_the_real_mouse_and_moved_by_the_accessibility_tree(
    desktop: Desktop, vignette: subprocess.Popen[bytes]
) -> None:
    """A drag given up with Esc moves nothing; who cannot drag has the grip's menu."""
    desktop.click(desktop.find("text", EDITOR, within_s=30))
    desktop.write("First.")
    desktop.xdo("key", "ctrl+shift+n")
    desktop.write("Second.")
    second = desktop.find("text", "Post 2 of 2", text="Second")

    def drag(*end: str) -> None:
        x, y, width, height = desktop.find("push button", "Move post 1 of 2").box
        desktop.xdo("mousemove", "--sync", str(x + width // 2), str(y + height // 2), "mousedown", "1")
        for down in (20, second.box[1] + second.box[3] - y):
            desktop.xdo("mousemove", "--sync", str(x + 30), str(y + down))
        desktop.xdo(*end)

    drag("key", "Escape")
    desktop.xdo("mouseup", "1")
    assert desktop.find("text", "Post 1 of 2").text == "First."
    drag("mouseup", "1")
    desktop.find("text", "Post 1 of 2", text="Second")
    assert [one.name for one in desktop.nodes() if re.fullmatch("Post . of 2", one.name)] == [
        "Post 1 of 2",
        "Post 2 of 2",
    ]
    desktop.do("act", desktop.find("push button", "Move post 1 of 2"))
    desktop.do("act", desktop.find("menu item", "Move down"))
    desktop.find("text", "Post 1 of 2", text="First")
    assert vignette.poll() is None
