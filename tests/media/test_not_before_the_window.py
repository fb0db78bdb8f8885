"""What opens pictures is not loaded with the window: no library of it is in the program's own process."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

_LOADS = (
    "import sys, composer.app, composer.backstage, composer.ui.rooms.picture\n"
    "print(sorted({'PIL', 'onnxruntime', 'zxingcpp', 'numpy'} & set(sys.modules)))"
)
ROOT = Path(__file__).resolve().parents[2]


def test_the_program_itself_never_loads_a_library_of_pictures() -> None:
    """Not at the first paint and not later: they live in the process that opens pictures."""
    told = subprocess.run(
        [
            sys.executable,
            "-c",
            _LOADS,
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        env={"QT_QPA_PLATFORM": "offscreen", "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"},
    )

    assert told.stdout.strip() == "[]"
