"""Kills the program at each commit, each edge of an exchange and each head in the keyring; looks what became of it.

Each life of a post is lived once to its end to count its points; then it is lived again for each of them, and ended
there. What the next start does may be ended, too. Then the weather clears, the author looks at the service and says
truly what is there, and then must hold: nothing is out twice, nothing is lost, no doubt is left.
"""

from __future__ import annotations

import http.client
import json
import os
import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Container, Iterable
from contextlib import closing
from pathlib import Path
from typing import Any

from composer.backstage import STEPS
from composer.posting.practice.faults import Fault, Faults, Planned
from composer.posting.practice.server import PracticeServer
from composer.posting.practice.state import PracticePost, Snapshot
from composer.vault.database import Database
from tests.conftest import FakeClock
from tests.crash.keyring import KEY
from tests.crash.life import Life
from tests.crash.probe import SharedClock
from tests.crash.stories import AFTER_A_CRASH, DELETED, EXCHANGED, MIGRATED, NEW, STORIES
from tests.crash.truth import Truth
from tests.crash.verdict import Judge, Lived, Told

ROOT = Path(__file__).resolve().parents[2]
_FURTHEST_AFTER = 24
_PATIENCE_S = 30.0
_KILLED = -9


class Script(Faults):
    """The next requests that post go wrong, or not, in this order."""

    def __init__(self) -> None:
        super().__init__()
        self.next: list[Fault | None] = []

    def next_for(self, method: str, path: str = "") -> Planned | None:
        fault = self.next.pop(0) if method == "POST" and self.next else None
        return None if fault is None else Planned(fault)


class Points:
    """One service, one process that forks, and one life after the other.

    Args:
        folder: Empty.
        seed: Draws the lengths of threads and the second kills.
        keyring: Where the audit's heads are kept: `keyring.SYSTEM`, or a file.
    """

    def __init__(self, folder: Path, seed: int, keyring: str = "") -> None:
        self.dice, self.told = random.Random(seed), Told()
        self._store, self._blank = folder / "vignette.db", folder / "blank.db"
        self.clock = SharedClock(folder / "clock", FakeClock().now())
        self.server = PracticeServer(self.clock)
        self.server.faults = self._script = Script()
        handle = self.server.start()
        self._port = handle.port
        keyring = keyring or str(folder / "keyring")
        self._told = {"clock": str(folder / "clock"), "base_url": handle.base_url, "bearer": handle.bearer}
        self._told |= {"keyring": keyring}
        self.made: Counter[str] = Counter()
        self._record_posts()
        self.judge = Judge(self.told, self.made, self.server.state)
        self.truth = Truth(self._store, keyring, self.clock, self.dice, self.judge)
        self._serial = 0
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.crash.stories"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
        )
        with self._opened():
            pass  # makes the tables, once for all
        self._store.rename(self._blank)

    def close(self) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(_PATIENCE_S)
        self._process.stdout.close()
        self.server.stop()

    def run(self, stories: Iterable[str], share: float = 1.0, only: Container[str] | None = None) -> Told:
        """End each of these lives at each of its points, or at a share of them drawn by the seed.

        Args:
            only: The points that count; None for all.
        """
        for story in stories:
            parts = STORIES[story].posts + self.dice.randint(0, 1)
            whole = self._lived(story, parts, 0)
            if whole.ended != 0:
                self.told.broken.append(f"{story}: it does not come to its end")
                continue
            for target, where in enumerate(whole.passed, 1):
                if (only is None or where in only) and self.dice.random() < share:
                    self._end(story, parts, target)
        return self.told

    def _end(self, story: str, parts: int, target: int) -> None:
        """End a life at a point, perhaps the next start too, and judge."""
        lived, what = self._lived(story, parts, target), f"{story}, {target}"
        if lived.ended != _KILLED:
            self.told.broken.append(f"{what}: it was not killed there")
            return
        self.truth.after_a_kill(what, lived.at, exchanged=story == EXCHANGED)
        with self._opened() as life:
            self.judge.after_a_kill(story, life, lived)
        if story != DELETED and self.dice.random() < 0.5:
            self._live(AFTER_A_CRASH, parts, self.dice.randint(1, _FURTHEST_AFTER), lived)
            if lived.ended == _KILLED:
                with self._opened() as life:
                    self.judge.after_a_kill(AFTER_A_CRASH, life, lived)
        with self._opened() as life:
            self.judge.at_rest(what, life, lived)

    def _lived(self, story: str, parts: int, target: int) -> Lived:
        """Let a life be lived in a store of its own."""
        self._serial += 1
        self.clock.forward(3 * 86_400)  # beyond repetitions and limits of the one before
        state = self.server.state
        state.restore(Snapshot())
        self.made.clear()
        strict = self.dice.random() < 0.5  # where it is not, a second sending shows as a second post
        state.repeats = type(state).repeats.__get__(state) if strict else _never  # type: ignore[method-assign]
        for old in self._store.parent.glob(self._store.name + "*"):
            old.unlink()
        lived = Lived()
        self.truth.exchange() if story == EXCHANGED else self.truth.forget()
        if story == MIGRATED:
            self._write_as_the_first_version_did(lived)
        elif story != NEW:
            self._store.write_bytes(self._blank.read_bytes())
        self._script.next = list(STORIES[story].faults)
        self._live(story, parts, target, lived)
        self._script.next = []
        return lived

    def _write_as_the_first_version_did(self, lived: Lived) -> None:
        """Make a store of the first version with one draft in it, and close it."""
        with closing(Database.open(self._store, KEY, {floor: steps[:1] for floor, steps in STEPS.items()})) as old:
            old.execute(
                "INSERT INTO drafts (draft_id, account_id, parts, title, created_at, updated_at)"
                " VALUES (?, 'practice', ?, ?, ?, ?)",
                (
                    f"{self._serial:032x}",
                    json.dumps([f"life {self._serial} post 0 w1"]),
                    "life",
                    *["2026-01-01T00:00:00+00:00"] * 2,
                ),
            )
        lived.hear({"saved": [f"life {self._serial} post 0 w1"]})

    def _live(self, story: str, parts: int, target: int, lived: Lived) -> Lived:
        """Let it be lived; what is heard of it is added to what was heard of this store before."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(self._life(parts) | {"story": story, "target": target}) + "\n")
        self._process.stdin.flush()
        lived.at, lived.ended = "", None
        while lived.ended is None:
            lived.hear(json.loads(self._process.stdout.readline()))
        self._wait_for_the_service()
        return lived

    def _life(self, parts: int) -> dict[str, Any]:
        return {**self._told, "store": str(self._store), "parts": parts, "name": f"life {self._serial}"}

    def _opened(self) -> closing[Life]:
        return closing(Life(self._life(1)))

    def _record_posts(self) -> None:
        add = self.server.state.add

        def recorded(post: PracticePost) -> PracticePost:
            self.made[post.text] += 1
            return add(post)

        self.server.state.add = recorded  # type: ignore[method-assign]

    def _wait_for_the_service(self) -> None:
        """Wait until it has dealt with what a killed program had sent: no author looks within a millisecond."""
        link = http.client.HTTPConnection("127.0.0.1", self._port, timeout=_PATIENCE_S)
        link.request("GET", "/")  # behind it in the queue: when this is answered, the other is being served
        link.getresponse().read()
        link.close()
        listener, until = self.server._listener, time.monotonic() + _PATIENCE_S
        while listener is not None and listener._open and time.monotonic() < until:
            time.sleep(0.001)


def _never(_text: str, **__: object) -> bool:
    return False
