"""The author's word for a stretch: for these words and this draft only, and never for a number of a record."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.guard.answers import Answer, Who, answer_to, answered, bare, choices_for, counted, in_use
from composer.guard.report import Finding, Label, Surface
from composer.guard.submission import AccountKind, Submission
from composer.text.span import Span
from tests.guard.builders import draft

KEISHA = Answer(Label.NAME, "keisha", Who.COLLEAGUE)


def _finding(label: Label, reason: str = "name.patient", surface: Surface = Surface.PART) -> Finding:
    return Finding(surface, 0, Span(0, 6), label, reason)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Charge nurse Keisha runs it", "Keisha"),
        ("Charge nurse Keisha runs it", "nurse Keisha"),
        ("Dr. Keisha runs it", "Dr. Keisha"),
        ("KEISHA runs it", "KEISHA"),
        ("Keisha's shift", "Keisha's"),
        ("thanks #Keisha", "#Keisha"),
    ],
)
def test_an_answered_name_is_answered_however_it_is_written(text: str, words: str) -> None:
    start = text.index(words)
    assert answered(text, Span(start, start + len(words)), Label.NAME, [KEISHA])


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Keisha Brown", Label.NAME),
        ("Keishana", Label.NAME),
        ("Keisha, 93", Label.NAME),
        ("Maria", Label.NAME),
        ("Keisha", Label.MRN),
        ("Keisha", Label.AGE),
    ],
)
def test_more_or_other_than_was_answered_for_is_still_found(text: str, label: Label) -> None:
    assert not answered(text, Span(0, len(text)), label, [KEISHA])


def test_a_colleagues_name_is_no_place_either() -> None:
    assert answered("at Keisha's", Span(3, 11), Label.LOCATION, [KEISHA])


def test_what_belongs_to_a_record_takes_no_answer() -> None:
    for label in (Label.SSN, Label.MRN, Label.HEALTH_PLAN, Label.ACCOUNT, Label.BIOMETRIC, Label.PHOTO, Label.QUASI):
        assert choices_for(_finding(label, "x.y")) == ()


def test_nobody_answers_for_words_that_are_not_their_own() -> None:
    assert choices_for(_finding(Label.NAME)) != ()
    for surface in (Surface.REPLY, Surface.QUOTE, Surface.PICTURE, Surface.CODE, Surface.FACE, Surface.LINK):
        assert choices_for(_finding(Label.NAME, surface=surface)) == ()


def test_what_is_only_asked_about_can_be_answered_as_what_it_was_taken_for() -> None:
    doubt = _finding(Label.QUASI, "doubt.name")

    assert answer_to(doubt, "Keisha", Who.COLLEAGUE) == KEISHA


def test_an_age_is_the_authors_own_or_a_patients() -> None:
    with pytest.raises(ValueError, match="no answer"):
        answer_to(_finding(Label.AGE, "age.over_89"), "93", Who.COLLEAGUE)


def test_an_answer_counts_while_its_words_stand() -> None:
    other = Answer(Label.DATE, "may 3", Who.PUBLIC)

    assert in_use([other, KEISHA, KEISHA], ["Nurse Keisha said so"]) == (KEISHA,)
    assert in_use([KEISHA], ["Nobody said so"]) == ()


def test_where_nothing_was_answered_no_post_is_read() -> None:
    def posts() -> Iterator[str]:
        raise AssertionError("it is asked at each key")
        yield ""

    assert in_use((), posts()) == ()


def test_the_audit_counts_and_tells_no_word() -> None:
    told = counted([KEISHA, Answer(Label.NAME, "omar", Who.COLLEAGUE), Answer(Label.DATE, "may 3", Who.PUBLIC)])

    assert told == "DATE.public:1,NAME.colleague:2"


def test_a_submission_without_answers_keeps_the_digest_it_had_before_there_were_any() -> None:
    plain = draft("Wash your hands")

    assert b"answers" not in plain.encode()
    assert Submission.decode(plain.encode()) == plain


def test_a_submission_with_answers_comes_back_whole() -> None:
    made = Submission("practice", AccountKind.PRACTICE, ("Nurse Keisha",), answers=(KEISHA,))

    assert Submission.decode(made.encode()) == made
    assert made.digest != draft("Nurse Keisha").digest
    assert "keisha" not in repr(made)
    assert "keisha" not in repr(KEISHA)


@given(st.text(max_size=60), st.text(max_size=20))
def test_no_text_breaks_it(text: str, words: str) -> None:
    answer = Answer(Label.NAME, bare(words), Who.PUBLIC)
    for end in range(1, len(text) + 1):
        answered(text, Span(0, end), Label.NAME, [answer])
    in_use([answer], [text])
