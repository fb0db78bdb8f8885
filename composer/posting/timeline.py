"""X's answers read into the house's own values; what does not fit is left out, never trusted."""

from __future__ import annotations

import datetime as dt
import html
from typing import Any, Final, cast

from composer.outbox.publisher import TimelinePost
from composer.posting.payload import Json, is_post_id
from composer.text.post_link import born
from composer.text.written_out import written_out

_FIRST, _LAST = 2006, 2199  # years that a post can be of

_MOST_LINKS: Final = 1_000
"""Links of a post that are looked at for one that was put behind: 25,000 characters hold no more."""


def read_posts(answer: Json) -> tuple[TimelinePost, ...]:
    """Return the posts of `GET /2/users/:id/tweets`, newest first; an entry without id or text is skipped."""
    found: list[TimelinePost] = []
    data = answer.get("data")
    for item in cast("list[object]", data) if isinstance(data, list) else []:
        if not isinstance(item, dict):
            continue
        entry = cast("Json", item)
        post_id, text = entry.get("id"), entry.get("text")
        if isinstance(post_id, str) and is_post_id(post_id) and isinstance(text, str):
            found.append(
                TimelinePost(
                    post_id, _as_written(text, entry), _moment(entry, post_id), _referenced(entry, "replied_to")
                )
            )
    return tuple(sorted(found, key=lambda post: int(post.post_id), reverse=True))


def _as_written(text: str, entry: Json) -> str:
    """Undo what X does to a text: links are t.co addresses, one behind is for pictures or a quote; &, <, > escaped."""
    entities, quoted = entry.get("entities"), _referenced(entry, "quoted")
    links = _objects(cast("Json", entities).get("urls")) if isinstance(entities, dict) else []
    for link in reversed(links[-_MOST_LINKS:]):  # what was put behind is last
        short, long = link.get("url"), link.get("expanded_url")
        if isinstance(short, str) and isinstance(long, str) and short:
            added = "media_key" in link or (quoted and long.endswith(f"/status/{quoted}"))
            text = text.removesuffix(short).rstrip() if added and text.endswith(short) else text
    return html.unescape(written_out(text, links, "url", "expanded_url"))


def _moment(entry: Json, post_id: str) -> dt.datetime:
    try:
        told = dt.datetime.fromisoformat(str(entry.get("created_at")))
    except ValueError:
        return born(post_id)
    if not _FIRST <= told.year <= _LAST:
        return born(post_id)
    return told if told.tzinfo else told.replace(tzinfo=dt.UTC)


def _referenced(entry: Json, kind: str) -> str:
    """Return the id of the post this one answers or quotes.

    X's page says `referenced_tweets`, its OpenAPI file `referenced_posts`.
    """
    for name in ("referenced_tweets", "referenced_posts"):
        for item in _objects(entry.get(name)):
            post_id = item.get("id")
            if item.get("type") == kind and isinstance(post_id, str) and is_post_id(post_id):
                return post_id
    return ""


def _objects(value: object) -> list[dict[str, Any]]:
    items = cast("list[object]", value) if isinstance(value, list) else []
    return [cast("dict[str, Any]", item) for item in items if isinstance(item, dict)]
