"""What X and the way to it answer, turned into one code and one action. Nothing of any body is kept.

X's error bodies can echo the whole draft, so they are read here and thrown away here. A failure is `PostingError`
where it is certain that nothing was posted, `OutcomeUnknownError` where it is not: X has no idempotency key, so a doubt
goes to the author and never to a second try.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from typing import Any, Final, cast

from composer.base.clock import to_stamp
from composer.base.errors import Action, OutcomeUnknownError, PostingError
from composer.outbox.publisher import Allowance
from composer.posting.payload import Json, as_object

_WINDOW: Final = dt.timedelta(minutes=15)  # X's rate-limit window
_NEXT_TRY: Final = dt.timedelta(seconds=30)
_SAME: Final = dt.timedelta(seconds=30)  # so far two clocks may be apart and tell the same time
_LIKELY: Final = range(2006, 2200)  # years that a service could tell as its own: X began in the first
_LONGEST_WAIT: Final = dt.timedelta(hours=25)  # the longest window is a day
_DAILY: Final = ("x-user-limit-24hour", "x-app-limit-24hour")
_DAILY_LEFT: Final = tuple(f"{name}-remaining" for name in _DAILY)

# RFC 9110, section 15.5 and RFC 6585: the request was read and refused. 408 and 409 leave a doubt.
_REFUSED: Final = frozenset(
    {400, 401, 402, 403, 404, 405, 406, 410, 411, 413, 414, 415, 421, 422, 426, 428, 429, 431, 451}
)
# RFC 9110, section 15.4: these point elsewhere before anything is done; 302 and 303 may stand for "done, look there".
_POINTS_ELSEWHERE: Final = frozenset({300, 301, 307, 308})

# Marks in `detail`, `title` and messages of X's 400 and 403, lower case, as seen in the wild; the first that fits wins.
_MARKS: Final = (
    ("duplicate content", "x.duplicate", Action.EDIT),
    ("text is too long", "x.too_long", Action.EDIT),
    ("needs to be a bit shorter", "x.too_long", Action.EDIT),
    ("one cashtag", "x.cashtags", Action.EDIT),
    ("invalid url", "x.bad_link", Action.EDIT),
    ("media id", "x.media_gone", Action.RETRY),
    ("file size", "x.media_refused", Action.EDIT),
    ("media type", "x.media_refused", Action.EDIT),
    ("the media is not", "x.media_refused", Action.EDIT),
    ("4 photos", "x.media_refused", Action.EDIT),
    ("longer than 2 minutes", "x.video_long", Action.EDIT),
    ("reply to this conversation is not allowed", "x.reply_not_allowed", Action.OPEN_IN_BROWSER),
    ("not been mentioned", "x.reply_not_allowed", Action.OPEN_IN_BROWSER),
    ("enterprise plan", "x.quote_not_allowed", Action.OPEN_IN_BROWSER),
    ("deleted or not visible", "x.reply_gone", Action.EDIT),
    ("suspended", "x.suspended", Action.LOOK_FIRST),
    ("temporarily locked", "x.locked", Action.LOOK_FIRST),
    ("might be automated", "x.looks_automated", Action.OPEN_IN_BROWSER),
    ("unsupported authentication", "x.no_permission", Action.RECONNECT),
    ("app permissions", "x.no_permission", Action.RECONNECT),
    ("not permitted to access this feature", "x.no_permission", Action.RECONNECT),
    ("timestamp out of bounds", "x.clock", Action.RETRY),
)

# The older numbers beside the messages (X API v1.1 error codes); they still appear in v2 bodies.
_NUMBERS: Final = {
    32: "could not authenticate",
    64: "suspended",
    135: "timestamp out of bounds",
    186: "text is too long",
    187: "duplicate content",
    226: "might be automated",
    326: "temporarily locked",
    385: "deleted or not visible",
}

_PLAIN: Final = {
    400: ("x.invalid", Action.EDIT),
    401: ("x.signed_out", Action.RECONNECT),
    402: ("x.no_credit", Action.ADD_CREDIT),
    403: ("x.forbidden", Action.EDIT),
    404: ("x.not_found", Action.RETRY),
    422: ("x.invalid", Action.EDIT),
}


def translate(
    status: int, headers: Mapping[str, str], body: bytes, *, posting: bool, now: dt.datetime
) -> PostingError | None:
    """Return what an answer means: None for a success that can be read, else the error to raise.

    Args:
        status: HTTP status.
        headers: Of the answer; names in any case.
        body: At most 1 MiB, decoded; it may echo the draft.
        posting: Whether the request was the one that posts; a doubt is then `OutcomeUnknownError`.
        now: This machine's time, aware; a wait is reckoned from X's own clock.
    """
    told = as_object(body)
    if 200 <= status < 300:
        return None if told is not None else _doubt("answer", posting)
    if 300 <= status < 400:
        sure = not posting or status in _POINTS_ELSEWHERE
        return PostingError("net.redirect", Action.RETRY) if sure else _doubt("answer", posting)
    if status not in _REFUSED and 400 <= status < 500:
        if status == 407:
            return PostingError("net.proxy", Action.RETRY)
        return _doubt("answer", posting)
    if status in _REFUSED:
        return _refusal(status, {name.lower(): value for name, value in headers.items()}, told, now)
    return _doubt("unavailable", posting)


def _refusal(status: int, headers: Mapping[str, str], told: Json | None, now: dt.datetime) -> PostingError:
    if status == 402:  # X's body of 402 is not documented; the status says it
        return PostingError("x.no_credit", Action.ADD_CREDIT)
    if status == 429:
        return _too_many(headers, told, now)
    if told is None:  # X speaks JSON: something on the way answered in its place
        return PostingError("net.proxy", Action.RETRY)
    words = _words(told)
    for mark, code, action in _MARKS:
        if mark in words and (status != 401 or code == "x.clock"):
            return PostingError(code, action)
    code, action = _PLAIN.get(status, ("x.refused", Action.RETRY))
    return PostingError(code, action)


def _too_many(headers: Mapping[str, str], told: Json | None, now: dt.datetime) -> PostingError:
    words = _words(told or {})
    if "usagecapexceeded" in words or "usage-capped" in words or "usage cap" in words:
        return PostingError("x.usage_cap", Action.ADD_CREDIT)
    return PostingError("x.rate_limited", Action.WAIT, until=to_stamp(_until(headers, now)))


def _until(headers: Mapping[str, str], now: dt.datetime) -> dt.datetime:
    """Reckon the wait on X's clock and set it on ours: a wrong clock here must not stretch it (RFC 9110, 6.6.1)."""
    name = "x-rate-limit-reset"
    for daily in _DAILY:
        if headers.get(f"{daily}-remaining") == "0":
            name = f"{daily}-reset"
    try:
        reset = dt.datetime.fromtimestamp(int(headers[name]), dt.UTC)
    except (KeyError, ValueError, OverflowError, OSError):
        return now + _WINDOW
    wait = reset - _server_time(headers, now)
    return now + min(max(wait, dt.timedelta(seconds=1)), _LONGEST_WAIT)


def allowance(headers: Mapping[str, str], now: dt.datetime) -> Allowance | None:
    """Return what an answer says of the limit of its window, until when on this machine's clock; None where nothing."""
    told = {name.lower(): value for name, value in headers.items()}
    remaining = told.get("x-rate-limit-remaining", "")
    if not remaining.isdecimal() or len(remaining) > 9 or "x-rate-limit-reset" not in told:
        return None
    return Allowance(int(remaining), _until({**told, **dict.fromkeys(_DAILY_LEFT, "")}, now))


def ahead(headers: Mapping[str, str], now: dt.datetime) -> dt.timedelta:
    """Return how far this machine's clock is ahead of the service's (behind: negative); nothing below half a minute."""
    found = now - _server_time({name.lower(): value for name, value in headers.items()}, now)
    return found if abs(found) >= _SAME else dt.timedelta()


def _server_time(headers: Mapping[str, str], now: dt.datetime) -> dt.datetime:
    try:
        told = parsedate_to_datetime(headers["date"])
    except (KeyError, ValueError, TypeError, OverflowError):
        return now
    told = told if told.tzinfo else told.replace(tzinfo=dt.UTC)
    return told if told.year in _LIKELY else now


def _words(told: Json) -> str:
    """Gather what X says about the failure, lower case; never the parameters, which echo the draft."""
    said = [_text(told.get(name)) for name in ("title", "detail", "type", "reason", "error")]
    errors = told.get("errors")
    for item in cast("list[object]", errors) if isinstance(errors, list) else []:
        if isinstance(item, dict):
            entry = cast("dict[str, Any]", item)
            said += [_text(entry.get(name)) for name in ("message", "detail", "title", "type")]
            number = entry.get("code")
            said.append(_NUMBERS.get(number, "") if isinstance(number, int) else "")
    return "\n".join(said).lower()


def _text(value: object) -> str:
    return value[:500] if isinstance(value, str) else ""


def _doubt(kind: str, posting: bool) -> PostingError:
    if posting:
        return OutcomeUnknownError(f"unknown.{kind}", Action.LOOK_FIRST)
    if kind == "unavailable":
        return PostingError("x.unavailable", Action.RETRY)
    return PostingError(f"net.{kind}", Action.RETRY)


def unreadable(*, posting: bool) -> PostingError:
    """Return the error for an answer that is not what X answers: no id, no JSON, too large, cut short."""
    return _doubt("answer", posting)


def failure(error: BaseException, *, connected: bool, posting: bool, now: dt.datetime) -> PostingError:
    """Return what a broken exchange means; of the error only its kind is read.

    Args:
        error: What urllib3, ssl or the socket raised; or why it was not begun.
        connected: Whether a verified connection stood: until then not one byte of the request can have left.
        posting: Whether the request was the one that posts.
        now: This machine's time, aware.
    """
    if isinstance(error, PostingError):  # it was not begun: this program itself held it back
        return error.with_traceback(None)
    import urllib3.exceptions as broken_by  # late, as what raised it

    timed_out = isinstance(error, broken_by.TimeoutError | TimeoutError)
    if connected:
        return _doubt("timeout" if timed_out else "cut", posting)
    if isinstance(error, broken_by.SSLError):
        return PostingError("net.tls", Action.RETRY)
    until = to_stamp(now + _NEXT_TRY)
    if timed_out and not isinstance(error, broken_by.NewConnectionError):
        return PostingError("net.timeout", Action.WAIT, until=until)
    return PostingError("net.offline", Action.WAIT, until=until)
