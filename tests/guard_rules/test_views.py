"""The text as it reads, and the way back to the author's own characters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.guard.views import plain_view
from composer.text.span import Span


@pytest.mark.parametrize(
    ("text", "reads"),
    [
        ("SSN ０１２-45-6789", "SSN 012-45-6789"),
        ("2\u200b1\u200b9-09-9999", "219-09-9999"),
        ("room 7\ufe0f\u20e31\ufe0f\u20e3", "room 71"),
        ("٢١٩", "219"),
        ("it’s “here” – now", 'it\'s "here" - now'),
        ("Lopez-F\u0430rr", "Lopez-Farr"),
        ("Мария", "Мария"),
        ("Zoe\u0308", "Zoë"),
        ("\U0001d4dc\U0001d4ea\U0001d4fb\U0001d4f2\U0001d4ea", "Maria"),
        ("%4D%61%72%69%61 Lopez", "Maria Lopez"),
        ("https://x.example/?who=Ann%20Lee&id=%37%37", "https://x.example/?who=Ann%20Lee&id=77"),
        ("98%98 and 50% of %zz", "98%98 and 50% of %zz"),
        ("ᴍᴀʀɪᴀ", "maria"),
        ("🅼🅰🆁🅸🅰", "MARIA"),
        ("M̶a̶r̶i̶a̶", "Maria"),
        ("\u202eairaM\u202c Lopez", "Maria Lopez"),
        ("call \U000e004d\U000e0061\U000e0072", "call Mar"),
        ("\U0001f3f4\U000e0067\U000e0062\U000e007f", "\U0001f3f4"),
        ("🇲🇦🇷🇮🇦 🇺🇸", "MARIA 🇺🇸"),
        ("M a r i a and L.o.p.e.z, i.e. in the U.S.A.", "Maria and Lopez, i.e. in the U.S.A."),
        ("2.1.9.0.9", "21909"),
        ("score it 1 2 3 4 5", "score it 1 2 3 4 5"),
        ("", ""),
    ],
)
def test_disguises_come_off(text: str, reads: str) -> None:
    assert plain_view(text).text == reads


@given(st.text(max_size=200))
def test_every_character_of_the_view_leads_back_into_the_text(text: str) -> None:
    """Offsets never leave the text, never go backwards, and cover at least one character."""
    view = plain_view(text)

    assert len(view.text) == len(view.starts) == len(view.ends)
    assert list(view.starts) == sorted(view.starts)
    assert all(0 <= start < end <= len(text) for start, end in zip(view.starts, view.ends, strict=True))


def test_a_span_of_the_view_covers_the_disguise_in_the_original() -> None:
    text = "his ssn 2\u200b19-09-9999 ok"
    view = plain_view(text)
    start = view.text.index("219")

    assert view.back(Span(start, start + 11)).of(text) == "2\u200b19-09-9999"


def test_a_thousand_marks_on_one_letter_leave_two() -> None:
    view = plain_view("a" + "\u0301" * 1000 + "b")

    assert view.text.endswith("b")
    assert len(view.text) <= 4
    assert view.ends[-1] == 1002


def test_plain_ascii_reads_as_itself() -> None:
    text = "BP 120/80, Dr. O'Neil's note #1 (see http://x.example/?a=1)\n"

    assert plain_view(text).text == text
