"""The drafts of the command line: arguments, a file, a stream. One that cannot be read is told, not skipped."""

from __future__ import annotations

import sys
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import BinaryIO

from composer.guard.intake import RECORD_CAP, Record, RecordError, from_text, read_record

_BOM = b"\xef\xbb\xbf"


@contextmanager
def opened(name: str | None) -> Generator[BinaryIO]:
    """Open a file; standard input where the name is None or `-`.

    Raises:
        RecordError: `record.unreadable`.
    """
    if name is None or name == "-":
        if not sys.stdin:  # a program without a terminal, such as the window's, has none
            raise RecordError("record.unreadable")
        yield sys.stdin.buffer
        return
    with ExitStack() as stack:
        try:
            stream = stack.enter_context(Path(name).open("rb"))
        except (OSError, ValueError):
            raise RecordError("record.unreadable") from None
        yield stream


@dataclass(frozen=True, slots=True)
class Text:
    """One text given by itself, numbered from 1."""

    record_id: str
    text: str

    def __repr__(self) -> str:
        """Name the number only (law 5)."""
        return f"Text({self.record_id})"

    def record(self) -> Record | RecordError:
        """Return it as a draft whose posts are separated as on the page."""
        return _tried(lambda: from_text(self.record_id, self.text))


def drafts(given: Sequence[str], name: str | None, *, by_line: bool) -> Iterator[Record | RecordError]:
    """Read drafts one by one, each when it is asked for; a text of nothing but blanks is `record.empty`.

    Nothing has no verdict: whoever gives an empty file would take "clear" for what they meant to give. Of lines there
    may be none: a program has an answer for each, and sees that there is none.

    Args:
        given: Texts, one draft each.
        name: A file to read where none is given; standard input where None or `-`.
        by_line: One JSON object a line stands there.
    """
    if by_line:
        yield from records(name)
        return
    for item in texts(given, name):
        if isinstance(item, RecordError):
            yield item
        else:
            yield item.record() if item.text.strip() else RecordError("record.empty", item.record_id)


def texts(given: Sequence[str], name: str | None) -> Iterator[Text | RecordError]:
    """Return the texts given; where there is none, the whole of a file or of standard input as one."""
    for number, text in enumerate(given, start=1):
        yield Text(str(number), text) if _whole(text) else RecordError("record.surrogate", str(number))
    if given:
        return
    try:
        with opened(name) as stream:
            yield Text("1", decoded(stream.read(RECORD_CAP + 1)))
    except OSError:  # a folder, a disk that went away
        yield RecordError("record.unreadable", "1")
    except RecordError as error:
        yield RecordError(error.code, "1")


def records(name: str | None) -> Iterator[Record | RecordError]:
    """Return one draft for each line of a file or of standard input, as soon as it has come in."""
    for line in lines(name):
        yield line if isinstance(line, RecordError) else _tried(partial(read_record, line))


def decoded(data: bytes) -> str:
    """Return UTF-8 as text, without a byte order mark.

    Raises:
        RecordError: `record.too_long`, `record.not_utf8`.
    """
    if len(data) > RECORD_CAP:
        raise RecordError("record.too_long")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise RecordError("record.not_utf8") from None


def lines(name: str | None) -> Iterator[bytes | RecordError]:
    """Return the lines that are not blank, without a byte order mark; of a line over the cap, only its beginning."""
    try:
        with opened(name) as stream:
            first = True
            while line := stream.readline(RECORD_CAP + 2):
                rest = line
                while rest and not rest.endswith(b"\n"):
                    rest = stream.readline(RECORD_CAP)
                line, first = line.removeprefix(_BOM) if first else line, False
                if line.strip():
                    yield line.rstrip(b"\r\n")
    except OSError:
        yield RecordError("record.unreadable")
    except RecordError as error:
        yield error


def _whole(text: str) -> bool:
    """Tell whether no character is half: an argument that is not UTF-8 arrives with lone surrogates (PEP 383)."""
    return not any("\ud800" <= char <= "\udfff" for char in text)


def _tried(read: Callable[[], Record]) -> Record | RecordError:
    try:
        return read()
    except RecordError as error:
        return error
