"""The drafts of the command line: arguments, a file, a stream. One that cannot be read is told, not skipped."""

from __future__ import annotations

import sys
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import BinaryIO, ParamSpec

from composer.guard.intake import RECORD_CAP, Record, RecordError, from_text, read_record

_BOM = b"\xef\xbb\xbf"

P = ParamSpec("P")


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


def from_arguments(texts: Iterable[str]) -> Iterator[Record | RecordError]:
    """Return one draft for each text, numbered from 1."""
    for number, text in enumerate(texts, start=1):
        yield _tried(from_text, str(number), text)


def from_stream(stream: BinaryIO) -> Record | RecordError:
    """Return the whole stream as one draft, number 1."""
    return _tried(_whole, stream)


def from_lines(stream: BinaryIO) -> Iterator[Record | RecordError]:
    """Return one draft for each line that is not blank, as soon as it has come in."""
    for line in lines(stream):
        yield _tried(read_record, line)


def lines(stream: BinaryIO) -> Iterator[bytes]:
    """Return the lines that are not blank, without a byte order mark; of a line over the cap, only its beginning."""
    first = True
    try:
        while line := stream.readline(RECORD_CAP + 2):
            rest = line
            while rest and not rest.endswith(b"\n"):
                rest = stream.readline(RECORD_CAP)
            line, first = line.removeprefix(_BOM) if first else line, False
            if line.strip():
                yield line.rstrip(b"\r\n")
    except OSError:
        raise RecordError("record.unreadable") from None


def _whole(stream: BinaryIO) -> Record:
    try:
        data = stream.read(RECORD_CAP + 1)
    except OSError:  # a folder, a disk that went away
        raise RecordError("record.unreadable", "1") from None
    if len(data) > RECORD_CAP:
        raise RecordError("record.too_long", "1")
    try:
        return from_text("1", data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise RecordError("record.not_utf8", "1") from None


def _tried(read: Callable[P, Record], *args: P.args, **options: P.kwargs) -> Record | RecordError:
    try:
        return read(*args, **options)
    except RecordError as error:
        return error
