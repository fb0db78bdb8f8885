"""The newest text wins, each word is asked once, own words are right, a silent dictionary stops nothing.

Each post is read in the language that knows most of its words.
"""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from composer.flow.spelling import Misspelt, SpellLoop, of_desktop
from tests.fakes import HeldRunner

RIGHT = {
    "en_US": {"the", "patient", "did", "well", "and", "left", "die"},
    "de_DE": {"die", "patientin", "ist", "heute", "nach", "hause", "gegangen"},
}


class List:
    def __init__(self) -> None:
        self.asked: list[str] = []
        self.silent = False

    def languages(self) -> tuple[str, ...]:
        if self.silent:
            raise OSError
        return tuple(RIGHT)

    def known(self, words: Sequence[str], languages: Sequence[str]) -> tuple[frozenset[str], ...]:
        if self.silent:
            raise OSError
        self.asked += words
        return tuple(frozenset(name for name in languages if word.lower() in RIGHT[name]) for word in words)

    def suggest(self, word: str, language: str) -> tuple[str, ...]:
        if self.silent:
            raise OSError
        return (word[::-1], language)


def loop() -> tuple[SpellLoop, HeldRunner, List, list[Misspelt]]:
    runner, words, shown = HeldRunner(), List(), []
    return SpellLoop(runner, words, shown.append), runner, words, shown


def wrong(found: Misspelt) -> list[str]:
    return [span.of(part) for part, spans in zip(found.parts, found.spans, strict=True) for span in spans]


def test_only_the_newest_text_is_shown() -> None:
    spelling, runner, _, shown = loop()
    for text in ("the ptient", "the patient did wel", "the patient did wel and left"):
        spelling.ask((text,))
    runner.run()
    assert [found.parts for found in shown] == [("the patient did wel and left",)]
    assert wrong(shown[-1]) == ["wel"]


def test_each_word_is_asked_for_once() -> None:
    spelling, runner, words, _ = loop()
    spelling.ask(("the patient did wel",))
    runner.run()
    spelling.ask(("the patient did wel and left",))
    runner.run()
    assert sorted(words.asked) == sorted(set(words.asked))


def test_the_authors_own_words_are_right_with_and_without_a_capital() -> None:
    spelling, runner, _, shown = loop()
    spelling.use_own(("zebrafish",))
    spelling.ask(("Zebrafish did well and the zebrafish's left",))
    runner.run()
    assert wrong(shown[-1]) == []


def test_a_dictionary_that_does_not_answer_stops_nothing() -> None:
    spelling, runner, words, shown = loop()
    words.silent = True
    spelling.ask(("teh",))
    heard: list[tuple[str, ...]] = []
    spelling.suggest("teh", "en_US", heard.append)
    spelling.find_languages(heard.append)
    runner.run()
    assert (shown, heard) == ([], [(), ()])
    words.silent = False
    spelling.ask(("teh",))
    runner.run()
    assert wrong(shown[-1]) == ["teh"]


def test_each_post_is_read_in_the_language_that_knows_most_of_its_words() -> None:
    spelling, runner, _, shown = loop()
    assert spelling.use_languages(("de_DE",))
    spelling.ask(("the patient did wel", "Die Patientin ist heute nach Hause gegagen"))
    runner.run()
    assert shown[-1].languages == ("en_US", "de_DE")
    assert wrong(shown[-1]) == ["wel", "gegagen"]
    heard: list[tuple[str, ...]] = []
    spelling.suggest("gegagen", "de_DE", heard.append)
    runner.run()
    assert heard == [("negageg", "de_DE")]


def test_a_language_that_is_no_longer_wanted_knows_no_word_any_more() -> None:
    spelling, runner, _, shown = loop()
    spelling.use_languages(("de_DE",))
    spelling.ask(("die Patientin",))
    runner.run()
    assert wrong(shown[-1]) == []
    assert spelling.use_languages(())
    assert not spelling.use_languages(())
    spelling.ask(("die Patientin",))
    runner.run()
    assert wrong(shown[-1]) == ["Patientin"]


@pytest.mark.parametrize(
    ("desktop", "chosen"),
    [
        (("de-DE", "en-US"), ("de_DE",)),
        (("de-AT",), ("de_DE",)),
        (("es-MX", "fr-FR"), ("es_ES", "fr")),
        (("fr",), ("fr",)),
        (("it-IT",), ()),
        ((), ()),
    ],
)
def test_the_desktops_languages_choose_the_dictionaries(desktop: tuple[str, ...], chosen: tuple[str, ...]) -> None:
    assert of_desktop(("de_DE", "de_LI", "es_ES", "fr"), desktop) == chosen
