"""What the author, the service, the clock and the plug can do to the outbox, and what must hold after each."""

from __future__ import annotations

import random

from composer.base.errors import GuardError, StoreError
from composer.guard.submission import PostRef
from composer.outbox.item import State
from tests.outbox.bench import Bench, Killed, by_hand

OUTCOMES = ("ok", "refuse", "offline", "drop_before", "drop_after", "bug", "kill", "kill_after")


class Play:
    """One outbox and everything done to it. Items are named by their ids; a name that is gone does nothing."""

    def __init__(self) -> None:
        self.bench = Bench()
        self.parts: dict[str, tuple[str, ...]] = {}
        self.count = 0

    def queue_thread(self, length: int, wait: int, answers: bool) -> str:
        self.count += 1
        texts = [f"Zebulon {self.count} of {index}" for index in range(length)]
        item = self.bench.add(*texts, wait_s=wait, reply_to=PostRef("77") if answers else None)
        self.parts[item.item_id] = item.submission.parts
        return item.item_id

    def queue_by_hand(self) -> str:
        self.count += 1
        self.bench.clock.forward(0.001)
        submission = by_hand(f"Zebulon {self.count} by hand")
        item = self.bench.store.add(submission, self.bench.approve(submission), self.bench.clock.now(), "d")
        self.parts[item.item_id] = submission.parts
        return item.item_id

    def wait(self, seconds: int) -> None:
        self.bench.clock.forward(seconds)

    def send(self, how: str) -> None:
        self.bench.service.plan = [how]
        try:
            self.bench.queue.send_next()
        except (Killed, StoreError):
            self.bench.start_again()
        self.bench.service.plan = []

    def send_without_a_guard(self) -> None:
        before = len(self.bench.service.out)
        self.bench.guard.error = GuardError("guard.late")
        self.bench.queue.send_next()
        self.bench.guard.error = None
        assert len(self.bench.service.out) == before

    def start_again(self) -> None:
        self.bench.start_again()

    def take_back(self, item: str) -> None:
        taken = self._known(item) and self.bench.store.take_back(item)
        assert not taken or self._gone_out(item) == []

    def retry(self, item: str) -> None:
        if self._known(item):
            self.bench.store.retry(item)

    def say_it_is_there(self, item: str, looked: bool) -> None:
        """The author says so, right or wrong; a look-up may have found it before."""
        if self._known(item):
            if looked:
                self.bench.queue.look_up(item)
            self.bench.store.resolve_sent(item)

    def say_it_is_not_there(self, item: str) -> None:
        if self._known(item):
            back = self.bench.store.resolve_not_sent(item)
            doubt = back is not None and back.state is State.UNKNOWN
            assert back is None or doubt or not set(self._gone_out(item)) & set(back.unsent)

    def part(self, item: str) -> None:
        """The rest of a thread that stopped goes as a thread of its own."""
        rest = self.bench.store.part(item) if self._known(item) else None
        if rest is not None:
            assert not set(self._gone_out(item)) & set(rest.unsent)
            apart = self.bench.add(*rest.unsent)
            self.parts[apart.item_id] = apart.submission.parts

    def copy(self, item: str) -> None:
        if self._known(item) and self.bench.store.get(item).submission.account_id == "h" * 32:
            self.bench.store.hand_over(item, 0)
            self.bench.store.handed_over(item)

    def check(self) -> None:
        """Raise where a law is broken."""
        self._no_part_went_out_twice()
        self._threads_hang_together()
        self._states_agree()
        assert "Zebulon" not in repr(self.bench.trail.rows(5))

    def close(self) -> None:
        assert self.bench.trail.verify() is None
        self.bench.db.close()

    def _no_part_went_out_twice(self) -> None:
        out = self.bench.service.out
        assert len(out) == len(set(out))
        assert len(out) == len({post.text for post in self.bench.service.posts})

    def _threads_hang_together(self) -> None:
        posts = dict(zip(self.bench.service.out, self.bench.service.posts, strict=True))
        for (item, index), post in posts.items():
            assert post.text == self.parts[item][index]
            if index > 0:
                assert post.in_reply_to == posts[item, index - 1].post_id

    def _states_agree(self) -> None:
        for item in self.bench.store.items():
            states = [part.state for part in item.parts]
            assert State.SENDING not in {item.state, *states}  # between two calls nothing is on its way
            assert (item.state is State.UNKNOWN) == (State.UNKNOWN in states)
            first = item.next_part
            assert State.SENT not in ([] if first is None else states[first:])
            assert item.state is not State.UNKNOWN or item.error_code
            assert item.state is not State.NOT_SENT or not item.sent_any

    def _known(self, item: str) -> bool:
        return self.bench.db.one("SELECT 1 FROM outbox_items WHERE item_id = ?", (item,)) is not None

    def _gone_out(self, item: str) -> list[str]:
        return [self.parts[item][index] for item_id, index in self.bench.service.out if item_id == item]


_MOVES = {
    "send": 46, "wait": 12, "queue": 6, "by hand": 3, "blind": 2, "start": 3, "back": 3, "retry": 14, "there": 12,
    "not there": 2, "copy": 5, "part": 4,
}  # fmt: skip
"""What is done, and how often."""


def play(seed: int, steps: int) -> Play:
    """Play one schedule, mostly of sending, and return it for a look at what it reached."""
    dice = random.Random(seed)
    game = Play()
    items = [game.queue_thread(dice.randint(2, 4), 0, False) for _ in range(3)]
    for _ in range(steps):
        item = dice.choice(items)
        move = dice.choices(tuple(_MOVES), tuple(_MOVES.values()))[0]
        if move == "send":
            game.send(dice.choices(OUTCOMES, (8, 1, 1, 1, 1, 1, 1, 1))[0])
        elif move == "wait":
            game.wait(dice.choice((1, 31)))
        elif move == "queue":
            items.append(game.queue_thread(dice.randint(1, 4), dice.choice((0, 5)), dice.random() < 0.3))
        elif move == "by hand":
            items.append(game.queue_by_hand())
        elif move == "blind":
            game.send_without_a_guard()
        elif move == "start":
            game.start_again()
        elif move == "back":
            game.take_back(item)
        elif move == "retry":
            game.retry(item)
        elif move == "there":
            game.say_it_is_there(item, dice.random() < 0.5)
        elif move == "not there":
            game.say_it_is_not_there(item)
        else:
            {"copy": game.copy, "part": game.part}[move](item)
        game.check()
    return game
