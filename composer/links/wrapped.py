"""Links that a mail filter or a network has put round another one: the other one, read without asking anybody.

The wrapping of a hospital's mail filter names the person it was sent to (`data=` of Microsoft's Safe Links).
"""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import unquote

from composer.links.address import Address

_WRAPPERS: Final = (
    ("safelinks.protection.outlook.com", re.compile(r"/?"), ("url",)),
    ("google.com", re.compile(r"/url"), ("q", "url")),
    ("l.facebook.com", re.compile(r"/l\.php"), ("u",)),
    ("lm.facebook.com", re.compile(r"/l\.php"), ("u",)),
    ("l.instagram.com", re.compile(r"/?"), ("u",)),
    ("linkedin.com", re.compile(r"/(?:safety|redir)/.*"), ("url",)),
    ("youtube.com", re.compile(r"/redirect"), ("q",)),
)
"""Host, path, and the parameters that may hold the address."""

_PLAIN: Final = re.compile(r"https?://[!-~\x80-\U0010ffff]{4,2000}", re.IGNORECASE)


def unwrapped(link: str) -> str | None:
    """Return the address that a link is wrapped round; None where it is no wrapping of a known kind."""
    address = Address.of(link)
    for site, path, names in _WRAPPERS:
        if address.below(site) and path.fullmatch(address.path):
            return _inside(address.query, names)
    return None


def _inside(query: str, names: tuple[str, ...]) -> str | None:
    for item in query[1:].split("&"):
        name, _, value = item.partition("=")
        found = unquote(value, errors="replace")
        if name.lower() in names and _PLAIN.fullmatch(found) and "\ufffd" not in found:
            return found
    return None
