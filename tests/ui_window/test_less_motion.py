"""Who asks for less motion gets a window that holds still: by the desktop's setting, while it changes, or by ours."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtDBus import QDBusConnection
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from composer.ui.desktop.still_watch import StillWatch
from composer.ui.main_window import MainWindow
from composer.ui.sheets.settings import SettingsSheet
from composer.ui.widgets import theme as theme_module
from composer.ui.widgets.theme import Theme
from tests.ui_window.settings_portal import SettingsPortal, Told

pytestmark = pytest.mark.ui

GNOME = ("org.gnome.desktop.interface", "enable-animations")
SHARED = ("org.freedesktop.appearance", "reduced-motion")
KDE = ("org.kde.kdeglobals.KDE", "AnimationDurationFactor")


@pytest.fixture
def portal() -> Iterator[SettingsPortal]:
    if shutil.which("dbus-daemon") is None:
        pytest.fail("`make test` installs dbus-daemon, plain pytest does not")
    made = SettingsPortal({})
    yield made
    made.end()


@pytest.fixture
def started(portal: SettingsPortal, moving: Theme) -> Iterator[Callable[[], None]]:
    """Begins to listen on the portal's bus."""
    bus = QDBusConnection.connectToBus(portal.address, "motion")
    watch = StillWatch(moving)
    yield lambda: watch.start(bus)
    watch.deleteLater()
    QDBusConnection.disconnectFromBus("motion")


@pytest.fixture
def moving(look: Theme) -> Iterator[Theme]:
    """A look nobody has asked to hold still."""
    yield look
    for whose in ("author", "desktop"):
        look.keep_still(False, whose)


linux = pytest.mark.skipif(sys.platform != "linux", reason="D-Bus is Linux's")


@linux
@pytest.mark.parametrize("told", [{GNOME: ("b", False)}, {SHARED: ("u", 1)}, {KDE: ("s", "0")}])
def test_a_desktop_that_asks_for_less_motion_is_heard_at_the_start(
    qtbot: QtBot, portal: SettingsPortal, started: Callable[[], None], moving: Theme, told: Told
) -> None:
    portal.told = told
    started()
    qtbot.waitUntil(moving.still)

    assert [moving.motion(name) for name in ("ring", "reveal")] == [0, 0]


@linux
def test_it_is_followed_while_it_changes(
    qtbot: QtBot, portal: SettingsPortal, started: Callable[[], None], moving: Theme
) -> None:
    """What says nothing of motion, or says it in no way that is known, changes nothing."""
    portal.told = {GNOME: ("b", True), KDE: ("s", "slow")}
    started()
    qtbot.waitUntil(lambda: len(portal.asked) == 3)
    portal.change(("org.freedesktop.appearance", "color-scheme"), ("u", 1))
    portal.change(GNOME, ("b", False))
    qtbot.waitUntil(moving.still)
    portal.change(GNOME, ("b", True))
    qtbot.waitUntil(lambda: not moving.still())

    assert moving.motion("ring") > 0


def test_the_author_can_ask_for_it_whatever_the_desktop_says(qtbot: QtBot, window: MainWindow, moving: Theme) -> None:
    window.show_settings()
    sheet = window.sheet()
    assert isinstance(sheet, SettingsSheet)
    with qtbot.waitSignal(window.settings_changed) as told:
        sheet.still_box.click()
    window.use_settings(told.args[0])

    assert told.args[0].less_motion
    assert moving.still()


def test_a_desktop_that_turns_to_high_contrast_or_to_dark_is_followed(
    qapp: QApplication, look: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both while the window is open, and only where the author leaves it to the desktop."""
    wish = "light"
    monkeypatch.setattr(theme_module, "_resolve", lambda asked: wish if asked == "system" else asked)
    look.apply(qapp, "system")
    hints = qapp.styleHints()
    seen = []
    try:
        wish = "contrast"
        hints.accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
        seen.append(look.name)
        wish = "dark"
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
        seen.append(look.name)
    finally:
        monkeypatch.undo()
        look.apply(qapp, "light")
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)

    assert [*seen, look.name] == ["contrast", "dark", "light"]
