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


@pytest.fixture
def no_hands(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no key be pressed, no mouse be moved and no window be chosen."""

    def refuse(*words: str) -> None:
        pytest.fail(f"a hand was used: {words[1:]}")

    monkeypatch.setattr(Desktop, "xdo", refuse)


def test_a_draft_is_written_put_right_and_posted(
    no_hands: None, desktop: Desktop, vignette: subprocess.Popen[bytes]
) -> None:
    """What the practice service has, as the timeline shows it, is the text with the safer words, and it is sent."""
    editor = desktop.find("text", EDITOR, within_s=30)
    desktop.do("write", editor, "Maria Gonzalez walked again. Proud of this team 🫀")
    desktop.find(".*", "Must change.*Maria Gonzalez.*", within_s=30)
    held = desktop.find("push button", "Post")
    safer = desktop.find("push button", "Replace “Maria Gonzalez” with .*")
    desktop.do("act", safer)

    button = _ready(desktop)
    written = desktop.find("text", EDITOR).text
    desktop.do("act", button)
    desktop.find("push button", "Take back.*")
    desktop.do("act", desktop.find("check box", "Sent"))
    desktop.find("panel", ".*walked again.*, Sent, .*", within_s=60)
    desktop.do("act", desktop.find("check box", "Practice timeline"))
    out = desktop.find("text", "Post of .*", text="walked again", within_s=40)
    desktop.screenshot("posted-by-tree")

    assert ("enabled" in held.states, "enabled" in button.states) == (False, True)
    assert out.text == written == "A patient walked again. Proud of this team 🫀"
    assert vignette.poll() is None


def test_an_open_menu_is_found_with_all_its_entries_and_chosen_from_each_time(
    no_hands: None, desktop: Desktop, vignette: subprocess.Popen[bytes]
) -> None:
    """While it is open it stands in the tree by the name of its button, a menu in it, too; closed, neither is shown."""
    desktop.find("text", EDITOR, within_s=30)
    entries: list[int] = []
    for wanted in ("Accounts you mention can reply", "Everyone can reply", "Accounts you follow can reply"):
        desktop.do("act", desktop.find("push button", "Audience: .*"))
        desktop.find("popup menu", "Audience: .*")
        entry = desktop.find(".*menu item", wanted)
        entries.append(sum(node.depth == entry.depth for node in _of_menus(desktop)))
        desktop.do("act", entry)
        desktop.find("push button", f"Audience: {wanted}")
    for page, told in (("Outbox", "Nothing is waiting.*"), ("Sent", "Nothing sent.*")):
        desktop.do("act", desktop.find("push button|toggle button", "Menu"))
        desktop.find("popup menu", "Menu")
        desktop.do("act", desktop.find("menu item", "Go to"))
        desktop.find("popup menu", "Go to")
        desktop.do("act", desktop.find("menu item", page))
        desktop.find("label", told)

    assert entries == [entries[0]] * 3
    assert entries[0] > 2
    assert not _of_menus(desktop)
    assert vignette.poll() is None


def test_the_menus_of_texts_rows_and_fields_are_found_and_chosen_from(
    desktop: Desktop, vignette: subprocess.Popen[bytes]
) -> None:
    """Shift+F10 opens them where the keyboard is: safer words, copy, trash, paste are then chosen without it."""
    editor = desktop.find("text", EDITOR, within_s=30)
    desktop.activate()
    desktop.do("write", editor, "Maria Gonzalez walked again.")
    desktop.find(".*", "Must change.*Maria Gonzalez.*", within_s=30)
    desktop.do("focus", editor)
    desktop.xdo("key", "ctrl+Home", "shift+F10")
    desktop.find("popup menu", EDITOR)
    desktop.do("act", desktop.find("menu item", "Use “A patient”"))
    desktop.find("text", EDITOR, text="^A patient walked again.$")
    for wanted in ("Select All.*", "Copy.*"):
        desktop.xdo("key", "shift+F10")
        desktop.find("popup menu", EDITOR)
        desktop.do("act", desktop.find("menu item", wanted))
        desktop.wait_for(lambda: not _of_menus(desktop), lambda: "the menu stayed", within_s=20)
    desktop.do("focus", desktop.find("list", "Drafts"))
    desktop.xdo("key", "shift+F10")
    desktop.find("popup menu", "A patient walked again.")
    desktop.do("act", desktop.find("menu item", "Move to the trash.*"))
    desktop.find("push button", "Undo")
    desktop.do("focus", desktop.find("text", "Search"))
    for _ in range(2):
        desktop.xdo("key", "shift+F10")
        desktop.find("popup menu", "Search")
        desktop.do("act", desktop.find("menu item", "Paste.*"))
        desktop.wait_for(lambda: not _of_menus(desktop), lambda: "the menu stayed", within_s=20)

    assert desktop.find("text", "Search").text == 2 * "A patient walked again."
    assert vignette.poll() is None


def _of_menus(desktop: Desktop) -> list[Node]:
    return [node for node in desktop.nodes(shown=True) if node.shown and "menu" in node.role]
