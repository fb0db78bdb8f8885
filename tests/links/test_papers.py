"""Papers in a text, bare or in addresses; nothing else, and in linear time."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.links.at_caret import link_at, stands_at
from composer.links.papers import Kind, Paper, paper_in, papers
from composer.text.span import Span
from composer.text.urls import urls
from tests.effort import grows

SICI = "10.1002/(SICI)1097-0142(19960401)77:7<1356::AID-CNCR20>3.0.CO;2-#"


def found(text: str) -> list[tuple[str, str, str]]:
    return [(span.of(text), paper.kind.value, paper.number) for span, paper in papers(text)]


@pytest.mark.parametrize(
    ("text", "words", "kind", "number"),
    [
        ("see 10.5555/cuff.2021.", "10.5555/cuff.2021", "doi", "10.5555/cuff.2021"),
        ("(doi: 10.5555/cuff.2021)", "doi: 10.5555/cuff.2021", "doi", "10.5555/cuff.2021"),
        ("DOI:10.5555/a(b)c), so", "DOI:10.5555/a(b)c", "doi", "10.5555/a(b)c"),
        ("https://doi.org/10.5555/a%28b%29?utm_source=x", "https://doi.org/10.5555/a%28b%29", "doi", "10.5555/a(b)"),
        ("http://dx.doi.org/10.5555/A1;", "http://dx.doi.org/10.5555/A1", "doi", "10.5555/A1"),
        (f"old {SICI} form", SICI, "doi", SICI),
        ("https://www.nejm.org/doi/full/10.5555/NEJMx1?query=a", "10.5555/NEJMx1", "doi", "10.5555/NEJMx1"),
        ("https://x.example/doi/10.5555/abc/full#part", "10.5555/abc", "doi", "10.5555/abc"),
        ("https://x.example/content/10.5555/abc.full.pdf", "10.5555/abc", "doi", "10.5555/abc"),
        ("PMID: 7990511!", "PMID: 7990511", "pmid", "7990511"),
        (
            "https://pubmed.ncbi.nlm.nih.gov/7990511/?otool=x",
            "https://pubmed.ncbi.nlm.nih.gov/7990511/",
            "pmid",
            "7990511",
        ),
        ("www.ncbi.nlm.nih.gov/pubmed/7990511", "www.ncbi.nlm.nih.gov/pubmed/7990511", "pmid", "7990511"),
        ("PMCID: PMC7990511.", "PMCID: PMC7990511", "pmcid", "PMC7990511"),
        (
            "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC79/",
            "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC79/",
            "pmcid",
            "PMC79",
        ),
        (
            "https://pmc.ncbi.nlm.nih.gov/articles/PMC79/",
            "https://pmc.ncbi.nlm.nih.gov/articles/PMC79/",
            "pmcid",
            "PMC79",
        ),
        ("arXiv:2101.00001v2, p. 3", "arXiv:2101.00001v2", "arxiv", "2101.00001v2"),
        ("https://arxiv.org/pdf/2101.00001.pdf", "https://arxiv.org/pdf/2101.00001.pdf", "arxiv", "2101.00001"),
        ("arXiv:math.GT/0309136", "arXiv:math.GT/0309136", "arxiv", "math.GT/0309136"),
        (
            "https://doi.org/10.48550/arXiv.2101.00001",
            "https://doi.org/10.48550/arXiv.2101.00001",
            "arxiv",
            "2101.00001",
        ),
    ],
)
def test_a_paper_is_found_with_its_number(text: str, words: str, kind: str, number: str) -> None:
    assert found(text) == [(words, kind, number)]


@pytest.mark.parametrize(
    "text",
    [
        "version 10.1234 of it", "10.12/short", "10.5555/", "a10.5555/x", "BP 110.80/x", "PMID 0", "PMID: 123456789",
        "PMC", "APMC12", "PMC12x", "arXiv:21.1", "7990511", "the PMID of it", "",
    ],
)  # fmt: skip
def test_other_numbers_are_no_papers(text: str) -> None:
    assert papers(text) == []


def test_a_bare_number_in_the_field_is_a_pmid_and_in_a_text_is_not() -> None:
    assert paper_in(" 7990511 ") == Paper(Kind.PMID, "7990511")
    assert paper_in("120/80") is None
    assert paper_in("99") is None


@pytest.mark.parametrize(
    "paper",
    [
        Paper(Kind.DOI, SICI), Paper(Kind.DOI, "10.1016/S0140-6736(20)30183-5"), Paper(Kind.DOI, "10.5555/a(b"),
        Paper(Kind.PMID, "1"), Paper(Kind.PMCID, "PMC79"), Paper(Kind.ARXIV, "math/0309136"),
    ],
)  # fmt: skip
def test_its_link_is_one_that_x_takes_whole_and_that_leads_back_to_it(paper: Paper) -> None:
    assert urls(paper.link) == [Span(0, len(paper.link))]
    assert paper_in(paper.link) == paper


@given(st.text(st.characters(exclude_categories=()), max_size=200))
def test_no_text_is_too_odd(text: str) -> None:
    for span, paper in papers(text):
        assert 0 <= span.start < span.end <= len(text)
        assert paper.link.startswith("https://")


@given(st.text("10.5/()<>;#%ab:, PMIDCarXv", max_size=60).map(lambda tail: "10.5555/a" + tail))
def test_what_nearly_is_a_doi_leads_back_to_itself_or_is_none(text: str) -> None:
    for _, paper in papers(text):
        again = paper_in(paper.link)
        assert again is None or again.link == paper.link


@pytest.mark.parametrize(
    "unit", ["10.5555/a", "10.5555/((", "PMID ", "PMC1 ", "arXiv:1", "10.5555/<", "doi:", "pmc/", "<a>"]
)
def test_a_long_text_is_read_quickly(unit: str) -> None:
    text = (unit * 25_000)[:25_000]
    for before in ("", "10.5555/x"):
        assert grows(lambda length, whole=before + text: papers(whole[:length]), 6_250, 25_000, at_most=8, floor_s=0.02)


def test_what_is_meant_is_at_the_caret_or_the_nearest_before_it() -> None:
    text = f"a https://a.org/x b {SICI} c PMID: 79"
    spans = [Span(2, 17), Span(20, 20 + len(SICI)), Span(len(text) - 8, len(text))]
    assert link_at(text, 0) == spans[0]
    assert link_at(text, 17) == spans[0]
    assert link_at(text, 19) == spans[0]
    assert link_at(text, 30) == spans[1]
    assert link_at(text, len(text)) == spans[2]
    assert link_at("nothing here", 3) is None
    assert stands_at("now moved: abc", "abc", Span(0, 3)) == Span(11, 14)
