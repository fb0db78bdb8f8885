"""Short links in posts and where they lead: the guard looks at both."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from composer.guard.submission import Link
from composer.links.address import Address
from composer.text.urls import urls


class Targets:
    """Where every short link leads that was made here."""

    def __init__(self) -> None:
        self._of: dict[str, str] = {}
        self._hosts: set[str] = set()

    def update(self, more: Mapping[str, str]) -> None:
        """Know further ones: short links and where they lead."""
        self._of.update(more)
        self._hosts.update(Address.of(shown).host for shown in more)

    def links_of(self, parts: Sequence[str]) -> tuple[Link, ...]:
        """Return the short links that stand in these posts, each once, in order; next to no work where none does."""
        found: dict[str, None] = {}
        for part in parts:
            if any(host in part for host in self._hosts):
                found.update(dict.fromkeys(span.of(part) for span in urls(part)))
        return tuple(Link(link, self._of[link]) for link in found if link in self._of)
