"""What is called where nothing has to happen."""

from __future__ import annotations


def nothing(*_told: object) -> None:
    """Take whatever is told, and do nothing about it."""
