"""One long text becomes the posts of a thread, and the posts become the text again.

Cut at the author's own marks (a line of three dashes or more) first, then where it reads best: see `text.breaks`.
Numbers are counted in. Nothing of the text is lost: `joined(split(text, ...)) == text`, for any text.
"""

from __future__ import annotations

import bisect
import itertools
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from composer.text.breaks import BLANK, BLANKS, Break, Rank, breaks, letters
from composer.text.span import Span
from composer.text.weight import V3, Config, measure, weigh

_DASHES: Final = re.compile(r"^[ \t]*+-{3,}+[ \t]*+$", re.MULTILINE)
_LEAD: Final = re.compile(f"[{BLANK}]*+")
_NUMBER: Final = re.compile(r"[ \n]([1-9][0-9]{0,3})/([1-9][0-9]{0,3})?\Z")
_THREAD_SIGN: Final = "🧵"
MARK: Final = "\n\n---\n\n"
"""Says where a post ends."""

_SHARE: Final = {Rank.PARAGRAPH: 0.35, Rank.SENTENCE: 0.5, Rank.LINE: 0.55, Rank.CLAUSE: 0.8, Rank.WORD: 0.0}
"""How full a post is to be before it may end at such a place, while there is a place further on."""


class Numbering(StrEnum):
    """What stands at the end of each post of a thread."""

    NONE = "none"
    OF_ALL = "of_all"  # 2/7
    OPEN = "open"  # 2/: more may follow
    SIGN = "sign"  # the thread emoji, at the end of the first


@dataclass(frozen=True, slots=True)
class Part:
    """One post.

    Attributes:
        words: The author's, without white space at the ends where it was cut.
        gap: What stood between these words and the next post's: white space, the author's mark, or nothing.
        number: What the numbering adds.
    """

    words: str
    gap: str = ""
    number: str = ""

    def __repr__(self) -> str:
        """Name no word of the author (law 5)."""
        return f"Part({len(self.words)} characters)"

    @property
    def text(self) -> str:
        """The post as it is sent."""
        return self.words + self.number


@dataclass(frozen=True, slots=True)
class SplitText:
    """The posts of a text; `lead` is the white space it begins with, which no post carries."""

    lead: str
    parts: tuple[Part, ...]


class Stopped(Exception):  # noqa: N818 - nothing went wrong: somebody no longer wants the answer
    """A split was given up."""


def _always() -> bool:
    return True


def split(
    text: str,
    numbering: Numbering = Numbering.OF_ALL,
    config: Config = V3,
    wanted: Callable[[], bool] = _always,
) -> SplitText:
    """Split a text into posts that fit; a text that fits and has no mark in it stays one post without a number.

    Args:
        text: The whole draft.
        numbering: Counted in; a long thread gets the room its longer numbers need.
        config: X's rules; at least 20 weighted characters a post.
        wanted: Asked at each post whether the answer is still wanted.

    Raises:
        Stopped: It is not.
    """
    lead, sections = _sections(text)
    if len(sections) == 1 and weigh(sections[0].words, config) <= config.limit:
        return SplitText(lead, tuple(sections))
    places = [breaks(section.words) for section in sections]
    least = max(1, weigh(text, config) // config.limit)  # no thread has fewer posts: a first guess at the digits
    digits, parts = len(str(least)) - 1, list[Part]()
    while not parts or len(str(len(parts))) > digits:
        digits += 1
        room = _room(digits, numbering, config)
        fitted = (_fitted(section, ends, room, wanted) for section, ends in zip(sections, places, strict=True))
        parts = list(itertools.chain.from_iterable(fitted))
    return SplitText(lead, _numbered(parts, numbering))


def joined(thread: SplitText) -> str:
    """Return the text a thread was split from."""
    return thread.lead + "".join(part.words + part.gap for part in thread.parts)


def in_one(posts: Sequence[str]) -> str:
    """Return the posts of a thread as one text, without numbers, the author's mark between them; none for empty ones.

    Split again, it gives these posts, as far as they fit.
    """
    told = [post for post in posts if post.strip()]
    return MARK.join(post.strip(BLANKS) for post in bare_posts(told, numbering_of(told)))


def number(place: int, count: int | str, numbering: Numbering) -> str:
    """Return what the numbering adds to a post, its blank before it too; `place` from 1."""
    if numbering is Numbering.OF_ALL:
        return f" {place}/{count}"
    if numbering is Numbering.OPEN:
        return f" {place}/"
    return f" {_THREAD_SIGN}" if numbering is Numbering.SIGN and place == 1 else ""


def numbering_of(posts: Sequence[str]) -> Numbering:
    """Return how the posts of a thread are numbered, whatever their order is; empty posts are not looked at."""
    told = [post for post in posts if post.strip()]
    found = [match for match in map(_NUMBER.search, told) if match is not None]
    if len(told) > 1 and sum(post.endswith(f" {_THREAD_SIGN}") for post in told) == 1:
        return Numbering.SIGN
    if len(told) < 2 or {int(match.group(1)) for match in found} != set(range(1, len(told) + 1)):
        return Numbering.NONE
    counts = {match.group(2) for match in found}
    if counts == {None}:
        return Numbering.OPEN
    return Numbering.OF_ALL if counts == {str(len(told))} else Numbering.NONE


def renumbered(posts: Sequence[str], old: Numbering, new: Numbering) -> tuple[str, ...]:
    """Return posts with the numbers their places ask for; empty ones get none and are not counted.

    Args:
        posts: In their order now, some of them perhaps without a number.
        old: The numbering they carry; only such numbers are taken off.
        new: The numbering they get.
    """
    bare = bare_posts(posts, old)
    count = sum(bool(words.strip()) for words in bare)
    done: list[str] = []
    place = 0
    for words in bare:
        place += bool(words.strip())
        done.append(words + number(place, count, new) if words.strip() and count > 1 else words)
    return tuple(done)


def bare_posts(posts: Sequence[str], numbering: Numbering) -> list[str]:
    """Return posts without the numbers of a thread that carries this numbering."""
    return [_without_number(post, numbering) for post in posts]


def _without_number(post: str, numbering: Numbering) -> str:
    if numbering is Numbering.SIGN:
        return post.removesuffix(f" {_THREAD_SIGN}")
    return _NUMBER.sub("", post) if numbering in {Numbering.OF_ALL, Numbering.OPEN} else post


def _sections(text: str) -> tuple[str, list[Part]]:
    """Return what lies before the first words, and the sections the author's marks make, at least one."""
    pieces, done = list[str](), 0  # words and gaps in turn, words first
    for dashes in _DASHES.finditer(text):
        words = text[done : dashes.start()].rstrip(BLANKS)
        blanks = _LEAD.match(text, dashes.end())
        end = blanks.end() if blanks else dashes.end()
        pieces += (words, text[done + len(words) : end])
        done = end
    words = text[done:].rstrip(BLANKS)
    pieces += (words, text[done + len(words) :])
    bare = text.lstrip(BLANKS) if pieces[0] else ""
    lead = text[: len(text) - len(bare)] if pieces[0] else ""
    if lead:
        pieces[0] = pieces[0][len(lead) :]
    sections: list[Part] = []
    for words, gap in zip(pieces[::2], pieces[1::2], strict=True):
        if words:
            sections.append(Part(words, gap))
        elif sections:
            sections[-1] = replace(sections[-1], gap=sections[-1].gap + gap)
        else:
            lead += gap
    return lead, sections or [Part("")]


def _room(digits: int, numbering: Numbering, config: Config) -> Config:
    """Return the rules for a post that carries a number of so many digits."""
    nines = "9" * digits
    return replace(config, limit=config.limit - weigh(number(1, nines, numbering), config) - digits + 1)


def _fitted(section: Part, places: list[Break], room: Config, wanted: Callable[[], bool]) -> Iterator[Part]:
    """Yield a section in parts that fit; `places` are its breaks."""
    text, start = section.words, 0
    while (reach := _reach(text, start, room)) is not None:
        if not wanted():
            raise Stopped
        cut = _best(text, Span(start, reach), places, room)
        yield Part(text[start : cut.end], text[cut.end : cut.resume])
        start = cut.resume
    yield Part(text[start:], section.gap)


def _reach(text: str, start: int, config: Config) -> int | None:
    """Return where a post that begins at `start` is full; None where the rest fits."""
    window = config.limit * 2
    while True:
        over = measure(text[start : start + window], config).over
        if over is not None:
            return start + over.start
        if start + window >= len(text):
            return None
        window *= 4


def _best(text: str, room: Span, places: list[Break], config: Config) -> Break:
    """Return where the post ends best that begins at the room's start and may reach its end."""
    first = bisect.bisect_right(places, room.start, key=lambda place: place.end)
    last = _last_fitting(text, room, places, config)
    if last < first:
        return _in_word(text, room, config)
    length = places[last].end - room.start
    for rank in sorted(_SHARE, reverse=True):
        for place in reversed(places[first : last + 1]):
            if place.end - room.start < _SHARE[rank] * length:
                break
            if place.rank >= rank:
                return place
    return places[last]


def _last_fitting(text: str, room: Span, places: Sequence[Break], config: Config) -> int:
    """Return the rank of the last place in the room that leaves a post that fits; one before the first if none does.

    A stretch cut out may weigh more than it did where it stood: it is weighed again.
    """
    last = bisect.bisect_right(places, room.end, key=lambda place: place.end) - 1
    while last >= 0 and places[last].end > room.start:
        if weigh(text[room.start : places[last].end], config) <= config.limit:
            return last
        last -= 1
    return -1


def _in_word(text: str, room: Span, config: Config) -> Break:
    """Return the last place between letters, or else between code points, of a word longer than a post."""
    points = [Break(at, at, Rank.CODE_POINT) for at in range(room.start + 1, room.end + 1)]
    for places in (list(letters(text, Span(room.start, min(room.end + 1, len(text))))), points):
        last = _last_fitting(text, room, places, config)
        if last >= 0:
            return places[last]
    return Break(room.start + 1, room.start + 1, Rank.CODE_POINT)


def _numbered(parts: list[Part], numbering: Numbering) -> tuple[Part, ...]:
    return tuple(
        replace(part, number=number(place, len(parts), numbering) if len(parts) > 1 else "")
        for place, part in enumerate(parts, 1)
    )
