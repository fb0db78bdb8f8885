"""Signing in at the practice service, as a stranger's client and a browser meet it."""

from __future__ import annotations

import base64
import hashlib
import http.client
import json
import re
from collections.abc import Generator
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from composer.posting.practice.grants import PracticeApp
from composer.posting.practice.handle import PracticeHandle
from composer.posting.practice.server import PracticeServer
from tests.conftest import FakeClock
from tests.posting.test_practice_service import ask

APP = PracticeApp("practice-client-of-a-test", ("http://127.0.0.1:17623/sign-in", "https://example.org/back?a=1"))
VERIFIER = "v" * 64
LEAST = "tweet.read tweet.write users.read media.write offline.access"


@pytest.fixture
def own_clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def desk(own_clock: FakeClock, no_thread_left: None) -> Generator[PracticeServer]:
    made = PracticeServer(own_clock, app=APP)
    yield made
    made.stop()


@pytest.fixture
def at(desk: PracticeServer) -> PracticeHandle:
    return desk.start()


def challenge(verifier: str = VERIFIER) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()


def wish(**changes: str) -> dict[str, str]:
    return {
        "response_type": "code", "client_id": APP.client_id, "redirect_uri": APP.callbacks[0], "scope": LEAST,
        "state": "s1", "code_challenge": challenge(), "code_challenge_method": "S256",
    } | changes  # fmt: skip


Answer = tuple[int, str, dict[str, str]]


def browse(at: PracticeHandle, method: str, path: str, form: dict[str, str] | None = None, **headers: str) -> Answer:
    connection = http.client.HTTPConnection("127.0.0.1", at.port, timeout=5)
    body = None if form is None else urlencode(form)
    sent = {"Sec-Fetch-Site": "none"} | {name.replace("_", "-"): value for name, value in headers.items()}
    if body is not None:
        sent |= {"Content-Type": "application/x-www-form-urlencoded"}
    connection.request(method, path, body, sent)
    answer = connection.getresponse()
    told = answer.read().decode()
    connection.close()
    return answer.status, told, {name.lower(): value for name, value in answer.getheaders()}


def page(at: PracticeHandle, **changes: str) -> Answer:
    return browse(at, "GET", f"/i/oauth2/authorize?{urlencode(wish(**changes))}")


def decide(at: PracticeHandle, choice: str = "allow", origin: str = "", **changes: str) -> Answer:
    ticket = re.search(r'name="ticket" value="([^"]+)"', page(at, **changes)[1])
    assert ticket
    form = {"ticket": ticket[1], "choice": choice}
    return browse(at, "POST", "/i/oauth2/authorize", form, Origin=origin or at.base_url)


def code(at: PracticeHandle, **changes: str) -> str:
    (made,) = parse_qs(urlsplit(decide(at, **changes)[2]["location"]).query)["code"]
    return made


def client(at: PracticeHandle, path: str, **form: str) -> tuple[int, dict[str, Any]]:
    connection = http.client.HTTPConnection("127.0.0.1", at.port, timeout=5)
    body = urlencode({"client_id": APP.client_id} | form)
    connection.request("POST", path, body, {"Content-Type": "application/x-www-form-urlencoded"})
    answer = connection.getresponse()
    told = json.loads(answer.read())
    connection.close()
    return answer.status, told


def redeem(at: PracticeHandle, made: str, **changes: str) -> tuple[int, dict[str, Any]]:
    form = {
        "grant_type": "authorization_code", "code": made, "code_verifier": VERIFIER, "redirect_uri": APP.callbacks[0],
    }  # fmt: skip
    return client(at, "/2/oauth2/token", **(form | changes))


def refresh(at: PracticeHandle, token: str) -> tuple[int, dict[str, Any]]:
    return client(at, "/2/oauth2/token", grant_type="refresh_token", refresh_token=token)


def me(at: PracticeHandle, access: str) -> int:
    return ask(at, "GET", "/2/users/me", Authorization=f"Bearer {access}")[0]


def test_whoever_is_allowed_gets_tokens_that_post(at: PracticeHandle) -> None:
    status, _, headers = decide(at)
    back = urlsplit(headers["location"])
    told = {name: value[0] for name, value in parse_qs(back.query).items()}
    _, tokens = redeem(at, told["code"])

    assert status == 303
    assert f"{back.scheme}://{back.netloc}{back.path}" == APP.callbacks[0]
    assert told["state"] == "s1"
    assert (tokens["token_type"], tokens["expires_in"]) == ("bearer", 7200)
    assert set(tokens["scope"].split()) == set(LEAST.split())
    posted, _, _ = ask(at, "POST", "/2/tweets", {"text": "x"}, Authorization=f"Bearer {tokens['access_token']}")
    assert posted == 201


def test_who_is_not_allowed_gets_no_code(at: PracticeHandle) -> None:
    _, _, headers = decide(at, "deny")

    assert parse_qs(urlsplit(headers["location"]).query) == {"error": ["access_denied"], "state": ["s1"]}


def test_a_callback_keeps_its_own_query(at: PracticeHandle) -> None:
    _, _, headers = decide(at, redirect_uri=APP.callbacks[1])

    assert headers["location"].startswith(APP.callbacks[1] + "&state=s1&code=")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("response_type", "token"),
        ("client_id", "another"),
        ("redirect_uri", "http://127.0.0.1:17623/sign-in/"),
        ("redirect_uri", "http://localhost:17623/sign-in"),
        ("scope", ""),
        ("scope", "tweet.read everything"),
        ("state", ""),
        ("state", "s" * 501),
        ("code_challenge", "short"),
        ("code_challenge_method", "plain"),
    ],
)
def test_a_wish_that_x_would_not_grant_calls_nobody_back(name: str, value: str, at: PracticeHandle) -> None:
    status, body, headers = page(at, **{name: value})

    assert status == 400
    assert "location" not in headers
    assert f"<code>{name}</code>" in body
    assert "ticket" not in body


def test_a_field_named_twice_is_not_granted(at: PracticeHandle) -> None:
    query = urlencode(wish()) + "&redirect_uri=https%3A%2F%2Fexample.org%2Fback%3Fa%3D1"

    assert browse(at, "GET", f"/i/oauth2/authorize?{query}")[0] == 400


def test_another_page_can_neither_frame_nor_send_the_form(at: PracticeHandle) -> None:
    _, _, headers = page(at)

    assert headers["x-frame-options"] == "DENY"
    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    assert decide(at, origin="https://evil.example")[0] == 403
    assert decide(at, origin="null")[0] == 403
    made_up = {"ticket": "made-up", "choice": "allow"}
    assert browse(at, "POST", "/i/oauth2/authorize", made_up, Origin=at.base_url)[0] == 400


def test_a_ticket_is_good_once(at: PracticeHandle) -> None:
    ticket = re.search(r'name="ticket" value="([^"]+)"', page(at)[1])
    assert ticket
    form = {"ticket": ticket[1], "choice": "allow"}
    first = browse(at, "POST", "/i/oauth2/authorize", form, Origin=at.base_url)
    second = browse(at, "POST", "/i/oauth2/authorize", form, Origin=at.base_url)

    assert (first[0], second[0]) == (303, 400)


@pytest.mark.parametrize(("seconds", "status"), [(29, 200), (31, 400)])
def test_a_code_lives_thirty_seconds(seconds: int, status: int, at: PracticeHandle, own_clock: FakeClock) -> None:
    made = code(at)
    own_clock.forward(seconds)

    assert redeem(at, made)[0] == status


@pytest.mark.parametrize(
    "change", [{"code_verifier": "w" * 64}, {"redirect_uri": APP.callbacks[1]}, {"client_id": "another"}]
)
def test_who_cannot_prove_it_asked_gets_nothing(change: dict[str, str], at: PracticeHandle) -> None:
    status, body = redeem(at, code(at), **change)

    assert status in {400, 401}
    assert "access_token" not in body


def test_a_code_used_twice_ends_what_it_gave(at: PracticeHandle) -> None:
    made = code(at)
    _, tokens = redeem(at, made)
    assert me(at, tokens["access_token"]) == 200

    assert redeem(at, made)[0] == 400
    assert me(at, tokens["access_token"]) == 401
    assert refresh(at, tokens["refresh_token"])[0] == 400


def test_a_refresh_gives_a_new_pair(at: PracticeHandle) -> None:
    _, first = redeem(at, code(at))
    status, second = refresh(at, first["refresh_token"])

    assert status == 200
    assert second["refresh_token"] not in {first["refresh_token"], ""}
    assert me(at, second["access_token"]) == 200


def test_a_refresh_token_used_twice_ends_the_whole_family(at: PracticeHandle) -> None:
    _, first = redeem(at, code(at))
    _, second = refresh(at, first["refresh_token"])
    status, body = refresh(at, first["refresh_token"])

    assert (status, body["error"]) == (400, "invalid_request")
    assert me(at, second["access_token"]) == 401
    assert refresh(at, second["refresh_token"])[0] == 400


def test_another_sign_in_is_another_family(at: PracticeHandle) -> None:
    _, mine = redeem(at, code(at))
    _, other = redeem(at, code(at))
    refresh(at, mine["refresh_token"])
    refresh(at, mine["refresh_token"])

    assert me(at, other["access_token"]) == 200


def test_an_access_token_lives_two_hours(at: PracticeHandle, own_clock: FakeClock) -> None:
    _, tokens = redeem(at, code(at))
    own_clock.forward(7_199)
    assert me(at, tokens["access_token"]) == 200
    own_clock.forward(2)

    assert me(at, tokens["access_token"]) == 401
    assert refresh(at, tokens["refresh_token"])[0] == 200


def test_without_offline_access_there_is_no_refresh_token(at: PracticeHandle) -> None:
    _, tokens = redeem(at, code(at, scope="tweet.read users.read"))

    assert "refresh_token" not in tokens


def test_a_token_does_what_its_scopes_say(at: PracticeHandle) -> None:
    _, tokens = redeem(at, code(at, scope="tweet.read users.read"))
    bearer = f"Bearer {tokens['access_token']}"

    assert ask(at, "GET", "/2/users/me", Authorization=bearer)[0] == 200
    assert ask(at, "POST", "/2/tweets", {"text": "x"}, Authorization=bearer)[0] == 403
    assert ask(at, "DELETE", "/2/tweets/5", Authorization=bearer)[0] == 403


@pytest.mark.parametrize("which", ["refresh_token", "access_token"])
def test_what_is_revoked_is_gone(which: str, at: PracticeHandle) -> None:
    _, tokens = redeem(at, code(at))

    assert client(at, "/2/oauth2/revoke", token=tokens[which]) == (200, {"revoked": True})
    assert me(at, tokens["access_token"]) == 401
    assert client(at, "/2/oauth2/revoke", token="unknown")[0] == 200


def test_a_browser_gets_no_tokens(at: PracticeHandle) -> None:
    assert browse(at, "POST", "/2/oauth2/token", {"grant_type": "refresh_token"})[0] == 403


def test_a_client_with_a_secret_shows_it(own_clock: FakeClock, no_thread_left: None) -> None:
    app = PracticeApp("id", ("https://example.org/",), secret="s&cret")
    server = PracticeServer(own_clock, app=app)
    at = server.start()
    basic = base64.b64encode(b"id:s%26cret").decode()
    sent = {"Content-Type": "application/x-www-form-urlencoded", "Authorization": f"Basic {basic}"}
    connection = http.client.HTTPConnection("127.0.0.1", at.port, timeout=5)
    connection.request("POST", "/2/oauth2/revoke", "token=x", sent)
    known = connection.getresponse().status
    unknown = client(at, "/2/oauth2/revoke", token="x", client_id="id")
    connection.close()
    server.stop()

    assert known == 200
    assert (unknown[0], unknown[1]["error"]) == (401, "unauthorized_client")


def test_without_an_app_nobody_signs_in(handle: PracticeHandle) -> None:
    assert browse(handle, "GET", f"/i/oauth2/authorize?{urlencode(wish())}")[0] == 400
    assert client(handle, "/2/oauth2/token", grant_type="refresh_token", refresh_token="x")[0] == 401


def test_controls_answer_only_where_they_were_asked_for(handle: PracticeHandle, no_thread_left: None) -> None:
    assert ask(handle, "POST", "/practice/faults", {"fault": "slow"})[0] == 404

    server = PracticeServer(FakeClock(), control=True)
    at = server.start()
    try:
        assert ask(at, "POST", "/practice/faults", {"fault": "no_credit"})[0] == 200
        assert ask(at, "POST", "/practice/faults", {"fault": "explode"})[0] == 400
        assert ask(at, "POST", "/practice/faults", {"fault": "slow", "times": True})[0] == 400
        assert ask(at, "POST", "/2/tweets", {"text": "x"})[0] == 402
        assert ask(at, "POST", "/2/tweets", {"text": "x"})[0] == 201
        assert ask(at, "GET", "/practice/bill")[1]["meta"] == {"thousandths": 15}
        assert ask(at, "GET", "/practice/bill", Authorization="Bearer x")[0] == 401
        assert ask(at, "POST", "/practice/summon", {"post_id": "5"})[0] == 200
        assert ask(at, "POST", "/practice/plan", {"enterprise": True})[0] == 200
        assert ask(at, "POST", "/practice/plan", {"enterprise": 1})[0] == 400
        assert ask(at, "POST", "/practice/join", {"community_id": "5"})[0] == 200
        assert ask(at, "POST", "/practice/join", {"community_id": ""})[0] == 400
        reply = {"text": "y", "reply": {"in_reply_to_tweet_id": "5"}}
        assert ask(at, "POST", "/2/tweets", reply)[0] == 201
    finally:
        server.stop()
