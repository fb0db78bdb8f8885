"""What the practice service takes and what it refuses: X's rules, out of X's own pages and the answers it gives.

Sources: X API v2 OpenAPI 2.167; docs.x.com, manage posts (replies, cashtags, quotes on self-serve plans); error bodies
as X sends them. Nothing here is taken from the client.
"""

from __future__ import annotations

import datetime as dt
from typing import Any, Final, cast

from composer.posting.practice.refusal import Refusal, forbidden, invalid
from composer.posting.practice.ruler import Ruler
from composer.posting.practice.shapes import CREATE_POST
from composer.posting.practice.state import PracticePost, PracticeState

LONGEST: Final = 280
"""Weighted characters of one post."""

_INVALID: Final = frozenset("\ufffe\ufeff\uffff")
_UNBORN: Final = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_NOT_HERE: Final = (
    "card_uri", "direct_message_deep_link", "for_super_followers_only", "geo",
    "nullcast", "share_with_followers",
)  # fmt: skip

_TOO_LONG: Final = (
    "Your Tweet text is too long. For more information on how Twitter determines text length see "
    "https://github.com/twitter/twitter-text."
)
_NOT_SUMMONED: Final = (
    "Reply to this conversation is not allowed because you have not been mentioned or otherwise engaged by the author "
    "of the post you are replying to."
)


def judge_post(body: object, state: PracticeState, ruler: Ruler) -> PracticePost | Refusal:
    """Return the post that a body of `POST /2/tweets` asks for, without id or moment, or why there is none."""
    fault = CREATE_POST.fault(body)
    if fault:
        return invalid(fault)
    asked = cast("dict[str, Any]", body)
    text: str = asked.get("text", "")
    return (
        _bad_text(text, asked, ruler)
        or _bad_media(asked, state)
        or _bad_extras(asked)
        or _bad_quote(asked, state)
        or _bad_community(asked, state)
        or _bad_edit(asked, state)
        or _bad_reply(asked, state)
        or _bad_repeat(text, asked, state)
        or _made(text, asked, ruler)
    )


def _bad_text(text: str, asked: dict[str, Any], ruler: Ruler) -> Refusal | None:
    if not text.strip() and "media" not in asked:
        return invalid("A post must have text or media.", {"text": [text]})
    if _INVALID & set(text):
        return invalid("Your Tweet text contains invalid characters.", {"text": [text]})
    if ruler.weigh(text) > LONGEST:
        return invalid(_TOO_LONG, {"text": [text]})
    if ruler.cashtags(text) > 1:
        return forbidden("Posts may contain a maximum of one cashtag.")
    if "media" in asked and "poll" in asked:
        return invalid("Media and poll cannot be combined.")
    return None


def _bad_media(asked: dict[str, Any], state: PracticeState) -> Refusal | None:
    if "media" not in asked:
        return None
    media_ids: list[str] = asked["media"]["media_ids"]
    fault = state.media.fault(media_ids)
    return invalid(fault, {"media.media_ids": media_ids}) if fault else None


def _bad_extras(asked: dict[str, Any]) -> Refusal | None:
    if any(name in asked for name in _NOT_HERE):
        return forbidden("You are not permitted to perform this action.")
    options: list[str] = asked.get("poll", {}).get("options", [])
    if any(not option.strip() for option in options) or len(set(options)) != len(options):
        return invalid("Poll options must be different and not blank.", {"poll.options": options})
    return None


def _bad_quote(asked: dict[str, Any], state: PracticeState) -> Refusal | None:
    if "quote_tweet_id" not in asked:
        return None
    if not state.enterprise:
        return forbidden("Quoting a post requires an Enterprise plan.")
    return invalid("Quote and poll cannot be combined.") if "poll" in asked else None


def _bad_community(asked: dict[str, Any], state: PracticeState) -> Refusal | None:
    """Members post in a community; which part of a conversation goes there is X's matter."""
    community = asked.get("community_id", "")
    return forbidden("You are not permitted to perform this action.") if not state.is_member(community) else None


def _bad_edit(asked: dict[str, Any], state: PracticeState) -> Refusal | None:
    """Under Premium, within half an hour and five times; no polls, no answers to others, no posts of communities."""
    if "edit_options" not in asked:
        return None
    before = state.post(asked["edit_options"]["previous_post_id"])
    if before is None or not state.may_edit(before):
        return forbidden("You are not permitted to edit this Post.")
    if any(name in asked for name in ("poll", "reply", "quote_tweet_id", "community_id", "reply_settings")):
        return invalid("An edit changes the words and the media of a post and nothing else.")
    return None


def _bad_reply(asked: dict[str, Any], state: PracticeState) -> Refusal | None:
    if "reply" not in asked:
        return None
    target: str = asked["reply"]["in_reply_to_tweet_id"]
    if "reply_settings" in asked:
        return invalid("Reply settings belong to the post that starts a conversation.")
    if state.was_deleted(target):
        return forbidden("You attempted to reply to a Tweet that is deleted or not visible to you.")
    return None if state.may_answer(target) else forbidden(_NOT_SUMMONED)


def _bad_repeat(text: str, asked: dict[str, Any], state: PracticeState) -> Refusal | None:
    before = asked.get("edit_options", {}).get("previous_post_id", "")
    if not text.strip() or not state.repeats(text, besides=before):  # pictures alone, or another picture
        return None
    return forbidden("You are not allowed to create a Tweet with duplicate content.")


def _made(text: str, asked: dict[str, Any], ruler: Ruler) -> PracticePost:
    words = [span.of(text) for span in ruler.links(text)]
    poll: dict[str, Any] = asked.get("poll", {})
    return PracticePost(
        post_id="",
        text=text,
        created_at=_UNBORN,
        in_reply_to=asked.get("reply", {}).get("in_reply_to_tweet_id", ""),
        edits=asked.get("edit_options", {}).get("previous_post_id", ""),
        community_id=asked.get("community_id", ""),
        quote_of=asked.get("quote_tweet_id", ""),
        links=tuple((word, word if "://" in word else f"http://{word}") for word in words),
        poll=tuple(poll.get("options", ())),
        poll_minutes=poll.get("duration_minutes", 0),
        reply_settings=asked.get("reply_settings", ""),
        made_with_ai=asked.get("made_with_ai", False),
        paid_partnership=asked.get("paid_partnership", False),
        media_ids=tuple(asked.get("media", {}).get("media_ids", ())),
    )
