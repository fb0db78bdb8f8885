"""Strict answers of Crossref and NCBI in the shapes of their documentation; papers and people are invented."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import quote

from tests.links.doubles import Reply, Seen, demand

AUTHORS = [
    {"given": "Anna B.", "family": "Example", "sequence": "first", "affiliation": []},
    {"given": "Jean-Luc", "family": "Sample", "sequence": "additional"},
    {"name": "The Cuff Group", "sequence": "additional"},
]


def work(doi: str, **more: Any) -> dict[str, Any]:
    return {
        "DOI": doi, "title": ["Cuff size and <i>blood</i> pressure"], "container-title": ["Journal of Cuffs"],
        "short-container-title": ["J. Cuffs"], "issued": {"date-parts": [[2021, 3, 4]]}, "type": "journal-article",
        "author": [{"given": "A", "family": "Example"}, *AUTHORS[1:]], "URL": f"http://dx.doi.org/{doi}", **more,
    }  # fmt: skip


def crossref(doi: str, *, retracted: bool = False, **more: Any) -> Callable[[Seen], Reply]:
    """Answer for one DOI and no other."""
    if retracted:
        more["updated-by"] = [
            {"DOI": "10.5555/c", "type": "correction", "source": "publisher"},
            {"DOI": "10.5555/r", "type": "retraction", "source": "retraction-watch", "record-id": 7},
        ]

    def answer(seen: Seen) -> Reply:
        demand(seen.method == "GET" and not seen.body and seen.query == {})
        demand(seen.path.startswith("/works/"))
        if seen.path != "/works/" + quote(doi, safe=""):
            return 404, {}, b"Resource not found."
        return 200, {}, {"status": "ok", "message-type": "work", "message": work(doi, **more)}

    return answer


def record(pmid: str, **more: Any) -> dict[str, Any]:
    return {
        "uid": pmid, "pubdate": "2021 Mar 4", "epubdate": "2021 Feb 1", "source": "J Cuffs",
        "authors": [
            {"name": "Example AB", "authtype": "Author", "clusterid": ""},
            {"name": "Sample JL", "authtype": "Author", "clusterid": ""},
        ],
        "title": "Cuff size and blood pressure.", "pubtype": ["Journal Article"], "references": [],
        "articleids": [{"idtype": "pubmed", "value": pmid}, {"idtype": "doi", "value": "10.5555/cuff.2021"}], **more,
    }  # fmt: skip


def _summary(base: str, number: str, found: dict[str, Any]) -> Callable[[Seen], Reply]:
    def answer(seen: Seen) -> Reply:
        demand((seen.method, seen.path) == ("GET", "/entrez/eutils/esummary.fcgi"))
        demand(seen.query == {"db": base, "id": number, "retmode": "json", "tool": "vignette"})
        return 200, {}, {"header": {"type": "esummary"}, "result": {"uids": [number], number: found}}

    return answer


def pubmed(pmid: str, **more: Any) -> Callable[[Seen], Reply]:
    return _summary("pubmed", pmid, record(pmid, **more))


def pubmed_central(number: str, pmid: str, **more: Any) -> Callable[[Seen], Reply]:
    ids = [{"idtype": "pmid", "value": pmid}, {"idtype": "pmcid", "value": f"PMC{number}"}]
    return _summary("pmc", number, record(number, articleids=ids, **more))
