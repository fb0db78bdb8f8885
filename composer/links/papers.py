"""Papers named in a text: DOI, PMID, PMCID, arXiv number, bare or in an address.

Sources: DOI Handbook 2.2 (syntax) and Crossref's "DOIs and matching regular expressions"; NLM's help on PMID and PMCID;
arxiv.org/help/arxiv_identifier. Recognising takes time in proportion to the text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final
from urllib.parse import quote, unquote

from composer.text.span import Span
from composer.text.urls import urls


class Kind(StrEnum):
    """Which register a number belongs to."""

    DOI = "doi"
    PMID = "pmid"
    PMCID = "pmcid"
    ARXIV = "arxiv"


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper by its number, as its register writes it: `10.5555/example`, `7990511`, `PMC7990511`, `2101.00001`."""

    kind: Kind
    number: str

    def __repr__(self) -> str:
        """Name the register only (law 5)."""
        return f"Paper({self.kind})"

    @property
    def link(self) -> str:
        """The paper's address, one that X links whole."""
        if self.kind is Kind.DOI:
            return doi_link(self.number)
        return _ADDRESSES[self.kind].replace("{number}", self.number)


_DOI: Final = re.compile(
    r"(?<![0-9A-Za-z.])(?P<before>(?:https?://)?(?:dx\.)?doi\.org/|doi:[ \xa0]?)?(?P<doi>10\.[0-9]{4,9}/[^\s\"<>]*+"
    r"(?:<[^\s<>]{1,40}>[^\s\"<>]*+){0,3})",
    re.IGNORECASE,
)
_PMID: Final = re.compile(
    r"(?<![0-9A-Za-z])(?:PMID:?[ \xa0]?|(?:https?://)?(?:pubmed\.ncbi\.nlm\.nih\.gov|(?:www\.)?ncbi\.nlm\.nih\.gov/pubmed)/)"
    r"([1-9][0-9]{0,7})(?![0-9A-Za-z])/?",
    re.IGNORECASE,
)
_PMCID: Final = re.compile(
    r"(?<![0-9A-Za-z])(?:PMCID:?[ \xa0]?|(?:https?://)?(?:pmc|(?:www\.)?)\.?ncbi\.nlm\.nih\.gov/(?:pmc/)?articles/)?"
    r"PMC([1-9][0-9]{0,8})(?![0-9A-Za-z])/?",
    re.IGNORECASE,
)
_ARXIV: Final = re.compile(
    r"(?<![0-9A-Za-z])(?:arXiv:[ \xa0]?|(?:https?://)?(?:www\.)?arxiv\.org/(?:abs|pdf)/)"
    r"([0-9]{4}\.[0-9]{4,5}|[a-z]{2,10}(?:-[a-z]{2,10})?(?:\.[A-Z]{2})?/[0-9]{7})(v[0-9]{1,2})?(?:\.pdf)?(?![0-9A-Za-z])",
    re.IGNORECASE,
)
_ADDRESSES: Final = {
    Kind.PMID: "https://pubmed.ncbi.nlm.nih.gov/{number}/",
    Kind.PMCID: "https://pmc.ncbi.nlm.nih.gov/articles/{number}/",
    Kind.ARXIV: "https://arxiv.org/abs/{number}",
}
_TRACKED: Final = re.compile(r"\?[A-Za-z_.-]{1,40}=.*\Z", re.DOTALL)
_ARXIV_DOI: Final = "10.48550/arxiv."
_ENDS: Final = ".,;:!?'’”»…"
_PAIRS: Final = {")": "(", "]": "[", "}": "{"}
_PUBLISHERS_TAIL: Final = re.compile(
    r"(?:[?#].*|/(?:full|abstract|fulltext|pdf|epdf|html|meta|v[0-9]+)(?:[./?#].*)?|\.(?:full|pdf|short|abstract)\b.*)\Z",
    re.IGNORECASE | re.DOTALL,
)
_LONGEST: Final = 300


def papers(text: str) -> list[tuple[Span, Paper]]:
    """Return the papers named in a text, in order, none over another."""
    found = [*_dois(text), *_numbers(text, _PMID, Kind.PMID), *_numbers(text, _PMCID, Kind.PMCID), *_arxivs(text)]
    kept: list[tuple[Span, Paper]] = []
    for span, paper in sorted(found, key=lambda item: (item[0].start, -item[0].end)):
        if not kept or kept[-1][0].end <= span.start:
            kept.append((span, paper))
    return kept


def paper_in(text: str) -> Paper | None:
    """Return the one paper that a field names; a bare number of up to eight digits is a PMID there."""
    bare = text.strip()
    if re.fullmatch(r"[1-9][0-9]{3,7}", bare):
        return Paper(Kind.PMID, bare)
    found = papers(bare)
    return found[0][1] if found else None


def _dois(text: str) -> list[tuple[Span, Paper]]:
    found: list[tuple[Span, Paper]] = []
    if "10." not in text:
        return found
    for match in _DOI.finditer(text):
        words = _bare(match["doi"])
        start = match.start()
        in_address = start > 0 and text[start - 1] == "/"
        if in_address:
            words = _PUBLISHERS_TAIL.sub("", words)
        resolved = "/" in (match["before"] or "")
        if resolved:
            words = _TRACKED.sub("", words)
        number = unquote(words, errors="replace") if in_address or resolved else words
        if len(number) > _LONGEST or number.endswith("/") or "\ufffd" in number or not number.isprintable():
            continue
        span = Span(start, match.start("doi") + len(words))
        if number.lower().startswith(_ARXIV_DOI):
            found.append((span, Paper(Kind.ARXIV, number[len(_ARXIV_DOI) :])))
        else:
            found.append((span, Paper(Kind.DOI, number)))
    return found


def _numbers(text: str, pattern: re.Pattern[str], kind: Kind) -> list[tuple[Span, Paper]]:
    prefix = "PMC" if kind is Kind.PMCID else ""
    return [(Span(*match.span()), Paper(kind, prefix + match[1])) for match in pattern.finditer(text)]


def _arxivs(text: str) -> list[tuple[Span, Paper]]:
    return [(Span(*match.span()), Paper(Kind.ARXIV, match[1] + (match[2] or ""))) for match in _ARXIV.finditer(text)]


def _bare(words: str) -> str:
    """Return a number without what belongs to the sentence round it: stops, quotes, brackets that nothing opened."""
    counts = {sign: words.count(sign) for pair in _PAIRS.items() for sign in pair}
    end = len(words)
    while end:
        last = words[end - 1]
        if last in _PAIRS and counts[last] > counts[_PAIRS[last]]:
            counts[last] -= 1
        elif last not in _ENDS:
            break
        end -= 1
    return words[:end]


def doi_link(number: str) -> str:
    """Return the address of a DOI, its signs coded where X would cut it (RFC 3986, 2.1)."""
    for safe in ("/().:_-~", "/._-~"):
        address = "https://doi.org/" + quote(number, safe=safe)
        if urls(address) == [Span(0, len(address))]:
            break
    return address
