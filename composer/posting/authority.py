"""The leave to send, as posting sees it."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Protocol

from composer.outbox.publisher import SendOrder


class SendAuthority(Protocol):
    """Judges an order at the moment of sending."""

    def sending(self, order: SendOrder) -> AbstractContextManager[object]:
        """Give the running thread the leave `Sending` for exactly this part, for the length of the block.

        Raises:
            GateRefusedError: The approval, or the stored record of the attempt, does not cover exactly this.
        """
        ...
