"""Two real processes on one store and one service, killed and stopped by chance while the service fails by chance.

After each schedule the weather clears, the author looks at the service and says truly what is there, and then must
hold: every post is out once.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from composer.base.clock import to_stamp
from composer.guard.author import AuthorProfile
from composer.guard.submission import AccountKind, Submission
from composer.outbox.item import OutboxItem, State
from composer.outbox.rules import LOOKS
from composer.posting.practice.faults import Fault
from composer.posting.practice.server import PracticeServer
from tests.conftest import FakeClock
from tests.fakes import WordGuard
from tests.outbox.sender_child import Sender, opened

ROOT = Path(__file__).resolve().parents[2]
FAULTS = (
    Fault.DROP_BEFORE, Fault.DROP_AFTER, Fault.UNAVAILABLE, Fault.UNAVAILABLE_AFTER, Fault.RATE_LIMITED,
    Fault.SIGNED_OUT, Fault.MALFORMED, Fault.NO_ID, Fault.TRUNCATED,
)  # fmt: skip
PATIENCE_S = 20.0


class Child:
    """One process; started anew where it was killed."""

    def __init__(self, told: dict[str, Any]) -> None:
        self._told = told
        self.busy = False
        self.start()

    def start(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.outbox.sender_child"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
        )
        self._say(json.dumps(self._told))
        self.busy = True

    def ask(self, moment: str, word: str) -> None:
        self._say(f"{moment} {word}")
        self.busy = True

    def answer(self) -> str:
        assert self.process.stdout is not None
        self.busy = False
        return self.process.stdout.readline().strip()

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self.close()
        self.start()

    def pause(self, seconds: float) -> None:
        """Let it stand still, wherever it is, as a machine that sleeps does."""
        self.process.send_signal(signal.SIGSTOP)
        time.sleep(seconds)
        self.process.send_signal(signal.SIGCONT)

    def close(self) -> None:
        for stream in (self.process.stdin, self.process.stdout):
            if stream is not None:
                with closing(stream):
                    pass
        self.process.wait(PATIENCE_S)

    def _say(self, line: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()


@dataclass
class Pair:
    """Many schedules, and what they came to.

    Args:
        folder: Where the stores lie.
    """

    folder: Path
    schedules: int = 0
    counts: Counter[str] = field(default_factory=Counter)
    broken: list[str] = field(default_factory=list)

    def run(self, seeds: range) -> None:
        """Let the schedules of these seeds run, one after the other."""
        clock = FakeClock()
        server = PracticeServer(clock)
        handle = server.start()
        told = {"store": str(self.folder / "store.db"), "base_url": handle.base_url, "bearer": handle.bearer}
        children = [Child(told), Child(told)]
        try:
            for seed in seeds:
                clock.forward(3 * 86_400)  # beyond repetitions and limits of the one before
                server.state.restore(type(server.state.snapshot())())
                server.state.repeats = lambda *_, **__: False  # type: ignore[method-assign]  # a second sending shows as a post
                _Schedule(seed, self, server, clock, told, children).play()
                self.schedules += 1
        finally:
            for child in children:
                child.process.kill()
                child.close()
            server.stop()

    def report(self) -> dict[str, Any]:
        return {"schedules": self.schedules, "broken": self.broken[:20], **dict(sorted(self.counts.items()))}


class _Schedule:
    def __init__(  # noqa: PLR0917 - one of each neighbour
        self,
        seed: int,
        pair: Pair,
        server: PracticeServer,
        clock: FakeClock,
        told: dict[str, Any],
        children: list[Child],
    ) -> None:
        self.seed, self.dice, self.pair = seed, random.Random(seed), pair
        self.server, self.clock, self.told, self.children = server, clock, told, children
        self.store = Path(told["store"])
        for old in self.store.parent.glob("store.db*"):
            old.unlink()
        self.wanted: set[str] = set()

    def play(self) -> None:
        self._write(self.dice.randint(2, 4))
        for _ in range(self.dice.randint(4, 8)):
            self._step()
        self._settle()
        self._calm()
        self._judge()

    def _step(self) -> None:
        """Both are told to act at once; one of them may be killed or stopped on the way."""
        self.server.faults.clear()
        word = self.dice.choices(("send", "look"), (5, 1))[0]
        if self.dice.random() < 0.5:
            fault = self.dice.choice(FAULTS)
            self.server.faults.plan(fault, "POST" if word == "send" else "GET", 0.0)
            self.pair.counts[f"fault_{fault.value}"] += 1
        self.clock.forward(self.dice.choice((1, 6, 31, 121, 901)))
        moment = to_stamp(self.clock.now())
        for child in self.children:
            if child.busy:
                self._hear(child)
            child.ask(moment, word)
        self.pair.counts["at_once"] += 1
        chance, child = self.dice.random(), self.dice.choice(self.children)
        time.sleep(self.dice.random() * 0.08)
        if chance < 0.35:
            child.kill()
            self.pair.counts["kills"] += 1
        elif chance < 0.5:
            child.pause(self.dice.random() * 0.1)
            self.pair.counts["pauses"] += 1

    def _settle(self) -> None:
        for child in self.children:
            while child.busy:
                self._hear(child)

    def _hear(self, child: Child) -> None:
        answer = child.answer()
        self.pair.counts[f"answered_{answer}"] += 1
        if answer == "":
            self.pair.broken.append(f"seed {self.seed}: a program ended by itself")
            child.close()
            child.start()

    # -- the parent's own hand on the store, while both wait

    def _write(self, count: int) -> None:
        with closing(opened(self.store)) as db:
            sender, guard = Sender(db, self.told, self.clock), WordGuard()
            for number in range(count):
                parts = tuple(f"two {self.seed} item {number} part {part}" for part in range(self.dice.randint(1, 3)))
                submission = Submission("practice", AccountKind.PRACTICE, parts)
                approval = sender.gate.approve(submission, guard.check(submission, AuthorProfile()))
                sender.store.add(submission, approval, self.clock.now(), f"draft {number}")
                self.wanted.update(parts)
            sender.publisher.close()

    def _calm(self) -> None:
        """Nothing fails any more, time passes, and the author answers truly what is asked."""
        self.server.faults.clear()
        with closing(opened(self.store)) as db:
            sender = Sender(db, self.told, self.clock)
            for _ in range(100):
                self.clock.forward(LOOKS[-1].total_seconds() + 1)
                while sender.queue.send_next() is not None or sender.queue.look_next() is not None:
                    pass
                items = sender.store.items()
                if all(item.state is State.SENT for item in items):
                    break
                for item in items:
                    self._answer(sender, item)
            left = [item.state.value for item in sender.store.items() if item.state is not State.SENT]
            self.pair.broken += [f"seed {self.seed}: left {state}" for state in left]
            if sender.trail.verify() is not None:
                self.pair.broken.append(f"seed {self.seed}: the audit's chain is broken")
            sender.publisher.close()

    def _answer(self, sender: Sender, item: OutboxItem) -> None:
        if item.state is State.UNKNOWN and item.looked >= len(LOOKS):
            index = item.next_part
            text = "" if index is None else item.submission.parts[index]
            if any(post.text == text for post in self.server.state.posts()):
                sender.store.resolve_sent(item.item_id)
            else:
                sender.queue.send_again(item.item_id)
            self.pair.counts["author_answered"] += 1
        elif item.state in {State.NOT_SENT, State.PARTLY}:
            sender.store.retry(item.item_id)

    def _judge(self) -> None:
        out = Counter(post.text for post in self.server.state.posts())
        self.pair.counts["posts"] += len(out)
        self.pair.counts["duplicates"] += sum(count - 1 for count in out.values())
        self.pair.broken += [f"seed {self.seed}: out {count} times" for count in out.values() if count > 1]
        self.pair.broken += [f"seed {self.seed}: lost" for text in self.wanted if text not in out]
