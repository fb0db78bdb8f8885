"""The only threads of the window's own: lanes of one worker each."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Any, Final, TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

from composer.ui.widgets.lots import in_turn

T = TypeVar("T")

_PATIENCE_MS: Final = 1_000
"""How long a lane is waited for at the end, on the thread of the window: what runs was told to end before."""

ANSWER_MS: Final = 3_000
"""How long a post that is on its way may take to be answered, once the window is closed; else it may be out."""

_LEFT: Final[list[QThreadPool]] = []
"""Pools whose last job did not end in time: a pool that goes waits for its job, however long, so they stay."""


class Lane(QObject):
    """One worker thread: jobs run in order, answers land on the thread that owns the lane.

    The lane owns the signal and a job sees only its bound `emit`, so no QObject dies on the worker. The jobs that wait
    are kept here: one that the pool itself forgets stays in memory for ever, with all it was to work on (PySide 6.11).

    Args:
        much: Whether an answer changes so much of the window that it takes a turn of its own where lots are being done.
    """

    _landed = Signal(object, object)

    def __init__(self, parent: QObject | None = None, *, much: bool = False) -> None:
        super().__init__(parent)
        self._much = much
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)  # one thread for life
        self._open = True
        self._waiting: deque[Callable[[], None]] = deque()
        self._next = partial(_do_next, self._waiting)
        self._landed.connect(self._deliver)

    def submit(self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        """Run `work` on the worker; then call `done` or `failed` here. After `close`, nothing."""
        if not self._open:
            return
        emit = self._landed.emit

        def tell(hears: Callable[[Any], None], what: object) -> None:
            with suppress(RuntimeError):  # the lane is gone: nobody hears of it any more
                emit(hears, what)

        def job() -> None:
            try:
                value = work()
            except Exception as error:  # noqa: BLE001 - the lane is the boundary: it reports, it never swallows
                tell(failed, error)
            else:
                tell(done, value)

        self._waiting.append(job)
        self._pool.start(self._next)

    def close(self, patience_ms: int = _PATIENCE_MS) -> bool:
        """Drop what waits, wait for what runs; tell whether it ended in time."""
        self._pool.clear()
        ended = self.drain(patience_ms)
        self._waiting.clear()  # not before: what has a thread already is to be done, even if it has not begun
        return ended

    def drain(self, patience_ms: int = 5 * _PATIENCE_MS) -> bool:
        """Wait for all that was submitted, then close; answers are no longer delivered. Tell whether it was in time."""
        self._open = False
        known = self._pool in _LEFT
        ended = self._pool.waitForDone(0 if known else patience_ms)
        if not ended and not known:
            self._pool.setParent(None)
            _LEFT.append(self._pool)
        return ended

    @Slot(object, object)
    def _deliver(self, callback: Callable[[Any], None], value: object) -> None:
        if self._much:
            in_turn(self, lambda: self._hand_over(callback, value))
        else:
            self._hand_over(callback, value)

    def _hand_over(self, callback: Callable[[Any], None], value: object) -> None:
        if self._open:
            callback(value)


def _do_next(waiting: deque[Callable[[], None]]) -> None:
    """Do the first of the jobs that wait, if it has not been dropped meanwhile."""
    try:
        job = waiting.popleft()
    except IndexError:
        return
    job()


def anyone_busy() -> bool:
    """Tell whether a lane that was closed still works: it waits for a keyring, or for an answer from the network."""
    return any(pool.activeThreadCount() for pool in _LEFT)
