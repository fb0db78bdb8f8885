"""Things that go wrong at X and on the way to it, to be practised and tested. Set from inside the program only."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from enum import StrEnum


class Fault(StrEnum):
    """What happens to one request."""

    SLOW = "slow"  # the answer comes late
    DRIP = "drip"  # the answer comes a byte at a time
    DROP_BEFORE = "drop_before"  # the line is cut, nothing was posted
    DROP_AFTER = "drop_after"  # the line is cut, the post is out
    SIGNED_OUT = "signed_out"  # 401
    NO_CREDIT = "no_credit"  # 402
    RATE_LIMITED = "rate_limited"  # 429, waiting helps
    USAGE_CAP = "usage_cap"  # 429, waiting does not help
    UNAVAILABLE = "unavailable"  # 503, nothing was posted
    UNAVAILABLE_AFTER = "unavailable_after"  # 503, the post is out
    MALFORMED = "malformed"  # half a JSON text; the post is out
    NO_ID = "no_id"  # 201 without an id; the post is out
    HTML = "html"  # 200 with a web page; nothing was posted
    FILTERED = "filtered"  # 403 with a web page, as a hospital's filter answers; nothing was posted
    PROXY_LOGIN = "proxy_login"  # 407 with a web page; nothing was posted
    HUGE = "huge"  # 2 MiB of JSON; the post is out
    TRUNCATED = "truncated"  # the body ends before its length; the post is out
    REDIRECT = "redirect"  # 307 to somewhere else


@dataclass(frozen=True, slots=True)
class Planned:
    """One fault to come: which, for which method, for the slow ones how many seconds, and what is in the path."""

    fault: Fault
    method: str = "POST"
    seconds: float = 0.0
    where: str = ""


class Faults:
    """A list of faults to come, each for one request, in order."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._planned: list[Planned] = []

    def plan(
        self, fault: Fault, method: str = "POST", seconds: float = 0.0, times: int = 1, *, where: str = ""
    ) -> None:
        """Let the next requests of this method go wrong; with `where`, those whose path holds it."""
        with self._lock:
            self._planned += [Planned(fault, method, seconds, where)] * times

    def clear(self) -> None:
        """Let all go well again."""
        with self._lock:
            self._planned.clear()

    def next_for(self, method: str, path: str = "") -> Planned | None:
        """Take the next fault for a method and a path off the list."""
        with self._lock:
            for index, planned in enumerate(self._planned):
                if planned.method == method and planned.where in path:
                    return self._planned.pop(index)
        return None
