"""What is going to be sent, frozen: the unit that is looked at, approved and posted (law 1)."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import re
from dataclasses import dataclass, field, fields, is_dataclass
from enum import StrEnum
from typing import Any, cast

from composer.base.clock import from_stamp, to_stamp
from composer.guard.answers import Answer, Who
from composer.guard.reading import Reading
from composer.guard.report import Label

_HEADER = "vignette-submission/1\n"
_SURROGATE = re.compile("[\ud800-\udfff]")


class AccountKind(StrEnum):
    """Where it goes: the service inside the program, X itself, the author's own hands, or a service for links.

    What goes to the last is one link or number; it is no post and never in the outbox.
    """

    PRACTICE = "practice"
    X = "x"
    BY_HAND = "by_hand"
    SERVICE = "service"


class Audience(StrEnum):
    """Who may reply, in X's own values; X leaves the field out for everyone."""

    EVERYONE = "everyone"
    FOLLOWING = "following"
    MENTIONED = "mentionedUsers"
    SUBSCRIBERS = "subscribers"
    VERIFIED = "verified"


@dataclass(frozen=True, slots=True, repr=False)
class Media:
    """A stored picture by the digest of its bytes, the words that go with it, and what was read in it.

    Attributes:
        digest: SHA-256 of the stored bytes, hexadecimal.
        reader: Who read it, as in `guard.reading.Reading`; empty where nobody did, and then it does not go.
        text: The words read in it, a line each.
        code_kinds: The sorts of its codes; as long as `payloads`, what they say.
        faces: How many faces it shows.
        voice: Whether it has sound.
    """

    digest: str
    file_name: str
    alt_text: str
    reader: str = ""
    text: str = ""
    code_kinds: tuple[str, ...] = ()
    payloads: tuple[str, ...] = ()
    faces: int = 0
    voice: bool = False

    @classmethod
    def of(cls, digest: str, file_name: str, alt_text: str, reading: Reading) -> Media:
        """Return a picture with what was read in it."""
        kinds = tuple(code.kind for code in reading.codes)
        payloads = tuple(code.payload for code in reading.codes)
        return cls(
            digest,
            file_name,
            alt_text,
            reading.reader,
            reading.text,
            kinds,
            payloads,
            len(reading.faces),
            reading.voice,
        )

    def holds(self, reading: Reading) -> bool:
        """Tell whether this is what was read."""
        return self == Media.of(self.digest, self.file_name, self.alt_text, reading)


@dataclass(frozen=True, slots=True, repr=False)
class Poll:
    """Two to four options and how long they stand, in minutes."""

    options: tuple[str, ...]
    minutes: int


@dataclass(frozen=True, slots=True, repr=False)
class Link:
    """A shortened link in the text and where it leads."""

    shown: str
    target: str


@dataclass(frozen=True, slots=True, repr=False)
class PostRef:
    """Another post: answered or quoted. Its words are looked at, though only its id is sent."""

    post_id: str
    author: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Submission:
    """Everything that leaves, in its final form: numbering, tails, link cleaning and shortening are already done.

    Attributes:
        account_id: The account it goes to; fixed here, so that switching accounts cannot divert it.
        parts: The posts of the thread in order, final text, line feeds only.
        media: For each part, its pictures; as long as `parts`, or empty where there is none.
        scheduled: When it goes, aware, or None for now.
        answers: What the author said of words in it: no patient's. They are not sent, but what was looked at depends on
            them, and so does the digest.
        edits: The id of the post that this takes the place of; empty for a new one.

    Raises:
        ValueError: A part holds a lone surrogate, which no encoding carries; or `media` has the wrong length.
    """

    account_id: str
    account_kind: AccountKind
    parts: tuple[str, ...]
    media: tuple[tuple[Media, ...], ...] = ()
    poll: Poll | None = None
    links: tuple[Link, ...] = ()
    reply_to: PostRef | None = None
    quote_of: PostRef | None = None
    audience: Audience = Audience.EVERYONE
    made_with_ai: bool = False
    paid_partnership: bool = False
    community_id: str = ""
    scheduled: dt.datetime | None = None
    answers: tuple[Answer, ...] = ()
    edits: str = ""
    _digest: str = field(init=False, repr=False, compare=False, default="")

    def __post_init__(self) -> None:
        if self.media and len(self.media) != len(self.parts):
            raise ValueError("media and parts differ in length")
        if any(map(_SURROGATE.search, _texts(self))):
            raise ValueError("lone surrogate")
        object.__setattr__(self, "_digest", hashlib.sha256(self.encode()).hexdigest())

    def __repr__(self) -> str:
        """Name the digest only: a submission in a traceback or a log must not tell its words (law 5)."""
        return f"Submission({self._digest[:12]})"

    @property
    def digest(self) -> str:
        """SHA-256 of the canonical encoding, hexadecimal."""
        return self._digest

    @property
    def has_media(self) -> bool:
        """Whether any part carries a picture."""
        return any(self.media)

    def encode(self) -> bytes:
        """Return the one canonical encoding: a header and JSON with every field, keys sorted, ASCII only."""
        plain = _plain(self)
        for later in ("answers", "edits"):
            if not plain[later]:
                del plain[later]  # what was encoded before there were any keeps its digest
        for media in (one for part in plain["media"] for one in part if not one["voice"]):
            del media["voice"]
        body = json.dumps(plain, sort_keys=True, ensure_ascii=True, separators=(",", ":"))
        return (_HEADER + body).encode("ascii")

    @classmethod
    def decode(cls, data: bytes) -> Submission:
        """Return the submission that `encode` wrote.

        Raises:
            ValueError: The bytes are not a canonical encoding of this version.
        """
        text = data.decode("ascii")
        if not text.startswith(_HEADER):
            raise ValueError("not a submission")
        raw = json.loads(text[len(_HEADER) :])
        try:
            made = _from_plain(raw)
        except (KeyError, TypeError) as error:
            raise ValueError("malformed submission") from error
        if made.encode() != data:
            raise ValueError("not canonical")
        return made


def _texts(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, tuple):
        items = cast("tuple[object, ...]", value)
        return [text for item in items for text in _texts(item)]
    if is_dataclass(value):
        return [
            text
            for item in fields(value)
            if not item.name.startswith("_")
            for text in _texts(getattr(value, item.name))
        ]
    return []


def _plain(value: object) -> Any:
    if is_dataclass(value):
        return {item.name: _plain(getattr(value, item.name)) for item in fields(value) if not item.name.startswith("_")}
    if isinstance(value, tuple):
        items = cast("tuple[object, ...]", value)
        return [_plain(item) for item in items]
    if isinstance(value, dt.datetime):
        return to_stamp(value)
    return value


def _ref(raw: dict[str, str] | None) -> PostRef | None:
    return None if raw is None else PostRef(**raw)


def _picture(raw: dict[str, Any]) -> Media:
    tuples: dict[str, Any] = {name: tuple(raw[name]) for name in ("code_kinds", "payloads")}
    return Media(**{**raw, **tuples})


def _from_plain(raw: dict[str, Any]) -> Submission:
    poll = raw["poll"]
    return Submission(
        account_id=raw["account_id"],
        account_kind=AccountKind(raw["account_kind"]),
        parts=tuple(raw["parts"]),
        media=tuple(tuple(_picture(item) for item in part) for part in raw["media"]),
        poll=None if poll is None else Poll(tuple(poll["options"]), poll["minutes"]),
        links=tuple(Link(**item) for item in raw["links"]),
        reply_to=_ref(raw["reply_to"]),
        quote_of=_ref(raw["quote_of"]),
        audience=Audience(raw["audience"]),
        made_with_ai=raw["made_with_ai"],
        paid_partnership=raw["paid_partnership"],
        community_id=raw["community_id"],
        scheduled=None if raw["scheduled"] is None else from_stamp(raw["scheduled"]),
        answers=tuple(Answer(Label(one["label"]), one["words"], Who(one["who"])) for one in raw.get("answers", ())),
        edits=raw.get("edits", ""),
    )
