"""`vignette backup`: everything in one encrypted file, without a window.

Exit status: 0 done, 3 it could not be done, 64 it is not called like this.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Final, Never

from composer.at_terminal import open_at_terminal
from composer.base import terminal
from composer.base.clock import Clock, SystemClock
from composer.base.errors import StoreError, VignetteError
from composer.base.paths import Profile, user_profile
from composer.base.progress import Progress
from composer.flow import wording
from composer.flow.safety import SafetyDesk
from composer.guard.remote import RemoteGuard, guard_command

DONE, COULD_NOT, USAGE = 0, 3, 64

_ONE_WRITER: Final = "The window has the store. Close it, or do it in Settings."
_HERE_ONLY: Final = "Only this computer's keyring opens it. Make a recovery key in Settings, then back up again."
_ELSEWHERE: Final = "It opens with the passphrase or the recovery key you have now, and with this computer's keyring."


def main(arguments: Sequence[str], profile: Profile | None = None, clock: Clock | None = None) -> int:
    """Run one command and return its exit status.

    Args:
        arguments: Those after `vignette backup`.
        profile: Whose store; by default the running person's.
        clock: Dates the backup.
    """
    given = _parsed(arguments)
    profile = profile or user_profile()
    try:
        if not profile.store.exists():
            raise StoreError("store.none")
        with closing(RemoteGuard(guard_command())) as guard:  # never started: nothing is looked at
            services = open_at_terminal(profile, clock or SystemClock(), guard)
            try:
                return DONE if services.safety is not None and _run(services.safety, given.file) else COULD_NOT
            finally:
                services.close()
    except VignetteError as error:
        busy = error.code == "store.busy"
        terminal.complain(_ONE_WRITER if busy else wording.error(error.code, error.params, error.action).text)
    return COULD_NOT


def _run(safety: SafetyDesk, file: Path) -> bool:
    if file.exists():
        raise StoreError("safety.there")
    elsewhere = safety.back_up(file.absolute(), Progress())
    terminal.say(_ELSEWHERE if elsewhere else _HERE_ONLY)
    return True


class _Given(argparse.Namespace):
    file: Path


class _Parser(argparse.ArgumentParser):
    """Never repeats what it was given."""

    def error(self, message: str) -> Never:  # noqa: ARG002 - it holds what was given
        self.print_usage(sys.stderr)
        self.exit(USAGE, "vignette: it is not called like this\n")


def _parsed(arguments: Sequence[str]) -> _Given:
    parser = _Parser(
        prog="vignette backup",
        description="Writes drafts, pictures, outbox and log into one file, encrypted.",
        epilog="Exit status: 0 done, 3 it could not be done.",
        allow_abbrev=False,
    )
    parser.add_argument("file", type=Path, metavar="FILE", help="a new file")
    return parser.parse_args(list(arguments), namespace=_Given())
