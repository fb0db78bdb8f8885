"""The loopback address that the browser comes back to after a sign-in (RFC 8252, 7.3): 127.0.0.1, for one answer."""

from __future__ import annotations

import io
import os
import socketserver
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler
from typing import Any, Final, cast
from urllib.parse import urlsplit

from composer.base.callbacks import PORTS, callback_of

_LOOPBACK: Final = "127.0.0.1"
_STEP_S: Final = 0.1
_PATIENCE_S: Final = 0.5
_PATH: Final = "/sign-in"

_HEAD: Final = (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Vignette</title><style>'
    "body{font:17px/1.5 system-ui,sans-serif;max-width:30rem;margin:15vh auto;padding:0 1.5rem;color-scheme:light dark}"
    "h1{font-size:1.4rem}</style></head><body>"
)
_DONE: Final = "<h1>You can close this tab.</h1><p>Vignette goes on from here: look at its window.</p>"
_NOT_IT: Final = "<h1>This is not the sign-in Vignette waits for.</h1><p>Begin again in its window.</p>"

Heard = Callable[[str], bool]
"""Takes the whole address the browser came back to; tells whether it is the answer that was waited for."""


class Receiver(socketserver.TCPServer):
    """Listens on the first of the fixed ports that is free; serves on the thread that calls `listen_once`.

    Raises:
        OSError: None of the ports is free.
    """

    # POSIX keeps a port for a minute after its last connection without it; Windows would let others listen beside us
    allow_reuse_address = os.name == "posix"

    def __init__(self, ports: tuple[int, ...] = PORTS) -> None:
        self._heard: Heard = lambda _address: False
        super().__init__((_LOOPBACK, 0), _Answer, bind_and_activate=False)
        try:
            self._bind_first(ports)
            self.server_activate()
        except OSError:
            self.server_close()
            raise
        self.timeout = _STEP_S

    @property
    def callback(self) -> str:
        """The address to come back to."""
        return callback_of(int(self.socket.getsockname()[1]))

    def listen_once(self, heard: Heard) -> None:
        """Wait a tenth of a second for a request and answer it."""
        self._heard = heard
        self.handle_request()

    def hear(self, address: str) -> bool:
        """Tell whether this address is the answer that was waited for."""
        return self._heard(address)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing: the trace could hold a code (law 5)."""

    def _bind_first(self, ports: tuple[int, ...]) -> None:
        for port in ports:
            self.server_address = (_LOOPBACK, port)
            try:
                self.server_bind()
            except OSError:
                if port == ports[-1]:
                    raise
            else:
                return


class _Until(io.RawIOBase):
    """Reads a connection until its time is up: one that sends a byte now and then never trips the socket's own."""

    def __init__(self, connection: Any, seconds: float) -> None:
        super().__init__()
        self._connection = connection
        self._ends = time.monotonic() + seconds

    def readable(self) -> bool:
        """It reads."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Take what is there.

        Raises:
            TimeoutError: Time is up.
        """
        left = self._ends - time.monotonic()
        if left <= 0:
            raise TimeoutError
        self._connection.settimeout(left)
        return int(self._connection.recv_into(buffer))


class _Answer(BaseHTTPRequestHandler):
    """One request; browsers open connections ahead and send nothing on them, so it is not waited for long."""

    timeout = _PATIENCE_S

    def setup(self) -> None:
        """Give the whole request the time that `http.server` gives to each piece of it."""
        super().setup()
        self.rfile = io.BufferedReader(_Until(self.connection, _PATIENCE_S))

    def do_GET(self) -> None:
        """Take the browser's answer."""
        receiver = cast("Receiver", self.server)
        own = receiver.callback
        target = urlsplit(self.path)
        host = urlsplit(own).netloc
        if target.path != _PATH or target.netloc or self.headers.get_all("Host") != [host]:
            self._say(404, "")
            return
        taken = receiver.hear(f"http://{host}{self.path}")
        self._say(200 if taken else 400, _DONE if taken else _NOT_IT)

    def _say(self, status: int, words: str) -> None:
        data = f"{_HEAD}{words}</body></html>".encode()
        self.connection.settimeout(_PATIENCE_S)
        self.send_response_only(status)
        for name, value in (
            ("Content-Type", "text/html; charset=utf-8"),
            ("Content-Length", str(len(data))),
            ("Cache-Control", "no-store"),
            ("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"),
            ("Referrer-Policy", "no-referrer"),  # the address holds the code
            ("Connection", "close"),
        ):
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:  # noqa: ARG002
        """Answer what cannot be read with a bare status; its own page would repeat the request."""
        self._say(code if code >= 400 else 400, "")

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - http.server's own name
        """Say nothing (law 5)."""
