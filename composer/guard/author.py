"""What the author's own profile gives away: the place behind "our hospital"."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class AuthorProfile:
    """What readers of the account know already; it narrows the circle of people a story fits."""

    name: str = ""
    city: str = ""
    hospital: str = ""
    specialty: str = ""

    @property
    def version(self) -> str:
        """Digest of the profile, hexadecimal; a report made under another profile is stale."""
        return hashlib.sha256(json.dumps(asdict(self), sort_keys=True).encode()).hexdigest()[:16]

    def __repr__(self) -> str:
        """Name the version only."""
        return f"AuthorProfile({self.version})"
