"""Work away from the caller's thread, as `flow` asks for it; the lanes of `ui` do it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeVar

T = TypeVar("T")


class Runner(Protocol):
    """Runs jobs in order on a thread of its own and answers on the caller's."""

    def submit(self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        """Run `work` later; then call `done` with its value, or `failed` with what it raised."""
        ...


@dataclass(frozen=True, slots=True)
class Lanes:
    """What posting works on.

    Attributes:
        disk: The lane of the store.
        network: The lane that waits for answers.
        uploading: The lane that uploads pictures.
    """

    disk: Runner
    network: Runner
    uploading: Runner
