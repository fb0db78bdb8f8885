"""Lints of the text on screen: the newest text wins, a failure stops nothing."""

from __future__ import annotations

from collections.abc import Mapping

from composer.flow.lints import Found, LintLoop
from composer.text.lints.lint import Code
from tests.fakes import HeldRunner

Told = list[Found]


def loop(told: Told, known: Mapping[str, str]) -> tuple[LintLoop, HeldRunner]:
    runner = HeldRunner()
    return LintLoop(runner, lambda: known, told.append), runner


def test_each_post_gets_its_own_lints() -> None:
    told: Told = []
    lints, runner = loop(told, {"meded": "MedEd"})
    lints.ask(("no fever.No rash", "clean", "on #meded"))
    runner.run()
    assert told[0].parts == ("no fever.No rash", "clean", "on #meded")
    assert [[lint.code for lint in one] for one in told[0].lints] == [[Code.ACCIDENTAL_LINK], [], [Code.SMALL_HASHTAG]]


def test_only_the_newest_of_texts_that_waited_is_told() -> None:
    told: Told = []
    lints, runner = loop(told, {})
    for text in ("a", "ab", "abc"):
        lints.ask((text,))
    assert len(runner.jobs) == 1
    runner.run()
    assert [found.parts for found in told] == [("abc",)]


def test_after_a_failure_the_next_text_is_looked_at() -> None:
    told: Told = []
    runner = HeldRunner()
    shelf: list[Mapping[str, str]] = []
    lints = LintLoop(runner, shelf.pop, told.append)
    lints.ask(("a",))
    runner.run()
    shelf.append({})
    lints.ask(("b",))
    runner.run()
    assert [found.parts for found in told] == [("b",)]
