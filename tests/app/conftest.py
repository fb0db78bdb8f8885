"""The real program, keeping nothing, for the tests that drive it from its window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from composer.app import Vignette
from composer.base.clock import SystemClock
from composer.base.paths import Profile
from composer.guard import remote
from composer.ui.desktop import sweeper
from composer.ui.start import lay_ground
from tests.app import lent_guard


@pytest.fixture(scope="session")
def _guards() -> Iterator[None]:
    yield
    lent_guard.end_all()


@pytest.fixture(autouse=True)
def _lent(_guards: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the programs of these tests have one guard after the other."""
    monkeypatch.setattr(remote, "GuardProcess", lent_guard.LentGuard)


SETTLED_MS = sweeper._SETTLED_MS


@pytest.fixture(autouse=True)
def _swept_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a lock sweep at once, and not again for half a minute, in the tests behind it: their process is a large one.

    What the later sweeps let go of is looked for in `test_lock.py`, with `SETTLED_MS`.
    """
    monkeypatch.setattr(sweeper, "_SETTLED_MS", ())


@pytest.fixture
def vignette(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Vignette]:
    """Start it and wait until its guard can look; its clipboard goes with it."""
    ground = lay_ground(qapp, Profile(tmp_path, tmp_path))
    qtbot.addWidget(ground.shell)
    ground.shell.show()
    program = Vignette(ground, SystemClock(), lasting=False)
    qtbot.waitUntil(lambda: program.services is not None and program.guard_state() == "", timeout=120_000)
    yield program
    program.close()
    qapp.clipboard().clear()
    qapp.setStyleSheet("")
