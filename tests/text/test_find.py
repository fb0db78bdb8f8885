"""Finding words in the posts of a draft."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from composer.text.find import MOST, Place, next_place, places_of
from composer.text.span import Span

LETTERS = st.text(alphabet="aAbé e\u0301🫀ß", max_size=30)


def test_capitals_and_accents_make_no_difference_and_emoji_shift_nothing() -> None:
    found = places_of(("🫀 Déjà vu", "deja VU"), "DEJA")

    assert found == (Place(0, Span(2, 6)), Place(1, Span(0, 4)))


def test_places_do_not_overlap() -> None:
    assert [place.span for place in places_of(("aaaaa",), "aa")] == [Span(0, 2), Span(2, 4)]


def test_no_words_stand_nowhere_and_a_common_letter_is_told_so_many_times() -> None:
    assert places_of(("a", ""), "") == ()
    assert len(places_of(("a" * (MOST + 10),), "a")) == MOST


def test_next_goes_round_through_the_posts() -> None:
    places = places_of(("one two one", "one"), "one")

    assert next_place(places, 0, 0, 1) == 0
    assert next_place(places, 0, 1, 1) == 1
    assert next_place(places, 0, 9, 1) == 2
    assert next_place(places, 1, 1, 1) == 0
    assert next_place(places, 0, 8, -1) == 0
    assert next_place(places, 0, 0, -1) == 2
    assert next_place((), 0, 0, 1) == -1


@given(parts=st.lists(LETTERS, min_size=1, max_size=3), words=LETTERS)
def test_each_place_lies_in_its_post_and_is_as_long_as_the_words(parts: list[str], words: str) -> None:
    for place in places_of(parts, words):
        assert 0 <= place.span.start < place.span.end <= len(parts[place.part])
        assert place.span.end - place.span.start == len(words)
