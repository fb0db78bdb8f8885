"""`vignette drafts`: which drafts there are, by the id that `vignette post --draft` takes.

Their words stay where they are unless they are asked for: terminals keep what they showed. Exit status: 0 told, 3 they
could not be read, 64 it is not called like this.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from contextlib import closing
from typing import Final

from composer.base import terminal
from composer.base.arguments import Parser
from composer.base.clock import Clock, SystemClock
from composer.base.errors import VignetteError
from composer.base.paths import Profile, user_profile
from composer.cli.at_terminal import open_at_terminal
from composer.drafts.draft import DraftRow
from composer.flow import wording
from composer.flow.services import Services
from composer.guard.remote import RemoteGuard, guard_command

TOLD, COULD_NOT = 0, 3

_ONE_WRITER: Final = "The window has your drafts. Look there, or close it."
_NOT_LOOKED: Final = "Not checked since it changed"
_LOOK_FIRST: Final = "may be out, look first"
_WORDS: Final = 100


def main(arguments: Sequence[str], profile: Profile | None = None, clock: Clock | None = None) -> int:
    """List the drafts, newest first, and return the exit status.

    Args:
        arguments: Those after `vignette drafts`.
        profile: Whose drafts; by default the running person's.
        clock: Dates what opening the store writes.
    """
    given, where = _parsed(arguments), profile or user_profile()
    try:
        with closing(RemoteGuard(guard_command())) as guard:  # never started: nothing is looked at
            services = open_at_terminal(where, clock or SystemClock(), guard)
            try:
                return _tell(given, services)
            finally:
                services.close()
    except VignetteError as error:
        busy = error.code == "store.busy"
        terminal.complain(_ONE_WRITER if busy else wording.error(error.code, error.params, error.action).text)
    return COULD_NOT


def _tell(given: _Given, services: Services) -> int:
    rows = services.drafts.rows()
    for row in rows[: given.most]:
        draft = services.drafts.get(row.draft_id)
        posts = sum(bool(part.strip()) for part in draft.parts) if draft else 0
        if given.json:
            terminal.say(json.dumps(_facts(row, posts), separators=(",", ":")))
        else:
            _say(row, posts, words=given.words)
    if not given.json:
        terminal.say(f"Drafts: {len(rows):,}, shown: {min(len(rows), given.most):,}.")
    return TOLD


def _say(row: DraftRow, posts: int, *, words: bool) -> None:
    verdict = wording.verdict_word(row.verdict) if row.verdict else _NOT_LOOKED
    out = f"  ({_LOOK_FIRST})" if row.may_be_out else ""
    terminal.say(f"{row.draft_id}  {row.updated_at.astimezone():%Y-%m-%d %H:%M}  posts: {posts}  {verdict}{out}")
    if words and row.title:
        terminal.say(f"    {terminal.visible(row.title[:_WORDS] + ('…' if len(row.title) > _WORDS else ''))}")


def _facts(row: DraftRow, posts: int) -> dict[str, object]:
    """Return what is told to programs: no word of a draft."""
    return {
        "draft": row.draft_id,
        "at": f"{row.updated_at:%Y-%m-%dT%H:%M:%SZ}",
        "posts": posts,
        "verdict": row.verdict.value if row.verdict else None,
        "may_be_out": row.may_be_out,
    }


class _Given(argparse.Namespace):
    words: bool
    most: int
    json: bool


def _parsed(arguments: Sequence[str]) -> _Given:
    parser = Parser(
        prog="vignette drafts",
        description="Lists your drafts, newest first: id, when it was changed, how many posts, what the check said.",
        epilog="`vignette post --draft ID` posts one. Exit status: 0 told, 3 could not be read, 64 wrong usage.",
        allow_abbrev=False,
    )
    parser.add_argument(
        "--words",
        action="store_true",
        help="show the first words, too; without it none, because terminals keep what they showed",
    )
    parser.add_argument("--most", type=int, default=50, metavar="N", help="show at most N; by default 50")
    parser.add_argument("--json", action="store_true", help="one JSON object a line, without words")
    given = parser.parse_args(list(arguments), namespace=_Given())
    if given.most < 1 or (given.words and given.json):
        parser.error("none")
    return given
