"""The files of this checkout, as the tests that read the whole tree see them."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
_NOT_OURS = {".git", ".venv", "build", "dist", "__pycache__", ".hypothesis"}


@pytest.fixture(scope="session")
def tree() -> tuple[str, ...]:
    """Every file that is kept or could be: what git tracks and what it would offer to track; without git, all files."""
    listed = subprocess.run(
        ["git", "-c", "safe.directory=*", "ls-files", "-co", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    names = listed.stdout.splitlines()
    if listed.returncode:
        paths = [path.relative_to(ROOT) for path in ROOT.rglob("*")]
        names = [path.as_posix() for path in paths if not _NOT_OURS & set(path.parts)]
    return tuple(sorted(name for name in set(names) if (ROOT / name).is_file()))
