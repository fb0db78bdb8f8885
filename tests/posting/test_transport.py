"""Law 1 at the socket: nothing goes out without leave, and under a leave only exactly what it covers."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

import pytest
import requests
from hypothesis import given
from hypothesis import strategies as st

from composer.base.errors import GateRefusedError, OutcomeUnknownError, PostingError
from composer.guard import scope
from composer.guard.submission import Audience, Poll, PostRef, Submission
from composer.outbox.publisher import SendOrder
from composer.posting.client import FixedBearer, XPublisher
from composer.posting.leave import check_post, check_question
from composer.posting.payload import Json, payload_of, same_body
from composer.posting.practice.handle import PracticeHandle
from composer.posting.practice.server import PracticeServer
from composer.posting.service import Patience, Service
from composer.posting.session import StrictSession
from composer.posting.transport import StrictAdapter
from tests.leave_hook import watched
from tests.posting.orders import CANARY, PRACTICE, OpenAuthority, RealClock, order, submission

Sessions = tuple[StrictSession, StrictAdapter]


@pytest.fixture
def wire(handle: PracticeHandle) -> Generator[Sessions]:
    service = Service(handle.base_url)
    adapter = StrictAdapter(service, RealClock(), Patience(2.0, 10.0))
    session = StrictSession(service, adapter)
    session.headers["Authorization"] = f"Bearer {handle.bearer}"
    yield session, adapter
    session.close()


def leave_for(made: SendOrder) -> scope.Sending:
    return scope.Sending(made.submission.digest, made.part_index)


def tweet(session: StrictSession, body: Any) -> requests.Response:
    return session.request("POST", "https://api.twitter.com/2/tweets", json=body)


def test_without_a_leave_no_socket_opens(wire: Sessions, server: PracticeServer) -> None:
    session, adapter = wire
    made = order(submission(CANARY))
    with watched(CANARY) as watch, adapter.expecting(made):
        with pytest.raises(GateRefusedError) as caught:
            tweet(session, payload_of(made))
        with pytest.raises(GateRefusedError):
            session.get("https://api.twitter.com/2/users/me")

    assert caught.value.code == "gate.no_leave"
    assert watch.told("socket.connect") == 0
    assert server.state.posts() == ()


def test_a_leave_on_another_thread_is_no_leave_here(wire: Sessions) -> None:
    session, adapter = wire
    made = order(submission())
    caught: list[BaseException] = []

    def elsewhere() -> None:
        try:
            tweet(session, payload_of(made))
        except GateRefusedError as error:
            caught.append(error)

    with scope.leave(leave_for(made)), adapter.expecting(made):
        thread = threading.Thread(target=elsewhere)
        thread.start()
        thread.join()

    assert [getattr(error, "code", "") for error in caught] == ["gate.no_leave"]


def test_the_approved_part_goes_out_once_under_one_leave(wire: Sessions, server: PracticeServer) -> None:
    session, adapter = wire
    made = order(submission(CANARY))
    with watched(CANARY), scope.leave(leave_for(made)), adapter.expecting(made):
        assert tweet(session, payload_of(made)).status_code == 201
        with pytest.raises(GateRefusedError) as caught:
            tweet(session, payload_of(made))

    assert caught.value.code == "gate.no_leave"
    assert [post.text for post in server.state.posts()] == [CANARY]


def test_a_leave_without_an_expected_order_is_not_enough(wire: Sessions) -> None:
    session, _ = wire
    made = order(submission())
    with scope.leave(leave_for(made)), pytest.raises(GateRefusedError):
        tweet(session, payload_of(made))


CHANGES: dict[str, Callable[[Json], Json]] = {
    "another text": lambda body: body | {"text": body["text"] + "!"},
    "a space more": lambda body: body | {"text": body["text"] + " "},
    "no text": lambda body: {name: value for name, value in body.items() if name != "text"},
    "another field": lambda body: body | {"community_id": "1"},
    "made with AI": lambda body: body | {"made_with_ai": True},
    "a reply": lambda body: body | {"reply": {"in_reply_to_tweet_id": "1"}},
    "another audience": lambda body: body | {"reply_settings": "verified"},
    "another poll": lambda body: body | {"poll": {"options": ["yes", "no"], "duration_minutes": 61}},
    "minutes as text": lambda body: body | {"poll": {"options": ["yes", "no"], "duration_minutes": "60"}},
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_changed_body_is_refused_before_the_socket(change: str, wire: Sessions, server: PracticeServer) -> None:
    session, adapter = wire
    made = order(submission(CANARY, audience=Audience.FOLLOWING, poll=Poll(("yes", "no"), 60)))
    changed = CHANGES[change](payload_of(made))
    with (
        watched(CANARY) as watch,
        scope.leave(leave_for(made)),
        adapter.expecting(made),
        pytest.raises(GateRefusedError) as caught,
    ):
        tweet(session, changed)

    assert caught.value.code == "gate.changed"
    assert watch.told("socket.connect") == 0
    assert server.state.posts() == ()


def test_a_leave_for_another_submission_or_part_is_refused(wire: Sessions) -> None:
    session, adapter = wire
    made = order(submission("one", "two"))
    for given_leave in (scope.Sending("0" * 64, 0), scope.Sending(made.submission.digest, 1)):
        with scope.leave(given_leave), adapter.expecting(made), pytest.raises(GateRefusedError) as caught:
            tweet(session, payload_of(made))
        assert caught.value.code == "gate.changed"


def test_a_submission_changed_by_force_is_found_out(wire: Sessions) -> None:
    """The digest is reckoned anew from the bytes; a digest kept in the object proves nothing."""
    session, adapter = wire
    made = order(submission("approved words"))
    object.__setattr__(made.submission, "parts", ("other words",))
    with scope.leave(leave_for(made)), adapter.expecting(made), pytest.raises(GateRefusedError) as caught:
        tweet(session, payload_of(made))

    assert caught.value.code == "gate.changed"


@pytest.mark.parametrize(
    ("method", "url", "body"),
    [
        ("GET", "/2/tweets/search/recent?query=x", None),
        ("GET", "/2/users/me?note=x", None),
        ("GET", "/2/users/by/username/somebody", None),
        ("GET", "/2/users/1/tweets?max_results=words", None),
        ("GET", "/2/users/1/tweets?tweet.fields=created_at%20words", None),
        ("GET", "/2/users/12345678901234567890/tweets", None),
        ("GET", "/2/users/me#words", None),
        ("GET", "/2/users/me", b"words"),
        ("POST", "/2/tweets", b"{}"),
        ("DELETE", "/2/tweets/1", None),
        ("GET", "/2/users/1/tweets?max_results=5&max_results=words", None),
        ("GET", "/2/users/../tweets", None),
    ],
)
def test_asking_carries_nothing_of_a_draft(method: str, url: str, body: bytes | None) -> None:
    with pytest.raises(GateRefusedError) as caught:
        check_question(method, f"https://api.x.com{url}", body)

    assert caught.value.code == "gate.no_leave"


def test_a_post_goes_to_one_address_only() -> None:
    made = order(submission())
    body = b'{"text": "Wash your hands."}'
    check_post("POST", "https://api.x.com/2/tweets", body, made, leave_for(made))
    for method, url in (
        ("PUT", "https://api.x.com/2/tweets"),
        ("POST", "https://api.x.com/2/tweets/1"),
        ("POST", "https://api.x.com/2/tweets?x=1"),
        ("POST", "https://api.x.com/2/dm_conversations"),
    ):
        with pytest.raises(GateRefusedError):
            check_post(method, url, body, made, leave_for(made))


def test_a_field_that_stands_twice_is_refused() -> None:
    assert same_body(b'{"text":"a"}', {"text": "a"})
    assert not same_body(b'{"text":"b","text":"a"}', {"text": "a"})
    assert not same_body(b'{"text":"a","poll":{"options":[],"options":[]}}', {"text": "a", "poll": {"options": []}})
    assert not same_body(None, {"text": "a"})
    assert not same_body(b"[" * 100_000, {"text": "a"})


def test_one_and_true_are_not_the_same() -> None:
    assert not same_body(b'{"made_with_ai":1}', {"made_with_ai": True})


texts = st.text(st.characters(exclude_categories=("Cs",)), max_size=60)


@given(first=texts, second=texts)
def test_only_the_same_text_passes(first: str, second: str) -> None:
    made = order(submission(first))
    body = requests.Request("POST", "https://api.x.com/2/tweets", json={"text": second}).prepare().body
    call = lambda: check_post("POST", "https://api.x.com/2/tweets", body, made, leave_for(made))  # noqa: E731
    if first == second:
        call()
    else:
        with pytest.raises(GateRefusedError):
            call()


@pytest.mark.parametrize(
    "url",
    [
        "https://api.x.com/2/users/me",  # tweepy's own host is the only one the session knows
        "https://api.twitter.com.example.org/2/users/me",
        "https://user@api.twitter.com/2/users/me",
        "http://api.twitter.com/2/users/me",
        "https://example.org/",
        "file:///etc/passwd",
    ],
)
def test_no_other_host_is_asked(url: str, wire: Sessions) -> None:
    session, _ = wire
    with scope.leave(scope.Asking("test")), pytest.raises(PostingError) as caught:
        session.get(url)

    assert caught.value.code == "net.host"


def test_a_prepared_request_to_elsewhere_finds_no_adapter(wire: Sessions) -> None:
    session, adapter = wire
    stray = requests.Request("GET", "http://127.0.0.1:9/2/users/me").prepare()
    with scope.leave(scope.Asking("test")):
        with pytest.raises(requests.exceptions.InvalidSchema):
            session.send(stray)
        with pytest.raises(PostingError):
            adapter.send(stray)


@pytest.mark.parametrize(
    "base",
    [
        "http://api.x.com", "https://api.twitter.com", "https://api.x.com/", "http://localhost:8000",
        "http://127.0.0.1:8000/", "https://127.0.0.1:8000", "http://127.0.0.1:8000@example.org", "http://10.0.0.1:80",
    ],
)  # fmt: skip
def test_there_are_two_services_and_no_third(base: str) -> None:
    with pytest.raises(ValueError, match="unknown service"):
        Service(base)


def test_the_environment_has_no_say_on_loopback(
    publisher: XPublisher, monkeypatch: pytest.MonkeyPatch, server: PracticeServer, tmp_path: Path
) -> None:
    """A netrc entry would take the place of the bearer, a proxy would read it."""
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login thief password thief\n")
    monkeypatch.setenv("NETRC", str(netrc))
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    publisher.publish(order(submission(CANARY)))

    assert len(server.state.posts()) == 1


@contextlib.contextmanager
def raw_server(answer: Callable[[socket.socket], None]) -> Generator[int]:
    """Accept one connection, read the request, then do what the test wants."""
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        connection, _ = listener.accept()
        with connection, contextlib.suppress(OSError):
            connection.settimeout(5)
            connection.recv(65_536)
            answer(connection)

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        yield listener.getsockname()[1]
    finally:
        listener.close()
        thread.join()


def publish_to(port: int, answer_s: float = 10.0) -> float:
    made = XPublisher(
        PRACTICE,
        OpenAuthority(),
        RealClock(),
        Service(f"http://127.0.0.1:{port}"),
        bearer=FixedBearer("b"),
        patience=Patience(1.0, answer_s),
    )
    began = time.monotonic()
    try:
        with pytest.raises(OutcomeUnknownError) as caught:
            made.publish(order(submission(CANARY)))
    finally:
        made.close()
    assert caught.value.code in {"unknown.timeout", "unknown.cut", "unknown.answer"}
    return time.monotonic() - began


def test_headers_that_drip_are_ended(no_thread_left: None) -> None:
    """Each byte starts the socket's own time-out anew; the whole answer has one limit all the same."""

    def drip(connection: socket.socket) -> None:
        for byte in b"HTTP/1.1 201 Created\r\n" + b"X-Pad: 1\r\n" * 200:
            connection.sendall(bytes((byte,)))
            time.sleep(0.05)

    with raw_server(drip) as port:
        assert publish_to(port, 0.5) < 50  # seconds, of the hundred and more that it would drip


def test_silence_ends_as_unknown(no_thread_left: None) -> None:
    done = threading.Event()
    with raw_server(lambda connection: done.wait(10) and None) as port:
        assert publish_to(port, 0.4) < 5
        done.set()


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"SSH-2.0-OpenSSH_9.2\r\n",
        b"HTTP/1.1 201 Created\r\nContent-Length: 100\r\n\r\n{",
        b"HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"HTTP/1.1 201 Created\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\n\x1f\x8b\x00\x00",
        b"HTTP/1.1 201 Created\r\nContent-Length: 2\r\n\r\n[]",
        b"HTTP/1.1 201 Created\r\n" + b"X: " + b"a" * 100_000 + b"\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n<b>hey</b>\n",
    ],
)
def test_an_answer_that_cannot_be_read_leaves_a_doubt(answer: bytes, no_thread_left: None) -> None:
    with raw_server(lambda connection: connection.sendall(answer)) as port:
        publish_to(port)


def test_a_zipped_answer_cannot_grow_without_end(no_thread_left: None) -> None:
    import gzip

    bomb = gzip.compress(b'{"data":{"id":"1","text":"' + b"x" * (64 * 1024 * 1024) + b'"}}')
    head = f"HTTP/1.1 201 Created\r\nContent-Encoding: gzip\r\nContent-Length: {len(bomb)}\r\n\r\n".encode()
    with raw_server(lambda connection: connection.sendall(head + bomb)) as port:
        publish_to(port)


def test_a_reset_after_sending_leaves_a_doubt(no_thread_left: None) -> None:
    import struct

    def reset(connection: socket.socket) -> None:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    with raw_server(reset) as port:
        publish_to(port)


def test_the_adapter_waits_for_one_order_at_a_time(wire: Sessions) -> None:
    _, adapter = wire
    made = order(submission())
    with adapter.expecting(made), pytest.raises(GateRefusedError), adapter.expecting(made):
        pass


def test_pictures_have_no_payload_yet() -> None:
    from composer.guard.submission import Media

    made = order(submission("text", media=((Media("0" * 64, "a.png", "alt"),),)))
    with pytest.raises(GateRefusedError) as caught:
        payload_of(made)

    assert caught.value.code == "gate.media"


def test_a_later_part_never_stands_alone() -> None:
    thread = submission("one", "two")
    assert payload_of(order(thread, 1, "123")) == {"text": "two", "reply": {"in_reply_to_tweet_id": "123"}}
    for made in (order(thread, 1), order(thread, 1, "12x"), order(thread, 2, "1"), order(thread, -1, "1")):
        with pytest.raises(GateRefusedError):
            payload_of(made)


def test_the_first_part_answers_what_was_looked_at_and_nothing_else() -> None:
    fresh, reply = submission("one"), submission("one", reply_to=PostRef("77", "somebody", "words"))
    assert payload_of(order(reply, 0, "77"))["reply"] == {"in_reply_to_tweet_id": "77"}
    for made in (order(fresh, 0, "77"), order(reply, 0), order(reply, 0, "78")):
        with pytest.raises(GateRefusedError):
            payload_of(made)


def test_every_field_of_a_submission_finds_its_place() -> None:
    full: Submission = submission(
        "one",
        "two",
        poll=Poll(("yes", "no"), 60),
        quote_of=PostRef("5"),
        community_id="9",
        audience=Audience.VERIFIED,
        made_with_ai=True,
        paid_partnership=True,
    )
    marks = {"made_with_ai": True, "paid_partnership": True}
    assert payload_of(order(full)) == marks | {
        "text": "one",
        "poll": {"options": ["yes", "no"], "duration_minutes": 60},
        "quote_tweet_id": "5",
        "community_id": "9",
        "reply_settings": "verified",
    }
    assert payload_of(order(full, 1, "3")) == marks | {"text": "two", "reply": {"in_reply_to_tweet_id": "3"}}
