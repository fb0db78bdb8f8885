"""The spelling process as the program holds it: started with the first question, again after it broke."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress
from typing import Final, cast

from composer.guard.remote import guard_environment

ROLE: Final = "spelling-child"
_DICTIONARIES: Final = ("DICPATH", "HOME")
PATIENCE_S: Final = 5.0
"""Seconds an answer may take, the start included."""


def spelling_command() -> list[str]:
    """Return the command that starts the process: this very program, in its hidden role."""
    if getattr(sys, "frozen", False):
        return [sys.executable, ROLE]
    return [sys.executable, "-P", "-m", "composer", ROLE]


class SpellingProcess:
    """Asks the process; one question at a time, from one thread. `close` may be called from any.

    Raises:
        OSError: From every method: it cannot be started, or (ChildProcessError) does not answer. Spelling is
            advice; nothing waits for it.
    """

    def __init__(self, command: Sequence[str] | None = None, patience_s: float = PATIENCE_S) -> None:
        self._command = tuple(spelling_command() if command is None else command)
        self._patience_s = patience_s
        self._guarding = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._closed = False

    def languages(self) -> tuple[str, ...]:
        """Return the names of the dictionaries of this computer, the program's own first."""
        return self._ask("languages")

    def known(self, words: Sequence[str], languages: Sequence[str]) -> tuple[frozenset[str], ...]:
        """Return for each word, in their order, those of the languages that know it."""
        told = self._ask("known", words, languages) if words else ()
        return tuple(frozenset(names.split()) for names in told)

    def suggest(self, word: str, language: str) -> tuple[str, ...]:
        """Return what may have been meant in this language, likeliest first."""
        return self._ask("suggest", (word,), (language,))

    def close(self) -> None:
        """End the process; nothing is answered any more."""
        with self._guarding:
            self._closed = True
        self._end()

    def _ask(self, do: str, words: Sequence[str] = (), languages: Sequence[str] = ()) -> tuple[str, ...]:
        process = self._running()
        late = threading.Timer(self._patience_s, process.kill)
        late.daemon = True
        late.start()
        try:
            return _exchange(process, {"do": do, "words": list(words), "languages": list(languages)})
        except (OSError, ValueError):
            self._end()
            raise ChildProcessError("no answer") from None
        finally:
            late.cancel()

    def _running(self) -> subprocess.Popen[bytes]:
        with self._guarding:
            if self._closed:
                raise ChildProcessError("closed")
            if self._process is None:
                self._process = _popen(self._command)
            return self._process

    def _end(self) -> None:
        with self._guarding:
            process, self._process = self._process, None
        if process is None:
            return
        with suppress(OSError):
            process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            with suppress(OSError):
                if pipe is not None:
                    pipe.close()


def _exchange(process: subprocess.Popen[bytes], ask: dict[str, object]) -> tuple[str, ...]:
    if process.stdin is None or process.stdout is None:
        raise OSError
    process.stdin.write(json.dumps(ask).encode() + b"\n")
    process.stdin.flush()
    answer: object = json.loads(process.stdout.readline())
    if not isinstance(answer, list):
        raise ValueError  # noqa: TRY004 - a broken pipe's rest
    return tuple(map(str, cast("list[object]", answer)))


def _popen(command: Sequence[str]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(  # noqa: S603 - the command is this program itself
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        close_fds=True,
        env=guard_environment() | {name: os.environ[name] for name in _DICTIONARIES if name in os.environ},
        start_new_session=True,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
