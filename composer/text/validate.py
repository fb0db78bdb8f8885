"""Whether a whole text is a handle, a list, a hashtag or a web address as X writes them.

Source: twitter-text 3.1.0 (Apache-2.0), `isValidUsername`, `isValidList`, `isValidHashtag`, `isValidUrl`; RFC 3986 for
the parts of an address.
"""

from __future__ import annotations

import re
from typing import Final

from composer.text.handles import Handle, handles
from composer.text.span import Span
from composer.text.tags import hashtags

_ADDRESS: Final = re.compile(
    r"(?:(?P<scheme>[^:/?#]++)://)?(?P<authority>[^/?#]*+)(?P<path>[^?#]*+)"
    r"(?:\?(?P<query>[^#]*+))?(?:#(?P<fragment>(?s:.*+)))?"
)
_UNRESERVED: Final = "a-zA-Z\u0400-\u04ff0-9\\-._~"
_SUB_DELIMS: Final = "!$&'()*+,;="
_CODED: Final = "%[0-9a-fA-F]{2}"
_USER: Final = re.compile(f"(?:[{_UNRESERVED}{_SUB_DELIMS}:]|{_CODED})*+")
_PATH: Final = re.compile(f"(?:/(?:[{_UNRESERVED}{_SUB_DELIMS}:|@]|{_CODED})*+)*+")
_REST: Final = re.compile(f"(?:[{_UNRESERVED}{_SUB_DELIMS}:|@/?]|{_CODED})*+")
_PORT: Final = re.compile("[0-9]{1,5}")
_IPV4: Final = re.compile(r"(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\.(?!\Z)|\Z)){4}")
_IPV6: Final = re.compile(r"\[[0-9a-fA-F:.]++\]")
_INNER: Final = "a-zA-Z0-9\x80-\U0010ffff"
_LABEL: Final = re.compile(f"[{_INNER}](?:[{_INNER}_-]*[{_INNER}])?")


def is_username(text: str) -> bool:
    """Tell whether `text` is one handle with its at sign."""
    handle = _whole_handle(text)
    return handle is not None and not handle.slug


def is_list(text: str) -> bool:
    """Tell whether `text` is one list: at sign, handle, slash, name."""
    handle = _whole_handle(text)
    return handle is not None and bool(handle.slug)


def is_hashtag(text: str) -> bool:
    """Tell whether `text` is one hashtag with its sign."""
    return next(hashtags(text), None) == Span(0, len(text))


def is_url(text: str, *, needs_scheme: bool = True) -> bool:
    """Tell whether `text` is a web address by the grammar of RFC 3986, with domains in any script."""
    parts = _ADDRESS.fullmatch(text)
    if parts is None or not text:
        return False
    scheme, authority, path, query, fragment = parts.group("scheme", "authority", "path", "query", "fragment")
    if scheme is None and needs_scheme:
        return False
    if scheme is not None and scheme.lower() not in {"http", "https"}:
        return False
    rest = all(part is None or _REST.fullmatch(part) for part in (query, fragment))
    return rest and _PATH.fullmatch(path) is not None and _is_authority(authority)


def _is_authority(authority: str) -> bool:
    user, at, place = authority.rpartition("@")
    if at and not _USER.fullmatch(user):
        return False
    host, colon, port = place.rpartition(":") if not place.endswith("]") else (place, "", "")
    if not colon:
        host = place
    if colon and not _PORT.fullmatch(port):
        return False
    return bool(_IPV6.fullmatch(host) or _IPV4.fullmatch(host)) or _is_domain(host)


def _is_domain(host: str) -> bool:
    labels = host.split(".")
    if len(labels) < 2 or not all(_LABEL.fullmatch(label) for label in labels):
        return False
    return not labels[-1][0].isdecimal() and "_" not in labels[-1] + labels[-2]


def _whole_handle(text: str) -> Handle | None:
    found = next(handles(text), None)
    return found if found is not None and found.span == Span(0, len(text)) else None
