"""What the command line is given, as the guard's own values: one record, one submission, and the way back.

The full record is `{"id","parts":[],"alts":[],"poll":[],"links":[],"files":[],"reply_to","quote_of","scheduled",
"profile"}`; `{"id","text"}` is short for one draft whose posts are separated by `PART_BREAK`, and findings are then
told in code points of that one text.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from dataclasses import dataclass, fields
from itertools import accumulate, zip_longest
from typing import Final

from composer.base.errors import Action, VignetteError
from composer.guard import shape
from composer.guard.author import AuthorProfile
from composer.guard.report import Finding, Surface
from composer.guard.submission import AccountKind, Link, Media, Poll, PostRef, Submission
from composer.text.span import Span

PART_BREAK: Final = "\n\n---\n\n"
"""Between the posts of a thread where a whole draft is one text."""

RECORD_CAP: Final = 4 * 1024 * 1024
"""Bytes of one record, at most; a post on X has 25,000 characters at the very most."""

_LISTS = ("parts", "alts", "poll", "links", "files")
_FIELDS = frozenset({"id", *_LISTS, "reply_to", "quote_of", "scheduled", "profile"})
_CONTENT = frozenset({*_LISTS, "reply_to", "quote_of"})
_ACCOUNT = "command-line"
_POLL_MINUTES = 1440

RecordId = str | int | None


class RecordError(VignetteError):
    """A record that cannot be looked at.

    Codes: `record.not_utf8`, `.not_json`, `.fields` (unknown, missing or contradicting ones), `.type` (one of another
    type), `.surrogate` (half a character), `.time` (no time with its zone), `.too_long`, `.unreadable` (no such file),
    `.empty` (nothing given).

    Attributes:
        record_id: The record's own id, where it could be read.
    """

    def __init__(self, code: str, record_id: RecordId = None) -> None:
        super().__init__(code, Action.EDIT)
        self.record_id = record_id


@dataclass(frozen=True, slots=True)
class OffsetsBack:
    """Where the posts stand in what was given.

    Attributes:
        starts: Of each post, its first code point in the text given; all 0 where each post was given by itself.
        dropped: Of each post, the line feeds a carriage return stood before, in code points of the post, ascending.
    """

    starts: tuple[int, ...]
    dropped: tuple[tuple[int, ...], ...]

    def span(self, finding: Finding) -> Span:
        """Return the finding's span in code points of what was given."""
        if finding.surface is not Surface.PART:
            return finding.span
        dropped, start = self.dropped[finding.index], self.starts[finding.index]
        begin, end = (start + at + bisect_left(dropped, at) for at in finding.span)
        return Span(begin, end)


@dataclass(frozen=True, slots=True)
class Record:
    """One draft from outside."""

    record_id: RecordId
    submission: Submission
    profile: AuthorProfile
    back: OffsetsBack


def words_of(record: Record, finding: Finding) -> str:
    """Return the words a finding covers; empty where they cannot be told."""
    made = record.submission
    pictures = [picture for part in made.media for picture in part]
    texts: dict[Surface, tuple[str, ...]] = {
        Surface.PART: made.parts,
        Surface.ALT: tuple(picture.alt_text for picture in pictures),
        Surface.PICTURE: tuple(picture.text for picture in pictures),
        Surface.CODE: tuple("\n".join(picture.payloads) for picture in pictures),
        Surface.FACE: (),
        Surface.SOUND: (),
        Surface.FILE: tuple(picture.file_name for picture in pictures),
        Surface.POLL: made.poll.options if made.poll else (),
        Surface.LINK: tuple(link.target for link in made.links),
        Surface.REPLY: (made.reply_to.text,) if made.reply_to else (),
        Surface.QUOTE: (made.quote_of.text,) if made.quote_of else (),
    }
    there = texts[finding.surface]
    return finding.span.of(there[finding.index]) if finding.index < len(there) else ""


def read_record(line: bytes) -> Record:
    """Return the record in one line of JSON.

    Raises:
        RecordError: It cannot be looked at, and why.
    """
    if len(line) > RECORD_CAP:
        raise RecordError("record.too_long")
    try:
        raw = shape.loads(line)
    except UnicodeDecodeError:
        raise RecordError("record.not_utf8") from None
    except shape.ShapeError:
        raise RecordError("record.not_json") from None
    record_id = _record_id(raw)
    try:
        return _short(record_id, raw) if "text" in raw else _full(record_id, raw)
    except shape.ShapeError as error:
        code = str(error) if str(error) in {"fields", "surrogate", "time"} else "type"
        raise RecordError(f"record.{code}", record_id) from None


def from_text(record_id: RecordId, text: str) -> Record:
    """Return the record of one text, its posts separated by `PART_BREAK`.

    Raises:
        RecordError: `record.surrogate`, `record.too_long`.
    """
    if len(text) > RECORD_CAP:
        raise RecordError("record.too_long", record_id)
    try:
        return _short(record_id, {"text": text})
    except shape.ShapeError:
        raise RecordError("record.surrogate", record_id) from None


def _record_id(raw: shape.Fields) -> RecordId:
    given = raw.get("id")
    if isinstance(given, bool) or not (given is None or isinstance(given, str | int)):
        raise RecordError("record.type")
    if isinstance(given, str):
        try:
            return shape.words(given)
        except shape.ShapeError:
            raise RecordError("record.surrogate") from None
    return given


def _short(record_id: RecordId, raw: shape.Fields) -> Record:
    if not set(raw) <= {"id", "text"}:
        raise shape.ShapeError("fields")
    given = shape.words(raw["text"])
    feeds, dropped = _line_feeds(given)
    parts = tuple(feeds.split(PART_BREAK))
    begins = [0, *accumulate(len(part) + len(PART_BREAK) for part in parts)][: len(parts)]
    inside = tuple(
        tuple(at - begin for at in dropped if begin <= at < begin + len(part))
        for begin, part in zip(begins, parts, strict=True)
    )
    starts = tuple(begin + bisect_left(dropped, begin) for begin in begins)
    submission = Submission(_ACCOUNT, AccountKind.BY_HAND, parts)
    return Record(record_id, submission, AuthorProfile(), OffsetsBack(starts, inside))


def _full(record_id: RecordId, raw: shape.Fields) -> Record:
    if not set(raw) <= _FIELDS or not set(raw) & _CONTENT:
        raise shape.ShapeError("fields")
    lists = {name: _texts(raw.get(name)) for name in _LISTS if name != "links"}
    bare = [_line_feeds(part) for part in lists["parts"] or [""]]
    parts = tuple(feeds for feeds, _ in bare)
    pictures = tuple(Media("", file, alt) for file, alt in zip_longest(lists["files"], lists["alts"], fillvalue=""))
    submission = Submission(
        account_id=_ACCOUNT,
        account_kind=AccountKind.BY_HAND,
        parts=parts,
        media=(pictures, *((),) * (len(parts) - 1)) if pictures else (),
        poll=Poll(tuple(lists["poll"]), _POLL_MINUTES) if lists["poll"] else None,
        links=tuple(_link(item) for item in _list(raw.get("links"))),
        reply_to=_post(raw.get("reply_to")),
        quote_of=_post(raw.get("quote_of")),
        scheduled=_moment(raw.get("scheduled")),
    )
    back = OffsetsBack((0,) * len(parts), tuple(tuple(dropped) for _, dropped in bare))
    return Record(record_id, submission, _profile(raw.get("profile")), back)


def _line_feeds(text: str) -> tuple[str, list[int]]:
    """Return the text with line feeds only, and which of them a carriage return stood before."""
    pieces = text.split("\r\n")
    dropped = [at - 1 for at in accumulate(len(piece) + 1 for piece in pieces[:-1])]
    return "\n".join(pieces).replace("\r", "\n"), dropped


def _list(raw: object) -> list[object]:
    return [] if raw is None else shape.items(raw)


def _texts(raw: object) -> list[str]:
    return [shape.words(item) for item in _list(raw)]


def _link(raw: object) -> Link:
    """Return a link given by its target, or by what is shown and where it leads."""
    if isinstance(raw, str):
        return Link(shape.words(raw), raw)
    table = shape.table(raw)
    shape.keys(table, "shown", "target")
    return Link(shape.words(table["shown"]), shape.words(table["target"]))


def _post(raw: object) -> PostRef | None:
    """Return another post, given by its words or with its id and author."""
    if raw is None:
        return None
    if isinstance(raw, str):
        return PostRef("", "", shape.words(raw))
    return PostRef(**{"post_id": "", **_some(shape.table(raw), *(item.name for item in fields(PostRef)))})


def _profile(raw: object) -> AuthorProfile:
    if raw is None:
        return AuthorProfile()
    return AuthorProfile(**_some(shape.table(raw), *(item.name for item in fields(AuthorProfile))))


def _some(table: shape.Fields, *names: str) -> dict[str, str]:
    """Return the texts of an object that has some of these fields and no other."""
    if not set(table) <= set(names):
        raise shape.ShapeError("fields")
    return {name: shape.words(value) for name, value in table.items()}


def _moment(raw: object) -> dt.datetime | None:
    if raw is None:
        return None
    text = shape.words(raw)
    try:
        moment = dt.datetime.fromisoformat(text)
        if moment.utcoffset() is None:
            raise shape.ShapeError("time")
        return moment.astimezone(dt.UTC)
    except (ValueError, OverflowError):
        raise shape.ShapeError("time") from None
