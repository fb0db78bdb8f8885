"""The leave to ask a service about one link or one paper (law 1)."""

from __future__ import annotations

import threading
from collections.abc import Generator
from contextlib import contextmanager

from composer.base.errors import Action, GateRefusedError
from composer.guard import scope
from composer.guard.errand import Errand
from composer.guard.gate import Gate
from composer.guard.trail import Trail


class LinkAuthority:
    """Gives leave for one request, once for each yes.

    Args:
        gate: Tells whether the yes is genuine, of these bytes, and good.
        trail: Hears of each request before it is made.
    """

    def __init__(self, gate: Gate, trail: Trail) -> None:
        self._gate = gate
        self._trail = trail
        self._used: set[str] = set()
        self._lock = threading.Lock()

    @contextmanager
    def fetching(self, errand: Errand, service: str, host: str) -> Generator[None]:
        """Give the running thread the leave `Fetching` for exactly this, for the length of the block.

        Raises:
            GateRefusedError: As `Gate.verify`; `gate.account` the yes is for another service; `gate.used` it was used;
                `policy.no_host` the institution lets nothing go to this host.
            StoreError: The request could not be written down.
        """
        self._gate.verify(errand.approval, errand.submission)
        if errand.service != service or len(errand.submission.parts) != 1:
            raise GateRefusedError("gate.account", Action.EDIT)
        if not self._gate.rules().allows_host(host):
            raise GateRefusedError("policy.no_host")
        with self._lock:
            if errand.approval.seal in self._used:
                raise GateRefusedError("gate.used", Action.EDIT)
            self._used.add(errand.approval.seal)
        self._trail.write("link.asked", {"service": service, "submission": errand.submission.digest})
        with scope.leave(scope.Fetching(errand.submission.digest)):
            yield
