"""Lints of the text on screen: the newest text wins, a failure stops nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from composer.drafts.picture import Attached, Picture
from composer.flow.lints import Asked, Found, LintLoop, of_pictures
from composer.guard.reading import Reading
from composer.text.lints.lint import Code
from tests.fakes import HeldRunner

Told = list[Found]


def loop(told: Told, known: Mapping[str, str]) -> tuple[LintLoop, HeldRunner]:
    runner = HeldRunner()
    return LintLoop(runner, lambda: known, told.append), runner


def test_each_post_gets_its_own_lints() -> None:
    told: Told = []
    lints, runner = loop(told, {"meded": "MedEd"})
    lints.ask(Asked(("no fever.No rash", "clean", "on #meded")))
    runner.run()
    assert told[0].parts == ("no fever.No rash", "clean", "on #meded")
    assert [[lint.code for lint in one] for one in told[0].lints] == [[Code.ACCIDENTAL_LINK], [], [Code.SMALL_HASHTAG]]


def test_only_the_newest_of_texts_that_waited_is_told() -> None:
    told: Told = []
    lints, runner = loop(told, {})
    for text in ("a", "ab", "abc"):
        lints.ask(Asked((text,)))
    assert len(runner.jobs) == 1
    runner.run()
    assert [found.parts for found in told] == [("abc",)]


def test_after_a_failure_the_next_text_is_looked_at() -> None:
    told: Told = []
    runner = HeldRunner()
    shelf: list[Mapping[str, str]] = []
    lints = LintLoop(runner, shelf.pop, told.append)
    lints.ask(Asked(("a",)))
    runner.run()
    shelf.append({})
    lints.ask(Asked(("b",)))
    runner.run()
    assert [found.parts for found in told] == [("b",)]


def test_an_answer_may_begin_with_a_handle_and_a_post_of_its_own_is_told() -> None:
    told: Told = []
    lints, runner = loop(told, {})
    for answering in (False, True):
        lints.ask(Asked(("@colleague thank you",), answering=answering))
        runner.run()
    assert [[lint.code for lint in found.lints[0]] for found in told] == [[Code.HIDDEN_REPLY], []]


def test_each_picture_without_a_description_is_named_by_its_post_and_place() -> None:
    reading = Reading(reader="made up")
    bare = Attached(Picture("0" * 64, "png", 1, 1, 1, 1, (), 0, b"", reading))
    found = of_pictures(((), (replace(bare, alt_text="Two lines that cross"), replace(bare, alt_text=" \n"), bare)))
    assert [[(lint.code, lint.picture) for lint in post] for post in found] == [
        [],
        [(Code.NO_DESCRIPTION, 1), (Code.NO_DESCRIPTION, 2)],
    ]
    assert all(lint.acts for lint in found[1])
