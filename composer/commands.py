"""The commands of `vignette` that have a module of their own; each imports only what it needs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

Command = Callable[[Sequence[str]], int]


def own_module(command: str) -> Command | None:
    """Return what runs a command with the arguments behind its name; None for a command of `cli` itself."""
    if command == "accounts":
        from composer.accounts_cli import main as accounts

        return accounts
    if command == "practice-server":
        from composer.posting.practice.tool import main as practice

        return practice
    return _about_posts(command) or _for_the_store(command) or _for_administrators(command)


def _about_posts(command: str) -> Command | None:
    """Return what runs a command that posts, or tells what was posted."""
    if command == "post":
        from composer.post_cli import main as post

        return post
    if command == "outbox":
        from composer.outbox_cli import main as outbox

        return outbox
    if command == "sent":
        from composer.sent_cli import main as sent

        return sent
    if command == "archive":
        from composer.archive_cli import main as archive

        return archive
    return None


def _for_the_store(command: str) -> Command | None:
    """Return what runs a command that saves, brings back or rescues what is kept."""
    if command in {"backup", "restore", "export", "import"}:
        from composer.safety_cli import main as safety

        return partial(safety, command)
    if command == "rescue":
        from composer.rescue_cli import main as rescue

        return rescue
    return None


def _for_administrators(command: str) -> Command | None:
    """Return what runs a command for whoever looks after a hospital's computers."""
    if command == "audit":
        from composer.audit_cli import main as audit

        return audit
    if command == "policy":
        from composer.policy_cli import main as policy

        return policy
    if command == "--self-check":
        from composer.self_check_cli import main as self_check

        return self_check
    return None
