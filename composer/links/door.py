"""The one door to `httpx`: one place, one request a leave, and an end to every wait.

Nothing of the environment has a say (`trust_env`): no proxy, no password file, no other roots. No redirect is followed:
who is sent on by the network, or by a service that has moved, is told.
"""

from __future__ import annotations

import hashlib
import socket
import ssl
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from composer.base.errors import Action, GateRefusedError, LinkError
from composer.guard import scope
from composer.guard.errand import Errand
from composer.links.question import Answer, Place, Question

LARGEST_ANSWER: Final = 2 * 1024 * 1024
"""Bytes of a body; a larger one is not read to its end."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a request may take, in seconds: to connect, and in all."""

    connect: float = 5.0
    whole: float = 15.0


class _Watch:
    """Ends the connection when time is up: a server that sends a byte now and then never trips a read's time-out."""

    def __init__(self, seconds: float) -> None:
        self.late = False
        self._sock: socket.socket | None = None
        self._timer = threading.Timer(seconds, self._end)
        self._timer.daemon = True
        self._timer.start()

    def hear(self, event: str, info: Mapping[str, Any]) -> None:
        """Take the socket when it stands (httpcore's trace extension)."""
        if event in {"connection.connect_tcp.complete", "connection.start_tls.complete"}:
            found = info["return_value"].get_extra_info("socket")
            self._sock = found if isinstance(found, socket.socket) else self._sock
            if self.late:  # time was up before it stood
                self._shut()

    def stop(self) -> None:
        """The exchange is over."""
        self._timer.cancel()
        self._timer.join()

    def _end(self) -> None:
        self.late = True
        self._shut()

    def _shut(self) -> None:
        if self._sock is not None:
            try:
                socket.socket.shutdown(self._sock, socket.SHUT_RDWR)
            except OSError:
                return


class Door:
    """Carries the request of one errand to one place.

    Args:
        place: The only place it goes to.
        patience: Limits in seconds.
        roots: PEM file of the authorities that may vouch for the place; None for the bundle that comes along.
    """

    def __init__(self, place: Place, patience: Patience | None = None, roots: Path | None = None) -> None:
        self._place = place
        self._patience = patience or Patience()
        self._roots = roots

    def carry(self, errand: Errand, make: Callable[[str], Question]) -> Answer:
        """Make the request out of the errand's approved words, and return the answer, whatever its status.

        Raises:
            GateRefusedError: `gate.no_leave` the running thread has no leave · `gate.changed` it has another's. No
                socket was opened.
            LinkError: `link.offline`, `.timeout`, `.tls`, `.redirect`, `.answer`, `.cut`.
        """
        given = scope.current()
        if not isinstance(given, scope.Fetching):
            raise GateRefusedError("gate.no_leave", Action.EDIT)
        if hashlib.sha256(errand.submission.encode()).hexdigest() != given.submission_digest:
            raise GateRefusedError("gate.changed", Action.EDIT)
        return self._exchange(make(errand.words))

    def ask(self, question: Question) -> Answer:
        """Make a request that carries nothing of anybody's, and return the answer, whatever its status.

        Raises:
            GateRefusedError: `gate.no_leave` the running thread has no leave for it, or it carries something. No socket
                was opened.
            LinkError: As `carry`.
        """
        bare = question.method == "GET" and not (question.body or question.headers or "?" in question.path)
        if scope.current() != scope.Asking("updates") or not bare:
            raise GateRefusedError("gate.no_leave", Action.EDIT)
        return self._exchange(question)

    def _exchange(self, question: Question) -> Answer:
        watch = _Watch(self._patience.whole)
        got: Answer | None = None
        code = ""
        try:
            got = self._ask(question, watch)
        except LinkError as error:
            code = error.code
        except Exception as error:  # noqa: BLE001 - whatever breaks, only its kind goes on: its words may echo the link
            code = _kind(error)
        finally:
            watch.stop()
        if got is None:
            raise LinkError("link.timeout" if watch.late else code, Action.RETRY)  # outside: no context holds the words
        if 300 <= got.status < 400:
            raise LinkError("link.redirect")
        return got

    def _ask(self, question: Question, watch: _Watch) -> Answer:
        import httpx  # with the first request: it takes a tenth of a second to load

        limit = httpx.Timeout(self._patience.whole, connect=self._patience.connect)
        headers = {"User-Agent": "Vignette", "Accept": "application/json", "Accept-Encoding": "identity"}
        ends = time.monotonic() + self._patience.whole
        with (
            httpx.Client(verify=self._tls(), trust_env=False, follow_redirects=False, timeout=limit) as client,
            client.stream(
                question.method,
                self._place.base + question.path,
                headers={**headers, **question.headers},
                content=question.body or None,
                extensions={"trace": watch.hear},
            ) as response,
        ):
            body = bytearray()
            for chunk in response.iter_raw():
                body += chunk
                if len(body) > LARGEST_ANSWER:
                    raise LinkError("link.answer")
                if time.monotonic() > ends:
                    raise LinkError("link.timeout")
            if response.headers.get("content-encoding", "identity") != "identity":
                raise LinkError("link.answer")
            return Answer(response.status_code, {k.lower(): v for k, v in response.headers.items()}, bytes(body))

    def _tls(self) -> ssl.SSLContext:
        """Return the terms of TLS: 1.2 or newer, certificate and name checked; on this computer nobody is vouched for.

        Built by hand, because the ready-made contexts write session keys to a file that the environment names.
        """
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        if self._place.base.startswith("https://"):
            import certifi

            context.load_verify_locations(cafile=str(self._roots or certifi.where()))
        return context


def _kind(error: Exception) -> str:
    """Return the code for what broke."""
    import httpx

    causes: list[BaseException] = [error]
    while (inner := causes[-1].__cause__ or causes[-1].__context__) is not None and inner not in causes:
        causes.append(inner)
    if any(isinstance(cause, ssl.SSLError) for cause in causes):
        return "link.tls"
    if isinstance(error, httpx.TimeoutException):
        return "link.timeout"
    if isinstance(error, httpx.ConnectError):
        return "link.offline"
    if isinstance(error, httpx.ReadError | httpx.WriteError | httpx.RemoteProtocolError):
        return "link.cut"
    return "link.answer" if isinstance(error, httpx.HTTPError) else "link.failed"
