"""A key of the whole desktop begins a draft: asked of the portal over a real bus, given back, refused, absent."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from composer.ui.desktop.lanes import Lane
from composer.ui.desktop.portal import PREFERRED, PortalState
from composer.ui.main_window import MainWindow
from composer.ui.rooms.quick_key import QuickKeyRoom
from composer.ui.sheets.settings import SettingsSheet
from composer.ui.widgets.labels import Text
from tests.ui_window.portal import SESSION, Portal

pytestmark = [
    pytest.mark.ui,
    pytest.mark.skipif(sys.platform != "linux", reason="portals and D-Bus are Linux's"),
]


@pytest.fixture(params=[True])
def portal(request: pytest.FixtureRequest) -> Iterator[Portal]:
    if shutil.which("dbus-daemon") is None:
        pytest.fail("`make test` installs dbus-daemon, plain pytest does not")
    made = Portal(there=request.param)
    yield made
    made.end()


@pytest.fixture
def room(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Iterator[QuickKeyRoom]:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "")
    lane = Lane()
    made = QuickKeyRoom(lane)
    window.settings_changed.connect(window.use_settings)
    made.move_in(window)
    yield made
    made.close()
    lane.close()


def _be(qtbot: QtBot, room: QuickKeyRoom, state: PortalState) -> None:
    qtbot.waitUntil(lambda: room.portal.state is state, timeout=10_000)


def _settings(window: MainWindow) -> tuple[list[QCheckBox], str]:
    window.show_settings()
    sheet = window.sheet()
    assert isinstance(sheet, SettingsSheet)
    boxes = [box for box in sheet.findChildren(QCheckBox) if "any program" in box.text()]
    return boxes, " ".join(text.text() for text in sheet.findChildren(Text))


def test_the_key_it_is_given_begins_a_draft(qtbot: QtBot, portal: Portal, room: QuickKeyRoom) -> None:
    room.portal.start(True, portal.address)
    _be(qtbot, room, PortalState.BOUND)
    _, _, (session, keys, _, _) = portal.calls[-1]
    assert session == SESSION
    assert [(name, told["preferred_trigger"][1]) for name, told in keys] == [("new", PREFERRED)]

    with qtbot.waitSignal(room.portal.pressed):
        portal.press()
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "kwin-17"


def test_another_key_or_session_begins_nothing(qtbot: QtBot, portal: Portal, room: QuickKeyRoom) -> None:
    room.portal.start(True, portal.address)
    _be(qtbot, room, PortalState.BOUND)
    heard: list[bool] = []
    room.portal.pressed.connect(lambda: heard.append(True))
    portal.press(SESSION + "2")
    portal.press(key="old")
    portal.press()
    qtbot.waitUntil(lambda: bool(heard))
    qtbot.wait(50)

    assert heard == [True]


def test_nothing_is_asked_for_until_the_author_wants_it(
    qtbot: QtBot, portal: Portal, room: QuickKeyRoom, window: MainWindow
) -> None:
    room.portal.start(False, portal.address)
    _be(qtbot, room, PortalState.THERE)
    assert "CreateSession" not in portal.methods()

    (box,), _ = _settings(window)
    box.setChecked(True)
    _be(qtbot, room, PortalState.BOUND)
    assert window.settings.quick_key
    assert "Ctrl+Shift+Space" in " ".join(text.text() for text in window.sheet().findChildren(Text))

    box.setChecked(False)
    _be(qtbot, room, PortalState.THERE)
    qtbot.waitUntil(lambda: portal.calls[-1][:2] == ("Close", SESSION))


def test_who_is_refused_a_key_is_told_and_can_ask_again(
    qtbot: QtBot, portal: Portal, room: QuickKeyRoom, window: MainWindow
) -> None:
    portal.says_yes = False
    room.portal.start(True, portal.address)
    _be(qtbot, room, PortalState.REFUSED)
    _, said = _settings(window)
    assert "did not give Vignette a key" in said

    portal.says_yes = True
    room.portal.want(True)  # another setting was changed: nobody is asked again for that
    assert portal.methods().count("CreateSession") == 1
    room.portal.want(False)
    room.portal.want(True)
    _be(qtbot, room, PortalState.BOUND)


@pytest.mark.parametrize("portal", [False], indirect=True)
def test_a_desktop_without_it_is_told_how_to_bind_a_key(
    qtbot: QtBot, portal: Portal, room: QuickKeyRoom, window: MainWindow
) -> None:
    room.portal.start(True, portal.address)
    qtbot.wait(300)
    boxes, said = _settings(window)

    assert room.portal.state is PortalState.ABSENT
    assert boxes == []
    assert "vignette compose" in said


def test_a_bus_that_goes_takes_only_the_key_away(qtbot: QtBot, portal: Portal, room: QuickKeyRoom) -> None:
    room.portal.start(True, portal.address)
    _be(qtbot, room, PortalState.BOUND)
    portal._daemon.terminate()
    _be(qtbot, room, PortalState.ABSENT)
    room.portal.want(False)
