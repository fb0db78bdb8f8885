"""The one door to the network for posts: one host, one leave a request, and an end to every wait.

`session.py` hands it to tweepy; `portraits.py` asks it for the one picture of an account.
"""

from __future__ import annotations

import datetime as dt
import io
import socket
import ssl
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

import requests
import requests.adapters
from urllib3 import BaseHTTPResponse, HTTPConnectionPool, HTTPHeaderDict, HTTPSConnectionPool, Timeout
from urllib3.connection import HTTPConnection, HTTPSConnection

from composer.base.clock import Clock, to_stamp
from composer.base.errors import Action, GateRefusedError, PostingError
from composer.guard.scope import Leave, Sending, Uploading
from composer.outbox.publisher import Allowance, SendOrder
from composer.posting.leave import A_PICTURE, CHECKS, PICTURES_AT, check_post, check_question, leave_of_this_thread
from composer.posting.service import Patience, Service
from composer.posting.ticket import Ticket, check_upload
from composer.posting.translate import ahead, allowance, failure, translate, unreadable

LARGEST_ANSWER: Final = 1024 * 1024
"""Bytes of a decoded body; a larger one is not read."""


class _Wire:
    """One connection for one request: knows whether it stood, and ends it when the answer takes too long.

    Args:
        answer_s: How long the answer may take.
        missed: Says before each piece of the request whether it is too late for it to go; None where it may.
    """

    def __init__(self, answer_s: float, missed: Callable[[], PostingError | None]) -> None:
        self.connected = self.begun = self.late = False
        self._missed = missed
        self._ended = False
        self._sock: socket.socket | None = None
        self._watch = threading.Timer(answer_s, self._too_late)
        self._watch.daemon = True

    def up(self, sock: socket.socket | None) -> None:
        """The connection stands, and over TLS the other end is proven."""
        self._sock = sock
        self.connected = True
        self._watch.start()
        if self._ended:
            self._shut()

    def look(self) -> None:
        """A piece of the request is about to go."""
        missed = self._missed()
        if missed is not None:
            raise TimeoutError if self.begun else missed
        self.begun = True

    def down(self) -> None:
        """The exchange is over."""
        self._watch.cancel()
        if self.connected:
            self._watch.join()

    def _too_late(self) -> None:
        # A server that sends a byte now and then never trips the socket's own time-out, which starts anew at each byte.
        self.late = True
        self._shut()

    def end(self) -> None:
        """End it now; from any thread."""
        self._ended = True
        self._shut()

    def _shut(self) -> None:
        if self._sock is not None:
            with suppress(OSError):
                socket.socket.shutdown(self._sock, socket.SHUT_RDWR)


class StrictAdapter(requests.adapters.HTTPAdapter):
    """Carries one request at a time to one service, under the leave of the running thread.

    A fresh connection each time: on a kept one, a reset cannot be told from a post that went out.

    Args:
        service: The only place it goes to.
        clock: For the waits that X asks for.
        patience: Limits in seconds.
        roots: PEM file of the authorities that may vouch for X; None for the bundle that comes with the program. No
            environment variable has a say.
    """

    def __init__(
        self, service: Service, clock: Clock, patience: Patience | None = None, roots: Path | None = None
    ) -> None:
        super().__init__(pool_connections=1, pool_maxsize=1)
        self._service = service
        self._clock = clock
        self._patience = patience or Patience()
        self._roots = roots
        self._context: ssl.SSLContext | None = None
        self._order: SendOrder | None = None
        self._ticket: Ticket | None = None
        self._wire: _Wire | None = None
        self._enough = self._closed = False
        self.went_out = False
        self.left: Allowance | None = None
        self.ahead = dt.timedelta()

    @contextmanager
    def expecting(self, order: SendOrder) -> Generator[None]:
        """Expect one POST of exactly this part, once.

        Raises:
            GateRefusedError: `gate.no_leave` another one is still expected.
        """
        if self._order is not None:
            raise GateRefusedError("gate.no_leave", Action.EDIT)
        self._order, self.went_out = order, False
        try:
            yield
        finally:
            self._order = None

    @contextmanager
    def carrying(self, ticket: Ticket) -> Generator[None]:
        """Let through what belongs to this upload, for the length of the block.

        Raises:
            GateRefusedError: `gate.no_leave` another one is carried.
        """
        if self._ticket is not None:
            raise GateRefusedError("gate.no_leave", Action.EDIT)
        self._ticket, self._enough = ticket, False
        try:
            yield
        finally:
            self._ticket = None

    def cut(self) -> None:
        """End the request that runs; from any thread. What was not answered is in doubt, as after any broken line."""
        self._enough = True  # for a request that is about to be made
        wire = self._wire
        if wire is not None:
            wire.end()

    def close(self) -> None:
        """End the request that runs, and let none go any more: what is locked sends nothing. From any thread."""
        self._closed = True
        self.cut()
        super().close()

    def picture(self, address: str) -> bytes:
        """Fetch a picture, under the leave `A_PICTURE`; nothing goes out but its address.

        Raises:
            GateRefusedError: As `send`.
            PostingError: As `send`.
        """
        return self.send(requests.Request("GET", address).prepare()).content

    def send(self, request: requests.PreparedRequest, *_args: object, **_options: object) -> requests.Response:
        """Carry one request; what the session says of time-outs, proxies and certificates is not heard.

        Raises:
            GateRefusedError: The leave does not cover it; no socket was opened.
            PostingError: As `translate` says.
        """
        method, url = str(request.method), str(request.url)
        if not url.startswith(self._service.base + "/"):
            raise PostingError("net.host")
        given, begun_at = leave_of_this_thread(), self._clock.now()
        if isinstance(given, Sending):
            order, self._order = self._order, None  # burnt before the socket opens: one leave, one post
            check_post(method, url, request.body, order, given)
            begun_at = (order and order.begun_at) or begun_at
        elif isinstance(given, Uploading):
            check_upload(method, url, request.body, self._ticket, given)
        else:
            CHECKS.get(given.purpose, check_question)(method, url, request.body)
        return self._carry(request, given, begun_at)

    def _carry(self, request: requests.PreparedRequest, given: Leave, begun_at: dt.datetime) -> requests.Response:
        posting, uploading = isinstance(given, Sending), isinstance(given, Uploading)
        wire = self._wire = _Wire(self._patience.answer, partial(self._missed, begun_at, posting))
        if self._closed or (uploading and self._enough):
            wire.end()
        got: tuple[BaseHTTPResponse, bytes] | None = None
        refused: PostingError | None = None
        now = self._clock.now()
        try:
            got = self._exchange(request, wire)
        except Exception as error:  # noqa: BLE001 - whatever breaks, only its kind goes on: its words may echo the draft
            kind = TimeoutError() if wire.late else error
            refused = failure(kind, connected=wire.connected, posting=posting, now=now)
        finally:
            self.went_out, self._wire = wire.connected, None
            wire.down()
        if got is not None:
            raw, body = got
            self.ahead = ahead(raw.headers, now)
            if uploading and 200 <= raw.status < 300:
                body = body or b"{}"  # X answers some requests about media with nothing
            self.left = allowance(raw.headers, now) if posting else self.left
            if len(body) > LARGEST_ANSWER:
                raise unreadable(posting=posting)
            if given != A_PICTURE or raw.status != 200:  # a picture is no JSON
                refused = translate(raw.status, raw.headers, body, posting=posting, now=now)
            if refused is None:
                answer = self.build_response(request, raw)
                answer.raw = io.BytesIO(body)
                return answer
        raise refused or unreadable(posting=posting)  # outside the handler, so that no context holds the answer

    def _missed(self, begun_at: dt.datetime, posting: bool) -> PostingError | None:
        if not posting or self._clock.now() <= begun_at + dt.timedelta(seconds=self._patience.begin):
            return None
        return PostingError("outbox.missed", Action.RETRY, due=to_stamp(begun_at))

    def _exchange(self, request: requests.PreparedRequest, wire: _Wire) -> tuple[BaseHTTPResponse, bytes]:
        with self._pool(wire) as pool:
            raw = pool.urlopen(
                str(request.method),
                request.path_url,
                body=request.body,
                headers=_headers(request),
                redirect=False,
                retries=False,
                preload_content=False,
                decode_content=False,
            )
            try:
                return raw, raw.read(LARGEST_ANSWER + 1, decode_content=True)
            finally:
                raw.close()

    def _pool(self, wire: _Wire) -> HTTPConnectionPool:
        target = urlsplit(self._service.base)
        timeout = Timeout(connect=self._patience.connect, read=self._patience.answer)
        host = str(target.hostname)
        pool: HTTPConnectionPool
        if self._service.is_x:
            pool = HTTPSConnectionPool(host, target.port, timeout=timeout, maxsize=1, ssl_context=self._tls())
            pool.ConnectionCls = _watched(HTTPSConnection, wire)
        else:
            pool = HTTPConnectionPool(host, target.port, timeout=timeout, maxsize=1)
            pool.ConnectionCls = _watched(HTTPConnection, wire)
        return pool

    def _tls(self) -> ssl.SSLContext:
        """Return the terms of TLS: 1.2 or newer, certificate and name checked (45 CFR 164.312(e)).

        Built by hand, because the ready-made contexts write session keys to a file that the environment names.
        """
        if self._context is None:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            context.minimum_version = ssl.TLSVersion.TLSv1_2
            context.load_verify_locations(cafile=str(self._roots or requests.adapters.DEFAULT_CA_BUNDLE_PATH))
            self._context = context
        return self._context


def _watched(kind: type[HTTPConnection], wire: _Wire) -> Any:
    """Return a kind of connection that tells the wire of each step."""

    def connect(self: HTTPConnection) -> None:
        kind.connect(self)
        wire.up(self.sock)

    def send(self: HTTPConnection, data: Any) -> None:
        if self.sock is None:
            self.connect()
        wire.look()
        kind.send(self, data)

    return type(kind.__name__, (kind,), {"connect": connect, "send": send})


def _headers(request: requests.PreparedRequest) -> HTTPHeaderDict:
    """Make the headers anew: who asks and what it is; nothing else can ride along."""
    wanted = "image/*" if request.path_url.startswith(PICTURES_AT) else "application/json"
    headers = HTTPHeaderDict({"User-Agent": "Vignette", "Accept": wanted, "Accept-Encoding": "identity"})
    headers["Connection"] = "close"
    for name in ("Authorization", "Content-Type", "Content-Length"):
        value: Any = request.headers.get(name)
        if value is not None:
            headers[name] = value.decode("ascii") if isinstance(value, bytes) else str(value)
    return headers
