"""Whatever happens, in whatever order: no part goes out twice, no thread skips or tangles, the audit has no words."""

from __future__ import annotations

from collections import Counter

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, multiple, rule

from composer.outbox.item import State
from tests.outbox.play import OUTCOMES, Play, play


class AnyOrder(RuleBasedStateMachine):
    """The outbox between an author who clicks on anything and a service that fails in every way."""

    items: Bundle[str] = Bundle("items")

    def __init__(self) -> None:
        super().__init__()
        self.game = Play()

    @initialize(target=items, lengths=st.lists(st.integers(1, 4), min_size=1, max_size=4))
    def begin(self, lengths: list[int]) -> object:
        return multiple(*[self.game.queue_thread(length, 0, False) for length in lengths])

    @rule(target=items, length=st.integers(1, 4), wait=st.sampled_from([0, 5]), answers=st.booleans())
    def queue_thread(self, length: int, wait: int, answers: bool) -> str:
        return self.game.queue_thread(length, wait, answers)

    @rule(target=items)
    def queue_by_hand(self) -> str:
        return self.game.queue_by_hand()

    @rule(hows=st.lists(st.sampled_from(OUTCOMES), min_size=1, max_size=5), seconds=st.sampled_from([0, 31]))
    def send(self, hows: list[str], seconds: int) -> None:
        for how in hows:
            self.game.wait(seconds)
            self.game.send(how)

    @rule()
    def send_without_a_guard(self) -> None:
        self.game.send_without_a_guard()

    @rule()
    def start_again(self) -> None:
        self.game.start_again()

    @rule(item=items)
    def take_back(self, item: str) -> None:
        self.game.take_back(item)

    @rule(item=items)
    def retry(self, item: str) -> None:
        self.game.retry(item)

    @rule(item=items, looked=st.booleans())
    def say_it_is_there(self, item: str, looked: bool) -> None:
        self.game.say_it_is_there(item, looked)

    @rule(item=items)
    def say_it_is_not_there(self, item: str) -> None:
        self.game.say_it_is_not_there(item)

    @rule(item=items)
    def part(self, item: str) -> None:
        self.game.part(item)

    @rule(item=items)
    def copy(self, item: str) -> None:
        self.game.copy(item)

    @invariant()
    def the_laws_hold(self) -> None:
        self.game.check()

    def teardown(self) -> None:
        self.game.close()


AnyOrder.TestCase.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
TestAnyOrder = AnyOrder.TestCase


def test_a_hundred_schedules_rich_in_faults_break_no_law() -> None:
    """Drawn by a fixed seed, so that each run sees the same; together they reach every state and deep threads."""
    reached: Counter[str] = Counter()
    for seed in range(100):
        game = play(seed, steps=60)
        reached.update(item.state.value for item in game.bench.store.items())
        reached.update(f"part {index}" for _, index in game.bench.service.out)
        reached.update(row.event for row in game.bench.trail.rows())
        game.close()

    assert {State.SENT, State.NOT_SENT, State.UNKNOWN, State.QUEUED, State.PARTLY, State.HANDED_OVER} <= reached.keys()
    assert min(reached[f"part {index}"] for index in range(4)) > 20
    for event in (
        "sent", "not_sent", "unknown", "refused", "taken_back", "retried", "resolved_sent", "resolved_not_sent",
        "copied", "parted",
    ):  # fmt: skip
        assert reached[f"outbox.{event}"] > 10, event
