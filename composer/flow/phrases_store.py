"""The sentences about backups, exports and a store that does not open; American English, by code."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

STORE: Final = MappingProxyType(
    {
        "safety.stopped": ("Stopped. Nothing was written, and your drafts are as they were.", ""),
        "safety.full": ("There is no room for it there. Choose another disk, or free some space.", ""),
        "safety.read_only": ("Nothing can be written there. Choose another folder.", ""),
        "safety.failed": ("It could not be written there. Your drafts are as they were.", "Try again"),
        "safety.damaged_copy": (
            "What was written could not be read back, so it was thrown away. Try another disk.",
            "Try again",
        ),
        "safety.there": ("There is a file of this name already. Choose another: it was left as it is.", ""),
        "safety.unreadable": ("The file cannot be read. Nothing was changed.", "Try again"),
        "safety.foreign": ("This is no backup of Vignette's, or it breaks off. Nothing was changed.", ""),
        "safety.newer": ("A newer Vignette made this file. Update, then open it again.", ""),
        "safety.wrong": (
            "Neither passphrase nor recovery key of that day: it does not open. Nothing was changed.",
            "Try again",
        ),
    }
)
