"""A meeting one posts from, or a chat one answers in: what each post begins with, and the tag that is always in it.

All of it is plain text of the post, so that it is counted, and the check sees what is sent.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final, NamedTuple

from composer.text.lints.lint import Change, Code, Lint
from composer.text.span import Span
from composer.text.tags import hashtags
from composer.text.validate import is_hashtag, is_username
from composer.text.weight import V3, Config, weigh

_NUMBER: Final = re.compile(r"(?:[ \n][1-9][0-9]{0,3}/(?:[1-9][0-9]{0,3})?)?\s*\Z")
_ASKED: Final = re.compile(r"\s*[QT]\s?\.?([1-9][0-9]?)\b(?:\s*[:.)-])?", re.IGNORECASE)
_DIGITS: Final = re.compile(r"\s*([1-9][0-9]?)\s*\Z")
_SIGNS: Final = "#\uff03 \t"


class Kind(StrEnum):
    """What is going on."""

    CONFERENCE = "conference"
    CHAT = "chat"


class Shape(StrEnum):
    """How a post from a conference is built."""

    HEAD = "head"  # Speaker #ID: ... #Tag
    QUOTE = "quote"  # “...” Speaker #ID #Tag
    TAG = "tag"  # ... #Tag


class Stage(StrEnum):
    """How far a chat is."""

    COMING = "coming"
    ON = "on"
    OVER = "over"


class ChatTime(NamedTuple):
    """The time of a chat in whole minutes.

    Attributes:
        stage: How far it is.
        passed: Since its begin, or, once it is over, since its end; until its begin while it is coming.
        left: Until its end while it is on and the end is known; `passed` and `left` add up to its length.
        changes_in_s: Seconds until one of these is another.
    """

    stage: Stage
    passed: int
    left: int | None
    changes_in_s: float


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting or a chat.

    Attributes:
        kind: What is going on.
        tag: Its hashtag, without the sign; in every post.
        speaker: A handle with its at sign, or a name; empty for none.
        talk: The session's or abstract's number or tag, without the sign; empty for none.
        question: The number of the question answered in a chat.
        shape: How a post from a conference is built.
        begun: When a chat began or will begin, aware; None where nobody said.
        minutes: How long the chat lasts; 0 for no known end.
        timed: Whether the author wants to see the time of the chat.
    """

    kind: Kind
    tag: str
    speaker: str = ""
    talk: str = ""
    question: int = 1
    shape: Shape = Shape.HEAD
    begun: dt.datetime | None = None
    minutes: int = 0
    timed: bool = True

    def __repr__(self) -> str:
        """Name the kind only: the rest is the author's (law 5)."""
        return f"Meeting({self.kind})"

    def starter(self) -> tuple[str, int]:
        """Return what a new post holds, and where the caret stands in it."""
        if self.kind is Kind.CONFERENCE and self.shape is Shape.QUOTE:
            behind = " ".join(part for part in (self.speaker, self._talk(), f"#{self.tag}") if part)
            return f"“” {behind}", 1
        head = self._head()
        return f"{head} #{self.tag}", len(head)

    def room(self, config: Config = V3) -> int:
        """Return the weighted characters that stand in each post before a word is written."""
        return weigh(self.starter()[0], config)

    def holds_tag(self, post: str) -> bool:
        """Tell whether the tag is in a post, in any case."""
        return any(post[span.start + 1 : span.end].casefold() == self.tag.casefold() for span in hashtags(post))

    def with_tag(self, post: str) -> str:
        """Return a post with the tag in it, before its number."""
        change = self.tag_change(post)
        return post if change is None else post[: change.span.start] + change.words + post[change.span.end :]

    def tag_change(self, post: str) -> Change | None:
        """Return what puts the tag in; None where it is there, or there is nothing to tag."""
        if not post.strip() or self.holds_tag(post):
            return None
        match = _NUMBER.search(post)
        place = match.start() if match else len(post)
        return Change(Span(place, place), f" #{self.tag}")

    def answering(self, question: int) -> Meeting:
        """Return the chat at another question."""
        return replace(self, question=min(99, max(1, question)))

    def time(self, now: dt.datetime) -> ChatTime | None:
        """Return the time of the chat at this moment, aware; None for a conference, or where nobody said its begin."""
        if self.kind is not Kind.CHAT or self.begun is None:
            return None
        seconds = (now - self.begun).total_seconds()
        if seconds < 0:
            minutes, rest = divmod(-seconds, 60)
            return ChatTime(Stage.COMING, int(minutes) + (rest > 0), None, rest or 60)
        passed, rest = int(seconds // 60), 60 - seconds % 60
        if self.minutes and passed >= self.minutes:
            return ChatTime(Stage.OVER, passed - self.minutes, None, rest)
        return ChatTime(Stage.ON, passed, self.minutes - passed if self.minutes else None, rest)

    def lints(self, post: str) -> Iterator[Lint]:
        """Yield what this meeting asks of a post: its tag; in a chat, an answer's letter for a question's."""
        change = self.tag_change(post)
        if change is not None:
            words = post.rstrip()
            last = Span(max(words.rfind(" "), words.rfind("\n")) + 1, len(words))
            yield Lint(Code.MISSING_TAG, last, (change,), f"#{self.tag}")
        asked = _ASKED.match(post) if self.kind is Kind.CHAT else None
        if asked is not None:
            span = Span(asked.end() - len(asked.group().lstrip()), asked.end())
            answer = f"A{asked.group(1)}:"
            yield Lint(Code.QUESTION_PREFIX, span, (Change(span, answer),), answer.rstrip(":"))

    def _head(self) -> str:
        if self.kind is Kind.CHAT:
            return f"A{self.question}: "
        if self.shape is Shape.TAG:
            return ""
        speaker = f".{self.speaker}" if self.speaker.startswith("@") else self.speaker  # a handle first hides a post
        named = " ".join(part for part in (speaker, self._talk()) if part)
        return f"{named}: " if named else ""

    def _talk(self) -> str:
        return f"#{self.talk}" if self.talk else ""


def clean_tag(text: str) -> str | None:
    """Return a tag as it was filled in, without its sign; None where X would make no hashtag of it."""
    tag = text.strip(_SIGNS)
    return tag if tag and is_hashtag(f"#{tag}") else None


def clean_speaker(text: str) -> str | None:
    """Return a speaker: a handle with its at sign, or a name as it is; None where a handle is none."""
    speaker = " ".join(text.split())
    return None if speaker.startswith("@") and not is_username(speaker) else speaker


def question_of(text: str) -> int:
    """Return the number of a question that was pasted or typed: `Q3: ...`, `T3`, `3`; 1 where there is none."""
    found = _ASKED.match(text) or _DIGITS.match(text)
    return int(found.group(1)) if found else 1
