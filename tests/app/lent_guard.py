"""Real guards that outlive the program they were lent to: starting one takes longer than most of what is tested here.

How a guard starts, falls and is started anew is tested in `tests/guard`, and each screen test begins with a fresh one.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence

from composer.base.errors import GuardError
from composer.guard import wire
from composer.guard.process import GuardProcess

_Kind = tuple[tuple[str, ...], tuple[tuple[str, str], ...]]
_PATIENCE = 6
"""A machine that has other work to do takes so many times as long as an author would wait."""
_idle: dict[_Kind, list[GuardProcess]] = {}


class LentGuard:
    """What `GuardProcess` is to one program; told to end, a process that owes no answer waits for the next program.

    Args:
        command: What starts one where none waits.
        environment: Its whole environment.
    """

    def __init__(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
        self._kind: _Kind = (tuple(command), tuple(sorted(environment.items())))
        waiting = _idle[self._kind] = [each for each in _idle.get(self._kind, []) if not each.over]
        self._up = bool(waiting)
        self._held = waiting.pop() if waiting else GuardProcess(command, environment)
        self._turn = threading.Lock()
        self._owed = 0
        self._ended = False

    @property
    def over(self) -> bool:
        return self._ended or self._held.over

    @property
    def ending(self) -> bool:
        return self._ended or self._held.ending

    def start(self) -> None:
        if not self._up:
            self._up = True
            self._held.start()

    def send(self, frame: bytes) -> None:
        with self._turn:
            if not self._ended:
                self._owed += 1
                self._held.send(frame)

    def answer(self, number: int, patience_s: float) -> wire.Answer:
        if self._ended:
            raise GuardError("guard.closed")
        answer = self._held.answer(number, patience_s * _PATIENCE)
        with self._turn:
            self._owed -= 1
        return answer

    def end(self) -> None:
        with self._turn:
            if self._ended:
                return
            self._ended = True
        if self._owed or self._held.over:
            self._held.end()
        else:
            _idle.setdefault(self._kind, []).append(self._held)


def end_all() -> None:
    """End those that wait for a program that does not come."""
    for waiting in _idle.values():
        for each in waiting:
            each.end()
    _idle.clear()
