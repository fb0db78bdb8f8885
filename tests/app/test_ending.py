"""The end of the whole program, in a process of its own: it comes, whatever its lanes still wait for."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.screen.desktop import ROOT

pytestmark = pytest.mark.ui

_PROGRAM = """
import sys
import time

from PySide6.QtCore import QTimer

from composer.keeper import Keeper, build
from composer.ui.start import Ground, run


def built(ground: Ground) -> Keeper:
    keeper = build(ground)
    program = keeper.program
    lanes = {
        "disk": program._disk,
        "network": program._network,
        "uploads": program._uploads,
        "pictures": program._darkroom,
        "guard": program._guard_lane,
        "links": program._link_room._lane,
        "words": program._words_room._lane,
        "accounts": program._accounts._waiting,
        "archive": program._office.archive._reading,
    }
    for name in sys.argv[1].split():
        lanes[name].submit(lambda: time.sleep(3600), print, print)
    QTimer.singleShot(500, ground.shell, lambda: print("up", flush=True))
    if len(sys.argv) == 2:
        QTimer.singleShot(600, ground.shell, ground.shell.leave)
    return keeper


sys.exit(run(["vignette"], built))
"""


def _started(folder: Path, *words: str) -> subprocess.Popen[str]:
    kept = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ}
    environment = kept | {
        "HOME": str(folder),
        "VIGNETTE_HOME": str(folder / "vignette"),
        "XDG_RUNTIME_DIR": str(folder),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
        "LC_ALL": "C.UTF-8",
    }
    command = [sys.executable, "-c", _PROGRAM, *words]
    return subprocess.Popen(
        command, env=environment, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


_ALL = "disk network uploads pictures guard links words accounts archive"


@pytest.mark.parametrize("stuck", ["", "disk", "network", _ALL], ids=["nothing", "keyring", "network", "everything"])
def test_closing_ends_it_whatever_still_waits(tmp_path: Path, stuck: str) -> None:
    """A keyring that waits for its password holds the disk's lane for ever, a server that is silent the network's."""
    with _started(tmp_path, stuck) as program:
        said, wrong = program.communicate(timeout=240)

    assert program.returncode == 0, wrong
    assert "up" in said
    assert "Traceback" not in wrong


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
def test_a_signal_of_the_system_ends_it_in_order(tmp_path: Path) -> None:
    """Its lock is let go of: the next start does not say that the last one broke off."""
    with _started(tmp_path, "", "stay") as program:
        assert program.stdout is not None
        assert program.stdout.readline().strip() == "up"
        program.send_signal(signal.SIGTERM)
        until = time.monotonic() + 240
        while program.poll() is None and time.monotonic() < until:
            time.sleep(0.1)
        wrong = program.communicate()[1]

    assert program.returncode == 0, wrong
    assert not list(tmp_path.rglob("*.lock"))
