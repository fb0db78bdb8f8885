"""`vignette sent`: what was posted through Vignette, with state and cost, searchable; a month's spending and its limit.

What is searched for comes from standard input: others on the machine can read arguments. Exit status: 0 told, 3 it
could not be read or kept, 64 it is not called like this.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from typing import Final

from composer.base import terminal
from composer.base.arguments import Parser
from composer.base.clock import Clock, SystemClock
from composer.base.errors import VignetteError
from composer.base.paths import Profile, user_profile
from composer.base.settings import load, save
from composer.cli.at_terminal import open_at_terminal
from composer.flow import wording
from composer.flow.services import Services
from composer.guard.remote import RemoteGuard, guard_command
from composer.outbox.account import Account
from composer.outbox.item import OutboxItem, State
from composer.outbox.spending import Spending
from composer.text.entities import extract_urls
from composer.text.seek import words_of

TOLD, COULD_NOT = 0, 3

_ONE_WRITER: Final = "The window has your posts. Look there, or close it."
_NOT_KEPT: Final = "The settings could not be written, so the limit stays as it was."
_GONE: Final = frozenset({State.SENT, State.HANDED_OVER, State.PARTLY})
_LONGEST, _WORDS = 4_096, 100


def main(arguments: Sequence[str], profile: Profile | None = None, clock: Clock | None = None) -> int:
    """Tell what was asked for and return the exit status.

    Args:
        arguments: Those after `vignette sent`.
        profile: Whose posts; by default the running person's.
        clock: Says which month it is.
    """
    given, where, clock = _parsed(arguments), profile or user_profile(), clock or SystemClock()
    try:
        with closing(RemoteGuard(guard_command())) as guard:  # never started: nothing is looked at
            services = open_at_terminal(where, clock, guard)
            try:
                settings = load(where.settings)
                if given.limit is not None:
                    settings = replace(settings, spending_limit=round(given.limit * 100)).mended()
                    save(where.settings, settings)
                return _tell(given, services, clock, settings.spending_limit)
            finally:
                services.close()
    except OSError:
        terminal.complain(_NOT_KEPT)
    except VignetteError as error:
        busy = error.code == "store.busy"
        terminal.complain(_ONE_WRITER if busy else wording.error(error.code, error.params, error.action).text)
    return COULD_NOT


def _tell(given: _Given, services: Services, clock: Clock, limit: int) -> int:
    spending = Spending(lambda text: bool(extract_urls(text)))
    items = services.outbox.items()
    month = spending.of(items, clock.now())  # first: it also learns which posts are the author's own
    found = _found(services) if given.search else sorted(items, key=lambda item: item.updated_at, reverse=True)
    wanted = [item for item in found if given.all or item.state in _GONE]
    handles = {account.account_id: account for account in services.desk.accounts()}
    for item in wanted[: given.most]:
        account = handles.get(item.submission.account_id)
        cost = spending.cost_of(item)
        if given.json:
            terminal.say(json.dumps(_facts(item, account, cost), separators=(",", ":")))
        else:
            _say(item, account, cost)
    if given.json:
        terminal.say(json.dumps({"month": month / 1_000, "limit": limit / 100 if limit else None}))
        return TOLD
    terminal.say(f"Posts: {len(wanted):,}, shown: {min(len(wanted), given.most):,}.")
    bound = f" Your limit: ${limit / 100:.2f}." if limit else ""
    terminal.say(f"This month at X: ${month / 1_000:.3f}, with what waits.{bound}")
    return TOLD


def _found(services: Services) -> list[OutboxItem]:
    words = words_of(sys.stdin.buffer.readline(_LONGEST).decode("utf-8", "replace"))
    return [hit.item for hit in services.outbox.find(words)]


def _say(item: OutboxItem, account: Account | None, cost: int) -> None:
    when = item.updated_at.astimezone()
    by = f"@{account.handle}" if account else "an account that was removed"
    billed = f"${cost / 1_000:.3f}" if cost else "free"
    terminal.say(f"{when:%Y-%m-%d %H:%M}  {_state(item)}  {by}  {billed}  posts: {len(item.parts)}")
    first = " ".join(item.submission.parts[0].split())
    terminal.say(f"    {terminal.visible(first[:_WORDS] + ('…' if len(first) > _WORDS else ''))}")


def _state(item: OutboxItem) -> str:
    return "Deleted" if item.all_deleted else wording.state_word(item.state)


def _facts(item: OutboxItem, account: Account | None, cost: int) -> dict[str, object]:
    """Return what is told to programs: no word of a post."""
    return {
        "item": item.item_id,
        "state": item.state.value,
        "deleted": item.all_deleted,
        "account": account.handle if account else "",
        "kind": item.submission.account_kind.value,
        "at": f"{item.updated_at:%Y-%m-%dT%H:%M:%SZ}",
        "posts": [part.post_id for part in item.parts if part.post_id],
        "cost": cost / 1_000,
        "verdict": item.approval.verdict.value,
    }


class _Given(argparse.Namespace):
    all: bool
    search: bool
    most: int
    limit: float | None
    json: bool


def _dollars(told: str) -> float:
    """Return a sum of dollars, up to the thousand that Settings take.

    Raises:
        ValueError: It is none.
    """
    found = float(told)
    if not 0 <= found <= 1_000:
        raise ValueError
    return found


def _parsed(arguments: Sequence[str]) -> _Given:
    parser = Parser(
        prog="vignette sent",
        description="Lists what was posted through Vignette, newest first, and what this month costs at X.",
        epilog="Exit status: 0 told, 3 could not be read, 64 not called like this.",
        allow_abbrev=False,
    )
    parser.add_argument("--all", action="store_true", help="what waits and what did not go, too")
    parser.add_argument("--search", action="store_true", help="only posts with the words of a line on standard input")
    parser.add_argument("--most", type=int, default=50, metavar="N", help="show at most N; by default 50")
    parser.add_argument(
        "--limit",
        type=_dollars,
        metavar="DOLLARS",
        help="what posts may cost at X in a month from now on; 0 for no limit",
    )
    parser.add_argument(
        "--json", action="store_true", help="one JSON object a line, without words; the month's sum last"
    )
    given = parser.parse_args(list(arguments), namespace=_Given())
    if given.most < 1:
        parser.error("none")
    return given
