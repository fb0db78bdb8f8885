"""Where a link through somebody else's shortener leads is not looked at, and that is said: nobody is asked (law 1)."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from composer.guard.author import AuthorProfile
from composer.guard.engine import Engine
from composer.guard.links import leads_out_of_sight
from composer.guard.report import Report, Verdict
from composer.guard.submission import AccountKind, Link, Submission

pytestmark = pytest.mark.model

WORDS = "Our new poster on hand hygiene is out: {link} Tell me what you think of it."


@pytest.mark.parametrize(
    "link", ["https://bit.ly/3xYz12", "bit.ly/3xYz12", "http://www.tinyurl.com/y8abc", "HTTPS://T.CO/AbC123", "ow.ly/a"]
)
def test_by_itself_it_alarms_nobody_and_is_told(link: str, look: Callable[[str], Report]) -> None:
    report = look(WORDS.format(link=link))

    assert report.verdict is Verdict.CLEAR
    assert report.not_looked == ()
    assert "links_as_shown" in report.looked
    assert "links" not in report.looked


def test_before_a_yes_it_is_among_what_was_not_looked_at(look: Callable[[str], Report]) -> None:
    report = look("Last night a man of 40 cried in bed 9 of our small ward. https://bit.ly/3xYz12")

    assert report.verdict is not Verdict.CLEAR
    assert report.not_looked == ("link_target",)


@pytest.mark.parametrize(
    "link",
    [
        "https://www.cdc.gov/handhygiene",
        "https://youtu.be/abcdefghijk",
        "https://example.org/bit.ly/3xYz12",
        "somebody@bit.ly/3",
        "rabbit.ly/3xYz12",
        "bit.ly",
        "https://bit.ly.example.org/a",
    ],
)
def test_what_only_looks_like_one_is_none(link: str) -> None:
    assert not leads_out_of_sight(WORDS.format(link=link), ())


def test_one_that_was_made_here_is_looked_at_where_it_leads(engine: Engine) -> None:
    shown = "https://bit.ly/3xYz12"
    links = (Link(shown, "https://www.cdc.gov/handhygiene/index.html"),)
    parts = (WORDS.format(link=shown),)
    report = engine.inspect(Submission("account", AccountKind.BY_HAND, parts, links=links), AuthorProfile())

    assert "links" in report.looked


@pytest.mark.parametrize("chosen", ["bit.ly/our-hygiene-week", "https://bit.ly/handhygiene"])
def test_a_name_that_was_chosen_is_known_as_well(chosen: str, engine: Engine) -> None:
    links = (Link(chosen, "https://www.cdc.gov/handhygiene/index.html"),)
    parts = (WORDS.format(link=chosen),)
    report = engine.inspect(Submission("account", AccountKind.BY_HAND, parts, links=links), AuthorProfile())

    assert "links" in report.looked


def test_a_short_link_to_a_short_link_leads_out_of_sight(engine: Engine) -> None:
    shown = "https://s.example/x7Qz"
    links = (Link(shown, "https://bit.ly/3xYz12"),)
    parts = (WORDS.format(link=shown),)
    report = engine.inspect(Submission("account", AccountKind.BY_HAND, parts, links=links), AuthorProfile())

    assert "links_as_shown" in report.looked
