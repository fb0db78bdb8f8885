"""The points at which a program is killed: each commit, each edge of an exchange with the service, each head of the
audit that the keyring keeps."""

from __future__ import annotations

import datetime as dt
import json
import mmap
import os
import select
import signal
import struct
from pathlib import Path
from typing import Any

from urllib3.connection import HTTPConnection
from urllib3.response import HTTPResponse

from composer.vault.database import Database

COMMIT = ("before a commit", "after a commit")
OUTCOME = ("before the outcome's commit", "after the outcome's commit")
KEYRING = ("between a commit and the keyring", "after the keyring")
EXCHANGE = (
    "before connecting", "connected", "a part of the request sent", "the request sent", "the answer not read yet",
    "the answer read",
)  # fmt: skip

_WRITES = frozenset({"INSERT", "UPDATE", "DELETE", "CREATE", "DROP", "ALTER"})
_PATIENCE_S = 10.0


def tell(**what: object) -> None:
    """Acknowledge, in one write, so that a kill leaves whole lines but the last."""
    os.write(1, (json.dumps(what) + "\n").encode())


class Probe:
    """Counts the points that are passed; at the one that is wanted the process kills itself, with signal 9.

    Args:
        target: Which, from 1; 0 for none.
    """

    def __init__(self, target: int = 0) -> None:
        self.target, self.passed = target, 0
        self.names: list[str] = []
        self.answered = False

    def at(self, where: str) -> None:
        self.passed += 1
        self.names.append(where)
        if self.passed == self.target:
            tell(at=where)
            os.kill(os.getpid(), signal.SIGKILL)


class ProbedDatabase(Database):
    """The real store. The first commit after an exchange with the service writes its outcome down."""

    probe = Probe()

    def _do(self, sql: str, args: Any = ()) -> Any:
        alone = self._depth == 0 and sql.split(None, 1)[0] in _WRITES
        if sql != "COMMIT" and not alone:
            return super()._do(sql, args)
        before, after = OUTCOME if self.probe.answered else COMMIT
        self.probe.at(before)
        done = super()._do(sql, args)
        self.probe.answered = False
        self.probe.at(after)
        return done


def watch_exchanges(probe: Probe) -> None:
    """Pass the points of each HTTP request of this process, from here on."""
    connect, send, answer, read = (
        HTTPConnection.connect, HTTPConnection.send, HTTPConnection.getresponse, HTTPResponse.read,
    )  # fmt: skip

    def connecting(self: HTTPConnection) -> None:
        probe.at("before connecting")
        connect(self)
        probe.at("connected")

    def sending(self: HTTPConnection, data: Any) -> None:
        send(self, data)
        if data.startswith(b"POST "):  # its head; the body goes by itself
            probe.at("a part of the request sent")

    def answering(self: HTTPConnection) -> Any:
        probe.at("the request sent")
        select.select([self.sock], [], [], _PATIENCE_S)
        probe.at("the answer not read yet")
        try:
            return answer(self)
        except BaseException:
            probe.answered = True
            raise

    def reading(self: HTTPResponse, *args: Any, **options: Any) -> bytes:
        try:
            return read(self, *args, **options)
        finally:
            probe.answered = True
            probe.at("the answer read")

    HTTPConnection.connect = connecting  # type: ignore[method-assign]
    HTTPConnection.send = sending  # type: ignore[method-assign]
    HTTPConnection.getresponse = answering  # type: ignore[method-assign]
    HTTPResponse.read = reading  # type: ignore[method-assign]


class SharedClock:
    """A clock that several processes read and move: microseconds since 1970, in a file of eight bytes."""

    def __init__(self, path: Path, start: dt.datetime | None = None) -> None:
        if start is not None:
            path.write_bytes(struct.pack("q", int(start.timestamp()) * 1_000_000))
        with path.open("r+b") as file:
            self._map = mmap.mmap(file.fileno(), 8)

    def _micros(self) -> int:
        return int(struct.unpack("q", self._map[:8])[0])

    def now(self) -> dt.datetime:
        return dt.datetime.fromtimestamp(0, dt.UTC) + dt.timedelta(microseconds=self._micros())

    def monotonic(self) -> float:
        return self._micros() / 1e6

    def forward(self, seconds: float) -> None:
        self._map[:8] = struct.pack("q", self._micros() + int(seconds * 1e6))
