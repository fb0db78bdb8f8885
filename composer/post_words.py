"""What `vignette post` says where it does not go, and how it ended."""

from __future__ import annotations

import datetime as dt
from typing import Final

from composer.base.errors import VignetteError
from composer.flow import wording
from composer.outbox.item import OutboxItem, State

_ONE_WRITER: Final = "The window has your drafts. Close it, or post from it."
_REFUSALS: Final = {
    "post.no_account": "There is no such account. `vignette accounts` lists them.",
    "post.no_draft": "There is no draft of this id.",
    "post.passed": (
        "The time chosen for this draft has passed. Nothing was sent. Choose another in the window, or say --now."
    ),
    "post.pictures": "A draft brings its own pictures. Add others in the window.",
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
_OUTCOMES: Final = {
    State.SENT: "It is out.",
    State.QUEUED: "It waits in the outbox, and goes when the window is open.",
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


def waits_for(moment: dt.datetime) -> str:
    """Return what becomes of a draft that has a time of its own (aware), before it is posted."""
    return f"Its time is {_told(moment)}: it waits for that in the outbox. With --now it goes at once."


def outcome(item: OutboxItem) -> str:
    """Return how it ended."""
    moment = item.submission.scheduled
    if item.state is State.QUEUED and moment is not None and not item.error_code:
        return (
            f"It waits in the outbox and goes at {_told(moment)} if Vignette is running and unlocked then; "
            "otherwise it is offered. To take it back: `vignette outbox back`."
        )
    return _OUTCOMES.get(item.state, wording.state_word(item.state))


def _told(moment: dt.datetime) -> str:
    return f"{moment.astimezone():%Y-%m-%d %H:%M %Z}"
