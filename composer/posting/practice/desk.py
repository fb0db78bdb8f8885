"""The practice service without its wire: a request in, an answer out."""

from __future__ import annotations

import datetime as dt
import hashlib
import html
import re
from collections.abc import Callable, Mapping
from typing import Any, Final
from urllib.parse import parse_qsl

from composer.posting.practice.media_desk import MediaDesk
from composer.posting.practice.portrait import PICTURE_FIELD, address_of
from composer.posting.practice.refusal import Refusal, invalid
from composer.posting.practice.reply import Reply, about_blank
from composer.posting.practice.ruler import Ruler
from composer.posting.practice.rules import judge_post
from composer.posting.practice.state import Allowance, PracticePost, PracticeState

# Which fields can be asked for: what X's page and its OpenAPI file call them, as far as this service has them.
_POST_FIELDS: Final = frozenset(
    {"author_id", "community_id", "conversation_id", "created_at", "edit_history_tweet_ids", "entities", "id",
     "in_reply_to_user_id", "paid_partnership", "referenced_posts", "referenced_tweets", "reply_settings", "text"}
)  # fmt: skip
_USER_FIELDS: Final = frozenset(
    {"created_at", "description", "id", "name", "profile_image_url", "protected", "username", "verified"}
)
_MOMENT: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_ID: Final = re.compile(r"[0-9]{1,19}")


def limits(left: Allowance) -> dict[str, str]:
    """Return X's three headers of a rate limit."""
    return {
        "x-rate-limit-limit": str(left.limit),
        "x-rate-limit-remaining": str(left.remaining),
        "x-rate-limit-reset": str(left.reset),
    }


class PracticeDesk:
    """Answers the requests the program makes of X.

    Its `origin` is told to it once it is listened at: what it serves itself lies there.

    Args:
        state: The posts, the bill and the limits.
        ruler: Measures texts.
    """

    def __init__(self, state: PracticeState, ruler: Ruler) -> None:
        self.state = state
        self._ruler = ruler
        self.origin = ""
        self._media = MediaDesk(state.media)

    def answer(self, method: str, path: str, query: str, body: object) -> Reply:
        """Answer a request that has shown its bearer."""
        parts = path.strip("/").split("/")
        match (method, *parts):
            case ("POST", "2", "tweets"):
                return self._limited("post", lambda: self._create(body))
            case ("DELETE", "2", "tweets", post_id):
                return self._limited("delete", lambda: self._delete(post_id))
            case ("GET", "2", "users", "me"):
                return self._limited("me", lambda: self._me(query))
            case ("GET", "2", "users", user_id, "tweets"):
                return self._limited("posts", lambda: self._posts(user_id, query))
            case (_, "2", "media", *rest):
                return self._about_media(method, rest, query, body)
            case _:
                return Reply(404, about_blank(404, "Not Found"))

    def _about_media(self, method: str, rest: list[str], query: str, body: object) -> Reply:
        match (method, *rest):
            case ("POST", "upload", "initialize"):
                return self._limited("media_initialize", lambda: self._media.initialize(body))
            case ("POST", "upload", media_id, "append"):
                return self._limited("media_append", lambda: self._media.append(media_id, body))
            case ("POST", "upload", media_id, "finalize"):
                return self._limited("media_finalize", lambda: self._media.finalize(media_id))
            case ("GET", "upload"):
                return self._limited("media_status", lambda: self._media.status(query))
            case ("POST", "metadata"):
                return self._limited("media_words", lambda: self._described(body))
            case _:
                return Reply(404, about_blank(404, "Not Found"))

    def _described(self, body: object) -> Reply | Refusal:
        made = self._media.describe(body)
        if isinstance(made, Reply):
            self.state.bill_media_words()
        return made

    def over_limit(self, endpoint: str = "post") -> Reply:
        """Return the answer to one request too many."""
        left = self.state.count(endpoint)
        headers = limits(left) | {"x-rate-limit-remaining": "0"}
        return Reply(429, about_blank(429, "Too Many Requests"), headers)

    def _limited(self, endpoint: str, work: Callable[[], Reply | Refusal]) -> Reply:
        left = self.state.count(endpoint)
        if left.exceeded:
            return Reply(429, about_blank(429, "Too Many Requests"), limits(left))
        if self.state.broke:
            return Reply(402, about_blank(402, "CreditsDepleted", "Your account has no credits left."), limits(left))
        made = work()
        if isinstance(made, Refusal):
            made = Reply(made.status, made.body)
        return Reply(made.status, made.body, limits(left))

    def _create(self, body: object) -> Reply | Refusal:
        judged = judge_post(body, self.state, self._ruler)
        if isinstance(judged, Refusal):
            return judged
        post = self.state.add(judged)
        text, _ = shown(post)
        return Reply(201, {"data": {"id": post.post_id, "text": text, "edit_history_post_ids": _versions(post)}})

    def _delete(self, post_id: str) -> Reply | Refusal:
        if not _ID.fullmatch(post_id):
            return invalid("The `id` path parameter value is not valid.", {"id": [post_id]})
        return Reply(200, {"data": {"deleted": self.state.remove(post_id)}})

    def _me(self, query: str) -> Reply | Refusal:
        asked = dict(parse_qsl(query, keep_blank_values=True))
        if set(asked) - {"user.fields"} or set(_listed(asked, "user.fields")) - _USER_FIELDS:
            return invalid("A query parameter is not known.")
        self.state.bill_user()
        user = self.state.user
        told = {"id": user.user_id, "name": user.name, "username": user.handle}
        if PICTURE_FIELD in _listed(asked, "user.fields"):
            told[PICTURE_FIELD] = self.origin + address_of(user.user_id)
        return Reply(200, {"data": told})

    def _posts(self, user_id: str, query: str) -> Reply | Refusal:
        asked = dict(parse_qsl(query, keep_blank_values=True))
        fault = _bad_query(user_id, asked)
        if fault:
            return invalid(fault)
        posts = self.state.posts() if user_id == self.state.user.user_id else ()
        found = [post for post in posts if _wanted(post, asked)]
        start, most = int(asked.get("pagination_token", "0"), 32), int(asked.get("max_results", "10"))
        page = found[start : start + most]
        self.state.bill_reads(len(page))
        meta: dict[str, Any] = {"result_count": len(page)}
        if not page:
            return Reply(200, {"meta": meta})
        meta |= {"newest_id": page[0].post_id, "oldest_id": page[-1].post_id}
        if start + most < len(found):
            meta["next_token"] = _base32(start + most)
        fields = set(_listed(asked, "tweet.fields") + _listed(asked, "post.fields"))
        return Reply(200, {"data": [self._entry(post, fields) for post in page], "meta": meta})

    def _entry(self, post: PracticePost, fields: set[str]) -> dict[str, Any]:
        text, entities = shown(post)
        known: dict[str, Any] = {
            "author_id": self.state.user.user_id,
            "created_at": post.created_at.strftime("%Y-%m-%dT%H:%M:%S.000Z"),
            "paid_partnership": post.paid_partnership,
            "reply_settings": post.reply_settings or "everyone",
        }
        if post.community_id:
            known["community_id"] = post.community_id
        if entities:
            known["entities"] = {"urls": entities}
        others = (("replied_to", post.in_reply_to), ("quoted", post.quote_of))
        if referenced := [{"type": kind, "id": post_id} for kind, post_id in others if post_id]:
            known |= {"referenced_tweets": referenced, "referenced_posts": referenced}
        entry: dict[str, Any] = {"id": post.post_id, "text": text, "edit_history_tweet_ids": _versions(post)}
        return entry | {name: value for name, value in known.items() if name in fields}


def _versions(post: PracticePost) -> list[str]:
    return [*post.history, post.post_id]


def shown(post: PracticePost) -> tuple[str, list[dict[str, Any]]]:
    """Return a post's text as X gives it out, and its link entities.

    Links become t.co addresses of 23 characters, one more leads to the pictures, or to the post that is quoted; &, <
    and > are escaped. Starts and ends are code points of the text given out.
    """
    out, at = "", 0
    entities: list[dict[str, Any]] = []
    for word, target in post.links:
        start = post.text.index(word, at)
        out += html.escape(post.text[at:start], quote=False)
        short = "https://t.co/" + hashlib.sha256(f"{post.post_id}{start}".encode()).hexdigest()[:10]
        bare = target.split("://", 1)[-1]
        entities.append(
            {"start": len(out), "end": len(out) + len(short), "url": short, "expanded_url": target, "display_url": bare}
        )
        out += short
        at = start + len(word)
    out += html.escape(post.text[at:], quote=False)
    if post.media_ids:
        out, place = _behind(out, post.post_id, f"https://x.com/i/status/{post.post_id}/photo/1", "pic.x.com/practice")
        entities += [place | {"media_key": f"3_{media_id}"} for media_id in post.media_ids]
    if post.quote_of:
        target = f"https://x.com/i/status/{post.quote_of}"
        out, place = _behind(out, post.post_id + post.quote_of, target, target.removeprefix("https://"))
        entities.append(place)
    return out, entities


def _behind(out: str, seed: str, target: str, shown_as: str) -> tuple[str, dict[str, Any]]:
    """Put one more t.co address behind a text; return the text and the address's entity."""
    blank = " " if out else ""
    short = "https://t.co/" + hashlib.sha256(seed.encode()).hexdigest()[:10]
    place: dict[str, Any] = {"start": len(out + blank), "end": len(out + blank + short), "url": short}
    return out + blank + short, place | {"expanded_url": target, "display_url": shown_as}


def _listed(asked: Mapping[str, str], name: str) -> list[str]:
    return asked[name].split(",") if name in asked else []


def _bad_query(user_id: str, asked: Mapping[str, str]) -> str:
    """Return what is wrong with a question for posts (OpenAPI, getUsersPosts); empty where nothing is."""
    checks: dict[str, Callable[[str], bool]] = {
        "max_results": lambda value: value.isdecimal() and len(value) < 4 and 5 <= int(value) <= 100,
        "start_time": _is_moment,
        "end_time": _is_moment,
        "since_id": lambda value: bool(_ID.fullmatch(value)),
        "until_id": lambda value: bool(_ID.fullmatch(value)),
        "pagination_token": lambda value: bool(re.fullmatch(r"[0-9a-v]{1,6}", value)),
        "tweet.fields": lambda value: set(value.split(",")) <= _POST_FIELDS,
        "post.fields": lambda value: set(value.split(",")) <= _POST_FIELDS,
    }
    if not _ID.fullmatch(user_id):
        return "The `id` path parameter value is not valid."
    for name, value in asked.items():
        if name not in checks:
            return "A query parameter is not known."
        if not checks[name](value):
            return f"The `{name}` query parameter value is not valid."
    return ""


def _is_moment(value: str) -> bool:
    try:
        return bool(_MOMENT.fullmatch(value)) and dt.datetime.fromisoformat(value).year >= 2010
    except ValueError:
        return False


def _wanted(post: PracticePost, asked: Mapping[str, str]) -> bool:
    if "start_time" in asked and post.created_at < dt.datetime.fromisoformat(asked["start_time"]):
        return False
    if "end_time" in asked and post.created_at >= dt.datetime.fromisoformat(asked["end_time"]):
        return False
    if "since_id" in asked and int(post.post_id) <= int(asked["since_id"]):
        return False
    return not ("until_id" in asked and int(post.post_id) >= int(asked["until_id"]))


def _base32(number: int) -> str:
    digits = ""
    while number:
        number, rest = divmod(number, 32)
        digits = "0123456789abcdefghijklmnopqrstuv"[rest] + digits
    return digits or "0"
