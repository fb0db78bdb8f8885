"""What the desktop tells puts the drafts away: screen locked, sleep, another user; and other windows' keys count."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtDBus import QDBusConnection
from pytestqt.qtbot import QtBot

from composer.ui.desktop.presence import Presence
from composer.ui.desktop.session_watch import Buses, SessionWatch
from tests.ui_window.seat import OWN, Seat

pytestmark = [
    pytest.mark.ui,
    pytest.mark.skipif(sys.platform != "linux", reason="login1 and D-Bus are Linux's"),
]

LOGIN = "/org/freedesktop/login1"


@pytest.fixture
def seat() -> Iterator[Seat]:
    if shutil.which("dbus-daemon") is None:
        pytest.fail("`make test` installs dbus-daemon, plain pytest does not")
    made = Seat()
    yield made
    made.end()


@pytest.fixture
def watch(qtbot: QtBot, seat: Seat) -> Iterator[SessionWatch]:
    bus = QDBusConnection.connectToBus(seat.address, "seat")
    made = SessionWatch()
    made.start(Buses(bus, bus))
    qtbot.waitUntil(lambda: "Inhibit" in seat.asked and made._own == OWN)
    yield made
    made.let_sleep()
    made.deleteLater()
    QDBusConnection.disconnectFromBus("seat")


def test_sleep_waits_until_the_drafts_are_put_away(qtbot: QtBot, seat: Seat, watch: SessionWatch) -> None:
    assert seat.held()
    with qtbot.waitSignal(watch.left) as heard:
        seat.say(LOGIN, "org.freedesktop.login1.Manager", "PrepareForSleep", "b", (True,))
    assert heard.args == ["sleep"]
    assert seat.held()

    watch.let_sleep()
    qtbot.waitUntil(lambda: not seat.held())


def test_back_from_sleep_it_asks_for_a_moment_again(qtbot: QtBot, seat: Seat, watch: SessionWatch) -> None:
    watch.let_sleep()
    seat.say(LOGIN, "org.freedesktop.login1.Manager", "PrepareForSleep", "b", (False,))

    qtbot.waitUntil(lambda: seat.asked.count("Inhibit") == 2)


LOCKED = {
    "screen saver": ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", "b", (True,)),
    "login1": (OWN, "org.freedesktop.login1.Session", "Lock"),
}


@pytest.mark.parametrize("by", LOCKED)
def test_a_locked_screen_is_heard(qtbot: QtBot, seat: Seat, watch: SessionWatch, by: str) -> None:
    with qtbot.waitSignal(watch.left) as heard:
        seat.say(*LOCKED[by])
    assert heard.args == ["screen"]


def test_a_desktop_that_only_says_it_is_locked_is_heard(qtbot: QtBot, seat: Seat, watch: SessionWatch) -> None:
    seat.locked = True
    with qtbot.waitSignal(watch.left) as heard:
        seat.changed()
    assert heard.args == ["screen"]


def test_another_user_at_the_seat_is_heard_once(qtbot: QtBot, seat: Seat, watch: SessionWatch) -> None:
    heard: list[str] = []
    watch.left.connect(heard.append)
    seat.active = False
    seat.changed()
    seat.changed()
    qtbot.waitUntil(lambda: seat.asked.count("Get") == 4)
    qtbot.wait(50)

    assert heard == ["switch"]


def test_an_unlocked_screen_puts_nothing_away(qtbot: QtBot, seat: Seat, watch: SessionWatch) -> None:
    heard: list[str] = []
    watch.left.connect(heard.append)
    seat.say("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", "b", (False,))
    seat.changed()
    qtbot.waitUntil(lambda: seat.asked.count("Get") == 2)
    qtbot.wait(50)

    assert heard == []


def test_keys_in_another_window_count_as_somebody_there(qtbot: QtBot, seat: Seat, watch: SessionWatch) -> None:
    presence = Presence()
    presence._seen = (presence._seen[0] - 600, presence._seen[1] - 600)
    watch.touched.connect(presence.told)
    seat.idle_ms = 4_000
    with qtbot.waitSignal(watch.touched):
        watch.ask_idle()

    assert presence.away_s() == pytest.approx(4, abs=3)


def test_a_desktop_idle_for_longer_than_the_window_takes_no_sign_of_life_back(qtbot: QtBot) -> None:
    presence = Presence()
    presence.told(900)

    assert presence.away_s() < 60


def test_a_desktop_that_cannot_tell_is_asked_once(qtbot: QtBot) -> None:
    seat = Seat(knows_idle=False)
    bus = QDBusConnection.connectToBus(seat.address, "mute seat")
    watch = SessionWatch()
    watch.start(Buses(None, bus))
    watch.ask_idle()
    qtbot.waitUntil(lambda: not watch._idle_told)
    watch.ask_idle()
    qtbot.wait(50)

    assert seat.asked.count("GetIdletime") == 1
    QDBusConnection.disconnectFromBus("mute seat")
    seat.end()


def test_without_a_bus_nothing_is_asked_and_nothing_fails(qtbot: QtBot) -> None:
    watch = SessionWatch()
    watch.start(Buses(None, None))
    watch.ask_idle()
    watch.let_sleep()
