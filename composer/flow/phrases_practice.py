"""The sentences about the practice timeline, which ends with the program unless its author keeps it."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

PRACTICE: Final = MappingProxyType(
    {
        "practice.emptied": ("The practice post it belongs to ended with Vignette. Nothing was sent.", "Edit"),
        "unknown.emptied": (
            "The practice timeline ended with Vignette, so nobody can tell whether this stood there.",
            "",
        ),
    }
)
