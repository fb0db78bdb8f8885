"""The guard's own process: it reads questions from one pipe and writes answers to another, and does nothing else.

It keeps the two pipes to itself (whatever a library prints goes nowhere), leaves no core file, opens no connection,
starts no program, writes no file once it is up, and ends when the program that started it ends.
"""

from __future__ import annotations

import contextlib
import os
import queue
import sys
import threading
from collections.abc import Callable
from typing import BinaryIO, Final, Protocol

from composer.base import heap
from composer.base.errors import GuardError
from composer.base.hardening import close_to_others, give_way
from composer.base.log import quiet_foreign_loggers
from composer.base.own_pipes import take_pipes
from composer.guard import wire
from composer.guard.author import AuthorProfile
from composer.guard.report import Report, Verdict
from composer.guard.submission import AccountKind, Submission
from composer.guard.whole import Files

_SELF_TEST_TEXT = (
    "Our patient Maria Gonzalez, SSN 219-09-9999, MRN 4471902, was admitted on March 3, 2024. "
    "Call her at (212) 555-0134 or write to maria.gonzalez@example.org."
)
SELF_TEST: Final = Submission("self-test", AccountKind.BY_HAND, (_SELF_TEST_TEXT,))
"""An invented draft that no working guard calls clear: a guard that does has lost its rules or its model."""

_PR_SET_PDEATHSIG, _SIGKILL = 1, 9
_IDLE_S = 0.5
_LONG = 4_000  # bytes of a question; two windows of the network at once need a tenth of the process's memory
_NEVER = frozenset(
    {
        "socket.connect",
        "socket.bind",
        "socket.sendto",
        "socket.sendmsg",
        "socket.getaddrinfo",
        "socket.gethostbyname",
        "subprocess.Popen",
        "os.system",
        "os.exec",
        "os.posix_spawn",
        "os.spawn",
        "os.fork",
        "os.forkpty",
        "os.startfile",
        "pty.spawn",
        "webbrowser.open",
    }
)
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


class Looker(Protocol):
    """What looks: `guard.engine.Engine`."""

    def inspect(self, submission: Submission, profile: AuthorProfile) -> Report:
        """Return the report for exactly this submission."""
        ...


def load_engine() -> Looker:
    """Load the pipeline and return the engine over it; takes seconds.

    Raises:
        GuardError: `guard.missing`, `guard.damaged`.
    """
    from composer.guard.engine import Engine
    from composer.guard.model import load

    return Engine(load())


def main(
    asks_fd: int = 0, answers_fd: int = 1, load: Callable[[], Looker] = load_engine, files: Files | None = None
) -> int:
    """Answer questions until the pipe closes; return the exit status.

    Args:
        asks_fd: Descriptor to read questions from.
        answers_fd: Descriptor to write answers to; nothing else is ever written there.
        load: Makes the engine, once.
        files: Tells whether the program is as it was built; before the first answer about a draft.
    """
    give_way()  # before the network makes threads of its own
    heap.keep_one()
    quiet_foreign_loggers()
    asks, answers = take_pipes(asks_fd, answers_fd, buffered=False)
    seal = _Seal()
    _harden(seal)
    bodies: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(asks, bodies), daemon=True).start()
    desk = _Desk(load, Files() if files is None else files)
    seal.files = True
    rest = _Rest()
    while desk.open:
        body = rest.until(bodies)
        answers.write(wire.pack(desk.answer(body)))
        answers.flush()
    return 1


class _Rest:
    """Waits for the next question, and gives memory back meanwhile: what loading took, and what a long draft took.

    A short draft needs little, and would only have to take it anew.
    """

    def __init__(self) -> None:
        self._much = True

    def until(self, bodies: queue.SimpleQueue[bytes]) -> bytes:
        """Return the next question."""
        try:
            body = bodies.get(timeout=_IDLE_S if self._much else None)
        except queue.Empty:
            heap.give_back()
            self._much = False
            body = bodies.get()
        self._much |= len(body) > _LONG
        return body


class _Desk:
    """Takes a question, gives an answer; closed once the process can no longer be trusted to look."""

    def __init__(self, load: Callable[[], Looker], files: Files) -> None:
        self.open = True
        self._files = files
        self._engine: Looker | None = None
        self._version = ""
        self._trouble = ""
        try:
            self._engine = load()
            self._version = self._tested(self._engine)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is told as a code and the process ends
            self._trouble = _trouble(error)

    def answer(self, body: bytes) -> wire.Answer:
        """Return the answer to one frame; a failure is an answer too."""
        try:
            ask = wire.read_ask(body)
        except wire.WireError:
            self.open = False
            return wire.Failed(0, "guard.damaged")
        if self._engine is None or self._trouble:
            self.open = False
            return wire.Failed(ask.number, self._trouble)
        try:
            self._files.refuse_if_changed(wait=isinstance(ask, wire.CheckAsk))
        except GuardError as error:
            self.open = False
            return wire.Failed(ask.number, error.code)
        if isinstance(ask, wire.WakeAsk):
            return wire.Awake(ask.number, self._version)
        try:
            looked = wire.Looked(ask.number, self._look(self._engine, ask))
            wire.read_answer(wire.pack(looked)[4:])  # an answer the other side would refuse is a failure here already
        except (MemoryError, RecursionError):
            self.open = False
        except Exception:  # noqa: BLE001 - told as a code, never with the text that caused it
            return wire.Failed(ask.number, "guard.crashed")
        else:
            return looked
        return wire.Failed(ask.number, "guard.crashed")

    def _look(self, engine: Looker, ask: wire.CheckAsk) -> Report:
        submission = Submission.decode(ask.submission)
        report = engine.inspect(submission, ask.profile)
        asked = (submission.digest, ask.profile.version, self._version)
        if (report.submission_digest, report.profile_version, report.guard_version) != asked:
            raise GuardError("guard.damaged")
        return report

    @staticmethod
    def _tested(engine: Looker) -> str:
        """Return the guard's version, after it has shown that it can look; the first look also warms it."""
        report = engine.inspect(SELF_TEST, AuthorProfile())
        if report.verdict is not Verdict.BLOCK or report.submission_digest != SELF_TEST.digest:
            raise GuardError("guard.damaged")
        return report.guard_version


class _Seal:
    """Refuses what the guard never needs, from the moment it is hung up as an audit hook (PEP 578)."""

    def __init__(self) -> None:
        self.files = False  # while loading, Python may still write its compiled modules

    def __call__(self, event: str, args: tuple[object, ...]) -> None:
        if event in _NEVER:
            raise PermissionError(event)
        if self.files and event == "open" and len(args) == 3 and isinstance(args[2], int) and args[2] & _WRITING:
            raise PermissionError(event)


def _trouble(error: Exception) -> str:
    if isinstance(error, GuardError):
        return error.code
    if isinstance(error, ImportError | FileNotFoundError):
        return "guard.missing"
    return "guard.crashed" if isinstance(error, MemoryError) else "guard.damaged"


def _listen(asks: BinaryIO, bodies: queue.SimpleQueue[bytes]) -> None:
    """Hand over each frame; end the process with the pipe, whatever the other thread is doing."""
    with contextlib.suppress(OSError, wire.WireError):
        while (body := wire.read_frame(asks)) is not None:
            bodies.put(body)
    os._exit(0)


def _harden(seal: _Seal) -> None:
    """Hang up the seal; on systems that can: no core file, no debugger, first to go when memory is short, no orphan."""
    sys.addaudithook(seal)
    if sys.platform == "linux":
        import ctypes
        from pathlib import Path

        with contextlib.suppress(OSError):  # before the next step, which hands /proc/self to root
            Path("/proc/self/oom_score_adj").write_text("1000")
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, _SIGKILL, 0, 0, 0)
    close_to_others()
