"""`vignette backup`, `restore`, `export` and `import`: the store in one file and back, without a window.

Exit status: 0 done, 3 it could not be done, 64 it is not called like this.
"""

from __future__ import annotations

import argparse
import getpass
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Final

from composer.base import terminal
from composer.base.arguments import Parser
from composer.base.clock import Clock, SystemClock
from composer.base.errors import StoreError, VignetteError
from composer.base.paths import Profile, user_profile
from composer.base.progress import Progress
from composer.cli.at_terminal import can_ask, open_at_terminal
from composer.flow import wording
from composer.flow.merging import Merged
from composer.flow.safety import SafetyDesk
from composer.guard.remote import RemoteGuard, guard_command

DONE, COULD_NOT = 0, 3
NAMES: Final = ("backup", "restore", "export", "import")

_ONE_WRITER: Final = "The window has the store. Close it, or do it in Settings."
_HERE_ONLY: Final = "Only this computer's keyring opens it. Make a recovery key in Settings, then back up again."
_ELSEWHERE: Final = "It opens with the passphrase or the recovery key you have now, and with this computer's keyring."
_READABLE: Final = "Anybody who finds this file can read it, with whatever in it could identify a patient."
_NOBODY: Final = "There is nobody to ask for a passphrase. --plain writes a file that anybody can read."
_ABOUT: Final = {
    "backup": "Writes drafts, pictures, outbox and log into one file, encrypted.",
    "restore": "Brings back what a backup holds and this store does not. Nothing here is replaced.",
    "export": "Writes what you wrote into one file, under a passphrase of its own, for another computer.",
    "import": "Brings what an export holds and this store does not. Nothing here is replaced; pictures are read again.",
}


def main(command: str, arguments: Sequence[str], profile: Profile | None = None, clock: Clock | None = None) -> int:
    """Run one command and return its exit status.

    Args:
        command: One of `NAMES`.
        arguments: Those behind it.
        profile: Whose store; by default the running person's.
        clock: Dates what is written.
    """
    given = _parsed(command, arguments)
    profile = profile or user_profile()
    try:
        if command in {"backup", "export"} and not profile.store.exists():
            raise StoreError("store.none")
        with closing(RemoteGuard(guard_command())) as guard:  # never started: nothing is looked at
            services = open_at_terminal(profile, clock or SystemClock(), guard)
            try:
                if services.safety is not None and _run(command, given, services.safety):
                    return DONE
            finally:
                services.close()
    except VignetteError as error:
        busy = error.code == "store.busy"
        terminal.complain(_ONE_WRITER if busy else wording.error(error.code, error.params, error.action).text)
    return COULD_NOT


def _run(command: str, given: _Given, safety: SafetyDesk) -> bool:
    file = given.file.absolute()
    if command in {"backup", "export"} and file.exists():
        raise StoreError("safety.there")
    if command == "backup":
        terminal.say(_ELSEWHERE if safety.back_up(file, Progress()) else _HERE_ONLY)
        return True
    if command == "export":
        return _export(safety, file, plain=given.plain)
    _say(_restored(safety, file) if command == "restore" else _taken_in(safety, file))
    return True


def _export(safety: SafetyDesk, file: Path, *, plain: bool) -> bool:
    if plain:
        terminal.complain(_READABLE)
        safety.export(file, None, Progress())
        return True
    if not can_ask():
        terminal.complain(_NOBODY)
        return False
    passphrase = getpass.getpass("A passphrase for this file: ")
    if getpass.getpass("The same once more: ") != passphrase:
        terminal.complain("The two are not the same. Nothing was written.")
        return False
    safety.export(file, passphrase, Progress())
    return True


def _restored(safety: SafetyDesk, file: Path) -> Merged:
    try:
        return safety.restore(file, "", Progress())
    except StoreError as error:
        if error.code != "safety.asked" or not can_ask():
            raise
        return safety.restore(file, getpass.getpass("Passphrase or recovery key of then: "), Progress())


def _taken_in(safety: SafetyDesk, file: Path) -> Merged:
    passphrase = ""
    if safety.asks(file):
        if not can_ask():
            raise StoreError("safety.asked_passphrase")
        passphrase = getpass.getpass("The file's passphrase: ")
    return safety.take_in(file, passphrase, Progress())


def _say(merged: Merged) -> None:
    terminal.say(f"Drafts that came: {merged.drafts}. Earlier versions: {merged.versions}. Posts sent: {merged.sent}.")
    if merged.doubtful:
        terminal.say(f"Drafts that may be out, look first: {merged.doubtful}.")
    if merged.pictures_again:
        terminal.say(f"Pictures that were cleaned and read again: {merged.pictures_again}.")
    if merged.pictures_lost:
        terminal.say(f"Pictures that could not be cleaned and read, and stayed behind: {merged.pictures_lost}.")


class _Given(argparse.Namespace):
    file: Path
    plain: bool = False


def _parsed(command: str, arguments: Sequence[str]) -> _Given:
    parser = Parser(
        prog=f"vignette {command}",
        description=_ABOUT[command],
        epilog="Exit status: 0 done, 3 it could not be done.",
        allow_abbrev=False,
    )
    new = command in {"backup", "export"}
    parser.add_argument("file", type=Path, metavar="FILE", help="a new file" if new else "the file")
    if command == "export":
        parser.add_argument(
            "--plain", action="store_true", help="plain JSON, without a passphrase: anybody can read it"
        )
    return parser.parse_args(list(arguments), namespace=_Given())
