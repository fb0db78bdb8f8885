"""The leave to send: the last judge before a socket is opened (law 1)."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from composer.base.errors import Action, GateRefusedError, StoreError
from composer.guard import scope
from composer.guard.gate import Gate
from composer.outbox.ledger import Ledger
from composer.outbox.publisher import SendOrder, UploadOrder


class Authority:
    """Gives leave for one part of one submission, once for each attempt written down.

    Args:
        gate: Tells whether the yes is genuine, of these bytes, and good.
        store: Tells whether the attempt is written down as being sent, for exactly this order.
    """

    def __init__(self, gate: Gate, store: Ledger) -> None:
        self._gate = gate
        self._store = store

    @contextmanager
    def sending(self, order: SendOrder) -> Generator[None]:
        """Give the running thread the leave `Sending` for exactly this part, for the length of the block.

        Raises:
            GateRefusedError: As `Gate.verify`; `gate.forged` the stored record is not that of this order, is not
                SENDING, has been used, or cannot be read.
        """
        self._gate.verify(order.approval, order.submission)
        try:
            claimed = self._store.claim(order)
        except StoreError:
            raise GateRefusedError("gate.forged", Action.RETRY) from None
        if not claimed:
            raise GateRefusedError("gate.forged", Action.EDIT)
        with scope.leave(scope.Sending(order.submission.digest, order.part_index)):
            yield

    @contextmanager
    def uploading(self, order: UploadOrder) -> Generator[None]:
        """Give the running thread the leave `Uploading` for exactly this picture, for the length of the block.

        Raises:
            GateRefusedError: As `Gate.verify`, which asks whether the picture is stored, stripped and read;
                `gate.forged` the submission does not wait in the outbox under this yes, or that cannot be told.
        """
        self._gate.verify(order.approval, order.submission)
        try:
            may = self._store.may_upload(order)
        except StoreError:
            raise GateRefusedError("gate.forged", Action.RETRY) from None
        if not may:
            raise GateRefusedError("gate.forged", Action.EDIT)
        with scope.leave(scope.Uploading(order.submission.digest, order.media.digest)):
            yield
