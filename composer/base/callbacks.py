"""The addresses of this machine to which the browser comes back after a sign-in; the author registers them at X."""

from __future__ import annotations

from typing import Final

PORTS: Final = (17623, 18623, 19623)
"""X compares callbacks letter by letter, so the ports are fixed, and there are three in case one is taken."""


def callback_of(port: int) -> str:
    """Return the address that a port stands for: an address and not a name (RFC 8252, 8.3; docs.x.com)."""
    return f"http://127.0.0.1:{port}/sign-in"


CALLBACKS: Final = tuple(callback_of(port) for port in PORTS)
