"""Damaged videos of every container: each ends in a video or a code, and nothing is left of it.

`make media` gives two thousand.
"""

from __future__ import annotations

import sys

import pytest

from composer.media import film
from tests.media.film_fuzz import fuzzed

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="what is left behind is told by Linux"),
    pytest.mark.skipif(not film.installed(), reason="ffmpeg is not installed"),
]


def test_a_few_damaged_videos_end_in_a_video_or_a_code_and_leave_nothing_behind() -> None:
    told = fuzzed(30)

    answers = told["answers"]
    assert isinstance(answers, dict)
    assert sum(answers.values()) == 30
    assert "opened" in answers
    assert set(answers) <= {"opened"} | {f"media.film_{why}" for why in ("damaged", "long", "short", "large", "lively")}
    for nothing in ("named_files_left", "descriptors_left_open", "programs_left_running"):
        assert told[nothing] == 0, nothing
    assert max(int(str(told[name])) for name in ("grown_mb_second_half", "largest_child_mb")) < 600
