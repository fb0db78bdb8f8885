"""The way to X itself: only over proven TLS, to api.x.com, with a signature X can verify."""

from __future__ import annotations

import base64
import hashlib
import json
import socket
import ssl
import threading
import warnings
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest
from oauthlib.oauth1 import RequestValidator, SignatureOnlyEndpoint

from composer.base.errors import Action, OutcomeUnknownError, PostingError
from composer.guard.submission import Media
from composer.outbox.publisher import UploadOrder
from composer.posting.client import XPublisher
from composer.posting.credentials import Credentials
from composer.posting.service import Patience, X
from composer.posting.upload import XUploader
from tests.posting.fake_x import Authority, lead_to, standing_for_x
from tests.posting.orders import CANARY, X_ACCOUNT, OpenAuthority, RealClock, approval_of, for_x, order
from tests.posting.test_upload import Stored, Watch

KEYS = Credentials("consumer-key-of-a-test-app", "consumer-secret-1", "2244994945-token", "token-secret-1")


@pytest.fixture
def ca(tmp_path: Path) -> Authority:
    return Authority(tmp_path)


@pytest.fixture
def sender(ca: Authority) -> Generator[XPublisher]:
    made = XPublisher(
        X_ACCOUNT, OpenAuthority(), RealClock(), X, credentials=KEYS, patience=Patience(10.0, 10.0), roots=ca.roots
    )
    yield made
    made.close()


def test_a_post_reaches_x_over_tls(ca: Authority, sender: XPublisher, monkeypatch: pytest.MonkeyPatch) -> None:
    with standing_for_x(ca.certificate(), monkeypatch) as fake:
        receipt = sender.publish(order(for_x(f"{CANARY} & more")))

    (seen,) = fake.seen
    assert receipt.post_id == "1846889436626259968"
    assert (seen.method, seen.path, seen.headers["Host"]) == ("POST", "/2/tweets", "api.x.com")
    assert seen.body == f'{{"text": "{CANARY} & more"}}'.encode()
    assert set(seen.headers) == {
        "Host", "User-Agent", "Accept", "Accept-Encoding", "Connection", "Authorization", "Content-Type",
        "Content-Length",
    }  # fmt: skip
    assert seen.headers["User-Agent"] == "Vignette"


class _OneApp(RequestValidator):
    """What X knows of the app and the author, to verify a signature as X does."""

    def _yes(self, *args: Any, **kwargs: Any) -> bool:
        return True

    validate_timestamp_and_nonce = validate_client_key = validate_access_token = _yes
    enforce_ssl = True

    def check_client_key(self, client_key: str) -> bool:
        return client_key == KEYS.api_key

    def check_access_token(self, request_token: str) -> bool:
        return request_token == KEYS.access_token

    def check_nonce(self, nonce: str) -> bool:
        return True

    def get_client_secret(self, client_key: str, request: Any) -> str:
        return KEYS.api_secret

    def get_access_token_secret(self, client_key: str, token: str, request: Any) -> str:
        return KEYS.access_secret


@pytest.mark.parametrize(("host", "holds"), [("api.x.com", True), ("api.twitter.com", False)])
def test_the_signature_is_made_for_the_host_that_is_asked(
    host: str, holds: bool, ca: Authority, sender: XPublisher, monkeypatch: pytest.MonkeyPatch
) -> None:
    """X documents OAuth 1.0a signatures over api.x.com; a verifier of RFC 5849 accepts it there and nowhere else."""
    with standing_for_x(ca.certificate(), monkeypatch) as fake:
        fake.says(200, {"data": [], "meta": {"result_count": 0}})
        sender.recent(20)

    (seen,) = fake.seen
    verifier = SignatureOnlyEndpoint(_OneApp())
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        valid, _ = verifier.validate_request(f"https://{host}{seen.path}", "GET", None, seen.headers)
    assert valid is holds


MEDIA_ID = "1880028106020515840"


def test_a_picture_reaches_x_over_tls(ca: Authority, sender: XPublisher, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each request goes to api.x.com under a signature X can verify; that an answer is empty does no harm."""
    data = b"\x89PNG\r\n\x1a\n" + bytes(600_000)
    media = Media(hashlib.sha256(data).hexdigest(), "picture.png", "A drawn square", reader="test/1")
    made = for_x("Look at this.", media=((media,),))
    uploader = XUploader(X_ACCOUNT, sender, OpenAuthority(), RealClock())
    with standing_for_x(ca.certificate(), monkeypatch) as fake:
        fake.says_at("/2/media/upload/initialize", 200, {"data": {"id": MEDIA_ID, "media_key": f"3_{MEDIA_ID}"}})
        fake.says_at(f"/2/media/upload/{MEDIA_ID}/append", 204, b"")
        fake.says_at(f"/2/media/upload/{MEDIA_ID}/finalize", 200, {"data": {"id": MEDIA_ID, "size": len(data)}})
        fake.says_at("/2/media/metadata", 200, b"")
        done = uploader.upload(UploadOrder("item", made, approval_of(made), 0, 0), Stored(data), Watch())
        sender.publish(order(made, media_ids=(done.media_id,)))

    assert [seen.path.rpartition("/")[2] for seen in fake.seen] == [
        "initialize", "append", "append", "finalize", "metadata", "tweets",
    ]  # fmt: skip
    assert b"".join(base64.b64decode(json.loads(seen.body)["media"]) for seen in fake.seen[1:3]) == data
    verifier = SignatureOnlyEndpoint(_OneApp())
    for seen in fake.seen:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            valid, _ = verifier.validate_request(f"https://api.x.com{seen.path}", "POST", None, seen.headers)
        assert valid, seen.path


@pytest.mark.parametrize("how", ["self-signed", "expired", "another name", "another authority"])
def test_a_certificate_that_proves_nothing_is_refused(
    how: str, ca: Authority, sender: XPublisher, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """45 CFR 164.312(e): nothing is sent to somebody who cannot show to be X."""
    other = tmp_path / "other"
    other.mkdir()
    made = {
        "self-signed": lambda: ca.certificate(own=True),
        "expired": lambda: ca.certificate(expired=True),
        "another name": lambda: ca.certificate("api.x.com.example.org"),
        "another authority": lambda: Authority(other).certificate(),
    }[how]()
    with standing_for_x(made, monkeypatch) as fake, pytest.raises(PostingError) as caught:
        sender.publish(order(for_x(CANARY)))

    assert (caught.value.code, type(caught.value)) == ("net.tls", PostingError)
    assert fake.seen == []


def test_the_bundle_of_the_program_does_not_trust_a_stranger(ca: Authority, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(ca.roots))
    monkeypatch.setenv("SSL_CERT_FILE", str(ca.roots))
    monkeypatch.setenv("CURL_CA_BUNDLE", str(ca.roots))
    plain = XPublisher(X_ACCOUNT, OpenAuthority(), RealClock(), X, credentials=KEYS, patience=Patience(10.0, 10.0))

    with standing_for_x(ca.certificate(), monkeypatch) as fake, pytest.raises(PostingError) as caught:
        plain.publish(order(for_x(CANARY)))

    assert caught.value.code == "net.tls"
    assert fake.seen == []
    plain.close()


def test_tls_older_than_1_2_is_refused(ca: Authority, sender: XPublisher, monkeypatch: pytest.MonkeyPatch) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        old = ssl.TLSVersion.TLSv1_1
        server = standing_for_x(ca.certificate(), monkeypatch, minimum_version=old, maximum_version=old)
        with server as fake, pytest.raises(PostingError) as caught:
            sender.publish(order(for_x(CANARY)))

    assert caught.value.code == "net.tls"
    assert fake.seen == []


def test_no_session_key_is_written_where_the_environment_says(
    ca: Authority, sender: XPublisher, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    log = tmp_path / "keys.log"
    monkeypatch.setenv("SSLKEYLOGFILE", str(log))
    with standing_for_x(ca.certificate(), monkeypatch):
        sender.publish(order(for_x(CANARY)))

    assert not log.exists()


def test_a_redirect_is_not_followed(ca: Authority, sender: XPublisher, monkeypatch: pytest.MonkeyPatch) -> None:
    with standing_for_x(ca.certificate(), monkeypatch) as fake:
        fake.says(307, {}, Location="https://api.x.com/2/elsewhere")
        with pytest.raises(PostingError) as caught:
            sender.publish(order(for_x(CANARY)))
        fake.says(302, {}, Location="http://api.x.com/2/tweets")
        with pytest.raises(OutcomeUnknownError):
            sender.publish(order(for_x(CANARY)))

    assert caught.value.code == "net.redirect"
    assert [seen.path for seen in fake.seen] == ["/2/tweets", "/2/tweets"]


def test_environment_proxies_and_netrc_have_no_say(
    ca: Authority, sender: XPublisher, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A netrc entry would replace the Authorization header (requests, issue 3929); a proxy would read it."""
    netrc = tmp_path / "netrc"
    netrc.write_text("machine api.x.com login thief password thief\n")
    monkeypatch.setenv("NETRC", str(netrc))
    for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "HTTP_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    with standing_for_x(ca.certificate(), monkeypatch) as fake:
        sender.publish(order(for_x(CANARY)))

    assert fake.seen[0].headers["Authorization"].startswith("OAuth ")


def test_no_name_and_no_listener_mean_that_nothing_was_sent(
    ca: Authority, sender: XPublisher, monkeypatch: pytest.MonkeyPatch
) -> None:
    lead_to(monkeypatch, 9)  # the discard port, where nobody listens
    with pytest.raises(PostingError) as refused:
        sender.publish(order(for_x(CANARY)))
    monkeypatch.setattr("socket.getaddrinfo", _no_such_name)
    with pytest.raises(PostingError) as unnamed:
        sender.publish(order(for_x(CANARY)))

    for error in (refused.value, unnamed.value):
        assert (type(error), error.code, error.action) == (PostingError, "net.offline", Action.WAIT)
        assert "until" in error.params


def _no_such_name(*args: Any, **kwargs: Any) -> Any:
    raise socket.gaierror(socket.EAI_NONAME, "no such name")


def test_a_handshake_that_never_ends_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """A listener that accepts and says nothing: the time-out comes before TLS stands, so nothing was sent."""
    hasty = XPublisher(X_ACCOUNT, OpenAuthority(), RealClock(), X, credentials=KEYS, patience=Patience(0.3, 10.0))
    with socket.create_server(("127.0.0.1", 0)) as mute:
        lead_to(monkeypatch, mute.getsockname()[1])
        before = threading.active_count()
        with pytest.raises(PostingError) as caught:
            hasty.publish(order(for_x(CANARY)))
    hasty.close()

    assert (type(caught.value), caught.value.code) == (PostingError, "net.timeout")
    assert threading.active_count() == before


def test_an_answer_of_x_without_an_id_is_no_receipt(
    ca: Authority, sender: XPublisher, monkeypatch: pytest.MonkeyPatch
) -> None:
    with standing_for_x(ca.certificate(), monkeypatch) as fake:
        for body in ({}, {"data": {}}, {"data": {"id": "12x"}}, {"data": [1]}, [1], {"data": {"id": 12}}):
            fake.says(201, body)
            with pytest.raises(OutcomeUnknownError) as caught:
                sender.publish(order(for_x(CANARY)))
            assert caught.value.code == "unknown.answer"


@pytest.mark.parametrize("status", range(400, 600, 7))
def test_any_body_under_any_status_becomes_a_code(
    status: int, ca: Authority, sender: XPublisher, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Bodies that would break tweepy's own reader: lists, numbers, nested errors, echoes of the draft."""
    bodies: list[Any] = [
        [],
        3,
        None,
        {"errors": "x"},
        {"errors": [3]},
        {"error": {"a": 1}},
        {"errors": [{"parameters": {"text": [CANARY]}}]},
    ]
    with standing_for_x(ca.certificate(), monkeypatch) as fake:
        for body in bodies:
            fake.says(status, body)
            with pytest.raises(PostingError) as caught:
                sender.publish(order(for_x(CANARY)))
            assert _says_nothing(caught.value)


def _says_nothing(error: BaseException) -> bool:
    told = f"{error!r} {error} {error.args} {getattr(error, 'params', '')}"
    return CANARY not in told and error.__context__ is None and error.__cause__ is None
