"""A submission laid out as one text, and the way back; a shortened link is read as the page it leads to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.guard.author import AuthorProfile
from composer.guard.engine import Engine
from composer.guard.report import Surface, Verdict
from composer.guard.submission import AccountKind, Link, Submission
from composer.guard.surfaces import SEAM, own_words
from composer.text.span import Span

SHORT = "https://s.example/3xYz12"
PAGES = (
    "https://example.org/cuff?id=7",
    "https://hospital.example/events?page=3&id=88",
    "https://www.bmj.example/content/371/bmj.m3731",
    "https://news.example/2026/01/02/health/cuff-size.html",
)
LEADS = ("Worth a look: ", "New on the blog: ", "Slides are here: ", "Our paper is out! ", "A pearl: measure twice. ")


def submission(*parts: str, links: tuple[Link, ...] = ()) -> Submission:
    return Submission("account", AccountKind.BY_HAND, parts, links=links)


@pytest.mark.hypothesis
@given(st.lists(st.text("ab .\n😷", max_size=12), min_size=1, max_size=4), st.booleans())
def test_each_character_of_the_layout_leads_home(words: list[str], last: bool) -> None:
    parts = (f" {SHORT} ".join(words), *([f"See {SHORT}"] if last else []))
    layout = own_words(submission(*parts, links=(Link(SHORT, "https://a.example/b"),)))

    for place, char in enumerate(layout.text):
        for piece, span in layout.home(Span(place, place + 1)):
            assert span.of(piece.text) == char
    read = SEAM.join(part.replace(SHORT, "https://a.example/b") for part in parts)
    assert layout.text == (read if SHORT in "".join(parts) else f"{read}{SEAM}https://a.example/b")


def test_a_stretch_over_a_short_link_lies_in_the_words_and_in_its_target() -> None:
    layout = own_words(submission(f"before {SHORT} after", links=(Link(SHORT, "https://a.example/b"),)))
    homes = [(piece.surface, span.of(piece.text)) for piece, span in layout.home(Span(0, len(layout.text)))]

    assert homes == [(Surface.PART, "before "), (Surface.LINK, "https://a.example/b"), (Surface.PART, " after")]


@pytest.mark.parametrize("chosen", ["https://s.example/ward-7", "https://s.example/mariagonzalez", ""])
def test_a_short_name_that_was_chosen_is_read_and_so_is_its_target(chosen: str) -> None:
    layout = own_words(submission(f"See {chosen}", links=(Link(chosen, "https://a.example/b"),)))

    assert layout.text == f"See {chosen}{SEAM}https://a.example/b"


def test_a_link_that_only_begins_like_a_short_one_is_not_it() -> None:
    layout = own_words(submission(f"See {SHORT}Q", links=(Link(SHORT, "https://a.example/b"),)))

    assert layout.text == f"See {SHORT}Q{SEAM}https://a.example/b"


@pytest.mark.parametrize("page", PAGES)
def test_shortening_a_link_changes_no_verdict(engine: Engine, page: str) -> None:
    """Behind the posts, with nothing around it, the address of a page was taken for a patient's."""

    def verdict(one: Submission) -> Verdict:
        return engine.inspect(one, AuthorProfile()).verdict

    for lead in LEADS:
        long, short = submission(lead + page), submission(lead + SHORT, links=(Link(SHORT, page),))
        assert verdict(short) is verdict(long)


def test_a_patient_s_page_behind_a_short_link_stops_the_post_and_is_shown_where_it_leads(engine: Engine) -> None:
    page = "https://caringbridge.example/visit/mariagonzalez"
    report = engine.inspect(submission(f"Our patient's page: {SHORT}", links=(Link(SHORT, page),)), AuthorProfile())

    assert report.verdict is Verdict.BLOCK
    assert [finding.surface for finding in report.findings if finding.blocks] == [Surface.LINK]
