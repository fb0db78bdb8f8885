"""A long text becomes posts that fit, cut where a reader would pause, and becomes the same text again."""

from __future__ import annotations

import dataclasses
import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from composer.text.breaks import BLANKS, kept_together
from composer.text.span import Span
from composer.text.thread import Numbering, Stopped, in_one, joined, numbering_of, renumbered, split
from composer.text.weight import V3, weigh

STYLES = tuple(Numbering)
WORDS = st.sampled_from(
    [
        "word ", "Sentence ends. ", "\n\n", "\n", "\n---\n", "-", " ", "5 mg ", "10^9/L ", "https://example.org/a?b=c ",
        "#MedEd ", "@who ", "10.1000/abc.def ", "日本語。", "👨\u200d👩\u200d👧 ", "e\u0301", "\r\n", "\u00a0",
        "\ufeff",
        "x" * 50,
        "fever.No ", "…", "한국", "\u200d", "🇦🇺", "---",
    ]
)  # fmt: skip
TEXTS = st.one_of(
    st.lists(WORDS, max_size=120).map("".join),
    st.text(max_size=700),
    st.text(st.characters(), max_size=60).map(lambda text: text * 9),
)
SMALL = dataclasses.replace(V3, limit=60)


@settings(max_examples=300, deadline=None)
@given(TEXTS, st.sampled_from(STYLES), st.sampled_from([V3, SMALL]))
def test_every_post_fits_and_together_they_are_the_text(text: str, numbering: Numbering, config) -> None:
    thread = split(text, numbering, config)

    assert joined(thread) == text
    assert all(weigh(part.text, config) <= config.limit for part in thread.parts)


@settings(max_examples=200, deadline=None)
@given(st.lists(WORDS.filter(lambda word: len(word) < 45), max_size=90).map("".join), st.sampled_from(STYLES))
def test_nothing_is_cut_that_keeps_together(text: str, numbering: Numbering) -> None:
    thread = split(text, numbering)
    whole = [span for span in kept_together(text) if weigh(span.of(text)) < 200 and "---" not in span.of(text)]
    place = len(thread.lead)
    for part in thread.parts:
        end = place + len(part.words)
        assert not any(span.start < end < span.end for span in whole)
        place = end + len(part.gap)


def test_25_000_combining_marks_are_split_and_joined() -> None:
    text = "e" + "\u0301" * 25_000
    thread = split(text)
    assert joined(thread) == text
    assert all(weigh(part.text) <= 280 for part in thread.parts)


def test_what_fits_stays_as_it_is_and_without_a_number() -> None:
    assert [part.text for part in split("Wash your hands.").parts] == ["Wash your hands."]
    assert [part.text for part in split("").parts] == [""]


def test_the_author_decides_first() -> None:
    text = "One.\n---\nTwo.\n\n-----\n\nThree."
    assert [part.text for part in split(text).parts] == ["One. 1/3", "Two. 2/3", "Three. 3/3"]
    assert [part.text for part in split(text, Numbering.OPEN).parts] == ["One. 1/", "Two. 2/", "Three. 3/"]
    assert [part.text for part in split(text, Numbering.SIGN).parts] == ["One. 🧵", "Two.", "Three."]
    assert [part.text for part in split(text, Numbering.NONE).parts] == ["One.", "Two.", "Three."]


def test_a_paragraph_is_a_better_end_than_a_full_post() -> None:
    first = "The first thought takes a good part of the post and ends here. " * 3
    text = first.strip() + "\n\n" + "The second thought stands by itself and is not cut in two by the first. " * 2
    words = [part.words for part in split(text).parts]
    assert words[0] == first.strip()


def test_sentences_are_not_cut_where_a_post_can_hold_them() -> None:
    text = "Ask before you tell, then wait while you count to five in silence. " * 12
    for part in split(text).parts:
        assert part.words.endswith("silence.")


@pytest.mark.parametrize(
    "kept",
    [
        "5 mg", "0.9 % ", "10 mg/kg", "120/80 mmHg", "3 x 10^9/L", "38.5 °C", "5 to 10 mg", "p < 0.05",
        "doi: 10.1000/a.b",
        "PMID: 12345678", "Fig. 3", "Dr. Placeholder", "24 hours", "https://example.org/very/long/path?with=query",
        "#LongTagOfWords",
        "👩🏽\u200d⚕️", "10.1000/182(96)00012-7",
    ],
)  # fmt: skip
@pytest.mark.parametrize("before", range(246, 276, 3))
def test_numbers_keep_their_units_and_links_their_ends(kept: str, before: int) -> None:
    kept = kept.strip()
    filler = ("ab cd " * 60)[:before].rstrip() + " "
    parts = split(filler + kept + " and then it goes on for another while.").parts
    assert sum(kept in part.words for part in parts) == 1


def test_an_abbreviation_ends_no_sentence() -> None:
    text = "x" * 160 + " as seen by e.g. Some readers vs. Others who look, " + "y" * 120
    assert not split(text).parts[0].words.endswith(("e.g.", "vs."))


def test_long_threads_have_room_for_longer_numbers() -> None:
    thread = split("word " * 6000)
    assert len(thread.parts) > 100
    assert thread.parts[-1].text.endswith(f" {len(thread.parts)}/{len(thread.parts)}")
    assert max(weigh(part.text) for part in thread.parts) <= 280


def test_posts_that_move_get_the_numbers_of_their_new_places() -> None:
    posts = ("b 2/3", "a 1/3", "", "new")
    assert renumbered(posts, Numbering.OF_ALL, Numbering.OF_ALL) == ("b 1/3", "a 2/3", "", "new 3/3")
    assert renumbered(posts, Numbering.OF_ALL, Numbering.OPEN) == ("b 1/", "a 2/", "", "new 3/")
    assert renumbered(("a 1/2", ""), Numbering.OF_ALL, Numbering.OF_ALL) == ("a", "")


def test_numbers_the_author_means_are_not_taken_for_numbering() -> None:
    assert numbering_of(("BP 120/80", "Pain 7/10")) is Numbering.NONE
    assert numbering_of(("Pain 7/10", "no number")) is Numbering.NONE
    assert numbering_of(("only one 1/1",)) is Numbering.NONE
    assert numbering_of(("a 1/", "b 2/")) is Numbering.OPEN
    assert numbering_of(("b 2/2", "", "a 1/2")) is Numbering.OF_ALL
    assert renumbered(("Pain was 7/10", "b"), Numbering.NONE, Numbering.NONE) == ("Pain was 7/10", "b")


def test_a_split_that_is_no_longer_wanted_stops() -> None:
    asked = iter([True, True, False])
    with pytest.raises(Stopped):
        split("word " * 6000, wanted=lambda: next(asked))


def test_the_thread_emoji_stays_with_the_first_post() -> None:
    assert numbering_of(("b", "a 🧵")) is Numbering.SIGN
    assert renumbered(("b", "a 🧵"), Numbering.SIGN, Numbering.SIGN) == ("b 🧵", "a")


def test_spans_are_in_order() -> None:
    spans = kept_together("see https://example.org/10.1000/x and 5 mg #Tag")
    assert all(before.end <= after.start for before, after in itertools.pairwise(spans))
    assert all(isinstance(span, Span) for span in spans)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.lists(WORDS, max_size=6).map("".join), max_size=9), st.sampled_from(STYLES))
def test_posts_made_one_text_are_these_posts_again_when_it_is_split(words: list[str], numbering: Numbering) -> None:
    posts = [post for word in words if (post := word.strip(BLANKS)).strip() and "---" not in word and weigh(post) < 260]
    carried = renumbered(posts, Numbering.NONE, numbering)
    if numbering_of(carried) != numbering:
        return
    again = split(in_one(carried), numbering)
    assert [part.text for part in again.parts if part.words] == list(carried)


def test_empty_posts_leave_no_mark_in_the_one_text() -> None:
    assert in_one(("one 1/2", "", " two 2/2", "  ")) == "one\n\n---\n\ntwo"
    assert in_one(("one",)) == "one"
