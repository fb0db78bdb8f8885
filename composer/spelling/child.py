"""The process that looks words up: a line of JSON in, a line out, until the pipe ends.

A process of its own, since hunspell holds the interpreter's lock for as long as it looks for suggestions.
"""

from __future__ import annotations

import contextlib
import json
import sys
from typing import Any

from composer.base.hardening import close_to_others
from composer.base.log import quiet_foreign_loggers
from composer.base.own_pipes import take_pipes
from composer.base.paths import resources
from composer.spelling.dictionaries import dictionary_folders, found_in
from composer.spelling.speller import Speller


def main(asks_fd: int = 0, answers_fd: int = 1) -> int:
    """Answer until nobody asks any more; return the exit status.

    Args:
        asks_fd: Descriptor the questions come on.
        answers_fd: Descriptor for the answers; nothing else is written there.
    """
    asks, answers = take_pipes(asks_fd, answers_fd)
    quiet_foreign_loggers()
    _shut_in()
    speller = Speller(resources(), found_in(dictionary_folders()))
    with contextlib.suppress(BrokenPipeError):
        for line in asks:
            answers.write(json.dumps(_answer(speller, json.loads(line))).encode() + b"\n")
            answers.flush()
    return 0


def _answer(speller: Speller, ask: Any) -> list[str]:
    """Return the answer; for words looked up, the languages that know each, with blanks between."""
    if ask["do"] == "languages":
        return speller.languages()
    languages = [str(name) for name in ask["languages"]]
    if ask["do"] == "suggest":
        return speller.suggest(str(ask["words"][0]), languages[0])
    return [" ".join(names) for names in speller.known(map(str, ask["words"]), languages)]


def _shut_in() -> None:
    """Leave no core file, let nobody look in, and write no file; on systems that can."""
    close_to_others()
    if sys.platform != "win32":
        import resource

        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
