"""Web addresses as X finds them, with and without "http://".

Source: twitter-text 3.1.0 (Apache-2.0), `extractUrlsWithIndices`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from composer.text.characters import CYRILLIC, INVALID, LATIN
from composer.text.domains import ascii_domains, stretches
from composer.text.idna import ascii_length
from composer.text.offsets import utf16_length
from composer.text.span import Span

LENGTH_LIMIT: Final = 4096
"""UTF-16 code units; the scheme counts once more, as in the reference."""

SLUG_LIMIT: Final = 40
"""Characters behind `t.co/`; X makes no longer ones."""

_IMPLIED: Final = len("https://")
_SCHEME: Final = re.compile("https?://", re.IGNORECASE | re.ASCII)
_MAY_PRECEDE: Final = re.compile(f"[^A-Za-z0-9@\uff20$#\uff03{INVALID}]")
_NO_LINK_AFTER: Final = "-_./"

_PORT: Final = re.compile(r":[0-9]++")
_PATH: Final = f"[a-zA-Z{CYRILLIC}0-9!*';:=+,.$/%#\\[\\]\\-\u2013_~@|&{LATIN}]"
_PATH_RUN: Final = re.compile(f"{_PATH}++")
_PATH_LOOSE: Final = "!*';:,.$%[]\u2013~@|&"
_BALANCED: Final = re.compile(rf"\((?:{_PATH}++\)|{_PATH}*+\({_PATH}++\){_PATH}*+\))")
_QUERY_RUN: Final = re.compile(r"\?[a-zA-Z0-9!?*'@();:&=+$/%#\[\]\-_.,~|]++")
_QUERY_LOOSE: Final = "!?*'@();:+$%[].,~|"
_SHORT: Final = re.compile(r"https?://t\.co/([a-z0-9]++)", re.IGNORECASE | re.ASCII)


def urls(text: str) -> list[Span]:
    """Return where X makes links of something, in order, in code points; takes time in proportion to the text."""
    if "." not in text:
        return []
    return list(_urls(text))


def _urls(text: str) -> Iterator[Span]:
    done = 0  # all before it is taken by an address, or by what looked like one
    for stretch in stretches(text):
        at = max(stretch.start, done + 1 if done else 0)
        while (domain := stretch.first(at)) is not None:
            path = _path_end(text, _port_end(text, domain.end))
            end = _query_end(text, path or _port_end(text, domain.end))
            yield from _links(text, domain, Span(domain.start, end), done, has_path=path is not None)
            done, at = end, end + 1


def _links(text: str, domain: Span, whole: Span, done: int, *, has_path: bool) -> list[Span]:
    """Return what becomes a link of one address: most often all of it.

    Args:
        text: The whole text.
        domain: The domain in it.
        whole: From the domain's start to the address's end.
        done: The first code point that is still free.
        has_path: Whether a slash follows the domain (or its port).
    """
    scheme = _scheme_start(text, domain.start, done)
    start = domain.start if scheme is None else scheme
    if not _fits(text, Span(start, whole.end), domain, _IMPLIED if scheme is None else domain.start - start):
        return []
    if scheme is not None:
        return _after_scheme(text, Span(start, whole.end))
    if start and text[start - 1] in _NO_LINK_AFTER:
        return []
    found = ascii_domains(text, domain)
    if found and has_path:
        found[-1] = Span(found[-1].start, whole.end)
    return found


def _scheme_start(text: str, start: int, done: int) -> int | None:
    """Return where the scheme starts that ends at `start`, if something stands before it that may."""
    for length in (len("https://"), len("http://")):
        first = start - length
        if first >= done and _SCHEME.fullmatch(text, first, start):
            stands = first == 0 or (first > done and _MAY_PRECEDE.match(text, first - 1))
            return first if stands else None
    return None


def _after_scheme(text: str, whole: Span) -> list[Span]:
    short = _SHORT.match(text, *whole)
    if short is None:
        return [whole]
    if len(short.group(1)) > SLUG_LIMIT:
        return []
    return [Span(whole.start, min(_query_end(text, short.end()), whole.end))]


def _fits(text: str, whole: Span, domain: Span, scheme: int) -> bool:
    length = ascii_length(domain.of(text))
    if length is None:
        return False
    rest = utf16_length(text[whole.start : domain.start]) + utf16_length(text[domain.end : whole.end])
    return scheme + length + rest <= LENGTH_LIMIT


def _port_end(text: str, at: int) -> int:
    port = _PORT.match(text, at)
    return port.end() if port else at


def _path_end(text: str, at: int) -> int | None:
    """Return where the path ends that starts at `at`; None without a slash there.

    Punctuation at its end stays outside; parentheses belong to it where they are balanced, one deep in one another.
    """
    if not text.startswith("/", at):
        return None
    end = place = at + 1
    while True:
        run = _PATH_RUN.match(text, place)
        if run:
            firm = len(run.group().rstrip(_PATH_LOOSE))
            end = place + firm if firm else end
            place = run.end()
        balanced = _BALANCED.match(text, place)
        if not balanced:
            return end
        end = place = balanced.end()


def _query_end(text: str, at: int) -> int:
    run = _QUERY_RUN.match(text, at)
    firm = len(run.group()[1:].rstrip(_QUERY_LOOSE)) if run else 0
    return at + 1 + firm if firm else at
