"""Where the author's own profile is kept."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, replace
from typing import Final

from composer.guard.author import STRICT, AuthorProfile
from composer.policy.policy import Policy
from composer.vault.database import Database

_AUTHOR: Final = "author"


class Shelf:
    """The author's own profile, in the encrypted store.

    Args:
        database: The open store.
        rules: Tells whether the institution has set how strictly the guard judges.
    """

    def __init__(self, database: Database, rules: Callable[[], Policy] = Policy) -> None:
        self._database = database
        self._rules = rules

    def get(self) -> AuthorProfile:
        """Return the profile; empty where none was filled in, and strict where the institution has set that."""
        profile = self._own()
        return replace(profile, strictness=STRICT) if self._rules().strict else profile

    def put(self, profile: AuthorProfile) -> None:
        """Keep a profile; while the institution has set the strict level, the author's own choice stays as it was."""
        if self._rules().strict:
            profile = replace(profile, strictness=self._own().strictness)
        self._database.put_setting(_AUTHOR, json.dumps(asdict(profile)))

    def _own(self) -> AuthorProfile:
        kept = self._database.setting(_AUTHOR)
        return AuthorProfile() if kept is None else AuthorProfile(**json.loads(kept))
