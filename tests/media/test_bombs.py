"""Small files that open into much: each ends in a code or a picture, within the memory that any picture may take."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MOST_MB = 900


@pytest.mark.skipif(sys.platform != "linux", reason="the memory of a process that ended is told by Linux")
def test_no_small_file_takes_more_memory_than_the_largest_picture_may() -> None:
    run = subprocess.run(
        [sys.executable, "-m", "tests.media.bombs"],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=True,
    )
    told: dict[str, tuple[str, int]] = json.loads(run.stdout)

    assert told["a PNG of 49 megapixels"][0] == "opened"
    assert told["a PNG of 100 megapixels"][0] == "media.too_many_pixels"
    assert told["a DICOM of 400 MB"][0] == "media.dicom_coding"
    assert {
        name for name, (answer, _) in told.items() if answer != "opened" and not answer.startswith("media.")
    } == set()
    assert {name: most for name, (_, most) in told.items() if most > MOST_MB} == {}
