"""The normal form and the way back to the text as typed."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from composer.text.normal import normal
from composer.text.span import Span

MARKS = (
    "e\u0301\u0323\u0307oA\u030a\u1112\u1161\u11ab\uac00\u11a8\ufb2c\u0958\u09c7\u09be\u0dd9\u0dcf\r\n"
    "\U000110a5\U000110ba"
)
TEXTS = st.text(st.one_of(st.sampled_from(MARKS), st.characters()), max_size=40)


@given(TEXTS)
def test_the_form_is_nfc_with_single_line_ends(text: str) -> None:
    expected = unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n")

    assert normal(text).text == expected


@given(TEXTS)
def test_every_place_leads_back_into_the_original(text: str) -> None:
    form = normal(text)
    back = [form.back(Span(place, place + 1)) for place in range(len(form.text))]

    assert form.back(Span(0, len(form.text))) == Span(0, len(text))
    assert all(0 <= span.start < span.end <= len(text) for span in back)
    assert all(left == right or left.end == right.start for left, right in pairwise(back))


@given(TEXTS)
def test_what_did_not_change_stands_where_it_stood(text: str) -> None:
    form = normal(text)
    for place, char in enumerate(form.text):
        span = form.back(Span(place, place + 1))
        if span.end - span.start == 1 and unicodedata.is_normalized("NFC", span.of(text)) and span.of(text) != "\r":
            assert span.of(text) == char


@given(st.text("\u0301\u0323\u0344\u0f73\u0345\u09be\u093c", min_size=64, max_size=120))
def test_heaps_of_marks_are_ordered_alike(heap: str) -> None:
    """Long pieces take another way, to the same form."""
    for text in (heap, f"e{heap}", f"{heap}e\u0301{heap}"):
        assert normal(text).text == unicodedata.normalize("NFC", text)


def test_an_end_before_a_letter_that_changed_stays_before_it() -> None:
    form = normal("ae\u0301b\r\nc")

    assert form.text == "aéb\nc"
    assert [form.back(Span(0, place)).end for place in range(6)] == [0, 1, 3, 4, 6, 7]


def test_a_plain_text_is_left_alone() -> None:
    assert normal("plain é 日 😷").pieces == ()
