"""A desktop that is asked: a locked screen and another user put the drafts away once, other windows' keys count."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from composer.ui.desktop.session_watch import SessionWatch

pytestmark = pytest.mark.ui


class Asked:
    """A desktop that answers as told."""

    def __init__(self) -> None:
        self.idle: float | None = 3.5
        self.why = ""

    def idle_s(self) -> float | None:
        return self.idle

    def left(self) -> str:
        return self.why


@pytest.mark.parametrize("why", ["screen", "switch"])
def test_whoever_leaves_is_told_once_until_they_are_back(qtbot: QtBot, why: str) -> None:
    system, heard = Asked(), list[str]()
    watch = SessionWatch(desktop=system)
    watch.left.connect(heard.append)

    for now in ("", why, why, "", why):
        system.why = now
        watch.ask_idle()

    assert heard == [why, why]
    watch.deleteLater()


def test_how_long_nobody_touched_anything_is_passed_on_where_it_is_known(qtbot: QtBot) -> None:
    system, heard = Asked(), list[float]()
    watch = SessionWatch(desktop=system)
    watch.touched.connect(heard.append)
    watch.ask_idle()
    system.idle = None
    watch.ask_idle()

    assert heard == [3.5]
    watch.deleteLater()
