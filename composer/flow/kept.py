"""What is kept whole in the store and changed by the author: read once, and never written over before it is read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from composer.flow.runner import Runner

Thing = TypeVar("Thing")


class Kept(Generic[Thing]):
    """Holds it.

    What is changed before it is read holds at once, and is done again upon what was kept: a list that comes late takes
    nothing back, and a change that comes early throws nothing away.

    Args:
        first: What holds until it is read.
        changed: Hears that something else holds, on the caller's thread.
        failed: Hears that it could not be read or written.

    Attributes:
        held: What holds.
    """

    def __init__(
        self, first: Thing, changed: Callable[[], None], failed: Callable[[Exception], None] = lambda _: None
    ) -> None:
        self.held = first
        self._changed, self._failed = changed, failed
        self._early: list[Callable[[Thing], Thing]] = []
        self._known, self._turn = False, 0
        self._write: Callable[[Thing], None] = lambda _: None

    def attach(self, disk: Runner, read: Callable[[], Thing], write: Callable[[Thing], object]) -> None:
        """Use the opened store; or read again, where something else has written to it.

        Args:
            disk: The lane on which it is read and written.
            read: Returns what is kept.
            write: Keeps this, and nothing else.
        """
        self._known = False
        self._turn += 1
        turn = self._turn

        def put(thing: Thing) -> None:
            disk.submit(lambda: write(thing), lambda _: None, self._failed)

        def here(thing: Thing) -> None:
            if turn == self._turn:
                self._take(thing)

        self._write = put
        disk.submit(read, here, self._failed)

    def change(self, how: Callable[[Thing], Thing]) -> None:
        """Make this change; it may be made twice, so it goes by what it is given alone."""
        if self._known:
            self.held = how(self.held)
            self._write(self.held)
        else:
            self._early.append(how)
            self.held = how(self.held)
        self._changed()

    def _take(self, thing: Thing) -> None:
        early, self._early, self._known = self._early, [], True
        self.held = thing
        for how in early:
            self.held = how(self.held)
        if early:
            self._write(self.held)
        self._changed()
