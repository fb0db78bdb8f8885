"""Marks move with edits and go where their words were typed over; all in code points."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from composer.guard.report import Label
from composer.text.span import Span
from composer.ui.composer.marks import (
    Mark,
    at_caret,
    difference,
    fitted,
    marks_of,
    moved,
    next_after,
)
from tests.ui_composer.made import finding_in

TEXT = "Admitted Maria G., 93, last night 👩🏽‍⚕️ at Mercy."


def mark(words: str, label: Label = Label.NAME, text: str = TEXT) -> Mark:
    found = finding_in(text, words, label)
    return Mark(found, found.span)


def after(old: str, new: str, *marks: Mark) -> list[str]:
    return [item.span.of(new) for item in moved(marks, difference(old, new))]


@given(st.text(max_size=40), st.text(max_size=40))
def test_a_difference_makes_the_new_text_of_the_old(old: str, new: str) -> None:
    edit = difference(old, new)
    added = new[edit.start : edit.start + edit.added]
    assert old[: edit.start] + added + old[edit.end :] == new


@given(st.integers(0, len(TEXT)), st.text(alphabet="ab 😀é", min_size=1, max_size=5))
def test_typing_outside_a_mark_leaves_its_words_marked(place: int, typed: str) -> None:
    words = mark("Mercy")
    new = TEXT[:place] + typed + TEXT[place:]
    inside = words.span.start < place < words.span.end
    assert after(TEXT, new, words) == ([] if inside and _cuts(new) else ["Mercy"])


def _cuts(new: str) -> bool:
    return "Mercy" not in new


def test_words_typed_over_lose_their_mark_at_once() -> None:
    assert after(TEXT, TEXT.replace("Maria", "Mario"), mark("Maria G."), mark("Mercy")) == ["Mercy"]


def test_marks_behind_an_emoji_move_by_code_points() -> None:
    assert after(TEXT, "😀 " + TEXT, mark("93"), mark("Mercy")) == ["93", "Mercy"]


def test_typing_at_the_edge_keeps_the_mark_on_its_words() -> None:
    assert after("by Mercy", "by Mercy!", mark("Mercy", text="by Mercy")) == ["Mercy"]
    assert after("by Mercy", "by (Mercy", mark("Mercy", text="by Mercy")) == ["Mercy"]


def test_findings_outside_the_text_get_no_mark() -> None:
    stale = finding_in(TEXT, "Mercy")
    assert marks_of([stale], "short") == ()


def test_marks_stand_in_order_of_place() -> None:
    shown = marks_of([finding_in(TEXT, "Mercy"), finding_in(TEXT, "Maria")], TEXT)
    assert [item.span.of(TEXT) for item in shown] == ["Maria", "Mercy"]


def test_at_the_caret_what_must_change_comes_first() -> None:
    consider, change = mark("last night", Label.QUASI), mark("night", Label.DATE)
    assert at_caret([consider, change], TEXT.index("night") + 2) is change
    assert at_caret([consider, change], 0) is None


def test_the_next_finding_is_found_in_both_directions() -> None:
    marks = (mark("Maria G."), mark("Mercy"))
    assert next_after(marks, marks[0].span.end, 1) is marks[1]
    assert next_after(marks, marks[1].span.end, 1) is None
    assert next_after(marks, len(TEXT), -1) is marks[1]
    assert next_after(marks, marks[0].span.end, -1) is None


def test_removing_words_takes_the_blank_that_would_be_left() -> None:
    def removed(text: str, words: str) -> str:
        start = text.index(words)
        cut, instead = fitted(text, Span(start, start + len(words)), "")
        return text[: cut.start] + instead + text[cut.end :]

    assert removed("seen at Mercy today", "Mercy") == "seen at today"
    assert removed("seen at Mercy.", "Mercy") == "seen at."
    assert removed("Maria came", "Maria") == "came"
    assert removed("Maria", "Maria") == ""
    assert removed("a\nMaria b", "Maria") == "a\nb"
    assert removed("(Maria)", "Maria") == ""
    assert removed("my patient (MRN 12345) is", "MRN 12345") == "my patient is"
    assert removed("she said [Maria].", "Maria") == "she said."
    assert removed("this is you, Craig, you said", "Craig") == "this is you, you said"


def test_replacing_words_takes_only_the_words() -> None:
    assert fitted("at Mercy .", Span(3, 8), "a hospital") == (Span(3, 8), "a hospital")


def test_an_age_beside_a_name_takes_the_commas_of_the_number_along() -> None:
    words = "aged 90 or older"
    assert fitted("a patient, 93, came", Span(11, 13), words) == (Span(9, 14), f" {words}")
    assert fitted("a patient, 93.", Span(11, 13), words) == (Span(11, 13), words)
    assert fitted("a patient, 93, came", Span(11, 13), "90-plus") == (Span(11, 13), "90-plus")
