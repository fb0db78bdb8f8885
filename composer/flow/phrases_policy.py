"""The sentences for what the institution's policy does not let go, and for a policy file that cannot be gone by."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

POLICY: Final = MappingProxyType(
    {
        # a file that cannot be gone by
        "policy.owner": (
            "Nothing is posted: your institution's policy file is not the administrator's. Your drafts are kept.",
            "",
        ),
        "policy.writable": (
            "Nothing is posted: anybody could change your institution's policy file. Your drafts are kept.",
            "",
        ),
        "policy.link": (
            "Nothing is posted: your institution's policy file is a link, not a file. Your drafts are kept.",
            "",
        ),
        "policy.unreadable": (
            "Nothing is posted: your institution's policy file cannot be read. Your drafts are kept.",
            "",
        ),
        "policy.large": (
            "Nothing is posted: your institution's policy file is too large. Your drafts are kept.",
            "",
        ),
        "policy.syntax": (
            "Nothing is posted: your institution's policy file is no TOML. Your drafts are kept.",
            "",
        ),
        "policy.version": (
            "Nothing is posted: your institution's policy file is of another version. Your drafts are kept.",
            "",
        ),
        "policy.key": (
            "Nothing is posted: your institution's policy file has an unknown setting: {detail}. Your drafts are kept.",
            "",
        ),
        "policy.value": (
            "Nothing is posted: your institution's policy file is wrong at {detail}. Your drafts are kept.",
            "",
        ),
        # what it does not let go
        "policy.off_archive": ("Your institution has turned off the archive of former posts.", ""),
        "policy.off_by_hand": ("Your institution has turned off posting by hand. Choose another account.", ""),
        "policy.off_citations": ("Your institution has turned off looking up papers.", ""),
        "policy.off_exports": ("Your institution has turned off exports of drafts. Nothing was written.", ""),
        "policy.off_plain_exports": ("Your institution has turned off exports without a passphrase.", ""),
        "policy.off_pictures": ("Your institution has turned off pictures. Take them out to post.", "Edit"),
        "policy.off_replies": ("Your institution has turned off replies and quotes.", "Edit"),
        "policy.off_scheduling": ("Your institution has turned off scheduling. Choose Now to post.", "Edit"),
        "policy.off_shorteners": ("Your institution has turned off short links. The long link stays.", ""),
        "policy.off_without_keeping": ("Your institution has turned off writing without keeping.", ""),
        "policy.no_shortener": ("Your institution does not allow this link shortener. The long link stays.", ""),
        "policy.no_host": ("Your institution lets nothing go to this address. Nothing was sent.", ""),
        "gate.no_override": ("Your institution lets nobody post what identifies a patient.", "Edit"),
        "gate.second": ("Your institution asks for a second reader. Nothing was posted.", ""),
        "gate.second_other": ("The second reader read something else, or too long ago. It must be read again.", ""),
        # the log
        "audit.broken": ("The log is not as it was written, so nothing is taken out of it. Verify it first.", ""),
        "audit.not_written": ("The file could not be written. The log is as it was.", ""),
        "record.not_written": ("The record could not be written. Choose another folder.", ""),
        # second readers
        "reader.id": ("Take 4 to 24 small letters, digits and hyphens, with a digit among them.", ""),
        "reader.taken": ("Somebody has this id already. Choose another.", ""),
        "reader.short": ("The passphrase is too short: take eight signs or more.", ""),
        "reader.same": ("This is the author's own passphrase. A second reader needs another.", ""),
        "reader.gone": ("Nobody has this id any more.", ""),
        "reader.wrong": ("This is not the reader's passphrase. Nothing was posted.", ""),
    }
)
