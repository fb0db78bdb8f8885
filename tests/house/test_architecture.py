"""The floors hold: import-linter keeps every contract, and each contract notices what it forbids."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def _lint(folder: Path) -> subprocess.CompletedProcess[str]:
    tool = Path(sys.executable).with_name("lint-imports")
    return subprocess.run(
        [tool, "--no-logo", "--no-cache"],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(folder), "COLUMNS": "300", "NO_COLOR": "1"},
        capture_output=True,
        text=True,
        timeout=120,
    )


def test_every_import_contract_is_kept() -> None:
    """The contracts of pyproject.toml, on the package as it stands."""
    done = _lint(ROOT)

    assert done.returncode == 0, done.stdout
    assert "0 broken" in done.stdout


def test_every_import_contract_bites(tmp_path: Path) -> None:
    """One forbidden import for each contract, in a copy: all of them are reported as broken."""
    shutil.copytree(ROOT / "composer", tmp_path / "composer", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    sins = {
        "drafts/upward.py": "import composer.flow.views\n",
        "base/coloured.py": "import PySide6\n",
        "ui/curious.py": "import keyring\n",
        "ui/saying/dollars.py": "import composer.ui.rooms.post\n",
        "cli/lanes.py": "import composer.cli.main\n",
        "text/left.py": "import composer.text.right\n",
        "text/right.py": "import composer.text.left\n",
    }
    for name, line in sins.items():
        (tmp_path / "composer" / name).write_text(line, "utf-8")

    done = _lint(tmp_path)

    assert done.returncode == 1
    assert "0 kept, 6 broken" in done.stdout, done.stdout


def test_a_package_outside_the_floors_is_noticed(tmp_path: Path) -> None:
    """The floors are exhaustive: a new package must be given its place."""
    shutil.copytree(ROOT / "composer", tmp_path / "composer", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    (tmp_path / "composer" / "attic").mkdir()
    (tmp_path / "composer" / "attic" / "__init__.py").touch()

    done = _lint(tmp_path)

    assert done.returncode == 1
    assert "composer.attic" in done.stdout
