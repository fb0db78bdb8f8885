"""An answer of the practice service to a program."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Reply:
    """A status, a JSON body, and headers."""

    status: int
    body: dict[str, Any] = field(repr=False)
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


def about_blank(status: int, title: str, detail: str = "") -> dict[str, Any]:
    """Return X's plain error body."""
    return {"title": title, "type": "about:blank", "status": status, "detail": detail or title}
