"""`vignette rescue`: the ways out where the store does not open, without a window. Nothing is deleted on any.

Exit status: 0 the drafts open, 3 they do not or it could not be done, 64 it is not called like this.
"""

from __future__ import annotations

import argparse
import getpass
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Final

from composer.backstage import STEPS
from composer.base import terminal
from composer.base.arguments import Parser
from composer.base.clock import Clock, SystemClock
from composer.base.errors import KeyringError, StoreError, VignetteError
from composer.base.paths import Profile, user_profile
from composer.base.progress import Progress
from composer.cli.at_terminal import can_ask, open_keys
from composer.flow import wording
from composer.rescue import InPlace, begin_anew, restore_in_place, save_readable
from composer.vault import recovery
from composer.vault.database import Database
from composer.vault.locker import Locker

OPENS, COULD_NOT = 0, 3

_ONE_WRITER: Final = "The window has the store. Close it first."
_WHOLE: Final = "Your drafts open, and every page is whole. There is nothing to rescue."
_LOST: Final = frozenset({"store.damaged", "store.wrong_key", "store.key_missing", "store.gone", "store.foreign"})
_NO_KEY_HELPS: Final = frozenset({"store.damaged", "store.foreign"})
_WAYS: Final = {
    "save": "keep what can still be read of a damaged file",
    "key": "open your drafts with the recovery key you have written down",
    "restore FILE": "put a backup in the place of the file",
    "anew": "begin without drafts",
}
_ASIDE: Final = "What was there is set aside beside it, and was not changed."


def main(arguments: Sequence[str], profile: Profile | None = None, clock: Clock | None = None) -> int:
    """Look whether the store opens, or take one way out; return the exit status.

    Args:
        arguments: Those behind `vignette rescue`.
        profile: Whose store; by default the running person's.
        clock: Dates what is written, and names what is set aside.
    """
    given = _parsed(arguments)
    profile, clock = profile or user_profile(), clock or SystemClock()
    try:
        if given.way == "key":
            _use_recovery_key(profile)
        keys = open_keys()
        why = _why_not(profile, keys)
        if given.way in {None, "key"}:
            return _tell(why, profile)
        if not why:
            terminal.complain(_WHOLE)
            return COULD_NOT
        _take(given, profile, clock, keys)
        return OPENS
    except VignetteError as error:
        busy = error.code == "store.busy"
        terminal.complain(_ONE_WRITER if busy else wording.error(error.code, error.params, error.action).text)
    return COULD_NOT


def _why_not(profile: Profile, keys: Locker) -> str:
    """Return the code of why the store does not open; empty where it does.

    Raises:
        KeyringError: The keyring cannot be used.
        StoreError: It does not open for another reason than those that there is a way out of; `store.none`.
    """
    if not profile.store.exists() and not profile.data.exists():
        raise StoreError("store.none")
    try:
        with closing(Database.open(profile.store, keys.store_key(profile.store), STEPS)) as database:
            return "store.damaged" if database.check() else ""
    except StoreError as error:
        if error.code not in _LOST:
            raise
        return error.code


def _tell(why: str, profile: Profile) -> int:
    if not why:
        terminal.say(_WHOLE)
        return OPENS
    terminal.complain(wording.error(why).text)
    for way, about in _WAYS.items():
        if way == "save" and why != "store.damaged":
            continue
        if way == "key" and (why in _NO_KEY_HELPS or not recovery.place_of(profile.store).exists()):
            continue
        terminal.say(f"vignette rescue {way:<14}{about}")
    return COULD_NOT


def _use_recovery_key(profile: Profile) -> None:
    if not can_ask():
        raise KeyringError("lock.wrong_recovery")
    recovery.recovered(profile.store, getpass.getpass("Recovery key: "))


def _take(given: _Given, profile: Profile, clock: Clock, keys: Locker) -> None:
    if given.way == "save":
        lost = save_readable(profile, clock, Progress(), keys)
        terminal.say(f"What could be read is in place. Pieces that could not be read: {lost}.")
    elif given.way == "restore":
        brought = _restored(given.file.absolute(), profile, clock, keys)
        terminal.say("The backup is in place.")
        if brought.doubtful:
            terminal.say(f"Drafts that may be out, look first: {brought.doubtful}.")
        if brought.pictures_again:
            terminal.say(f"Pictures that were cleaned and read again: {brought.pictures_again}.")
        if brought.pictures_lost:
            terminal.say(f"Pictures that could not be cleaned and read, and stayed behind: {brought.pictures_lost}.")
    else:
        begin_anew(profile, clock)
        terminal.say("The next start begins without drafts.")
    terminal.say(_ASIDE)


def _restored(file: Path, profile: Profile, clock: Clock, keys: Locker) -> InPlace:
    try:
        return restore_in_place(profile, clock, file, "", Progress(), keys)
    except StoreError as error:
        if error.code != "safety.asked" or not can_ask():
            raise
        secret = getpass.getpass("Passphrase or recovery key of then: ")
        return restore_in_place(profile, clock, file, secret, Progress(), keys)


class _Given(argparse.Namespace):
    way: str | None = None
    file: Path


def _parsed(arguments: Sequence[str]) -> _Given:
    parser = Parser(
        prog="vignette rescue",
        description="Tells whether your drafts open, and what can be done where they do not. Nothing is deleted.",
        epilog="Exit status: 0 they open, 3 they do not, or it could not be done.",
        allow_abbrev=False,
    )
    ways = parser.add_subparsers(dest="way", metavar="WAY", parser_class=Parser)
    for way, about in _WAYS.items():
        name, _, file = way.partition(" ")
        command = ways.add_parser(name, allow_abbrev=False, help=about)
        if file:
            command.add_argument("file", type=Path, metavar=file, help="the backup")
    return parser.parse_args(list(arguments), namespace=_Given())
