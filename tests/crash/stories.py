"""Lives of a post, to be cut short at any point. Started as `python -m tests.crash.stories`, it forks for each life.

A line of JSON on standard input is one life: which story, which store, at which point it ends. What is acknowledged,
and where it ended, comes as lines on standard output; the last of each life says how it ended.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import Any, NamedTuple

from composer.base.errors import VignetteError
from composer.outbox.item import State
from composer.posting.practice.faults import Fault
from tests.crash.life import Life
from tests.crash.probe import Probe, ProbedDatabase, tell, watch_exchanges


def _goes(life: Life) -> None:
    life.write()
    life.post()
    life.send_rest()


def _is_brought_up_to_date(life: Life) -> None:
    """A draft of the first version is in the store."""
    (draft,) = life.drafts.list()
    life.draft_id = draft.draft_id
    life.type_on(draft.parts)
    life.post()
    life.send_rest()


def _shows_a_picture(life: Life) -> None:
    life.write()
    life.illustrate()
    life.post()
    life.send_rest()


def _is_taken_back(life: Life) -> None:
    life.write()
    life.post()
    life.take_back()
    draft = life.drafts.get(life.draft_id)
    assert draft is not None
    life.type_on(draft.parts)
    life.post()
    life.send_rest()


def _is_refused_and_edited(life: Life) -> None:
    life.write()
    life.post()
    life.send(State.NOT_SENT)
    life.edit()
    draft = life.drafts.get(life.draft_id)
    assert draft is not None
    life.type_on(draft.parts)
    life.post()
    life.send_rest()


def _is_refused_and_tried_again(life: Life) -> None:
    life.write()
    life.post()
    for _ in range(3):
        life.send(State.NOT_SENT)
        life.outbox.retry(life.item_id)
    life.send_rest()


def _is_held_up(life: Life) -> None:
    """The account's keys are gone when it is to go, again and again."""
    life.write()
    life.post()
    for _ in range(10):
        life.keys_are_gone = True
        life.send(State.NOT_SENT)
        life.keys_are_gone = False
        life.outbox.retry(life.item_id)
    life.send_rest()


def _waits(life: Life) -> None:
    life.write()
    life.post()
    life.send(State.QUEUED)
    life.clock.forward(901)
    life.send_rest()


def _is_in_doubt_and_found(life: Life) -> None:
    life.write()
    life.post()
    life.send(State.UNKNOWN)
    life.look(6, State.SENT if life.count == 1 else State.PARTLY)
    life.outbox.retry(life.item_id)
    life.send_rest()


def _is_in_doubt_and_goes_again(life: Life) -> None:
    life.write()
    life.post()
    life.send(State.UNKNOWN)
    for seconds in (6, 31, 121):
        life.look(seconds, State.UNKNOWN)
    life.queue.send_again(life.item_id)
    life.send_rest()


def _is_in_doubt_and_edited(life: Life) -> None:
    life.write()
    life.post()
    life.send(State.UNKNOWN)
    for seconds in (6, 31, 121):
        life.look(seconds, State.UNKNOWN)
    life.edit()


def _parts(life: Life) -> None:
    """A thread stops on its way; the rest goes as a thread of its own."""
    life.write()
    life.post()
    life.send(State.QUEUED)
    life.send(State.PARTLY)
    life.part()
    life.post()
    life.send_rest()


def _is_deleted(life: Life) -> None:
    life.write()
    life.post()
    life.send_rest()
    tell(deleting=True)
    life.removal.delete(life.item_id)


def _goes_on(life: Life) -> None:
    """What the next start does with whatever it finds."""
    for seconds in (1, 6, 31, 121):
        life.clock.forward(seconds)
        with suppress(VignetteError):
            life.send_rest()
            life.queue.look_next()


AFTER_A_CRASH, NEW, DELETED = "goes on after a crash", "goes out of a new store", "is deleted"
MIGRATED, EXCHANGED = "is brought up to date", "goes out of an older copy"


class Story(NamedTuple):
    """What is done, the fewest posts of a thread for it, and how the service fails, request by request."""

    act: Callable[[Life], None]
    posts: int = 1
    faults: tuple[Fault | None, ...] = ()


STORIES = {
    NEW: Story(_goes),
    EXCHANGED: Story(_goes),
    MIGRATED: Story(_is_brought_up_to_date),
    "goes": Story(_goes, 2),
    "shows a picture": Story(_shows_a_picture),
    "is taken back": Story(_is_taken_back),
    "is refused and edited": Story(_is_refused_and_edited, 1, (Fault.NO_CREDIT,)),
    "is refused and tried again": Story(
        _is_refused_and_tried_again, 1, (Fault.SIGNED_OUT, Fault.NO_CREDIT, Fault.USAGE_CAP)
    ),
    "is held up by lost keys": Story(_is_held_up),
    "waits": Story(_waits, 1, (Fault.RATE_LIMITED,)),
    "is in doubt and found": Story(_is_in_doubt_and_found, 2, (Fault.DROP_AFTER,)),
    "is in doubt and goes again": Story(_is_in_doubt_and_goes_again, 1, (Fault.DROP_BEFORE,)),
    "is in doubt and edited": Story(_is_in_doubt_and_edited, 1, (Fault.DROP_BEFORE,)),
    "parts": Story(_parts, 3, (None, Fault.NO_CREDIT)),
    DELETED: Story(_is_deleted),
    AFTER_A_CRASH: Story(_goes_on),
}
"""By what becomes of the post."""


def live(told: dict[str, Any]) -> None:
    """Live one life, from the opening of the store on."""
    probe = Probe(told["target"])
    ProbedDatabase.probe = probe
    watch_exchanges(probe)
    life = Life(told)
    life.outbox.recover()
    STORIES[told["story"]].act(life)
    life.close()
    tell(passed=probe.names)


def main() -> None:
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            status = 1
            try:
                live(json.loads(line))
                status = 0
            finally:
                os._exit(status)
        _, status = os.waitpid(child, 0)
        tell(ended=os.waitstatus_to_exitcode(status))


if __name__ == "__main__":
    main()
