"""News of newer versions: believed only as the key's owner signed it, while it is good; asked for rarely."""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from composer.base.errors import GateRefusedError, LinkError
from composer.base.version import VERSION
from composer.guard import scope
from composer.links import newest
from composer.links.door import Door
from composer.links.question import Place, Question
from composer.links.updates import News, UpdateDesk
from composer.vault.minisign import PublicKey
from tests.conftest import FakeClock
from tests.leave_hook import watched
from tests.links.doubles import Double, running


@dataclass(frozen=True)
class Pair:
    """A pair made for the test, and what it signs."""

    secret: Ed25519PrivateKey
    number: bytes

    @property
    def line(self) -> str:
        return base64.b64encode(b"Ed" + self.number + self.secret.public_key().public_bytes_raw()).decode()

    def minisig(self, message: bytes, comment: str = "newest") -> bytes:
        first = self.secret.sign(hashlib.blake2b(message).digest())
        second = self.secret.sign(first + comment.encode())
        lines = (
            "untrusted comment: x",
            _text(b"ED" + self.number + first),
            f"trusted comment: {comment}",
            _text(second),
        )
        return ("\n".join(lines) + "\n").encode()

    def statement(self, version: str = "9.0.0", number: int = 7, until: str = "2026-12-31") -> bytes:
        said = f"vignette newest 1\nversion {version}\nnumber {number}\nuntil {until}\n".encode()
        return said + b"\n" + self.minisig(said)


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode()


OURS = Pair(Ed25519PrivateKey.from_private_bytes(bytes(range(32))), b"12345678")
THEIRS = Pair(Ed25519PrivateKey.from_private_bytes(bytes(range(1, 33))), b"12345678")
KEY = PublicKey.of(OURS.line)
TODAY = dt.date(2026, 11, 29)
VALID = OURS.statement()


def refused(answer: bytes, seen: int = 0, today: dt.date = TODAY) -> str:
    with pytest.raises(LinkError) as caught:
        newest.believed(answer, KEY, today, seen)
    return caught.value.code


def test_what_the_owner_signed_is_believed() -> None:
    said = newest.believed(VALID, KEY, TODAY, 7)

    assert (said.version, said.number) == ("9.0.0", 7)


def test_each_change_of_one_byte_is_found() -> None:
    """All of it: words, numbers, signatures, the signed comment; only the line nobody vouches for is free."""
    free = range(VALID.index(b"untrusted"), VALID.index(b"\n", VALID.index(b"untrusted")))
    for place in range(len(VALID)):
        if place not in free:
            changed = VALID[:place] + bytes([VALID[place] ^ 0x01]) + VALID[place + 1 :]
            assert refused(changed) == "update.unsigned", place


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"\n\n",
        b"<html>Sign in to the clinic's network</html>",
        VALID.partition(b"\n\n")[0] + b"\n",  # unsigned
        VALID.partition(b"\n\n")[0] + b"\n\n" + b"\n".join([b"x"] * 4),
        THEIRS.statement(),  # another key under our number
        Pair(OURS.secret, b"87654321").statement(),  # our key under another number
        VALID + b"more",
        VALID.partition(b"\n\n")[0]
        + b"\n\n"
        + OURS.statement("8.0.0").partition(b"\n\n")[2],  # another one's signature
        VALID + b" " * newest.LARGEST,
        OURS.statement(version="9.0"),
        OURS.statement(until="2026-13-31"),
        OURS.statement(number=0),
    ],
)
def test_what_is_none_or_anothers_is_not_believed(answer: bytes) -> None:
    assert refused(answer) == "update.unsigned"


def test_a_signature_of_the_old_kind_is_not_taken() -> None:
    said = VALID.partition(b"\n\n")[0] + b"\n"
    first = OURS.secret.sign(said)
    lines = (
        "untrusted comment: x",
        _text(b"Ed" + OURS.number + first),
        "trusted comment: y",
        _text(OURS.secret.sign(first + b"y")),
    )

    assert refused(said + b"\n" + "\n".join(lines).encode()) == "update.unsigned"


def test_an_older_statement_sent_again_is_known() -> None:
    assert refused(VALID, seen=8) == "update.older"


def test_a_statement_is_not_believed_for_ever() -> None:
    assert newest.believed(VALID, KEY, dt.date(2026, 12, 31), 0).number == 7
    assert refused(VALID, today=dt.date(2027, 1, 1)) == "update.expired"


@pytest.mark.parametrize(("one", "other"), [("0.10.0", "0.9.9"), ("1.0.0", "0.99.99"), ("0.1.1", "0.1.0")])
def test_versions_are_compared_as_numbers(one: str, other: str) -> None:
    assert newest.is_newer(one, other)
    assert not newest.is_newer(other, one)
    assert not newest.is_newer(one, one)


# -- asking


@pytest.fixture
def host() -> Iterator[Double]:
    with running(Double(lambda seen: (200, {}, VALID))) as double:
        yield double


def desk_for(host: Double, clock: FakeClock, folder: Path, key: str = OURS.line) -> UpdateDesk:
    return UpdateDesk(clock, folder / "updates.json", host.base, key)


def test_the_request_carries_nothing_and_tells_of_the_newer_version(
    host: Double, clock: FakeClock, tmp_path: Path
) -> None:
    news = desk_for(host, clock, tmp_path).ask_if_due()

    (seen,) = host.seen
    assert (seen.method, seen.path, seen.body) == ("GET", "/newest", b"")
    assert seen.headers["user-agent"] == "Vignette"
    assert not {"cookie", "authorization", "if-none-match", "referer"} & set(seen.headers)
    assert VERSION not in repr(seen.headers)
    assert news.newer == "9.0.0"


def test_half_a_day_lies_between_two_requests_also_after_a_new_start(
    host: Double, clock: FakeClock, tmp_path: Path
) -> None:
    desk_for(host, clock, tmp_path).ask_if_due()
    clock.moment += dt.timedelta(hours=11, minutes=59)
    again = desk_for(host, clock, tmp_path).ask_if_due()
    assert (len(host.seen), again.newer) == (1, "9.0.0")
    clock.moment += dt.timedelta(minutes=2)
    desk_for(host, clock, tmp_path).ask_if_due()
    assert len(host.seen) == 2


def test_a_request_that_failed_counts_as_one(clock: FakeClock, tmp_path: Path) -> None:
    with running(Double(lambda seen: (500, {}, b""))) as broken:
        desk = desk_for(broken, clock, tmp_path)
        with pytest.raises(LinkError, match=r"link\.answer"):
            desk.ask_if_due()
        assert desk.ask_if_due() == News(int(clock.moment.timestamp()))
        assert len(broken.seen) == 1


def test_a_replayed_statement_changes_nothing_that_is_known(clock: FakeClock, tmp_path: Path) -> None:
    answers = [OURS.statement("9.1.0", 8), VALID]
    with running(Double(lambda seen: (200, {}, answers.pop(0)))) as host:
        desk = desk_for(host, clock, tmp_path)
        desk.ask_if_due()
        clock.moment += dt.timedelta(days=1)
        with pytest.raises(LinkError, match=r"update\.older"):
            desk.ask_if_due()
        assert desk.known().newer == "9.1.0"


def test_who_sends_on_to_another_host_is_not_followed(clock: FakeClock, tmp_path: Path) -> None:
    with running(Double(lambda seen: (302, {"Location": "/other"}, b""))) as host:
        with pytest.raises(LinkError, match=r"link\.redirect"):
            desk_for(host, clock, tmp_path).ask_if_due()
        assert len(host.seen) == 1


def test_a_build_without_a_key_asks_nobody(host: Double, clock: FakeClock, tmp_path: Path) -> None:
    desk = desk_for(host, clock, tmp_path, key="")

    assert not desk.can_ask
    with pytest.raises(LinkError, match=r"update\.no_key"):
        desk.ask_if_due()
    assert host.seen == []


def test_an_institutions_list_of_hosts_holds_for_it_too(host: Double, clock: FakeClock, tmp_path: Path) -> None:
    desk = UpdateDesk(clock, tmp_path / "updates.json", host.base, OURS.line, allowed=lambda name: name != "127.0.0.1")

    with pytest.raises(LinkError, match=r"policy\.no_host"):
        desk.ask_if_due()
    assert host.seen == []
    assert desk.known() == News()


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"asked": -1, "number": 1, "version": ""}', '{"asked": true, "number": 1, "version": ""}']
)
def test_a_damaged_memory_is_none(host: Double, clock: FakeClock, tmp_path: Path, text: str) -> None:
    (tmp_path / "updates.json").write_text(text, "utf-8")
    desk = desk_for(host, clock, tmp_path)

    assert desk.known() == News()
    assert desk.ask_if_due().number == 7
    assert set(json.loads((tmp_path / "updates.json").read_text("utf-8"))) == {"asked", "number", "version"}


def test_the_door_asks_for_nobody_without_the_leave_to_ask(host: Double) -> None:
    door = Door(Place.of(host.base))
    for leave in (scope.Sending("0" * 64, 0), scope.Fetching("0" * 64), scope.Asking("who")):
        with watched("nothing", strict=False) as watch, scope.leave(leave), pytest.raises(GateRefusedError):
            door.ask(Question("GET", "/newest"))
        assert watch.told("socket.connect") == 0
    with scope.leave(scope.Asking("updates")), pytest.raises(GateRefusedError):
        door.ask(Question("POST", "/newest", body=b"words"))
    assert host.seen == []
