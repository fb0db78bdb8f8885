"""Where papers are looked up: Crossref for DOIs, NCBI for PubMed and PubMed Central.

Sources: api.crossref.org/swagger-ui (works; `updated-by` names what was published about a work later, with Retraction
Watch's findings, `update-to` what a notice is about); NCBI, "Entrez Programming Utilities Help" (ESummary).
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from html import unescape
from typing import Any, Final, Protocol, cast
from urllib.parse import quote

from composer.base.errors import Action, LinkError
from composer.links.papers import Kind, Paper, doi_link
from composer.links.question import Answer, Place, Question
from composer.text.citation import Citation, Standing
from composer.text.word_lists import journal_abbreviation

_MOST_AUTHORS: Final = 3  # a post names two; one more tells that there are more
_BY_UPDATE: Final = {
    "retraction": Standing.RETRACTED, "partial_retraction": Standing.RETRACTED, "removal": Standing.RETRACTED,
    "withdrawal": Standing.RETRACTED, "expression_of_concern": Standing.CONCERN, "correction": Standing.CORRECTED,
    "corrigendum": Standing.CORRECTED, "erratum": Standing.CORRECTED,
}  # fmt: skip
_BY_TYPE: Final = {
    "Retracted Publication": Standing.RETRACTED, "Retraction of Publication": Standing.NOTICE,
    "Retraction Notice": Standing.NOTICE,
}  # fmt: skip
_RETRACTED_TITLE: Final = re.compile(r"\W*(?:RETRACTED|WITHDRAWN|REMOVED)\b", re.IGNORECASE)
_NOTICE_TITLE: Final = re.compile(r"\W*(?:Retraction|Retraction Note|Notice of Retraction)\b", re.IGNORECASE)
_TAG: Final = re.compile(r"</?[A-Za-z][^<>]{0,80}>")
_WORST: Final = tuple(Standing)


class Register(Protocol):
    """One of them. It makes the request and reads the answer; it opens no socket.

    Attributes:
        name: As audit and gate name it.
        title: As people call it.
        place: Where it lies.
    """

    name: str
    title: str
    place: Place

    def question(self, paper: Paper) -> Question:
        """Return the request for a paper."""
        ...

    def citation(self, paper: Paper, answer: Answer, now: dt.datetime) -> Citation:
        """Return what the answer tells.

        Raises:
            LinkError: `link.unknown` the register has no such paper · `link.quota` · `link.busy` · `link.answer`.
        """
        ...


class Crossref:
    """Works by DOI; no key, no address of the author's (Crossref's "polite pool" would want one)."""

    name, title, place = "crossref", "Crossref", Place.of("https://api.crossref.org")

    def question(self, paper: Paper) -> Question:
        """Ask for one work."""
        return Question.get("/works/" + quote(paper.number, safe=""), {})

    def citation(self, paper: Paper, answer: Answer, now: dt.datetime) -> Citation:
        """Read it."""
        _check(answer)
        work = _table(answer.table().get("message"))
        title = _text(_first(work.get("title")))
        whole, short = _text(_first(work.get("container-title"))), _text(_first(work.get("short-container-title")))
        journal = journal_abbreviation(whole) or (short or whole).replace(".", "")
        if not (title or journal):
            raise LinkError("link.answer")
        return Citation(
            paper=paper.link,
            link=doi_link(str(work.get("DOI") or paper.number)),
            title=title,
            authors=tuple(_crossref_authors(work)),
            journal=journal,
            year=_year(work),
            standing=_crossref_standing(work, title),
            source=self.name,
            asked_at=now,
        )


class Ncbi:
    """ESummary of PubMed and PubMed Central; at most three requests a second without a key, and one at a time here."""

    name, title, place = "ncbi", "PubMed", Place.of("https://eutils.ncbi.nlm.nih.gov")

    def question(self, paper: Paper) -> Question:
        """Ask for one record."""
        central = paper.kind is Kind.PMCID
        fields = {
            "db": "pmc" if central else "pubmed",
            "id": paper.number.removeprefix("PMC"),
            "retmode": "json",
            "tool": "vignette",
        }
        return Question.get("/entrez/eutils/esummary.fcgi", fields)

    def citation(self, paper: Paper, answer: Answer, now: dt.datetime) -> Citation:
        """Read it; PubMed Central does not tell of retractions, so its record leads on to PubMed's."""
        _check(answer)
        table = answer.table()
        if "error" in table:
            raise LinkError("link.quota" if "rate" in str(table["error"]).lower() else "link.unknown")
        record = _table(_table(table.get("result")).get(paper.number.removeprefix("PMC")))
        if not record or "error" in record:
            raise LinkError("link.unknown")
        ids = {str(item.get("idtype")): str(item.get("value")) for item in _tables(record.get("articleids"))}
        central = paper.kind is Kind.PMCID
        pmid = ids.get("pmid", "") if central else ""
        title = _text(record.get("title")).rstrip(".")
        return Citation(
            paper=paper.link,
            link=doi_link(ids["doi"]) if ids.get("doi", "").startswith("10.") else paper.link,
            title=title,
            authors=tuple(_ncbi_authors(record)),
            journal=_text(record.get("source")) or _abbreviated(_text(record.get("fulljournalname"))),
            year=_number(re.match(r"\d{4}", _text(record.get("pubdate")) or _text(record.get("epubdate")))),
            standing=Standing.NOT_TOLD if central else _ncbi_standing(record, title),
            source=self.name,
            asked_at=now,
            next=Paper(Kind.PMID, pmid).link if re.fullmatch("[1-9][0-9]{0,7}", pmid) else "",
        )


CROSSREF: Final = Crossref()
NCBI: Final = Ncbi()
_OF: Final[dict[Kind, Register]] = {Kind.DOI: CROSSREF, Kind.PMID: NCBI, Kind.PMCID: NCBI}


def register_of(paper: Paper) -> Register | None:
    """Return where a paper is looked up; None for arXiv, whose link is all there is."""
    return _OF.get(paper.kind)


def _check(answer: Answer) -> None:
    """Return only for an answer that tells of a paper.

    Raises:
        LinkError: What its status means.
    """
    if answer.status == 404:
        raise LinkError("link.unknown")
    if answer.status == 429:
        raise LinkError("link.quota", Action.RETRY)
    if answer.status >= 500:
        raise LinkError("link.busy", Action.RETRY)
    if answer.status != 200:
        raise LinkError("link.refused")


def _crossref_authors(work: dict[str, Any]) -> Iterator[str]:
    for person in _tables(work.get("author"))[:_MOST_AUTHORS]:
        family, given = _text(person.get("family")), _text(person.get("given"))
        initials = "".join(part[0] for part in re.split(r"[\s.\-‐]+", given) if part[:1].isalpha())
        name = f"{family} {initials.upper()}".strip() or _text(person.get("name"))
        if name:
            yield name


def _crossref_standing(work: dict[str, Any], title: str) -> Standing:
    found = [_BY_UPDATE.get(str(update.get("type")).lower()) for update in _tables(work.get("updated-by"))]
    notices = (_BY_UPDATE.get(str(update.get("type")).lower()) for update in _tables(work.get("update-to")))
    if Standing.RETRACTED in notices:
        found.append(Standing.NOTICE)
    return _worst(found, title)


def _ncbi_authors(record: dict[str, Any]) -> Iterator[str]:
    people = [one for one in _tables(record.get("authors")) if one.get("authtype", "Author") != "Editor"]
    for person in people[:_MOST_AUTHORS]:
        name = _text(person.get("name"))
        if name:
            yield name


def _ncbi_standing(record: dict[str, Any], title: str) -> Standing:
    types: list[object] = record["pubtype"] if isinstance(record.get("pubtype"), list) else []
    found = [_BY_TYPE.get(str(kind)) for kind in types]
    for reference in _tables(record.get("references")):
        kind = str(reference.get("reftype")).lower()
        if kind.startswith("retraction in"):
            found.append(Standing.RETRACTED)
        elif kind.startswith("expression of concern in"):
            found.append(Standing.CONCERN)
        elif kind.startswith(("erratum in", "corrected and republished in")):
            found.append(Standing.CORRECTED)
    return _worst(found, title)


def _worst(found: list[Standing | None], title: str) -> Standing:
    if _RETRACTED_TITLE.match(title):
        found.append(Standing.RETRACTED)
    elif _NOTICE_TITLE.match(title):
        found.append(Standing.NOTICE)
    return max((one for one in found if one is not None), key=_WORST.index, default=Standing.NOTHING_KNOWN)


def _year(work: dict[str, Any]) -> int:
    parts: object = _first(_table(work.get("issued")).get("date-parts"))
    year: object = _first(parts)
    return year if isinstance(year, int) and 1400 < year < 3000 else 0


def _abbreviated(title: str) -> str:
    return journal_abbreviation(title) or title


def _first(found: object) -> object:
    return cast("list[object]", found)[0] if isinstance(found, list) and found else None


def _text(found: object) -> str:
    """Return a text of a register as one line, without marks of HTML or control characters, and not too long."""
    if not isinstance(found, str):
        return ""
    plain = " ".join(unescape(_TAG.sub("", found)).split())
    return "".join(char for char in plain if char.isprintable())[:400]


def _number(match: re.Match[str] | None) -> int:
    return int(match.group()) if match else 0


def _table(found: object) -> dict[str, Any]:
    return cast("dict[str, Any]", found) if isinstance(found, dict) else {}


def _tables(found: object) -> list[dict[str, Any]]:
    items = cast("list[object]", found) if isinstance(found, list) else []
    return [cast("dict[str, Any]", item) for item in items if isinstance(item, dict)]
