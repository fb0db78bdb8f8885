"""Watches what leaves this process: a test fails where anything goes out without leave (law 1).

    with watched("Zebulon", allow=(guard_child(command),)) as watch:
        ...                       # the program at work; "Zebulon" stands in the draft
    # leaving the block fails if anything went out that may not

Python's own audit events (PEP 578) tell of every connection, name look-up and program started, on every thread. Each
needs `guard.scope.current()` on its thread, or an explicit allowance. The canary, a word of the draft, may be in no
program's arguments or environment at all, allowed or not, and in nothing that goes out by HTTP except under `Sending`
or `Fetching`.
"""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from urllib.parse import quote, quote_plus

from composer.guard import scope

Allowance = Callable[[str, tuple[object, ...]], bool]

PROGRAMS = frozenset(
    {"subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.startfile", "pty.spawn"}
)
LEAVING = PROGRAMS | {
    "socket.connect", "socket.sendto", "socket.sendmsg", "socket.getaddrinfo", "socket.gethostbyname",
    "http.client.connect", "http.client.send", "webbrowser.open", "urllib.Request", "smtplib.connect", "ftplib.connect",
}  # fmt: skip


class LeaveError(PermissionError):
    """Something tried to go out without leave; raised inside the attempt, so that nothing does."""


@dataclass
class Watch:
    """What happened while it watched.

    Attributes:
        events: Every event that leaves, with the leave it had: `("socket.connect", Sending(...))`.
        violations: What went out, or tried to, and may not.
    """

    canary: str
    allow: Sequence[Allowance] = ()
    events: list[tuple[str, scope.Leave | None]] = field(default_factory=list)
    violations: list[str] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def see(self, event: str, args: tuple[object, ...]) -> None:
        """Judge one event."""
        leave = scope.current()
        with self._lock:
            self.events.append((event, leave))
        why = self._objection(event, args, leave)
        if why:
            with self._lock:
                self.violations.append(f"{event}: {why}")
            raise LeaveError(event)

    def told(self, event: str) -> int:
        """How often an event was seen."""
        return sum(1 for name, _ in self.events if name == event)

    def _objection(self, event: str, args: tuple[object, ...], leave: scope.Leave | None) -> str:
        carried = carries(self.canary, args)
        if carried and event in PROGRAMS:
            return "words of the draft in a program's arguments or environment"
        if carried and not isinstance(leave, scope.Sending | scope.Uploading | scope.Fetching):
            return f"words of the draft without leave to send them ({leave})"
        if leave is None and not any(allowance(event, args) for allowance in self.allow):
            return f"no leave ({describe(args)})"
        return ""


def carries(canary: str, value: object) -> bool:
    """Tell whether the word is in it: plain, as JSON or percent-encoded, in texts, bytes, lists and tables."""
    if isinstance(value, str):
        shapes = {canary, json.dumps(canary)[1:-1], quote(canary), quote_plus(canary)}
        return any(shape in value for shape in shapes)
    if isinstance(value, bytes | bytearray | memoryview):
        return carries(canary, bytes(value).decode("utf-8", "replace"))
    if isinstance(value, dict):
        return any(carries(canary, item) for pair in value.items() for item in pair)
    if isinstance(value, list | tuple | set | frozenset):
        return any(carries(canary, item) for item in value)
    return hasattr(value, "__fspath__") and carries(canary, value.__fspath__())


def describe(args: tuple[object, ...]) -> str:
    """Name what it was about, short."""
    return ", ".join(repr(item)[:60] for item in args[:2])


def guard_child(command: Sequence[str]) -> Allowance:
    """Allow the start of the guard's process: exactly this command, with an environment of its own."""

    def allowed(event: str, args: tuple[object, ...]) -> bool:
        return event == "subprocess.Popen" and args[1] == list(command) and args[3] is not None

    return allowed


def unix_sockets(event: str, args: tuple[object, ...]) -> bool:
    """Allow a connection that cannot leave this machine: a path, as the session bus and the keyring have."""
    return event == "socket.connect" and isinstance(args[1], str | bytes)


_watching: list[Watch] = []
_hung = False


def _hook(event: str, args: tuple[object, ...]) -> None:
    if _watching and event in LEAVING:
        for watch in tuple(_watching):
            watch.see(event, args)


@contextmanager
def watched(canary: str, allow: Sequence[Allowance] = (), *, strict: bool = True) -> Generator[Watch]:
    """Watch this process for the length of the block.

    Args:
        canary: A word of the draft that stands nowhere else; letters and digits are found in every encoding.
        allow: What may happen without leave.
        strict: Fail at the end of the block if anything went out that may not.

    Raises:
        AssertionError: It did.
    """
    global _hung  # noqa: PLW0603 - an audit hook cannot be taken down again
    if not _hung:
        sys.addaudithook(_hook)
        _hung = True
    watch = Watch(canary, allow)
    _watching.append(watch)
    try:
        yield watch
    finally:
        _watching.remove(watch)
    if strict:
        assert watch.violations == []
