"""The picture of an account: fetched through the strict door, made anew, kept in the encrypted store, and gone."""

from __future__ import annotations

import http.client
import io
import secrets
import threading
from collections.abc import Callable, Generator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from composer.base.errors import GateRefusedError, MediaError
from composer.guard import scope
from composer.guard.submission import AccountKind
from composer.media.studio import Studio
from composer.outbox.account import Account
from composer.posting.client import XPublisher
from composer.posting.leave import A_PICTURE, check_picture
from composer.posting.portraits import Portraits, picture_address
from composer.posting.practice.handle import PracticeHandle
from composer.posting.service import X_PICTURES, Service
from composer.posting.transport import LARGEST_ANSWER, StrictAdapter
from composer.vault.database import Database
from tests.posting.fake_x import Authority, standing_for_x
from tests.posting.orders import RealClock

AT_X = "https://pbs.twimg.com/profile_images/2284174872/abc-_9_normal.png"
PICTURE = "/profile_images/2284174872/abc-_9_bigger.png"
MINE = Account("0" * 32, AccountKind.X, "drexample", "Dr Example", "2244994945", picture=AT_X)
PRACTICE = Account("practice", AccountKind.PRACTICE, "practice", "Practice")


def png(side: int = 73, tall: int = 0) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (side, tall or side), (20, 120, 90)).save(out, "PNG")
    return out.getvalue()


@pytest.fixture
def database(tmp_path: Path) -> Generator[Database]:
    made = Database.open(tmp_path / "vignette.db", secrets.token_bytes(32), {})
    yield made
    made.close()


@pytest.fixture
def serving() -> Generator[Callable[[int, bytes], str]]:
    """Serve one answer on loopback, as the practice service would; return the address of the picture."""
    servers: list[tuple[HTTPServer, threading.Thread]] = []

    def serve(status: int, body: bytes) -> str:
        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self.send_response(status)
                self.send_header("Content-Length", str(len(body)))
                self.send_header("Location", f"http://127.0.0.1:{self.server.server_address[1]}/elsewhere")
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_args: Any) -> None: ...

        server = HTTPServer(("127.0.0.1", 0), Handler)
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        servers.append((server, thread))
        return f"http://127.0.0.1:{server.server_address[1]}/profile_images/1/practice_normal.png"

    yield serve
    for server, thread in servers:
        server.shutdown()
        thread.join()
        server.server_close()


def test_the_practice_accounts_picture_becomes_a_small_one_made_anew(
    database: Database, handle: PracticeHandle, publisher: XPublisher
) -> None:
    account = publisher.who()
    assert account.picture == f"{handle.base_url}/profile_images/1000000000000000001/practice_bigger.png"

    portraits = Portraits(database, RealClock(), Studio().portrait)
    assert portraits.fetch(account)

    kept = Image.open(io.BytesIO(portraits.all()["practice"]))
    assert (kept.format, kept.size) == ("PNG", (73, 73))
    assert len(kept.convert("RGB").getcolors() or ()) > 1


def test_x_is_asked_for_it_without_a_token_at_its_host_of_pictures_alone(
    tmp_path: Path, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    ca = Authority(tmp_path)
    with standing_for_x(ca.certificate("pbs.twimg.com"), monkeypatch) as fake:
        fake.says_at(PICTURE, 200, png())
        portraits = Portraits(database, RealClock(), lambda data: data, ca.roots)
        assert portraits.fetch(MINE)

    assert [(seen.method, seen.path, seen.headers["Host"]) for seen in fake.seen] == [("GET", PICTURE, "pbs.twimg.com")]
    assert set(fake.seen[0].headers) == {"Host", "User-Agent", "Accept", "Accept-Encoding", "Connection"}
    assert portraits.all() == {MINE.account_id: png()}


def test_a_host_that_cannot_prove_its_name_is_given_no_request(
    tmp_path: Path, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    ca = Authority(tmp_path)
    with standing_for_x(ca.certificate("api.x.com.example.org"), monkeypatch) as fake:
        assert not Portraits(database, RealClock(), lambda data: data, ca.roots).fetch(MINE)

    assert fake.seen == []


@pytest.mark.parametrize(
    "told",
    [
        "https://abs.twimg.com/sticky/default_profile_images/default_profile_normal.png",
        "http://pbs.twimg.com/profile_images/2284174872/abc_normal.png",
        "https://pbs.twimg.com.example.org/profile_images/1/a.png",
        "https://pbs.twimg.com@example.org/profile_images/1/a.png",
        "https://pbs.twimg.com/profile_images/../1/a.png",
        "https://pbs.twimg.com/profile_images/1/a.png?note=words",
        "https://pbs.twimg.com/media/1/a.png",
        "http://127.0.0.1:8000/profile_images/1/practice_normal.png",
        "file:///etc/passwd",
        "",
    ],
)
def test_an_address_at_any_other_place_is_none(told: str, database: Database) -> None:
    assert picture_address(told, AccountKind.X) == ""
    assert not Portraits(database, RealClock(), lambda data: data).fetch(replace(MINE, picture=told))


def test_only_the_practice_account_has_its_picture_on_this_machine() -> None:
    here = "http://127.0.0.1:8000/profile_images/1/practice_normal.png"

    assert picture_address(here, AccountKind.PRACTICE).endswith("/practice_bigger.png")
    assert picture_address(here, AccountKind.BY_HAND) == picture_address(AT_X, AccountKind.PRACTICE) == ""


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (404, b"{}"),
        (503, b""),
        (302, b""),
        (200, b"<!doctype html><title>Sign in to the guest network</title>"),
        (200, b""),
        (200, png()[:40]),
        (200, b"GIF89a" + b"\0" * 60),
        (200, b"x" * (LARGEST_ANSWER + 1)),
    ],
)
def test_what_is_no_picture_leaves_the_initials_or_the_picture_there_was(
    status: int, body: bytes, database: Database, serving: Callable[[int, bytes], str]
) -> None:
    portraits = Portraits(database, RealClock(), Studio().portrait)
    assert not portraits.fetch(replace(PRACTICE, picture=serving(status, body)))

    assert portraits.fetch(replace(PRACTICE, picture=serving(200, png())))
    before = portraits.all()
    assert portraits.fetch(replace(PRACTICE, picture=serving(status, body)))
    assert portraits.all() == before


def test_a_picture_that_is_given_up_at_x_goes_here_too(
    database: Database, serving: Callable[[int, bytes], str]
) -> None:
    portraits = Portraits(database, RealClock(), Studio().portrait)
    portraits.fetch(replace(PRACTICE, picture=serving(200, png())))

    assert not portraits.fetch(PRACTICE)
    assert portraits.all() == {}


def test_it_lies_in_the_encrypted_store_alone_and_is_forgotten(
    tmp_path: Path, database: Database, serving: Callable[[int, bytes], str]
) -> None:
    portraits = Portraits(database, RealClock(), lambda data: data)
    portraits.fetch(replace(PRACTICE, picture=serving(200, png())))

    assert portraits.all()["practice"] == png()
    assert not any(b"iVBOR" in file.read_bytes() or b"\x89PNG" in file.read_bytes() for file in tmp_path.iterdir())
    portraits.forget("practice")
    assert portraits.all() == {}


def test_a_setting_that_was_damaged_is_no_picture(database: Database) -> None:
    for told in ("no json", "[]", '{"practice": 3}', '{"practice": "%%%"}'):
        database.put_setting("portraits", told)
        assert Portraits(database, RealClock(), bytes).all() == {}


def test_a_small_picture_is_the_middle_square_of_a_large_one() -> None:
    made = Image.open(io.BytesIO(Studio().portrait(png(900, 400))))

    assert made.size == (128, 128)


def test_what_cannot_be_opened_is_said_by_the_process_that_tried() -> None:
    with pytest.raises(MediaError) as refused:
        Studio().portrait(b"%PDF-1.7")

    assert refused.value.code == "media.pdf"


@pytest.mark.parametrize(
    ("method", "url", "body"),
    [
        ("POST", f"https://pbs.twimg.com{PICTURE}", None),
        ("GET", f"https://pbs.twimg.com{PICTURE}", b"words"),
        ("GET", f"https://pbs.twimg.com{PICTURE}?words", None),
        ("GET", f"https://pbs.twimg.com{PICTURE}#words", None),
        ("GET", "https://pbs.twimg.com/profile_images/1/words of a draft.png", None),
        ("GET", "https://pbs.twimg.com/2/tweets", None),
    ],
)
def test_the_leave_for_a_picture_covers_nothing_else(method: str, url: str, body: bytes | None) -> None:
    with pytest.raises(GateRefusedError):
        check_picture(method, url, body)


def test_without_the_leave_no_picture_is_asked_for() -> None:
    adapter = StrictAdapter(X_PICTURES, RealClock())
    with pytest.raises(GateRefusedError):
        adapter.picture(f"https://pbs.twimg.com{PICTURE}")
    with pytest.raises(GateRefusedError), scope.leave(scope.Asking("who")):
        adapter.picture(f"https://pbs.twimg.com{PICTURE}")
    with pytest.raises(ValueError, match="unknown service"):
        Service("https://abs.twimg.com")
    assert A_PICTURE.purpose == "picture"


@pytest.mark.parametrize(("size", "side"), [("", 240), ("_mini", 24), ("_normal", 48), ("_bigger", 73)])
def test_the_practice_service_gives_the_picture_in_the_sizes_of_x_to_whoever_asks(
    handle: PracticeHandle, size: str, side: int
) -> None:
    status, data = _got(handle, f"/profile_images/1000000000000000001/practice{size}.png")

    assert status == 200
    assert Image.open(io.BytesIO(data)).size == (side, side)


def test_the_practice_service_gives_no_other_picture_and_none_to_a_web_page(handle: PracticeHandle) -> None:
    path = "/profile_images/1000000000000000001/practice_normal.png"

    assert _got(handle, "/profile_images/7/practice_normal.png")[0] == 401
    assert _got(handle, path, Origin="https://example.org")[0] == 403
    assert _got(handle, path, Host="example.org")[0] == 421


def _got(handle: PracticeHandle, path: str, **headers: str) -> tuple[int, bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", handle.port, timeout=5)
    connection.request("GET", path, headers=headers)
    answer = connection.getresponse()
    data = answer.read()
    connection.close()
    return answer.status, data
