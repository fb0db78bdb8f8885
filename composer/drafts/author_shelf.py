"""Where the author's own profile is kept."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Final

from composer.guard.author import AuthorProfile
from composer.vault.database import Database

_AUTHOR: Final = "author"


class Shelf:
    """The author's own profile, in the encrypted store."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self) -> AuthorProfile:
        """Return the profile; empty where none was filled in."""
        kept = self._database.setting(_AUTHOR)
        return AuthorProfile() if kept is None else AuthorProfile(**json.loads(kept))

    def put(self, profile: AuthorProfile) -> None:
        """Keep a profile."""
        self._database.put_setting(_AUTHOR, json.dumps(asdict(profile)))
