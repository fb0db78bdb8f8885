"""The machine goes to sleep in the middle of sending, told by login1 on a real bus: locked first, and nothing twice.

The service is a process's neighbour, as X is: it stays when the program is taken apart.
"""

from __future__ import annotations

import datetime as dt
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtDBus import QDBusConnection
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from urllib3.connection import HTTPConnection

from composer.app import Vignette
from composer.base.paths import Profile
from composer.flow.sending import SLEPT
from composer.guard.author import AuthorProfile
from composer.guard.submission import AccountKind, Submission
from composer.keeper import Keeper
from composer.outbox.item import OutboxItem, State
from composer.outbox.rules import LOOKS, look_due
from composer.posting.practice.faults import Fault
from composer.posting.practice.kept import Practice
from composer.posting.practice.server import PracticeServer
from composer.ui.desktop.lanes import anyone_busy
from composer.ui.desktop.session_watch import Buses
from composer.ui.rooms.post import TICK_MS
from composer.ui.start import lay_ground
from composer.vault.keys import Keys
from tests.conftest import FakeClock
from tests.drawer import Drawer, let_in
from tests.ui_window.seat import OWN, Seat

pytestmark = [
    pytest.mark.ui,
    pytest.mark.skipif(sys.platform != "linux", reason="login1 and D-Bus are Linux's"),
]

LOGIN = ("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", "b")
TEXT = "Measure the arm first."


class House:
    """The program, its desktop, and a service that outlives it."""

    def __init__(self, qtbot: QtBot, keeper: Keeper, seat: Seat, clock: FakeClock, service: PracticeServer) -> None:
        self.bot, self.keeper, self.seat, self.clock, self.service = qtbot, keeper, seat, clock, service

    def program(self) -> Vignette:
        self.bot.waitUntil(lambda: self.keeper.program is not None and self.keeper.program.services is not None)
        assert self.keeper.program is not None
        return self.keeper.program

    def post(self, moment: dt.datetime | None = None) -> None:
        words = Submission("practice", AccountKind.PRACTICE, (TEXT,), scheduled=moment)
        self.program()._dispatch.post(words, AuthorProfile())
        self.bot.waitUntil(lambda: len(self.program().items) == 1)

    def item(self) -> OutboxItem:
        """Return the one post as the store has it."""
        services = self.program().services
        assert services is not None
        (item,) = services.outbox.items()
        return item

    def sleep(self, seconds: float = 8 * 3_600) -> None:
        """Be told, be let, sleep, and be awake again; locked."""
        self.bot.waitUntil(lambda: "Inhibit" in self.seat.asked and self.keeper.session._own == OWN)
        assert self.seat.held()
        self.seat.say(*LOGIN, (True,))
        self.bot.waitUntil(lambda: not self.seat.held())
        assert self.keeper.page is not None
        assert self.keeper.program is None
        self.clock.forward(seconds)
        self.seat.say(*LOGIN, (False,))

    def unlock(self) -> None:
        assert self.keeper.page is not None
        self.keeper.page.button.click()
        self.program()
        self.bot.waitUntil(lambda: len(self.program().items) == 1)

    def look(self) -> None:
        """Let the time of the next look come, awake, and wait for what comes of it."""
        before = self.item()
        while (due := look_due(before)) is not None and self.clock.now() < due:
            self.clock.forward(min(SLEPT.total_seconds(), (due - self.clock.now()).total_seconds()))
            self.bot.wait(TICK_MS + 100)
        self.bot.waitUntil(lambda: self.item() != before)

    def out(self) -> list[str]:
        return [post.text for post in self.service.state.posts()]


@pytest.fixture
def seat() -> Iterator[Seat]:
    made = Seat()
    yield made
    made.end()


@pytest.fixture
def service(clock: FakeClock, monkeypatch: pytest.MonkeyPatch) -> Iterator[PracticeServer]:
    made = PracticeServer(clock)
    made.state.repeats = lambda *_, **__: False  # type: ignore[method-assign] # a second sending shows as a post
    handle = made.start()
    monkeypatch.setattr(Practice, "handle", lambda _: handle)
    monkeypatch.setattr(Practice, "remembers_since", clock.now())  # X forgets nothing
    yield made
    made.stop()


@pytest.fixture
def house(  # noqa: PLR0917 - one of each neighbour
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
    clock: FakeClock,
    seat: Seat,
    service: PracticeServer,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[House]:
    let_in(monkeypatch)
    drawer = Drawer()
    monkeypatch.setattr(Keys, "open", staticmethod(lambda: Keys(drawer)))
    profile = Profile(tmp_path, tmp_path)
    profile.prepare()
    ground = lay_ground(qapp, profile)
    qtbot.addWidget(ground.shell)
    ground.shell.show()
    keeper = Keeper(ground, clock)
    bus = QDBusConnection.connectToBus(seat.address, "sleep")
    keeper.session.start(Buses(bus, None))
    made = House(qtbot, keeper, seat, clock, service)
    made.program()
    yield made
    keeper.close()
    QDBusConnection.disconnectFromBus("sleep")
    qapp.setStyleSheet("")


def test_asleep_while_the_answer_is_awaited_it_is_locked_and_found_afterwards(house: House) -> None:
    house.service.faults.plan(Fault.SLOW, seconds=600)  # the post is out, the answer does not come
    house.post()
    house.clock.forward(11)
    house.bot.waitUntil(lambda: house.out() == [TEXT])
    house.sleep()
    house.bot.waitUntil(lambda: not anyone_busy())  # the line was cut, nobody waits for it behind the lock

    house.unlock()
    assert house.item().state is State.UNKNOWN
    house.look()
    assert house.item().state is State.SENT
    assert house.out() == [TEXT]


def test_what_has_not_left_when_it_is_locked_leaves_no_more(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    connect, reached, open_again = HTTPConnection.connect, threading.Event(), threading.Event()

    def slowly(self: HTTPConnection) -> None:
        reached.set()
        open_again.wait(60)
        connect(self)

    monkeypatch.setattr(HTTPConnection, "connect", slowly)
    house.post()
    house.clock.forward(11)
    house.bot.waitUntil(reached.is_set)
    house.sleep(10)  # no time to speak of: it is the lock that holds it back
    open_again.set()
    house.bot.waitUntil(lambda: not anyone_busy())
    assert house.out() == []

    house.unlock()
    assert house.item().state is State.UNKNOWN
    for looks in range(len(LOOKS)):
        house.look()
        assert house.item().looked == looks + 1
    assert house.item().state is State.UNKNOWN
    house.program()._dispatch.send_again(house.item().item_id)
    house.bot.waitUntil(lambda: house.item().state is State.SENT)
    assert house.out() == [TEXT]


def test_what_falls_due_in_the_sleep_is_offered(house: House) -> None:
    house.post(house.clock.now() + dt.timedelta(hours=1))
    house.sleep(3_601)
    assert house.out() == []

    house.unlock()
    house.bot.waitUntil(lambda: house.item().state is State.NOT_SENT)
    assert house.item().error_code == "outbox.missed"
    assert house.out() == []


def test_a_machine_that_tells_nobody_of_its_sleep_is_locked_before_anything_goes(house: House) -> None:
    """A virtual machine that is frozen, say. Its post could still be taken back when it fell asleep."""
    house.post()
    house.bot.wait(1_000)
    presence = house.keeper.presence
    presence._seen = (presence._seen[0], presence._seen[1] - 8 * 3_600)  # only the clock on the wall went on
    house.clock.forward(8 * 3_600)

    house.bot.waitUntil(lambda: house.keeper.page is not None)
    assert house.out() == []
