"""Signing in: the request, the way back from the browser, the tokens. Real HTTP on loopback throughout."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from composer.base.callbacks import CALLBACKS, callback_of
from composer.base.errors import Action, GateRefusedError, PostingError
from composer.guard import scope
from composer.posting.leave import SIGNING_IN, check_token_request
from composer.posting.pending import PendingSignIn
from composer.posting.practice.handle import PracticeHandle
from composer.posting.practice.server import PracticeServer
from composer.posting.service import Service
from composer.posting.session import StrictSession
from composer.posting.sign_in import SCOPES, SignInRequest, Tokens
from composer.posting.token_desk import TokenDesk
from composer.posting.transport import StrictAdapter
from tests.conftest import FakeClock
from tests.posting.orders import CANARY, RealClock
from tests.posting.signing import CLIENT, app, ask, click, free_ports


@pytest.fixture
def ports() -> tuple[int, ...]:
    return free_ports()


@pytest.fixture
def server(no_thread_left: None, ports: tuple[int, ...]) -> Generator[PracticeServer]:
    made = PracticeServer(RealClock(), app=app(ports))
    yield made
    made.stop()


@pytest.fixture
def service(handle: PracticeHandle) -> Service:
    return Service(handle.base_url)


@pytest.fixture
def desk(service: Service) -> Generator[TokenDesk]:
    made = TokenDesk(service, RealClock())
    yield made
    made.close()


class Waiting:
    """A sign-in that is being waited for on a thread, as on its lane."""

    def __init__(self, pending: PendingSignIn) -> None:
        self.pending = pending
        self.tokens: Tokens | None = None
        self.error: PostingError | None = None
        self._thread = threading.Thread(target=self._wait)
        self._thread.start()

    def _wait(self) -> None:
        try:
            self.tokens = self.pending.tokens()
        except PostingError as error:
            self.error = error

    def end(self) -> Waiting:
        self._thread.join(10)
        assert not self._thread.is_alive()
        return self


@pytest.fixture
def begin(service: Service, desk: TokenDesk, ports: tuple[int, ...]) -> Generator[Callable[..., Waiting]]:
    begun: list[Waiting] = []

    def start(clock: Any = None) -> Waiting:
        pending = PendingSignIn(CLIENT, service.authorize, desk, clock or RealClock(), ports)
        begun.append(Waiting(pending))
        return begun[-1]

    yield start
    for waiting in begun:
        waiting.pending.cancel()
        waiting.end()


@contextmanager
def taken(*ports: int) -> Generator[None]:
    listening = [socket.create_server(("127.0.0.1", port)) for port in ports]
    try:
        yield
    finally:
        for one in listening:
            one.close()


# -- what is asked for


def test_the_least_is_asked_for_and_the_verifier_stays_here() -> None:
    asked = SignInRequest.fresh(CLIENT, CALLBACKS[0])
    address = asked.address("https://x.com/i/oauth2/authorize")
    told = {name: value[0] for name, value in parse_qs(urlsplit(address).query).items()}

    assert told["scope"].split() == list(SCOPES)
    assert told["code_challenge_method"] == "S256"
    assert told["redirect_uri"] == CALLBACKS[0]
    assert asked.verifier not in address
    assert asked.verifier not in repr(asked)
    assert asked.state not in repr(asked)
    assert 43 <= len(asked.verifier) <= 128


def test_no_two_requests_are_alike() -> None:
    one, two = (SignInRequest.fresh(CLIENT, CALLBACKS[0]) for _ in range(2))

    assert one.state != two.state
    assert one.verifier != two.verifier


@pytest.mark.parametrize("client_id", ["", "abc", "with space", "a" * 121, "id&scope=all", f"{CANARY}é"])
def test_what_is_no_client_id_is_not_asked_with(client_id: str) -> None:
    with pytest.raises(PostingError) as refused:
        SignInRequest.fresh(client_id, CALLBACKS[0])

    assert refused.value.code == "sign_in.client_id"


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("", "sign_in.address"),
        ("not an address", "sign_in.address"),
        ("https://x.com/i/oauth2/authorize?state={state}&code=c", "sign_in.address"),
        ("{callback}", "sign_in.address"),
        ("{callback}?state={state}&state={state}&code=c", "sign_in.address"),
        ("{callback}?state={state}", "sign_in.address"),
        ("{callback}?state={state}&code=", "sign_in.address"),
        ("{callback}/?state={state}&code=c", "sign_in.address"),
        ("{callback}?state=other&code=c", "sign_in.state"),
        ("{callback}?state=half\ud83d&code=c", "sign_in.state"),
        ("{callback}?code=c", "sign_in.address"),
        ("{callback}?error=access_denied", "sign_in.address"),
        ("{callback}?state={state}&error=access_denied", "sign_in.denied"),
        ("{callback}?state={state}&error=server_error", "sign_in.refused"),
    ],
)
def test_only_the_answer_to_this_request_is_taken(address: str, code: str) -> None:
    asked = SignInRequest.fresh(CLIENT, CALLBACKS[1])

    with pytest.raises(PostingError) as refused:
        asked.code_in(address.format(callback=CALLBACKS[1], state=asked.state))

    assert refused.value.code == code


def test_a_pasted_address_may_have_blanks_round_it() -> None:
    asked = SignInRequest.fresh(CLIENT, CALLBACKS[0])

    assert asked.code_in(f"  {CALLBACKS[0]}?state={asked.state}&code=abc \n") == "abc"


# -- the way back


def test_the_browser_comes_back_and_the_tokens_are_there(begin: Callable[..., Waiting]) -> None:
    waiting = begin()
    back = click(waiting.pending.address)
    status, page, _ = ask("GET", back)
    tokens = waiting.end().tokens

    assert (status, "You can close this tab." in page) == (200, True)
    assert tokens
    assert tokens.access
    assert tokens.refresh
    assert 7_100 < (tokens.ends - RealClock().now()).total_seconds() <= 7_201
    assert tokens.access not in repr(tokens)


def test_who_says_no_is_believed(begin: Callable[..., Waiting]) -> None:
    waiting = begin()
    ask("GET", click(waiting.pending.address, "deny"))

    assert waiting.end().error
    assert waiting.error
    assert waiting.error.code == "sign_in.denied"


def test_what_another_page_sends_does_not_end_the_waiting(begin: Callable[..., Waiting]) -> None:
    """Any page in the browser can call a port of this machine."""
    waiting = begin()
    callback = waiting.pending._asked.callback
    forged = [
        ask("GET", f"{callback}?state=guess&code=theirs")[0],
        ask("GET", f"{callback}?error=access_denied")[0],
        ask("GET", callback.replace("/sign-in", "/favicon.ico"))[0],
        ask("GET", f"{callback}?x=1", Host="evil.example")[0],
        ask("POST", callback, "x")[0],
    ]
    assert waiting.tokens is None
    assert waiting.error is None
    ask("GET", click(waiting.pending.address))

    assert forged == [400, 400, 404, 404, 501]
    assert waiting.end().tokens


def test_a_connection_that_says_nothing_does_not_hold_it_up(begin: Callable[..., Waiting]) -> None:
    """Browsers open connections ahead."""
    waiting = begin()
    target = urlsplit(waiting.pending._asked.callback)
    began = time.monotonic()
    with socket.create_connection((str(target.hostname), target.port or 0)):
        ask("GET", click(waiting.pending.address))
        waiting.end()

    assert waiting.tokens
    assert time.monotonic() - began < 100  # seconds, of the 300 that it would wait


def test_a_connection_that_says_a_little_for_ever_does_not_hold_it_up(begin: Callable[..., Waiting]) -> None:
    """Any program of this machine can open one; while it is read nobody else is, and no Cancel is heard."""
    waiting = begin()
    target = urlsplit(waiting.pending._asked.callback)
    enough = threading.Event()

    def drip(connection: socket.socket) -> None:
        with suppress(OSError):
            connection.sendall(b"GET /sign-in HTTP/1.1\r\nX: ")
            while not enough.wait(0.1):
                connection.sendall(b"a")

    with socket.create_connection((str(target.hostname), target.port or 0)) as connection:
        dripping = threading.Thread(target=drip, args=(connection,))
        dripping.start()
        try:
            ask("GET", click(waiting.pending.address))
            waiting.end()
        finally:
            enough.set()
            dripping.join()

    assert waiting.tokens


def test_a_port_that_is_taken_gives_way_to_the_next(begin: Callable[..., Waiting], ports: tuple[int, ...]) -> None:
    with taken(ports[0]):
        waiting = begin()
        assert waiting.pending._asked.callback == callback_of(ports[1])
        ask("GET", click(waiting.pending.address))

        assert waiting.end().tokens


def test_without_any_port_the_address_is_pasted(begin: Callable[..., Waiting], ports: tuple[int, ...]) -> None:
    with taken(*ports):
        waiting = begin()
        assert not waiting.pending.hears_the_browser
        back = click(waiting.pending.address)
        with pytest.raises(PostingError):
            waiting.pending.paste("https://x.com/home")
        waiting.pending.paste(back)

        assert waiting.end().tokens


def test_it_can_be_stopped_at_once(begin: Callable[..., Waiting], ports: tuple[int, ...]) -> None:
    waiting = begin()
    began = time.monotonic()
    waiting.pending.cancel()
    waiting.end()

    assert waiting.error
    assert waiting.error.code == "sign_in.cancelled"
    assert time.monotonic() - began < 100  # seconds, of the 300 that it would wait
    with taken(ports[0]):
        pass  # and the port is free again


def test_nobody_is_waited_for_longer_than_five_minutes(begin: Callable[..., Waiting]) -> None:
    clock = FakeClock()
    waiting = begin(clock=clock)
    clock.forward(301)
    waiting.end()

    assert waiting.error
    assert waiting.error.code == "sign_in.late"


def test_another_app_is_not_let_in(service: Service, desk: TokenDesk) -> None:
    with pytest.raises(PostingError) as refused:
        desk.exchange(SignInRequest.fresh("another-client", CALLBACKS[0]), "code")

    assert (refused.value.code, refused.value.action) == ("sign_in.code", Action.RETRY)


def test_a_code_that_came_too_late_is_said(server: PracticeServer, begin: Callable[..., Waiting]) -> None:
    waiting = begin()
    back = click(waiting.pending.address)
    server.grants._clock = clock = FakeClock(RealClock().now())
    clock.forward(31)
    ask("GET", back)
    waiting.end()

    assert waiting.error
    assert waiting.error.code == "sign_in.code"


def test_what_is_revoked_cannot_be_renewed(begin: Callable[..., Waiting], desk: TokenDesk) -> None:
    waiting = begin()
    ask("GET", click(waiting.pending.address))
    tokens = waiting.end().tokens
    assert tokens
    desk.revoke(CLIENT, tokens.refresh)

    with pytest.raises(PostingError) as refused:
        desk.refresh(CLIENT, tokens.refresh)
    assert (refused.value.code, refused.value.action) == ("x.signed_out", Action.RECONNECT)


# -- law 1: what goes about tokens can hold no sentence


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("GET", "/2/oauth2/token", "grant_type=refresh_token"),
        ("POST", "/2/tweets", "grant_type=refresh_token"),
        ("POST", "/2/oauth2/token?x=1", "grant_type=refresh_token"),
        ("POST", "/2/oauth2/token", ""),
        ("POST", "/2/oauth2/token", None),
        ("POST", "/2/oauth2/token", "text=hello"),
        ("POST", "/2/oauth2/token", "grant_type=password"),
        ("POST", "/2/oauth2/token", "token=a+draft+with+words"),
        ("POST", "/2/oauth2/token", "token=a&token=b"),
        ("POST", "/2/oauth2/token", "redirect_uri=https%3A%2F%2Fevil.example%2Fsign-in"),
        ("POST", "/2/oauth2/token", '{"text":"hello"}'),
    ],
)
def test_nothing_else_goes_as_a_question_about_tokens(method: str, path: str, body: str | None) -> None:
    with pytest.raises(GateRefusedError) as refused:
        check_token_request(method, f"https://api.x.com{path}", body)

    assert refused.value.code == "gate.no_leave"


def test_without_leave_no_token_is_asked_for(service: Service, server: PracticeServer) -> None:
    session = StrictSession(service, StrictAdapter(service, RealClock()))
    form = {"grant_type": "refresh_token", "client_id": CLIENT, "refresh_token": "r"}
    with pytest.raises(GateRefusedError):
        session.post("https://api.twitter.com/2/oauth2/token", data=form)
    with scope.leave(scope.Asking("who")), pytest.raises(GateRefusedError):
        session.post("https://api.twitter.com/2/oauth2/token", data=form)
    with scope.leave(scope.Asking(SIGNING_IN)), pytest.raises(GateRefusedError):
        session.post("https://api.twitter.com/2/tweets", json={"text": CANARY})
    session.close()
