"""Saying something on the terminal or into a pipe: at once, in one line, and nothing a terminal would obey."""

from __future__ import annotations

import contextlib
import io
import os
import re
import sys
import unicodedata
from typing import Final

_OBEYED: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
"""Control codes but the ends of our own lines, and changes of direction (UAX 9)."""


def settle() -> None:
    """Let a terminal that lacks a character show its number instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def say(line: str) -> None:
    """Print one line, at once; nothing where there is no standard output.

    What a terminal would obey is left out, whoever wrote it: a draft, a service, whoever named a file.

    Raises:
        OSError: Nobody reads it, or the disk is full.
    """
    if sys.stdout:
        sys.stdout.write(_OBEYED.sub(" ", line) + "\n")
        sys.stdout.flush()


def complain(line: str) -> None:
    """Print one line for the person who waits; a standard error that is closed takes nothing."""
    if sys.stderr:
        with contextlib.suppress(OSError):
            sys.stderr.write(f"vignette: {_OBEYED.sub(' ', line)}\n")
            sys.stderr.flush()


def warn_of_arguments(*, given: bool) -> None:
    """Say, where a draft was given as an argument, who else can read it."""
    if given:
        complain("Others on this computer can read arguments, shells keep them. Standard input and --file are safe.")


def visible(words: str) -> str:
    """Return words of a draft as a terminal may show them: no control codes, no change of direction, one line."""
    return "".join(" " if unicodedata.category(char) in {"Cc", "Cf", "Zl", "Zp"} else char for char in words)


def let_go() -> None:
    """Point standard output nowhere: Python flushes it once more at its end, and whoever read it may have left."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
