"""What the links keep in the encrypted store: the chosen shortener, where each short link leads, papers."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any, Final

from composer.base.clock import Clock, to_stamp
from composer.base.shortening import Shortening
from composer.text.citation import Citation
from composer.vault.database import Database
from composer.vault.migrations import Step

MIGRATIONS: Final[tuple[Step, ...]] = (
    ("CREATE TABLE short_links (shown TEXT PRIMARY KEY, target TEXT NOT NULL, made_at TEXT NOT NULL) STRICT",),
    ("CREATE TABLE citations (paper TEXT PRIMARY KEY, citation TEXT NOT NULL, asked_at TEXT NOT NULL) STRICT",),
)
"""The steps of this floor's tables."""

_CHOSEN: Final = "links.shortening"


class LinkShelf:
    """Reads and writes it.

    Args:
        database: The open store, with the steps in `MIGRATIONS`.
        clock: Dates what is written.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def chosen(self) -> str:
        """Return the name of the chosen service; empty for none."""
        return str(self._kept().get("service", ""))

    def shortening(self, service: str) -> Shortening:
        """Return what is kept of a service, whether it is the chosen one or not."""
        kept = self._kept().get("of", {}).get(service, {})
        return Shortening(service, str(kept.get("address", "")), str(kept.get("domain", "")))

    def put(self, wanted: Shortening) -> None:
        """Choose a service and keep where it lies; what is kept of others stays.

        Raises:
            StoreError: It cannot be written.
        """
        known = self._kept()
        services = dict(known.get("of", {}))
        if wanted.service:
            fields = asdict(wanted)
            services[wanted.service] = {name: fields[name] for name in ("address", "domain")}
        self._database.put_setting(_CHOSEN, json.dumps({"service": wanted.service, "of": services}))

    def remember(self, shown: str, target: str) -> None:
        """Keep where a short link leads.

        Raises:
            StoreError: It cannot be written.
        """
        with self._database.transaction():
            self._database.execute(
                "INSERT OR REPLACE INTO short_links (shown, target, made_at) VALUES (?, ?, ?)",
                (shown, target, to_stamp(self._clock.now())),
            )

    def targets(self) -> dict[str, str]:
        """Return where every short link leads that was made here.

        Raises:
            StoreError: It cannot be read.
        """
        rows = self._database.rows("SELECT shown, target FROM short_links")
        return {str(shown): str(target) for shown, target in rows}

    def keep_citation(self, citation: Citation) -> None:
        """Keep what a register told of a paper, in place of what it told before.

        Raises:
            StoreError: It cannot be written.
        """
        with self._database.transaction():
            self._database.execute(
                "INSERT OR REPLACE INTO citations (paper, citation, asked_at) VALUES (?, ?, ?)",
                (citation.paper, citation.encode(), to_stamp(citation.asked_at)),
            )

    def citation(self, paper: str) -> Citation | None:
        """Return what is kept of a paper, by its link; None where nothing is, or nothing that can be read.

        Raises:
            StoreError: It cannot be read.
        """
        row = self._database.one("SELECT citation FROM citations WHERE paper = ?", (paper,))
        try:
            return None if row is None else Citation.decode(str(row[0]))
        except ValueError:
            return None

    def _kept(self) -> dict[str, Any]:
        kept: dict[str, Any] = json.loads(self._database.setting(_CHOSEN) or "{}")
        return kept
