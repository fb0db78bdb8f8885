"""Damaged logs, pulled plugs and small disks: a consistent prefix of what was written, and no loss of what stood."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.crash import disk, plug
from tests.crash.damage import COMMITS, Damages
from tests.crash.plug import Plugs

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.crash


@pytest.mark.slow
def test_twenty_damaged_logs_each_open_to_a_consistent_prefix(tmp_path: Path) -> None:
    told = Damages(tmp_path, seed=1).run(20)

    assert told.broken == []
    assert told.logs == 20
    assert 0 < told.counts["commits_kept"] < 20 * COMMITS


def test_the_harness_notices_a_lost_commit(tmp_path: Path) -> None:
    damages = Damages(tmp_path, seed=2)
    damages.ends = [0] * COMMITS

    assert damages.run(3).broken


@pytest.mark.slow
@pytest.mark.skipif(not plug.AVAILABLE, reason="SQLite's own functions cannot be watched here")
def test_after_twenty_power_cuts_every_acknowledged_save_is_there_and_every_page_whole(tmp_path: Path) -> None:
    told = Plugs(tmp_path, seed=1).run(20)

    assert told.broken == []
    assert told.plugs == 20
    assert told.counts["saves_acknowledged"] > 20


@pytest.mark.skipif(not plug.AVAILABLE, reason="SQLite's own functions cannot be watched here")
def test_the_harness_notices_a_store_that_does_not_sync(tmp_path: Path) -> None:
    assert Plugs(tmp_path, seed=1, careless=True).run(8).broken


@pytest.mark.slow
@pytest.mark.skipif(not disk.available(), reason="this system lets nobody mount a disk of their own")
def test_a_full_and_a_read_only_disk_take_nothing_away(tmp_path: Path) -> None:
    done = subprocess.run(
        ["unshare", "-rm", sys.executable, str(Path(disk.__file__)), str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=300,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )

    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["broken"] == []
    assert told["full_store.full"] >= 30
    assert told["read_only_store.read_only"] == 40
    assert told["backup_safety.full"] == 1
