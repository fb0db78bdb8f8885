"""Each answer X is known to give becomes one code and one action; a doubt is never called a failure."""

from __future__ import annotations

import datetime as dt
import json
from email.utils import format_datetime
from typing import Any

import pytest
import urllib3.exceptions as broken_by
from hypothesis import given
from hypothesis import strategies as st

from composer.base.clock import to_stamp
from composer.base.errors import Action, OutcomeUnknownError, PostingError
from composer.posting.translate import ahead, allowance, failure, translate
from tests.posting.orders import CANARY

NOW = dt.datetime(2026, 11, 24, 12, 0, tzinfo=dt.UTC)
BLANK = {"type": "about:blank", "title": "Forbidden", "status": 403}


def said(status: int, body: Any, posting: bool = True, **headers: str) -> PostingError:
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    error = translate(status, named, data, posting=posting, now=NOW)
    assert error is not None
    return error


SEEN: list[tuple[int, dict[str, Any], str, Action]] = [
    (403, BLANK | {"detail": "You are not allowed to create a Tweet with duplicate content."},
     "x.duplicate", Action.EDIT),
    (403, {"errors": [{"code": 187, "message": "Status is a duplicate."}]}, "x.duplicate", Action.EDIT),
    (
        400,
        {
            "errors": [{"parameters": {"text": [CANARY]}, "message": "Your Tweet text is too long. For more"}],
            "title": "Invalid Request",
            "detail": "One or more parameters to your request was invalid.",
            "type": "https://api.twitter.com/2/problems/invalid-request",
        },
        "x.too_long",
        Action.EDIT,
    ),
    (403, {"errors": [{"code": 186, "message": "Tweet needs to be a bit shorter."}]}, "x.too_long", Action.EDIT),
    (403, BLANK | {"detail": "Posts may contain a maximum of one cashtag."}, "x.cashtags", Action.EDIT),
    (400, {"title": "Invalid Request", "errors": [{"message": "maximum of one cashtag"}]}, "x.cashtags", Action.EDIT),
    (403, BLANK | {"detail": "The Tweet contains an invalid URL."}, "x.bad_link", Action.EDIT),
    (
        403,
        BLANK | {"detail": "Reply to this conversation is not allowed because you have not been mentioned or otherwise "
                           "engaged by the author of the post you are replying to."},
        "x.reply_not_allowed",
        Action.OPEN_IN_BROWSER,
    ),
    (403, {"errors": [{"code": 385, "message": "You attempted to reply"}]}, "x.reply_gone", Action.EDIT),
    (403, BLANK | {"detail": "user-suspended"}, "x.suspended", Action.LOOK_FIRST),
    (403, {"errors": [{"code": 326, "message": "To protect our users"}]}, "x.locked", Action.LOOK_FIRST),
    (403, {"errors": [{"code": 226, "message": "This request"}]}, "x.looks_automated", Action.OPEN_IN_BROWSER),
    (403, BLANK | {"detail": "You are not permitted to perform this action."}, "x.forbidden", Action.EDIT),
    (403, {"title": "Unsupported Authentication", "status": 403}, "x.no_permission", Action.RECONNECT),
    (403, BLANK | {"detail": "Your client app is not configured with the appropriate oauth1 app permissions"},
     "x.no_permission", Action.RECONNECT),
    (403, BLANK | {"detail": "Your account is not permitted to access this feature"},
     "x.no_permission", Action.RECONNECT),
    (403, BLANK | {"detail": "You cannot post a video longer than 2 minutes."}, "x.video_long", Action.EDIT),
    (403, BLANK | {"detail": "Reply to a Tweet that is deleted or not visible to you."}, "x.reply_gone", Action.EDIT),
    (401, {"title": "Unauthorized", "type": "about:blank", "status": 401, "detail": "Unauthorized"},
     "x.signed_out", Action.RECONNECT),
    (401, {"errors": [{"code": 32, "message": "Could not authenticate you."}]}, "x.signed_out", Action.RECONNECT),
    (401, {"errors": [{"code": 135, "message": "Timestamp out of bounds."}]}, "x.clock", Action.RETRY),
    (402, {"title": "CreditsDepleted", "detail": "no credits"}, "x.no_credit", Action.ADD_CREDIT),
    (404, {"title": "Not Found Error"}, "x.not_found", Action.RETRY),
    (422, {"title": "Unprocessable"}, "x.invalid", Action.EDIT),
    (400, {"title": "Invalid Request"}, "x.invalid", Action.EDIT),
    (451, {"title": "Unavailable for legal reasons"}, "x.refused", Action.RETRY),
    (
        429,
        {
            "title": "UsageCapExceeded",
            "period": "Monthly",
            "scope": "Product",
            "detail": "Usage cap exceeded: Monthly product cap",
            "type": "https://api.twitter.com/2/problems/usage-capped",
        },
        "x.usage_cap",
        Action.ADD_CREDIT,
    ),
]  # fmt: skip


@pytest.mark.parametrize(("status", "body", "code", "action"), SEEN)
def test_a_known_refusal_has_its_code(status: int, body: dict[str, Any], code: str, action: Action) -> None:
    error = said(status, body)

    assert (type(error), error.code, error.action) == (PostingError, code, action)


def test_a_credit_used_up_needs_no_body() -> None:
    assert said(402, b"").code == "x.no_credit"


def test_a_web_page_instead_of_a_refusal_came_from_somebody_else() -> None:
    """A hospital's filter answers in HTML; X answers in JSON."""
    assert said(403, b"<html>Blocked by policy</html>").code == "net.proxy"
    assert said(407, b"").code == "net.proxy"


def test_the_wait_ends_when_x_says() -> None:
    reset = int((NOW + dt.timedelta(minutes=7)).timestamp())
    error = said(429, {"title": "Too Many Requests"}, x_rate_limit_reset=str(reset))

    assert (error.code, error.action) == ("x.rate_limited", Action.WAIT)
    assert error.params == {"until": to_stamp(NOW + dt.timedelta(minutes=7))}


@pytest.mark.parametrize("off", [-86_400, -3_600, 3_600, 86_400])
def test_a_wrong_clock_here_does_not_change_the_wait(off: int) -> None:
    true = NOW + dt.timedelta(seconds=off)
    reset = str(int((true + dt.timedelta(minutes=7)).timestamp()))
    error = said(429, {}, x_rate_limit_reset=reset, date=format_datetime(true, usegmt=True))

    assert error.params == {"until": to_stamp(NOW + dt.timedelta(minutes=7))}


@pytest.mark.parametrize(
    "date", ["", "today", *(f"Mon, 01 Jan {year} 00:00:00 GMT" for year in ("0001", "1969", "9999", "9" * 30))]
)
def test_a_date_that_no_service_tells_changes_nothing(date: str) -> None:
    ends = NOW + dt.timedelta(minutes=7)
    error = said(429, {}, x_rate_limit_reset=str(int(ends.timestamp())), date=date)

    assert ahead({"Date": date}, NOW) == dt.timedelta()
    assert error.params == {"until": to_stamp(ends)}


@pytest.mark.parametrize("reset", ["", "soon", "-1", "9" * 30, "0"])
def test_a_wait_that_cannot_be_read_is_bounded(reset: str) -> None:
    until = dt.datetime.fromisoformat(str(said(429, {}, x_rate_limit_reset=reset).params["until"]))

    assert NOW < until <= NOW + dt.timedelta(hours=25)


def test_the_limit_of_the_day_outlasts_the_one_of_the_quarter_hour() -> None:
    quarter, day = NOW + dt.timedelta(minutes=5), NOW + dt.timedelta(hours=20)
    error = said(
        429,
        {},
        x_rate_limit_reset=str(int(quarter.timestamp())),
        x_user_limit_24hour_remaining="0",
        x_user_limit_24hour_reset=str(int(day.timestamp())),
    )

    assert error.params == {"until": to_stamp(day)}


@pytest.mark.parametrize("status", [500, 502, 503, 504, 520, 599, 408, 409, 302, 303, 425, 100, 600])
def test_what_may_have_posted_is_a_doubt(status: int) -> None:
    error = said(status, {"title": "x"})

    assert (type(error), error.action) == (OutcomeUnknownError, Action.LOOK_FIRST)
    assert error.code.startswith("unknown.")


@pytest.mark.parametrize("status", [500, 503, 408, 302])
def test_a_question_leaves_no_doubt(status: int) -> None:
    assert type(said(status, {}, posting=False)) is PostingError


def test_busy_x_says_so_to_a_question() -> None:
    assert said(503, {}, posting=False).code == "x.unavailable"


@pytest.mark.parametrize("status", [300, 301, 307, 308])
def test_a_redirect_of_a_post_was_not_carried_out(status: int) -> None:
    assert (said(status, b"").code, type(said(status, b""))) == ("net.redirect", PostingError)


def test_a_success_that_is_an_object_is_let_through() -> None:
    assert translate(201, {}, b'{"data":{}}', posting=True, now=NOW) is None
    assert said(201, b"[]").code == "unknown.answer"
    assert said(200, b"<html>").code == "unknown.answer"
    assert said(200, b"<html>", posting=False).code == "net.answer"


fields = st.sampled_from(["errors", "detail", "title", "code", "message", "parameters", "type"])
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(fields, inner, max_size=4),
    max_leaves=12,
)


@given(status=st.integers(300, 599), body=json_values, posting=st.booleans())
def test_any_body_is_read_without_harm(status: int, body: Any, posting: bool) -> None:
    error = said(status, body, posting)

    assert error.code.count(".") == 1
    assert type(error) is PostingError or posting


@given(status=st.integers(300, 599), body=st.binary(max_size=60))
def test_any_bytes_are_read_without_harm(status: int, body: bytes) -> None:
    assert said(status, body).code


@pytest.mark.parametrize(("status", "body", "code", "action"), SEEN)
def test_nothing_of_a_body_stays_in_the_error(status: int, body: dict[str, Any], code: str, action: Action) -> None:
    """X's bodies echo the draft; the error holds a code and, for a wait, a time."""
    echoed = json.loads(json.dumps(body))
    echoed.setdefault("errors", [{}])[0]["parameters"] = {"text": [CANARY]}
    echoed["detail"] = f"{echoed.get('detail', '')} {CANARY}"
    error = said(status, echoed)

    assert CANARY not in f"{error!r} {error.args} {dict(error.params)} {vars(error)}"


def test_before_a_connection_stands_nothing_was_sent() -> None:
    breaks: list[tuple[BaseException, str]] = [
        (broken_by.NameResolutionError("api.x.com", None, OSError()), "net.offline"),  # type: ignore[arg-type]
        (broken_by.NewConnectionError(None, "refused"), "net.offline"),  # type: ignore[arg-type]
        (broken_by.ConnectTimeoutError(None, "late"), "net.timeout"),  # type: ignore[arg-type]
        (broken_by.SSLError("certificate"), "net.tls"),
        (broken_by.ProtocolError("aborted"), "net.offline"),
        (OSError("network is unreachable"), "net.offline"),
    ]
    for error, code in breaks:
        made = failure(error, connected=False, posting=True, now=NOW)
        assert (type(made), made.code) == (PostingError, code)


def test_after_a_connection_stood_it_may_be_out() -> None:
    breaks: list[tuple[BaseException, str]] = [
        (broken_by.ReadTimeoutError(None, "", "late"), "unknown.timeout"),  # type: ignore[arg-type]
        (TimeoutError(), "unknown.timeout"),
        (broken_by.ProtocolError("reset"), "unknown.cut"),
        (broken_by.SSLError("record"), "unknown.cut"),
        (ConnectionResetError(), "unknown.cut"),
        (broken_by.DecodeError("gzip"), "unknown.cut"),
    ]
    for error, code in breaks:
        made = failure(error, connected=True, posting=True, now=NOW)
        assert (type(made), made.code) == (OutcomeUnknownError, code)
        asked = failure(error, connected=True, posting=False, now=NOW)
        assert (type(asked), asked.code) == (PostingError, code.replace("unknown", "net"))


@pytest.mark.parametrize(
    ("headers", "left"),
    [
        ({"x-rate-limit-remaining": "97", "x-rate-limit-reset": str(int(NOW.timestamp()) + 600)}, (97, 600)),
        ({"X-Rate-Limit-Remaining": "0", "X-Rate-Limit-Reset": str(int(NOW.timestamp()) + 60)}, (0, 60)),
        ({"x-rate-limit-remaining": "97"}, None),
        ({"x-rate-limit-remaining": "-1", "x-rate-limit-reset": "1"}, None),
        ({"x-rate-limit-remaining": "many", "x-rate-limit-reset": "1"}, None),
        ({"x-rate-limit-reset": "1"}, None),
    ],
)
def test_what_is_left_of_a_limit_is_read(headers: dict[str, str], left: tuple[int, int] | None) -> None:
    told = allowance(headers, NOW)

    assert (told and (told.remaining, round((told.until - NOW).total_seconds()))) == left
