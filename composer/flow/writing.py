"""A file at a place the author chose: whole, or not there."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from composer.base.errors import VignetteError


def write_whole(target: Path, text: str, code: str) -> None:
    """Write a text as UTF-8 beside its place and put it there once it is whole; until then what stood there stays.

    Args:
        target: Its place.
        text: Written as it is, ends of lines included.
        code: The error's where it cannot be written.

    Raises:
        VignetteError: `code`.
    """
    partial = target.with_name(target.name + ".part")
    try:
        with partial.open("w", encoding="utf-8", newline="") as file:
            file.write(text)
        partial.replace(target)
    except OSError:
        with suppress(OSError):
            partial.unlink(missing_ok=True)
        raise VignetteError(code) from None
