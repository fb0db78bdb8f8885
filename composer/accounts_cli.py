"""`vignette accounts`: which there are; adding one by hand; removing one, which signs it out at X.

An account of X is added in the window, where the browser is. Exit status: 0 done, 3 it could not be done, 64 it is not
called like this.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Sequence
from contextlib import closing
from typing import Final, Never

from composer.at_terminal import open_at_terminal
from composer.base import terminal
from composer.base.clock import Clock, SystemClock
from composer.base.errors import VignetteError
from composer.base.paths import Profile, user_profile
from composer.flow import wording
from composer.flow.services import Desk
from composer.flow.views import AccountForm
from composer.guard.remote import RemoteGuard, guard_command
from composer.guard.submission import AccountKind
from composer.outbox.account import Account, SignedBy

DONE, COULD_NOT, USAGE = 0, 3, 64

_HANDLE: Final = re.compile(r"[A-Za-z0-9_]{1,15}")
_ONE_WRITER: Final = "The window has your accounts. Close it, or do it there."
_NONE: Final = "There is no such account of your own. `vignette accounts` lists them."
_KINDS: Final = {
    AccountKind.PRACTICE: "practice, on this computer",
    AccountKind.BY_HAND: "by hand, without keys",
}
_SIGNED: Final = {SignedBy.OAUTH1: "X, by four keys", SignedBy.OAUTH2: "X, signed in"}


def main(arguments: Sequence[str], profile: Profile | None = None, clock: Clock | None = None) -> int:
    """Run one command and return its exit status.

    Args:
        arguments: Those after `vignette accounts`.
        profile: Whose accounts; by default the running person's.
        clock: Dates what is written.
    """
    given = _parsed(arguments)
    try:
        with closing(RemoteGuard(guard_command())) as guard:  # never started: nothing is looked at
            services = open_at_terminal(profile or user_profile(), clock or SystemClock(), guard)
            try:
                return _run(given, services.desk)
            finally:
                services.close()
    except VignetteError as error:
        busy = error.code == "store.busy"
        terminal.complain(_ONE_WRITER if busy else wording.error(error.code, error.params, error.action).text)
    return COULD_NOT


def _run(given: _Given, desk: Desk) -> int:
    if given.what == "add":
        return _add(given, desk)
    if given.what == "remove":
        return _remove(given, desk)
    for account in desk.accounts():
        terminal.say(json.dumps(_facts(account), separators=(",", ":")) if given.json else _line(account))
    return DONE


def _add(given: _Given, desk: Desk) -> int:
    if given.kind == "practice":
        account = desk.publisher("practice").who()  # really asked: the service starts, and answers
        terminal.say(f"The practice account answers as @{account.handle}. It is always there.")
        return DONE
    account = desk.add(AccountForm(AccountKind.BY_HAND.value, given.handle.removeprefix("@")))
    terminal.say(_line(account))
    return DONE


def _remove(given: _Given, desk: Desk) -> int:
    name = given.account.removeprefix("@")
    own = [item for item in desk.accounts() if item.kind is not AccountKind.PRACTICE]
    found = [item for item in own if name in {item.account_id, item.handle}]
    if len(found) != 1:
        terminal.complain(_NONE)
        return COULD_NOT
    desk.remove(found[0].account_id)
    terminal.say("The account is removed. Its keys are gone from the keyring.")
    return DONE


def _line(account: Account) -> str:
    kind = _KINDS.get(account.kind) or _SIGNED[account.signed_by]
    standing = "" if account.kind is AccountKind.PRACTICE else f", {account.standing.value}"
    return f"{account.account_id}  @{account.handle}  {kind}{standing}"


def _facts(account: Account) -> dict[str, str]:
    return {
        "id": account.account_id,
        "kind": account.kind.value,
        "handle": account.handle,
        "standing": account.standing.value,
        "signed_by": account.signed_by.value if account.kind is AccountKind.X else "",
    }


class _Given(argparse.Namespace):
    what: str | None
    kind: str
    handle: str
    account: str
    json: bool


class _Parser(argparse.ArgumentParser):
    """Never repeats what it was given."""

    def error(self, message: str) -> Never:  # noqa: ARG002 - it holds what was given
        self.print_usage(sys.stderr)
        self.exit(USAGE, "vignette: it is not called like this\n")


def _parsed(arguments: Sequence[str]) -> _Given:
    parser = _Parser(
        prog="vignette accounts",
        description="The accounts you post with. An account of X is added in the window.",
        epilog="Exit status: 0 done, 3 could not be done, 64 not called like this.",
        allow_abbrev=False,
    )
    parser.add_argument("--json", action="store_true", help="list in JSON, one object a line")
    commands = parser.add_subparsers(dest="what", metavar="list | add | remove", parser_class=_Parser)
    commands.add_parser("list", allow_abbrev=False, help="list them (what is done without a word, too)")
    add = commands.add_parser("add", allow_abbrev=False, help="add one by hand; practice is always there")
    kinds = add.add_subparsers(dest="kind", required=True, metavar="practice | by-hand", parser_class=_Parser)
    kinds.add_parser("practice", allow_abbrev=False, help="see that the practice account answers")
    hand = kinds.add_parser("by-hand", allow_abbrev=False, help="posts are copied out, and posted in the browser")
    hand.add_argument("handle", metavar="HANDLE", help="your handle on X")
    remove = commands.add_parser("remove", allow_abbrev=False, help="sign out at X, and forget the keys")
    remove.add_argument("account", metavar="ID", help="id or handle")
    given = parser.parse_args(list(arguments), namespace=_Given())
    if given.what == "add" and given.kind == "by-hand" and not _HANDLE.fullmatch(given.handle.removeprefix("@")):
        parser.error("no handle")
    return given
