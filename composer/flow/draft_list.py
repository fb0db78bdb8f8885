"""The rows of the list of drafts, in order: a save moves one row and sorts nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from composer.drafts.draft import Draft
from composer.flow.views import DraftRow


class DraftList:
    """Each draft once, by its id."""

    def __init__(self) -> None:
        self._rows: dict[str, DraftRow] = {}  # oldest first
        self._in_order = True

    def __contains__(self, draft_id: str) -> bool:
        """Tell whether a draft is in the list."""
        return draft_id in self._rows

    def may_be_out(self, draft_id: str) -> bool:
        """Tell whether a draft may be out already: it was brought back from a file that cannot know."""
        row = self._rows.get(draft_id)
        return row is not None and row.may_be_out

    def not_out(self, draft_id: str) -> None:
        """The author has looked: this one is not out."""
        if draft_id in self._rows:
            self._rows[draft_id] = replace(self._rows[draft_id], may_be_out=False)

    def take(self, rows: Iterable[DraftRow]) -> None:
        """Add what is stored, newest first; what is in the list already is newer."""
        self._rows = {row.draft_id: row for row in reversed(tuple(rows))} | self._rows
        self._in_order = False

    def put(self, row: DraftRow) -> None:
        """Keep a row at its place: where it was, or as the newest."""
        known = self._rows.get(row.draft_id)
        if known is None or known.updated_at != row.updated_at:
            self._rows.pop(row.draft_id, None)
            newest = next(reversed(self._rows.values()), row)
            self._in_order = self._in_order and newest.updated_at <= row.updated_at
        if known is not None and known.may_be_out:
            row = replace(row, may_be_out=True)
        self._rows[row.draft_id] = row

    def drop(self, draft_id: str) -> None:
        """Take a draft out."""
        self._rows.pop(draft_id, None)

    def clear(self) -> None:
        """Take all of them out."""
        self._rows.clear()

    def rows(self) -> tuple[DraftRow, ...]:
        """Return all rows, newest first."""
        if not self._in_order:
            self._rows = dict(sorted(self._rows.items(), key=lambda pair: pair[1].updated_at))
            self._in_order = True
        return tuple(reversed(self._rows.values()))


def row_of(draft: Draft) -> DraftRow:
    """Return the row of a draft."""
    return DraftRow(draft.draft_id, draft.title, draft.verdict, draft.updated_at)
