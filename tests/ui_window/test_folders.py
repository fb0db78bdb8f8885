"""A dialog for files begins where such files lie, not where the program was started."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog

from composer.ui.desktop.folders import DOCUMENTS, DOWNLOADS, PICTURES, begin
from composer.ui.main_window import MainWindow

pytestmark = [pytest.mark.ui, pytest.mark.qt_log_ignore("This plugin does not support", extend=True)]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folders of a desktop; there is none for downloads."""

    def lies(kind: QStandardPaths.StandardLocation) -> str:
        return str(tmp_path / kind.name)

    monkeypatch.setattr("composer.ui.desktop.folders.QStandardPaths.writableLocation", lies)
    monkeypatch.setattr("composer.ui.desktop.folders.QDir.homePath", lambda: str(tmp_path))
    for name in ("PicturesLocation", "DocumentsLocation", "elsewhere"):
        (tmp_path / name).mkdir()
    return tmp_path


def _begun(window: MainWindow, kind: str) -> QFileDialog:
    dialog = QFileDialog(window)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    begin(dialog, kind)
    return dialog


def test_each_kind_begins_in_its_folder_or_at_home(window: MainWindow, home: Path) -> None:
    begun = [Path(_begun(window, kind).directory().absolutePath()).name for kind in (PICTURES, DOCUMENTS, DOWNLOADS)]

    assert begun == ["PicturesLocation", "DocumentsLocation", home.name]


def test_the_next_one_begins_where_the_last_ended_and_not_where_one_was_given_up(
    window: MainWindow, home: Path
) -> None:
    first = _begun(window, PICTURES)
    first.setDirectory(str(home / "elsewhere"))
    first.accepted.emit()
    second = _begun(window, PICTURES)
    second.setDirectory(str(home))
    second.reject()
    third = _begun(window, PICTURES)

    assert third.directory().absolutePath() == str(home / "elsewhere")
    assert _begun(window, DOCUMENTS).directory().absolutePath() == str(home / "DocumentsLocation")


def test_a_folder_that_has_gone_is_not_looked_for(window: MainWindow, home: Path) -> None:
    first = _begun(window, PICTURES)
    first.setDirectory(str(home / "elsewhere"))
    first.accepted.emit()
    (home / "elsewhere").rmdir()

    assert _begun(window, PICTURES).directory().absolutePath() == str(home / "PicturesLocation")
