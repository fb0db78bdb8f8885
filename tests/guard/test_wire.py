"""Frames and messages between the program and the guard's process."""

from __future__ import annotations

import io
import json
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.guard import wire
from composer.guard.author import AuthorProfile
from composer.guard.report import Report
from composer.guard.submission import Submission
from tests.guard.builders import codes, draft, profiles, reports, steady, submissions


def _there_and_back(frame: bytes) -> bytes:
    body = wire.read_frame(io.BytesIO(frame))
    assert body is not None
    return body


class Dribble(io.RawIOBase):
    """A pipe that gives one byte at a time."""

    def __init__(self, data: bytes) -> None:
        self._data = io.BytesIO(data)

    def read(self, size: int = -1, /) -> bytes:
        return self._data.read(min(size, 1))


@steady
@given(submissions(), profiles, st.integers(0, 2**40))
def test_a_question_arrives_as_it_was_asked(submission: Submission, profile: AuthorProfile, number: int) -> None:
    ask = wire.CheckAsk(number, submission.encode(), profile)
    got = wire.read_ask(_there_and_back(wire.pack(ask)))
    assert got == ask
    assert isinstance(got, wire.CheckAsk)
    assert Submission.decode(got.submission).digest == submission.digest
    assert got.profile.version == profile.version


@steady
@given(reports, st.integers(0, 2**40))
def test_a_report_arrives_as_it_was_made(report: Report, number: int) -> None:
    answer = wire.Looked(number, report)
    assert wire.read_answer(_there_and_back(wire.pack(answer))) == answer


@steady
@given(st.integers(0, 2**40), codes)
def test_the_short_messages_arrive_as_they_were_sent(number: int, code: str) -> None:
    assert wire.read_ask(_there_and_back(wire.pack(wire.WakeAsk(number)))) == wire.WakeAsk(number)
    for answer in (wire.Awake(number, code), wire.Failed(number, "guard.late")):
        assert wire.read_answer(_there_and_back(wire.pack(answer))) == answer


def test_a_frame_that_comes_in_drops_is_read_whole() -> None:
    frame = wire.pack(wire.CheckAsk(1, draft("word " * 50).encode(), AuthorProfile()))
    assert wire.read_frame(Dribble(frame)) == frame[4:]


def test_frames_follow_one_another_and_the_end_is_told_from_a_cut() -> None:
    stream = io.BytesIO(wire.pack(wire.WakeAsk(1)) + wire.pack(wire.WakeAsk(2)))
    assert [wire.read_frame(stream) is not None for _ in range(3)] == [True, True, False]


@steady
@given(st.integers(1, 20))
def test_a_frame_cut_off_is_an_error(missing: int) -> None:
    frame = wire.pack(wire.WakeAsk(1))
    with pytest.raises(wire.WireError):
        wire.read_frame(io.BytesIO(frame[:-missing]))


def test_a_frame_over_the_cap_is_refused_before_it_is_read() -> None:
    with pytest.raises(wire.WireError):
        wire.read_frame(io.BytesIO(struct.pack(">I", wire.FRAME_CAP + 1) + b"{}"))


def test_a_question_over_the_cap_is_not_sent() -> None:
    with pytest.raises(wire.WireError):
        wire.pack(wire.CheckAsk(1, b"a" * (wire.FRAME_CAP + 1), AuthorProfile()))


@steady
@given(st.binary(max_size=200))
def test_noise_is_an_error_and_nothing_else(noise: bytes) -> None:
    for read in (wire.read_ask, wire.read_answer):
        with pytest.raises(wire.WireError):
            read(noise)


@pytest.mark.parametrize(
    "body",
    [
        b"[]",
        b"null",
        b'{"answer":"awake","number":1}',
        b'{"answer":"awake","number":1,"guard_version":"a","more":1}',
        b'{"answer":"awake","number":1,"number":2,"guard_version":"a"}',
        b'{"answer":"awake","number":true,"guard_version":"a"}',
        b'{"answer":"awake","number":-1,"guard_version":"a"}',
        b'{"answer":"awake","number":1.0,"guard_version":"a"}',
        b'{"answer":"awake","number":1,"guard_version":"words of a draft"}',
        b'{"answer":"failed","number":1,"code":"not a code"}',
        b'{"answer":"looked","number":1,"report":{}}',
        b"[" * 100_000,
    ],
    ids=lambda value: repr(value)[:60],
)
def test_an_answer_of_another_shape_is_refused(body: bytes) -> None:
    with pytest.raises(wire.WireError):
        wire.read_answer(body)


@steady
@given(reports, st.data())
def test_a_report_with_one_field_less_or_of_another_type_is_refused(report: Report, data: st.DataObject) -> None:
    body = json.loads(wire.pack(wire.Looked(1, report))[4:])
    where = body["report"]
    if where["findings"] and data.draw(st.booleans()):
        where = where["findings"][0]
    field = data.draw(st.sampled_from(sorted(where)))
    if data.draw(st.booleans()):
        del where[field]
    else:
        where[field] = data.draw(st.sampled_from([None, {}, True, -1, "\ud800", [[]]]))
    with pytest.raises(wire.WireError):
        wire.read_answer(json.dumps(body).encode())


@pytest.mark.parametrize("span", [[3, 3], [4, 3], [-1, 3], [0], [0, 1, 2], [0.0, 1], "ab"])
def test_a_span_that_covers_nothing_is_refused(span: object) -> None:
    finding = {
        "surface": "part", "index": 0, "span": span, "label": "NAME", "reason": "name", "suggestions": [],
        "recogniser": "", "score": 1.0,
    }  # fmt: skip
    report = {
        "submission_digest": "0" * 64, "verdict": "block", "findings": [finding], "looked": [], "not_looked": [],
        "guard_version": "a", "profile_version": "b",
    }  # fmt: skip
    with pytest.raises(wire.WireError):
        wire.read_answer(json.dumps({"answer": "looked", "number": 1, "report": report}).encode())


def test_what_json_cannot_carry_is_not_sent() -> None:
    with pytest.raises(wire.WireError):
        wire.pack(wire.Awake(object(), "a"))  # type: ignore[arg-type]


def test_a_question_never_shows_its_words() -> None:
    ask = wire.CheckAsk(1, draft("Maria").encode(), AuthorProfile(city="Springfield"))
    assert "Maria" not in repr(ask)
    assert "Springfield" not in repr(ask)
