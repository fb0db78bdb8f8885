"""One program a profile, however many are started at once; one that was killed stands in nobody's way."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

pytestmark = pytest.mark.ui

ROOT = Path(__file__).resolve().parents[2]
_CLAIM = """
import sys
from pathlib import Path
from composer.ui.desktop.single import SingleWindow
single = SingleWindow(Path(sys.argv[1]))
print(int(single.claim()), int(single.broke_off), flush=True)
sys.stdin.read()
single.release()
"""


@contextmanager
def started(lock: Path, count: int) -> Iterator[list[subprocess.Popen[str]]]:
    """Let so many programs stand, each of which tries to be the one of this profile."""
    pipe = subprocess.PIPE
    command = [sys.executable, "-c", _CLAIM, str(lock)]
    made = [subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, cwd=ROOT) for _ in range(count)]
    try:
        yield made
    finally:
        for program in made:
            program.communicate(timeout=120)


def told(program: subprocess.Popen[str]) -> tuple[bool, bool]:
    """Return whether a program is the one, and whether it found that the last one broke off."""
    assert program.stdout is not None
    first, broke_off = program.stdout.readline().split()
    return first == "1", broke_off == "1"


def test_of_ten_started_at_once_one_runs_and_once_it_is_killed_the_next_one_does(tmp_path: Path) -> None:
    lock = tmp_path / "vignette.lock"
    with started(lock, 10) as programs:
        runs = [program for program in programs if told(program)[0]]
        assert len(runs) == 1
        runs[0].kill()
        runs[0].wait(timeout=120)
        with started(lock, 1) as (after,):
            assert told(after) == (True, True)


def test_one_that_ended_in_order_leaves_nothing_behind(tmp_path: Path) -> None:
    lock = tmp_path / "vignette.lock"
    for _ in range(2):
        with started(lock, 1) as (program,):
            assert told(program) == (True, False)
    assert not lock.exists()
