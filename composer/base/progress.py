"""How far a long piece of work is: written by whoever does it, read and stopped by whoever shows it."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager

from composer.base.errors import VignetteError
from composer.base.nothing import nothing


class Progress:
    """Plain numbers that any thread may read, and a wish to stop that any thread may utter.

    Attributes:
        done: Bytes, or pieces, that are done.
        whole: Of so many; 0 while that is not known.
    """

    def __init__(self) -> None:
        self.done = 0
        self.whole = 0
        self._stopped = False
        self._end: Callable[[], None] = nothing

    @property
    def stopped(self) -> bool:
        """Whether it is to end."""
        return self._stopped

    def stop(self) -> None:
        """Ask the work to end; it undoes what it began."""
        self._stopped = True
        self._end()

    @contextmanager
    def ended_by(self, end: Callable[[], None]) -> Generator[None]:
        """While the block runs, a wish to stop calls `end`, on the thread that utters it: it must not wait."""
        self._end = end
        try:
            yield
        finally:
            self._end = nothing

    def begin(self, whole: int) -> None:
        """A stretch of the work begins, of so many bytes or pieces."""
        self.done, self.whole = 0, whole

    def reach(self, done: int) -> None:
        """Say how far it is.

        Raises:
            VignetteError: `safety.stopped` it was asked to end.
        """
        self.done = done
        if self._stopped:
            raise VignetteError("safety.stopped")

    @property
    def percent(self) -> int:
        """How much is done, 0 to 100."""
        return 0 if self.whole <= 0 else max(0, min(100, self.done * 100 // self.whole))
