"""The sentences about backups, exports and a store that does not open; American English, by code."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

STORE: Final = MappingProxyType(
    {
        "store.gone": (
            "The file of your drafts is not where it was. Its key is not in the keyring.",
            "Try again",
        ),
        "store.no_locks": (
            "The disk of your drafts knows no locks, so nothing was opened. Move them to a disk of this computer.",
            "Write without keeping",
        ),
        "store.abroad": (
            "Your drafts lie in a network folder, encrypted. Open them on one computer at a time: two can damage them.",
            "",
        ),
        "lock.other_recovery": (
            "This recovery key is right, but it does not open the drafts here. Nothing was changed.",
            "",
        ),
        "draft.may_be_out": (
            "This may be out already: look first. Then say so in the window, above the draft.",
            "",
        ),
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
        "safety.damaged": ("The file is damaged. Nothing was changed here. Try an older one.", ""),
        "safety.cut": ("The file breaks off. Nothing was changed. Copy it again, then try once more.", ""),
        "safety.asked": ("This computer's keyring does not open it. Type your passphrase or recovery key.", ""),
        "safety.key_gone": (
            "Only the keyring of that day opens this backup, and it is not here. Nothing was changed.",
            "",
        ),
        "safety.asked_passphrase": ("It is under a passphrase. Nothing was changed.", ""),
        "safety.wrong_passphrase": ("That is not its passphrase. Nothing was changed.", "Try again"),
        "safety.nothing_read": ("Nothing of it can be read any more. Nothing was changed: try a backup.", ""),
        "safety.wrong": (
            "Neither passphrase nor recovery key of that day: it does not open. Nothing was changed.",
            "Try again",
        ),
    }
)
