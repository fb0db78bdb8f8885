"""No word and no token in any log, at any level, on success and on every failure (law 5)."""

from __future__ import annotations

import io
import logging
from collections.abc import Generator
from pathlib import Path

import pytest

from composer.base.errors import PostingError
from composer.base.log import FOREIGN
from composer.posting.client import XPublisher
from composer.posting.credentials import Credentials
from composer.posting.practice.faults import Fault
from composer.posting.practice.handle import PracticeHandle
from composer.posting.practice.server import PracticeServer
from composer.posting.service import Patience, X
from tests.posting.fake_x import Authority, standing_for_x
from tests.posting.orders import CANARY, X_ACCOUNT, OpenAuthority, RealClock, for_x, order, submission

SECRETS = ("key-of-canary", "secret-of-canary", "token-of-canary", "other-of-canary")
CHILDREN = ("tweepy.client", "oauthlib.oauth1.rfc5849", "requests_oauthlib.oauth1_auth", "urllib3.connectionpool")


@pytest.fixture
def everything() -> Generator[io.StringIO]:
    """The root logger at DEBUG, and every library's own loggers forced down to it."""
    heard = io.StringIO()
    handler = logging.StreamHandler(heard)
    root = logging.getLogger()
    before = root.level
    root.setLevel(logging.DEBUG)
    root.addHandler(handler)
    children = [logging.getLogger(name) for name in CHILDREN]
    for logger in children:
        logger.setLevel(logging.DEBUG)
    yield heard
    for logger in children:
        logger.setLevel(logging.NOTSET)
    root.removeHandler(handler)
    root.setLevel(before)


def test_a_posting_with_the_root_logger_at_debug_tells_nothing(
    everything: io.StringIO, publisher: XPublisher, server: PracticeServer, handle: PracticeHandle,
    capfd: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    publisher.publish(order(submission(CANARY)))
    publisher.recent()
    for fault in set(Fault) - {Fault.SLOW, Fault.DRIP}:
        server.faults.plan(fault)
        with pytest.raises(PostingError):
            publisher.publish(order(submission(f"{CANARY} {fault}")))
    with pytest.raises(PostingError):
        publisher.publish(order(submission(f"{CANARY} " * 40)))

    out, err = capfd.readouterr()
    told = everything.getvalue() + out + err
    assert CANARY not in told
    assert handle.bearer not in told


def test_signing_for_x_tells_nothing(
    everything: io.StringIO, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    ca = Authority(tmp_path)
    keys, patience = Credentials(*SECRETS), Patience(5, 10)
    publisher = XPublisher(
        X_ACCOUNT, OpenAuthority(), RealClock(), X, credentials=keys, patience=patience, roots=ca.roots
    )
    with standing_for_x(ca.certificate(), monkeypatch) as fake:
        publisher.publish(order(for_x(CANARY)))
        fake.says(400, {"errors": [{"parameters": {"text": [CANARY]}, "message": CANARY}], "detail": CANARY})
        with pytest.raises(PostingError):
            publisher.publish(order(for_x(CANARY)))
    publisher.close()

    assert len(fake.seen) == 2
    out, err = capfd.readouterr()
    told = everything.getvalue() + out + err
    assert not [word for word in (CANARY, *SECRETS, "oauth_signature") if word in told]


def test_the_muffler_is_what_keeps_them_quiet(everything: io.StringIO, publisher: XPublisher) -> None:
    """Without it the same posting would be heard: the test above can fail."""
    tweepys = logging.getLogger("tweepy")
    assert "tweepy" in FOREIGN
    publisher.who()
    tweepys.propagate = True
    try:
        logging.getLogger("tweepy.client").debug("Body: %s", CANARY)
    finally:
        tweepys.propagate = False

    assert CANARY in everything.getvalue()
