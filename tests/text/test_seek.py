"""Queries and excerpts: what is typed into a search field, and the line round the place found."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.text.seek import as_match, excerpt, fold, words_of
from tests.effort import effort


@pytest.mark.parametrize(
    ("query", "words"),
    [("  Café  AU ", ("cafe", "au")), ("#MedEd", ("#meded",)), ('- * "', ()), ("İstanbul", ("istanbul",)), ("", ())],
)
def test_a_query_is_its_words_without_capitals_and_marks(query: str, words: tuple[str, ...]) -> None:
    assert words_of(query) == words


def test_quotes_cannot_break_out_of_a_match() -> None:
    assert as_match(('a"b', "c")) == '"a""b"* "c"*'


def test_an_excerpt_is_one_line_with_the_words_marked() -> None:
    found = excerpt(("nothing", "Look\nat the Crème of it, crèmes"), words_of("creme look"))

    assert found.text == "Look at the Crème of it, crèmes"
    assert [span.of(found.text) for span in found.spans] == ["Look", "Crème", "crème"]


def test_where_nothing_is_found_the_text_begins_at_its_beginning() -> None:
    assert excerpt(("", "First words " * 30), ("none",)).text.startswith("First words")
    assert excerpt((), ("none",)).text == ""


@given(st.text(), st.text(max_size=20))
def test_spans_stand_inside_the_excerpt(text: str, query: str) -> None:
    found = excerpt((text,), words_of(query))

    assert all(0 <= span.start < span.end <= len(found.text) for span in found.spans)
    assert len(found.text) <= 162


@given(st.text(st.characters()))
def test_folding_keeps_the_length(text: str) -> None:
    assert len(fold(text)) == len(text)


def test_a_hundred_excerpts_of_long_drafts_take_a_few_milliseconds() -> None:
    parts = tuple("señor word " * 25 for _ in range(25))

    assert effort(lambda: [excerpt(parts, ("wor",)) for _ in range(100)], 5) < 0.02
