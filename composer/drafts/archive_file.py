"""The posts in the archive that X hands out ("download your data"): read piece by piece, whatever its size.

The archive is a zip with `data/tweets.js` (and `tweets-part1.js` ...): JavaScript that assigns one JSON array, each
entry an object `{"tweet": {...}}`. Of long posts that holds the beginning; `data/note-tweet.js` holds all of their
words. Nothing of it is run.
"""

from __future__ import annotations

import codecs
import datetime as dt
import html
import json
import re
import zipfile
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Final, NamedTuple, cast

from composer.base.errors import StoreError
from composer.drafts.archive_notes import Beginnings, note_of
from composer.drafts.archive_post import OldPost
from composer.text.written_out import written_out

_CHUNK: Final = 1 << 20
_LONGEST_ENTRY: Final = 4 << 20  # characters of one entry; a long post with its entities has some tens of thousands
_MEMBER: Final = re.compile(r"(?:.*/)?data/(?:tweets|(?P<notes>note-tweet))(?:-part\d{1,4})?\.js")
_POSTS: Final = "tweets.js"
_NOTES: Final = "note-tweet.js"
_ID: Final = re.compile(r"[0-9]{1,19}")
_MOMENT: Final = re.compile(r"[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d\d) (\d\d):(\d\d):(\d\d) \+0000 (\d{4})")
_MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_LONGEST_TEXT: Final = 100_000

_PACKINGS: Final = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
"""How X packs. The others are opened without a bound: a megabyte of bzip2 grows into twenty gigabytes of memory."""

_DENSEST, _SMALL = 200, 64 << 20
"""How many times larger than its packing a file of more than so many bytes may be: X's are some ten times larger."""


@dataclass(slots=True)
class Reading:
    """How far the reading is: bytes of the whole, entries taken and entries left out."""

    size: int = 0
    done: int = 0
    taken: int = 0
    left_out: int = 0


def read_archive(path: Path, reading: Reading, told: Callable[[Reading], None] = lambda _: None) -> Iterator[OldPost]:
    """Yield the posts of an archive, one by one; somebody else's that were only passed on are left out.

    Args:
        path: The zip, or a `tweets.js` out of it, with the `note-tweet.js` beside it where there is one.
        reading: Kept up to date.
        told: Called after each piece of a megabyte.

    Raises:
        StoreError: `archive.unreadable` it cannot be opened · `archive.none` there are no posts of X's in it ·
            `archive.damaged` it ends too early, or is no JSON.
    """
    with _streams(path) as streams:
        reading.size = sum(one.size for one in streams)
        held = Beginnings()
        notes = [one for one in streams if one.notes]
        for one in streams:
            if not one.notes:
                yield from _posts(one.stream, reading, told, held if notes else None)
        broken: StoreError | None = None
        try:
            for one in notes:
                yield from _long_posts(one.stream, reading, told, held)
        except StoreError as error:
            broken = error  # the beginnings are better than nothing
        for post in held.rest():
            reading.taken += 1
            yield post
        if broken is not None:
            raise broken


def _posts(
    stream: IO[bytes], reading: Reading, told: Callable[[Reading], None], held: Beginnings | None
) -> Iterator[OldPost]:
    for entry in _entries(stream, reading, told):
        post = _own(entry)
        if post is None:
            reading.left_out += 1
        elif held is None or not held.hold(post):
            reading.taken += 1
            yield post


def _long_posts(
    stream: IO[bytes], reading: Reading, told: Callable[[Reading], None], held: Beginnings
) -> Iterator[OldPost]:
    """Yield posts with all their words; a note that belongs to no post has no address, and is left out."""
    for entry in _entries(stream, reading, told):
        note = note_of(entry, _with_links)
        post = None if note is None else held.whole(note)
        if post is None:
            reading.left_out += 1
        else:
            reading.taken += 1
            yield post


class _Member(NamedTuple):
    stream: IO[bytes]
    size: int
    notes: bool


@contextmanager
def _streams(path: Path) -> Generator[list[_Member]]:
    with ExitStack() as stack:
        try:
            streams = _in_zip(stack, path) if zipfile.is_zipfile(path) else _as_files(stack, path)
        except (OSError, ValueError, zipfile.BadZipFile, RuntimeError):
            raise StoreError("archive.unreadable") from None
        if all(one.notes for one in streams):
            raise StoreError("archive.none")
        yield streams


def _in_zip(stack: ExitStack, path: Path) -> list[_Member]:
    whole = stack.enter_context(zipfile.ZipFile(path))
    found = [(item, told) for item in whole.infolist() if (told := _MEMBER.fullmatch(item.filename))]
    found.sort(key=lambda one: one[0].filename)
    if any(item.compress_type not in _PACKINGS or _is_bomb(item) for item, _ in found):
        raise zipfile.BadZipFile
    return [_Member(stack.enter_context(whole.open(item)), item.file_size, bool(told["notes"])) for item, told in found]


def _is_bomb(item: zipfile.ZipInfo) -> bool:
    return item.file_size > max(_SMALL, item.compress_size * _DENSEST)


def _as_files(stack: ExitStack, path: Path) -> list[_Member]:
    """Open a file out of an unpacked archive, and the long posts that lie beside it."""
    beside = path.with_name(_NOTES)
    found = [path, beside] if path.name == _POSTS and beside.is_file() else [path]
    return [_Member(stack.enter_context(one.open("rb")), one.stat().st_size, one.name == _NOTES) for one in found]


def _entries(stream: IO[bytes], reading: Reading, told: Callable[[Reading], None]) -> Iterator[object]:
    """Yield the entries of the array, holding no more than one piece and one entry at a time."""
    decode = codecs.getincrementaldecoder("utf-8-sig")(errors="replace").decode
    parse = json.JSONDecoder().raw_decode
    text, at, ended = "", 0, False
    began = False
    while True:
        if not began:
            start = text.find("[")
            began, at = start >= 0, start + 1
        while began:
            at = _next(text, at)
            if text.startswith("]", at):
                return
            try:
                entry, at = parse(text, at)
            except (ValueError, RecursionError):
                break
            yield entry
        if ended:
            raise StoreError("archive.damaged" if began else "archive.none")
        if len(text) - at > _LONGEST_ENTRY or (not began and len(text) > _CHUNK):
            raise StoreError("archive.damaged" if began else "archive.none")
        piece = _read(stream)
        ended = not piece
        reading.done += len(piece)
        told(reading)
        text, at = text[at:] + decode(piece, final=ended), 0


def _read(stream: IO[bytes]) -> bytes:
    try:
        return stream.read(_CHUNK)
    except Exception:  # noqa: BLE001 - the disk's, zipfile's and zlib's own kinds
        raise StoreError("archive.damaged") from None


_BETWEEN: Final = re.compile(r"[\s,]*")


def _next(text: str, at: int) -> int:
    found = _BETWEEN.match(text, at)
    return found.end() if found else at


def _own(entry: object) -> OldPost | None:
    """Return the post in an entry; None where it is none, or somebody else's that was passed on."""
    outer = cast("dict[str, Any]", entry) if isinstance(entry, dict) else {}
    raw = outer.get("tweet", outer)
    tweet = cast("dict[str, Any]", raw) if isinstance(raw, dict) else {}
    post_id, text = tweet.get("id_str"), tweet.get("full_text")
    if not isinstance(post_id, str) or not _ID.fullmatch(post_id) or not isinstance(text, str):
        return None
    if text.startswith("RT @") or len(text) > _LONGEST_TEXT:
        return None
    created = _moment(tweet.get("created_at"))
    if created is None:
        return None
    answered = tweet.get("in_reply_to_status_id_str")
    parent = answered if isinstance(answered, str) and _ID.fullmatch(answered) else ""
    words = _as_written(text, tweet)
    return OldPost(post_id, words, created, parent) if len(words) <= _LONGEST_TEXT else None


def _moment(told: object) -> dt.datetime | None:
    """Return the moment in X's old form, "Wed Oct 10 20:19:24 +0000 2018"; the same in every locale."""
    found = _MOMENT.fullmatch(told) if isinstance(told, str) else None
    if found is None or found[1] not in _MONTHS:
        return None
    day, hour, minute, second, year = (int(found[place]) for place in (2, 3, 4, 5, 6))
    try:
        return dt.datetime(year, _MONTHS.index(found[1]) + 1, day, hour, minute, second, tzinfo=dt.UTC)
    except ValueError:
        return None


def _as_written(text: str, tweet: dict[str, Any]) -> str:
    """Undo what X does to a text: links replaced by t.co addresses, &, < and > escaped; half characters are marked."""
    entities = tweet.get("entities")
    urls = cast("dict[str, Any]", entities).get("urls") if isinstance(entities, dict) else None
    return _with_links(text, cast("list[object]", urls) if isinstance(urls, list) else [], "url", "expanded_url")


def _with_links(text: str, urls: list[object], shown: str, meant: str) -> str:
    text = html.unescape(written_out(text, urls, shown, meant))
    return text.encode("utf-8", "replace").decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")
