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
        self._rows: dict[str, DraftRow] = {}  # oldest first, so that a save moves one row and sorts nothing
        self._in_order = True
        self._saved: tuple[tuple[str, ...], Verdict | None] = (("",), None)
        self._removed = ""
        self.recovered: Callable[[Recovered], None] = lambda _: None  # hears what was found after a run that broke off
        self.listed: Callable[[], None] = lambda: None  # hears of another draft on screen, or another list
        self.pictured = False  # the draft on screen shows pictures: it is kept even without a word
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
        if store is None or state == self._saved or (not self._typed() and draft.draft_id not in self._rows):
            return
        self._saved = state

        def work() -> Draft:
            store.save(draft.draft_id, draft.parts, draft.account_id, draft.verdict)
            return draft

        self._disk.submit(work, self._written, self._save_failed)

    def read_again(self) -> None:
        """Something else has written to the store: show the list anew, and the draft on screen where it is another."""
        store, draft = self._store, self.draft
        if store is not None:
            self._disk.submit(store.rows, self._listed_again, self._save_failed)
            self._disk.submit(lambda: store.get(draft.draft_id), self._read_again, self._save_failed)

    def _listed_again(self, rows: tuple[DraftRow, ...]) -> None:
        self._rows.clear()
        self._listed(rows)

    def _read_again(self, draft: Draft | None) -> None:
        if draft is not None and draft.draft_id == self.draft.draft_id and draft.parts != self.draft.parts:
            self._show(draft)

    def new(self) -> None:
        """Put an empty draft on screen; the old one is kept."""
        self.save()
        self._show(self._blank())

    def open(self, draft_id: str) -> None:
        """Put a stored draft on screen."""
        store = self._store
        if store is None or draft_id in {"", self.draft.draft_id}:
            return
        self.save()
        self._disk.submit(lambda: store.get(draft_id), self._opened, self._save_failed)

    def reopen(self, draft: Draft) -> None:
        """Put a draft on screen that came back from the outbox or the trash."""
        self.save()
        self.list_again(draft)
        self._show(draft)

    def list_again(self, draft: Draft) -> None:
        """Put a draft in the list that came back by itself; what is on screen stays."""
        self._keep(_row(draft))
        self._list()

    @property
    def may_be_out(self) -> bool:
        """Whether the draft on screen may be out already: it was brought back from a file that cannot know."""
        row = self._rows.get(self.draft.draft_id)
        return row is not None and row.may_be_out

    def not_out(self) -> None:
        """The author has looked: the draft on screen is not out."""
        store, draft_id = self._store, self.draft.draft_id
        if store is not None and self.may_be_out:
            self._rows[draft_id] = replace(self._rows[draft_id], may_be_out=False)
            self._list()
            self._disk.submit(lambda: store.not_out(draft_id), lambda _: None, self._save_failed)

    def delete(self, draft_id: str) -> None:
        """Move a draft to the trash; `undo_delete` brings it back."""
        store = self._store
        if store is None:
            return
        if draft_id == self.draft.draft_id:
            self.save()
            self._show(self._blank())

        def work() -> str:
            return draft_id if store.throw(draft_id) else ""

        self._disk.submit(work, lambda thrown: self._deleted(draft_id, thrown), self._save_failed)

    def undo_delete(self) -> None:
        """Bring back the draft deleted last."""
        store, draft_id = self._store, self._removed
        if store is not None and draft_id:
            self._removed = ""
            self._disk.submit(lambda: store.bring_back(draft_id), self._brought_back, self._save_failed)

    def gone(self, draft_id: str, parts: tuple[str, ...]) -> None:
        """The draft is in the outbox now. Text typed since then stays, as a draft of its own."""
        self._rows.pop(draft_id, None)
        self._list()
        if draft_id != self.draft.draft_id:
            return
        if tuple(part for part in self.draft.parts if part.strip()) == parts:
            self._show(self._blank())
        else:
            typed = self.draft.parts
            self.draft = self._blank()
            self.edit(typed)

    def _typed(self) -> bool:
        return self.pictured or any(part.strip() for part in self.draft.parts)

    def _blank(self) -> Draft:
        now = self._clock.now()
        return Draft(uuid.uuid4().hex, ("",), self._account_id, now, now)

    def _show(self, draft: Draft) -> None:
        self.draft, self.pictured = draft, False
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
        if not self._in_order:
            self._rows = dict(sorted(self._rows.items(), key=lambda pair: pair[1].updated_at))
            self._in_order = True
        self._hear.rows(tuple(reversed(self._rows.values())))
        self.listed()

    def _keep(self, row: DraftRow) -> None:
        """Keep a row at its place: where it was, or as the newest."""
        known = self._rows.get(row.draft_id)
        if known is None or known.updated_at != row.updated_at:
            self._rows.pop(row.draft_id, None)
            newest = next(reversed(self._rows.values()), row)
            self._in_order = self._in_order and newest.updated_at <= row.updated_at
        if known is not None and known.may_be_out:
            row = replace(row, may_be_out=True)
        self._rows[row.draft_id] = row

    def _listed(self, rows: tuple[DraftRow, ...]) -> None:
        self._rows = {row.draft_id: row for row in reversed(rows)} | self._rows
        self._in_order = False
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
        on_screen = not self._typed()
        others = sum(newest.updated_at - row.updated_at < _BEFORE for row in rows) - 1
        if on_screen:
            self.open(newest.draft_id)
        self.recovered(Recovered(newest.draft_id, newest.updated_at, on_screen, others))

    def _opened(self, draft: Draft | None) -> None:
        if draft is not None:
            self._show(draft)

    def _written(self, draft: Draft) -> None:
        self._keep(_row(draft))
        self._list()
        if self.draft.parts == draft.parts:
            self._tell(Keeping.SAVED)

    def _deleted(self, draft_id: str, thrown: str) -> None:
        self._removed = thrown
        self._rows.pop(draft_id, None)
        self._list()

    def _brought_back(self, draft: Draft | None) -> None:
        if draft is not None:
            self.reopen(draft)

    def _save_failed(self, error: Exception) -> None:
        self._saved = (("",), None)  # so that the next save tries again
        self._tell(Keeping.FAILED, error.code if isinstance(error, VignetteError) else "store.failed")


def _row(draft: Draft) -> DraftRow:
    return DraftRow(draft.draft_id, draft.title, draft.verdict, draft.updated_at)
