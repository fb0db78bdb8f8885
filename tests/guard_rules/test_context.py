"""Sentences, signs, public numbers: what a draft is about."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from composer.guard.context import Context
from composer.guard.pipeline import Entity, Tables
from composer.text.span import Span

BARE = Tables(weights={"name": {"bias": -1.0, "s:kin": 3.0, "d:kin": 1.0, "extra": 0.5}})


def _context(text: str, tables: Tables = BARE, entities: tuple[Entity, ...] = ()) -> Context:
    return Context(text, entities, tables, 2026)


def test_a_full_stop_after_a_title_ends_no_sentence() -> None:
    text = "Saw Mr. Brown and Dr. Lee. Then lunch."
    context = _context(text)

    assert context.sentence(8).of(text) == "Saw Mr. Brown and Dr. Lee. "
    assert context.sentence(30).of(text) == "Then lunch."


def test_a_sign_in_the_same_sentence_is_told_from_one_nearby() -> None:
    text = "Her husband called. Ken is fine."
    context = _context(text)

    assert "s:kin" in context.signs(Span(0, 3))
    assert "d:kin" in context.signs(Span(20, 23))
    assert "s:kin" not in context.signs(Span(20, 23))


def test_weights_of_signs_are_summed_and_pressed() -> None:
    text = "Her husband called. Ken is fine."
    context = _context(text)

    assert context.weigh("name", Span(0, 3)) > 0.85
    assert context.weigh("name", Span(20, 23)) == 0.5
    assert context.weigh("name", Span(20, 23), ["extra"]) > 0.6
    assert context.weigh("no such question", Span(0, 3)) == 0.0


def test_a_sign_named_twice_counts_once() -> None:
    context = _context("x")

    assert context.judge("name", ["extra", "extra"]) == context.judge("name", ["extra"])


def test_numbers_of_papers_and_trials_are_public() -> None:
    text = "See doi:10.1056/NEJMoa2034577 and NCT04470427, not 7739204."
    context = _context(text)
    start = text.index("7739204")

    assert context.is_public_number(Span(text.index("10.1056"), text.index("10.1056") + 4))
    assert context.is_public_number(Span(text.index("04470427"), text.index("04470427") + 8))
    assert not context.is_public_number(Span(start, start + 7))


def test_the_entity_under_a_stretch_is_found() -> None:
    context = _context("Saw Maria in Reno", entities=(Entity(Span(4, 9), "PERSON"), Entity(Span(13, 17), "GPE")))

    assert context.entity_at(Span(4, 6)) == "PERSON"
    assert context.entity_at(Span(13, 17)) == "GPE"
    assert context.entity_at(Span(9, 13)) == ""


@given(st.text(max_size=300), st.integers(0, 299))
def test_every_offset_lies_in_its_sentence(text: str, offset: int) -> None:
    context = _context(text)
    place = min(offset, max(len(text) - 1, 0))
    sentence = context.sentence(place)

    assert sentence.start <= place < max(sentence.end, 1)
    assert context.signs(Span(place, place + 1)) == sorted(
        context.signs(Span(place, place + 1)), key=lambda s: s[0] == "d"
    )
