"""Under Wayland, where a nested compositor and a program that pastes are installed: typed, copied, locked, unlocked.

Weston shows itself in a window of the X server, and that window takes the keys. It keeps a copy of the clipboard, which
it brings back where the clipboard holds nothing.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.screen.conftest import write_settings
from tests.screen.day import EDITOR, KEPT
from tests.screen.desktop import Desktop

_NEEDED = ("weston", "wl-paste")

pytestmark = [
    pytest.mark.screen,
    pytest.mark.skipif(not all(map(shutil.which, _NEEDED)), reason="weston and wl-clipboard are not installed"),
]

WORDS = "Zebulon Quill rang the bell."


def _has_the_keys(desktop: Desktop) -> bool:
    """Click into the text until the compositor hands it the keys: it may have its node before its window is shown."""
    desktop.xdo("mousemove", "640", "200", "click", "1")
    return desktop.seek("text", EDITOR, states=("focused",), within_s=2) is not None


def _pasted(desktop: Desktop) -> str:
    done = subprocess.run(["wl-paste"], env=desktop.environment, capture_output=True, text=True, timeout=60)
    return done.stdout


def test_what_was_copied_is_gone_once_it_is_locked_and_unlocking_brings_the_draft_back(
    desktop: Desktop, tmp_path: Path
) -> None:
    socket, told = Path(desktop.environment["XDG_RUNTIME_DIR"]) / "wayland-test", tmp_path / "told"
    size = ("--width=1280", "--height=820", "--idle-time=0")
    desktop.start(["weston", "--backend=x11-backend.so", "--use-pixman", *size, f"--socket={socket.name}"])
    desktop.wait_for(socket.exists, lambda: "weston did not start")
    desktop.environment.update({"WAYLAND_DISPLAY": socket.name, "XDG_SESSION_TYPE": "wayland"})
    write_settings(desktop)
    with told.open("wb") as log:
        desktop.start([Path(sys.executable).with_name("vignette")], told=log, QT_QPA_PLATFORM="wayland")
    desktop.find("text", EDITOR)
    desktop.wait_for(lambda: _has_the_keys(desktop), lambda: "the text did not get the keyboard")
    desktop.write(WORDS)
    desktop.find("label", KEPT)
    desktop.xdo("key", "ctrl+a")
    desktop.xdo("key", "ctrl+c")
    desktop.xdo("key", "ctrl+l")
    unlock = desktop.find("push button", "Unlock")
    left = _pasted(desktop)
    desktop.do("act", unlock)
    back = desktop.find("text", EDITOR, text="Zebulon")

    assert left.strip() == ""
    assert back.text == WORDS
    assert "Traceback" not in told.read_text("utf-8")
    assert not desktop.ended()
