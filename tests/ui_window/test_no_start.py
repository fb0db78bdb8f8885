"""What stands in the way of a start is said: drafts that another computer has open, a folder that cannot be used."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSysInfo, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from composer.base.paths import Profile
from composer.ui.desktop.single import SingleWindow
from composer.ui.no_start import FAILED, no_folder, open_elsewhere
from tests.vault.odd_disk import available, on_read_only

pytestmark = pytest.mark.ui

ELSEWHERE = "4000000\nvignette\nward-3\n" + "0" * 32 + "\na5b3fca4-f32a-48ba-8e45-6985e886fb01\n"

_HOLDS = """
import sys
from pathlib import Path
from PySide6.QtCore import QLockFile
held = QLockFile(sys.argv[1])
assert held.tryLock(0)
print(flush=True)
sys.stdin.read()
"""


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    made = Profile(tmp_path / "data", tmp_path / "config")
    made.prepare()
    return made


@pytest.fixture
def answered(qapp: QApplication) -> Callable[..., list[str]]:
    """Return what answers the boxes to come, one after the other, and gathers what they say."""

    def answers(*buttons: str) -> list[str]:
        said: list[str] = []
        left = list(buttons)

        def answer() -> None:
            box = QApplication.activeModalWidget()
            if isinstance(box, QMessageBox):
                said.append(box.text())
                wanted = left.pop(0)
                found: list[QAbstractButton] = [one for one in box.buttons() if one.text().replace("&", "") == wanted]
                found[0].click()
            if left:
                QTimer.singleShot(20, qapp, answer)

        QTimer.singleShot(20, qapp, answer)
        return said

    return answers


def test_this_computer_is_not_another_one(profile: Profile) -> None:
    first = SingleWindow(profile.lock)
    assert SingleWindow(profile.lock).elsewhere() == ""
    assert first.claim()
    assert SingleWindow(profile.lock).elsewhere() == ""
    renamed = profile.lock.read_text().replace(QSysInfo.machineHostName(), "another-name")
    profile.lock.write_text(renamed)
    assert SingleWindow(profile.lock).elsewhere() == ""
    first.release()


def test_drafts_that_another_computer_left_open_are_asked_about_and_opened_at_a_word(
    qapp: QApplication, profile: Profile, answered: Callable[..., list[str]]
) -> None:
    profile.lock.write_text(ELSEWHERE)
    single = SingleWindow(profile.lock)
    assert not single.claim()
    said = answered("Close")
    assert not open_elsewhere(qapp, profile, single)
    assert "“ward-3”" in said[0]
    assert profile.lock.read_text() == ELSEWHERE

    answered("Open them here")
    assert open_elsewhere(qapp, profile, single)
    assert SingleWindow(profile.lock).elsewhere() == ""
    assert not SingleWindow(profile.lock).claim()
    single.release()


@pytest.mark.skipif(sys.platform == "win32", reason="there the disk keeps an open lock from being written to")
def test_where_the_disk_says_that_it_still_runs_there_nothing_is_opened(
    qapp: QApplication, profile: Profile, answered: Callable[..., list[str]]
) -> None:
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", _HOLDS, profile.lock], stdin=pipe, stdout=pipe) as other:
        assert other.stdout is not None
        other.stdout.readline()
        profile.lock.write_text(ELSEWHERE)  # the same file, whose lock is held
        single = SingleWindow(profile.lock)
        said = answered("Open them here", "Close")

        assert not open_elsewhere(qapp, profile, single)
        assert said[1] == "Vignette still runs there. Nothing was opened."
        assert profile.lock.read_text() == ELSEWHERE
        other.communicate()


def test_a_second_start_on_this_computer_asks_nothing(qapp: QApplication, profile: Profile) -> None:
    first = SingleWindow(profile.lock)
    assert first.claim()

    assert not open_elsewhere(qapp, profile, SingleWindow(profile.lock))
    first.release()


def test_a_folder_that_cannot_be_used_is_named(
    qapp: QApplication, tmp_path: Path, answered: Callable[..., list[str]]
) -> None:
    said = answered("Close")

    assert no_folder(qapp, Profile(tmp_path / "data", tmp_path / "config")) == FAILED
    assert str(tmp_path / "data") in said[0]


_STARTS = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from composer.ui import start

def close():
    box = QApplication.activeModalWidget()
    if isinstance(box, QMessageBox):
        print(box.text(), flush=True)
        box.close()
    else:
        QTimer.singleShot(20, QApplication.instance(), close)

made = start.QApplication
def application(argv):
    qt = made(argv)
    QTimer.singleShot(20, qt, close)
    return qt
start.QApplication = application
raise SystemExit(start.run(["vignette"], lambda ground: None))
"""


def started(home: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", _STARTS],
        env=os.environ | {"VIGNETTE_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
    )


def test_a_start_that_cannot_be_says_why(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file where the folder should be")
    told = started(tmp_path / "home")
    assert told.returncode == FAILED
    assert "cannot use the folder" in told.stdout

    (tmp_path / "other" / "data").mkdir(parents=True)
    (tmp_path / "other" / "data" / "vignette.lock").write_text(ELSEWHERE)
    told = started(tmp_path / "other")
    assert told.returncode == FAILED
    assert "“ward-3”" in told.stdout


@pytest.mark.skipif(not available(), reason="a thread's calls can be refused on Linux alone")
def test_on_a_disk_that_takes_no_writing_a_window_starts_without_a_lock(qtbot: QtBot, profile: Profile) -> None:
    assert on_read_only(lambda: SingleWindow(profile.lock).claim()) is True
    assert not profile.lock.exists()
