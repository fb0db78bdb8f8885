"""Pictures in the encrypted store, and which draft shows which: cleaned bytes only, by their digest."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import replace
from typing import Any, Final

from composer.base.clock import Clock, to_stamp
from composer.base.errors import MediaError, StoreError
from composer.drafts.picture import Attached, Gallery, Picture, Taken
from composer.drafts.sight import Sight
from composer.guard.reading import Reading
from composer.guard.trail import Trail
from composer.vault.database import Database
from composer.vault.migrations import Step

MIGRATIONS: Final[tuple[Step, ...]] = (
    (
        """CREATE TABLE pictures (
            digest TEXT PRIMARY KEY,
            data BLOB NOT NULL,
            small BLOB NOT NULL,
            facts TEXT NOT NULL,
            reading TEXT NOT NULL,
            added_at TEXT NOT NULL
        ) STRICT""",
        """CREATE TABLE attachments (
            draft_id TEXT NOT NULL,
            part_index INTEGER NOT NULL,
            place INTEGER NOT NULL,
            digest TEXT NOT NULL REFERENCES pictures (digest),
            alt_text TEXT NOT NULL,
            PRIMARY KEY (draft_id, part_index, place)
        ) STRICT""",
    ),
)
"""The steps of this floor's tables. A draft in the outbox keeps its rows, so that taking it back brings them along."""


class PictureStore:
    """Keeps pictures. Every method may be called from any thread.

    Args:
        db: The open store, with the steps in `MIGRATIONS`.
        clock: Dates what is added.
    """

    def __init__(self, db: Database, clock: Clock) -> None:
        self._db = db
        self._clock = clock

    def add(self, taken: Taken) -> None:
        """Keep a picture; of bytes that are there already the reading is renewed.

        Raises:
            StoreError: It is not kept; `store.damaged` the bytes are not those of the digest.
        """
        picture = taken.picture
        if hashlib.sha256(taken.data).hexdigest() != picture.digest:
            raise StoreError("store.damaged")
        facts = {
            "kind": picture.kind,
            "size": [picture.width, picture.height],
            "weight": [picture.weight, picture.weight_before],
            "size_before": list(picture.size_before),
            "quality": picture.quality,
            "frames": picture.frames,
            "moments": list(picture.moments),
            "length_ms": picture.length_ms,
            "hidden": list(picture.hidden),
            "hidden_count": picture.hidden_count,
        }
        with self._db.transaction():
            self._db.execute(
                "INSERT INTO pictures (digest, data, small, facts, reading, added_at) VALUES (?, ?, ?, ?, ?, ?)"
                " ON CONFLICT (digest) DO UPDATE SET reading = excluded.reading",
                (
                    picture.digest,
                    taken.data,
                    picture.small,
                    json.dumps(facts),
                    picture.reading.encode(),
                    to_stamp(self._clock.now()),
                ),
            )

    def data(self, digest: str) -> bytes | None:
        """Return a picture's bytes; None where it is not there, or they are not its own any more.

        Raises:
            StoreError: It cannot be read.
        """
        row = self._db.one("SELECT data FROM pictures WHERE digest = ?", (digest,))
        if row is None or hashlib.sha256(bytes(row[0])).hexdigest() != digest:
            return None
        return bytes(row[0])

    def source(self, digest: str) -> StoredBytes | None:
        """Return what reads a picture's bytes when they are asked for; None where it is not there.

        Raises:
            StoreError: It cannot be told.
        """
        row = self._db.one("SELECT length(data) FROM pictures WHERE digest = ?", (digest,))
        return None if row is None else StoredBytes(self, digest, int(row[0]))

    def reading(self, digest: str) -> Reading | None:
        """Return what was read in a stored picture whose bytes are whole; for the gate.

        Raises:
            StoreError: It cannot be read.
        """
        if self.data(digest) is None:
            return None
        row = self._db.one("SELECT reading FROM pictures WHERE digest = ?", (digest,))
        try:
            return None if row is None else Reading.decode(row[0])
        except ValueError:
            return None

    def confirm(self, digest: str, sight: Sight, trail: Trail) -> Picture:
        """Keep the author's own reading of a picture that no program read, and write down that it was given.

        Raises:
            MediaError: `media.not_confirmed` an answer is missing, or there is no such picture to be read.
            StoreError: It is not kept.
        """
        with self._db.transaction():
            row = self._db.one("SELECT digest, small, facts, reading FROM pictures WHERE digest = ?", (digest,))
            if row is None or self.data(digest) is None:
                raise MediaError("media.not_confirmed")
            picture = _picture(row)
            reading = sight.read(picture)
            self._db.execute("UPDATE pictures SET reading = ? WHERE digest = ?", (reading.encode(), digest))
            trail.write("picture.looked_through", sight.facts(reading))
        return replace(picture, reading=reading)

    def attach(self, draft_id: str, gallery: Gallery) -> None:
        """Write down which pictures a draft shows now.

        Raises:
            StoreError: It is not written.
        """
        with self._db.transaction():
            self._db.execute("DELETE FROM attachments WHERE draft_id = ?", (draft_id,))
            for index, part in enumerate(gallery):
                for place, one in enumerate(part):
                    self._db.execute(
                        "INSERT INTO attachments (draft_id, part_index, place, digest, alt_text)"
                        " VALUES (?, ?, ?, ?, ?)",
                        (draft_id, index, place, one.picture.digest, one.alt_text),
                    )

    def gallery(self, draft_id: str) -> Gallery:
        """Return the pictures of a draft's posts; as long as the last post that has one.

        Raises:
            StoreError: They cannot be read.
        """
        rows = self._db.rows(
            "SELECT part_index, digest, small, facts, reading, alt_text FROM attachments JOIN pictures USING (digest)"
            " WHERE draft_id = ? ORDER BY part_index, place",
            (draft_id,),
        )
        count = max((int(row[0]) for row in rows), default=-1) + 1
        return tuple(
            tuple(Attached(_picture(row[1:5]), row[5]) for row in rows if row[0] == index) for index in range(count)
        )

    def forget(self, draft_ids: Iterable[str]) -> None:
        """Forget what these drafts show, and the pictures among it that no other draft shows.

        Raises:
            StoreError: It failed; nothing was forgotten.
        """
        gone = json.dumps(sorted(draft_ids))
        with self._db.transaction():
            shown = self._db.rows(
                "SELECT DISTINCT digest FROM attachments WHERE draft_id IN (SELECT value FROM json_each(?))", (gone,)
            )
            self._db.execute("DELETE FROM attachments WHERE draft_id IN (SELECT value FROM json_each(?))", (gone,))
            self._db.execute(
                "DELETE FROM pictures WHERE digest IN (SELECT value FROM json_each(?))"
                " AND digest NOT IN (SELECT digest FROM attachments)",
                (json.dumps([row[0] for row in shown]),),
            )

    def tidy(self, draft_ids: Iterable[str]) -> None:
        """Forget the pictures that none of these drafts shows; those in the outbox count as drafts.

        Raises:
            StoreError: It failed; nothing was forgotten.
        """
        kept = json.dumps(sorted(draft_ids))
        with self._db.transaction():
            self._db.execute("DELETE FROM attachments WHERE draft_id NOT IN (SELECT value FROM json_each(?))", (kept,))
            self._db.execute("DELETE FROM pictures WHERE digest NOT IN (SELECT digest FROM attachments)")


class StoredBytes:
    """A picture's bytes, fetched when the first of them are read, and let go with the last."""

    def __init__(self, store: PictureStore, digest: str, size: int) -> None:
        self._store = store
        self._digest = digest
        self._data = b""
        self.size = size

    def read(self, start: int, size: int) -> bytes:
        """Return so many of them.

        Raises:
            StoreError: They cannot be read; `store.damaged` they are not those of the digest any more.
        """
        data = self._data or self._store.data(self._digest)
        if data is None:
            raise StoreError("store.damaged")
        self._data = b"" if start + size >= self.size else data
        return data[start : start + size]


def _picture(row: tuple[Any, ...]) -> Picture:
    digest, small, facts_text, reading = row
    facts = json.loads(facts_text)
    return Picture(
        digest=digest,
        kind=facts["kind"],
        width=facts["size"][0],
        height=facts["size"][1],
        weight=facts["weight"][0],
        weight_before=facts["weight"][1],
        hidden=tuple(facts["hidden"]),
        hidden_count=facts["hidden_count"],
        small=bytes(small),
        reading=Reading.decode(reading),
        size_before=tuple(facts.get("size_before", (0, 0))),
        quality=facts.get("quality", 0),
        frames=facts.get("frames", 1),
        moments=tuple(facts.get("moments", ())),
        length_ms=facts.get("length_ms", 0),
    )
