"""A long text is split away from the window; what is no longer wanted is given up and never told."""

from __future__ import annotations

from composer.flow.splitting import Splitter
from composer.text.thread import Numbering, SplitText, joined
from tests.fakes import HeldRunner

LONG = "Ask before you tell, then wait while you count to five. " * 200


def test_the_posts_come_back_on_the_callers_side() -> None:
    runner, told = HeldRunner(), list[SplitText]()
    Splitter(runner).ask(LONG, Numbering.OPEN, told.append, lambda: None)
    assert told == []
    runner.run()
    assert joined(told[0]) == LONG
    assert told[0].parts[0].text.endswith(" 1/")


def test_what_was_stopped_or_overtaken_is_never_told() -> None:
    runner, told = HeldRunner(), list[SplitText]()
    splitter = Splitter(runner)
    splitter.ask(LONG, Numbering.NONE, told.append, lambda: told.append(SplitText("", ())))
    splitter.stop()
    runner.run()
    assert told == []
    splitter.ask(LONG, Numbering.NONE, told.append, lambda: None)
    splitter.ask("short", Numbering.NONE, told.append, lambda: None)
    runner.run()
    assert [joined(one) for one in told] == ["short"]


def test_a_split_that_fails_says_so() -> None:
    runner, failed = HeldRunner(), list[bool]()
    Splitter(runner).ask(None, Numbering.NONE, lambda _: None, lambda: failed.append(True))  # type: ignore[arg-type]
    runner.run()
    assert failed == [True]
