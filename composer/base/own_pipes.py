"""The two pipes of a process that only answers questions: guard, pictures, spelling."""

from __future__ import annotations

import os
from typing import BinaryIO


def take_pipes(asks_fd: int, answers_fd: int, *, buffered: bool = True) -> tuple[BinaryIO, BinaryIO]:
    """Move both pipes out of the way and leave nothing behind that a library could read from or print to.

    Standard input, output and error are the null device afterwards: a word that a library prints there would reach a
    terminal or a log, or break the frames of an answer.

    Args:
        asks_fd: Descriptor to read questions from.
        answers_fd: Descriptor to write answers to; to be flushed after each.
        buffered: Whether questions may be read ahead; a reader that is not then gets what has come so far.
    """
    asks = os.fdopen(os.dup(asks_fd), "rb", buffering=-1 if buffered else 0)
    answers = os.fdopen(os.dup(answers_fd), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(nowhere, standard)
    os.close(nowhere)
    return asks, answers
