"""The one JSON body that a part of a submission becomes; client and transport both build it from here."""

from __future__ import annotations

import json
import re
from typing import Any, Final, cast

from composer.base.errors import Action, GateRefusedError
from composer.guard.submission import Audience, Submission
from composer.outbox.publisher import SendOrder

Json = dict[str, Any]

_HANDLE: Final = re.compile(r"[A-Za-z0-9_]{1,15}")
_LONGEST_NAME: Final = 50  # characters of a display name at X


def payload_of(order: SendOrder) -> Json:
    """Return the body of `POST /2/tweets` for one part (X API v2, CreatePostsRequest).

    Poll, quote and community belong to the first post of a thread. X takes an audience on a post that starts a
    conversation only; the answers inherit it, and an edit keeps it.

    Raises:
        GateRefusedError: `gate.changed` the part is not in the submission, or would not hang where it was approved to
            hang; `gate.media` its pictures are not uploaded.
    """
    submission, index = order.submission, order.part_index
    if not 0 <= index < len(submission.parts) or not _hangs_right(order):
        raise GateRefusedError("gate.changed", Action.EDIT)
    body: Json = {"text": submission.parts[index]} | _pictures_of(order)
    if order.in_reply_to:
        body["reply"] = {"in_reply_to_tweet_id": order.in_reply_to}
    elif submission.audience is not Audience.EVERYONE and not submission.edits:
        body["reply_settings"] = submission.audience.value
    if submission.made_with_ai:
        body["made_with_ai"] = True
    if submission.paid_partnership:
        body["paid_partnership"] = True
    if index == 0:
        body |= _of_the_first(submission)
    return body


def _pictures_of(order: SendOrder) -> Json:
    """All of the part's pictures, or none: X's ids of them were written down as they were uploaded."""
    pictures = order.submission.media[order.part_index] if order.submission.media else ()
    if len(order.media_ids) != len(pictures) or not all(is_post_id(media_id) for media_id in order.media_ids):
        raise GateRefusedError("gate.media", Action.EDIT)
    return {"media": {"media_ids": list(order.media_ids)}} if pictures else {}


def _hangs_right(order: SendOrder) -> bool:
    """A later part hangs on an earlier one; the first on the post that was looked at, or on nothing."""
    if order.part_index > 0:
        return is_post_id(order.in_reply_to)
    answered = order.submission.reply_to
    return order.in_reply_to == (answered.post_id if answered else "")


def _of_the_first(submission: Submission) -> Json:
    body: Json = {}
    if submission.poll is not None:
        body["poll"] = {"options": list(submission.poll.options), "duration_minutes": submission.poll.minutes}
    if submission.quote_of is not None:
        body["quote_tweet_id"] = submission.quote_of.post_id
    if submission.edits:
        body["edit_options"] = {"previous_post_id": submission.edits}
    if submission.community_id:
        body["community_id"] = submission.community_id
    return body


def is_post_id(text: object) -> bool:
    """Tell whether this is an id of X: 1 to 19 ASCII digits."""
    return isinstance(text, str) and 1 <= len(text) <= 19 and text.isascii() and text.isdigit()


def is_handle(text: object) -> bool:
    """Tell whether this is a handle as X has them: 1 to 15 letters, digits and underscores."""
    return isinstance(text, str) and _HANDLE.fullmatch(text) is not None


def shown_name(told: str) -> str:
    """Return a display name as one line, as long as X lets one be, without what turns the direction of what follows."""
    return "".join(char for char in " ".join(told.split()) if char.isprintable() or char == "\u200d")[:_LONGEST_NAME]


def same_body(sent: bytes | str | None, expected: Json) -> bool:
    """Tell whether an encoded body says exactly what is expected: same fields, same types, no field twice."""
    if sent is None:
        return False
    try:
        told = json.loads(sent, object_pairs_hook=_once)
    except (ValueError, RecursionError):
        return False
    return _canonical(told) == _canonical(expected)


def _once(pairs: list[tuple[str, Any]]) -> Json:
    made = dict(pairs)
    if len(made) != len(pairs):
        raise ValueError("a field stands twice")
    return made


def _canonical(value: object) -> str:
    return json.dumps(value, sort_keys=True, ensure_ascii=True, separators=(",", ":"))


def as_object(data: bytes) -> Json | None:
    """Return the JSON object in these bytes, None where they hold anything else."""
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        return None
    return cast("Json", value) if isinstance(value, dict) else None
