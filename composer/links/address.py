"""A web address taken apart without changing a letter of it.

Source: RFC 3986, appendix B; the scheme may be missing, as X links "nejm.org" too.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

_PARTS: Final = re.compile(
    r"(?P<scheme>https?://)?(?P<authority>[^/?#\s]*+)(?P<path>[^?#]*+)(?P<query>\?[^#]*+)?(?P<fragment>#.*+)?",
    re.IGNORECASE | re.DOTALL,
)
_PORT: Final = re.compile(r":[0-9]*+\Z")
_SIGNED_IN: Final = re.compile(r"(?<=://)[^\s/?#@]{0,300}@(?:[^\s/?#@]{0,300}@){0,3}")


class Address(NamedTuple):
    """The parts as they stand; joined they are the address again.

    Attributes:
        scheme: With its `://`; empty where there is none.
        authority: Everything up to the path: a user with `@`, the host, a port with `:`.
        query: With its `?`; empty where there is none.
        fragment: With its `#`; empty where there is none.
    """

    scheme: str
    authority: str
    path: str
    query: str
    fragment: str

    @classmethod
    def of(cls, text: str) -> Address:
        """Return the parts of any text; never raises, and `"".join` gives the text back."""
        match = _PARTS.fullmatch(text)
        if match is None:
            return cls("", "", text, "", "")
        return cls(*(part or "" for part in match.group("scheme", "authority", "path", "query", "fragment")))

    @property
    def host(self) -> str:
        """The host alone, lower case, without a dot at its end."""
        place = self.authority.rpartition("@")[2]
        return _PORT.sub("", place).lower().rstrip(".")

    @property
    def signs_in(self) -> bool:
        """Whether a user name or a password stands in it (RFC 3986, section 3.2.1)."""
        return "@" in self.authority

    def whole(self) -> str:
        """Return the address."""
        return "".join(self)

    def below(self, site: str) -> bool:
        """Tell whether it leads to this host or to one below it."""
        host = self.host
        return host == site or host.endswith("." + site)


def sign_ins(text: str) -> list[tuple[int, int]]:
    """Return where user names and passwords stand in the addresses of a text, with their `@`; linear time."""
    if "@" not in text or "://" not in text:
        return []
    return [match.span() for match in _SIGNED_IN.finditer(text)]
