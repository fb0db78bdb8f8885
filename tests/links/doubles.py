"""Strict doubles of the eight shorteners on loopback: what their contracts do not allow gets a 418."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

KEY = "k3y-of-the-test"
DOMAIN = "go.example.org"
LONG = "https://www.example.org/articles/cuff-size-and-blood-pressure?id=7&lang=en"
Reply = tuple[int, dict[str, str], Any]


@dataclass
class Seen:
    """One request."""

    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> dict[str, Any]:
        return json.loads(self.body)


@dataclass
class Double:
    """A server whose answers the test chooses.

    Attributes:
        answer: Makes the reply: status, headers, body (JSON unless it is bytes).
        seen: What it was asked.
        drip_s: Seconds between the bytes of its answer; 0 for at once.
    """

    answer: Callable[[Seen], Reply]
    base: str = ""
    seen: list[Seen] = field(default_factory=list)
    drip_s: float = 0.0


class WrongError(Exception):
    """The request is not what the contract says."""


def demand(holds: bool) -> None:
    if not holds:
        raise WrongError


@contextmanager
def running(double: Double) -> Generator[Double]:
    ended = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            self._act()

        def do_POST(self) -> None:
            self._act()

        def _act(self) -> None:
            target = urlsplit(self.path)
            size = int(self.headers.get("Content-Length") or 0)
            headers = {name.lower(): value for name, value in self.headers.items()}
            query = dict(parse_qsl(target.query, strict_parsing=True)) if target.query else {}
            seen = Seen(self.command, target.path, query, headers, self.rfile.read(size))
            double.seen.append(seen)
            try:
                status, extra, body = double.answer(seen)
            except WrongError:
                status, extra, body = 418, {}, {}
            data = body if isinstance(body, bytes) else json.dumps(body).encode()
            self.send_response(status)
            for name, value in extra.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(data)))
            self.send_header("Connection", "close")
            self.end_headers()
            self._send(data)

        def _send(self, data: bytes) -> None:
            try:
                if not double.drip_s:
                    self.wfile.write(data)
                    return
                for place in range(len(data)):
                    if ended.wait(double.drip_s):
                        return
                    self.wfile.write(data[place : place + 1])
                    self.wfile.flush()
            except OSError:
                return

        def log_message(self, *_args: object) -> None:
            """Stay silent."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = False
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    double.base = f"http://127.0.0.1:{server.server_port}"
    try:
        yield double
    finally:
        ended.set()
        server.shutdown()
        server.server_close()
        thread.join()
        time.sleep(0)


# -- the contracts: what a right request is, and the answers in their own shapes


def bitly(seen: Seen) -> None:
    demand((seen.method, seen.path, seen.query) == ("POST", "/v4/shorten", {}))
    demand(seen.headers["authorization"] == f"Bearer {KEY}" and seen.headers["content-type"] == "application/json")
    demand(seen.json == {"long_url": LONG, "domain": DOMAIN})


def tinyurl(seen: Seen) -> None:
    demand((seen.method, seen.path, seen.query) == ("POST", "/create", {}))
    demand(seen.headers["authorization"] == f"Bearer {KEY}")
    demand(seen.json == {"url": LONG, "domain": DOMAIN})


def isgd(seen: Seen) -> None:
    demand((seen.method, seen.path) == ("GET", "/create.php") and not seen.body)
    demand(seen.query == {"format": "json", "url": LONG} and "authorization" not in seen.headers)


def shlink(seen: Seen) -> None:
    demand((seen.method, seen.path) == ("POST", "/rest/v3/short-urls"))
    demand(seen.headers["x-api-key"] == KEY)
    demand(seen.json == {"longUrl": LONG, "findIfExists": True, "domain": DOMAIN})


def yourls(seen: Seen) -> None:
    demand((seen.method, seen.path, seen.query) == ("POST", "/yourls-api.php", {}))
    form = dict(parse_qsl(seen.body.decode("ascii"), strict_parsing=True))
    demand(form == {"signature": KEY, "action": "shorturl", "format": "json", "url": LONG, "title": "-"})


def kutt(seen: Seen) -> None:
    demand((seen.method, seen.path) == ("POST", "/api/v2/links"))
    demand(seen.headers["x-api-key"] == KEY)
    demand(seen.json == {"target": LONG, "reuse": True, "domain": DOMAIN})


def dub(seen: Seen) -> None:
    demand((seen.method, seen.path) == ("POST", "/links"))
    demand(seen.headers["authorization"] == f"Bearer {KEY}")
    demand(seen.json == {"url": LONG, "domain": DOMAIN})


def shortio(seen: Seen) -> None:
    demand((seen.method, seen.path) == ("POST", "/links"))
    demand(seen.headers["authorization"] == KEY)
    demand(seen.json == {"originalURL": LONG, "domain": DOMAIN})


@dataclass(frozen=True)
class Case:
    """One service: the request it demands, and its answers in the shapes of its documentation."""

    name: str
    demands: Callable[[Seen], None]
    short: str
    made: Reply
    again: Reply
    quota: Reply
    wrong_key: Reply | None
    refused: Reply
    elsewhere: Reply | None


PROBLEM = {"Content-Type": "application/problem+json"}
_SHORT = "https://go.example.org/a1"
_OTHER = "https://www.example.com/other"


def _yourls(short: str, url: str) -> dict[str, Any]:
    return {
        "status": "success", "statusCode": "200", "shorturl": short, "title": "-", "message": "added",
        "url": {"keyword": "a1", "url": url.replace("&", "&amp;"), "title": "-", "ip": "127.0.0.1"},
    }  # fmt: skip


CASES = (
    Case(
        "bitly", bitly, _SHORT,
        made=(201, {}, {"link": _SHORT, "id": "go.example.org/a1", "long_url": LONG, "created_at": "2026-11-01"}),
        again=(200, {}, {"link": _SHORT, "id": "go.example.org/a1", "long_url": LONG}),
        quota=(429, {}, {"message": "BRANDED_LINK_MONTHLY_LIMIT_EXCEEDED", "resource": "bitlinks"}),
        wrong_key=(403, {}, {"message": "FORBIDDEN", "resource": "bitlinks"}),
        refused=(400, {}, {"message": "INVALID_ARG_DOMAIN", "resource": "bitlinks"}),
        elsewhere=(200, {}, {"link": _SHORT, "long_url": _OTHER}),
    ),
    Case(
        "tinyurl", tinyurl, _SHORT,
        made=(200, {}, {"data": {"tiny_url": _SHORT, "alias": "a1", "url": LONG}, "code": 0, "errors": []}),
        again=(200, {}, {"data": {"tiny_url": _SHORT, "url": LONG}, "code": 0, "errors": []}),
        quota=(429, {}, {"code": 7, "data": [], "errors": ["Limit reached"]}),
        wrong_key=(401, {}, {"code": 1, "data": [], "errors": ["Unauthorized"]}),
        refused=(200, {}, {"code": 5, "data": [], "errors": ["The url is invalid."]}),
        elsewhere=(200, {}, {"data": {"tiny_url": _SHORT, "url": _OTHER}, "code": 0, "errors": []}),
    ),
    Case(
        "isgd", isgd, "https://is.gd/a1",
        made=(200, {}, {"shorturl": "https://is.gd/a1"}),
        again=(200, {}, {"shorturl": "https://is.gd/a1"}),
        quota=(200, {}, {"errorcode": 3, "errormessage": "Rate limit exceeded"}),
        wrong_key=None,
        refused=(200, {}, {"errorcode": 1, "errormessage": "Please enter a valid URL"}),
        elsewhere=None,
    ),
    Case(
        "shlink", shlink, _SHORT,
        made=(200, {}, {"shortCode": "a1", "shortUrl": _SHORT, "longUrl": LONG, "tags": [], "domain": None}),
        again=(200, {}, {"shortCode": "a1", "shortUrl": _SHORT, "longUrl": LONG}),
        quota=(429, PROBLEM, {"type": "about:blank", "title": "Too many", "status": 429}),
        wrong_key=(401, PROBLEM, {"type": "https://shlink.io/api/error/invalid-api-key", "status": 401}),
        refused=(400, PROBLEM, {"type": "https://shlink.io/api/error/invalid-data", "invalidElements": ["longUrl"]}),
        elsewhere=(200, {}, {"shortUrl": _SHORT, "longUrl": _OTHER}),
    ),
    Case(
        "yourls", yourls, _SHORT,
        made=(200, {}, _yourls(_SHORT, LONG)),
        again=(400, {}, _yourls(_SHORT, LONG) | {"status": "fail", "code": "error:url", "statusCode": "400"}),
        quota=(429, {}, {"message": "slow down"}),
        wrong_key=(403, {}, {"message": "Please log in", "errorCode": "403", "callback": ""}),
        refused=(400, {}, {"status": "fail", "code": "error:noloop", "message": "loop", "statusCode": "400"}),
        elsewhere=(200, {}, _yourls(_SHORT, _OTHER)),
    ),
    Case(
        "kutt", kutt, _SHORT,
        made=(201, {}, {"id": "1", "address": "a1", "link": _SHORT, "target": LONG, "banned": False}),
        again=(200, {}, {"id": "1", "address": "a1", "link": _SHORT, "target": LONG}),
        quota=(400, {}, {"error": "You have reached your daily limit (50). Please wait 24h."}),
        wrong_key=(401, {}, {"error": "Unauthorized"}),
        refused=(400, {}, {"error": "URL is banned."}),
        elsewhere=(201, {}, {"link": _SHORT, "target": _OTHER}),
    ),
    Case(
        "dub", dub, _SHORT,
        made=(200, {}, {"id": "1", "shortLink": _SHORT, "url": LONG}),
        again=(200, {}, {"id": "1", "shortLink": _SHORT, "url": LONG}),
        quota=(403, {}, {"error": {"code": "exceeded_limit", "message": "plan", "doc_url": ""}}),
        wrong_key=(401, {}, {"error": {"code": "unauthorized", "message": "key"}}),
        refused=(422, {}, {"error": {"code": "unprocessable_entity", "message": "url"}}),
        elsewhere=(200, {}, {"shortLink": _SHORT, "url": _OTHER}),
    ),
    Case(
        "shortio", shortio, _SHORT,
        made=(200, {}, {"idString": "1", "shortURL": _SHORT, "originalURL": LONG, "path": "a1"}),
        again=(200, {}, {"idString": "1", "shortURL": _SHORT, "originalURL": LONG, "duplicate": True}),
        quota=(402, {}, {"error": "Link limit exceeded"}),
        wrong_key=(401, {}, {"error": "Unauthorized"}),
        refused=(409, {}, {"error": "Link already exists"}),
        elsewhere=(200, {}, {"shortURL": _SHORT, "originalURL": _OTHER}),
    ),
)  # fmt: skip
