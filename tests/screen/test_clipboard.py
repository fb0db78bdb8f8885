"""What another program on the same display gets when it pastes: the author's copy, and nothing of it once locked."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.screen.desktop import Desktop

pytestmark = pytest.mark.screen

_KEEPS = """
import sys
from PySide6.QtWidgets import QApplication
app = QApplication([])
board = app.clipboard()
last = ""

def changed():
    global last
    if board.ownsClipboard():
        return
    if board.mimeData().formats():
        last = board.text()
        print("kept", flush=True)
    elif last:
        board.setText(last)

board.dataChanged.connect(changed)
print("watches", flush=True)
app.exec()
"""
"""What some desktops and managers of the clipboard do: whatever was there last comes back once nothing is there."""

EDITOR = "Post( 1 of 1)?"
WORDS = "Zebulon Quill rang the bell."
PROMISE_S = 10.0


def _text(desktop: Desktop) -> list[str]:
    return [one.get("text/plain", "") for one in desktop.pasted()]


def _written(desktop: Desktop) -> None:
    desktop.click(desktop.find("text", EDITOR, within_s=90))
    desktop.write(WORDS)
    desktop.find("label", "Saved.*|.*moment ago.*", within_s=60)


def _locked(desktop: Desktop) -> None:
    desktop.xdo("key", "ctrl+l")
    desktop.find("push button", "Unlock", within_s=60)


def test_ten_seconds_after_locking_neither_clipboard_nor_primary_selection_hold_a_word(
    desktop: Desktop, vignette: subprocess.Popen[bytes]
) -> None:
    """Copied and selected, both hold it, marked for histories of the clipboard to leave out; locked, both are empty."""
    _written(desktop)
    desktop.xdo("key", "ctrl+a")
    desktop.xdo("key", "ctrl+c")
    clipboard, primary = desktop.pasted()
    _locked(desktop)
    began = time.monotonic()
    while any(_text(desktop)) and time.monotonic() - began < PROMISE_S:
        time.sleep(0.2)
    left = desktop.pasted()

    assert (clipboard["text/plain"], primary["text/plain"]) == (WORDS, WORDS)
    assert clipboard["x-kde-passwordManagerHint"] == "secret"
    assert not any(WORDS in told for one in left for told in one.values())
    assert vignette.poll() is None


def test_what_a_keeper_of_the_clipboard_would_bring_back_is_gone_too(
    desktop: Desktop, vignette: subprocess.Popen[bytes], tmp_path: Path
) -> None:
    """It hears that another text is there now, and not that there is none."""
    told = tmp_path / "told"
    with told.open("wb") as log:
        desktop.start([sys.executable, "-c", _KEEPS], told=log)
    desktop.wait_for(lambda: "watches" in told.read_text(), lambda: "the keeper did not start")
    _written(desktop)
    desktop.xdo("key", "ctrl+a")
    desktop.xdo("key", "ctrl+c")
    desktop.wait_for(lambda: "kept" in told.read_text(), lambda: "the keeper heard of no copy")
    _locked(desktop)
    desktop.wait_for(lambda: not any(_text(desktop)), lambda: "the words came back")

    assert not any(_text(desktop))
    assert vignette.poll() is None


def test_what_was_selected_alone_is_gone_too_and_what_another_program_holds_stays(
    desktop: Desktop, vignette: subprocess.Popen[bytes]
) -> None:
    """The author copied elsewhere since: that is not the program's to take away; its own selection is."""
    _written(desktop)
    desktop.copied_elsewhere("A line of somebody else's.")
    desktop.wait_for(lambda: _text(desktop) == ["A line of somebody else's."] * 2, lambda: "it was not copied")
    desktop.xdo("key", "ctrl+a")
    desktop.wait_for(lambda: _text(desktop) == ["A line of somebody else's.", WORDS], lambda: "it was not selected")
    _locked(desktop)

    assert _text(desktop) == ["A line of somebody else's.", ""]
    assert vignette.poll() is None


def test_what_is_copied_or_selected_in_a_field_is_marked_for_histories_to_leave_out(
    desktop: Desktop, vignette: subprocess.Popen[bytes]
) -> None:
    """Not only the text of a post: also what stands in the field one searches with, and what is only selected there."""
    _written(desktop)
    desktop.xdo("key", "ctrl+f")
    desktop.write("Quill")
    desktop.find("label", "1 of 1", within_s=60)
    desktop.xdo("key", "ctrl+a")
    desktop.xdo("key", "ctrl+c")
    desktop.wait_for(lambda: _text(desktop) == ["Quill", "Quill"], lambda: "it was not copied")
    told = desktop.pasted()

    assert [one.get("x-kde-passwordManagerHint") for one in told] == ["secret", "secret"]
    assert vignette.poll() is None
