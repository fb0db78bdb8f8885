"""`vignette accounts`: which there are; adding one; what holds for it; asking X anew; removing one, which signs it out.

Exit status: 0 done, 3 it could not be done, 64 it is not called like this.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from typing import Final

from composer.base import terminal
from composer.base.arguments import Parser
from composer.base.clock import Clock, SystemClock
from composer.base.errors import VignetteError
from composer.base.paths import Profile, user_profile
from composer.base.settings import Settings, load, save
from composer.cli.account_entry import ASKED, keys_given, signed_in
from composer.cli.at_terminal import open_at_terminal
from composer.flow import wording
from composer.flow.services import Desk
from composer.flow.views import AccountForm
from composer.guard.remote import RemoteGuard, guard_command
from composer.guard.submission import AccountKind, Audience
from composer.outbox.account import Account, SignedBy, Standing

DONE, COULD_NOT = 0, 3

_HANDLE: Final = re.compile(r"[A-Za-z0-9_]{1,15}")
_ONE_WRITER: Final = "The window has your accounts. Close it, or do it there."
_NONE: Final = "There is no such account of your own. `vignette accounts` lists them."
_NOT_KEPT: Final = "The settings could not be written, so this stays as it was."
_PRACTICE_ONLY: Final = "--keep is for the practice account, and nothing else can be set there."
_KINDS: Final = {
    AccountKind.PRACTICE: "practice, on this computer",
    AccountKind.BY_HAND: "by hand, without keys",
}
_KEPT: Final = {True: "posts are kept", False: "posts end with the program"}
_SIGNED: Final = {SignedBy.OAUTH1: "X, by four keys", SignedBy.OAUTH2: "X, signed in"}
_REPLIES: Final = {
    Audience.EVERYONE: "everyone can reply",
    Audience.FOLLOWING: "accounts you follow can reply",
    Audience.MENTIONED: "accounts you mention can reply",
    Audience.SUBSCRIBERS: "your subscribers can reply",
    Audience.VERIFIED: "verified accounts can reply",
}


def main(arguments: Sequence[str], profile: Profile | None = None, clock: Clock | None = None) -> int:
    """Run one command and return its exit status.

    Args:
        arguments: Those after `vignette accounts`.
        profile: Whose accounts; by default the running person's.
        clock: Dates what is written.
    """
    given, where = _parsed(arguments), profile or user_profile()
    try:
        with closing(RemoteGuard(guard_command())) as guard:  # never started: nothing is looked at
            services = open_at_terminal(where, clock or SystemClock(), guard)
            try:
                return _run(given, services.desk, where)
            finally:
                services.close()
    except VignetteError as error:
        busy = error.code == "store.busy"
        terminal.complain(_ONE_WRITER if busy else wording.error(error.code, error.params, error.action).text)
    return COULD_NOT


def _run(given: _Given, desk: Desk, where: Profile) -> int:
    settings = load(where.settings)
    if given.what == "add":
        return _add(given, desk, settings)
    if given.what == "remove":
        return _remove(given, desk)
    if given.what == "refresh":
        return _refresh(given, desk, settings)
    if given.what == "set":
        return _set(given, desk, where, settings)
    for account in desk.accounts():
        _tell(account, settings, as_json=given.json)
    return DONE


def _add(given: _Given, desk: Desk, settings: Settings) -> int:
    if given.kind == "practice":
        account = desk.publisher("practice").who()  # really asked: the service starts, and answers
        terminal.say(f"The practice account answers as @{account.handle}. It is always there.")
        return DONE
    if given.kind == "by-hand":
        account = desk.add(AccountForm(AccountKind.BY_HAND.value, given.handle.removeprefix("@")))
    elif given.kind == "x-keys":
        account = desk.add(keys_given())
    else:
        account = signed_in(desk.begin_sign_in(given.client_id), open_browser=not given.no_browser)
        if account.kind is AccountKind.PRACTICE:
            terminal.say("The sign-in works. It was the practice service's, and nothing of it is kept.")
            return DONE
    desk.fetch_picture(account)
    _tell(account, settings, as_json=given.json)
    return DONE


def _set(given: _Given, desk: Desk, where: Profile, settings: Settings) -> int:
    if given.keep is not None:
        return _keep_practice(given, desk, where, settings)
    account = _own(given, desk)
    if account is None:
        return COULD_NOT
    described = replace(
        account,
        standing=Standing(given.standing or account.standing),
        audience=Audience(given.replies or account.audience),
        city=account.city if given.city is None else given.city.strip(),
        hospital=account.hospital if given.hospital is None else given.hospital.strip(),
        specialty=account.specialty if given.specialty is None else given.specialty.strip(),
    )
    if described != account:
        desk.describe(described)
    if given.long_posts is not None:
        settings = settings.with_long_posts(given.long_posts == "yes", account.account_id)
        if not _saved(where, settings):
            return COULD_NOT
    _tell(described, settings, as_json=given.json)
    return DONE


def _keep_practice(given: _Given, desk: Desk, where: Profile, settings: Settings) -> int:
    """Say whether posts of the practice account outlive the program: all that can be said of it, and of it alone."""
    practice = desk.accounts()[0]
    if given.account.removeprefix("@") not in {practice.account_id, practice.handle} or _described(given):
        terminal.complain(_PRACTICE_ONLY)
        return COULD_NOT
    settings = replace(settings, keep_practice=given.keep == "yes")
    if not _saved(where, settings):
        return COULD_NOT
    _tell(practice, settings, as_json=given.json)
    return DONE


def _described(given: _Given) -> bool:
    said = (given.standing, given.replies, given.long_posts, given.city, given.hospital, given.specialty)
    return any(one is not None for one in said)


def _saved(where: Profile, settings: Settings) -> bool:
    try:
        save(where.settings, settings)
    except OSError:
        terminal.complain(_NOT_KEPT)
        return False
    return True


def _refresh(given: _Given, desk: Desk, settings: Settings) -> int:
    account = _own(given, desk)
    if account is None:
        return COULD_NOT
    told = desk.ask_again(account.account_id)
    desk.fetch_picture(told)
    _tell(told, settings, as_json=given.json)
    return DONE


def _remove(given: _Given, desk: Desk) -> int:
    account = _own(given, desk)
    if account is None:
        return COULD_NOT
    desk.remove(account.account_id)
    terminal.say("The account is removed. Its keys are gone from the keyring.")
    return DONE


def _own(given: _Given, desk: Desk) -> Account | None:
    """Return the account of the author's own that was named; None, and said, where it is none or more than one."""
    name = given.account.removeprefix("@")
    own = [item for item in desk.accounts() if item.kind is not AccountKind.PRACTICE]
    found = [item for item in own if name in {item.account_id, item.handle}]
    if len(found) != 1:
        terminal.complain(_NONE)
        return None
    return found[0]


def _tell(account: Account, settings: Settings, *, as_json: bool) -> None:
    long = account.account_id in settings.long_posts.split()
    if as_json:
        facts = _facts(account, long=long)
        if account.kind is AccountKind.PRACTICE:
            facts["kept"] = settings.keep_practice
        terminal.say(json.dumps(facts, separators=(",", ":")))
    else:
        terminal.say(_line(account, long, _KEPT[settings.keep_practice]))


def _line(account: Account, long: bool, kept: str) -> str:
    kind = _KINDS.get(account.kind) or _SIGNED[account.signed_by]
    said = [f"{account.account_id}  @{account.handle}  {kind}"]
    if account.kind is AccountKind.PRACTICE:
        said.append(kept)
    else:
        said.append(account.standing.value)
        said.append(_REPLIES[account.audience])
    return ", ".join([*said, "long posts"] if long else said)


def _facts(account: Account, *, long: bool) -> dict[str, str | bool]:
    return {
        "id": account.account_id,
        "kind": account.kind.value,
        "handle": account.handle,
        "standing": account.standing.value,
        "replies": account.audience.value,
        "city": account.city,
        "hospital": account.hospital,
        "specialty": account.specialty,
        "long_posts": long,
        "signed_by": account.signed_by.value if account.kind is AccountKind.X else "",
    }


class _Given(argparse.Namespace):
    what: str | None
    kind: str
    handle: str
    client_id: str
    no_browser: bool
    account: str
    standing: str | None
    replies: str | None
    city: str | None
    hospital: str | None
    specialty: str | None
    long_posts: str | None
    keep: str | None
    json: bool


def _parsed(arguments: Sequence[str]) -> _Given:
    parser = Parser(
        prog="vignette accounts",
        description="The accounts you post with.",
        epilog="Exit status: 0 done, 3 could not be done, 64 not called like this.",
        allow_abbrev=False,
    )
    parser.add_argument("--json", action="store_true", help="tell in JSON, one object an account")
    commands = parser.add_subparsers(dest="what", metavar="list | add | set | refresh | remove", parser_class=Parser)
    commands.add_parser("list", allow_abbrev=False, help="list them (what is done without a word, too)")
    _add_adding(commands.add_parser("add", allow_abbrev=False, help="add one; practice is always there"))
    _add_setting(commands.add_parser("set", allow_abbrev=False, help="say what holds for one"))
    again = commands.add_parser("refresh", allow_abbrev=False, help="ask X for its name, handle and picture anew")
    again.add_argument("account", metavar="ID", help="id or handle")
    remove = commands.add_parser("remove", allow_abbrev=False, help="sign out at X, and forget the keys")
    remove.add_argument("account", metavar="ID", help="id or handle")
    given = parser.parse_args(list(arguments), namespace=_Given())
    if given.what == "add" and given.kind == "by-hand" and not _HANDLE.fullmatch(given.handle.removeprefix("@")):
        parser.error("no handle")
    return given


def _add_adding(parser: argparse.ArgumentParser) -> None:
    kinds = parser.add_subparsers(dest="kind", required=True, metavar="x | x-keys | by-hand | practice")
    x = kinds.add_parser("x", allow_abbrev=False, help="sign in to X in your browser, through an app of your own")
    x.add_argument("client_id", metavar="CLIENT_ID", help="of your app at X; practice tries the sign-in out, without X")
    x.add_argument("--no-browser", action="store_true", help="show the address of the page only")
    kinds.add_parser(
        "x-keys",
        allow_abbrev=False,
        help="X, by the four keys of your own app: a line each on standard input, or asked for",
        description="Keys in this order: " + ", ".join(ASKED) + ".",
    )
    hand = kinds.add_parser("by-hand", allow_abbrev=False, help="posts are copied out, and posted in the browser")
    hand.add_argument("handle", metavar="HANDLE", help="your handle on X")
    kinds.add_parser("practice", allow_abbrev=False, help="see that the practice account answers")


def _add_setting(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("account", metavar="ID", help="id or handle")
    parser.add_argument("--standing", choices=[item.value for item in Standing], help="as what you speak there")
    parser.add_argument("--replies", choices=[item.value for item in Audience], help="who may reply to a new draft")
    parser.add_argument("--long-posts", choices=("yes", "no"), help="whether X takes up to 25,000 characters: Premium")
    about = "whether posts of the practice account are kept when the program ends; else they end with it"
    parser.add_argument("--keep", choices=("yes", "no"), help=about)
    for name in ("city", "hospital", "specialty"):
        about = f"your {name}, as readers of this account know it; empty for what Settings say"
        parser.add_argument(f"--{name}", metavar="WORDS", help=about)
