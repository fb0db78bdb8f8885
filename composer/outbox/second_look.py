"""What is looked at once more at the moment it leaves, and what becomes of it where it may not."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Final

from composer.base.clock import Clock
from composer.base.errors import Action, GuardError, VignetteError
from composer.guard.author import AuthorProfile
from composer.guard.gate import Gate
from composer.guard.port import GuardPort
from composer.guard.trail import Trail
from composer.outbox.item import OutboxItem
from composer.outbox.rules import wait_until
from composer.outbox.store import OutboxStore
from composer.outbox.telling import tell

_GUARD_REST: Final = dt.timedelta(seconds=10)
"""How long a post waits where the guard could not look."""


class SecondLook:
    """Asks guard and gate about exactly what was approved, before a byte of it leaves.

    Args:
        store: The outbox.
        gate: Asked again.
        guard: Looks again at the same bytes.
        profile: What readers of an account know of the author as it is now, by the account's id.
        trail: Hears of each no.
        clock: Ends the waits.
    """

    def __init__(  # noqa: PLR0917 - one of each neighbour
        self,
        store: OutboxStore,
        gate: Gate,
        guard: GuardPort,
        profile: Callable[[str], AuthorProfile],
        trail: Trail,
        clock: Clock,
    ) -> None:
        self._store = store
        self._gate = gate
        self._guard = guard
        self._profile = profile
        self._trail = trail
        self._clock = clock

    def look(self, item: OutboxItem) -> None:
        """Return only where it may leave.

        Raises:
            GuardError: The guard could not look.
            GateRefusedError: As `Gate.verify_again`.
        """
        submission = item.submission
        try:
            report = self._guard.check(submission, self._profile(submission.account_id))
        except GuardError:
            raise
        except Exception:  # noqa: BLE001 - a guard that fails in any way has not looked (law 2)
            raise GuardError("guard.crashed", Action.REPAIR) from None
        self._gate.verify_again(item.approval, submission, report)

    def held_up(self, item: OutboxItem, error: VignetteError) -> OutboxItem | None:
        """Nothing was posted: wait where it passes by itself, else give it back to the author.

        Raises:
            StoreError: It is not written.
        """
        until = self._clock.now() + _GUARD_REST if isinstance(error, GuardError) else wait_until(error)
        with self._store.together():
            tell(self._trail, "outbox.refused", item, item.next_part or 0, code=error.code)
            if until is not None:
                return self._store.postpone(item.item_id, error, until)
            return self._store.refuse(item.item_id, error)
