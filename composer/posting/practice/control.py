"""The practice service's own controls, for whoever tests a client against it: only where they were asked for.

`POST /practice/faults` with `{"fault": "slow", "method": "POST", "seconds": 1, "times": 1}` lets the next requests of
that method go wrong, with `"where"` those whose path holds it (the names are those of `faults.Fault`);
`{"fault": "none"}` lets all go well again. `POST /practice/summon` with `{"post_id": "5"}` lets somebody mention the
account, who may then be answered. `POST /practice/plan` with `{"enterprise": true}` lets posts quote, as under X's
Enterprise plan, with `{"premium": true}` posts may be edited. `POST /practice/join` with `{"community_id": "5"}` makes
the account a member of a community. `POST /practice/expire` lets every access token be too old, `POST
/practice/expire-media` every upload. `GET /practice/bill` tells what the requests cost.

`GET /practice/timeline?key=…` is for a browser, which shows no bearer: the page of what is posted, under a key of
the run.
"""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Callable
from typing import Any, Final, cast
from urllib.parse import urlsplit

from composer.posting.practice.faults import Fault, Faults
from composer.posting.practice.grants import Grants
from composer.posting.practice.page import Page, timeline_page
from composer.posting.practice.reply import Reply, about_blank
from composer.posting.practice.shapes import is_id
from composer.posting.practice.state import PracticePost, PracticeState

ROOM: Final = "/practice/"
_MOST_TIMES: Final = 1_000
_LONGEST_S: Final = 600.0


class ControlDesk:
    """Answers the controls; the door has seen the bearer of the run already."""

    def __init__(self, state: PracticeState, faults: Faults, grants: Grants) -> None:
        self._state = state
        self._faults = faults
        self._grants = grants
        self.timeline = f"{ROOM}timeline?key={secrets.token_urlsafe(32)}"

    def page(self, method: str, target: str) -> Page | None:
        """Return the page of the timeline where exactly its address is asked for."""
        asked = urlsplit(target)
        own = hmac.compare_digest(f"{asked.path}?{asked.query}".encode("utf-8", "replace"), self.timeline.encode())
        if method != "GET" or not own:
            return None
        posts = [(f"{post.created_at:%Y-%m-%d %H:%M:%S} UTC", post.text, _about(post)) for post in self._state.posts()]
        return timeline_page(f"@{self._state.user.handle}", posts)

    def answer(self, method: str, path: str, body: object) -> Reply:
        """Answer one request below `ROOM`."""
        acts: dict[tuple[str, str], Callable[[dict[str, Any]], Reply]] = {
            ("POST", "faults"): self._plan,
            ("POST", "summon"): self._summon,
            ("POST", "plan"): self._choose_plan,
            ("POST", "join"): self._join,
            ("POST", "expire"): self._expire,
            ("POST", "expire-media"): self._expire_media,
            ("GET", "bill"): self._bill,
        }
        act = acts.get((method, path.removeprefix(ROOM)))
        if act is None:
            return Reply(404, about_blank(404, "Not Found"))
        return act(cast("dict[str, Any]", body) if isinstance(body, dict) else {})

    def _plan(self, asked: dict[str, Any]) -> Reply:
        if asked.get("fault") == "none":
            self._faults.clear()
            return Reply(200, {"data": {"planned": 0}})
        method, seconds, times = asked.get("method", "POST"), asked.get("seconds", 0), asked.get("times", 1)
        where = asked.get("where", "")
        known = asked.get("fault") in set(Fault) and method in {"GET", "POST", "DELETE"} and isinstance(where, str)
        if not (known and _within(seconds, _LONGEST_S) and _within(times, _MOST_TIMES)):
            return Reply(400, about_blank(400, "Bad Request"))
        self._faults.plan(Fault(asked["fault"]), method, float(seconds), int(times), where=where)
        return Reply(200, {"data": {"planned": int(times)}})

    def _summon(self, asked: dict[str, Any]) -> Reply:
        post_id = asked.get("post_id")
        if not isinstance(post_id, str) or not is_id(post_id):
            return Reply(400, about_blank(400, "Bad Request"))
        self._state.summon(post_id)
        return Reply(200, {"data": {"summoned": True}})

    def _join(self, asked: dict[str, Any]) -> Reply:
        community_id = asked.get("community_id")
        if not isinstance(community_id, str) or not is_id(community_id):
            return Reply(400, about_blank(400, "Bad Request"))
        self._state.join(community_id)
        return Reply(200, {"data": {"joined": True}})

    def _choose_plan(self, asked: dict[str, Any]) -> Reply:
        if (
            not asked
            or set(asked) - {"enterprise", "premium"}
            or not all(isinstance(one, bool) for one in asked.values())
        ):
            return Reply(400, about_blank(400, "Bad Request"))
        self._state.enterprise = asked.get("enterprise", self._state.enterprise)
        self._state.premium = asked.get("premium", self._state.premium)
        return Reply(200, {"data": {"enterprise": self._state.enterprise, "premium": self._state.premium}})

    def _expire(self, _asked: dict[str, Any]) -> Reply:
        self._grants.expire_access()
        return Reply(200, {"data": {"expired": True}})

    def _expire_media(self, _asked: dict[str, Any]) -> Reply:
        self._state.media.expire_all()
        return Reply(200, {"data": {"expired": True}})

    def _bill(self, _asked: dict[str, Any]) -> Reply:
        lines = [{"what": charge.what, "thousandths": charge.thousandths} for charge in self._state.charges()]
        return Reply(200, {"data": lines, "meta": {"thousandths": self._state.spent}})


def _about(post: PracticePost) -> str:
    """Return in short what else is about a post, and its id."""
    about = {
        f"answers {post.in_reply_to}": post.in_reply_to,
        f"quotes {post.quote_of}": post.quote_of,
        f"in community {post.community_id}": post.community_id,
        f"poll: {' / '.join(post.poll)}": post.poll,
        f"pictures: {len(post.media_ids)}": post.media_ids,
        f"edited: {len(post.history)}": post.history,
        f"replies: {post.reply_settings}": post.reply_settings,
        "Made with AI": post.made_with_ai,
        "Paid partnership": post.paid_partnership,
    }
    return " · ".join([post.post_id, *(words for words, holds in about.items() if holds)])


def _within(value: object, most: float) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= most
