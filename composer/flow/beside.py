"""What is kept beside the draft on screen: its poll, its time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

from composer.base.errors import VignetteError, known
from composer.flow.runner import Runner

Thing = TypeVar("Thing")


class Shelf(Protocol[Thing]):
    """Where such things are kept, by the draft's id; asked on the disk lane."""

    def get(self, draft_id: str) -> Thing | None:
        """Return what is kept; None for nothing.

        Raises:
            StoreError: It cannot be read.
        """
        ...

    def put(self, draft_id: str, thing: Thing | None, /) -> None:
        """Keep this, or nothing.

        Raises:
            StoreError: It is not kept.
        """
        ...


class Beside(Generic[Thing]):
    """Holds what belongs to the draft on screen, and keeps it.

    Args:
        disk: The disk lane.
        draft_id: Tells which draft is on screen.
        changed: Hears that something else holds now, or nothing, on the caller's thread.
        failed: Hears that it is not kept.

    Attributes:
        known: Whether what is kept has been read; until then nothing may go by `held`.
    """

    def __init__(
        self,
        disk: Runner,
        draft_id: Callable[[], str],
        changed: Callable[[], None],
        failed: Callable[[VignetteError], None],
    ) -> None:
        self._disk = disk
        self._here = draft_id
        self._changed = changed
        self._failed = failed
        self._shelf: Shelf[Thing] | None = None
        self.held: Thing | None = None
        self.known = True

    def attach(self, shelf: Shelf[Thing]) -> None:
        """Use the opened store; what was chosen meanwhile is kept."""
        self._shelf = shelf
        if self.held is not None:
            self._keep()
        else:
            self._load()

    def show(self) -> None:
        """Another draft is on screen."""
        self.held = None
        self._changed()
        self._load()

    def use(self, thing: Thing | None) -> None:
        """The author chose this, or nothing any more."""
        self.held, self.known = thing, True
        self._keep()
        self._changed()

    def _keep(self) -> None:
        shelf, draft_id, thing = self._shelf, self._here(), self.held
        if shelf is not None and draft_id:
            self._disk.submit(lambda: shelf.put(draft_id, thing), lambda _: None, self._broke)

    def _load(self) -> None:
        shelf, draft_id = self._shelf, self._here()
        if shelf is None or not draft_id:
            return
        self.known = False

        def loaded(thing: Thing | None) -> None:
            if draft_id == self._here() and not self.known:
                self.held, self.known = thing, True
                self._changed()

        self._disk.submit(lambda: shelf.get(draft_id), loaded, self._broke)

    def _broke(self, error: Exception) -> None:
        self._failed(known(error))
