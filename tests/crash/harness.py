"""Kills the program while it types and sends, again and again on the same store, and counts what broke.

What the program told on its standard output was on the disk: it must be there afterwards. What the service has taken
must not be waiting to be sent again.
"""

from __future__ import annotations

import json
import os
import random
import secrets
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from composer.audit.trail import AuditTrail
from composer.base.clock import SystemClock
from composer.base.errors import VignetteError
from composer.drafts.store import DraftStore
from composer.guard.gate import Gate
from composer.outbox.item import OutboxItem, State
from composer.outbox.store import OutboxStore
from composer.vault.database import Database
from tests.crash.child import STEPS

ROOT = Path(__file__).resolve().parents[2]
CHILD = Path(__file__).with_name("child.py")


class Service:
    """The double: takes posts by HTTP, slowly and not always well, and records each."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)
        self.faulty = True
        self.posts: list[dict[str, Any]] = []
        self._lock = threading.Lock()

    def take(self, post: dict[str, Any]) -> tuple[int, str]:
        """Return status and id; status 0 closes without an answer."""
        with self._lock:
            fault, before, after = self.dice.random(), self.dice.random(), self.dice.random()
        if not self.faulty:
            fault, before, after = 1.0, 0.0, 0.0
        time.sleep(before * 0.01)
        if fault < 0.04:
            return 0, ""
        if fault < 0.1:
            return 429, ""
        with self._lock:
            self.posts.append(post)
            post_id = str(1000 + len(self.posts))
            post["id"] = post_id
        time.sleep(after * 0.01)
        return (0 if fault < 0.14 else 201), post_id

    @contextmanager
    def served(self) -> Generator[int]:
        """Serve on a port of loopback for the length of the block."""
        service = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                try:
                    status, post_id = service.take(json.loads(self.rfile.read(int(self.headers["content-length"]))))
                    if status:
                        body = json.dumps({"id": post_id}).encode()
                        self.send_response(status)
                        self.send_header("content-length", str(len(body)))
                        self.end_headers()
                        self.wfile.write(body)
                except (OSError, ValueError):  # the program was killed in the middle
                    pass
                self.close_connection = True

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        server.daemon_threads = False
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield server.server_address[1]
        finally:
            server.shutdown()
            server.server_close()
            thread.join()


@dataclass
class Tally:
    """What happened and what broke; `broken` must be empty."""

    seconds: float = 0.0
    kills: int = 0
    counts: Counter[str] = field(default_factory=Counter)
    broken: list[str] = field(default_factory=list)

    def report(self) -> dict[str, object]:
        return {
            "kills": self.kills,
            "seconds": round(self.seconds, 1),
            "broken": self.broken[:20],
            **dict(sorted(self.counts.items())),
        }


class Crashes:
    """One store and everything acknowledged about it."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.store = folder / "vignette.db"
        self.key = secrets.token_bytes(32)
        self.seed = seed
        self.dice = random.Random(seed)
        self.service = Service(seed)
        self.tally = Tally()
        self.saved: dict[str, int] = {}
        self.queued: dict[str, str] = {}
        self.taken: set[str] = set()
        self.sent: dict[tuple[str, int], str] = {}

    def run(self, kills: int) -> Tally:
        """Kill as often as asked, then let the program finish in peace; return the tally."""
        start = time.monotonic()
        with self.service.served() as port:
            for number in range(kills):
                self._kill_once(port, number)
                self.tally.kills += 1
                self._look()
            self.service.faulty = False
            lines = self._start(port, kills, "drain").communicate(self.key.hex() + "\n", timeout=120)[0]
            self._hear(lines)
        self._look(drained=True)
        self.tally.seconds = time.monotonic() - start
        return self.tally

    def _start(self, port: int, number: int, *mode: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, str(CHILD), str(self.store), str(port), str(self.seed * 10_000 + number), *mode],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
        )

    def _kill_once(self, port: int, number: int) -> None:
        """Mostly while it works; now and then while it starts, opens the store or recovers."""
        child = self._start(port, number)
        assert child.stdin is not None
        assert child.stdout is not None
        child.stdin.write(self.key.hex() + "\n")
        child.stdin.flush()
        heard = ""
        if self.dice.random() < 0.85:
            heard = child.stdout.readline()
            time.sleep(self.dice.uniform(0.005, 0.35))
        else:
            time.sleep(self.dice.uniform(0.1, 0.5))
        child.kill()
        heard += child.stdout.read()
        if child.wait() >= 0:
            self.tally.broken.append(f"run {number}: it ended by itself")
        child.stdin.close()
        child.stdout.close()
        self._hear(heard)

    def _hear(self, lines: str) -> None:
        whole = lines[: lines.rfind("\n") + 1]
        for line in whole.splitlines():
            word, *rest = line.split()
            self.tally.counts[f"acknowledged_{word}"] += 1
            if word == "saved":
                self.saved[rest[0]] = int(rest[1])
            elif word == "queued":
                self.queued[rest[0]] = rest[1]
            elif word == "taken":
                self.taken.add(rest[0])
            elif word == "settled":
                for part in rest[2:]:
                    index, _, post_id = part.partition(":")
                    self.sent[rest[0], int(index)] = post_id

    def _look(self, *, drained: bool = False) -> None:
        """Open the store as the next start does, and compare."""
        try:
            items, drafts = self._read()
        except VignetteError as error:
            self.tally.broken.append(f"after kill {self.tally.kills}: the store cannot be read: {error.code}")
            return
        self._compare_drafts(drafts, items)
        self._compare_outbox(items, drafts)
        self._compare_posts(items)
        if drained:
            self._expect(not any(item.state is State.QUEUED for item in items.values()), "left in the outbox")
            self.tally.counts.update(f"items_{item.state.value}" for item in items.values())
            self.tally.counts["posts"] = len(self.service.posts)

    def _read(self) -> tuple[dict[str, OutboxItem], dict[str, tuple[str, ...]]]:
        clock = SystemClock()
        db = Database.open(self.store, self.key, STEPS)
        try:
            trail = AuditTrail(db, clock, self.key)
            outbox = OutboxStore(db, clock, Gate(self.key, clock, trail))
            self._expect(db.check() == (), "damaged pages")
            self._expect(trail.verify() is None, "the audit's chain is broken")
            items = {item.item_id: item for item in outbox.items()}
            return items, {draft.draft_id: draft.parts for draft in DraftStore(db, clock).list()}
        finally:
            db.close()

    def _compare_drafts(self, drafts: dict[str, tuple[str, ...]], items: dict[str, OutboxItem]) -> None:
        """Each acknowledged word is in the drafts or in the outbox, never in both, never in none."""
        posted = {item.draft_id: item.submission.parts for item in items.values()}
        self._expect(not drafts.keys() & posted.keys(), "in the drafts and in the outbox")
        for draft_id, serial in self.saved.items():
            parts = drafts.get(draft_id) or posted.get(draft_id)
            kept = -1 if parts is None else int(parts[-1].rpartition("w")[2])
            self._expect(kept >= serial, f"acknowledged {serial} of a draft, kept {kept}")

    def _compare_outbox(self, items: dict[str, OutboxItem], drafts: dict[str, tuple[str, ...]]) -> None:
        for item_id, draft_id in self.queued.items():
            self._expect(item_id in items or draft_id in drafts, "an acknowledged post is gone")
            self._expect(item_id not in items or item_id not in self.taken, "taken back and still there")
        for (item_id, index), post_id in self.sent.items():
            part = items[item_id].parts[index]
            self._expect((part.state, part.post_id) == (State.SENT, post_id), "acknowledged as sent, stored otherwise")

    def _compare_posts(self, items: dict[str, OutboxItem]) -> None:
        """Nothing is out twice, nothing that is out waits to go again, no thread has a gap."""
        seen = Counter((post["item"], post["part"]) for post in self.service.posts)
        texts = Counter(post["text"] for post in self.service.posts)
        self._expect(max(seen.values(), default=1) == 1, "posted twice")
        self._expect(max(texts.values(), default=1) == 1, "the same words posted twice")
        ids = {(post["item"], post["part"]): post["id"] for post in self.service.posts}
        for post in self.service.posts:
            item_id, index = post["item"], post["part"]
            item = items.get(item_id)
            if item is None:
                self._expect(False, "posted without a record")
                continue
            self._expect(post["text"] == item.submission.parts[index], "other words posted")
            state = item.parts[index].state
            self._expect(state in {State.SENT, State.SENDING, State.UNKNOWN}, f"out, and stored as {state.value}")
            parent = ids.get((item_id, index - 1), "") if index else ""
            self._expect(post["reply"] == parent, "a thread that does not hang together")

    def _expect(self, holds: bool, what: str) -> None:
        if not holds:
            self.tally.broken.append(f"after kill {self.tally.kills}: {what}")
