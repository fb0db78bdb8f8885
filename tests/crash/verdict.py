"""What must hold after a kill: nothing out twice, nothing lost, no doubt left; and the figures of many kills."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from composer.outbox.item import OutboxItem, State
from composer.outbox.rules import LOOKS
from composer.posting.practice.state import PracticeState
from tests.crash.life import Life

DRAFT, NOTHING = "draft", "nothing yet"
STATES = (DRAFT, State.QUEUED, State.SENDING, State.SENT, State.NOT_SENT, State.UNKNOWN)
AUDIT = ("audit_verified", "audit_file_ahead", "audit_false_alarms", "audit_rolled_back", "audit_silent",
         "audit_unknown_to_the_keyring", "audit_exchanged")  # fmt: skip
_MAY_BE_OUT = {State.SENT, State.SENDING, State.UNKNOWN}


@dataclass
class Told:
    """What the kills came to; `broken` must be empty."""

    kills: int = 0
    counts: Counter[str] = field(default_factory=Counter)
    places: dict[str, Counter[str]] = field(default_factory=dict)
    stories: Counter[str] = field(default_factory=Counter)
    reached: dict[str, set[str]] = field(default_factory=dict)
    broken: list[str] = field(default_factory=list)

    def killed(self, story: str, state: str, where: str) -> None:
        self.kills += 1
        self.stories[story] += 1
        self.reached.setdefault(state, set()).add(story)
        self.places.setdefault(state, Counter())[where] += 1

    def add(self, other: Told) -> None:
        self.kills += other.kills
        self.counts += other.counts
        self.stories += other.stories
        self.broken += other.broken
        for state, found in other.places.items():
            self.places[state] = self.places.get(state, Counter()) + found
        for state, stories in other.reached.items():
            self.reached.setdefault(state, set()).update(stories)

    def in_state(self, state: str) -> int:
        return self.places.get(state, Counter()).total()

    def at(self, boundary: str) -> int:
        return sum(found[boundary] for found in self.places.values())

    def report(self) -> dict[str, Any]:
        where: Counter[str] = Counter()
        for found in self.places.values():
            where += found
        named = ("duplicates", "lost", "doubts", "found", "shown", "doubts_left", "posts")
        return {
            "kills": self.kills,
            "broken": self.broken[:20],
            **{name: self.counts[name] for name in named},
            **{name: self.counts[name] for name in AUDIT},
            "by_state": {state: self.in_state(state) for state in sorted(self.places)},
            "by_boundary": dict(sorted(where.items())),
            "by_state_and_boundary": {state: dict(sorted(self.places[state].items())) for state in sorted(self.places)},
            "by_story": dict(sorted(self.stories.items())),
        }


@dataclass
class Lived:
    """What was heard of a life.

    Attributes:
        saved: The newest acknowledged version of each post.
        settled: The posts that were acknowledged as sent.
        at: Where it was ended; empty where it came to its end.
        ended: The exit status; minus the signal.
        passed: The points it passed, where it came to its end.
    """

    saved: dict[str, int] = field(default_factory=dict)
    settled: set[str] = field(default_factory=set)
    deleting: bool = False
    at: str = ""
    ended: int | None = None
    passed: tuple[str, ...] = ()

    def hear(self, line: dict[str, Any]) -> None:
        for text in line.get("saved", ()):
            name, serial = _name_and_serial(text)
            self.saved[name] = serial
        self.settled.update(line.get("settled", [])[: line.get("sent", 0)])
        self.deleting = self.deleting or "deleting" in line
        self.at = line.get("at", self.at)
        self.ended = line.get("ended", self.ended)
        self.passed = tuple(line.get("passed", self.passed))


class Judge:
    """Looks at the store as a kill left it, lets the next start settle everything, and looks again.

    Args:
        told: Where it is written down.
        made: How often the service made a post of each text.
        service: What stands there.
    """

    def __init__(self, told: Told, made: Counter[str], service: PracticeState) -> None:
        self.told, self._made, self._service = told, made, service

    def after_a_kill(self, story: str, life: Life, lived: Lived) -> None:
        """Look before anything is repaired."""
        items = life.outbox.items()
        drafts = {text for draft in life.drafts.list() for text in draft.parts}
        newest = max(items, key=lambda item: item.created_at, default=None)
        state = DRAFT if drafts else NOTHING if newest is None else newest.state.value
        self.told.killed(story, state, lived.at)
        what = f"{story}, {state}, {lived.at}"
        self.expect(life.db.check() == (), what, "damaged pages")
        self.expect(life.trail.verify() is None, what, "the audit's chain is broken")
        held: dict[str, set[State]] = {}
        for item in items:
            for part in item.parts:
                held.setdefault(item.submission.parts[part.index], set()).add(part.state)
        for text in self._made:
            self.expect(bool(_MAY_BE_OUT & held.get(text, set())), what, "out, and not known")
            self.expect(text not in drafts, what, "out, and a draft")
        for text in lived.settled:
            self.expect(State.SENT in held.get(text, set()), what, "acknowledged as sent, and stored otherwise")
        self._all_kept(what, lived, drafts | held.keys())

    def at_rest(self, what: str, life: Life, lived: Lived) -> None:
        """Let the next start do its work, without faults; the author answers truly what is asked. Then look."""
        life.outbox.recover()
        doubts = {item.item_id for item in life.outbox.items() if item.state is State.UNKNOWN}
        self.told.counts["doubts"] += len(doubts)
        for item in life.outbox.items():
            self.expect(item.state is not State.UNKNOWN or item.error_code != "", what, "a doubt without a sentence")
        shown = self._calm(life)
        self.told.counts["shown"] += len(doubts & shown)
        self.told.counts["found"] += len(doubts - shown)
        if lived.deleting:
            for item in life.outbox.items():
                life.removal.delete(item.item_id)
            self.expect(self._service.posts() == (), what, "what was to be deleted stands")
        self._settled(what, life, lived)

    def _calm(self, life: Life) -> set[str]:
        """Let everything settle; return what the author was asked about."""
        shown: set[str] = set()
        for _ in range(12):
            life.clock.forward(LOOKS[-1].total_seconds() + 1)
            life.send_rest()
            while life.queue.look_next() is not None:
                life.clock.forward(1)
            items = life.outbox.items()
            if all(item.state is State.SENT for item in items):
                break
            for item in items:
                self._answer(life, item, shown)
        return shown

    def _answer(self, life: Life, item: OutboxItem, shown: set[str]) -> None:
        if item.state in {State.NOT_SENT, State.PARTLY}:
            life.outbox.retry(item.item_id)
        if item.state is not State.UNKNOWN or item.looked < len(LOOKS) or item.next_part is None:
            return
        shown.add(item.item_id)
        if self._made[item.submission.parts[item.next_part]]:
            life.outbox.resolve_sent(item.item_id)
        else:
            life.queue.send_again(item.item_id)

    def _settled(self, what: str, life: Life, lived: Lived) -> None:
        items, made = life.outbox.items(), self._made
        drafts = {text for draft in life.drafts.list() for text in draft.parts}
        left = sum(item.state is State.UNKNOWN for item in items)
        twice = sum(made.values()) - len({_name_and_serial(text)[0] for text in made})
        self.told.counts.update(doubts_left=left, duplicates=twice, posts=len(made))
        self.expect(all(item.state is State.SENT for item in items), what, "something is left in the outbox")
        self.expect(not twice, what, "a post is out twice, or in two versions")
        self.expect(not drafts & made.keys(), what, "out, and a draft")
        self.expect(life.trail.verify() is None, what, "the audit's chain is broken")
        self._all_kept(what, lived, drafts | made.keys())

    def _all_kept(self, what: str, lived: Lived, known: Iterable[str]) -> None:
        kept: dict[str, int] = {}
        for text in known:
            name, serial = _name_and_serial(text)
            kept[name] = max(kept.get(name, -1), serial)
        lost = [name for name, serial in lived.saved.items() if kept.get(name, -1) < serial]
        self.told.counts["lost"] += len(lost)
        self.expect(not lost, what, "an acknowledged word is lost")

    def expect(self, holds: bool, what: str, fault: str) -> None:
        """Write down what is broken where something does not hold."""
        if not holds:
            self.told.broken.append(f"{what}: {fault}")


def _name_and_serial(text: str) -> tuple[str, int]:
    name, _, serial = text.rpartition(" w")
    return name, int(serial)
