"""The table of `resources/text/trackers.txt`: which parameters of a query only tell who came from where."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Final
from urllib.parse import unquote_plus

from composer.base.paths import resources
from composer.links.address import Address

_EVERYWHERE: Final = "everywhere"
_UNTOUCHED: Final = "untouched"
_SIGNED: Final = "signed"
_LONGEST_NAME: Final = 80


@dataclass(frozen=True, slots=True)
class Names:
    """Names of parameters, lower case: whole ones, and beginnings."""

    whole: frozenset[str]
    beginnings: tuple[str, ...]

    def hold(self, name: str) -> bool:
        """Tell whether a name, in lower case, is one of them."""
        return name in self.whole or name.startswith(self.beginnings)


@dataclass(frozen=True, slots=True)
class Trackers:
    """The table.

    Attributes:
        everywhere: Trackers on each host.
        by_site: Further ones on a host and below it.
        untouched: Hosts whose links stay as they are.
        signed: Parameters that seal a link.
    """

    everywhere: Names
    by_site: Mapping[str, Names]
    untouched: tuple[str, ...]
    signed: Names

    def leave(self, address: Address) -> bool:
        """Tell whether an address stays as it is."""
        if any(address.below(site) for site in self.untouched):
            return True
        return any(self.signed.hold(name_of(item)) for item in address.query[1:].split("&"))

    def on(self, host: str) -> tuple[Names, ...]:
        """Return what counts on a host, lower case: the general names and those of each site it belongs to."""
        labels = host.split(".")
        sites = (".".join(labels[place:]) for place in range(max(0, len(labels) - 6), len(labels)))
        return (self.everywhere, *(self.by_site[site] for site in sites if site in self.by_site))


def name_of(item: str) -> str:
    """Return the name of one `name=value` of a query, lower case, decoded; a second `?` before it is left off."""
    return unquote_plus(item.partition("=")[0][:_LONGEST_NAME], errors="replace").lstrip("?").lower()


@cache
def trackers() -> Trackers:
    """Return the table; read once.

    Raises:
        FileNotFoundError: The installation is damaged.
    """
    return parsed((resources() / "text" / "trackers.txt").read_text("utf-8"))


def parsed(text: str) -> Trackers:
    """Return the table written in `text`."""
    sections: dict[str, list[str]] = {}
    current: list[str] = []
    for line in text.splitlines():
        words = line.strip()
        if words.startswith("["):
            current = words.strip("[]").split()
        elif not words.startswith("#"):
            for section in current:
                sections.setdefault(section, []).extend(words.lower().split())
    special = {name: sections.pop(name, []) for name in (_EVERYWHERE, _UNTOUCHED, _SIGNED)}
    return Trackers(
        everywhere=_names(special[_EVERYWHERE]),
        by_site=MappingProxyType({site: _names(words) for site, words in sections.items()}),
        untouched=tuple(special[_UNTOUCHED]),
        signed=_names(special[_SIGNED]),
    )


def _names(words: list[str]) -> Names:
    return Names(
        frozenset(word for word in words if not word.endswith("*")),
        tuple(word[:-1] for word in words if word.endswith("*")),
    )
