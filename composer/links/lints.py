"""What is the matter with the links of a post: trackers, wrappings, passwords, hosts that read like others, papers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from composer.links.address import Address, sign_ins
from composer.links.clean import cleaned
from composer.links.hosts import look_at
from composer.links.papers import papers
from composer.links.wrapped import unwrapped
from composer.text.lints.lint import Change, Code, Lint
from composer.text.span import Span
from composer.text.urls import urls

_GOES_ON: Final = re.compile(r"[^\s.,;:!?)\]}'\"”’»…\u3001\u3002]")
_LEFT_TO_RIGHT: Final = "\u2066"
_END: Final = "\u2069"


def post_link_lints(text: str) -> Iterator[Lint]:
    """Yield lints of the links of a post, in order; takes time in proportion to the text."""
    for start, end in sign_ins(text):
        yield Lint(Code.SIGN_IN_LINK, Span(start, end), (Change(Span(start, end), ""),))
    links = list(_links(text))
    yield from _papers(text, links)
    for span in links:
        link = span.of(text)
        yield from _of_host(span, link)
        if _is_whole(text, span):
            yield from _of_query(span, link)


def clean_changes(text: str) -> tuple[tuple[Change, ...], int]:
    """Return the changes that take every tracker and wrapping out of a post's links, and how many names go."""
    changes: list[Change] = []
    count = 0
    for span in _links(text):
        link = span.of(text)
        if not _is_whole(text, span):
            continue
        inside = unwrapped(link)
        clean = cleaned(inside or link)
        if clean.link != link:
            changes.append(Change(span, clean.link))
            count += len(clean.gone) + (inside is not None)
    return tuple(changes), count


def _papers(text: str, links: list[Span]) -> Iterator[Lint]:
    """Yield papers that are named by their bare numbers: those in links are links already."""
    waiting = iter(links)
    link = next(waiting, None)
    for span, _ in papers(text):
        while link is not None and link.end <= span.start:
            link = next(waiting, None)
        if link is None or not link.overlaps(span):
            yield Lint(Code.PAPER, span)


def _links(text: str) -> Iterator[Span]:
    """Yield the links of a text; one of Proofpoint's with the sign at its end that X leaves off."""
    for span in urls(text):
        ends = text.startswith("$", span.end) and "//urldefense." in span.of(text)
        yield Span(span.start, span.end + 1) if ends else span


def _of_query(span: Span, link: str) -> Iterator[Lint]:
    inside = unwrapped(link)
    if inside is not None:
        yield Lint(Code.WRAPPED_LINK, span, (Change(span, cleaned(inside).link),))
        return
    clean = cleaned(link)
    if clean.gone:
        yield Lint(Code.TRACKED_LINK, span, (Change(span, clean.link),), ", ".join(clean.gone))


def _of_host(span: Span, link: str) -> Iterator[Lint]:
    address = Address.of(link)
    look = look_at(address.host) if not address.host.isascii() or "xn--" in address.host else None
    if look is not None and (look.differs or look.mixed):
        detail = f"{_LEFT_TO_RIGHT}{look.shown} = {look.coded}{_END}"
        yield Lint(Code.MIXED_HOST if look.mixed else Code.CODED_HOST, span, (), detail)


def _is_whole(text: str, span: Span) -> bool:
    """Tell whether the link ends where X ends it: a sign that X does not take would leave its rest in the text."""
    following = _GOES_ON.match(text, span.end)
    return following is None or not following.group().isascii()
