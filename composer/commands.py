"""The commands of `vignette` that have a module of their own; each imports only what it needs."""

from __future__ import annotations

from collections.abc import Callable, Sequence

Command = Callable[[Sequence[str]], int]


def own_module(command: str) -> Command | None:
    """Return what runs a command with the arguments behind its name; None for a command of `cli` itself."""
    if command == "audit":
        from composer.audit_cli import main as audit

        return audit
    if command == "practice-server":
        from composer.posting.practice.tool import main as practice

        return practice
    return None
