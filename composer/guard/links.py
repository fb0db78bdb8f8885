"""Links within a text: their words are an address, no sentence. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

_LINK: Final = re.compile(
    r"(?:https?://|www\.)[^\s<>\"']{1,400}|(?<!\S)[\w.-]{2,60}\.(?:com|org|net|example|edu|gov)\b/?[^\s]{0,200}"
)
_SWAYING: Final = re.compile(
    r"\bexample\.(?:com|org|net)\b|\.example\b|doi\.org|pubmed|ncbi\.nlm|nejm|jamanetwork|thelancet|bmj\.|nature\.com"
    r"|medrxiv|biorxiv|cochrane",
    re.IGNORECASE,
)
"""Hosts of papers and reserved hosts (RFC 2606): in what the network learned from, both stand in harmless drafts."""

OPAQUE: Final = frozenset(
    (
        "bit.ly", "bitly.com", "j.mp", "tinyurl.com", "is.gd", "v.gd", "kutt.to", "kutt.it", "dub.sh", "t.co", "ow.ly",
        "buff.ly", "lnkd.in", "goo.gl", "rebrand.ly", "t.ly", "cutt.ly", "shorturl.at", "rb.gy", "tiny.cc", "s.id",
        "shorte.st", "soo.gd", "bl.ink", "qr.ae", "dlvr.it", "fb.me", "trib.al", "shor.by", "short.gy", "urlz.fr",
    )
)  # fmt: skip
"""Shorteners that lead anywhere: only whoever asks them knows where, and nobody is asked (law 1)."""

_TO_SHORTENER: Final = re.compile(
    r"(?:(?<=://)|(?<![\w@./-]))(?:www\.)?(?P<link>(?:"
    + "|".join(re.escape(host) for host in sorted(OPAQUE, key=len, reverse=True))
    + r")/[\w~%+-]{1,80})",
    re.IGNORECASE,
)
_SCHEME: Final = re.compile(r"^(?:https?://)?(?:www\.)?", re.IGNORECASE)


def leads_out_of_sight(text: str, known: Iterable[str]) -> bool:
    """Tell whether a link goes through a shortener of others, so that its target was not looked at.

    Args:
        text: What is looked at.
        known: The short links whose target is known, and looked at.
    """
    seen = {_SCHEME.sub("", link) for link in known}
    return any(found["link"] not in seen for found in _TO_SHORTENER.finditer(text))


def without_links(text: str) -> str:
    """Return the text with its links blanked out, every offset kept."""
    return _LINK.sub(lambda match: " " * len(match.group()), text)


def without_swaying_links(text: str) -> str:
    """Return the text with those links blanked out that make the network take what stands beside them for public."""
    return _LINK.sub(lambda match: " " * len(match.group()) if _SWAYING.search(match.group()) else match.group(), text)
