"""The commands of `vignette` that have a module of their own; each imports only what it needs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

Command = Callable[[Sequence[str]], int]


def own_module(command: str) -> Command | None:
    """Return what runs a command with the arguments behind its name; None for a command of `cli` itself."""
    if command == "accounts":
        from composer.cli.accounts import main as accounts

        return accounts
    if command == "practice-server":
        from composer.posting.practice.tool import main as practice

        return practice
    return _about_posts(command) or _for_the_store(command) or _for_administrators(command)


def _about_posts(command: str) -> Command | None:
    """Return what runs a command that posts, or tells what is or was to be posted."""
    if command == "post":
        from composer.cli.post import main as post

        return post
    if command == "drafts":
        from composer.cli.drafts import main as drafts

        return drafts
    if command == "outbox":
        from composer.cli.outbox import main as outbox

        return outbox
    if command == "sent":
        from composer.cli.sent import main as sent

        return sent
    if command == "archive":
        from composer.cli.archive import main as archive

        return archive
    return None


def _for_the_store(command: str) -> Command | None:
    """Return what runs a command that saves, brings back or rescues what is kept."""
    if command in {"backup", "restore", "export", "import"}:
        from composer.cli.safety import main as safety

        return partial(safety, command)
    if command == "rescue":
        from composer.cli.rescue import main as rescue

        return rescue
    return None


def _for_administrators(command: str) -> Command | None:
    """Return what runs a command for whoever looks after a hospital's computers."""
    if command == "audit":
        from composer.cli.audit import main as audit

        return audit
    if command == "policy":
        from composer.cli.policy import main as policy

        return policy
    if command == "--self-check":
        from composer.cli.self_check import main as self_check

        return self_check
    return None
