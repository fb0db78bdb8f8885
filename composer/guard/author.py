"""What the author's own profile gives away, the place behind "our hospital", and how strictly the guard judges."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from typing import Final

STANDARD: Final = "standard"
STRICT: Final = "strict"


@dataclass(frozen=True, slots=True)
class AuthorProfile:
    """What readers of the account know already; it narrows the circle of people a story fits.

    Attributes:
        name: The author's own.
        city: Where the author works.
        hospital: ... and the hospital or practice.
        specialty: ... and the specialty.
        strictness: `STANDARD` or `STRICT`; anything else is taken for the latter.
    """

    name: str = ""
    city: str = ""
    hospital: str = ""
    specialty: str = ""
    strictness: str = STANDARD

    @property
    def is_strict(self) -> bool:
        """Whether less is enough to stop a draft or to warn of it."""
        return self.strictness != STANDARD

    @property
    def version(self) -> str:
        """Digest of the profile, hexadecimal; a report made under another profile is stale."""
        return hashlib.sha256(json.dumps(asdict(self), sort_keys=True).encode()).hexdigest()[:16]

    def __repr__(self) -> str:
        """Name the version only."""
        return f"AuthorProfile({self.version})"
