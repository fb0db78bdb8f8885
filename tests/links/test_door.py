"""The way to a service: proven by TLS, ended in time even where the other side only trickles."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from composer.base.errors import LinkError
from composer.guard import scope
from composer.guard.errand import Errand
from composer.links.door import Door, Patience, _Watch
from composer.links.question import Answer, Place, Question
from tests.links.conftest import House
from tests.links.doubles import LONG
from tests.posting.fake_x import Authority


def carry(door: Door, errand: Errand) -> Answer:
    with scope.leave(scope.Fetching(errand.submission.digest)):
        return door.carry(errand, lambda link: Question.get("/create.php", {"url": link}))


@pytest.fixture
def trickling() -> Iterator[int]:
    """Takes connections and sends a header a byte at a time, for ever."""
    over = threading.Event()

    def serve(listening: socket.socket) -> None:
        one, _ = listening.accept()
        with one:
            one.sendall(b"HTTP/1.1 200 OK\r\nX-Slow: ")
            while not over.wait(0.05):
                try:
                    one.sendall(b"a")
                except OSError:
                    return

    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=serve, args=(listening,))
        thread.start()
        yield listening.getsockname()[1]
        over.set()
        thread.join()


def test_a_header_that_never_ends_is_given_up_in_time(house: House, trickling: int) -> None:
    door = Door(Place.of(f"http://127.0.0.1:{trickling}"), Patience(0.4, 0.4))
    with pytest.raises(LinkError) as told:
        carry(door, house.yes("isgd", LONG))
    assert told.value.code == "link.timeout"


def test_a_connection_that_stands_only_when_time_is_up_is_ended_too() -> None:
    """A busy machine: it would wait for a server that trickles for ever."""
    watch = _Watch(0)
    watch.stop()
    watch._end()
    here, there = socket.socketpair()
    there.settimeout(10)
    with here, there:
        watch.hear("connection.connect_tcp.complete", {"return_value": _Stream(here)})

        assert there.recv(1) == b""


class _Stream:
    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock

    def get_extra_info(self, _what: str) -> socket.socket:
        return self._sock


@pytest.fixture
def secure(tmp_path: Path) -> Iterator[tuple[int, Path]]:
    """Speaks TLS with a certificate for `localhost`."""
    authority = Authority(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(authority.certificate("localhost"))

    def serve(listening: socket.socket) -> None:
        try:
            one, _ = listening.accept()
            with context.wrap_socket(one, server_side=True) as safe:
                safe.recv(4096)
                safe.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}")
        except OSError:
            return

    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=serve, args=(listening,))
        thread.start()
        yield listening.getsockname()[1], authority.roots
        thread.join()


def test_a_certificate_of_a_known_authority_is_trusted(house: House, secure: tuple[int, Path]) -> None:
    port, roots = secure
    answer = carry(Door(Place.of(f"https://localhost:{port}"), roots=roots), house.yes("isgd", LONG))
    assert (answer.status, answer.table()) == (200, {})


def test_a_certificate_nobody_vouches_for_ends_it_before_a_word_is_sent(house: House, secure: tuple[int, Path]) -> None:
    with pytest.raises(LinkError) as told:
        carry(Door(Place.of(f"https://localhost:{secure[0]}")), house.yes("isgd", LONG))
    assert told.value.code == "link.tls"


def test_a_certificate_for_another_name_is_no_proof(house: House, secure: tuple[int, Path]) -> None:
    port, roots = secure
    with pytest.raises(LinkError) as told:
        carry(Door(Place.of(f"https://127.0.0.1:{port}"), roots=roots), house.yes("isgd", LONG))
    assert told.value.code == "link.tls"
