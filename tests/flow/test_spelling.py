"""The newest text wins, each word is asked once, own words are right, and a silent dictionary stops nothing."""

from __future__ import annotations

from collections.abc import Sequence

from composer.flow.spelling import Misspelt, SpellLoop
from tests.fakes import HeldRunner

RIGHT = {"the", "patient", "did", "well", "and", "left"}


class List:
    def __init__(self) -> None:
        self.asked: list[str] = []
        self.silent = False

    def unknown(self, words: Sequence[str]) -> tuple[str, ...]:
        if self.silent:
            raise OSError
        self.asked += words
        return tuple(word for word in words if word.lower() not in RIGHT)

    def suggest(self, word: str) -> tuple[str, ...]:
        if self.silent:
            raise OSError
        return (word[::-1],)


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
    spelling.suggest("teh", heard.append)
    runner.run()
    assert (shown, heard) == ([], [()])
    words.silent = False
    spelling.ask(("teh",))
    runner.run()
    assert wrong(shown[-1]) == ["teh"]
