"""`vignette audit verify`, `export` and `prune`: the log for its author and for the compliance office.

Exit status of `verify`: 0 every row is as it was written, 1 some rows cannot be checked or the file was once behind,
2 a row was changed or is missing, 3 could not look. Of `export` 0 or 3; of `prune` 0
or 3, 1 where rows could go and nobody said so. 64 it is not called like this.
"""

from __future__ import annotations

import argparse
import getpass
import json
import sys
from collections.abc import Sequence
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import Final

from composer.audit.chain import Verdict
from composer.audit.export import as_csv, as_json, facts_of
from composer.audit.retention import old, take_out_old
from composer.audit.trail import AuditTrail
from composer.base import terminal
from composer.base.arguments import Parser
from composer.base.clock import Clock, SystemClock, to_stamp
from composer.base.errors import KeyringError, VignetteError
from composer.base.paths import Profile, user_profile
from composer.flow import wording
from composer.vault.database import Database

WHOLE, DOUBTFUL, BROKEN, COULD_NOT_LOOK = 0, 1, 2, 3
_ASK: Final = "Vignette's passphrase: "
_ONE_WRITER: Final = "The window has the log. Close it, then try again."
_NOT_WRITTEN: Final = "The file could not be written. The log is as it was."
_THERE: Final = "There is a file of this name already. Choose another: it was left as it is."


def main(arguments: Sequence[str], profile: Profile | None = None, clock: Clock | None = None) -> int:
    """Run one command and return its exit status.

    Args:
        arguments: Those after `vignette audit`.
        profile: Whose log; by default the running person's.
        clock: Dates an export.
    """
    given = _parsed(arguments)
    clock = clock or SystemClock()
    try:
        database, trail = _opened(profile or user_profile(), clock)
        with closing(database):
            if given.what == "verify":
                return _verify(trail, as_json=given.json)
            if given.what == "prune":
                return _prune(trail, clock, sure=given.yes)
            return _export(trail, clock, given.format, given.out)
    except FileExistsError:
        terminal.complain(_THERE)
    except VignetteError as error:
        busy = error.code == "store.busy"
        terminal.complain(_ONE_WRITER if busy else wording.error(error.code, error.params).text)
    except BrokenPipeError:
        terminal.let_go()
    except OSError:
        terminal.complain(_NOT_WRITTEN)
    return COULD_NOT_LOOK


def _opened(profile: Profile, clock: Clock) -> tuple[Database, AuditTrail]:
    """Open the log; ask for the passphrase on the terminal where one is set."""
    from composer.backstage import open_trail  # late: with it come keyring and SQLCipher

    try:
        return open_trail(profile, clock)
    except KeyringError as error:
        if error.code != "lock.asked" or not sys.stdin.isatty():
            raise
        return open_trail(profile, clock, getpass.getpass(_ASK))


def sentences(verdict: Verdict) -> tuple[str, ...]:
    """Return what was found, in words."""
    head = verdict.head
    told = [f"Rows: {head.rows}. MAC of the newest: {head.mac or 'none'}."]
    if verdict.first_bad is not None:
        told.append(f"Row {verdict.first_bad} is not as it was written, or is missing. Do not go on with this file.")
    else:
        told.append("Every row hangs together with the one before it, and the newest is where it should be.")
    if verdict.unreadable:
        first, last = verdict.pruned + 1, verdict.pruned + verdict.unreadable
        told.append(f"Rows {first} to {last} were made under a key that is gone: they cannot be checked.")
    elif verdict.keyed_from > 1:
        told.append(f"Rows before {verdict.keyed_from} are older than the key: plain digests link them.")
    if verdict.pruned:
        told.append(f"Rows 1 to {verdict.pruned} were taken out when their six years were over; a row says so.")
    told += [f"Row {row} records that an older or other file was found in place of this one." for row in verdict.behind]
    if verdict.witnessed is None:
        told.append("The keyring keeps no head of this log, so rows cut off at its end would not show.")
    else:
        told.append(f"The keyring vouches for the rows up to {verdict.witnessed}.")
    told.append("Whoever holds the keyring can write anew what was never exported: compare with earlier exports.")
    return tuple(told)


def status(verdict: Verdict) -> int:
    """Return the exit status of `verify`."""
    if verdict.first_bad is not None:
        return BROKEN
    return WHOLE if verdict.whole and verdict.witnessed is not None else DOUBTFUL


def _verify(trail: AuditTrail, *, as_json: bool) -> int:
    verdict = trail.examine()
    if as_json:
        terminal.say(json.dumps(facts_of(verdict) | {"head": asdict(verdict.head)}, separators=(",", ":")))
    else:
        for sentence in sentences(verdict):
            terminal.say(sentence)
    return status(verdict)


def _prune(trail: AuditTrail, clock: Clock, *, sure: bool) -> int:
    """Take out what is older than six years, if somebody says so."""
    count = old(trail, clock)
    if not sure and count:
        terminal.say(f"Rows older than six years: {count}. Export the log first; then --yes takes them out for good.")
        return DOUBTFUL
    taken = take_out_old(trail, clock) if count else 0
    terminal.say(f"Taken out: {taken}. A row says which they were, so the log can still be verified.")
    return WHOLE


def _export(trail: AuditTrail, clock: Clock, kind: str, out: Path | None) -> int:
    """Write down that it is handed out, then hand it out: the export holds its own row."""
    if out is not None and out.exists():
        raise FileExistsError
    trail.write("audit.exported", {"format": kind, "rows": trail.head().rows})
    verdict, rows = trail.examine(), trail.all()
    text = (as_csv if kind == "csv" else as_json)(verdict, rows, to_stamp(clock.now()), trail.elsewhere())
    if out is None:
        for line in text.splitlines():
            terminal.say(line)
        return WHOLE
    with out.open("x", encoding="utf-8", newline="") as file:
        file.write(text)
    for sentence in sentences(verdict):
        terminal.say(sentence)
    return WHOLE


class _Given(argparse.Namespace):
    what: str
    json: bool
    format: str
    out: Path | None
    yes: bool


def _parsed(arguments: Sequence[str]) -> _Given:
    parser = Parser(
        prog="vignette audit",
        description="The log of what was checked, decided and sent. It holds no word of any draft.",
        allow_abbrev=False,
    )
    commands = parser.add_subparsers(required=True, dest="what", metavar="verify | export | prune", parser_class=Parser)
    verify = commands.add_parser(
        "verify",
        allow_abbrev=False,
        help="say whether every row is as it was written",
        epilog="Exit status: 0 whole, 1 some of it cannot be checked, 2 changed or missing, 3 could not look.",
    )
    verify.add_argument("--json", action="store_true", help="answer in JSON")
    export = commands.add_parser("export", allow_abbrev=False, help="write the whole log for the compliance office")
    export.add_argument("--format", choices=("csv", "json"), default="csv", help="csv (the default) or json")
    export.add_argument("--out", type=Path, metavar="FILE", help="a new file; else standard output")
    prune = commands.add_parser("prune", allow_abbrev=False, help="take out rows older than six years")
    prune.add_argument("--yes", action="store_true", help="do it; without, it is only said how many there are")
    return parser.parse_args(list(arguments), namespace=_Given())
