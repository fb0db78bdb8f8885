"""The plug pulled while somebody writes: what was typed a second ago is back on the screen (law 3)."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.screen.desktop import Desktop

pytestmark = [pytest.mark.screen, pytest.mark.crash]

EDITOR = "Post( 1 of 1)?"
PROMISE_S = 1.0


def test_a_draft_survives_a_kill_of_the_real_window(desktop: Desktop, vignette: subprocess.Popen[bytes]) -> None:
    """Typed, a second of quiet, kill -9: the next start shows the words again, and the store holds no readable byte."""
    desktop.click(desktop.find("text", EDITOR, within_s=30))
    desktop.write("Measure the arm, then the pressure 🩺")
    desktop.find("text", EDITOR, text="pressure")
    desktop.find("label", "Saved.*|.*moment ago.*", within_s=20)
    time.sleep(PROMISE_S)
    desktop.kill(vignette)

    home = Path(desktop.environment["VIGNETTE_HOME"])
    readable = [path.name for path in home.rglob("*") if path.is_file() and b"pressure" in path.read_bytes()]
    desktop.start([Path(sys.executable).with_name("vignette")])
    back = desktop.find("text", EDITOR, text="pressure", within_s=30)

    assert back.text == "Measure the arm, then the pressure 🩺"
    assert readable == []


def test_a_second_start_shows_the_first_window_and_ends(desktop: Desktop, vignette: subprocess.Popen[bytes]) -> None:
    """One window a profile (law 4)."""
    desktop.find("text", EDITOR, within_s=30)
    second = desktop.start([Path(sys.executable).with_name("vignette")])

    assert second.wait(timeout=20) == 0
    desktop.kill(second)
    assert vignette.poll() is None
