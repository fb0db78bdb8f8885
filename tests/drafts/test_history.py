"""Versions of a draft: kept at pauses and before changes, never twice the same, for 90 days."""

from __future__ import annotations

from itertools import takewhile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.drafts.history import Reason, much_goes
from composer.drafts.store import DraftStore
from composer.vault.database import Database
from tests.conftest import FakeClock

DAY = 86_400


def told(store: DraftStore, draft_id: str = "a") -> list[tuple[str, str]]:
    return [(version.parts[0], version.reason.value) for version in store.history.of(draft_id)]


def test_typing_on_keeps_no_version_and_going_on_after_a_pause_does(store: DraftStore, clock: FakeClock) -> None:
    for words in ("a", "ab", "abc"):
        store.save("a", (words,), "practice", None)
        clock.forward(1)
    assert told(store) == []
    stood = clock.moment
    clock.forward(10 * 60)

    store.save("a", ("abcd",), "practice", None)
    clock.forward(1)
    store.save("a", ("abcde",), "practice", None)

    assert told(store) == [("abc", "pause")]
    assert (stood - store.history.of("a")[0].kept_at).total_seconds() == 1


def test_a_new_verdict_on_the_same_words_is_no_version(store: DraftStore, clock: FakeClock) -> None:
    store.save("a", ("same",), "practice", None)
    clock.forward(DAY)
    store.save("a", ("same",), "practice", None)

    assert told(store) == []


STORY = "Ask first, then listen. Then sit down, say who you are, and wait for the answer."


@pytest.mark.parametrize("after", ["", "Another thought.", "Ask first.", "Z" * 90])
def test_what_is_rewritten_at_once_is_kept_without_a_pause(store: DraftStore, clock: FakeClock, after: str) -> None:
    store.save("a", (STORY,), "practice", None)
    clock.forward(2)
    store.save("a", (after,), "practice", None)

    assert told(store) == [(STORY, "replace")]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (STORY, STORY.replace("say who you are, ", "")),
        (STORY, f"{STORY} And again: {STORY}"),
        (f"Note. {'Vitals stable. ' * 60}", "Note."),
    ],
)
def test_a_few_words_more_or_less_are_no_version_and_of_a_long_paste_nothing_is_kept(
    store: DraftStore, clock: FakeClock, before: str, after: str
) -> None:
    """Whoever cuts much more than a post away, as from a chart pasted by mistake, means to be rid of it."""
    store.save("a", (before,), "practice", None)
    clock.forward(2)
    store.save("a", (after,), "practice", None)

    assert told(store) == []


@given(st.text("ab", max_size=40), st.text("ab", max_size=40))
def test_how_much_goes_is_found_as_letter_by_letter(one: str, other: str) -> None:
    begin = len(list(takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))))
    left, right = one[begin:], other[begin:]
    end = len(list(takewhile(lambda pair: pair[0] == pair[1], zip(left[::-1], right[::-1], strict=False))))
    grown = (one[:begin] + left[: len(left) - end] * 60 + left[len(left) - end :], other)

    assert much_goes((one,), (other,)) == (60 <= len(left) - end <= 500)
    assert much_goes((grown[0],), (grown[0],)) is False


def test_the_same_words_are_kept_once_and_empty_ones_never(store: DraftStore) -> None:
    assert store.history.keep("a", ("one",), Reason.FIX)
    assert not store.history.keep("a", ("one",), Reason.SPLIT)
    assert not store.history.keep("a", ("  \n",), Reason.FIX)
    assert store.history.keep("a", ("two",), Reason.SPLIT)

    assert told(store) == [("two", "split"), ("one", "fix")]


def test_of_a_run_of_fixes_only_what_stood_before_the_first_is_kept(store: DraftStore, clock: FakeClock) -> None:
    for number in range(5):
        store.history.keep("a", (f"fix {number}",), Reason.FIX)
        clock.forward(5)
    clock.forward(60)
    store.history.keep("a", ("later",), Reason.FIX)

    assert told(store) == [("later", "fix"), ("fix 0", "fix")]


def test_sixty_versions_of_a_draft_are_enough(store: DraftStore) -> None:
    for number in range(70):
        store.history.keep("a", (str(number),), Reason.SPLIT)
    store.history.keep("b", ("other",), Reason.FIX)

    assert [parts for parts, _ in told(store)] == [str(number) for number in range(69, 9, -1)]
    assert told(store, "b") == [("other", "fix")]


def test_versions_go_after_ninety_days_and_with_their_draft(store: DraftStore, clock: FakeClock) -> None:
    store.history.keep("a", ("old",), Reason.FIX)
    clock.forward(89 * DAY)
    store.history.keep("a", ("new",), Reason.FIX)
    store.history.keep("sent", ("posted",), Reason.FIX)
    clock.forward(2 * DAY)

    store.history.tidy({"a"})

    assert told(store) == [("new", "fix")]
    assert told(store, "sent") == []


def test_no_word_of_a_version_is_in_its_repr(store: DraftStore) -> None:
    store.history.keep("a", ("Zebulon",), Reason.FIX)

    assert "Zebulon" not in repr(store.history.of("a"))


def test_what_was_kept_from_a_moment_on_is_forgotten_and_the_rest_stays(
    db: Database, store: DraftStore, clock: FakeClock
) -> None:
    store.history.keep("d", ("before",), Reason.FIX)
    clock.forward(60)
    moment = store.history.now()
    store.history.keep("d", ("pasted",), Reason.SPLIT)
    store.history.keep("e", ("of another",), Reason.SPLIT)

    store.history.forget_since("d", moment)

    assert [one.parts for one in store.history.of("d")] == [("before",)]
    assert [one.parts for one in store.history.of("e")] == [("of another",)]
    assert db.path is None or db.path.with_name(db.path.name + "-wal").stat().st_size == 0
