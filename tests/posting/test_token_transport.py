"""Every way the line fails while signing in, really produced on loopback: one code with a sentence and a way out."""

from __future__ import annotations

import socket
from collections.abc import Callable, Generator
from pathlib import Path

import pytest

from composer.base.errors import OutcomeUnknownError, PostingError
from composer.flow.wording import error as worded
from composer.posting.practice.faults import Fault
from composer.posting.practice.handle import PracticeHandle
from composer.posting.practice.server import PracticeServer
from composer.posting.service import Patience, Service, X
from composer.posting.token_desk import TokenDesk
from tests.posting.fake_x import Authority, lead_to, standing_for_x
from tests.posting.orders import RealClock
from tests.posting.signing import APP, CLIENT

HASTY = Patience(connect=2.0, answer=0.5)


@pytest.fixture
def server(no_thread_left: None) -> Generator[PracticeServer]:
    made = PracticeServer(RealClock(), app=APP)
    yield made
    made.stop()


def refused(ask: Callable[[], object]) -> PostingError:
    with pytest.raises(PostingError) as told:
        ask()
    assert not isinstance(told.value, OutcomeUnknownError)  # no post is in doubt
    assert worded(told.value.code).text != worded("other").text
    assert "token" not in str(told.value)
    return told.value


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        (Fault.DRIP, "net.timeout"),
        (Fault.SLOW, "net.timeout"),
        (Fault.DROP_BEFORE, "net.cut"),
        (Fault.DROP_AFTER, "net.cut"),
        (Fault.HTML, "net.answer"),
        (Fault.MALFORMED, "net.proxy"),
        (Fault.TRUNCATED, "net.cut"),
        (Fault.HUGE, "net.answer"),
        (Fault.REDIRECT, "net.redirect"),
        (Fault.UNAVAILABLE, "x.unavailable"),
        (Fault.RATE_LIMITED, "x.rate_limited"),
        (Fault.USAGE_CAP, "x.usage_cap"),
        (Fault.NO_CREDIT, "x.no_credit"),
        (Fault.SIGNED_OUT, "x.signed_out"),
        (Fault.NO_ID, "net.answer"),
    ],
)
def test_what_goes_wrong_at_the_service_is_told(
    fault: Fault, code: str, server: PracticeServer, handle: PracticeHandle
) -> None:
    desk = TokenDesk(Service(handle.base_url), RealClock(), HASTY)
    server.faults.plan(fault, "POST", seconds=2.0)
    told = refused(lambda: desk.refresh(CLIENT, "refresh-token"))
    desk.close()

    assert told.code == code


@pytest.mark.parametrize("how", ["self-signed", "expired", "another name", "another authority"])
def test_a_certificate_that_proves_nothing_gets_no_secret(
    how: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ca = Authority(tmp_path)
    (tmp_path / "other").mkdir()
    certificate = {
        "self-signed": lambda: ca.certificate(own=True),
        "expired": lambda: ca.certificate(expired=True),
        "another name": lambda: ca.certificate("x.example"),
        "another authority": lambda: Authority(tmp_path / "other").certificate(),
    }[how]()
    desk = TokenDesk(X, RealClock(), Patience(5.0, 5.0), ca.roots)
    with standing_for_x(certificate, monkeypatch) as fake:
        told = refused(lambda: desk.refresh(CLIENT, "refresh-token"))
    desk.close()

    assert told.code == "net.tls"
    assert fake.seen == []


def test_no_name_and_no_listener_are_no_internet(monkeypatch: pytest.MonkeyPatch) -> None:
    desk = TokenDesk(X, RealClock(), HASTY)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    lead_to(monkeypatch, port)
    assert refused(lambda: desk.refresh(CLIENT, "refresh-token")).code == "net.offline"

    def nowhere(*_args: object, **_more: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "no such name")

    monkeypatch.setattr(socket, "getaddrinfo", nowhere)
    assert refused(lambda: desk.refresh(CLIENT, "refresh-token")).code == "net.offline"
    desk.close()
