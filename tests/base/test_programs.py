"""Another program is taken from the folders that PATH names in full; never from where somebody happened to stand."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from composer.base import programs

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="programs without an ending")


def program(folder: Path, name: str = "tesseract", mode: int = 0o755) -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text("#!/bin/sh\n")
    path.chmod(mode)
    return path


def test_it_is_found_in_the_first_folder_that_has_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = program(tmp_path / "one"), program(tmp_path / "two")
    monkeypatch.setenv("PATH", os.pathsep.join((str(tmp_path / "none"), str(first.parent), str(second.parent))))

    assert programs.found("tesseract") == str(first)
    assert programs.found("ffmpeg") is None


@pytest.mark.parametrize("beside", ["", ".", "inside"])
def test_the_folder_one_stands_in_is_not_looked_at(
    beside: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever opens a folder of pictures may find a program in it that is called like the reader of words."""
    program(tmp_path)
    program(tmp_path / "inside")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", os.pathsep.join((beside, "/nonexistent")))

    assert programs.found("tesseract") is None


def test_what_nobody_may_run_is_no_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program(tmp_path / "one", mode=0o644)
    (tmp_path / "two" / "tesseract").mkdir(parents=True)
    good = program(tmp_path / "three")
    monkeypatch.setenv("PATH", os.pathsep.join(str(tmp_path / name) for name in ("one", "two", "three")))

    assert programs.found("tesseract") == str(good)
