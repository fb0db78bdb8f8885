"""The tray: what its icon shows, what closing the window means while posts wait, and that it never tells a word."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from composer.base.settings import Settings
from composer.outbox.item import OutboxItem, State
from composer.ui.main_window import MainWindow
from composer.ui.sheets.settings import SettingsSheet
from composer.ui.shell import Shell
from composer.ui.tray.icon import TrayIcon, TrayState
from composer.ui.tray.room import TrayRoom
from composer.ui.tray.sheet import StaySheet
from composer.ui.widgets.icons import Icons
from composer.ui.widgets.theme import Theme
from tests.conftest import FakeClock
from tests.ui_window import samples
from tests.ui_window.built import built

pytestmark = pytest.mark.ui

CANARY = "Zebulon Quill rang the bell"
HOUR = 3600


@dataclass
class House:
    shell: Shell
    window: MainWindow
    room: TrayRoom
    clock: FakeClock
    items: tuple[OutboxItem, ...] = ()
    closed: list[bool] = field(default_factory=list)
    told: list[str] = field(default_factory=list)

    @property
    def icon(self) -> TrayIcon:
        assert self.room.icon is not None
        return self.room.icon

    def schedule(self, due_in: float = HOUR) -> None:
        now = self.clock.now()
        self.items = (
            samples.item("s", CANARY, due_in=due_in, scheduled=True, now=now),
            samples.item("1", "Ask before you tell", state=State.SENT, now=now),
        )
        self.room.look()

    def wish(self, closing: str) -> None:
        self.window.use_settings(replace(self.window.settings, closing=closing))

    def asks(self) -> StaySheet:
        sheet = self.window.sheet()
        assert isinstance(sheet, StaySheet)
        return sheet


@pytest.fixture
def house(
    qtbot: QtBot, look: Theme, icons: Icons, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> Iterator[House]:
    shell = Shell(look)
    monkeypatch.setattr(shell, "raise_", lambda: None)  # offscreen nothing lies over anything
    qtbot.addWidget(shell, before_close_func=lambda _: made.room.close())
    window = built(look, icons)
    window.settings_changed.connect(window.use_settings)
    shell.take_in(window)
    shell.show()
    made = House(shell, window, TrayRoom(shell, look, clock, lambda: made.items, shell), clock)
    shell.closing.connect(lambda: made.closed.append(True))
    icon = TrayIcon(look, shell)
    monkeypatch.setattr(icon.icon, "showMessage", lambda title, words, *_: made.told.append(f"{title}: {words}"))
    made.room.use(icon)
    made.room.move_in(window)
    yield made
    QGuiApplication.setQuitOnLastWindowClosed(True)


def test_its_icon_tells_whether_posts_wait_and_whether_it_is_locked(house: House) -> None:
    states = [house.icon.state]
    house.schedule()
    states.append(house.icon.state)
    house.room.move_in(None)
    states.append(house.icon.state)
    assert states == [TrayState.OPEN, TrayState.WAITING, TrayState.LOCKED]
    pictures = {house.icon.picture(state).pixmap(22).toImage().cacheKey() for state in TrayState}
    assert len(pictures) == len(TrayState)


def test_closing_the_window_ends_the_program_where_nothing_waits(house: House) -> None:
    house.items = (
        samples.item("1", "Ask before you tell", state=State.SENT),
        samples.item("h", "x", account=samples.HAND),
    )
    assert house.shell.close()
    assert house.closed == [True]


def test_while_posts_wait_it_asks_once_and_stays_in_the_tray(house: House) -> None:
    house.schedule()
    assert not house.shell.close()
    assert house.shell.isVisible()
    house.shell.close()  # asked again, it is still the one question
    house.asks().stay.click()

    assert not house.shell.isVisible()
    assert house.closed == []
    assert house.window.settings.closing == "stay"

    house.icon.open.trigger()
    assert house.shell.isVisible()
    assert QGuiApplication.quitOnLastWindowClosed()
    assert not house.shell.close()
    assert not house.shell.isVisible()
    assert house.window.sheet() is None


def test_who_would_rather_close_it_is_not_asked_again(house: House) -> None:
    house.schedule()
    house.shell.close()
    house.asks().leave.click()

    assert house.closed == [True]
    assert house.window.settings.closing == "leave"


def test_esc_keeps_the_window_and_decides_nothing(house: House) -> None:
    house.schedule()
    house.shell.close()
    house.asks().dismiss()

    assert house.shell.isVisible()
    assert house.window.settings.closing == "ask"


def test_the_key_that_ends_the_program_ends_it_even_where_closing_the_window_stays(house: House) -> None:
    house.wish("stay")
    house.schedule()
    house.window.commands.action("quit").trigger()
    assert house.closed == [True]


def test_its_menu_ends_the_program_without_a_question(house: House) -> None:
    house.schedule()
    house.icon.quit.trigger()
    assert house.closed == [True]


def test_a_click_on_the_icon_brings_the_window_back(house: House) -> None:
    house.wish("stay")
    house.schedule()
    house.shell.close()
    house.icon.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert house.shell.isVisible()


def test_locked_it_tells_once_that_a_post_is_due_and_not_which(house: House, clock: FakeClock) -> None:
    house.schedule()
    house.room.move_in(None)
    house.items = ()
    house.room.look()
    assert house.told == []

    clock.forward(HOUR + 1)
    house.room.look()
    house.room.look()
    assert house.told == ["Vignette: A post is due. Unlock Vignette to send it."]


def test_locked_the_window_goes_to_the_tray_only_where_that_was_chosen(house: House) -> None:
    house.wish("stay")
    house.schedule()
    house.room.move_in(None)
    assert not house.shell.close()
    assert not house.shell.isVisible()

    house.shell.show()
    house.room.move_in(house.window)
    house.wish("ask")
    house.room.move_in(None)
    assert house.shell.close()


def test_no_word_of_a_post_is_in_tooltip_title_menu_or_message(house: House, clock: FakeClock) -> None:
    house.schedule()
    said = [house.icon.icon.toolTip(), house.shell.windowTitle()]
    house.room.move_in(None)
    clock.forward(HOUR + 1)
    house.room.look()
    said += [house.icon.icon.toolTip(), house.shell.windowTitle(), *house.told]
    said += [action.text() for action in house.icon.menu.actions()]

    assert not any("Zebulon" in words or any(sign.isdigit() for sign in words) for words in said)


def test_lock_and_new_draft_are_asked_for_from_the_menu(house: House, qtbot: QtBot) -> None:
    with qtbot.waitSignal(house.room.new_asked):
        house.icon.new.trigger()
    with qtbot.waitSignal(house.room.lock_asked):
        house.icon.lock.trigger()
    house.room.move_in(None)
    assert not house.icon.lock.isEnabled()


def test_settings_change_what_closing_does(house: House) -> None:
    house.window.show_settings()
    (sheet,) = house.window.findChildren(SettingsSheet)
    box = next(box for box in sheet.findChildren(QComboBox) if "posts wait" in box.accessibleName())
    box.setCurrentIndex(box.findData("leave"))
    assert house.window.settings.closing == "leave"
    assert Settings(closing="never").mended().closing == "ask"


def test_without_a_tray_closing_ends_the_program_and_settings_say_nothing(
    qtbot: QtBot, look: Theme, icons: Icons, clock: FakeClock
) -> None:
    shell, window = Shell(look), built(look, icons)
    qtbot.addWidget(shell)
    shell.take_in(window)
    shell.show()
    items = (samples.item("s", CANARY, due_in=HOUR, scheduled=True, now=clock.now()),)
    room = TrayRoom(shell, look, clock, lambda: items, shell)
    room.start()  # offscreen there is none
    room.move_in(window)
    window.show_settings()

    assert room.icon is None
    assert not any("posts wait" in box.accessibleName() for box in window.findChildren(QComboBox))
    assert shell.close()
