"""A file at a place the author chose: whole, or not there."""

from __future__ import annotations

from pathlib import Path

from composer.base import whole_file
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
    try:
        whole_file.write_whole(target, text)
    except OSError:
        raise VignetteError(code) from None
