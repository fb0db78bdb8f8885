"""One connection to the practice service: the door, the request, the answer, and the planned faults."""

from __future__ import annotations

import hmac
import json
import threading
from dataclasses import dataclass, field
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler
from typing import Any, Final, Protocol
from urllib.parse import urlsplit

from composer.base.clock import Clock
from composer.posting.practice.control import ROOM, ControlDesk
from composer.posting.practice.desk import PracticeDesk
from composer.posting.practice.faults import Fault, Faults, Planned
from composer.posting.practice.intake import FORM, JSON, read_body
from composer.posting.practice.page import Page
from composer.posting.practice.portrait import picture_at
from composer.posting.practice.reply import Reply, about_blank
from composer.posting.practice.sign_in import Asked, SignInDesk, needed, read_form

LOOPBACK: Final = "127.0.0.1"
_JSON: Final = f"{JSON}; charset=utf-8"
_HTML: Final = "text/html; charset=utf-8"
_WEB_PAGES: Final = {
    Fault.HTML: (200, b"Sign in to the guest network"),
    Fault.FILTERED: (403, b"Blocked by policy"),
    Fault.PROXY_LOGIN: (407, b"Proxy Authentication Required"),
}
_BROWSER_MARKS: Final = ("Origin", "Referer", "Sec-Fetch-Site", "Sec-Fetch-Mode", "Access-Control-Request-Method")

_STATUS_FAULTS: Final = {
    Fault.SIGNED_OUT: Reply(401, about_blank(401, "Unauthorized")),
    Fault.NO_CREDIT: Reply(402, about_blank(402, "CreditsDepleted", "Your account has no credits left.")),
    Fault.USAGE_CAP: Reply(
        429,
        {
            "title": "UsageCapExceeded",
            "period": "Monthly",
            "scope": "Product",
            "detail": "Usage cap exceeded: Monthly product cap",
            "type": "https://api.twitter.com/2/problems/usage-capped",
        },
        {"x-rate-limit-limit": "40000", "x-rate-limit-remaining": "39999"},
    ),
    Fault.UNAVAILABLE: Reply(503, about_blank(503, "Service Unavailable")),
    Fault.REDIRECT: Reply(307, about_blank(307, "Temporary Redirect"), {"Location": f"http://{LOOPBACK}:9/2/tweets"}),
}


class Host(Protocol):
    """The listener, as a connection sees it."""

    stopping: threading.Event

    @property
    def port(self) -> int:
        """The port that is listened on."""
        ...


@dataclass(frozen=True, slots=True)
class Bench:
    """What every connection works with.

    Attributes:
        control: None where the service has no controls.
        bearer: Of this run; it may do everything.
    """

    desk: PracticeDesk
    sign_in: SignInDesk
    faults: Faults
    clock: Clock
    control: ControlDesk | None
    bearer: str = field(repr=False)


class PracticeHandler(BaseHTTPRequestHandler):
    """One connection, one request."""

    protocol_version = "HTTP/1.1"
    timeout = 10.0

    def __init__(self, bench: Bench, host: Host, request: Any, client_address: Any, server: Any) -> None:
        self._bench = bench
        self._desk, self._faults, self._clock = bench.desk, bench.faults, bench.clock
        self._host = host
        super().__init__(request, client_address, server)

    def do_GET(self) -> None:
        """Answer a question."""
        self._answer()

    def do_POST(self) -> None:
        """Take a post."""
        self._answer()

    def do_DELETE(self) -> None:
        """Delete a post."""
        self._answer()

    def _answer(self) -> None:
        self.close_connection = True
        path = urlsplit(self.path).path
        control = self._bench.control
        page = control.page(self.command, self.path) if control is not None and not self._misdirected() else None
        if page is not None:
            self._give(page)
            return
        picture = self._picture(path)
        if picture is not None:
            self._say(Reply(200, {}), picture, "image/png")
            return
        signing_in = self._bench.sign_in.serves(path)
        refused = self._misdirected() or (None if signing_in else self._stopped_at_the_door(path))
        if refused is not None:
            self._say(refused)
            return
        body, refused = read_body(self.command, path, self.headers, self.rfile, FORM if signing_in else JSON)
        if refused is not None:
            self._say(refused)
            return
        planned = None if path.startswith(ROOM) else self._faults.next_for(self.command, path)
        if planned is None:
            self._give(self._carry_out(body))
        else:
            self._go_wrong(planned, body)

    def _carry_out(self, body: object) -> Reply | Page:
        target = urlsplit(self.path)
        if self._bench.sign_in.serves(target.path):
            return self._signed_in(target.path, target.query, body)
        if target.path.startswith(ROOM) and self._bench.control is not None:
            return self._bench.control.answer(self.command, target.path, body)
        return self._desk.answer(self.command, target.path, target.query, body)

    def _signed_in(self, path: str, query: str, body: object) -> Reply | Page:
        asked = Asked(
            method=self.command,
            path=path,
            query=query,
            form=read_form(body) if isinstance(body, bytes) else None,
            shown=self.headers.get("Authorization") or "",
            origin=self.headers.get("Origin") or "",
            from_browser=any(name in self.headers for name in _BROWSER_MARKS),
        )
        return self._bench.sign_in.answer(asked, f"http://{LOOPBACK}:{self._host.port}")

    def _picture(self, path: str) -> bytes | None:
        """Return the account's picture, which X gives to whoever asks; web pages are given none here."""
        if self.command != "GET" or self._misdirected() or any(name in self.headers for name in _BROWSER_MARKS):
            return None
        return picture_at(path, self._desk.state.user.user_id)

    # -- the door

    def _misdirected(self) -> Reply | None:
        """Refuse a foreign Host: a name rebound to this machine."""
        own = self.headers.get_all("Host") == [f"{LOOPBACK}:{self._host.port}"]
        return None if own else Reply(421, about_blank(421, "Misdirected Request"))

    def _stopped_at_the_door(self, path: str) -> Reply | None:
        """Refuse what a web page could send (an Origin, a browser's marks), and who shows no bearer that allows it."""
        if any(name in self.headers for name in _BROWSER_MARKS):
            return Reply(403, about_blank(403, "Forbidden"))
        shown = self.headers.get("Authorization") or ""
        if hmac.compare_digest(shown.encode("utf-8", "replace"), f"Bearer {self._bench.bearer}".encode()):
            return None
        kind, _, token = shown.partition(" ")
        scopes = self._bench.sign_in.grants.scopes_of(token) if kind == "Bearer" else None
        if scopes is None or path.startswith(ROOM):
            return Reply(401, about_blank(401, "Unauthorized"))
        if not needed(self.command, path) <= scopes:
            return Reply(403, about_blank(403, "Forbidden", "Your account is not permitted to access this feature."))
        return None

    # -- the answer

    def _give(self, made: Reply | Page) -> None:
        if isinstance(made, Page):
            self._say(Reply(made.status, {}, made.headers), made.body.encode(), _HTML)
        else:
            self._say(made)

    def _say(self, reply: Reply, body: bytes | None = None, kind: str = _JSON, length: int | None = None) -> None:
        data = json.dumps(reply.body).encode() if body is None else body
        self.send_response(reply.status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data) if length is None else length))
        self.send_header("Cache-Control", "no-store")
        self.send_header("Connection", "close")
        for name, value in reply.headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def _go_wrong(self, planned: Planned, body: object) -> None:
        fault = planned.fault
        if fault is Fault.RATE_LIMITED:
            self._say(self._desk.over_limit())
        elif fault in _STATUS_FAULTS:
            self._say(_STATUS_FAULTS[fault])
        elif fault in _WEB_PAGES:
            status, title = _WEB_PAGES[fault]
            self._say(Reply(status, {}), b"<!doctype html><title>" + title + b"</title>", "text/html")
        elif fault is not Fault.DROP_BEFORE:
            made = self._carry_out(body)
            self._go_wrong_after(planned, made if isinstance(made, Reply) else Reply(made.status, {}))

    def _go_wrong_after(self, planned: Planned, reply: Reply) -> None:
        """Spoil the answer to something that was carried out; `DROP_AFTER` gives none."""
        whole = json.dumps(reply.body).encode()
        match planned.fault:
            case Fault.SLOW:
                self._host.stopping.wait(planned.seconds)
                self._say(reply)
            case Fault.DRIP:
                self._drip(whole, planned.seconds)
            case Fault.MALFORMED:
                self._say(reply, whole[: len(whole) // 2])
            case Fault.TRUNCATED:
                self._say(reply, whole[: len(whole) // 2], length=len(whole))
            case Fault.NO_ID:
                self._say(Reply(201, {"data": {"text": ""}}))
            case Fault.HUGE:
                self._say(reply, whole[:-1] + b',"pad":"' + b"x" * (2 * 1024 * 1024) + b'"}')
            case Fault.UNAVAILABLE_AFTER:
                self._say(Reply(503, about_blank(503, "Service Unavailable")))
            case _:
                return

    def _drip(self, data: bytes, seconds: float) -> None:
        head = f"HTTP/1.1 201 Created\r\nContent-Type: {_JSON}\r\nContent-Length: {len(data)}\r\n\r\n"
        for byte in head.encode() + data:
            if self._host.stopping.wait(seconds):
                return
            self.wfile.write(bytes((byte,)))
            self.wfile.flush()

    # -- what http.server says by itself

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:  # noqa: ARG002
        """Answer a request that cannot be read with a bare status; its own page would repeat the request."""
        self.close_connection = True
        status = code if code >= 400 else 400
        self._say(Reply(status, about_blank(status, "Bad Request")))

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - http.server's own name
        """Say nothing (law 5)."""

    def version_string(self) -> str:
        """Name no version of anything."""
        return "Practice"

    def date_time_string(self, timestamp: float | None = None) -> str:  # noqa: ARG002 - http.server's own shape
        """Return this service's own time, as X's `Date` header has it."""
        return format_datetime(self._clock.now(), usegmt=True)
