"""`vignette outbox`: what waits, went half-way or may be out, and what is to become of it, without a window.

Exit status: 0 done, 1 something in the list needs its author, 3 it could not be done or is not out, 64 it is not called
like this.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Sequence
from contextlib import closing
from typing import Final

from composer.base import terminal
from composer.base.arguments import Parser
from composer.base.clock import Clock, SystemClock, to_stamp
from composer.base.errors import VignetteError
from composer.base.paths import Profile, user_profile
from composer.cli.at_terminal import open_at_terminal, sent_at_terminal
from composer.cli.outbox_acts import by_hand, give_out, send_due
from composer.drafts.draft import Draft
from composer.flow import parting, wording
from composer.flow.services import Services
from composer.guard.port import GuardPort
from composer.guard.remote import RemoteGuard, guard_command
from composer.outbox.item import GONE, OutboxItem, State
from composer.outbox.rules import waits_for_its_hour

DONE, NEEDS_YOU, COULD_NOT = 0, 1, 3

_ONE_WRITER: Final = "The window has the outbox. Close it, or do it there."
_NEEDY: Final = frozenset({State.UNKNOWN, State.NOT_SENT, State.PARTLY})
_SHORTEST: Final = 4
_REFUSALS: Final = {
    "outbox.no_item": "There is no such post in the outbox, or the id is too short. `vignette outbox` lists them.",
    "outbox.not_stopped": "It has not stopped: there is nothing to send on.",
    "outbox.not_part": "The rest can part only from a thread that stopped half-way.",
    "outbox.not_back": "It is out, on its way, or may be out: it cannot come back.",
    "outbox.no_doubt": "Nothing of it is in doubt.",
    "outbox.not_out": "Nothing of it is out, or it is deleted already.",
    "outbox.not_due": "Its time has not come, or it is put out by hand. `vignette outbox back` makes a draft of it.",
    "outbox.not_by_hand": "It is not put out by hand.",
    "outbox.no_post": "It has no such post that is not out.",
}
_DELETED: Final = "Deleted. Who has read, copied or shared it keeps what they have."
_HELP: Final = {
    "send": "send all that is due now",
    "resume": "send what stopped, from where it stopped, or what is due",
    "rest": "make the rest of a thread that stopped a draft of its own",
    "back": "make a draft of it again; of a thread, of what is not out",
    "look": "look for it among your own posts, where it may be out",
    "there": "say that it is out: you have seen it",
    "again": "look once more, and send it again where it is not there",
    "copy": "give out a post that you put out by hand: its words on standard output, so that you can copy them",
    "posted": "say that you have put it out by hand",
    "delete": "delete what is out of it, at X too; --all lists what is out",
}


def main(
    arguments: Sequence[str],
    profile: Profile | None = None,
    clock: Clock | None = None,
    make_guard: Callable[[], GuardPort] | None = None,
) -> int:
    """List the outbox, or do one thing with one of its posts; return the exit status.

    Args:
        arguments: Those after `vignette outbox`.
        profile: Whose store; by default the running person's.
        clock: Dates what is written.
        make_guard: Makes the guard that looks before anything is sent; its own process by default.
    """
    given = _parsed(arguments)
    clock = clock or SystemClock()
    try:
        with closing((make_guard or _own_process)()) as guard:
            services = open_at_terminal(profile or user_profile(), clock, guard)
            try:
                services.outbox.recover()
                return _list(given, services) if given.what is None else _act(given, services, clock)
            finally:
                services.close()
    except VignetteError as error:
        terminal.complain(_sentence(error))
    return COULD_NOT


def _own_process() -> GuardPort:
    return RemoteGuard(guard_command())


def _sentence(error: VignetteError) -> str:
    if error.code == "store.busy":
        return _ONE_WRITER
    return _REFUSALS.get(error.code) or wording.error(error.code, error.params, error.action).text


# -- the list


def _list(given: _Given, services: Services) -> int:
    items = services.outbox.items()
    shown = [item for item in items if given.all or item.state not in GONE]
    for item in shown:
        if given.json:
            terminal.say(json.dumps(_facts(item), separators=(",", ":")))
        else:
            _tell(item, words=given.words)
    if not shown and not given.json:
        terminal.say("Nothing is waiting.")
    return NEEDS_YOU if any(item.state in _NEEDY or by_hand(item) for item in items) else DONE


def _facts(item: OutboxItem) -> dict[str, object]:
    """Return what programs read of an item; no word of it."""
    return {
        "id": item.item_id,
        "state": item.state.value,
        "account": item.submission.account_id,
        "posts": len(item.parts),
        "out": [part.post_id for part in item.parts if part.state is State.SENT],
        "due": to_stamp(item.due_at),
        "error": item.error_code,
    }


def _tell(item: OutboxItem, *, words: bool) -> None:
    out = sum(part.state is State.SENT for part in item.parts)
    when = f"{item.due_at.astimezone():%Y-%m-%d %H:%M}"
    count = f"{out} of {len(item.parts)} out" if out and len(item.parts) > 1 else f"posts: {len(item.parts)}"
    terminal.say(f"{item.item_id[:8]}  {_stands(item)}, {count}, {when}")
    if item.error_code:
        terminal.say(f"    {wording.error(item.error_code, dict(item.error_params)).text}")
    if words:
        first = next((part for part in item.submission.parts if part.strip()), "")
        terminal.say(f"    {terminal.visible(first)[:76]}")


def _stands(item: OutboxItem) -> str:
    waits = item.state is State.QUEUED and not item.error_code
    if waits and by_hand(item):
        return "Waits for you to post it"
    return "Scheduled" if waits and waits_for_its_hour(item) else wording.state_word(item.state)


# -- what is to become of one


def _act(given: _Given, services: Services, clock: Clock) -> int:
    if given.what == "send":
        return _sent_due(services, clock)
    item = _named(services, given.item)
    match given.what:
        case "copy":
            give_out(services, item, given.number)
            return DONE
        case "posted":
            return _posted(services, item)
        case "resume":
            return _resumed(services, item, clock)
        case "rest":
            return _told(parting.part(services, item.item_id, clock), "outbox.not_part")
        case "back":
            return _told(_back(services, item, clock), "outbox.not_back")
        case "delete":
            return _deleted(services, item)
        case _:
            return _doubted(given, services, item, clock)


def _doubted(given: _Given, services: Services, item: OutboxItem, clock: Clock) -> int:
    """Do what can be done about a post that may be out."""
    if item.state is not State.UNKNOWN:
        raise VignetteError("outbox.no_doubt")
    if given.what == "look":
        item = services.queue.look_up(item.item_id)
    elif given.what == "there":
        item = services.outbox.resolve_sent(item.item_id)
    else:
        item = sent_at_terminal(services, services.queue.send_again(item.item_id), clock)
    return _outcome(item)


def _named(services: Services, wanted: str) -> OutboxItem:
    found = [item for item in services.outbox.items() if item.item_id.startswith(wanted)]
    if len(wanted) < _SHORTEST or len(found) != 1:
        raise VignetteError("outbox.no_item")
    return found[0]


def _posted(services: Services, item: OutboxItem) -> int:
    if not by_hand(item):
        raise VignetteError("outbox.not_by_hand")
    terminal.say(wording.state_word(services.outbox.handed_over(item.item_id).state))
    return DONE


def _sent_due(services: Services, clock: Clock) -> int:
    sent = list(send_due(services, clock))
    for item in sent:
        _tell(item, words=False)
    if not sent:
        terminal.say("Nothing is due.")
    return DONE if all(item.state is State.SENT for item in sent) else COULD_NOT


def _resumed(services: Services, item: OutboxItem, clock: Clock) -> int:
    if item.state is State.QUEUED:
        if not any(due.item_id == item.item_id for due in services.outbox.due(clock.now())):
            raise VignetteError("outbox.not_due")
        return _outcome(sent_at_terminal(services, item, clock))
    if item.state not in {State.NOT_SENT, State.PARTLY}:
        raise VignetteError("outbox.not_stopped")
    return _outcome(sent_at_terminal(services, services.outbox.retry(item.item_id), clock))


def _back(services: Services, item: OutboxItem, clock: Clock) -> Draft | None:
    """Move an item to the drafts; what may be out stays, since whoever calls this has not said that it is not there."""
    if item.state is State.UNKNOWN:
        return None
    take = services.outbox.take_back if item.state is State.QUEUED else services.outbox.resolve_not_sent
    with services.together():
        taken = take(item.item_id)
        if taken is None:
            return None
        draft = Draft(taken.draft_id, taken.unsent, taken.submission.account_id, taken.created_at, clock.now())
        parting.bring(services, taken, draft)
        return draft


def _deleted(services: Services, item: OutboxItem) -> int:
    if not item.deletable:
        raise VignetteError("outbox.not_out")
    services.removal.delete(item.item_id)
    terminal.say(_DELETED)
    return DONE


def _told(draft: Draft | None, refusal: str) -> int:
    if draft is None:
        raise VignetteError(refusal)
    terminal.say(f"A draft again. To post it: vignette post --draft {draft.draft_id}")
    return DONE


def _outcome(item: OutboxItem) -> int:
    if item.error_code:
        terminal.complain(wording.error(item.error_code, dict(item.error_params)).text)
    terminal.say(wording.state_word(item.state))
    return DONE if item.state is State.SENT else COULD_NOT


class _Given(argparse.Namespace):
    what: str | None = None
    item: str = ""
    number: int | None = None
    all: bool = False
    words: bool = False
    json: bool = False


def _parsed(arguments: Sequence[str]) -> _Given:
    parser = Parser(
        prog="vignette outbox",
        description="Lists what waits, stopped or may be out; with a command, says what becomes of one of them.",
        epilog="Exit status: 0 done, 1 something in the list needs you, 3 it could not be done or is not out.",
        allow_abbrev=False,
    )
    parser.add_argument("--all", action="store_true", help="list what is out, too")
    parser.add_argument("--words", action="store_true", help="show the first words")
    parser.add_argument("--json", action="store_true", help="one JSON object a line, without words")
    commands = parser.add_subparsers(dest="what", metavar="COMMAND", parser_class=Parser)
    for name, about in _HELP.items():
        command = commands.add_parser(name, allow_abbrev=False, help=about)
        if name != "send":
            command.add_argument("item", metavar="ID", help="as the list shows it")
        if name == "copy":
            words = "which of its posts, from 1; by default the next one"
            command.add_argument("number", nargs="?", type=int, metavar="N", help=words)
    return parser.parse_args(list(arguments), namespace=_Given())
