"""A text at a place that somebody chose: whole, or not there."""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from pathlib import Path
from typing import IO


def write_whole(target: Path, text: str, mode: int = 0o666) -> None:
    """Write a text as UTF-8 beside its place and put it there once it is whole; until then what stood there stays.

    The folder may be one that others write to, such as `/tmp`: the name beside cannot be guessed, and what has it
    already is neither opened nor followed.

    Args:
        target: Its place.
        text: Written as it is, ends of lines included.
        mode: The file's rights, less what the umask takes.

    Raises:
        OSError: It cannot be written; nothing is left of it.
    """
    partial = target.with_name(f".vignette-{secrets.token_hex(8)}.part")
    try:
        number = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_CLOEXEC", 0), mode)
        with os.fdopen(number, "w", encoding="utf-8", newline="") as file:
            file.write(text)
            on_the_disk(file)
        partial.replace(target)
        sync_folder(target.parent)
    except BaseException:
        with suppress(OSError):
            partial.unlink(missing_ok=True)
        raise


def on_the_disk(file: IO[str]) -> None:
    """Have what was written be on the disk before it takes the place of something whole."""
    file.flush()
    os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Have a new name be on the disk, too; Windows does that by itself, and some network's folders never."""
    if os.name == "posix":
        with suppress(OSError):
            number = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(number)
            finally:
                os.close(number)
