"""The practice service as a stranger meets it: over a bare socket, without the client's help."""

from __future__ import annotations

import http.client
import json
import socket
import threading
import time
from typing import Any

import pytest

from composer.posting.practice.faults import Fault
from composer.posting.practice.handle import PracticeHandle
from composer.posting.practice.keeping import dump, load
from composer.posting.practice.server import PracticeServer
from composer.posting.timeline import read_posts
from tests.posting.orders import CANARY, RealClock

Answer = tuple[int, dict[str, Any], dict[str, str]]


def ask(
    handle: PracticeHandle, method: str, path: str, body: Any = None, drop: tuple[str, ...] = (), **headers: str
) -> Answer:
    """Ask over a bare connection; `drop` leaves standard headers out."""
    sent = {"Authorization": f"Bearer {handle.bearer}", "Host": f"127.0.0.1:{handle.port}"}
    data = body if isinstance(body, bytes | None) else json.dumps(body).encode()
    if data is not None:
        sent |= {"Content-Type": "application/json", "Content-Length": str(len(data))}
    sent |= {name.replace("_", "-"): value for name, value in headers.items()}
    connection = http.client.HTTPConnection("127.0.0.1", handle.port, timeout=5)
    connection.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
    for name, value in sent.items():
        if name not in drop:
            connection.putheader(name, value)
    connection.endheaders(data)
    answer = connection.getresponse()
    told = answer.read()
    connection.close()
    return answer.status, json.loads(told), {name.lower(): value for name, value in answer.getheaders()}


def tweet(handle: PracticeHandle, **body: Any) -> Answer:
    return ask(handle, "POST", "/2/tweets", body)


def test_a_post_is_taken(handle: PracticeHandle) -> None:
    before = time.time()
    status, body, headers = tweet(handle, text="Wash your hands.")
    after = time.time()

    assert status == 201
    assert body["data"]["text"] == "Wash your hands."
    assert headers["x-rate-limit-limit"] == "100"
    assert headers["x-rate-limit-remaining"] == "99"
    assert before + 899 <= int(headers["x-rate-limit-reset"]) <= after + 901


@pytest.mark.parametrize("host", ["localhost:{port}", "127.0.0.1", "example.org", "127.0.0.1:1", "[::1]:{port}"])
def test_another_host_name_is_refused(host: str, handle: PracticeHandle) -> None:
    """A web page whose name was rebound to 127.0.0.1 shows its own name here."""
    status, _, _ = ask(handle, "GET", "/2/users/me", Host=host.format(port=handle.port))

    assert status == 421


def test_no_host_is_refused(handle: PracticeHandle) -> None:
    assert ask(handle, "GET", "/2/users/me", drop=("Host",))[0] == 421


@pytest.mark.parametrize("mark", ["Origin", "Referer", "Sec_Fetch_Site", "Sec_Fetch_Mode"])
def test_what_a_browser_sends_is_refused(mark: str, handle: PracticeHandle) -> None:
    status, _, headers = ask(handle, "POST", "/2/tweets", {"text": "x"}, **{mark: "null"})

    assert status == 403
    assert not [name for name in headers if name.startswith("access-control")]


@pytest.mark.parametrize("method", ["OPTIONS", "HEAD", "PUT", "PATCH", "TRACE", "CONNECT"])
def test_other_methods_are_refused_without_an_echo(method: str, handle: PracticeHandle) -> None:
    with socket.create_connection(("127.0.0.1", handle.port), timeout=5) as bare:
        bare.sendall(f"{method} /{CANARY} HTTP/1.1\r\nHost: 127.0.0.1:{handle.port}\r\n\r\n".encode())
        told = _all(bare)

    assert told.startswith(b"HTTP/1.1 501")
    assert CANARY.encode() not in told


@pytest.mark.parametrize(
    "shown", ["", "Bearer", "Bearer x", "bearer {bearer}", "Basic {bearer}", "Bearer {bearer}x", "OAuth {bearer}"]
)
def test_without_the_bearer_of_this_run_nothing_is_told(shown: str, handle: PracticeHandle) -> None:
    status, body, _ = ask(handle, "GET", "/2/users/me", Authorization=shown.format(bearer=handle.bearer))

    assert (status, body["title"]) == (401, "Unauthorized")


def test_each_run_has_its_own_bearer(handle: PracticeHandle, server: PracticeServer) -> None:
    server.stop()
    again = server.start()

    assert again.bearer != handle.bearer
    assert len(again.bearer) >= 43
    assert again.bearer not in repr(again)
    assert ask(again, "GET", "/2/users/me", Authorization=f"Bearer {handle.bearer}")[0] == 401


def test_only_loopback_is_listened_on(handle: PracticeHandle, server: PracticeServer) -> None:
    assert handle.base_url == f"http://127.0.0.1:{handle.port}"
    assert server._listener is not None
    assert server._listener.socket.getsockname()[0] == "127.0.0.1"


@pytest.mark.parametrize(
    ("headers", "body", "status"),
    [
        ({"Content_Type": "text/plain"}, b'{"text":"x"}', 415),
        ({"Content_Type": "application/x-www-form-urlencoded"}, b"text=x", 415),
        ({"Content_Length": "999999"}, b"", 413),
        ({"Content_Length": "-1"}, b"", 411),
        ({"Content_Length": "ten"}, b"", 411),
        ({"Transfer_Encoding": "chunked"}, b"", 411),
        ({}, b"{", 400),
        ({}, b"[" * 60_000, 400),
        ({}, b"\xff\xfe", 400),
        ({}, b'["text"]', 400),
        ({}, b"null", 400),
    ],
)
def test_a_malformed_request_is_refused(
    headers: dict[str, str], body: bytes, status: int, handle: PracticeHandle, server: PracticeServer
) -> None:
    assert ask(handle, "POST", "/2/tweets", body, **headers)[0] == status
    assert server.state.posts() == ()


BAD: list[dict[str, Any]] = [
    {},
    {"text": ""},
    {"text": " \n"},
    {"text": 5},
    {"text": None},
    {"text": "x", "surprise": 1},
    {"text": "x", "made_with_ai": "true"},
    {"text": "x", "made_with_ai": 1},
    {"text": "x", "reply_settings": "everyone"},
    {"text": "x", "reply_settings": None},
    {"text": "x", "reply": {}},
    {"text": "x", "reply": {"in_reply_to_tweet_id": "abc"}},
    {"text": "x", "reply": {"in_reply_to_tweet_id": 12}},
    {"text": "x", "reply": {"in_reply_to_tweet_id": "1" * 20}},
    {"text": "x", "reply": {"in_reply_to_tweet_id": "12\n"}},
    {"text": "x", "reply": {"in_reply_to_tweet_id": "١٢"}},
    {"text": "x", "reply": {"in_reply_to_tweet_id": "1", "more": 1}},
    {"text": "x", "reply": []},
    {"text": "x", "poll": {"options": ["a", "b"]}},
    {"text": "x", "poll": {"options": ["a"], "duration_minutes": 60}},
    {"text": "x", "poll": {"options": list("abcde"), "duration_minutes": 60}},
    {"text": "x", "poll": {"options": ["a", ""], "duration_minutes": 60}},
    {"text": "x", "poll": {"options": ["a", " "], "duration_minutes": 60}},
    {"text": "x", "poll": {"options": ["a", "a"], "duration_minutes": 60}},
    {"text": "x", "poll": {"options": ["a", "b" * 26], "duration_minutes": 60}},
    {"text": "x", "poll": {"options": ["a", "b"], "duration_minutes": 4}},
    {"text": "x", "poll": {"options": ["a", "b"], "duration_minutes": 10_081}},
    {"text": "x", "poll": {"options": ["a", "b"], "duration_minutes": True}},
    {"text": "x", "poll": {"options": ["a", "b"], "duration_minutes": 60.0}},
    {"text": "x", "media": {"media_ids": []}},
    {"text": "x", "media": {"media_ids": ["1"]}},
    {"text": "x", "media": {"media_ids": ["1"] * 5}},
    {"text": "x", "media": {"media_ids": ["1"]}, "poll": {"options": ["a", "b"], "duration_minutes": 60}},
    {"text": "x", "quote_tweet_id": "x"},
    {"text": "x", "community_id": "1" * 20},
    {"text": "x", "geo": {}},
    {"text": "x", "edit_options": {}},
]


@pytest.mark.parametrize("body", BAD, ids=lambda body: json.dumps(body)[:60])
def test_what_the_description_does_not_allow_is_a_400(
    body: dict[str, Any], handle: PracticeHandle, server: PracticeServer
) -> None:
    status, told, headers = ask(handle, "POST", "/2/tweets", body)

    assert (status, told["title"]) == (400, "Invalid Request")
    assert "x-rate-limit-remaining" in headers
    assert server.state.posts() == ()


@pytest.mark.parametrize(
    ("body", "detail"),
    [
        ({"text": "x", "quote_tweet_id": "1"}, "Enterprise"),
        ({"text": "x", "community_id": "1"}, "not permitted"),
        ({"text": "x", "geo": {"place_id": "1"}}, "not permitted"),
        ({"text": "x", "nullcast": True}, "not permitted"),
        ({"text": "x", "edit_options": {"previous_post_id": "1"}}, "not permitted"),
        ({"text": "x", "reply": {"in_reply_to_tweet_id": "1"}}, "mentioned or otherwise engaged"),
        ({"text": "$AAPL $PFE"}, "one cashtag"),
    ],
)
def test_what_the_plan_does_not_allow_is_a_403(body: dict[str, Any], detail: str, handle: PracticeHandle) -> None:
    status, told, _ = ask(handle, "POST", "/2/tweets", body)

    assert (status, detail in told["detail"]) == (403, True)


def test_a_long_text_comes_back_in_the_refusal_as_x_sends_it(handle: PracticeHandle) -> None:
    text = CANARY + "x" * 280
    status, told, _ = tweet(handle, text=text)

    assert status == 400
    assert told["errors"][0]["parameters"]["text"] == [text]
    assert "too long" in told["errors"][0]["message"]


def test_exactly_280_is_taken_and_a_link_counts_23(handle: PracticeHandle) -> None:
    assert tweet(handle, text="x" * 280)[0] == 201
    assert tweet(handle, text="x" * 281)[0] == 400
    assert tweet(handle, text="x" * 256 + " https://example.org/" + "y" * 300)[0] == 201
    assert tweet(handle, text="x" * 257 + " https://example.org/" + "y" * 300)[0] == 400
    assert tweet(handle, text="語" * 140)[0] == 201
    assert tweet(handle, text="語" * 140 + ".")[0] == 400


def test_a_post_can_be_deleted_once(handle: PracticeHandle) -> None:
    post_id = tweet(handle, text="one")[1]["data"]["id"]

    assert ask(handle, "DELETE", f"/2/tweets/{post_id}")[1] == {"data": {"deleted": True}}
    assert ask(handle, "DELETE", f"/2/tweets/{post_id}")[1] == {"data": {"deleted": False}}
    assert ask(handle, "DELETE", "/2/tweets/abc")[0] == 400


def test_pages_of_the_timeline_join_up(handle: PracticeHandle, server: PracticeServer) -> None:
    for number in range(12):
        tweet(handle, text=f"Pearl {number}")
    path = f"/2/users/{server.state.user.user_id}/tweets?max_results=5"
    seen: list[str] = []
    token = ""
    while True:
        _, body, _ = ask(handle, "GET", path + (f"&pagination_token={token}" if token else ""))
        seen += [entry["text"] for entry in body["data"]]
        token = body["meta"].get("next_token", "")
        if not token:
            break

    assert seen == [f"Pearl {number}" for number in reversed(range(12))]


@pytest.mark.parametrize(
    "query",
    [
        "max_results=4", "max_results=101", "max_results=x", "surprise=1", "tweet.fields=secrets",
        "start_time=yesterday", "start_time=2009-01-01T00:00:00Z", "start_time=2026-13-01T00:00:00Z",
        "since_id=x", "pagination_token=%2F",
    ],
)  # fmt: skip
def test_a_question_that_is_not_understood_is_a_400(query: str, handle: PracticeHandle) -> None:
    assert ask(handle, "GET", f"/2/users/1/tweets?{query}")[0] == 400
    assert ask(handle, "GET", f"/2/users/me?{query}")[0] == 400


def test_the_timeline_can_begin_at_a_moment(handle: PracticeHandle, server: PracticeServer) -> None:
    tweet(handle, text="one")
    mine = f"/2/users/{server.state.user.user_id}/tweets"

    assert ask(handle, "GET", f"{mine}?start_time=2020-01-01T00:00:00Z")[1]["meta"]["result_count"] == 1
    assert ask(handle, "GET", f"{mine}?start_time=2999-01-01T00:00:00Z")[1] == {"meta": {"result_count": 0}}
    assert ask(handle, "GET", "/2/users/42/tweets")[1] == {"meta": {"result_count": 0}}


def test_unknown_paths_are_not_found(handle: PracticeHandle) -> None:
    for path in ("/", "/2", "/2/tweets", "/1.1/statuses/update.json", "/2/users/me/", "/../etc/passwd"):
        status = ask(handle, "GET", path)[0]
        assert status == (200 if path == "/2/users/me/" else 404)


def test_the_bill_is_xs(handle: PracticeHandle, server: PracticeServer) -> None:
    tweet(handle, text="without a link")
    tweet(handle, text="fever.No further")  # a missing space makes a link
    tweet(handle, text="with https://example.org")
    tweet(handle, text="x" * 281)
    ask(handle, "GET", "/2/users/me")
    ask(handle, "GET", "/2/users/me")
    ask(handle, "GET", f"/2/users/{server.state.user.user_id}/tweets")

    assert [charge.thousandths for charge in server.state.charges()] == [15, 200, 200, 10, 3]
    assert server.state.spent == 428


def test_answering_who_mentioned_you_costs_less(handle: PracticeHandle, server: PracticeServer) -> None:
    server.state.summon("42")
    tweet(handle, text="yes", reply={"in_reply_to_tweet_id": "42"})

    assert server.state.spent == 10


def test_under_an_enterprise_plan_posts_quote_and_the_quoted_post_is_named(
    handle: PracticeHandle, server: PracticeServer
) -> None:
    server.state.enterprise = True
    assert tweet(handle, text="this", quote_tweet_id="42")[0] == 201
    poll = {"options": ["a", "b"], "duration_minutes": 60}
    assert tweet(handle, text="or that", quote_tweet_id="42", poll=poll)[0] == 400
    fields = "entities,referenced_tweets"
    _, told, _ = ask(handle, "GET", f"/2/users/{server.state.user.user_id}/tweets?tweet.fields={fields}")

    (post,) = told["data"]
    assert post["referenced_tweets"] == [{"type": "quoted", "id": "42"}]
    (link,) = post["entities"]["urls"]
    assert post["text"] == "this " + link["url"]
    assert link["expanded_url"].endswith("/status/42")
    assert read_posts(told)[0].text == "this"


def edit(handle: PracticeHandle, post_id: str, text: str, **more: object) -> tuple[int, dict[str, Any]]:
    status, told, _ = tweet(handle, text=text, edit_options={"previous_post_id": post_id}, **more)
    return status, told


def test_a_post_is_edited_under_a_new_id_and_keeps_its_history(handle: PracticeHandle, server: PracticeServer) -> None:
    server.state.premium = True
    first = tweet(handle, text="one")[1]["data"]["id"]
    status, told = edit(handle, first, "one, better")
    newer = told["data"]["id"]

    assert status == 201
    assert told["data"]["edit_history_post_ids"] == [first, newer]
    assert [(post.post_id, post.text) for post in server.state.posts()] == [(newer, "one, better")]
    assert edit(handle, first, "another")[0] == 403
    assert edit(handle, newer, "another", reply_settings="following")[0] == 400
    assert ask(handle, "DELETE", f"/2/tweets/{first}")[1] == {"data": {"deleted": True}}
    assert server.state.posts() == ()


def test_five_edits_are_the_end(handle: PracticeHandle, server: PracticeServer) -> None:
    server.state.premium = True
    post_id = tweet(handle, text="one")[1]["data"]["id"]
    for number in range(5):
        status, told = edit(handle, post_id, f"version {number}")
        assert status == 201
        post_id = told["data"]["id"]

    assert edit(handle, post_id, "one more")[0] == 403


def test_polls_answers_to_others_and_posts_of_communities_are_not_edited(
    handle: PracticeHandle, server: PracticeServer
) -> None:
    server.state.premium = True
    server.state.summon("42")
    server.state.join("5")
    poll = {"options": ["a", "b"], "duration_minutes": 60}
    mine = tweet(handle, text="mine")[1]["data"]["id"]
    bodies = ({"poll": poll}, {"reply": {"in_reply_to_tweet_id": "42"}}, {"community_id": "5"})
    for number, body in enumerate(bodies):
        post_id = tweet(handle, text=f"post {number}", **body)[1]["data"]["id"]
        assert edit(handle, post_id, f"changed {number}")[0] == 403
    own = tweet(handle, text="goes on", reply={"in_reply_to_tweet_id": mine})[1]["data"]["id"]

    assert edit(handle, own, "goes on, better")[0] == 201


def test_without_premium_nothing_is_edited(handle: PracticeHandle) -> None:
    assert edit(handle, tweet(handle, text="one")[1]["data"]["id"], "one, better")[0] == 403


def test_an_edited_post_survives_a_restart(handle: PracticeHandle, server: PracticeServer) -> None:
    server.state.premium = True
    edit(handle, tweet(handle, text="one")[1]["data"]["id"], "one, better")

    assert load(dump(server.snapshot())) == server.snapshot()


def test_an_empty_purse_is_a_402(no_thread_left: None) -> None:
    server = PracticeServer(RealClock(), credit=20)
    handle = server.start()
    try:
        assert [tweet(handle, text=f"Pearl {number}")[0] for number in range(3)] == [201, 201, 402]
    finally:
        server.stop()


def test_a_snapshot_survives_a_restart(handle: PracticeHandle, server: PracticeServer, no_thread_left: None) -> None:
    first = tweet(handle, text="See https://example.org")[1]["data"]["id"]
    gone = tweet(handle, text="gone")[1]["data"]["id"]
    ask(handle, "DELETE", f"/2/tweets/{gone}")
    kept = server.snapshot()
    server.stop()
    again = PracticeServer(RealClock())
    again.restore(kept)
    next_handle = again.start()
    try:
        assert again.snapshot() == kept
        assert tweet(next_handle, text="See https://example.org")[0] == 403
        newer = tweet(next_handle, text="new", reply={"in_reply_to_tweet_id": first})[1]["data"]["id"]
        assert tweet(next_handle, text="newer", reply={"in_reply_to_tweet_id": gone})[0] == 403
    finally:
        again.stop()

    assert int(newer) > int(gone) > int(first)
    assert CANARY not in repr(kept)
    assert "example.org" not in repr(kept)


def test_stopping_ends_what_still_runs(handle: PracticeHandle, server: PracticeServer) -> None:
    server.faults.plan(Fault.SLOW, seconds=600)
    statuses: list[object] = []

    def wait() -> None:
        try:
            statuses.append(tweet(handle, text="late")[0])
        except (OSError, http.client.HTTPException) as error:
            statuses.append(type(error))

    thread = threading.Thread(target=wait)
    thread.start()
    while not server.state.posts():
        time.sleep(0.01)
    server.stop()
    server.stop()
    thread.join(60)

    assert not thread.is_alive()
    assert statuses


def test_too_many_connections_are_hung_up_on(handle: PracticeHandle, server: PracticeServer) -> None:
    idle = [socket.create_connection(("127.0.0.1", handle.port), timeout=5) for _ in range(16)]
    while len(server._listener._open) < 16:  # type: ignore[union-attr]
        time.sleep(0.01)
    with socket.create_connection(("127.0.0.1", handle.port), timeout=5) as one_more:
        assert one_more.recv(1) == b""
    for connection in idle:
        connection.close()
    while server._listener._open:  # type: ignore[union-attr]
        time.sleep(0.01)

    assert tweet(handle, text="x")[0] == 201


def test_two_posts_at_once_get_two_ids(handle: PracticeHandle, server: PracticeServer) -> None:
    threads = [threading.Thread(target=tweet, args=(handle,), kwargs={"text": f"Pearl {n}"}) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len({post.post_id for post in server.state.posts()}) == 8


def _all(bare: socket.socket) -> bytes:
    told = b""
    while piece := bare.recv(65_536):
        told += piece
    return told
