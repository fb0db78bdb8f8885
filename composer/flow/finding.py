"""Searching as the author types: drafts, outbox and sent in one list, the newest question first."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from composer.base.errors import VignetteError
from composer.drafts.draft import DraftHit, first_line
from composer.drafts.store import DraftStore
from composer.flow.runner import Runner
from composer.guard.report import Verdict
from composer.outbox.item import GONE, OutboxHit, State
from composer.outbox.store import OutboxStore
from composer.text.seek import Excerpt, words_of


class Place(StrEnum):
    """Where something was found."""

    DRAFT = "draft"
    OUTBOX = "outbox"
    SENT = "sent"


@dataclass(frozen=True, slots=True)
class Hit:
    """One row of what was found.

    Attributes:
        ref: Id of the draft, or of the item in the outbox.
        title: The first words.
        state: Of an item; None for a draft.
        moment: When it changed last, aware.
    """

    place: Place
    ref: str
    title: str = field(repr=False)
    words: Excerpt = field(repr=False)
    moment: dt.datetime
    verdict: Verdict | None = None
    state: State | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """What a question found: drafts, then what waits, then what was sent, each newest first.

    Attributes:
        error_code: Why it could not be looked up; worded by `flow.wording`.
    """

    query: str = field(repr=False)
    hits: tuple[Hit, ...] = ()
    error_code: str = ""


class SearchLoop:
    """Looks up what is typed, one question at a time; of those that wait only the newest is asked.

    Args:
        disk: The lane of the store.
        show: Hears what was found, on the caller's thread; never of a question that is not the newest.
    """

    def __init__(self, disk: Runner, show: Callable[[Found], None]) -> None:
        self._disk = disk
        self._show = show
        self._stores: tuple[DraftStore, OutboxStore] | None = None
        self._query = ""
        self._asked: str | None = None

    def attach(self, drafts: DraftStore, outbox: OutboxStore) -> None:
        """Use the opened store; what was typed before is looked up now."""
        self._stores = (drafts, outbox)
        self._next()

    def ask(self, query: str) -> None:
        """Look for this; an empty question ends the search."""
        self._query = query
        self._next()

    def _next(self) -> None:
        query, stores = self._query, self._stores
        if self._asked is not None or stores is None or not query.strip():
            return
        self._asked = query
        self._disk.submit(lambda: look(query, *stores), self._answered, self._failed)

    def _answered(self, found: Found) -> None:
        self._asked = None
        if found.query == self._query:
            self._show(found)
        else:
            self._next()

    def _failed(self, error: Exception) -> None:
        code = error.code if isinstance(error, VignetteError) else "store.failed"
        self._answered(Found(self._asked or "", (), code))


def look(query: str, drafts: DraftStore, outbox: OutboxStore) -> Found:
    """Return what a question finds.

    Raises:
        StoreError: The store cannot be read.
    """
    words = words_of(query)
    items = [_item(hit) for hit in outbox.find(words)]
    waiting = [hit for hit in items if hit.place is Place.OUTBOX]
    sent = [hit for hit in items if hit.place is Place.SENT]
    return Found(query, (*map(_draft, drafts.find(words)), *waiting, *sent))


def _draft(hit: DraftHit) -> Hit:
    row = hit.row
    return Hit(Place.DRAFT, row.draft_id, row.title, hit.words, row.updated_at, row.verdict)


def _item(hit: OutboxHit) -> Hit:
    item = hit.item
    place = Place.SENT if item.state in GONE else Place.OUTBOX
    return Hit(
        place,
        item.item_id,
        first_line(item.submission.parts),
        hit.words,
        item.updated_at,
        item.approval.verdict,
        item.state,
    )
