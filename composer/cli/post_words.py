"""What `vignette post` says where it does not go, and how it ended."""

from __future__ import annotations

import datetime as dt
from typing import Final

from composer.base.errors import VignetteError
from composer.flow import wording
from composer.guard.submission import AccountKind
from composer.outbox.item import OutboxItem, State
from composer.outbox.rules import in_browser

_ONE_WRITER: Final = "The window has your drafts. Close it, or post from it."
_REFUSALS: Final = {
    "post.no_account": "There is no such account. `vignette accounts` lists them.",
    "post.no_draft": "There is no draft of this id. `vignette drafts` lists them.",
    "post.passed": (
        "The time chosen for this draft has passed. Nothing was sent. Choose another in the window, or say --now."
    ),
    "post.at": (
        "--at takes 07:00 or 2026-12-01 07:00, with --zone or +01:00 where it is not this computer's hour, or next."
    ),
    "post.at_next": (
        "None of your posting times is free. Set them in the window's Settings, or name a time. Nothing was sent."
    ),
    "post.at_zone": "This time zone is not known. Try a city, such as Europe/Paris, or write +01:00 behind the time.",
    "post.at_gap": "Clocks there leave that hour out on that day. Nothing was sent.",
    "post.at_past": "That is in the past. Nothing was sent.",
    "post.at_far": "That is more than a year away. Nothing was sent.",
    "post.at_edit": "A change of a post that is out goes at once, without --at.",
    "post.at_by_hand": "You put it out yourself, when you like: without --at.",
    "post.by_hand": "From here only words are given out to be posted by hand. Use the window, or X's own page.",
    "post.pictures": "A draft brings its own pictures. Add others in the window.",
    "post.picture_place": "There is no post of this number to show the picture in.",
    "post.four": "X takes four pictures in one post.",
    "post.moving": "X shows a moving picture alone in a post.",
    "post.alt_count": "Give each picture a description, or none: as many --alt as --picture.",
    "post.alt": "A description cannot be read, or has more than 1,000 characters.",
    "post.too_long": "A post is too long. Shorten it, or split it with a line --- between blank lines.",
    "post.character": "A character in the text is one X does not take.",
    "post.password": "A link holds a user name or a password. Take it out first.",
    "post.link": "This is not the link of a post on X.",
    "post.community": "This is not the link of a community on X.",
    "post.words": "--reply-words and --quote-words belong to --reply-to and --quote.",
    "post.poll_quote": "X shows a quote or a poll in a post, not both.",
    "post.poll_count": "A poll has two to four answers.",
    "post.poll_answer": "An answer of the poll is empty, has more than 25 characters, or one that X does not take.",
    "post.poll_twice": "Two answers of the poll are the same.",
    "post.poll_minutes": "A poll stands for 5 to 10,080 minutes, a week.",
    "post.poll_file": "The answers of the poll cannot be read.",
    "post.poll_beside": "X shows pictures or a poll in a post, not both.",
    "post.poll_draft": "The draft brings its own poll. Change it in the window.",
    "gate.second": (
        "Your institution asks for a second reader, who confirms in the window. Nothing was posted. "
        "Start `vignette`, {there}, and press Post."
    ),
    "post.limit": "This would pass your limit for the month. Raise it in Settings, or wait.",
}
_ENDS: Final = "Practice posts end with the program. To keep them: `vignette accounts set practice --keep yes`."
_OUTCOMES: Final = {
    State.SENT: "It is out.",
    State.QUEUED: "It waits in the outbox, and goes when the window is open, or by `vignette outbox send`.",
    State.NOT_SENT: "It is not out. It lies in the outbox: `vignette outbox`.",
    State.PARTLY: "A part of the thread is out. The rest lies in the outbox: `vignette outbox`.",
    State.UNKNOWN: "It may be out. Look at the profile, then tell `vignette outbox` what you saw.",
}


def refusal(error: VignetteError, *, of_a_draft: bool) -> str:
    """Return why nothing went; `of_a_draft` tells whether the text lies in the store."""
    if error.code == "store.busy":
        return _ONE_WRITER
    said = _REFUSALS.get(error.code) or wording.error(error.code, error.params, error.action).text
    return said.replace("{there}", "open the draft" if of_a_draft else "paste the text")


def waits_for(moment: dt.datetime, *, asked: bool) -> str:
    """Return what becomes of a post that has a time (aware), before it is posted; `asked` tells whether by --at."""
    said = f"Its time is {_told(moment)}: it waits for that in the outbox."
    return said if asked else f"{said} With --now it goes at once."


def outcome(item: OutboxItem, *, kept: bool) -> str:
    """Return how it ended; `kept` tells whether practice posts outlive the program."""
    moment = item.submission.scheduled
    if item.state is State.QUEUED and item.submission.account_kind is AccountKind.BY_HAND:
        return f"It waits for you to post it: `vignette outbox copy {item.item_id[:8]}` gives its words out."
    if in_browser(item):
        return f"It is not out, and X's own page may take it: `vignette outbox copy {item.item_id[:8]}`."
    if item.state is State.QUEUED and moment is not None and not item.error_code:
        return (
            f"It waits in the outbox and goes at {_told(moment)} if Vignette is running and unlocked then; "
            "otherwise it is offered. To take it back: `vignette outbox back`."
        )
    said = _OUTCOMES.get(item.state, wording.state_word(item.state))
    ends = item.state is State.SENT and item.submission.account_kind is AccountKind.PRACTICE and not kept
    return f"{said}\n{_ENDS}" if ends else said


def _told(moment: dt.datetime) -> str:
    return f"{moment.astimezone():%Y-%m-%d %H:%M %Z}"
