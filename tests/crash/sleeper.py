"""A program that stands still at a point, as in a machine that sleeps. Started as `python -m tests.crash.sleeper`.

A line of JSON on standard input is one life: which store, at which point of its sending it stands still. It stops
itself there with SIGSTOP; awake again, it goes on with what it was doing, then looks for what may be out. What comes of
it is one line on standard output; the next line there is lets the author answer, and what comes of that is another.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from contextlib import closing
from typing import Any

from composer.guard.author import AuthorProfile
from composer.guard.report import Report
from composer.guard.submission import Submission
from composer.outbox.item import State
from composer.outbox.rules import LOOKS
from tests.crash.life import Life
from tests.crash.probe import Probe, ProbedDatabase, tell, watch_exchanges
from tests.fakes import WordGuard

LOOKING = "the guard looks"


class Nap(Probe):
    """Stands still at the point that is wanted, once."""

    def at(self, where: str) -> None:
        self.passed += 1
        self.names.append(where)
        if self.passed == self.target:
            tell(asleep=where)
            os.kill(os.getpid(), signal.SIGSTOP)


class SlowGuard(WordGuard):
    """Passes a point while it looks."""

    def check(self, submission: Submission, profile: AuthorProfile) -> Report:
        ProbedDatabase.probe.at(LOOKING)
        return super().check(submission, profile)


def live(told: dict[str, Any], nap: Nap) -> None:
    """Post, fall asleep on the way, go on, and look for what is in doubt."""
    with closing(Life(told)) as life:
        life.outbox.recover()
        life.queue._second._guard = SlowGuard()
        life.write()
        life.post()
        nap.names, nap.passed, nap.target = [], 0, told["target"]
        life.send_rest()
        nap.target = 0
        names, before = list(nap.names), life.outbox.get(life.item_id)
        for wait in LOOKS:
            life.clock.forward(wait.total_seconds() + 1)
            life.queue.look_next()
        item = life.outbox.get(life.item_id)
        codes = [before.error_code, item.error_code]
        tell(passed=names, states=[part.state for part in item.parts], was=before.state, item=item.state, codes=codes)
        sys.stdin.readline()  # until it is seen what is out
        for _ in range(6):  # the author is asked, says truly what is there, and lets the rest go
            if item.state is State.UNKNOWN:
                life.queue.send_again(item.item_id)
            elif item.state is not State.SENT:
                life.outbox.retry(item.item_id)
            life.clock.forward(1)
            life.send_rest()
            item = life.outbox.get(item.item_id)
        tell(ended=item.state, chain=life.trail.verify() is None)


def main() -> None:
    nap = Nap()
    ProbedDatabase.probe = nap
    watch_exchanges(nap)
    while line := sys.stdin.readline():
        live(json.loads(line), nap)


if __name__ == "__main__":
    main()
