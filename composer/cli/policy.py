"""`vignette policy check` and `vignette policy show`: the institution's policy, for whoever writes it.

`check FILE` reads a file as the program would and says what it sets; who owns it does not matter there. `show` says
what holds on this computer. Exit status: 0 it can be gone by (or there is none), 2 it cannot, and the program would
post nothing; 64 it is not called like this.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from composer.base import terminal
from composer.base.arguments import Parser
from composer.base.paths import policy_file
from composer.flow import wording
from composer.policy.parse import LARGEST
from composer.policy.place import read, understood
from composer.policy.policy import Feature, Override, Policy, Second, broken

GOOD, BROKEN = 0, 2

_SECOND: Final = {
    Second.NEVER: "no post needs a second reader",
    Second.WARNED: "a second reader confirms what the check warns of",
    Second.ALWAYS: "a second reader confirms every post",
}
_OVERRIDE: Final = {
    Override.NOBODY: "nobody posts what the check stops",
    Override.AUTHORIZATION: "what the check stops goes under the patient's written authorization",
}


def main(arguments: Sequence[str], place: Path | None = None, owner: int = 0) -> int:
    """Run one command and return its exit status.

    Args:
        arguments: Those after `vignette policy`.
        place: Where the policy lies; by default this system's place.
        owner: Who must own it there, on POSIX.
    """
    given = _parsed(arguments)
    place = place or policy_file()
    policy = _given(given.file) if given.file else read(place, owner)
    if given.json:
        terminal.say(json.dumps(_facts(policy), separators=(",", ":"), sort_keys=True))
    else:
        for sentence in sentences(policy, place):
            terminal.say(sentence)
    return BROKEN if policy.broken else GOOD


def _given(file: Path) -> Policy:
    try:
        with file.open("rb") as opened:
            return understood(opened.read(LARGEST + 1))
    except OSError:
        return broken("policy.unreadable")


def sentences(policy: Policy, place: Path) -> tuple[str, ...]:
    """Return what a policy sets, a line each."""
    if policy.broken:
        told = wording.error(policy.broken, {"detail": policy.detail}).text
        return (told, *([f"Line {policy.detail}."] if policy.broken == "policy.syntax" and policy.detail else []))
    if not policy.exists:
        return (f"No policy: there is no {place}. The author chooses.",)
    return (
        f"It can be gone by. Its place is {place}, owned by the administrator, writable by nobody else.",
        f"SHA-256: {policy.digest}",
        f"Institution: {policy.institution or 'not named'}",
        f"Lock: after {policy.lock_minutes} minutes at most",
        f"Check: {'strict' if policy.strict else 'as the author chooses'}; {_OVERRIDE[policy.override]}",
        f"Second reader: {_SECOND[policy.second]}",
        f"Keys of second readers: {_listed(policy.reader_keys)}",
        f"Shorteners: {_listed(policy.shorteners)}",
        f"Hosts for links and papers: {_listed(policy.hosts)}",
        f"Turned off: {_listed(frozenset(one.value for one in policy.disabled)) if policy.disabled else 'nothing'}",
        f"Kept: trash {policy.trash_days} days, versions {policy.version_days} days, at most",
    )


def _listed(names: frozenset[str] | None) -> str:
    return "all" if names is None else ", ".join(sorted(names)) or "none"


def _facts(policy: Policy) -> dict[str, object]:
    return {
        "broken": policy.broken,
        "detail": policy.detail,
        "digest": policy.digest,
        "institution": policy.institution,
        "lock_minutes": policy.lock_minutes,
        "strict": policy.strict,
        "override": policy.override.value,
        "second_reader": policy.second.value,
        "reader_keys": None if policy.reader_keys is None else sorted(policy.reader_keys),
        "shorteners": None if policy.shorteners is None else sorted(policy.shorteners),
        "hosts": None if policy.hosts is None else sorted(policy.hosts),
        "disabled": [feature.value for feature in Feature if feature in policy.disabled],
        "trash_days": policy.trash_days,
        "version_days": policy.version_days,
    }


class _Given(argparse.Namespace):
    what: str
    file: Path | None = None
    json: bool


def _parsed(arguments: Sequence[str]) -> _Given:
    parser = Parser(
        prog="vignette policy", description="What an institution has set for everybody.", allow_abbrev=False
    )
    commands = parser.add_subparsers(required=True, dest="what", metavar="check | show", parser_class=Parser)
    check = commands.add_parser("check", allow_abbrev=False, help="say what a policy file sets, or why it is broken")
    check.add_argument("file", type=Path, metavar="FILE")
    show = commands.add_parser("show", allow_abbrev=False, help="say what holds on this computer")
    for command in (check, show):
        command.add_argument("--json", action="store_true", help="answer in JSON")
    return parser.parse_args(list(arguments), namespace=_Given())
