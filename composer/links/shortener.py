"""What a link shortener is to the program, and what all of them share."""

from __future__ import annotations

import html
import re
from enum import StrEnum
from typing import Any, Final, Protocol
from urllib.parse import unquote

from composer.base.errors import Action, LinkError
from composer.guard.links import OPAQUE
from composer.links.address import Address
from composer.links.question import Access, Answer, Question
from composer.text.span import Span
from composer.text.urls import urls

LONGEST_LINK: Final = 2_000
"""Characters; Kutt takes 2,040, the others more."""

_LONGEST_SHORT: Final = 120
_SHORT: Final = re.compile(r"(?:https?://)?[!-~\x80-\U0010ffff]+", re.IGNORECASE)
_SHORT_HOSTS: Final = OPAQUE | {"youtu.be", "amzn.to", "nej.md"}
_KEPT_LONG: Final = ("doi.org", "pubmed.ncbi.nlm.nih.gov", "pmc.ncbi.nlm.nih.gov", "hdl.handle.net", "orcid.org")


class Domain(StrEnum):
    """Whether a service makes links on a domain of the author's."""

    NONE = "none"
    MAY = "may"
    MUST = "must"


class Shortener(Protocol):
    """One service. It makes the request and reads the answer; it opens no socket.

    Attributes:
        name: As settings, keyring and audit name it.
        title: As people call it.
        home: Its usual address; empty where each author has one of his own.
        needs_key: Whether it does nothing without a key.
        domain: Whether it takes a domain of the author's, or does nothing without one.
    """

    name: str
    title: str
    home: str
    needs_key: bool
    domain: Domain

    def question(self, link: str, access: Access) -> Question:
        """Return the request that asks for a short link."""
        ...

    def short(self, link: str, answer: Answer) -> str:
        """Return the short link out of the answer.

        Raises:
            LinkError: `link.key` · `link.quota` · `link.refused` · `link.busy` · `link.answer` ·
                `link.other_target` the short link leads elsewhere.
        """
        ...


def check_link(link: str) -> None:
    """Return only if a link may be shortened at all.

    Raises:
        LinkError: `link.sign_in` a password stands in it · `link.none` X makes no link of it, or it has no scheme ·
            `link.too_long` · `link.short_already` · `link.kept_long` readers trust the address as it is.
    """
    address = Address.of(link)
    if address.signs_in:
        raise LinkError("link.sign_in", Action.EDIT)
    if not address.scheme or urls(link) != [Span(0, len(link))]:
        raise LinkError("link.none")
    if len(link) > LONGEST_LINK:
        raise LinkError("link.too_long")
    if address.host in _SHORT_HOSTS:
        raise LinkError("link.short_already")
    if is_kept_long(address):
        raise LinkError("link.kept_long")


def is_kept_long(address: Address) -> bool:
    """Tell whether readers know and trust an address as it is, such as a DOI's."""
    return any(address.below(site) for site in _KEPT_LONG)


def made(short: Any, target: Any, link: str) -> str:
    """Return a short link if it is one and leads where it should.

    Args:
        short: What the service calls the short link.
        target: Where it says the link leads; None where it does not say.
        link: Where it should lead.

    Raises:
        LinkError: `link.answer` it is no link · `link.other_target`.
    """
    if not isinstance(short, str) or len(short) > _LONGEST_SHORT or not _SHORT.fullmatch(short):
        raise LinkError("link.answer")
    whole = short if "://" in short else "https://" + short
    if urls(whole) != [Span(0, len(whole))] or Address.of(whole).signs_in:
        raise LinkError("link.answer")
    if target is not None and (not isinstance(target, str) or _plain(target) != _plain(link)):
        raise LinkError("link.other_target")
    return whole


def refusal(answer: Answer, **codes: str) -> LinkError:
    """Return what a status means where the service says nothing better.

    Args:
        answer: What came back.
        codes: What the service itself says: `said`, a code that goes before the status.
    """
    said = codes.get("said", "")
    if said:
        return LinkError(said, Action.RETRY if said == "link.busy" else Action.NONE)
    status = answer.status
    if status in {401, 403}:
        return LinkError("link.key")
    if status in {402, 429}:
        return LinkError("link.quota")
    if status >= 500:
        return LinkError("link.busy", Action.RETRY)
    return LinkError("link.refused" if 400 <= status < 500 else "link.answer")


def _plain(link: str) -> str:
    """Return a link as services may write it otherwise: encoded, escaped, with a slash at its end."""
    address = Address.of(unquote(html.unescape(link), errors="replace"))
    path = address.path if address.path != "/" or address.query else ""
    same = address._replace(scheme=address.scheme.lower(), authority=address.authority.lower(), path=path)
    return same.whole().rstrip("/")
