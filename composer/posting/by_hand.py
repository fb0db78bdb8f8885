"""Accounts without keys: nothing is sent. The author copies the checked parts and posts them in the browser."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from composer.base.errors import Action, GateRefusedError
from composer.guard.submission import AccountKind, Submission
from composer.outbox.account import Account
from composer.outbox.publisher import Receipt, SendOrder, TimelinePost
from composer.posting.payload import is_post_id
from composer.text.post_link import address_of_post

COMPOSE: Final = "https://x.com/compose/post"
"""X's own composer. No text goes into the address: addresses stay in histories and logs (ASVS 8.3.1)."""


@dataclass(frozen=True, slots=True)
class HandOver:
    """What the author takes over: the parts to copy, in order, and the address to open; it holds no text."""

    address: str
    parts: tuple[str, ...] = field(repr=False)


def hand_over(submission: Submission) -> HandOver:
    """Return what to copy and where to go.

    Raises:
        GateRefusedError: `gate.account` it is not by hand; `gate.changed` it answers or quotes no post of X.
    """
    if submission.account_kind is not AccountKind.BY_HAND:
        raise GateRefusedError("gate.account", Action.EDIT)
    address = COMPOSE
    other = submission.reply_to or submission.quote_of
    if other is not None:
        if not is_post_id(other.post_id):
            raise GateRefusedError("gate.changed", Action.EDIT)
        address = address_of_post(other.post_id)
    return HandOver(address, submission.parts)


class ByHandPublisher:
    """A publisher that opens no socket: it refuses to send and has nothing to tell."""

    def __init__(self, account: Account) -> None:
        self._account = account

    def publish(self, order: SendOrder) -> Receipt:  # noqa: ARG002 - the shape of a publisher
        """Refuse.

        Raises:
            GateRefusedError: Always, `gate.by_hand`.
        """
        raise GateRefusedError("gate.by_hand", Action.OPEN_IN_BROWSER)

    def who(self) -> Account:
        """Return the account as the author named it."""
        return self._account

    def recent(self, limit: int = 20) -> tuple[TimelinePost, ...]:  # noqa: ARG002 - the shape of a publisher
        """Return nothing: no service is asked."""
        return ()

    def delete(self, post_id: str) -> None:  # noqa: ARG002 - the shape of a publisher
        """Refuse.

        Raises:
            GateRefusedError: Always, `gate.by_hand`.
        """
        raise GateRefusedError("gate.by_hand", Action.OPEN_IN_BROWSER)

    def left(self) -> None:
        """There is no limit to tell of."""

    def close(self) -> None:
        """Nothing to let go of."""
