"""`models/` and `resources/` are found in a checkout, in a wheel and in a frozen program."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def _found_by(package: Path, *, frozen: Path | None = None) -> str:
    """Ask a copy of `base/paths.py`, loaded from a folder of its own, for its data root."""
    program = (
        "import sys\n"
        f"sys.path.insert(0, {str(package.parent)!r})\n"
        + (f"sys._MEIPASS = {str(frozen)!r}\n" if frozen else "")
        + "from composer.base import paths\n"
        "assert paths.models().is_dir() and paths.resources().is_dir()\n"
        "print(paths.data_root())\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, cwd=package, timeout=60)
    if done.returncode:
        raise RuntimeError(done.stderr.strip().splitlines()[-1])
    return done.stdout.strip()


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A copy of `composer.base` alone, at the top of an empty folder."""
    made = tmp_path / "top" / "composer"
    shutil.copytree(ROOT / "composer" / "base", made / "base", ignore=shutil.ignore_patterns("__pycache__"))
    (made / "__init__.py").touch()
    return made


def _fill(folder: Path) -> Path:
    for name in ("models", "resources"):
        (folder / name).mkdir(parents=True)
    return folder


def test_a_checkout_keeps_them_at_its_top(package: Path) -> None:
    _fill(package.parent)

    assert _found_by(package) == str(package.parent)


def test_a_wheel_keeps_them_inside_the_package(package: Path) -> None:
    _fill(package / "_data")

    assert _found_by(package) == str(package / "_data")


def test_a_wheel_is_not_led_astray_by_folders_beside_it(package: Path) -> None:
    """Another project's `models/` and `resources/` in site-packages are not ours."""
    _fill(package / "_data")
    _fill(package.parent)

    assert _found_by(package) == str(package / "_data")


def test_a_frozen_program_keeps_them_in_its_bundle(package: Path, tmp_path: Path) -> None:
    bundle = tmp_path / "bundle"
    _fill(bundle / "composer" / "_data")

    assert _found_by(package, frozen=bundle) == str(bundle / "composer" / "_data")


def test_where_they_are_missing_it_says_so(package: Path) -> None:
    """A damaged installation is an error, never an empty folder."""
    (package.parent / "resources").mkdir()

    with pytest.raises(RuntimeError, match="FileNotFoundError"):
        _found_by(package)


def test_this_checkout_finds_its_own() -> None:
    assert _found_by(ROOT / "composer") == str(ROOT)
