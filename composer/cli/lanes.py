"""Work on several cores for a command: lanes of one thread each, whose answers the command's own thread takes up."""

from __future__ import annotations

import queue
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

T = TypeVar("T")

_Answers = queue.SimpleQueue[tuple[Callable[[Any], None], Any]]


class TerminalLane:
    """A `flow.runner.Runner`: jobs run in order on a thread of its own."""

    def __init__(self, answers: _Answers) -> None:
        self._answers = answers
        self._pool = ThreadPoolExecutor(1)

    def submit(self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        """Run `work` later; its answer waits until the command takes it up."""

        def job() -> None:
            try:
                value = work()
            except Exception as error:  # noqa: BLE001 - the lane is the boundary: it reports, it never swallows
                self._answers.put((failed, error))
            except BaseException as error:  # noqa: BLE001 - somebody wants the program to end
                self._answers.put((_raise, error))
            else:
                self._answers.put((done, value))

        self._pool.submit(job)

    def close(self) -> None:
        """Drop what waits, and wait for what runs."""
        self._pool.shutdown(wait=True, cancel_futures=True)


class TerminalLanes:
    """Makes lanes, and gives their answers to whoever asked, on the thread that calls `run`."""

    def __init__(self) -> None:
        self._answers: _Answers = queue.SimpleQueue()
        self._lanes: list[TerminalLane] = []

    def lane(self) -> TerminalLane:
        """Return a new lane."""
        made = TerminalLane(self._answers)
        self._lanes.append(made)
        return made

    def run(self, busy: Callable[[], bool]) -> None:
        """Take up answers while something is under way."""
        while busy():
            callback, value = self._answers.get()
            callback(value)

    def close(self) -> None:
        """End all lanes."""
        for lane in self._lanes:
            lane.close()


def _raise(error: BaseException) -> None:
    raise error
