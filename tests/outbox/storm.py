"""One outbox in a storm: the practice service over real HTTP, a clock the storm moves, faults and crashes by chance.

After each storm the weather clears, the author looks at X and says truly what is there, and then must hold: every post
is out once, or back with the author, and none is in doubt.
"""

from __future__ import annotations

import itertools
import json
import random
import uuid
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from composer.audit.trail import MIGRATIONS as AUDIT
from composer.audit.trail import AuditTrail
from composer.base.errors import VignetteError
from composer.drafts.picture_store import MIGRATIONS as PICTURES
from composer.drafts.picture_store import PictureStore
from composer.guard.author import AuthorProfile
from composer.guard.gate import Gate
from composer.guard.submission import AccountKind
from composer.outbox.account import Account
from composer.outbox.authority import Authority
from composer.outbox.item import OutboxItem, State
from composer.outbox.publisher import Receipt, SendOrder, TimelinePost
from composer.outbox.queue import SendQueue
from composer.outbox.rules import LOOKS
from composer.outbox.second_look import SecondLook
from composer.outbox.store import MIGRATIONS as OUTBOX
from composer.outbox.store import OutboxStore
from composer.outbox.upload_queue import UploadQueue
from composer.posting.client import FixedBearer, XPublisher
from composer.posting.practice.faults import Fault
from composer.posting.practice.server import PracticeServer
from composer.posting.practice.state import PracticePost
from composer.posting.service import Patience, Service
from composer.posting.upload import XUploader
from tests.conftest import FakeClock
from tests.fakes import WordGuard
from tests.outbox.fuse import Fuse, FusedDatabase, FusedLine, Killed
from tests.outbox.kinds import Desk, rewritten

KEY, DRAFT = bytes(32), "draft of "
ACCOUNT = Account("practice", AccountKind.PRACTICE, "practice", "Practice", "1000000000000000001")

# How often which fault is drawn; the slow ones cost real time.
FAULTS = {
    Fault.DROP_BEFORE: 10, Fault.DROP_AFTER: 10, Fault.UNAVAILABLE: 6, Fault.UNAVAILABLE_AFTER: 6,
    Fault.RATE_LIMITED: 6, Fault.USAGE_CAP: 3, Fault.SIGNED_OUT: 5, Fault.NO_CREDIT: 3, Fault.MALFORMED: 3,
    Fault.NO_ID: 3, Fault.TRUNCATED: 3, Fault.HTML: 3, Fault.REDIRECT: 2, Fault.SLOW: 0.25,
}  # fmt: skip
NEVER = {"x.edit_not_allowed", "x.reply_not_allowed", "x.quote_not_allowed", "x.reply_gone", "x.forbidden", "x.refused"}
"""What X says to this post however often it is tried."""

PATIENT_S, LATE_S, SLOW_S = 5.0, 0.12, 0.25


@dataclass
class Wire:
    """The real publisher; its edges burn the fuse, and another program can come in between."""

    publisher: XPublisher
    fuse: Fuse
    meanwhile: list[Callable[[], None]] = field(default_factory=list)

    def publish(self, order: SendOrder) -> Receipt:
        self.fuse.burn("before a request")
        if self.meanwhile:
            self.meanwhile.pop()()
        receipt = self.publisher.publish(order)
        self.fuse.burn("after a request")
        return receipt

    def who(self) -> Account:
        return self.publisher.who()

    def recent(self, limit: int = 20) -> tuple[TimelinePost, ...]:
        self.fuse.burn("before a look")
        found = self.publisher.recent(limit)
        self.fuse.burn("after a look")
        return found

    def close(self) -> None:
        self.publisher.close()


class Program:
    """One process: its own outbox, authority, queue and connection, on the shared store."""

    def __init__(self, storm: Storm) -> None:
        self.store = OutboxStore(storm.db, storm.clock, storm.gate, storm.trail)
        service = Service(storm.handle.base_url)
        patience = Patience(connect=2.0, answer=storm.answer_s)
        authority = Authority(storm.gate, self.store)
        publisher = XPublisher(
            ACCOUNT, authority, storm.clock, service, bearer=FixedBearer(storm.handle.bearer), patience=patience
        )
        self.wire = Wire(publisher, storm.fuse)
        profile = AuthorProfile()
        line = FusedLine(
            ACCOUNT, authority, storm.clock, service, bearer=FixedBearer(storm.handle.bearer), patience=patience
        )
        line.fuse = storm.fuse
        uploader = XUploader(ACCOUNT, line, authority, storm.clock, pause=lambda _seconds, _enough: None)
        second = SecondLook(self.store, storm.gate, storm.guard, lambda _: profile, storm.trail, storm.clock)
        source = storm.pictures.source
        self.uploads = UploadQueue(self.store, second, lambda _: uploader, source, storm.trail, storm.clock)
        self.queue = SendQueue(
            self.store, storm.gate, storm.guard, lambda _: profile, lambda _: self.wire, storm.trail, storm.clock
        )


class Storm:
    """One schedule.

    Args:
        seed: Draws everything.
        strict: Whether the service refuses repetitions as X does; where not, a second sending shows as a second post.
    """

    def __init__(self, seed: int, *, strict: bool, server: PracticeServer, clock: FakeClock, handle: Any) -> None:
        self.dice = random.Random(seed)
        self.clock, self.server, self.handle = clock, server, handle
        self.seed, self.strict = seed, strict
        self.fuse = Fuse()
        FusedDatabase.fuse = self.fuse
        self.db = FusedDatabase.open(None, KEY, {"outbox": OUTBOX, "audit": AUDIT, "pictures": PICTURES})
        self.trail = AuditTrail(self.db, clock, KEY)
        self.guard = WordGuard()
        self.pictures = PictureStore(self.db, clock)
        self.gate = Gate(self.db.secret("gate"), clock, self.trail, self.pictures.reading)
        self.answer_s = PATIENT_S
        self.counts: Counter[str] = Counter()
        self.desk = Desk(self.dice, self.pictures, server.state, clock, self.counts)
        self.wanted: set[str] = set()
        self.serial = 0
        server.faults.clear()
        server.state.repeats = server.state.__class__.repeats.__get__(server.state) if strict else _never  # type: ignore[method-assign]
        self.born: dict[str, str] = {}
        self._record_posts()
        self.programs = [self._started()]

    # -- the storm

    def rage(self, steps: int) -> None:
        """Do so many things by chance."""
        for _ in range(self.dice.randint(1, 3)):
            self._write()
        moves = (
            (self._send, 43), (self._upload, 8), (self._look, 10), (self._forward, 14), (self._write, 6),
            (self._restart, 4), (self._second_program, 4), (self._author, 15),
        )  # fmt: skip
        for _ in range(steps):
            move = self.dice.choices([one for one, _ in moves], [weight for _, weight in moves])[0]
            if move in {self._send, self._upload, self._look, self._second_program}:
                self.server.faults.clear()
                if self.dice.random() < 0.4:
                    self._plan_fault("GET" if move == self._look else "POST")
            if self.dice.random() < 0.15:
                self.fuse.left = self.dice.randint(0, 9)
            self._survive(move)
            self.fuse.left = -1
            self.check()

    def calm(self) -> None:
        """The weather clears: nothing fails any more, time passes, and the author answers truly what is asked."""
        self.server.faults.clear()
        self.programs = [self._started()]
        for _ in range(200):
            self.clock.forward(LOOKS[-1].total_seconds() + 1)
            for _ in range(60):
                program = self._program()
                if not (program.uploads.upload_next() or program.queue.send_next() or program.queue.look_next()):
                    break
            items = self._program().store.items()
            if all(item.state is State.SENT for item in items):
                break
            for item in items:
                self._answer(item)
        self.check()

    def broken(self) -> list[str]:
        """Return what does not hold, after the calm."""
        faults: list[str] = []
        mine = {text: count for text, count in self._out().items() if text.startswith(f"storm {self.seed} ")}
        faults += [f"out {count} times" for count in mine.values() if count > 1]
        items = self._program().store.items()
        sent = {item.submission.parts[part.index] for item in items for part in item.parts if part.state is State.SENT}
        faults += ["lost: neither out nor with the author" for text in self.wanted - set(mine) - self._drafts()]
        faults += ["out, and the outbox does not know" for text in set(mine) - sent]
        faults += ["told as sent, and not out" for text in sent - set(mine)]
        faults += [f"left {item.state.value}" for item in items if item.state is not State.SENT]
        return faults + self._tangled()

    def check(self) -> None:
        """Raise where a law is broken at this moment."""
        assert max(self._out().values(), default=1) == 1, "the same words are out twice"
        for item in self._program().store.items():
            doubt = [part for part in item.parts if part.state is State.UNKNOWN]
            assert (item.state is State.UNKNOWN) == bool(doubt), "a doubt that is not shown"
            assert item.state is not State.UNKNOWN or item.error_code, "a doubt without a sentence"
            assert item.looked <= len(LOOKS), "looked for too often"

    def close(self) -> None:
        assert self.trail.verify() is None, "the audit's chain is broken"
        self.db.close()

    # -- moves

    def _write(self) -> None:
        length = self.dice.choices((1, 2, 3, 4), (6, 3, 2, 1))[0]
        parts = []
        for _ in range(length):
            self.serial += 1
            parts.append(f"storm {self.seed} post {self.serial}")
        submission = self.desk.draw(tuple(parts), self._program().store.items())
        approval = self.gate.approve(submission, self.guard.check(submission, AuthorProfile()))
        due = submission.scheduled or self.clock.now()
        self._program().store.add(submission, approval, due, f"draft {self.serial}")
        self.wanted.update(submission.parts)

    def _send(self) -> None:
        item = self._program().queue.send_next()
        if item is not None:
            self.counts[f"sent_to_{item.state.value}"] += 1

    def _upload(self) -> None:
        item = self._program().uploads.upload_next()
        if item is not None:
            self.counts["uploaded" if not item.error_code else "upload_stopped"] += 1

    def _look(self) -> None:
        item = self._program().queue.look_next()
        if item is not None:
            self.counts["looked"] += 1
            self.counts["found"] += item.state is not State.UNKNOWN

    def _forward(self) -> None:
        self.clock.forward(self.dice.choice((1, 6, 31, 121, 901)))

    def _restart(self) -> None:
        self.programs = [self._started()]

    def _second_program(self) -> None:
        """Another program opens the store: now, or while this one is about to send."""
        self.counts["second_programs"] += 1
        if self.dice.random() < 0.5:
            self.programs = [*self.programs[-1:], self._started()]
        else:
            mine = self._program()

            def come_in() -> None:
                self.programs = [mine, self._started()]
                self.programs[-1].queue.send_next()

            mine.wire.meanwhile.append(come_in)
            mine.queue.send_next()
            mine.wire.meanwhile.clear()

    def _author(self) -> None:
        """The author looks at what needs an answer."""
        items = self._program().store.items()
        if items:
            self._answer(self.dice.choice(items))

    def _answer(self, item: OutboxItem) -> None:
        store = self._program().store
        if item.state is State.UNKNOWN:
            if item.looked < len(LOOKS):
                return  # it is not asked yet
            index = item.next_part
            text = "" if index is None else item.submission.parts[index]
            if text in self._out():
                store.resolve_sent(item.item_id)
                self.counts["author_saw_it"] += 1
            elif self.dice.random() < 0.5:
                self._program().queue.send_again(item.item_id)
                self.counts["author_sent_it_again"] += 1
            else:
                self._write_again(store.resolve_not_sent, item)
                self.counts["author_did_not_see_it"] += 1
        elif item.error_code == "outbox.thread_lost":
            self._write_again(store.resolve_not_sent, item)
        elif item.state is State.NOT_SENT and item.error_code in NEVER:
            self.counts["author_wrote_it_otherwise"] += 1
            self._write_again(store.resolve_not_sent, item)
        elif item.state is State.PARTLY and self.dice.random() < 0.2:
            self.counts["author_parted_the_rest"] += 1
            self._write_again(store.part, item)
        elif item.state in {State.NOT_SENT, State.PARTLY}:
            store.retry(item.item_id)
            self.counts["author_tried_again"] += 1

    def _write_again(self, take: Callable[[str], OutboxItem | None], item: OutboxItem) -> None:
        """What came back is a draft, in one with its coming back, as in the program; its author may send it again."""
        name = f"{DRAFT}{uuid.uuid4().hex}"
        with self.db.transaction():
            taken = take(item.item_id)
            if taken is None:
                return
            self.db.put_setting(name, json.dumps(taken.unsent))
        if self.dice.random() < 0.5:
            return
        submission = rewritten(taken.unsent)
        approval = self.gate.approve(submission, self.guard.check(submission, AuthorProfile()))
        with self.db.transaction():
            self._program().store.add(submission, approval, self.clock.now(), taken.draft_id)
            self.db.execute("DELETE FROM settings WHERE name = ?", (name,))

    def _drafts(self) -> set[str]:
        """Return the texts that are with their author."""
        rows = self.db.rows("SELECT value FROM settings WHERE name LIKE ?", (f"{DRAFT}%",))
        return {text for row in rows for text in json.loads(row[0])}

    # -- beneath

    def _program(self) -> Program:
        """Return the one that acts: the newest, or sometimes an older one that does not know it is."""
        return self.programs[-1]

    def _started(self) -> Program:
        program = Program(self)
        program.store.recover()
        return program

    def _plan_fault(self, method: str) -> None:
        fault = self.dice.choices(list(FAULTS), list(FAULTS.values()))[0]
        self.counts[f"fault_{fault.value}"] += 1
        if fault is Fault.SLOW:
            self.answer_s = LATE_S
            self.programs = [self._started()]
        self.server.faults.plan(fault, method, SLOW_S if fault is Fault.SLOW else 0.0)

    def _survive(self, move: Callable[[], None]) -> None:
        """Make a move, with an older program now and then; where the process dies, start the next one."""
        if len(self.programs) > 1 and self.dice.random() < 0.5:
            self.programs.reverse()
        try:
            move()
        except Killed:
            pass
        except VignetteError as error:
            self.counts[f"error_{error.code}"] += 1
        died, self.fuse.dead, self.fuse.left = self.fuse.dead, False, -1
        self.counts["kills"] += died
        if died:
            states = {row[0] for row in self.db.rows("SELECT state FROM outbox_items")}
            self.counts.update(f"killed_while_{state}" for state in states)
        if died or self.answer_s != PATIENT_S:
            self.answer_s = PATIENT_S
            self.programs = [self._started()]

    def _out(self) -> Counter[str]:
        """Return how often the service made a post of each text, also of those that an edit has taken the place of."""
        return Counter(self.born.values())

    def _record_posts(self) -> None:
        state = self.server.state
        add = type(state).add.__get__(state)

        def recorded(post: PracticePost) -> PracticePost:
            made = add(post)
            self.born[made.post_id] = made.text
            self.counts["edited"] += bool(made.edits)
            return made

        state.add = recorded  # type: ignore[method-assign]

    def _tangled(self) -> list[str]:
        """Return what is wrong with the threads that are out; what the author took back and sent anew stands alone."""
        posts = {post.text: post for post in self.server.state.posts()}
        faults = []
        for item in self._program().store.items():
            sent = [item.submission.parts[part.index] for part in item.parts if part.state is State.SENT]
            for before, after in itertools.pairwise(sent):
                if {before, after} <= set(posts) and posts[after].in_reply_to != posts[before].post_id:
                    faults.append("a thread that does not hang together")
        return faults


def _never(_text: str, **__: object) -> bool:
    return False


@dataclass
class Season:
    """Many storms over one service, and what they came to."""

    schedules: int = 0
    counts: Counter[str] = field(default_factory=Counter)
    kill_points: Counter[str] = field(default_factory=Counter)
    broken: list[str] = field(default_factory=list)

    def run(self, seeds: range, steps: tuple[int, int] = (12, 30)) -> None:
        """Let the storms of these seeds rage, one after the other."""
        clock = FakeClock()
        server = PracticeServer(clock)
        handle = server.start()
        try:
            for seed in seeds:
                self._storm(seed, steps, server, clock, handle)
        finally:
            server.stop()

    def _storm(self, seed: int, steps: tuple[int, int], server: PracticeServer, clock: FakeClock, handle: Any) -> None:
        clock.forward(3 * 86_400)  # beyond repetitions and limits of the storm before
        server.state.restore(type(server.state.snapshot())())
        storm = Storm(seed, strict=seed % 2 == 0, server=server, clock=clock, handle=handle)
        try:
            storm.rage(storm.dice.randint(*steps))
            storm.calm()
            self.broken += [f"seed {seed}: {what}" for what in storm.broken()]
            storm.close()
        except AssertionError as error:
            self.broken.append(f"seed {seed}: {error}")
        self.schedules += 1
        self.counts += storm.counts
        self.counts["posts"] += len(server.state.posts())
        self.kill_points += storm.fuse.where

    def report(self) -> dict[str, object]:
        """Return the figures, for a file."""
        return {
            "schedules": self.schedules,
            "broken": self.broken[:20],
            "broken_count": len(self.broken),
            "kill_points": dict(sorted(self.kill_points.items())),
            **dict(sorted(self.counts.items())),
        }
