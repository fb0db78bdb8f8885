"""Links that a mail filter, a network or a library has put round another one: the other one, read without asking.

The wrapping of a hospital's mail filter names the person it was sent to (`data=` of Microsoft's Safe Links), that of a
library's proxy the employer, and strangers cannot pass it. Sources: the filters' own links; Proofpoint, "URL Defense
Decoder"; OCLC, "EZproxy: proxy by hostname".
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final
from urllib.parse import unquote

from composer.links.address import Address

_WRAPPERS: Final = (
    ("safelinks.protection.outlook.com", re.compile(r"/?"), ("url",)),
    ("linkprotect.cudasvc.com", re.compile(r"/url"), ("a",)),
    ("google.com", re.compile(r"/url"), ("q", "url")),
    ("l.facebook.com", re.compile(r"/l\.php"), ("u",)),
    ("lm.facebook.com", re.compile(r"/l\.php"), ("u",)),
    ("l.instagram.com", re.compile(r"/?"), ("u",)),
    ("linkedin.com", re.compile(r"/(?:safety|redir)/.*"), ("url",)),
    ("youtube.com", re.compile(r"/redirect"), ("q",)),
)
"""Host, path, and the parameters that may hold the address."""

_PLAIN: Final = re.compile(r"https?://[!-~\x80-\U0010ffff]{4,2000}", re.IGNORECASE)
_PROOFPOINT: Final = "urldefense.proofpoint.com"
_DEFENSE: Final = re.compile(
    r"https://urldefense\.(?:com|us)/v3/__(?P<link>https?:/{1,2}[^*]{4,2000}?)__;.*", re.DOTALL
)
_CISCO: Final = "secure-web.cisco.com"
_LIBRARY: Final = re.compile(
    r"(?:[a-z0-9-]{1,30}\.)?(?:ez-?proxy|libproxy|lib-?ezproxy|idm\.oclc|proxy\.lib|proxy\.library)"
    r"(?:\.[a-z0-9-]{1,60}){1,5}",
    re.IGNORECASE,
)
_OFTEN: Final = 5
_NUMBERED: Final = re.compile(r"\A[0-9]{1,5}-")


def unwrapped(link: str) -> str | None:
    """Return the address that a link is wrapped round, however often; None where it is no wrapping of a known kind."""
    found: str | None = None
    for _ in range(_OFTEN):
        inside = _once(found or link)
        if inside is None:
            break
        found = inside
    return found


def _once(link: str) -> str | None:
    address = Address.of(link)
    if not address.scheme:
        return None
    defense = _DEFENSE.fullmatch(link)
    if defense:
        return _checked(re.sub(r"\A(https?:)/+", r"\1//", defense["link"]))
    if address.host == _PROOFPOINT and address.path == "/v2/url":
        return _of_query(address.query, ("u",), lambda value: value.replace("-", "%").replace("_", "/"))
    if address.host == _CISCO:
        return _checked(unquote(address.path.rpartition("/")[2], errors="replace"))
    for site, path, names in _WRAPPERS:
        if address.below(site) and path.fullmatch(address.path):
            return _of_query(address.query, names)
    return _of_library(address)


def _of_library(address: Address) -> str | None:
    """Return the address behind a library's proxy: in its query, or in the first label, with hyphens for full stops."""
    label, _, rest = address.host.partition(".")
    if _LIBRARY.fullmatch(address.host) and address.path in {"/login", "/"}:
        return _of_query(address.query, ("url", "qurl"))
    if not _LIBRARY.fullmatch(rest) or "-" not in label:
        return None
    host = _NUMBERED.sub("", label).replace("--", "\0").replace("-", ".").replace("\0", "-")
    return _checked(address._replace(scheme="https://", authority=host).whole())


def _of_query(query: str, names: tuple[str, ...], decode: Callable[[str], str] = str) -> str | None:
    for item in query[1:].split("&"):
        name, _, value = item.partition("=")
        if name.lower() in names:
            found = _checked(unquote(decode(value), errors="replace"))
            if found is not None:
                return found
    return None


def _checked(found: str) -> str | None:
    """Return it if it is an address, and none of a signed-in user."""
    fits = _PLAIN.fullmatch(found) and "\ufffd" not in found and "." in Address.of(found).host
    return found if fits and not Address.of(found).signs_in else None
