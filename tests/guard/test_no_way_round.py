"""Nothing goes out without leave: the watch itself, and the guard's own doings under it."""

from __future__ import annotations

import ast
import contextlib
import http.client
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from composer.guard import scope
from composer.guard.author import AuthorProfile
from composer.guard.remote import RemoteGuard
from composer.guard.report import Verdict
from tests.guard import fake_guard
from tests.guard.builders import draft
from tests.leave_hook import carries, guard_child, unix_sockets, watched

CANARY = "Zebulon"
SENDING = scope.Sending("0" * 64, 0)
ASKING = scope.Asking("who")
COMPOSER = Path(__file__).resolve().parents[2] / "composer"


@pytest.fixture
def server() -> Iterator[tuple[str, int]]:
    """Something on loopback that takes connections."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield listening.getsockname()


def _connect(address: tuple[str, int]) -> None:
    with socket.create_connection(address, timeout=2):
        pass


def _post(address: tuple[str, int], body: str) -> None:
    connection = http.client.HTTPConnection(*address, timeout=2)
    try:
        connection.request("POST", "/2/tweets", body=body)
    finally:
        connection.close()


@pytest.mark.parametrize(
    "attempt",
    [
        _connect,
        lambda _: socket.getaddrinfo("localhost", 443),
        lambda _: subprocess.Popen([sys.executable, "-V"]),
        lambda _: os.posix_spawn("/bin/true", ["true"], {}),
        lambda _: os.system("true"),
        lambda address: _post(address, "{}"),
    ],
    ids=["connect", "look-up", "program", "spawn", "shell", "request"],
)
def test_without_leave_nothing_goes_out(attempt: Callable[[tuple[str, int]], object], server: tuple[str, int]) -> None:
    with watched(CANARY, strict=False) as watch, pytest.raises(PermissionError):
        attempt(server)
    assert len(watch.violations) == 1


def test_an_attempt_that_swallows_the_refusal_fails_the_test_all_the_same(server: tuple[str, int]) -> None:
    def swallows() -> None:
        with watched(CANARY), contextlib.suppress(OSError):
            _connect(server)

    with pytest.raises(AssertionError):
        swallows()


@pytest.mark.parametrize("leave", [SENDING, ASKING])
def test_with_leave_a_connection_goes_out(leave: scope.Sending | scope.Asking, server: tuple[str, int]) -> None:
    with watched(CANARY) as watch, scope.leave(leave):
        _connect(server)
    assert ("socket.connect", leave) in watch.events


def test_leave_is_one_threads_and_not_its_neighbours(server: tuple[str, int]) -> None:
    refused: list[Exception] = []

    def neighbour() -> None:
        try:
            _connect(server)
        except PermissionError as error:
            refused.append(error)

    with watched(CANARY, strict=False) as watch, scope.leave(SENDING):
        thread = threading.Thread(target=neighbour)
        thread.start()
        thread.join()
    assert len(refused) == len(watch.violations) == 1


def test_leave_ends_with_its_block_and_with_an_error() -> None:
    def nested() -> None:
        with scope.leave(SENDING):
            with scope.leave(ASKING):
                assert scope.current() == ASKING
            assert scope.current() == SENDING
            raise KeyError

    with pytest.raises(KeyError):
        nested()
    assert scope.current() is None


@pytest.mark.parametrize("body", [f'{{"text":"{CANARY}"}}', f"q=a+{CANARY}%20b"])
def test_leave_to_ask_is_no_leave_to_send_words(body: str, server: tuple[str, int]) -> None:
    with watched(CANARY, strict=False) as watch, scope.leave(ASKING), pytest.raises(PermissionError):
        _post(server, body)
    (violation,) = watch.violations
    assert violation.startswith("http.client.send")


def test_words_are_found_in_every_dress() -> None:
    canary = "Zoë B"
    for dress in (
        "Zoë B",
        b"Zo\xc3\xab B",
        "Zo\\u00eb B",
        "q=Zo%C3%AB+B",
        ["-m", {"text": ("Zoë B",)}],
        Path("/a/Zoë B"),
    ):
        assert carries(canary, dress)
    assert not carries(canary, ["Zoe B", b"", 7, None, {}])


@pytest.mark.parametrize(
    "arguments",
    [{"args": [sys.executable, "-c", "", CANARY]}, {"args": [sys.executable, "-V"], "env": {"DRAFT": f"a {CANARY}"}}],
    ids=["arguments", "environment"],
)
def test_words_never_stand_in_a_programs_arguments_or_environment(arguments: dict[str, object]) -> None:
    """Not even with leave to send, and not even where the program is allowed."""
    anything = (lambda event, args: True,)
    with watched(CANARY, anything, strict=False) as watch, scope.leave(SENDING), pytest.raises(PermissionError):
        subprocess.Popen(**arguments)  # type: ignore[call-overload]
    assert len(watch.violations) == 1


def test_another_command_than_the_guards_is_not_allowed() -> None:
    command = fake_guard.command()
    with watched(CANARY, (guard_child(command),), strict=False) as watch:
        with pytest.raises(PermissionError):
            subprocess.Popen([*command, "more"], env={})
        with pytest.raises(PermissionError):
            subprocess.Popen(command)
    assert len(watch.violations) == 2


def test_a_socket_of_this_machine_can_be_allowed(tmp_path: Path) -> None:
    path = str(tmp_path / "bus")
    with socket.socket(socket.AF_UNIX) as listening, socket.socket(socket.AF_UNIX) as one:
        listening.bind(path)
        listening.listen()
        with watched(CANARY, (unix_sockets,)) as watch:
            one.connect(path)
    assert watch.told("socket.connect") == 1


def test_the_guard_looks_without_any_word_leaving_this_process() -> None:
    """Starting the guard is the one thing allowed; neither its arguments nor its environment hold a word."""
    command = fake_guard.command()
    guard = RemoteGuard(command)
    with watched(CANARY, (guard_child(command),)) as watch:
        report = guard.check(draft(f"{CANARY} and Maria"), AuthorProfile(name=CANARY, city=CANARY))
        guard.close()
    assert report.verdict is Verdict.BLOCK
    assert watch.told("subprocess.Popen") == 1
    assert {event for event, _ in watch.events} == {"subprocess.Popen"}


def _calls(name: str) -> set[str]:
    """The files of the package that call something of this name, or hand it to `replace`."""
    found: set[str] = set()
    for path in COMPOSER.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] == name:
                found.add(path.relative_to(COMPOSER).as_posix())
    return found


def test_only_the_gate_makes_an_approval() -> None:
    assert _calls("Approval") == {"guard/gate.py"}


def test_nothing_reaches_past_the_constructor() -> None:
    """The ways round a frozen value: none of them is used on an approval or a submission anywhere."""
    assert _calls("__new__") == set()
    assert _calls("__setattr__") <= {"guard/submission.py"}


def test_only_the_links_authority_gives_leave_to_ask_a_service() -> None:
    assert _calls("Fetching") == {"links/authority.py"}


def test_only_the_outbox_gives_leave_to_send() -> None:
    assert {name for name in _calls("Sending") if not name.startswith("outbox/")} == set()
