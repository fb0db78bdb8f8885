"""An account the author posts with: which kind, under which name. No secret is in it."""

from __future__ import annotations

from dataclasses import dataclass

from composer.guard.submission import AccountKind


@dataclass(frozen=True, slots=True)
class Account:
    """One account.

    Attributes:
        account_id: The program's own id: `practice`, else 32 hexadecimal digits; names keyring entries.
        handle: Without the @.
        user_id: X's id of the user, digits; empty by hand.
    """

    account_id: str
    kind: AccountKind
    handle: str
    display_name: str
    user_id: str = ""
