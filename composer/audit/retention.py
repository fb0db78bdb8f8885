"""How long rows of the audit log are kept: six years, and then until somebody says that the oldest may go.

45 CFR 164.316(b)(2)(i): six years from the date of its creation or the date when it last was in effect.
"""

from __future__ import annotations

import datetime as dt
from typing import Final

from composer.audit.trail import AuditTrail
from composer.base.clock import Clock

KEPT: Final = dt.timedelta(days=2_192)
"""Six years, two leap days among them."""


def old(trail: AuditTrail, clock: Clock) -> int:
    """Return how many of the first rows are older than six years.

    Raises:
        StoreError: They cannot be read.
    """
    return trail.older(clock.now() - KEPT)


def take_out_old(trail: AuditTrail, clock: Clock) -> int:
    """Take those rows out; a row says which they were, so that the log can still be verified. Return how many.

    Raises:
        StoreError: As `AuditTrail.take_out`.
    """
    return trail.take_out(clock.now() - KEPT)
