"""Web and IP addresses that lead to a patient: 45 CFR 164.514(b)(2)(i)(N), (O)."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from composer.guard import ties
from composer.guard.context import Context
from composer.guard.recogniser import INTRODUCED, Candidate
from composer.guard.report import Label
from composer.guard.web_names import calls_somebody
from composer.text.span import Span

_URL: Final = re.compile(
    r"(?<![\w@.])(?:https?|hxxps?)(?:://|\[:\]//)[^\s<>\"'|]{3,400}|(?<![\w@.])www\.[^\s<>\"'|]{3,300}"
    r"|(?<![\w@./-])(?:[a-z\d][a-z\d-]{0,62}\.){1,4}(?:com|org|net|example|edu|gov|uk|io|app|me|health|care|ca|au|ie|nz|in|de|fr|info|link|ly|page|blog|site|co)"
    r"(?:/[^\s<>\"'|]{0,300})?(?![\w@])|(?<!\w)///[a-z]+\.[a-z]+\.[a-z]+",
    re.IGNORECASE,
)
_TRAIL: Final = ".,;:!?)]}'\""
_SIGNS: Final = (
    ("fund", re.compile(r"fund|donat|give|sponsor|justgiving|crowd|caringbridge|wish|amazon\.[^/]+/hz", re.IGNORECASE)),
    ("obituary", re.compile(r"obit|funeral|memorial|farewell|legacy|tribute|notices?/", re.IGNORECASE)),
    (
        "portal",
        re.compile(
            r"portal|mychart|chart|pacs|results?\.|visit|telehealth|patient|/pt/|records?|viewer|labs",
            re.IGNORECASE,
        ),
    ),
    ("query", re.compile(r"[?&#;](?:mrn|pid|pt|patient|dob|uid|name|n|id|acc|token|nhs|member|ssn)=", re.IGNORECASE)),
    (
        "file",
        re.compile(
            r"drive\.google|dropbox|onedrive|sharepoint|icloud|/file/|/drop|wetransfer|vids?\.|youtu|instagram|facebook|tiktok",
            re.IGNORECASE,
        ),
    ),
    ("number", re.compile(r"\d{5,}")),
    ("hyphened", re.compile(r"/[a-z]{3,14}-(?:[a-z]-)?[a-z]{3,16}(?:-\w{2,14})?/?$", re.IGNORECASE)),
    (
        "news",
        re.compile(
            r"cbc\.ca|cnn\.com|npr\.org|reuters|guardian|wsj\.com|washpost|nbcnews|latimes|courier|herald|gazette|times|news|tribune|echo|bbc|post\b",
            re.IGNORECASE,
        ),
    ),
    ("w3w", re.compile(r"what3words|^///|maps?\.|goo\.gl|plus\.codes", re.IGNORECASE)),
    ("sub_only", re.compile(r"^(?:https?://)?(?:www\.)?[^/]+/?$", re.IGNORECASE)),
)
_PUBLIC: Final = re.compile(
    r"doi\.org|pubmed|ncbi\.|nejm|jama|thelancet|bmj\.|nature\.com|medrxiv|arxiv|cochrane|nice\.org|who\.int|cdc\.gov|nih\.gov|nhs\.uk|gov\.uk|clinicaltrials|"
    r"github|zoom\.us|eventbrite|register|registration|jobs?\b|careers|courses?|guideline|webinar|podcast|spotify|zenodo|osf\.io|isrctn|medicare\.gov|hhs\.gov|uptodate|forms\.gle|"
    r"slides|poster|preprint|survey|petition|conference|abstract|calculator|leaflet|toolkit|volunteer|signup|rota",
    re.IGNORECASE,
)
_IP4: Final = re.compile(r"(?<![\w.])\d{1,3}(?:(?:\.|\[\.\]|\(\.\)| dot )\d{1,3}){3}(?::\d{2,5})?(?![\w]|\.\d)")
_IP6: Final = re.compile(r"(?<![\w:])(?:[\da-f]{1,4}:){2,7}(?::?[\da-f]{1,4}){0,7}(?::)?(?![\w:])", re.IGNORECASE)
_VERSION: Final = re.compile(r"\b(?:v|ver|version|release|build|section|chapter|firmware|update)\.? ?$", re.IGNORECASE)
_PRIVATE_NET: Final = re.compile(
    r"\b(?:vpn|gateway|helpdesk|dns|firewall rule|server|subnet|printer|switch|proxy|localhost|router|vlan)\b",
    re.IGNORECASE,
)
_RECORD: Final = re.compile(
    r"[/?&#;](?:encounters?|patients?|mrn|pt|pid|csn|chart|nhs|accession|acc)(?:[/=]|_?id=)[a-z]{0,3}-?\d{5,}(?![\w-]*\.)"
    r"|=(?:pt|pat|mrn)[-_]?\d{3,}",
    re.IGNORECASE,
)
"""A path or a query that holds the number of a record."""

_REACHED: Final = re.compile(
    r"\b(?:visits?|appointments?|test requests?|patient survey|survey (?:answers|response)|chat(?:bot)? (?:user|from)|"
    r"crisis (?:chat|line)|refills?)\b",
    re.IGNORECASE,
)
"""What somebody in care does from an address of their own."""

_EVIDENCE: Final = frozenset(f"url:{name}" for name in ("fund", "obituary", "query", "file", "w3w", "named"))
_PLAIN: Final = 0.3  # most links are public; without a sign that it leads to somebody, a link is one of them
_PRIVATE: Final = 0.5  # the number of a version, or an address inside a clinic's network, leads to nobody from outside
_PATH_WORD: Final = re.compile(r"[a-z]{3,16}")


class Web:
    """Finds links and IP addresses, and asks whether they are a patient's."""

    name = "web"

    def find(self, text: str, context: Context) -> Iterator[Candidate]:
        """Yield links whole; an address of a version number or of the clinic's own network is weighed low."""
        for match in _URL.finditer(text):
            words = match.group().rstrip(_TRAIL)
            span = Span(match.start(), match.start() + len(words))
            extra = [f"url:{name}" for name, pattern in _SIGNS if pattern.search(words)]
            if _PUBLIC.search(words):
                extra.append("url:public")
            if _names_somebody(words, context):
                extra.append("url:named")
            score = context.weigh("url", span, extra)
            if not _leads_to_somebody(words, set(extra)):
                score *= _PLAIN
            yield self._tied(Candidate(span, Label.URL, score, self.name, "web.link"), words, extra, context)
        for pattern in (_IP4, _IP6):
            for match in pattern.finditer(text):
                if _is_address(match.group()):
                    yield self._address(Span(*match.span()), context)

    @staticmethod
    def _tied(link: Candidate, words: str, signs: list[str], context: Context) -> Candidate:
        """Return a link as certain where it names the one its sentence speaks of, or holds the number of a record."""
        if "url:public" in signs:
            return link
        record = _RECORD.search(words) and not ties.is_of_others(context, link.span)
        named = calls_somebody(words, context.sentence(link.span.start).of(context.text), context.tables)
        if record or (named and ties.is_tied(context, link.span, ties.SPOKEN_OF | {"care"})):
            return replace(link, score=max(link.score, ties.SURE), kind=INTRODUCED)
        return link

    def _address(self, span: Span, context: Context) -> Candidate:
        before = context.text[max(0, span.start - 40) : span.start]
        extra = ["version"] if _VERSION.search(before) else []
        sentence = context.sentence(span.start)
        if _PRIVATE_NET.search(sentence.of(context.text)):
            extra.append("own_network")
        score = context.weigh("ip", span, extra)
        if "version" in extra or _is_private(span.of(context.text)):
            return Candidate(span, Label.IP, score * _PRIVATE, self.name, "web.ip")
        theirs = ties.is_tied(context, span, ties.SPOKEN_OF) or bool(_REACHED.search(sentence.of(context.text)))
        if theirs and not extra:
            return Candidate(span, Label.IP, max(score, ties.SURE), self.name, "web.ip", INTRODUCED)
        return Candidate(span, Label.IP, score, self.name, "web.ip")


def _is_private(words: str) -> bool:
    """Tell whether an IPv4 address lies in a network of one's own (RFC 1918) or is the machine itself."""
    return bool(re.match(r"(?:10|127)\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.", words))


def _leads_to_somebody(words: str, signs: set[str]) -> bool:
    """Tell whether a link shows more than that it is one; a portal's must also hold a number."""
    if "url:news" in signs and "url:obituary" not in signs:
        return False
    return bool(signs & _EVIDENCE) or ("url:portal" in signs and any(char.isdigit() for char in words))


def _names_somebody(words: str, context: Context) -> bool:
    """Tell whether the path or the first label of the host holds a first name that is no everyday word."""
    parts = _PATH_WORD.findall(re.sub(r"^https?://(?:www\.)?", "", words.lower()))
    tables = context.tables
    return any(
        part in tables.given_names and part not in tables.everyday and part not in tables.common for part in parts[:12]
    )


def _is_address(words: str) -> bool:
    plain = re.sub(r"\[\.\]|\(\.\)| dot ", ".", words)
    if plain.count(".") == 3:
        plain = plain.split(":")[0]
    try:
        found = ipaddress.ip_address(plain)
    except ValueError:
        return False
    return found.version == 4 or plain.count(":") >= 3
