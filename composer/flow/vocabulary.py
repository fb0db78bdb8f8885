"""What can complete a tag or a mention: the project's list and what the author has posted before, own words first."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from composer.outbox.item import GONE, OutboxItem
from composer.text.completion import Begun
from composer.text.entities import Entity, Kind, entities
from composer.text.word_lists import Tag

MOST: Final = 7


@dataclass(frozen=True, slots=True)
class Offer:
    """One completion.

    Attributes:
        text: Without the sign.
        about: What it is about; empty for the author's own.
        used: How often the author posted it.
    """

    text: str
    about: str = ""
    used: int = 0

    def __repr__(self) -> str:
        """Name the number only: the text may be the author's (law 5)."""
        return f"Offer(used {self.used})"


@dataclass(frozen=True, slots=True)
class History:
    """Tags and handles of the author's own posts that are out, with how often each was used; kept in memory only."""

    tags: Mapping[str, int] = field(default_factory=dict[str, int])
    handles: Mapping[str, int] = field(default_factory=dict[str, int])

    def __repr__(self) -> str:
        """Name the numbers only (law 5)."""
        return f"History({len(self.tags)} tags, {len(self.handles)} handles)"


class Learner:
    """Reads the author's posts that are out, each once; away from the window's thread, by one thread only."""

    def __init__(self) -> None:
        self._read: dict[tuple[str, int], tuple[Entity, ...]] = {}  # by item and how many of its parts are out

    def learn(self, items: Iterable[OutboxItem]) -> History:
        """Return the tags and handles of all of them; only what is new takes time."""
        read: dict[tuple[str, int], tuple[Entity, ...]] = {}
        for item in items:
            out = [part.index for part in item.parts if part.state in GONE and part.index < len(item.submission.parts)]
            key = (item.item_id, len(out))
            if out:
                read[key] = self._read[key] if key in self._read else _named(item, out)
        self._read = read
        tags, handles = Counter[str](), Counter[str]()
        for entity in itertools.chain.from_iterable(read.values()):
            (tags if entity.kind is Kind.HASHTAG else handles)[entity.text] += 1
        return History(tags, handles)


def _named(item: OutboxItem, out: Iterable[int]) -> tuple[Entity, ...]:
    found = itertools.chain.from_iterable(entities(item.submission.parts[index]) for index in out)
    return tuple(entity for entity in found if entity.kind in {Kind.HASHTAG, Kind.MENTION})


def offers(begun: Begun, known: Sequence[Tag], history: History) -> tuple[Offer, ...]:
    """Return what completes a tag or a mention, best first: own ones by use, then the list; a few at most.

    What is typed already in full is not offered.
    """
    prefix = begun.prefix.lower()
    own = history.tags if begun.sign == "#" else history.handles
    found = [
        Offer(text, used=used)
        for text, used in sorted(own.items(), key=lambda pair: (-pair[1], pair[0].lower()))
        if _completes(text, prefix)
    ]
    if begun.sign == "#" and prefix:
        seen = {offer.text.lower() for offer in found}
        rest = [tag for tag in known if tag.text.lower() not in seen]
        listed = [tag for tag in rest if _completes(tag.text, prefix)]
        listed += [tag for tag in rest if not _completes(tag.text, prefix) and _tells_of(tag, prefix)]
        found += [Offer(tag.text, tag.about) for tag in listed]
    return tuple(offer for offer in found if offer.text != begun.prefix)[:MOST]


def _completes(text: str, prefix: str) -> bool:
    return text.lower().startswith(prefix)


def _tells_of(tag: Tag, prefix: str) -> bool:
    """Tell whether a tag is about a word that begins like this: `#kidn` finds `#Nephrology` by its field."""
    return len(prefix) > 3 and any(word.startswith(prefix) for word in tag.about.lower().split())
