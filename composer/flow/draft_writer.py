"""Drafts on their way to the disk: in the order they were written, and none lost that the disk did not take."""

from __future__ import annotations

import uuid
from collections.abc import Callable

from composer.drafts.draft import Draft
from composer.drafts.store import DraftStore
from composer.flow.runner import Runner


class DraftWriter:
    """Writes on the disk lane.

    Args:
        disk: The disk lane.
        here: Tells which draft is on screen.
        written: Hears of a draft that is on the disk.
        failed: Hears why one is not.

    Attributes:
        sent: Ids of drafts that went to the outbox; touched on the disk lane alone.
    """

    def __init__(
        self,
        disk: Runner,
        here: Callable[[], str],
        written: Callable[[Draft], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._disk, self._here = disk, here
        self._written, self._failed = written, failed
        self._refused: dict[str, Draft] = {}  # on screen no more, and not taken by the disk: written once more
        self._ends = False
        self.sent: set[str] = set()

    def write(self, store: DraftStore, draft: Draft) -> None:
        """Write a draft, unless it has gone to the outbox: what was typed on after Post is for a draft of its own."""

        def work() -> bool:
            draft_id = draft.draft_id
            if draft_id in self.sent and store.get(draft_id) is None:
                if not self._ends:
                    return False
                draft_id = uuid.uuid4().hex  # nobody will be told any more: it becomes that draft now
            store.save(draft_id, draft.parts, draft.account_id, draft.verdict)
            return True

        def done(kept: bool) -> None:
            if kept:
                self._written(draft)

        def failed(error: Exception) -> None:
            if draft.draft_id != self._here():
                self._refused[draft.draft_id] = draft
            self._failed(error)

        self._disk.submit(work, done, failed)

    def write_refused(self, store: DraftStore) -> None:
        """Try once more what the disk did not take, of drafts that are on screen no more."""
        refused, self._refused = self._refused, {}
        for draft in refused.values():
            self.write(store, draft)

    def forget(self, draft_id: str) -> None:
        """This draft is gone."""
        self._refused.pop(draft_id, None)

    def end(self) -> None:
        """The program ends, or is locked; what is written from now on is written whatever becomes of a post."""
        self._ends = True
