"""The guard's process as the program holds it: two pipes, two threads, and a way to end it at once."""

from __future__ import annotations

import queue
import subprocess
import threading
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import IO

from composer.base.errors import GuardError
from composer.guard import wire

_PATIENCE_S = 1.0


class GuardProcess:
    """One process and the two threads at its pipes.

    The reading thread also starts the process: on Linux a process can be told to end with the thread that started it,
    and this one lives exactly as long as the pipe.
    """

    def __init__(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
        self._command = list(command)
        self._environment = dict(environment)
        self._process: subprocess.Popen[bytes] | None = None
        self._ending = threading.Event()
        self._up = threading.Lock()  # around the start, so that an end cannot slip past it
        self._frames: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._answers: queue.SimpleQueue[wire.Answer | str] = queue.SimpleQueue()  # an answer, or why there is none
        self._reader = threading.Thread(target=self._read, name="guard-answers", daemon=True)
        self._writer = threading.Thread(target=self._write, name="guard-asks", daemon=True)

    @property
    def over(self) -> bool:
        """Whether it is of no more use: ending, ended, or saying something before it is asked."""
        return self._ending.is_set() or not self._reader.is_alive() or not self._answers.empty()

    @property
    def ending(self) -> bool:
        """Whether it was told to end."""
        return self._ending.is_set()

    def start(self) -> None:
        """Start the process; that it cannot be started is the answer to the first question."""
        self._reader.start()

    def send(self, frame: bytes) -> None:
        """Have a question written; several may be under way, and are answered in their order."""
        self._frames.put(frame)

    def answer(self, number: int, patience_s: float) -> wire.Answer:
        """Return the answer to the question with this number, within so many seconds.

        Raises:
            GuardError: `guard.late`, `guard.crashed`, `guard.missing`, `guard.damaged`; the process is of no more use.
        """
        try:
            answer = self._answers.get(timeout=patience_s)
        except queue.Empty:
            raise GuardError("guard.late") from None
        if isinstance(answer, str):
            raise GuardError(answer)
        if answer.number != number:
            raise GuardError("guard.damaged")
        return answer

    def end(self) -> None:
        """Kill the process and wait, within a second, until it and both threads are gone."""
        give_up = time.monotonic() + _PATIENCE_S
        self._ending.set()
        self._frames.put(None)
        self._answers.put("guard.closed")
        with self._up:
            process = self._process
        if process is not None:
            with suppress(OSError):
                process.kill()
        for thread in (self._reader, self._writer):
            if thread.ident is not None:
                thread.join(max(0.0, give_up - time.monotonic()))

    def _read(self) -> None:
        process = self._spawn()
        if process is None or process.stdout is None:
            return
        self._writer.start()
        code = "guard.crashed"
        try:
            while (body := wire.read_frame(process.stdout)) is not None:
                self._answers.put(wire.read_answer(body))
        except OSError:
            pass
        except wire.WireError:
            code = "guard.damaged"
        self._answers.put(code)
        self._frames.put(None)
        process.kill()
        process.wait()
        process.stdout.close()

    def _spawn(self) -> subprocess.Popen[bytes] | None:
        with self._up:
            if self._ending.is_set():
                return None
            try:
                self._process = _popen(self._command, self._environment)
            except (OSError, ValueError, IndexError):
                self._answers.put("guard.missing")
            return self._process

    def _write(self) -> None:
        stdin: IO[bytes] | None = self._process.stdin if self._process else None
        if stdin is None:
            return
        with suppress(OSError):  # the reading thread tells why
            while (frame := self._frames.get()) is not None:
                view = memoryview(frame)
                while view:
                    view = view[stdin.write(view) :]
        with suppress(OSError):
            stdin.close()


def _popen(command: Sequence[str], environment: Mapping[str, str]) -> subprocess.Popen[bytes]:
    """Start the process: private pipes, no word of any draft in its arguments or its environment, its own group."""
    return subprocess.Popen(  # noqa: S603 - the command is this program itself
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        bufsize=0,
        close_fds=True,
        env=environment,
        start_new_session=True,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
