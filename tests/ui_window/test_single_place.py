"""Where second starts call: the person's own folder, in which nobody else can have put something first."""

from __future__ import annotations

import os
import stat
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalServer
from PySide6.QtWidgets import QApplication

from composer.ui.desktop import single
from composer.ui.desktop.single import SingleWindow

pytestmark = [pytest.mark.ui, pytest.mark.skipif(sys.platform != "linux", reason="a folder that Linux has")]


@pytest.fixture
def own(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder of the person's sign-in; a short one, since a socket's name has an end."""
    with tempfile.TemporaryDirectory(prefix="run-") as folder:
        monkeypatch.setattr(single, "runtime_folder", lambda: Path(folder))
        yield Path(folder)


def test_second_starts_call_in_the_persons_own_folder(qapp: QApplication, own: Path, tmp_path: Path) -> None:
    first = SingleWindow(tmp_path / "vignette.lock")
    assert first.claim()
    first.listen()

    (socket,) = own.iterdir()
    found = socket.stat()
    assert stat.S_ISSOCK(found.st_mode)
    assert found.st_uid == os.getuid()
    assert stat.S_IMODE(found.st_mode) & 0o077 == 0
    assert SingleWindow(tmp_path / "vignette.lock").raise_first()
    first.release()


def test_what_somebody_else_put_among_the_temporary_files_is_not_called(
    qapp: QApplication, own: Path, tmp_path: Path
) -> None:
    """A second start would take it for the first, tell it the leave to take the focus, and end."""
    lock = tmp_path / "vignette.lock"
    theirs = QLocalServer()
    assert theirs.listen(Path(single._name(lock)).name)

    assert not SingleWindow(lock).raise_first()
    theirs.close()
