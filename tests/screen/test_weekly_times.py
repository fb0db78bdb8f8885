"""Weekly posting times by the keyboard: set in Settings, taken in turn, free again once a post is taken back."""

from __future__ import annotations

import datetime as dt
import subprocess

import pytest

from tests.screen.desktop import Desktop

pytestmark = pytest.mark.screen

EDITOR = "Post( 1 of 1)?"


@pytest.fixture
def hours() -> tuple[str, str]:
    """Two times of every day of which the first comes first, whenever the test runs."""
    now = dt.datetime.now().astimezone()
    return f"{now + dt.timedelta(hours=2):%H:%M}", f"{now + dt.timedelta(hours=3):%H:%M}"


def keys(desktop: Desktop, *pressed: str) -> None:
    for key in pressed:
        desktop.xdo("key", key)


def add(desktop: Desktop, hour: str) -> None:
    """Write the hour, and choose the two days of the weekend beside the five that are chosen."""
    desktop.find("dialog", "A weekly posting time")
    keys(desktop, "ctrl+a")
    desktop.write(hour.replace(":", ""))
    keys(desktop, *["Tab"] * 6, "space", "Tab", "space")
    desktop.find("label", f"Every day at {hour}")
    keys(desktop, "ctrl+Return")
    desktop.find("push button", f"Remove: Every day at {hour}")


def next_time(desktop: Desktop) -> str:
    """Open the menu of the time and return what it offers as the next posting time."""
    keys(desktop, "alt+t")
    return desktop.find("menu item", "Next posting time .*").name


def schedule(desktop: Desktop, words: str) -> str:
    """Write a post and let it go at the next posting time; return what was offered."""
    desktop.find("text", EDITOR, text="^$")
    desktop.write(words)
    desktop.find("panel", "Nothing found.*")
    offered = next_time(desktop)
    keys(desktop, "Down", "Return")
    desktop.find_enabled("Schedule")
    keys(desktop, "ctrl+Return")
    desktop.find("text", EDITOR, text="^$")  # the note may be that of the one before
    return offered


def test_posts_take_the_next_free_time_in_turn_and_give_it_back(
    desktop: Desktop, vignette: subprocess.Popen[bytes], hours: tuple[str, str]
) -> None:
    desktop.find("text", EDITOR)
    desktop.activate()
    keys(desktop, "ctrl+comma")
    desktop.find("text", "Find a setting")
    desktop.write("posting times")
    desktop.find("push button", "Use these times")
    keys(desktop, "Tab", "Tab", "Return")
    add(desktop, hours[0])
    keys(desktop, "Return")
    add(desktop, hours[1])
    keys(desktop, "Escape", "Escape")
    first = schedule(desktop, "Ask before you tell.")
    second = schedule(desktop, "Count to five.")
    keys(desktop, "ctrl+shift+d")
    day = desktop.find("table cell", f".*{hours[0]}  Ask before you tell..*")
    keys(desktop, "Tab")
    desktop.find("panel", "Ask before you tell., .*")
    keys(desktop, "t")
    desktop.find("text", EDITOR, text="^Ask before you tell.$")
    keys(desktop, "ctrl+n")
    desktop.find("text", EDITOR, text="^$")
    again = next_time(desktop)

    assert (first[-5:], second[-5:]) == hours
    assert "post" in day.name
    assert again == first
    assert vignette.poll() is None
