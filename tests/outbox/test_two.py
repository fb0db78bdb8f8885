"""Two real processes on one store: nothing goes out twice. `make reliability` runs two hundred schedules."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.outbox.two import Pair

RUNS = 4


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9 on Windows")
def test_two_programs_on_one_store_send_nothing_twice(tmp_path: Path) -> None:
    pair = Pair(tmp_path)
    pair.run(range(1, RUNS + 1))

    assert pair.broken == []
    assert pair.schedules == RUNS
    assert pair.counts["duplicates"] == 0
    assert pair.counts["kills"] > 0
    assert pair.counts["posts"] >= 2 * RUNS
