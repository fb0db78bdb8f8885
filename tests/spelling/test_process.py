"""The real process with the real dictionary: medicine is known, what was meant is told, a broken one starts anew."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest

from composer.base.paths import resources
from composer.spelling.process import SpellingProcess
from composer.spelling.speller import medical_words


@pytest.fixture(scope="module")
def spelling() -> Iterator[SpellingProcess]:
    process = SpellingProcess()
    yield process
    process.close()


def test_words_of_medicine_are_known_and_slips_are_not(spelling: SpellingProcess) -> None:
    words = ("metoprolol", "tachycardia", "semaglutide", "don't", "pateint", "haemorrage")
    assert spelling.unknown(words) == ("pateint", "haemorrage")


def test_what_was_meant_is_told_also_where_only_medicine_knows_it(spelling: SpellingProcess) -> None:
    assert spelling.suggest("pateint")[0] == "patient"
    assert "empagliflozin" in spelling.suggest("empaglifozin")


def test_after_it_was_killed_the_next_question_starts_another(spelling: SpellingProcess) -> None:
    assert spelling.unknown(("teh",)) == ("teh",)
    assert spelling._process is not None
    spelling._process.kill()
    spelling._process.wait()
    with pytest.raises(ChildProcessError):
        spelling.unknown(("teh",))
    assert spelling.unknown(("teh",)) == ("teh",)


def test_one_that_hangs_is_ended_in_time() -> None:
    hanging = SpellingProcess([sys.executable, "-c", "import time; time.sleep(60)"], patience_s=0.2)
    with pytest.raises(ChildProcessError):
        hanging.unknown(("teh",))
    hanging.close()


def test_after_closing_nothing_is_started() -> None:
    process = SpellingProcess()
    process.close()
    with pytest.raises(ChildProcessError):
        process.unknown(("teh",))


def test_the_projects_list_is_in_order_without_repeats() -> None:
    words = medical_words(resources())
    assert words == sorted(set(words))
    assert all(word == word.lower() and word.isalpha() for word in words)
