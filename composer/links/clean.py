"""Trackers out of a link: nothing else changes, neither host nor path nor fragment, nor the order of what stays."""

from __future__ import annotations

from dataclasses import dataclass, field

from composer.links.address import Address
from composer.links.trackers import Trackers, name_of, trackers


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A link without its trackers.

    Attributes:
        link: The link; the very same text where nothing was taken out.
        gone: The names that were taken out, in order, as they stood.
    """

    link: str = field(repr=False)
    gone: tuple[str, ...] = field(default=(), repr=False)


def cleaned(link: str, table: Trackers | None = None) -> Cleaned:
    """Return a link without trackers; any text may be given, and cleaning twice is cleaning once.

    Links that are sealed, and those of resolvers such as doi.org, stay as they are: a DOI of the old form (SICI) may
    hold any sign. Values are not looked at.
    """
    address = Address.of(link)
    table = table or trackers()
    if len(address.query) < 2 or table.leave(address):
        return Cleaned(link)
    known = table.on(address.host)
    kept: list[str] = []
    gone: list[str] = []
    for item in address.query[1:].split("&"):
        name = name_of(item)
        if any(names.hold(name) for names in known):
            gone.append(item.partition("=")[0])
        else:
            kept.append(item)
    if not gone:
        return Cleaned(link)
    query = "?" + "&".join(kept) if any(kept) else ""
    return Cleaned(address._replace(query=query).whole(), tuple(gone))
