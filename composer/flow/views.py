"""What the face shows, as plain values: the state of the check, a row of the drafts list, how the text is kept."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from composer.drafts import draft
from composer.guard.report import Finding, Report, Surface
from composer.guard.submission import Media


class CheckState(StrEnum):
    """How far the check of the draft on screen is."""

    EMPTY = "empty"  # nothing typed
    WAKING = "waking"  # the guard is not up yet; the draft is looked at the moment it is
    LOOKING = "looking"  # a question is out; marks of the last answer stay
    DONE = "done"  # `report` is of exactly the text on screen
    CANNOT = "cannot"  # the guard could not look: posting waits, writing goes on


@dataclass(frozen=True, slots=True)
class CheckView:
    """The check panel's content.

    Attributes:
        report: The newest answer, of the text on screen where `state` is DONE; None before the first.
        media: The pictures it is about, through the whole thread.
        parts: The texts of the posts the report is about, to quote the words found.
        error_code: Why it could not look; worded by `flow.wording`.
    """

    state: CheckState
    report: Report | None = None
    parts: tuple[str, ...] = ()
    media: tuple[Media, ...] = ()
    error_code: str = ""

    def words_of(self, finding: Finding) -> str:
        """Return the words a finding covers; empty where they stand neither in a post nor in or about a picture."""
        if finding.surface in {Surface.PICTURE, Surface.CODE, Surface.ALT} and finding.index < len(self.media):
            one = self.media[finding.index]
            texts = {Surface.PICTURE: one.text, Surface.ALT: one.alt_text, Surface.CODE: "\n".join(one.payloads)}
            return finding.span.of(texts[finding.surface])
        if finding.surface is not Surface.PART or finding.index >= len(self.parts):
            return ""
        return finding.span.of(self.parts[finding.index])


DraftRow = draft.DraftRow
"""One row of the drafts list."""


class Keeping(StrEnum):
    """How the text is kept."""

    SAVED = "saved"
    UNSAVED = "unsaved"  # typed within the last second
    OPENING = "opening"  # the store is not open yet
    NOWHERE = "nowhere"  # without a keyring: until the program ends
    FAILED = "failed"  # the disk refuses; the text is in memory


@dataclass(frozen=True, slots=True)
class KeepingView:
    """How the text on screen is kept, and since when."""

    keeping: Keeping
    since: dt.datetime | None = None
    error_code: str = ""


@dataclass(frozen=True, slots=True)
class Recovered:
    """What was found after a run that broke off.

    Attributes:
        draft_id: Of the draft written last; empty where there is none.
        since: When it changed last, aware.
        on_screen: Whether it was put on screen; not where something was typed by then.
        others: How many other drafts changed in the hour before.
    """

    draft_id: str = ""
    since: dt.datetime | None = None
    on_screen: bool = False
    others: int = 0


@dataclass(frozen=True, slots=True)
class AccountForm:
    """What the author filled in to add an account; secrets only pass through it, into the keyring.

    For X: the four OAuth 1.0a values of the author's own app. By hand: only a handle.
    """

    kind: str  # guard.submission.AccountKind value
    handle: str = ""
    display_name: str = ""
    api_key: str = ""
    api_secret: str = ""
    access_token: str = ""
    access_secret: str = ""

    def __repr__(self) -> str:
        """Name the kind only: it holds secrets."""
        return f"AccountForm({self.kind})"
