"""The draft on screen and the list of drafts: typed text reaches the store within a second, or stays and says so."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Callable
from dataclasses import dataclass, replace

from composer.base.clock import Clock
from composer.base.errors import VignetteError
from composer.drafts.draft import Draft
from composer.drafts.store import DraftStore
from composer.flow.draft_list import DraftList, row_of
from composer.flow.draft_writer import DraftWriter
from composer.flow.runner import Runner
from composer.flow.views import DraftRow, Keeping, KeepingView, Recovered
from composer.guard.report import Verdict

_BEFORE = dt.timedelta(hours=1)
"""What changed so shortly before a run broke off is told."""


@dataclass(frozen=True, slots=True)
class SessionListeners:
    """Who hears of changes, on the caller's thread."""

    rows: Callable[[tuple[DraftRow, ...]], None]
    draft: Callable[[Draft], None]
    keeping: Callable[[KeepingView], None]


class Session:
    """Holds the draft on screen. All work on the store happens on the disk lane.

    Args:
        disk: The disk lane.
        listeners: Hear of the drafts list, of another draft on screen, and of how the text is kept.
    """

    def __init__(self, disk: Runner, clock: Clock, listeners: SessionListeners) -> None:
        self._disk = disk
        self._clock = clock
        self._hear = listeners
        self._store: DraftStore | None = None
        self._lasting = True
        self._reopen = False
        self._account_id = "practice"
        self._rows = DraftList()
        self._saved: tuple[tuple[str, ...], Verdict | None] = (("",), None)
        self._removed = self._coming = ""  # deleted last; asked for, and on its way
        self.writer = DraftWriter(disk, lambda: self.draft.draft_id, self._written, self._save_failed)
        self.recovered: Callable[[Recovered], None] = lambda _: None  # hears what was found after a run that broke off
        self.listed: Callable[[], None] = lambda: None  # hears of another draft on screen, or another list
        self.pictured = False  # the draft on screen shows pictures: it is kept even without a word
        self.asked = True  # the draft on screen is one that its author asked for
        self.draft = self._blank()

    def attach(self, store: DraftStore, lasting: bool, reopen_newest: bool) -> None:
        """Use the opened store. What was typed meanwhile is kept.

        Args:
            store: Open, for the disk lane.
            lasting: False where nothing outlives the program.
            reopen_newest: The last run broke off: its newest draft comes back, unless something is typed by now.
        """
        self._store, self._lasting, self._reopen = store, lasting, reopen_newest
        self._disk.submit(store.rows, self._listed, self._save_failed)
        self.save()
        self._tell(Keeping.UNSAVED if self._typed() else Keeping.SAVED)

    def edit(self, parts: tuple[str, ...]) -> None:
        """The author typed: `parts` is the whole draft now."""
        if parts == self.draft.parts:
            return
        self.draft = replace(self.draft, parts=parts, updated_at=self._clock.now(), verdict=None)
        self._tell(Keeping.UNSAVED)

    def judged(self, parts: tuple[str, ...], verdict: Verdict) -> None:
        """The check answered for these parts; the list shows it."""
        draft = self.draft
        if parts == draft.parts and verdict is not draft.verdict:
            self.draft = replace(draft, verdict=verdict)
            self.save()

    def use_account(self, account_id: str) -> None:
        """The draft on screen, and new ones, go to this account."""
        self._account_id = account_id
        self.draft = replace(self.draft, account_id=account_id)

    def save(self) -> None:
        """Write what is on screen, if it is not written yet."""
        draft, store = self.draft, self._store
        state = (draft.parts, draft.verdict)
        if store is None:
            return
        self.writer.write_refused(store)
        fresh = self.pictured and draft.draft_id not in self._rows  # without a word, it is no other than it was
        if (fresh or state != self._saved) and (self._typed() or draft.draft_id in self._rows):
            self._saved = state
            self.writer.write(store, draft)

    def close(self) -> None:
        """The program ends, or is locked: write what is on screen, whatever becomes of a post on its way."""
        self.writer.end()
        self.save()

    def read_again(self) -> None:
        """Something else has written to the store: show the list anew, and the draft on screen where it is another."""
        store, before = self._store, self.draft

        def read(draft: Draft | None) -> None:
            written_on = (before.draft_id, before.parts) != (self.draft.draft_id, self.draft.parts)
            if draft is not None and draft.parts != before.parts and not written_on:
                self._show(draft, asked=False)

        if store is not None:
            self._disk.submit(store.rows, self._listed_again, self._save_failed)
            self._disk.submit(lambda: store.get(before.draft_id), read, self._save_failed)

    def _listed_again(self, rows: tuple[DraftRow, ...]) -> None:
        self._rows.clear()
        self._listed(rows)

    def new(self) -> None:
        """Put an empty draft on screen; the old one is kept."""
        self._coming = ""
        self.save()
        self._show(self._blank())

    def open(self, draft_id: str) -> None:
        """Put a stored draft on screen; of several asked for, the last."""
        store = self._store
        if store is None or not draft_id:
            return
        self._coming = draft_id if draft_id != self.draft.draft_id else ""
        if not self._coming:
            return
        self.save()

        def here(draft: Draft | None) -> None:
            if self._coming == draft_id:
                self._coming = ""
                self._opened(draft)

        self._disk.submit(lambda: store.get(draft_id), here, self._save_failed)

    def open_first(self, draft_id: str, told: Callable[[bool], None] = lambda _: None) -> None:
        """Put a stored draft on screen at the start, which nobody asked for; `told` hears whether it is there.

        It does not come where something is typed by then, or another draft asked for.
        """
        store = self._store
        if store is None or not draft_id:
            return

        def here(draft: Draft | None) -> None:
            fits = draft is not None and not (self._typed() or self._coming)
            self._opened(draft if fits else None)
            told(fits)

        def failed(error: Exception) -> None:
            self._save_failed(error)
            told(False)

        self._disk.submit(lambda: store.get(draft_id), here, failed)

    def reopen(self, draft: Draft) -> None:
        """Put a draft on screen that came back from the outbox or the trash."""
        self._coming = ""
        self.save()
        self.list_again(draft)
        self._show(draft)

    def list_again(self, draft: Draft) -> None:
        """Put a draft in the list that came back by itself; what is on screen stays."""
        self._rows.put(row_of(draft))
        self._list()

    @property
    def may_be_out(self) -> bool:
        """Whether the draft on screen may be out already: it was brought back from a file that cannot know."""
        return self._rows.may_be_out(self.draft.draft_id)

    def not_out(self) -> None:
        """The author has looked: the draft on screen is not out."""
        store, draft_id = self._store, self.draft.draft_id
        if store is not None and self.may_be_out:
            self._rows.not_out(draft_id)
            self._list()
            self._disk.submit(lambda: store.not_out(draft_id), lambda _: None, self._save_failed)

    def delete(self, draft_id: str) -> None:
        """Move a draft to the trash; `undo_delete` brings it back."""
        store = self._store
        if store is None:
            return
        if draft_id == self.draft.draft_id:
            self.save()
            self._show(self._blank(), asked=False)
        self.writer.forget(draft_id)
        self._coming = "" if self._coming == draft_id else self._coming
        self._removed = draft_id  # at once: who undoes it at once means this one
        self._disk.submit(
            lambda: store.throw(draft_id), lambda thrown: self._deleted(draft_id, thrown), self._save_failed
        )

    def undo_delete(self) -> None:
        """Bring back the draft deleted last."""
        store, draft_id = self._store, self._removed
        if store is not None and draft_id:
            self._removed = ""
            self._disk.submit(lambda: store.bring_back(draft_id), self._brought_back, self._save_failed)

    def gone(self, draft_id: str, parts: tuple[str, ...]) -> None:
        """The draft is in the outbox now. Text typed since then stays, as a draft of its own."""
        self._rows.drop(draft_id)
        self.writer.forget(draft_id)
        self._list()
        if draft_id != self.draft.draft_id:
            return
        if tuple(part for part in self.draft.parts if part.strip()) == parts:
            self._show(self._blank(), asked=False)
        else:
            typed = self.draft.parts
            self.draft, self._saved = self._blank(), (("",), None)
            self.edit(typed)
            self.save()

    def _typed(self) -> bool:
        return self.pictured or any(part.strip() for part in self.draft.parts)

    def _blank(self) -> Draft:
        now = self._clock.now()
        return Draft(uuid.uuid4().hex, ("",), self._account_id, now, now)

    def _show(self, draft: Draft, *, asked: bool = True) -> None:
        self.draft, self.pictured, self.asked = draft, False, asked
        self._saved = (draft.parts, draft.verdict)
        self._hear.draft(draft)
        self.listed()
        self._tell(Keeping.SAVED)

    def _tell(self, keeping: Keeping, error_code: str = "") -> None:
        if keeping in {Keeping.SAVED, Keeping.UNSAVED}:
            if self._store is None:
                keeping = Keeping.OPENING
            elif not self._lasting:
                keeping = Keeping.NOWHERE
        self._hear.keeping(KeepingView(keeping, self._clock.now(), error_code))

    def _list(self) -> None:
        self._hear.rows(self._rows.rows())
        self.listed()

    def _listed(self, rows: tuple[DraftRow, ...]) -> None:
        self._rows.take(rows)
        self._list()
        if self._reopen:
            self._tell_recovery(rows)
        self._reopen = False

    def _tell_recovery(self, rows: tuple[DraftRow, ...]) -> None:
        """Put the newest draft on screen, unless something is typed by now, and tell what was found."""
        newest = max(rows, key=lambda row: row.updated_at, default=None)
        if newest is None:
            self.recovered(Recovered())
            return
        others = sum(newest.updated_at - row.updated_at < _BEFORE for row in rows) - 1

        def told(on_screen: bool) -> None:
            self.recovered(Recovered(newest.draft_id, newest.updated_at, on_screen, others))

        told(False) if self._typed() else self.open_first(newest.draft_id, told)

    def _opened(self, draft: Draft | None) -> None:
        if draft is not None:
            self.save()  # what was typed while it was on its way
            self._show(draft)

    def _written(self, draft: Draft) -> None:
        self._rows.put(row_of(draft))
        self._list()
        if (self.draft.draft_id, self.draft.parts) == (draft.draft_id, draft.parts):
            self._tell(Keeping.SAVED)

    def _deleted(self, draft_id: str, thrown: bool) -> None:
        if not thrown and self._removed == draft_id:
            self._removed = ""
        self._rows.drop(draft_id)
        self._list()

    def _brought_back(self, draft: Draft | None) -> None:
        if draft is not None:
            self.reopen(draft)

    def _save_failed(self, error: Exception) -> None:
        self._saved = (("",), None)  # so that the next save tries again
        self._tell(Keeping.FAILED, error.code if isinstance(error, VignetteError) else "store.failed")
