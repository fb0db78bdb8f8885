"""Links nobody meant, and DOIs of the old form, which X cuts.

Source: twitter-text 3.1.0 for what becomes a link; ANSI/NISO Z39.56 (SICI) for the form; RFC 3986, 2.1 for the escapes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from composer.text.lints.lint import Change, Code, Lint
from composer.text.lints.vocabulary import everyday
from composer.text.span import Span
from composer.text.urls import urls

_MEANT: Final = re.compile(r"[/?#:@]|\Awww\.", re.IGNORECASE)
_SMALL_WORDS: Final = frozenset(
    (
        "am", "an", "as", "at", "be", "by", "do", "in", "is", "it", "me", "my", "no", "so", "to", "us", "how", "new",
        "now", "off", "one", "you", "here", "live", "care", "help",
    )
)  # fmt: skip
_FILES: Final = frozenset({"md", "py", "sh", "zip", "mov"})
_DEGREES: Final = frozenset({"MD", "DO", "PA", "MS", "BA"})
_OFTEN_MEANT: Final = frozenset(
    (
        "com",
        "org",
        "net",
        "edu",
        "gov",
        "int",
        "mil",
        "info",
        "eu",
        "uk",
        "io",
        "co",
        "tv",
        "app",
        "dev",
        "ai",
        "ly",
        "gl",
    )
)
_MEANT_HOSTS: Final = frozenset(
    ("youtu.be", "about.me", "t.me", "wa.me", "fb.me", "m.me", "redd.it", "lnkd.in", "amzn.to", "is.gd", "nej.md")
)
_DOI: Final = re.compile(
    r"(?<![0-9A-Za-z./])(?:(?:https?://)?(?:dx\.)?doi\.org/)?(10\.[0-9]{4,9}/[!-~]++)", re.IGNORECASE
)
_SICI_SIGNS: Final = '<>;#[]{}|\\^"`'
_STRICT: Final = re.compile(r"[^0-9A-Za-z._~/:()%-]")
_TAIL: Final = ".,!?'’”\""


def link_lints(text: str) -> Iterator[Lint]:
    """Yield what is the matter with links; takes time in proportion to the text."""
    links = list(urls(text))
    if not links:
        return
    cut = list(_cut_dois(text, links))
    yield from cut
    for link in links:
        if any(link.overlaps(lint.span) for lint in cut):
            continue
        places = _dots(link.of(text))
        if places:
            changes = tuple(Change(Span(link.start + at, link.start + at), " ") for at in places)
            yield Lint(Code.ACCIDENTAL_LINK, link, changes)


def _dots(words: str) -> tuple[int, ...]:
    """Return after which characters a space is missing in what X takes for a link; none where it may be meant."""
    if _MEANT.search(words) or words.lower() in _MEANT_HOSTS:
        return ()
    labels = words.split(".")
    last, before = labels[-1], labels[-2]
    end = len(words) - len(last)
    if last.istitle() and len(last) > 1 and last.lower() not in _OFTEN_MEANT and before[-1:].isalnum():
        return tuple(_capitals(labels))
    if last in _DEGREES and before.istitle():
        return (end,)
    small = last.lower()
    if small in _SMALL_WORDS and len(labels) > 2 and all(len(label) == 1 for label in labels[:-1]):
        return (end,)  # b.i.d.in
    if len(labels) == 2 and (small in _FILES or (last in _SMALL_WORDS and before in everyday())):
        return (end,)
    return ()


def _capitals(labels: list[str]) -> Iterator[int]:
    """Yield where the labels start that begin with a capital, but for the first."""
    place = 0
    for label in labels:
        if place and label[:1].isupper():
            yield place
        place += len(label) + 1


def _cut_dois(text: str, links: Sequence[Span]) -> Iterator[Lint]:
    """Yield DOIs that X links in part only, with the address that it links as a whole."""
    waiting = iter(links)
    link = next(waiting, None)
    for match in _DOI.finditer(text):
        span = Span(match.start(), match.start() + len(_bare(match.group())))
        while link is not None and link.end <= span.start:
            link = next(waiting, None)
        if link is None or not link.overlaps(span) or (link.start == span.start and link.end >= span.end):
            continue
        whole = _address(text[match.start(1) : span.end])
        if whole is not None:
            yield Lint(Code.CUT_DOI, span, (Change(span, whole),))


def _address(doi: str) -> str | None:
    """Return the address of a DOI as X links it whole; None if there is none."""
    for spoilt in (re.compile(f"[{re.escape(_SICI_SIGNS)}]"), _STRICT):
        coded = spoilt.sub(lambda match: "".join(f"%{byte:02X}" for byte in match.group().encode("utf-8")), doi)
        address = f"https://doi.org/{coded}"
        if list(urls(address)) == [Span(0, len(address))]:
            return address
    return None


def _bare(words: str) -> str:
    """Return an address without what belongs to the sentence round it."""
    while words:
        if words[-1] in _TAIL or (words[-1] == ")" and words.count("(") < words.count(")")):
            words = words[:-1]
        else:
            break
    return words
