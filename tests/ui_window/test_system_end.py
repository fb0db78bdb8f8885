"""What the system asks of a program by signals: its end, and nothing by the others."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from composer.ui.desktop.system_end import SystemEnd

pytestmark = [pytest.mark.ui, pytest.mark.skipif(sys.platform == "win32", reason="Windows has messages for it")]

ENDS = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)


@pytest.fixture
def hears() -> Iterator[SystemEnd]:
    """What hears, and nothing of it left behind."""
    before = {number: signal.getsignal(number) for number in (*ENDS, signal.SIGUSR1)}
    woken = signal.set_wakeup_fd(-1)
    yield SystemEnd()
    signal.set_wakeup_fd(woken)
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.mark.parametrize("number", ENDS)
def test_it_ends_where_an_end_is_asked_for(qtbot: QtBot, hears: SystemEnd, number: signal.Signals) -> None:
    with qtbot.waitSignal(hears.asked, timeout=10_000):
        os.kill(os.getpid(), number)


def test_another_signal_that_somebody_in_the_process_listens_to_is_no_end(qtbot: QtBot, hears: SystemEnd) -> None:
    told: list[int] = []
    hears.asked.connect(lambda: told.append(1))
    heard: list[int] = []
    signal.signal(signal.SIGUSR1, lambda number, _: heard.append(number))
    os.kill(os.getpid(), signal.SIGUSR1)
    qtbot.waitUntil(lambda: heard == [signal.SIGUSR1], timeout=10_000)
    qtbot.wait(50)

    assert told == []
