"""The real process with the real dictionary: medicine is known, what was meant is told, a broken one starts anew."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from composer.base.paths import resources
from composer.spelling.dictionaries import found_in
from composer.spelling.process import SpellingProcess
from composer.spelling.speller import medical_words

ENGLISH = ("en_US",)
NOBODY = (frozenset(),)


@pytest.fixture(scope="module")
def spelling() -> Iterator[SpellingProcess]:
    process = SpellingProcess()
    yield process
    process.close()


def test_words_of_medicine_are_known_and_slips_are_not(spelling: SpellingProcess) -> None:
    words = ("metoprolol", "tachycardia", "semaglutide", "don't", "pateint", "haemorrage")
    known = spelling.known(words, ENGLISH)
    assert [word for word, by in zip(words, known, strict=True) if not by] == ["pateint", "haemorrage"]


def test_what_was_meant_is_told_also_where_only_medicine_knows_it(spelling: SpellingProcess) -> None:
    assert spelling.suggest("pateint", "en_US")[0] == "patient"
    assert "empagliflozin" in spelling.suggest("empaglifozin", "en_US")


def test_after_it_was_killed_the_next_question_starts_another(spelling: SpellingProcess) -> None:
    assert spelling.known(("teh",), ENGLISH) == NOBODY
    assert spelling._process is not None
    spelling._process.kill()
    spelling._process.wait()
    with pytest.raises(ChildProcessError):
        spelling.known(("teh",), ENGLISH)
    assert spelling.known(("teh",), ENGLISH) == NOBODY


def test_one_that_hangs_is_ended_in_time() -> None:
    hanging = SpellingProcess([sys.executable, "-c", "import time; time.sleep(60)"], patience_s=0.2)
    with pytest.raises(ChildProcessError):
        hanging.known(("teh",), ENGLISH)
    hanging.close()


def test_after_closing_nothing_is_started() -> None:
    process = SpellingProcess()
    process.close()
    with pytest.raises(ChildProcessError):
        process.known(("teh",), ENGLISH)


def test_the_projects_list_is_in_order_without_repeats() -> None:
    words = medical_words(resources())
    assert words == sorted(set(words))
    assert all(word == word.lower() and word.isalpha() for word in words)


def dictionary(folder: Path, name: str, words: str, coding: str = "UTF-8") -> None:
    """Write a dictionary of these words, as those of a system lie there."""
    folder.mkdir(exist_ok=True)
    (folder / f"{name}.aff").write_text(f"SET {coding}\nTRY esianrtolcdugmphbyfvkwz\n", "ascii")
    lines = words.split()
    (folder / f"{name}.dic").write_bytes("\n".join([str(len(lines)), *lines, ""]).encode(coding))


def test_dictionaries_of_the_computer_are_found_and_know_their_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the coding each is written in; medicine is known in all of them, and one that is no dictionary harms none."""
    dictionary(tmp_path / "one", "de_DE", "Fieber Übelkeit heute", "ISO8859-1")
    dictionary(tmp_path / "two", "es", "fiebre niño hoy")
    dictionary(tmp_path / "two", "de_DE", "other")
    dictionary(tmp_path / "two", "hyph_de", "not")
    (tmp_path / "two" / "fr.dic").write_bytes(b"12\nseul\n")
    monkeypatch.setenv("DICPATH", f"{tmp_path / 'one'}{os.pathsep}{tmp_path / 'two'}{os.pathsep}{tmp_path / 'none'}")
    process = SpellingProcess()
    try:
        found = process.languages()
        known = process.known(("Übelkeit", "niño", "fever", "metoprolol", "xyzzy"), ("en_US", "de_DE", "es", "fr"))
        meant = process.suggest("Übelkeitt", "de_DE")
    finally:
        process.close()

    assert found[0] == "en_US"
    assert {"de_DE", "es"} <= set(found)
    assert not {"fr", "hyph_de"} & set(found)
    assert known[:3] == (frozenset({"de_DE"}), frozenset({"es"}), frozenset({"en_US"}))
    assert known[3:] == (frozenset({"en_US", "de_DE", "es"}), frozenset())
    assert meant == ("Übelkeit",)


def test_the_nearest_of_two_dictionaries_of_a_language_is_used(tmp_path: Path) -> None:
    for name in ("near", "far"):
        dictionary(tmp_path / name, "es", "hoy")
        dictionary(tmp_path / name, "en_US", "not ours")
    assert found_in((tmp_path / "near", tmp_path / "far")) == {"es": tmp_path / "near"}
