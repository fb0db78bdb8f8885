"""Long posts of an archive: `tweets.js` holds their beginning, `note-tweet.js` all of their words, under another id.

X writes `{"noteTweet": {"noteTweetId": …, "createdAt": "2024-03-01T08:00:00.000Z", "core": {"text": …, "urls": […]}}}`.
The id is not the post's, so the two are brought together by their words: the post's are how the note begins. Where two
posts begin alike the moment decides.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any, Final, cast

from composer.drafts.archive_post import OldPost

_KEY: Final = 60
_BEGINNING: Final = range(120, 1_000)
"""Characters of a post that can be a beginning: X cuts a long one near its 280, a character of which may weigh two."""

_LINK: Final = re.compile(r"https?://\S+", re.IGNORECASE)
_TO: Final = re.compile(r"(?:@\w{1,15} )+", re.ASCII)
_CUTS: Final = ("…", "...")
_MOMENT: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?Z")
_LONGEST: Final = 100_000

_MOST_ALIKE, _MOST_HELD = 200, 200_000
"""Posts that begin alike, and posts in all, that are held back: each note is compared with those that begin as it does,
and all of them lie in memory. What is beyond is taken in with its beginning."""


@dataclass(frozen=True, slots=True)
class Note:
    """All the words of a long post, and when it was written (aware)."""

    text: str = field(repr=False)
    created_at: dt.datetime


class Beginnings:
    """Posts that may go on in a note, held back until the notes were read: some hundred characters each."""

    def __init__(self) -> None:
        self._held: dict[str, list[OldPost]] = {}
        self.count = 0

    def hold(self, post: OldPost) -> bool:
        """Hold a post back; tell whether it looks like a beginning."""
        begun = _begun(post.text) if len(post.text) in _BEGINNING else ""
        if len(begun) < _KEY or self.count >= _MOST_HELD:
            return False
        alike = self._held.setdefault(begun[:_KEY], [])
        if len(alike) >= _MOST_ALIKE:
            return False
        alike.append(post)
        self.count += 1
        return True

    def whole(self, note: Note) -> OldPost | None:
        """Return the post that a note goes on from, with all its words, once; None where there is none."""
        text = _plain(note.text)
        alike = self._held.get(text[:_KEY], [])
        fits = [post for post in alike if text.startswith(_begun(post.text))]
        if not fits:
            return None
        found = min(fits, key=lambda post: abs(post.created_at - note.created_at))
        alike.remove(found)
        self.count -= 1
        longer = len(text) > len(_begun(found.text))
        return replace(found, text=note.text, whole=True) if longer else found

    def rest(self) -> Iterator[OldPost]:
        """Yield those that no note goes on from."""
        for alike in self._held.values():
            yield from alike
        self._held.clear()
        self.count = 0


def note_of(entry: object, written: Callable[[str, list[object], str, str], str]) -> Note | None:
    """Return the note in an entry of `note-tweet.js`; None where it is none.

    Args:
        entry: As it was parsed.
        written: Puts the links back into a text: text, the links told of, and the names of their short and long form.
    """
    outer = cast("dict[str, Any]", entry) if isinstance(entry, dict) else {}
    raw = outer.get("noteTweet")
    told = cast("dict[str, Any]", raw) if isinstance(raw, dict) else {}
    core = told.get("core")
    inside = cast("dict[str, Any]", core) if isinstance(core, dict) else {}
    text, created, urls = inside.get("text"), _moment(told.get("createdAt")), inside.get("urls")
    if not isinstance(text, str) or not text.strip() or len(text) > _LONGEST or created is None:
        return None
    links = cast("list[object]", urls) if isinstance(urls, list) else []
    words = written(text, links, "shortUrl", "expandedUrl")
    return Note(words, created) if len(words) <= _LONGEST else None


def _begun(text: str) -> str:
    """Return the words of a post up to where X cut it: without the sign of the cut, and the link to the rest."""
    plain = _plain(text).rstrip(" \ufffc")
    sign = next((sign for sign in _CUTS if plain.endswith(sign)), "")
    return plain.removesuffix(sign).rstrip(" ") if sign else plain


def _plain(text: str) -> str:
    """Return words to compare by: the two files differ in links, in blanks, and in whom a reply is to."""
    words = " ".join(unicodedata.normalize("NFC", _LINK.sub("\ufffc", text)).split())
    found = _TO.match(words)
    return words[found.end() :] if found else words


def _moment(told: object) -> dt.datetime | None:
    if not isinstance(told, str) or not _MOMENT.fullmatch(told):
        return None
    try:
        return dt.datetime.fromisoformat(told)
    except ValueError:
        return None
