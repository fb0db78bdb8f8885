"""Posts that should not have gone: what the author wrote down of each, in the encrypted store. No word of a post."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import dataclass
from typing import Final

from composer.guard.trail import Trail
from composer.outbox.breach import People, Sort
from composer.outbox.item import OutboxItem
from composer.vault.database import Database

_KEPT: Final = "incidents"


@dataclass(frozen=True, slots=True)
class Incident:
    """What is known of a post that should not have gone.

    Attributes:
        found_on: The day it was found out, the author's own.
        handed_over: Whether the author says that the privacy officer has it.
    """

    item_id: str
    found_on: dt.date
    sorts: tuple[Sort, ...] = ()
    people: People = People.UNKNOWN
    handed_over: bool = False


class IncidentShelf:
    """Keeps them. Every method may be called from any thread.

    Args:
        db: The open store.
        trail: Hears of each record.
    """

    def __init__(self, db: Database, trail: Trail) -> None:
        self._db, self._trail = db, trail

    def all(self) -> tuple[Incident, ...]:
        """Return every one, found last at the end.

        Raises:
            StoreError: They cannot be read.
        """
        raw = json.loads(self._db.setting(_KEPT) or "[]")
        known = [
            Incident(
                item_id=str(one["item_id"]),
                found_on=dt.date.fromisoformat(one["found_on"]),
                sorts=tuple(Sort(sort) for sort in one["sorts"]),
                people=People(one["people"]),
                handed_over=one["handed_over"] is True,
            )
            for one in raw
        ]
        return tuple(sorted(known, key=lambda one: one.found_on))

    def keep(self, incident: Incident, item: OutboxItem) -> None:
        """Keep one, in place of what was kept of the same post; the log hears of it.

        Raises:
            StoreError: It is not kept.
        """
        with self._db.transaction():
            others = [one for one in self.all() if one.item_id != incident.item_id]
            self._db.put_setting(_KEPT, json.dumps([_raw(one) for one in (*others, incident)]))
            self._trail.write(
                "incident.recorded",
                {
                    "item": item.item_id,
                    "submission": item.submission.digest,
                    "account": item.submission.account_id,
                    "found": incident.found_on.isoformat(),
                    "sorts": ",".join(incident.sorts),
                    "people": incident.people.value,
                    "handed_over": int(incident.handed_over),
                },
            )


def _raw(incident: Incident) -> dict[str, object]:
    return {
        "item_id": incident.item_id,
        "found_on": incident.found_on.isoformat(),
        "sorts": list(incident.sorts),
        "people": incident.people.value,
        "handed_over": incident.handed_over,
    }
