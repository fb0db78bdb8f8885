"""A meeting's posts begin alike and always carry its tag; an answer in a chat begins with its letter."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.text.lints.lint import Code, applied
from composer.text.meeting import Kind, Meeting, Shape, clean_speaker, clean_tag, question_of
from composer.text.weight import weigh

HALL = Meeting(Kind.CONFERENCE, "MedEdMeet26", "@speaker", "S12")
CHAT = Meeting(Kind.CHAT, "NephChat", question=3)


def test_a_new_post_begins_with_speaker_and_session_and_ends_with_the_tag() -> None:
    text, caret = HALL.starter()
    assert text == ".@speaker #S12:  #MedEdMeet26"
    assert text[:caret] == ".@speaker #S12: "
    assert HALL.room() == weigh(text) == 29


@pytest.mark.parametrize(
    ("meeting", "text"),
    [
        (Meeting(Kind.CONFERENCE, "Tag"), " #Tag"),
        (Meeting(Kind.CONFERENCE, "Tag", talk="4"), "#4:  #Tag"),
        (Meeting(Kind.CONFERENCE, "Tag", "Dr. Placeholder"), "Dr. Placeholder:  #Tag"),
        (CHAT, "A3:  #NephChat"),
        (Meeting(Kind.CONFERENCE, "Tag", "@who", "4", shape=Shape.QUOTE), "“” @who #4 #Tag"),
        (Meeting(Kind.CONFERENCE, "Tag", "@who", "4", shape=Shape.TAG), " #Tag"),
    ],
)
def test_what_is_not_filled_in_leaves_nothing(meeting: Meeting, text: str) -> None:
    assert meeting.starter()[0] == text


@pytest.mark.parametrize(
    ("post", "tagged"),
    [
        ("Ask first.", "Ask first. #MedEdMeet26"),
        ("Ask first. 2/7", "Ask first. #MedEdMeet26 2/7"),
        ("Ask first. 2/", "Ask first. #MedEdMeet26 2/"),
        ("Ask first. ", "Ask first. #MedEdMeet26 "),
        ("On #mededmeet26 already", "On #mededmeet26 already"),
        ("Not #MedEdMeet261", "Not #MedEdMeet261 #MedEdMeet26"),
        ("", ""),
    ],
)
def test_the_tag_is_put_in_once_before_the_number(post: str, tagged: str) -> None:
    assert HALL.with_tag(post) == tagged
    assert HALL.with_tag(tagged) == tagged


def test_in_a_quotation_the_caret_stands_between_the_marks() -> None:
    text, caret = Meeting(Kind.CONFERENCE, "Tag", "@who", shape=Shape.QUOTE).starter()
    assert (text[:caret], text[caret:]) == ("“", "” @who #Tag")


def test_a_post_without_the_tag_is_told_and_put_right() -> None:
    (lint,) = HALL.lints("Ask first. 2/7")
    assert (lint.code, lint.detail) == (Code.MISSING_TAG, "#MedEdMeet26")
    assert applied("Ask first. 2/7", lint.changes) == "Ask first. #MedEdMeet26 2/7"
    assert list(HALL.lints("Ask first. #MedEdMeet26")) == []


@pytest.mark.parametrize(
    ("post", "answer"),
    [
        ("Q3: What helps? #NephChat", "A3: What helps? #NephChat"),
        ("t12. More #NephChat", "A12: More #NephChat"),
    ],
)
def test_a_question_becomes_an_answer(post: str, answer: str) -> None:
    (lint,) = CHAT.lints(post)
    assert applied(post, lint.changes) == answer
    assert list(HALL.lints("Q3: kept #MedEdMeet26")) == []


@pytest.mark.parametrize(("text", "number"), [("Q3: How?", 3), ("T 12", 12), ("4", 4), ("how?", 1), ("", 1), ("Q0", 1)])
def test_the_number_of_a_question_is_read_from_what_was_pasted(text: str, number: int) -> None:
    assert question_of(text) == number


def test_fields_are_cleaned_or_refused() -> None:
    assert [clean_tag(text) for text in (" #MedEd26 ", "two words", "26", "")] == ["MedEd26", None, None, None]
    assert (clean_speaker(" Dr.  Who "), clean_speaker("@who"), clean_speaker("@who?"), clean_speaker("")) == (
        "Dr. Who", "@who", None, "",
    )  # fmt: skip


def test_nothing_of_it_is_printed() -> None:
    assert "speaker" not in repr(HALL)


@given(st.text(max_size=60))
def test_any_post_can_be_tagged(post: str) -> None:
    tagged = HALL.with_tag(post)
    assert not post.strip() or HALL.holds_tag(tagged) or "#" in post[-2:] or tagged != post
    list(CHAT.lints(post))
