"""The practice service: strict HTTP on 127.0.0.1, for this program and nobody else."""

from __future__ import annotations

import contextlib
import secrets
import socket
import socketserver
import threading
from typing import Any, Final

from composer.base.clock import Clock
from composer.posting.practice.control import ControlDesk
from composer.posting.practice.desk import PracticeDesk
from composer.posting.practice.faults import Faults
from composer.posting.practice.grants import Grants, PracticeApp
from composer.posting.practice.handle import PracticeHandle
from composer.posting.practice.handler import LOOPBACK, Bench, PracticeHandler
from composer.posting.practice.ruler import Ruler, x_ruler
from composer.posting.practice.sign_in import SignInDesk
from composer.posting.practice.state import PracticeState, PracticeUser, Snapshot

_MOST: Final = 16  # connections at a time


class Listener(socketserver.TCPServer):
    """Serves each connection on a thread of its own and leaves none behind.

    `http.server.HTTPServer` is not used: it looks up the name of the address it binds, which asks the network.
    """

    allow_reuse_address = False  # on Windows it would let another program take the port
    request_queue_size = _MOST

    def __init__(self, bench: Bench, port: int = 0) -> None:
        super().__init__((LOOPBACK, port), socketserver.BaseRequestHandler)
        self._bench = bench
        self.stopping = threading.Event()
        self._open: dict[threading.Thread, socket.socket] = {}
        self._lock = threading.Lock()
        self._loop = threading.Thread(target=self.serve_forever, args=(0.05,), name="practice", daemon=True)

    @property
    def port(self) -> int:
        """The port the system chose."""
        return int(self.socket.getsockname()[1])

    def begin(self) -> None:
        """Start to serve."""
        self._loop.start()

    def end(self) -> None:
        """Stop, end every connection, and wait until no thread is left."""
        self.stopping.set()
        self.shutdown()
        self._loop.join()
        self.server_close()
        with self._lock:
            threads = dict(self._open)
        for connection in threads.values():
            _cut(connection)
        for thread in threads:
            thread.join()

    def process_request(self, request: Any, client_address: Any) -> None:
        """Serve a connection on its own thread; with too many at once, hang up."""
        with self._lock:
            if len(self._open) >= _MOST:
                self.shutdown_request(request)
                return
            thread = threading.Thread(
                target=self._serve, args=(request, client_address), name="practice-request", daemon=True
            )
            self._open[thread] = request
        thread.start()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing: the trace of a broken connection could hold a text (law 5)."""

    def _serve(self, request: Any, client_address: Any) -> None:
        try:
            PracticeHandler(self._bench, self, request, client_address, self)
        except Exception:  # noqa: BLE001 - a client that hangs up ends its own connection and nothing else
            self.handle_error(request, client_address)
        finally:
            self.shutdown_request(request)
            with self._lock:
                self._open.pop(threading.current_thread(), None)


def _cut(connection: socket.socket) -> None:
    with contextlib.suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)


class PracticeServer:
    """Starts and stops the practice service; its posts live as long as this object, unless a snapshot is kept.

    Args:
        clock: Dates the posts.
        ruler: Measures texts; X's own rules unless a test says otherwise.
        user: Whose account it is.
        credit: Thousandths of a dollar to spend; None for no end of it.
        app: A client that people may sign in with; None for none.
        control: Whether the requests of `practice.control` are answered.
    """

    def __init__(
        self,
        clock: Clock,
        ruler: Ruler | None = None,
        user: PracticeUser | None = None,
        credit: int | None = None,
        *,
        app: PracticeApp | None = None,
        control: bool = False,
    ) -> None:
        self._clock = clock
        self._listener: Listener | None = None
        self.state = PracticeState(clock, user, credit)
        self.faults = Faults()
        self._desk = PracticeDesk(self.state, ruler or x_ruler())
        self._sign_in = SignInDesk(clock, app, f"@{self.state.user.handle}")
        self._control = ControlDesk(self.state, self.faults, self.grants) if control else None

    @property
    def grants(self) -> Grants:
        """Who was let in."""
        return self._sign_in.grants

    @property
    def timeline(self) -> str:
        """Where a browser sees what is posted, behind the base address; empty without controls."""
        return self._control.timeline if self._control is not None else ""

    def start(self, port: int = 0) -> PracticeHandle:
        """Listen, with a bearer made for this run.

        Args:
            port: Of loopback; 0 for one of the system's choice.

        Raises:
            OSError: The port cannot be had.
        """
        bearer = secrets.token_urlsafe(32)
        bench = Bench(self._desk, self._sign_in, self.faults, self._clock, self._control, bearer)
        self._listener = Listener(bench, port)
        port = self._listener.port
        self._desk.origin = f"http://{LOOPBACK}:{port}"
        self._listener.begin()
        return PracticeHandle(self._desk.origin, bearer, port)

    def stop(self) -> None:
        """Stop; no thread and no connection is left. May be repeated."""
        listener, self._listener = self._listener, None
        if listener is not None:
            listener.end()

    def snapshot(self) -> Snapshot:
        """Return posts and bill, to be kept in the encrypted store."""
        return self.state.snapshot()

    def restore(self, kept: Snapshot) -> None:
        """Take up where a snapshot ended."""
        self.state.restore(kept)
