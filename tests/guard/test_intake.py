"""What the command line is given: read strictly, and told back in its own offsets."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.drafts import draft
from composer.guard.author import AuthorProfile
from composer.guard.intake import PART_BREAK, RECORD_CAP, RecordError, from_text, read_record
from composer.guard.report import Finding, Label, Surface
from composer.guard.submission import AccountKind, Link, Media, PostRef
from composer.text.span import Span
from tests.guard.builders import steady

FULL = {
    "id": "a1",
    "parts": ["first", "second"],
    "alts": ["a chart", "a ward"],
    "poll": ["yes", "no"],
    "links": ["https://example.org/1", {"shown": "https://x.y/2", "target": "https://example.org/2"}],
    "files": ["scan.png"],
    "reply_to": "their words",
    "quote_of": {"post_id": "7", "author": "somebody", "text": "other words"},
    "scheduled": "2026-11-24T08:00:00+01:00",
    "profile": {"city": "Springfield", "hospital": "Mercy"},
}


def _line(record: object) -> bytes:
    return json.dumps(record).encode()


def _code(line: bytes) -> tuple[str, object]:
    with pytest.raises(RecordError) as caught:
        read_record(line)
    return caught.value.code, caught.value.record_id


def _at(index: int, start: int, end: int, surface: Surface = Surface.PART) -> Finding:
    return Finding(surface, index, Span(start, end), Label.NAME, "name")


def test_the_full_record_becomes_a_submission_with_everything_in_it() -> None:
    record = read_record(_line(FULL))
    made = record.submission
    assert record.record_id == "a1"
    assert made.account_kind is AccountKind.BY_HAND
    assert made.parts == ("first", "second")
    assert made.media == ((Media("", "scan.png", "a chart"), Media("", "", "a ward")), ())
    assert made.poll is not None
    assert made.poll.options == ("yes", "no")
    assert made.links == (
        Link("https://example.org/1", "https://example.org/1"),
        Link("https://x.y/2", "https://example.org/2"),
    )
    assert made.reply_to == PostRef("", "", "their words")
    assert made.quote_of == PostRef("7", "somebody", "other words")
    assert made.scheduled == dt.datetime(2026, 11, 24, 7, 0, tzinfo=dt.UTC)
    assert record.profile == AuthorProfile(city="Springfield", hospital="Mercy")


@pytest.mark.parametrize("field", ["parts", "alts", "poll", "links", "files", "reply_to", "quote_of"])
def test_each_field_with_words_gets_into_the_submission_alone_too(field: str) -> None:
    """T033: nothing given is left out of what is looked at."""
    for value in (FULL[field], None):
        record = read_record(_line({"id": 1, field: value}))
        given = json.dumps(FULL[field] if value else "")
        for word in ("first", "chart", "yes", "example.org/2", "scan.png", "their words", "other words"):
            assert (word in given) == (word in record.submission.encode().decode())


def test_everything_but_some_words_may_be_missing() -> None:
    record = read_record(b'{"parts":["a"],"alts":null,"reply_to":null,"profile":null,"scheduled":null}')
    assert record.record_id is None
    assert record.submission.parts == ("a",)
    assert not record.submission.has_media
    assert record.profile == AuthorProfile()


def test_a_post_break_here_is_the_draft_s_own() -> None:
    assert PART_BREAK == draft.PART_BREAK


def test_a_text_is_a_thread_and_findings_are_told_in_the_text() -> None:
    text = f"first{PART_BREAK}second{PART_BREAK}"
    record = from_text("1", text)
    assert record.submission.parts == ("first", "second", "")
    span = record.back.span(_at(1, 1, 3))
    assert span.of(text) == "ec"
    assert record.back.span(_at(0, 0, 5)).of(text) == "first"


@steady
@given(st.text(st.sampled_from("ab\r\n-é👩"), max_size=40), st.data())
def test_a_span_goes_back_to_the_very_same_words(text: str, data: st.DataObject) -> None:
    """Whatever the line ends are; a carriage return belongs to the line feed after it."""
    text = text.replace("-", data.draw(st.sampled_from(["-", PART_BREAK, PART_BREAK.replace("\n", "\r\n")])))
    record = from_text(None, text)
    feeds = text.replace("\r\n", "\n").replace("\r", "\n")
    assert PART_BREAK.join(record.submission.parts) == feeds
    for index, part in enumerate(record.submission.parts):
        if not part:
            continue
        start = data.draw(st.integers(0, len(part) - 1))
        end = data.draw(st.integers(start + 1, len(part)))
        words = record.back.span(_at(index, start, end)).of(text)
        assert words.replace("\r\n", "\n").replace("\r", "\n") == part[start:end]


@steady
@given(st.lists(st.text(st.sampled_from("ab\r\né"), min_size=1, max_size=20), min_size=1, max_size=3), st.data())
def test_a_span_in_a_post_given_by_itself_goes_back_to_that_post(parts: list[str], data: st.DataObject) -> None:
    record = read_record(_line({"id": 1, "parts": parts}))
    for index, part in enumerate(record.submission.parts):
        start = data.draw(st.integers(0, len(part) - 1))
        words = record.back.span(_at(index, start, start + 1)).of(parts[index])
        assert words.replace("\r\n", "\n").replace("\r", "\n") == part[start]


def test_a_span_elsewhere_is_its_own_surface_s() -> None:
    record = read_record(_line(FULL))
    assert record.back.span(_at(1, 2, 6, Surface.ALT)) == Span(2, 6)


@pytest.mark.parametrize(
    ("line", "code", "record_id"),
    [
        (b"", "record.not_json", None),
        (b"{", "record.not_json", None),
        (b"[]", "record.not_json", None),
        (b'"text"', "record.not_json", None),
        (b'{"id":1,"id":2,"text":"a"}', "record.not_json", None),
        (b'{"id":NaN,"text":"a"}', "record.not_json", None),
        (b"[" * 100_000, "record.not_json", None),
        (b'{"id":"\xff","text":"a"}', "record.not_utf8", None),
        (b'{"id":1.5,"text":"a"}', "record.type", None),
        (b'{"id":true,"text":"a"}', "record.type", None),
        (b'{"id":["a"],"text":"a"}', "record.type", None),
        (b'{"id":"\\ud800","text":"a"}', "record.surrogate", None),
        (b'{"id":"a"}', "record.fields", "a"),
        (b'{"id":"a","profile":{}}', "record.fields", "a"),
        (b'{"id":"a","text":"b","parts":[]}', "record.fields", "a"),
        (b'{"id":"a","text":"b","verdict":"clear"}', "record.fields", "a"),
        (b'{"id":"a","parts":["b"],"audience":"everyone"}', "record.fields", "a"),
        (b'{"id":"a","text":null}', "record.type", "a"),
        (b'{"id":"a","text":7}', "record.type", "a"),
        (b'{"id":"a","text":"\\ud83d"}', "record.surrogate", "a"),
        (b'{"id":"a","parts":"b"}', "record.type", "a"),
        (b'{"id":"a","parts":["b",7]}', "record.type", "a"),
        (b'{"id":"a","parts":["\\udc00"]}', "record.surrogate", "a"),
        (b'{"id":"a","parts":["b"],"alts":[null]}', "record.type", "a"),
        (b'{"id":"a","parts":["b"],"links":[7]}', "record.type", "a"),
        (b'{"id":"a","parts":["b"],"links":[{"shown":"c"}]}', "record.fields", "a"),
        (b'{"id":"a","parts":["b"],"reply_to":7}', "record.type", "a"),
        (b'{"id":"a","parts":["b"],"quote_of":{"words":"c"}}', "record.fields", "a"),
        (b'{"id":"a","parts":["b"],"profile":{"city":7}}', "record.type", "a"),
        (b'{"id":"a","parts":["b"],"profile":{"town":"c"}}', "record.fields", "a"),
        (b'{"id":"a","parts":["b"],"scheduled":"tomorrow"}', "record.time", "a"),
        (b'{"id":"a","parts":["b"],"scheduled":"2026-11-24T08:00:00"}', "record.time", "a"),
        (b'{"id":"a","parts":["b"],"scheduled":"0001-01-01T00:00:00+10:00"}', "record.time", "a"),
        (b'{"id":"a","parts":["b"],"scheduled":7}', "record.type", "a"),
        (b'"' + b"a" * RECORD_CAP, "record.too_long", None),
    ],
    ids=lambda value: repr(value)[:50],
)  # fmt: skip
def test_what_is_no_record_is_told_by_a_code_and_never_guessed(line: bytes, code: str, record_id: object) -> None:
    assert _code(line) == (code, record_id)


@pytest.mark.parametrize("text", ["\ud800", "a" * (RECORD_CAP + 1)])
def test_a_text_that_cannot_be_looked_at_is_told_by_a_code(text: str) -> None:
    with pytest.raises(RecordError) as caught:
        from_text("1", text)
    assert caught.value.record_id == "1"


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from([*FULL, "text", "x"]), inner, max_size=4)
    ),
    max_leaves=8,
)


@steady
@given(st.one_of(st.binary(max_size=60), st.dictionaries(st.sampled_from([*FULL, "text"]), ANYTHING).map(_line)))
def test_nothing_given_is_ever_a_crash(line: bytes) -> None:
    try:
        record = read_record(line)
    except RecordError as error:
        assert error.code.startswith("record.")  # noqa: PT017
    else:
        assert record.submission.digest


def test_a_record_error_never_holds_the_words() -> None:
    record: dict[str, Any] = {"id": "a", "parts": ["Zebulon"], "Zebulon": 1}
    with pytest.raises(RecordError) as caught:
        read_record(_line(record))
    assert "Zebulon" not in repr(caught.value)
    assert caught.value.__cause__ is None
