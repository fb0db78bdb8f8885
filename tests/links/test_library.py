"""Citations by the registers' contracts, over real HTTP on loopback; kept, told offline, and never without a yes."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable

import pytest

from composer.base.errors import VignetteError
from composer.guard import scope
from composer.links.authority import LinkAuthority
from composer.links.door import Door
from composer.links.library import Library
from composer.links.papers import Kind, Paper
from composer.links.question import Place
from composer.text.citation import Citation, Standing
from tests.leave_hook import watched
from tests.links.conftest import House
from tests.links.doubles import Double, Reply, Seen, running
from tests.links.registers import crossref, pubmed, pubmed_central

DOI = Paper(Kind.DOI, "10.5555/cuff.2021")
PMID = Paper(Kind.PMID, "7990")
Answer = Callable[[Seen], Reply]


def library(house: House, double: Double) -> Library:
    authority = LinkAuthority(house.gate, house.trail)
    return Library(house.shelf, authority, house.clock, lambda _: Door(Place.of(double.base)))


def told(house: House, paper: Paper, answer: Answer) -> Citation:
    with running(Double(answer)) as double:
        service = "crossref" if paper.kind is Kind.DOI else "ncbi"
        return library(house, double).look_up(house.yes(service, paper.link))


def refused(house: House, paper: Paper, answer: Answer) -> str:
    with pytest.raises(VignetteError) as error:
        told(house, paper, answer)
    return error.value.code


def test_crossref_gives_authors_journal_year_and_link(house: House) -> None:
    citation = told(house, DOI, crossref(DOI.number))
    assert citation.compact() == "Example A, et al. J Cuffs 2021. https://doi.org/10.5555/cuff.2021"
    assert citation.title == "Cuff size and blood pressure"
    assert citation.authors == ("Example A", "Sample JL", "The Cuff Group")
    assert citation.standing is Standing.NOTHING_KNOWN


@pytest.mark.parametrize(
    ("titles", "journal"),
    [
        ({"container-title": ["The Journal of Pediatrics"], "short-container-title": []}, "J Pediatr"),
        ({"container-title": ["Obstetrics &amp; Gynecology"], "short-container-title": ["OBG"]}, "Obstet Gynecol"),
        ({"container-title": ["Journal of Cuffs"], "short-container-title": ["J. Cuffs"]}, "J Cuffs"),
        ({"container-title": ["Journal of Cuffs"], "short-container-title": []}, "Journal of Cuffs"),
    ],
)
def test_a_journal_is_abbreviated_by_the_list_then_by_the_register(
    titles: dict[str, list[str]], journal: str, house: House
) -> None:
    assert told(house, DOI, crossref(DOI.number, **titles)).journal == journal


@pytest.mark.parametrize(
    ("named", "journal"),
    [
        ({"source": "Front Med (Lausanne)"}, "Front Med (Lausanne)"),
        ({"source": "", "fulljournalname": "Annals of internal medicine"}, "Ann Intern Med"),
        ({"source": "", "fulljournalname": "Journal of Cuffs"}, "Journal of Cuffs"),
    ],
)
def test_pubmeds_own_abbreviation_stands_and_without_one_the_list_is_asked(
    named: dict[str, str], journal: str, house: House
) -> None:
    assert told(house, PMID, pubmed("7990", **named)).journal == journal


def test_pubmed_gives_its_abbreviation_and_the_papers_doi(house: House) -> None:
    citation = told(house, PMID, pubmed("7990"))
    assert citation.compact() == "Example AB, Sample JL. J Cuffs 2021. https://doi.org/10.5555/cuff.2021"


def test_pubmed_central_leads_on_to_pubmed_which_tells_of_retractions(house: House) -> None:
    citation = told(house, Paper(Kind.PMCID, "PMC42"), pubmed_central("42", "7990"))
    assert (citation.standing, citation.next) == (Standing.NOT_TOLD, PMID.link)
    newer = told(house, PMID, pubmed("7990", pubtype=["Journal Article", "Retracted Publication"]))
    merged = citation.merged(newer)
    assert (merged.standing, merged.next, merged.paper) == (Standing.RETRACTED, "", citation.paper)


@pytest.mark.parametrize(
    ("more", "standing"),
    [
        ({"updated-by": [{"type": "retraction"}, {"type": "correction"}]}, Standing.RETRACTED),
        ({"updated-by": [{"type": "Withdrawal"}]}, Standing.RETRACTED),
        ({"updated-by": [{"type": "expression_of_concern"}]}, Standing.CONCERN),
        ({"updated-by": [{"type": "erratum"}]}, Standing.CORRECTED),
        ({"updated-by": [{"type": "new_version"}, "odd", None]}, Standing.NOTHING_KNOWN),
        ({"update-to": [{"type": "retraction", "DOI": "10.5555/x"}]}, Standing.NOTICE),
        ({"title": ["RETRACTED: Cuffs"]}, Standing.RETRACTED),
        ({"title": ["Retraction Note: Cuffs"]}, Standing.NOTICE),
        ({"title": ["Retractor blades in surgery"]}, Standing.NOTHING_KNOWN),
    ],
)
def test_crossref_warns_of_what_became_of_a_paper(house: House, more: dict[str, object], standing: Standing) -> None:
    assert told(house, DOI, crossref(DOI.number, **more)).standing is standing


@pytest.mark.parametrize(
    ("more", "standing"),
    [
        ({"references": [{"reftype": "Retraction in", "refsource": "J Cuffs"}]}, Standing.RETRACTED),
        ({"references": [{"reftype": "Expression of concern in"}]}, Standing.CONCERN),
        ({"references": [{"reftype": "Erratum in"}]}, Standing.CORRECTED),
        ({"pubtype": ["Retraction of Publication"]}, Standing.NOTICE),
        ({"pubtype": "odd", "references": {"odd": 1}}, Standing.NOTHING_KNOWN),
    ],
)
def test_pubmed_warns_of_what_became_of_a_paper(house: House, more: dict[str, object], standing: Standing) -> None:
    assert told(house, PMID, pubmed("7990", **more)).standing is standing


def test_what_was_told_once_is_told_offline(house: House, database) -> None:
    citation = told(house, DOI, crossref(DOI.number))
    with running(Double(lambda seen: (503, {}, {}))) as double:
        offline = library(house, double)
        assert offline.known(DOI.link) == citation
        assert offline.known(PMID.link) is None
        database.execute("UPDATE citations SET citation = '{}'")
        assert offline.known(DOI.link) is None
    assert double.seen == []


def test_a_newer_answer_takes_the_place_of_the_older(house: House) -> None:
    told(house, DOI, crossref(DOI.number))
    house.clock.moment += dt.timedelta(days=1)
    newer = told(house, DOI, crossref(DOI.number, retracted=True))
    assert house.shelf.citation(DOI.link) == newer
    assert newer.compact() == "Example A, et al. J Cuffs 2021 (retracted). https://doi.org/10.5555/cuff.2021"


@pytest.mark.parametrize(
    ("paper", "reply", "code"),
    [
        (DOI, (404, {}, b"Resource not found."), "link.unknown"),
        (DOI, (429, {}, b""), "link.quota"),
        (DOI, (500, {}, b""), "link.busy"),
        (DOI, (400, {}, b""), "link.refused"),
        (DOI, (200, {}, b"<html>"), "link.answer"),
        (DOI, (200, {}, {"message": {}}), "link.answer"),
        (DOI, (200, {}, {"message": "validation-failure"}), "link.answer"),
        (DOI, (302, {"Location": "https://example.org/"}, {}), "link.redirect"),
        (PMID, (200, {}, {"error": "API rate limit exceeded", "count": "4"}), "link.quota"),
        (PMID, (200, {}, {"error": "Invalid uid"}), "link.unknown"),
        (PMID, (200, {}, {"result": {"uids": [], "7990": {"error": "cannot get document summary"}}}), "link.unknown"),
        (PMID, (200, {}, {"result": []}), "link.unknown"),
    ],
)
def test_why_nothing_is_told_is_told(house: House, paper: Paper, reply: Reply, code: str) -> None:
    assert refused(house, paper, lambda seen: reply) == code
    assert house.shelf.citation(paper.link) is None


@pytest.mark.parametrize("spoilt", [None, 7, "x", [], [None], {"family": 3}, [{"family": ["a"], "given": {}}], [[]]])
def test_odd_fields_leave_gaps_and_break_nothing(house: House, spoilt: object) -> None:
    more = {
        "author": spoilt,
        "issued": spoilt,
        "short-container-title": spoilt,
        "updated-by": spoilt,
        "update-to": spoilt,
    }
    citation = told(house, DOI, crossref(DOI.number, **more))
    assert citation.link == DOI.link
    assert citation.compact().endswith(DOI.link)


def test_only_the_number_goes_out_and_only_with_a_yes_for_it(house: House) -> None:
    with running(Double(crossref(DOI.number))) as double:
        errand = house.yes("crossref", DOI.link)
        with watched("cuff.2021") as watch:
            library(house, double).look_up(errand)
    leaves = [leave for event, leave in watch.events if event == "socket.connect"]
    assert leaves == [scope.Fetching(errand.submission.digest)]
    assert {"user-agent", "accept", "accept-encoding", "host", "connection"} >= set(double.seen[0].headers)


@pytest.mark.parametrize(
    ("service", "words", "code"),
    [
        ("crossref", "https://example.org/a", "link.no_paper"),
        ("crossref", DOI.link + " and a story", "link.no_paper"),
        ("crossref", "https://arxiv.org/abs/2101.00001", "link.no_paper"),
        ("ncbi", DOI.link, "gate.account"),
        ("isgd", DOI.link, "gate.account"),
    ],
)
def test_nothing_else_can_be_asked(house: House, service: str, words: str, code: str) -> None:
    with running(Double(crossref(DOI.number))) as double, pytest.raises(VignetteError) as error:
        library(house, double).look_up(house.yes(service, words))
    assert error.value.code == code
    assert double.seen == []


def test_a_citation_survives_the_store_and_hides_in_a_repr(house: House) -> None:
    citation = told(house, DOI, crossref(DOI.number))
    assert Citation.decode(citation.encode()) == citation
    assert "Cuff" not in repr(citation)
    assert "5555" not in repr(DOI)
    for broken in ("{}", "[]", json.dumps({"authors": 3})):
        with pytest.raises(ValueError, match="citation"):
            Citation.decode(broken)
