"""What the draft on screen answers or quotes, kept beside it."""

from __future__ import annotations

from collections.abc import Callable

from composer.base.errors import VignetteError
from composer.drafts.aim import Aim
from composer.drafts.aim_store import AimStore
from composer.flow.runner import Runner
from composer.guard.submission import PostRef


class Aiming:
    """Holds the aim, keeps it, and goes one step back.

    Args:
        disk: The lane of the store.
        draft_id: Tells which draft is on screen.
        changed: Hears that another aim holds now, on the caller's thread.
        failed: Hears that it is not kept.
    """

    def __init__(
        self,
        disk: Runner,
        draft_id: Callable[[], str],
        changed: Callable[[], None],
        failed: Callable[[VignetteError], None],
    ) -> None:
        self._disk, self._here = disk, draft_id
        self._changed, self._failed = changed, failed
        self._store: AimStore | None = None
        self._before: Aim | None = None
        self.aim = Aim()
        self.known = True

    @property
    def lost(self) -> bool:
        """Whether a post that was answered or quoted is so no more, or a community left; `undo` brings it back."""
        before, now = self._before, self.aim
        if before is None:
            return False
        return any(old and old != new for old, new in _pairs(before, now))

    def attach(self, store: AimStore) -> None:
        """Use the opened store; what was chosen meanwhile is kept."""
        self._store = store
        if self.aim:
            self._keep()
        else:
            self._load()

    def show(self) -> None:
        """Another draft is on screen."""
        self.aim, self._before = Aim(), None
        self._changed()
        self._load()

    def use(self, aim: Aim) -> None:
        """The author chose this, or took something off; `undo` goes back."""
        if aim != self.aim:
            self._before = self.aim
            self._take(aim)

    def undo(self) -> None:
        """Go back to what held before the last choice; a second time, forward again."""
        if self._before is not None:
            self.use(self._before)

    def _take(self, aim: Aim) -> None:
        self.aim, self.known = aim, True
        self._keep()
        self._changed()

    def _keep(self) -> None:
        store, draft_id, aim = self._store, self._here(), self.aim
        if store is not None and draft_id:
            self._disk.submit(lambda: store.put(draft_id, aim), lambda _: None, self._broke)

    def _load(self) -> None:
        store, draft_id = self._store, self._here()
        if store is None or not draft_id:
            return
        self.known = False

        def loaded(aim: Aim) -> None:
            if draft_id == self._here() and not self.known:
                self.aim, self.known = aim, True
                self._changed()

        self._disk.submit(lambda: store.get(draft_id), loaded, self._broke)

    def _broke(self, error: Exception) -> None:
        self._failed(error if isinstance(error, VignetteError) else VignetteError("other"))


def _pairs(before: Aim, now: Aim) -> tuple[tuple[PostRef | str | None, PostRef | str | None], ...]:
    return (
        (before.reply_to, now.reply_to),
        (before.quote_of, now.quote_of),
        (before.community_id, now.community_id),
        (before.edits, now.edits),
    )
