"""An account the author posts with: which kind, under which name. No secret is in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from enum import StrEnum
from typing import Any

from composer.guard.author import AuthorProfile
from composer.guard.submission import AccountKind, Audience


class SignedBy(StrEnum):
    """What an account of X signs its requests with."""

    OAUTH1 = "oauth1"  # four keys of the author's own app, without an end
    OAUTH2 = "oauth2"  # a sign-in in the browser, renewed every two hours


class Standing(StrEnum):
    """As what the author speaks there."""

    PERSONAL = "personal"
    PROFESSIONAL = "professional"
    ORGANISATION = "organisation"


@dataclass(frozen=True, slots=True)
class Account:
    """One account.

    Attributes:
        account_id: The program's own id: `practice`, else 32 hexadecimal digits; names keyring entries.
        handle: Without the @.
        user_id: X's id of the user, digits; empty by hand.
        signed_by: For X only.
        standing: As what the author speaks there.
        city: What readers of this account know of the author; empty for what `AuthorProfile` says.
        hospital: ... likewise.
        specialty: ... likewise.
        audience: Who may reply to a new draft's posts, until the author chooses otherwise for that draft.
        picture: Where the service says the account's picture lies; empty where it has none of its own.
    """

    account_id: str
    kind: AccountKind
    handle: str
    display_name: str
    user_id: str = ""
    signed_by: SignedBy = SignedBy.OAUTH1
    standing: Standing = Standing.PERSONAL
    city: str = field(default="", repr=False)
    hospital: str = field(default="", repr=False)
    specialty: str = field(default="", repr=False)
    audience: Audience = Audience.EVERYONE
    picture: str = field(default="", repr=False)

    @classmethod
    def read(cls, raw: Mapping[str, Any]) -> Account:
        """Return the account that was kept; what an older version did not know gets its default.

        Raises:
            ValueError: The kind is unknown.
        """
        known = {item.name: raw[item.name] for item in fields(cls) if item.name in raw}
        kinds = (("kind", AccountKind), ("signed_by", SignedBy), ("standing", Standing), ("audience", Audience))
        for name, kind in kinds:
            if name in known:
                known[name] = kind(known[name])
        return cls(**known)

    def told_anew(self, told: Account, signed_by: SignedBy) -> Account:
        """Return this account with what X says of it now; what the author said of it stays."""
        return replace(
            self, signed_by=signed_by, handle=told.handle, display_name=told.display_name, picture=told.picture
        )

    def seen_by_readers(self, author: AuthorProfile) -> AuthorProfile:
        """Return what readers of this account know: what is filled in for it, and for the rest what holds for all."""
        return replace(
            author,
            city=self.city or author.city,
            hospital=self.hospital or author.hospital,
            specialty=self.specialty or author.specialty,
        )
