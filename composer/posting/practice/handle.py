"""How to reach the running practice service."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class PracticeHandle:
    """Its address and the one bearer of this run; the repr keeps the bearer to itself."""

    base_url: str
    bearer: str = field(repr=False)
    port: int
