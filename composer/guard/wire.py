"""What travels on the pipe between the program and the guard's own process.

A frame is four bytes of length, big-endian, and that many bytes of JSON in ASCII. A submission travels as its own
canonical encoding, so that the guard looks at exactly the bytes the digest names. Whatever is not of exactly this shape
is a `WireError`; nothing is guessed and nothing is left out.
"""

from __future__ import annotations

import json
import re
import struct
from dataclasses import asdict, dataclass, fields
from typing import Protocol, cast

from composer.guard import shape
from composer.guard.author import AuthorProfile
from composer.guard.report import Finding, Label, Report, Suggestion, Surface, Verdict
from composer.text.span import Span

FRAME_CAP = 16 * 1024 * 1024
"""Bytes of JSON in one frame, at most."""

_LENGTH = struct.Struct(">I")
_CODE = re.compile(r"[A-Za-z0-9._:/+@=-]{1,120}")
_ERROR = re.compile(r"guard\.[a-z_]{1,40}")
_DIGEST = re.compile(r"[0-9a-f]{64}")

WireError = shape.ShapeError
"""What came is not a frame, or not a message of this protocol."""


class Readable(Protocol):
    """The reading end of a pipe."""

    def read(self, size: int, /) -> bytes | None:
        """Return at most `size` bytes; empty at the end."""
        ...


@dataclass(frozen=True, slots=True)
class WakeAsk:
    """Are you up?"""

    number: int


@dataclass(frozen=True, slots=True)
class CheckAsk:
    """Look at these bytes, an encoded submission, as a post of this author."""

    number: int
    submission: bytes
    profile: AuthorProfile

    def __repr__(self) -> str:
        """Name the number only (law 5)."""
        return f"CheckAsk({self.number})"


@dataclass(frozen=True, slots=True)
class Awake:
    """The guard can look."""

    number: int
    guard_version: str


@dataclass(frozen=True, slots=True)
class Looked:
    """The guard has looked."""

    number: int
    report: Report


@dataclass(frozen=True, slots=True)
class Failed:
    """The guard could not look, and why: a code of `GuardError`."""

    number: int
    code: str


Ask = WakeAsk | CheckAsk
Answer = Awake | Looked | Failed


def pack(message: Ask | Answer) -> bytes:
    """Return the frame of a message.

    Raises:
        WireError: It is larger than `FRAME_CAP`, or holds what JSON cannot carry.
    """
    try:
        body = json.dumps(_plain(message), ensure_ascii=True, allow_nan=False, separators=(",", ":")).encode("ascii")
    except (TypeError, ValueError):
        raise WireError("not plain") from None
    if len(body) > FRAME_CAP:
        raise WireError("frame too long")
    return _LENGTH.pack(len(body)) + body


def read_frame(stream: Readable) -> bytes | None:
    """Return the body of the next frame; None where the stream ends between two frames.

    Raises:
        WireError: It ends inside a frame, or the frame is longer than `FRAME_CAP`.
        OSError: The pipe failed.
    """
    head = _exactly(stream, _LENGTH.size)
    if not head:
        return None
    if len(head) < _LENGTH.size:
        raise WireError("cut off")
    (length,) = cast("tuple[int]", _LENGTH.unpack(head))
    if length > FRAME_CAP:
        raise WireError("frame too long")
    body = _exactly(stream, length)
    if len(body) < length:
        raise WireError("cut off")
    return body


def read_ask(body: bytes) -> Ask:
    """Return the question in a frame.

    Raises:
        WireError: It is none.
    """
    raw = _loads(body)
    kind = raw.get("ask")
    if kind == "wake":
        shape.keys(raw, "ask", "number")
        return WakeAsk(shape.count(raw["number"]))
    if kind == "check":
        shape.keys(raw, "ask", "number", "submission", "profile")
        text = shape.words(raw["submission"])
        if not text.isascii():
            raise WireError("submission")
        return CheckAsk(shape.count(raw["number"]), text.encode("ascii"), profile_from_plain(raw["profile"]))
    raise WireError("unknown question")


def read_answer(body: bytes) -> Answer:
    """Return the answer in a frame.

    Raises:
        WireError: It is none.
    """
    raw = _loads(body)
    kind = raw.get("answer")
    if kind == "awake":
        shape.keys(raw, "answer", "number", "guard_version")
        return Awake(shape.count(raw["number"]), shape.matching(_CODE, raw["guard_version"]))
    if kind == "looked":
        shape.keys(raw, "answer", "number", "report")
        return Looked(shape.count(raw["number"]), report_from_plain(raw["report"]))
    if kind == "failed":
        shape.keys(raw, "answer", "number", "code")
        return Failed(shape.count(raw["number"]), shape.matching(_ERROR, raw["code"]))
    raise WireError("unknown answer")


def profile_from_plain(raw: object) -> AuthorProfile:
    """Return the profile out of a JSON object with exactly its fields.

    Raises:
        WireError: It is something else.
    """
    names = [item.name for item in fields(AuthorProfile)]
    table = shape.table(raw)
    shape.keys(table, *names)
    return AuthorProfile(**{name: shape.words(table[name]) for name in names})


def report_from_plain(raw: object) -> Report:
    """Return the report out of a JSON object with exactly its fields, each of its type and range.

    Raises:
        WireError: It is something else; codes in particular hold no words, so that none gets into the audit.
    """
    table = shape.table(raw)
    shape.keys(table, *(item.name for item in fields(Report)))
    return Report(
        submission_digest=shape.matching(_DIGEST, table["submission_digest"]),
        verdict=shape.member(Verdict, table["verdict"]),
        findings=tuple(_finding(item) for item in shape.items(table["findings"])),
        looked=tuple(shape.matching(_CODE, item) for item in shape.items(table["looked"])),
        not_looked=tuple(shape.matching(_CODE, item) for item in shape.items(table["not_looked"])),
        guard_version=shape.matching(_CODE, table["guard_version"]),
        profile_version=shape.matching(_CODE, table["profile_version"]),
    )


def _plain(message: Ask | Answer) -> shape.Fields:
    match message:
        case WakeAsk():
            return {"ask": "wake", "number": message.number}
        case CheckAsk():
            return {
                "ask": "check",
                "number": message.number,
                "submission": message.submission.decode("ascii"),
                "profile": asdict(message.profile),
            }
        case Awake():
            return {"answer": "awake", "number": message.number, "guard_version": message.guard_version}
        case Looked():
            return {"answer": "looked", "number": message.number, "report": asdict(message.report)}
        case Failed():
            return {"answer": "failed", "number": message.number, "code": message.code}


def _finding(raw: object) -> Finding:
    table = shape.table(raw)
    shape.keys(table, *(item.name for item in fields(Finding)))
    span = [shape.count(item) for item in shape.items(table["span"])]
    if len(span) != 2 or not span[0] < span[1]:
        raise WireError("span")
    return Finding(
        surface=shape.member(Surface, table["surface"]),
        index=shape.count(table["index"]),
        span=Span(span[0], span[1]),
        label=shape.member(Label, table["label"]),
        reason=shape.matching(_CODE, table["reason"]),
        suggestions=tuple(_suggestion(item) for item in shape.items(table["suggestions"])),
        recogniser=shape.matching(_CODE, table["recogniser"]) if table["recogniser"] != "" else "",
        score=shape.share(table["score"]),
    )


def _suggestion(raw: object) -> Suggestion:
    table = shape.table(raw)
    shape.keys(table, "code", "replacement")
    return Suggestion(shape.matching(_CODE, table["code"]), shape.words(table["replacement"]))


def _exactly(stream: Readable, size: int) -> bytes:
    """Return `size` bytes, or fewer where the stream ends before."""
    got = bytearray()
    while len(got) < size and (piece := stream.read(min(size - len(got), 1 << 20))):
        got += piece
    return bytes(got)


def _loads(body: bytes) -> shape.Fields:
    try:
        return shape.loads(body)
    except UnicodeDecodeError:
        raise WireError("not UTF-8") from None
