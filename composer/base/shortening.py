"""Which link shortener the author has chosen, and where it lies; its key is in the keyring."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Shortening:
    """The choice, as the settings show it.

    Attributes:
        service: The service's name; empty for none, which is how the program comes.
        address: Where it lies; empty for its usual address.
        domain: The author's own domain there; empty for the service's.
        has_key: Whether a key is kept.
    """

    service: str = ""
    address: str = ""
    domain: str = ""
    has_key: bool = False
