"""Where requests go, and how long they may take."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

ABROAD: Final = frozenset({"https://api.x.com", "https://pbs.twimg.com"})
"""All that is asked outside this machine on behalf of an account; Settings list each."""

_PRACTICE: Final = re.compile(r"http://127\.0\.0\.1:([0-9]{1,5})")


@dataclass(frozen=True, slots=True)
class Service:
    """Where an account's requests go: X itself over TLS, or the practice service on this machine. Nowhere else.

    Of X there are two: what is asked of the API, and where the pictures of accounts lie.

    Raises:
        ValueError: It is another address.
    """

    base: str

    def __post_init__(self) -> None:
        if self.base not in ABROAD and not _PRACTICE.fullmatch(self.base):
            raise ValueError("unknown service")

    @property
    def is_x(self) -> bool:
        """Whether this is X itself."""
        return self.base.startswith("https://")

    @property
    def authorize(self) -> str:
        """The page at which a person signs in, in the browser."""
        return "https://x.com/i/oauth2/authorize" if self.is_x else f"{self.base}/i/oauth2/authorize"


X: Final = Service("https://api.x.com")
X_PICTURES: Final = Service("https://pbs.twimg.com")


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a request may take, in seconds: to connect, and from there to the last byte of the answer.

    A post that was to go `begin` seconds ago by the clock on the wall, and has not begun to, goes no more: the machine
    slept, or the program was stopped, and its author may have changed her mind or may have sent it elsewhere.
    """

    connect: float = 5.0
    answer: float = 30.0
    begin: float = 60.0
