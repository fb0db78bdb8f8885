"""What is kept whole: a list that comes late takes nothing back, a change that comes early throws nothing away."""

from __future__ import annotations

from composer.base.errors import StoreError
from composer.flow.kept import Kept
from tests.fakes import HeldRunner


class Words:
    """Own words in a store, as one list."""

    def __init__(self, *words: str) -> None:
        self.stored, self.lane, self.errors = words, HeldRunner(), list[Exception]()
        self.told: list[tuple[str, ...]] = []
        self.kept = Kept[tuple[str, ...]]((), lambda: self.told.append(self.kept.held), self.errors.append)

    def attach(self) -> None:
        self.kept.attach(self.lane, lambda: self.stored, self.write)

    def write(self, words: tuple[str, ...]) -> None:
        self.stored = words

    def learn(self, word: str) -> None:
        self.kept.change(lambda own: (*own, word))


def test_what_is_added_before_it_is_read_comes_on_top_of_what_was_kept() -> None:
    words = Words("apixaban")
    words.attach()
    words.learn("nephrology")
    assert words.kept.held == ("nephrology",)
    words.lane.run()

    assert words.stored == words.kept.held == ("apixaban", "nephrology")


def test_what_is_added_before_there_is_a_store_is_kept_in_it() -> None:
    words = Words("apixaban")
    words.learn("nephrology")
    words.attach()
    words.lane.run()

    assert words.stored == ("apixaban", "nephrology")


def test_read_again_it_holds_what_something_else_has_written_and_nothing_twice() -> None:
    words = Words("apixaban")
    words.attach()
    words.lane.run()
    words.learn("nephrology")
    words.lane.run()
    words.stored = (*words.stored, "of a file")
    words.attach()
    words.attach()
    words.lane.run()

    assert words.stored == words.kept.held == ("apixaban", "nephrology", "of a file")
    assert words.told[-1] == words.kept.held


def test_what_could_not_be_read_is_not_written_over() -> None:
    words = Words("apixaban")

    def broken() -> tuple[str, ...]:
        raise StoreError("store.failed")

    words.kept.attach(words.lane, broken, words.write)
    words.learn("nephrology")
    words.lane.run()

    assert words.stored == ("apixaban",)
    assert words.kept.held == ("nephrology",)
    assert [type(error) for error in words.errors] == [StoreError]
