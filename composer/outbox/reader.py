"""Reading the outbox: what waits is read each time, what has come to its end once."""

from __future__ import annotations

import json
from collections.abc import Sequence

from composer.base.errors import Action, StoreError
from composer.outbox.item import GONE, OutboxItem, PartRecord, UploadRecord
from composer.outbox.tables import (
    ITEM_COLUMNS,
    PART_COLUMNS,
    UPLOAD_COLUMNS,
    Frozen,
    Row,
    read_frozen,
    read_item,
    read_part,
    read_upload,
)
from composer.vault.database import Database

"""What has come to its end: thousands of sent posts must not slow down each change of the outbox."""


class Reader:
    """Reads items. Every method may be called from any thread.

    Args:
        db: The open store, with the steps in `tables.MIGRATIONS`.
    """

    def __init__(self, db: Database) -> None:
        self._db = db
        self._frozen: dict[str, Frozen] = {}
        self._done: dict[str, tuple[str, OutboxItem]] = {}

    def items(self) -> tuple[OutboxItem, ...]:
        """Return everything, in the order it was taken in.

        Raises:
            StoreError: It cannot be read.
        """
        with self._db.steady():
            rows = self._db.rows("SELECT item_id, state, updated_at FROM outbox_items ORDER BY number")
            known = {name: self._done[name] for name, _, _ in rows if name in self._done}
            for name, state, updated in rows:
                if state in GONE and known.get(name, ("",))[0] != updated:
                    known.pop(name, None)
            asked = json.dumps([name for name, state, _ in rows if state not in GONE or name not in known])
            fresh = self._read("WHERE item_id IN (SELECT value FROM json_each(?))", (asked,))
        items = {item.item_id: item for item in fresh}
        moments = {name: updated for name, _, updated in rows}
        self._done = known | {item.item_id: (moments[item.item_id], item) for item in fresh if item.state in GONE}
        return tuple(items.get(name) or self._done[name][1] for name, _, _ in rows)

    def get(self, item_id: str) -> OutboxItem:
        """Return one item.

        Raises:
            StoreError: `outbox.gone` it is not here any more; or it cannot be read.
        """
        found = self._read("WHERE item_id = ?", (item_id,))
        if not found:
            raise StoreError("outbox.gone")
        return found[0]

    def _read(self, which: str, args: Sequence[str | int] = ()) -> tuple[OutboxItem, ...]:
        with self._db.steady():
            rows = self._db.rows(f"SELECT {ITEM_COLUMNS} FROM outbox_items {which}", args)  # noqa: S608 - constants
            return tuple(self._item(row) for row in rows)

    def _item(self, row: Row) -> OutboxItem:
        frozen = self._thaw(row)
        uploads = self._uploads(row[0]) if frozen[0].media else ()
        return read_item(row, frozen, self._parts(row[0]), uploads)

    def _thaw(self, row: Row) -> Frozen:
        """Return what never changes of an item; read once, since every change of the outbox is told in whole."""
        frozen = self._frozen.get(row[0])
        if frozen is None:
            try:
                frozen = read_frozen(row)
            except ValueError:
                raise StoreError("store.damaged", Action.WRITE_WITHOUT_KEEPING) from None
            self._frozen[row[0]] = frozen
        return frozen

    def _uploads(self, item_id: str) -> tuple[UploadRecord, ...]:
        rows = self._db.rows(
            f"SELECT {UPLOAD_COLUMNS} FROM outbox_uploads WHERE item_id = ?",  # noqa: S608 - constants
            (item_id,),
        )
        return tuple(read_upload(row) for row in rows)

    def _parts(self, item_id: str) -> list[PartRecord]:
        rows = self._db.rows(
            f"SELECT {PART_COLUMNS} FROM outbox_parts WHERE item_id = ? ORDER BY part_index",  # noqa: S608 - constants
            (item_id,),
        )
        return [read_part(row) for row in rows]
