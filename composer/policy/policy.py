"""What an institution has set for everybody who uses this computer: one frozen value, never written by the program."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

KEY_DIGITS: Final = 16
"""Digits of a second reader's public key by which a policy and people tell it."""

LOCK_MINUTES: Final = range(1, 31)
TRASH_DAYS: Final = range(1, 31)
VERSION_DAYS: Final = range(1, 91)

SHORTENERS: Final = ("bitly", "tinyurl", "isgd", "shlink", "yourls", "kutt", "dub", "shortio")
"""Names that a policy may allow, as settings, keyring and audit name the services."""


class Override(StrEnum):
    """Who may post what the check stops."""

    NOBODY = "nobody"
    AUTHORIZATION = "authorization"  # whoever holds the patient's written authorization, 45 CFR 164.508


class Second(StrEnum):
    """Which posts a second person has to read and confirm on this computer."""

    NEVER = "never"
    WARNED = "warned"  # those of which the check had something to say
    ALWAYS = "always"


class Feature(StrEnum):
    """What can be turned off."""

    ARCHIVE = "archive"  # taking in the archive of former years
    BY_HAND = "by_hand"  # accounts whose posts are copied out by hand
    CITATIONS = "citations"
    EXPORTS = "exports"  # of drafts, for another computer; not the log's
    PICTURES = "pictures"
    PLAIN_EXPORTS = "plain_exports"  # those without a passphrase
    REPLIES = "replies"  # and quotes
    SCHEDULING = "scheduling"
    SHORTENERS = "shorteners"
    WITHOUT_KEEPING = "without_keeping"  # writing with nothing kept, no audit either


@dataclass(frozen=True, slots=True)
class Policy:
    """The rules that hold. Without a file nothing is set, and the author chooses.

    Attributes:
        institution: Who has set it, as settings name them; empty where the file does not say.
        lock_minutes: Most minutes without input until the program locks itself.
        strict: Whether the check always asks at every detail.
        override: Who may post what the check stops.
        second: Which posts need a second reader.
        reader_keys: Keys of the second readers who count, as Settings show them; None for all who were added here.
        shorteners: Names of the allowed services for short links; None for all.
        hosts: Hosts that links and papers may be sent to, lower case; None for all.
        disabled: What is turned off.
        trash_days: Most days that a draft stays in the trash.
        version_days: Most days that a version of a draft is kept.
        digest: SHA-256 of the file's bytes, hexadecimal; empty where there is no file or it cannot be read.
        broken: Why the file cannot be gone by, as the code of a sentence; empty where it can, or where there is none.
        detail: The key or line that is meant by `broken`.
    """

    institution: str = ""
    lock_minutes: int = LOCK_MINUTES[-1]
    strict: bool = False
    override: Override = Override.AUTHORIZATION
    second: Second = Second.NEVER
    reader_keys: frozenset[str] | None = None
    shorteners: frozenset[str] | None = None
    hosts: frozenset[str] | None = None
    disabled: frozenset[Feature] = frozenset()
    trash_days: int = TRASH_DAYS[-1]
    version_days: int = VERSION_DAYS[-1]
    digest: str = ""
    broken: str = ""
    detail: str = ""

    @property
    def mark(self) -> str:
        """What an approval and an audit row say of it: `none`, the digest, or that it was broken."""
        if self.broken:
            return f"broken:{self.digest or 'unread'}"
        return self.digest or "none"

    @property
    def exists(self) -> bool:
        """Whether an institution has set anything, or tried to."""
        return bool(self.digest or self.broken)

    def allows(self, feature: Feature) -> bool:
        """Tell whether something is not turned off; a broken file turns all of it off."""
        return not self.broken and feature not in self.disabled

    def allows_shortener(self, name: str) -> bool:
        """Tell whether links may be sent to this service."""
        listed = self.shorteners is None or name in self.shorteners
        return self.allows(Feature.SHORTENERS) and listed

    def allows_host(self, host: str) -> bool:
        """Tell whether links and papers may be sent to this host; the host itself, not those below it."""
        return not self.broken and (self.hosts is None or host.lower() in self.hosts)


def broken(code: str, detail: str = "", digest: str = "") -> Policy:
    """Return what holds under a file that cannot be gone by: the narrowest of everything, and nothing is posted."""
    return Policy(
        lock_minutes=5,
        strict=True,
        override=Override.NOBODY,
        second=Second.ALWAYS,
        reader_keys=frozenset(),
        shorteners=frozenset(),
        hosts=frozenset(),
        disabled=frozenset(Feature),
        digest=digest,
        broken=code,
        detail=detail,
    )
