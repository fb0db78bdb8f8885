"""Where decisions are written down, as the floors below the audit see it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol


class Trail(Protocol):
    """Takes one row a decision. Codes, digests, versions and counts only: never a word of a draft, never a name."""

    def write(self, event: str, facts: Mapping[str, str | int]) -> None:
        """Append a row; it is on the disk when this returns.

        Args:
            event: What was decided, such as `gate.approved`, `outbox.sent`.
            facts: Short codes, digests, versions, counts.

        Raises:
            StoreError: The row could not be written; what it records must then not happen.
        """
        ...
