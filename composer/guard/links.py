"""Links within a text: their words are an address, no sentence. Pure."""

from __future__ import annotations

import re
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


def without_links(text: str) -> str:
    """Return the text with its links blanked out, every offset kept."""
    return _LINK.sub(lambda match: " " * len(match.group()), text)


def without_swaying_links(text: str) -> str:
    """Return the text with those links blanked out that make the network take what stands beside them for public."""
    return _LINK.sub(lambda match: " " * len(match.group()) if _SWAYING.search(match.group()) else match.group(), text)
