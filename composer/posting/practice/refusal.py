"""X's refusals: a status and its body."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Refusal:
    """A status and X's body for it."""

    status: int
    body: dict[str, Any]


def invalid(message: str, parameters: dict[str, list[str]] | None = None) -> Refusal:
    """Return X's 400; like X's, it repeats the parameter it speaks of, which can be the whole draft."""
    return Refusal(
        400,
        {
            "errors": [{"parameters": parameters or {}, "message": message}],
            "title": "Invalid Request",
            "detail": "One or more parameters to your request was invalid.",
            "type": "https://api.x.com/2/problems/invalid-request",
        },
    )


def forbidden(detail: str) -> Refusal:
    """Return X's 403."""
    return Refusal(403, {"detail": detail, "type": "about:blank", "title": "Forbidden", "status": 403})
