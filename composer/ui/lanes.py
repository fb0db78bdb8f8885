"""The only threads of the window's own: lanes of one worker each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

T = TypeVar("T")


class Lane(QObject):
    """One worker thread: jobs run in order, answers land on the thread that owns the lane.

    The lane owns the signal and a job sees only its bound `emit`, so no QObject dies on the worker.
    """

    _landed = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)  # one thread for life
        self._open = True
        self._landed.connect(self._deliver)

    def submit(self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        """Run `work` on the worker; then call `done` or `failed` here. After `close`, nothing."""
        if not self._open:
            return
        emit = self._landed.emit

        def job() -> None:
            try:
                value = work()
            except Exception as error:  # noqa: BLE001 - the lane is the boundary: it reports, it never swallows
                emit(failed, error)
            else:
                emit(done, value)

        self._pool.start(job)

    def close(self, patience_ms: int = 5_000) -> bool:
        """Drop what waits, wait for what runs; tell whether it ended in time."""
        self._open = False
        self._pool.clear()
        return self._pool.waitForDone(patience_ms)

    def drain(self, patience_ms: int = 5_000) -> bool:
        """Wait for all that was submitted, then close; answers are no longer delivered."""
        self._open = False
        return self._pool.waitForDone(patience_ms)

    @Slot(object, object)
    def _deliver(self, callback: Callable[[Any], None], value: object) -> None:
        if self._open:
            callback(value)
