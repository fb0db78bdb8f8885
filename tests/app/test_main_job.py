"""The main job, from the first key to the timeline, as `make run` shows it where there is no display."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.keyring_real
def test_the_main_job_runs_by_keys_and_mouse_alone() -> None:
    done = subprocess.run(
        ["sh", "packaging/with_keyring.sh", sys.executable, "packaging/demo.py"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )

    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("ok      ") == 10
    assert len(list((ROOT / "build" / "demo").glob("[1-6]-*.png"))) >= 6
