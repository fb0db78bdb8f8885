"""What holds for every test: offscreen Qt, a fake clock, no way off this machine."""

from __future__ import annotations

import datetime as dt
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from pytestqt.qtbot import QtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"  # the window speaks as the desktop does, and the tests read English

SHARED = Path(__file__).resolve().parents[2] / "shared"

# How long one example takes, and how long it takes to draw one, is the machine's luck; what has to be quick is measured
# against itself (`tests/effort.py`). `make reliability` draws ten times as many.
for _name, _examples in (("suite", 100), ("long", 1000)):
    settings.register_profile(
        _name, max_examples=_examples, deadline=None, suppress_health_check=[HealthCheck.too_slow]
    )
settings.load_profile("suite")  # another by --hypothesis-profile


def _patient(wait: Callable[..., object]) -> Callable[..., object]:
    """Let a wait for what comes last until it is there, however busy the machine; one for nothing stays short."""

    def waits(bot: QtBot, *args: Any, timeout: int = 0, **more: Any) -> object:
        comes = more.get("raising") is not False
        return wait(bot, *args, timeout=max(timeout, 60_000) if comes else timeout, **more)

    return waits


for _wait in ("waitUntil", "waitSignal", "waitSignals"):
    setattr(QtBot, _wait, _patient(getattr(QtBot, _wait)))


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> Iterator[None]:
    """Let what a test showed go with it: it would wait for Qt's next loop, and until then be put in each new dress."""
    yield
    if qt := sys.modules.get("PySide6.QtCore"):
        qt.QCoreApplication.sendPostedEvents(None, qt.QEvent.Type.DeferredDelete.value)


_LOOPBACK = ("127.", "::1", "localhost", "0.0.0.0", "0:0:0:0:0:0:0:1")


def _only_loopback(event: str, args: tuple[object, ...]) -> None:
    if event == "socket.connect":
        address = args[1]
        host = address[0] if isinstance(address, tuple) else None
        if isinstance(host, str) and not host.startswith(_LOOPBACK):
            raise PermissionError(f"a test reached for {host}")
    if event == "socket.getaddrinfo" and args[0] is not None:
        host = args[0].decode() if isinstance(args[0], bytes) else str(args[0])
        if not host.startswith(_LOOPBACK):
            raise PermissionError(f"a test looked up {host}")


sys.addaudithook(_only_loopback)


@dataclass
class FakeClock:
    """A clock the test moves."""

    moment: dt.datetime = dt.datetime(2026, 11, 24, 7, 0, tzinfo=dt.UTC)
    seconds: float = 1000.0

    def now(self) -> dt.datetime:
        return self.moment

    def monotonic(self) -> float:
        return self.seconds

    def forward(self, seconds: float) -> None:
        self.moment += dt.timedelta(seconds=seconds)
        self.seconds += seconds


@dataclass
class FakeTrail:
    """Keeps the rows in memory."""

    rows: list[tuple[str, dict[str, str | int]]] = field(default_factory=list)

    def write(self, event: str, facts: Mapping[str, str | int]) -> None:
        self.rows.append((event, dict(facts)))

    def events(self) -> list[str]:
        return [event for event, _ in self.rows]


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def trail() -> FakeTrail:
    return FakeTrail()


@pytest.fixture
def shared() -> Path:
    """The folder of public facts beside the project; tests that read it skip where it is absent."""
    if not SHARED.is_dir():
        pytest.skip("the shared facts are not beside this checkout")
    return SHARED
