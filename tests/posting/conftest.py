"""A practice service and a publisher, with real HTTP on loopback in between."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Generator
from typing import Any

import pytest

from composer.posting.client import FixedBearer, XPublisher
from composer.posting.practice.handle import PracticeHandle
from composer.posting.practice.server import PracticeServer
from composer.posting.service import Patience, Service
from tests.posting.orders import PRACTICE, OpenAuthority, RealClock, order, submission


@pytest.fixture
def no_thread_left() -> Generator[None]:
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + 2
    while (left := set(threading.enumerate()) - before) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert not left


@pytest.fixture
def server(no_thread_left: None) -> Generator[PracticeServer]:
    made = PracticeServer(RealClock())
    yield made
    made.stop()


@pytest.fixture
def handle(server: PracticeServer) -> PracticeHandle:
    return server.start()


@pytest.fixture
def authority() -> OpenAuthority:
    return OpenAuthority()


@pytest.fixture
def publisher(handle: PracticeHandle, authority: OpenAuthority) -> Generator[XPublisher]:
    """Waits long enough for a busy machine."""
    made = _publisher(handle, authority, answer_s=10.0)
    yield made
    made.close()


@pytest.fixture
def hasty(handle: PracticeHandle, authority: OpenAuthority) -> Generator[XPublisher]:
    """Waits half a second, for answers that come too late or never."""
    made = _publisher(handle, authority, answer_s=0.5)
    yield made
    made.close()


def _publisher(handle: PracticeHandle, authority: OpenAuthority, answer_s: float) -> XPublisher:
    patience = Patience(connect=2.0, answer=answer_s)
    return XPublisher(
        PRACTICE, authority, RealClock(), Service(handle.base_url), bearer=FixedBearer(handle.bearer), patience=patience
    )


@pytest.fixture
def post(publisher: XPublisher) -> Callable[..., str]:
    """Post one text and return its id."""

    def send(text: str = "Wash your hands.", **fields: Any) -> str:
        reply = fields.get("reply_to")
        return publisher.publish(order(submission(text, **fields), 0, reply.post_id if reply else "")).post_id

    return send
