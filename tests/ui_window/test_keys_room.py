"""Keys are chosen by pressing them; nobody loses one without being told, and none is taken from the text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from composer.base.settings import Settings
from composer.ui.main_window import MainWindow
from composer.ui.rooms.keys import KeysRoom, read_keys, write_keys
from composer.ui.sheets.key import KeySheet
from composer.ui.sheets.keys import KeysSheet

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def room(window: MainWindow) -> KeysRoom:
    return KeysRoom(window, window)


def _keys(window: MainWindow) -> KeysSheet:
    window.show_keys()
    sheet = window.sheet()
    assert isinstance(sheet, KeysSheet)
    return sheet


def _ask(window: MainWindow, name: str) -> KeySheet:
    _keys(window).button(name).click()
    sheet = window.sheet()
    assert isinstance(sheet, KeySheet)
    assert sheet.field.hasFocus()
    return sheet


def _close_all(window: MainWindow) -> None:
    while (sheet := window.sheet()) is not None:
        sheet.close_sheet()


def _press(window: MainWindow, key: Qt.Key, held: Qt.KeyboardModifier = CTRL) -> None:
    window.composer.focus_text()
    QTest.keyClick(window.composer.thread_of_posts.active, key, held)


def _heard(window: MainWindow) -> list[str]:
    heard: list[str] = []
    window.commands.asked.connect(heard.append)
    return heard


def test_a_key_is_chosen_by_pressing_it_and_kept(window: MainWindow, room: KeysRoom) -> None:
    kept: list[Settings] = []
    window.settings_changed.connect(kept.append)
    heard = _heard(window)
    sheet = _ask(window, "emoji")
    QTest.keyClick(sheet.field, Qt.Key.Key_G, CTRL)
    QTest.keyClick(sheet.field, Qt.Key.Key_Return)
    shown = window.sheet()
    assert isinstance(shown, KeysSheet)
    label = shown.button("emoji").accessibleName()
    _close_all(window)
    _press(window, Qt.Key.Key_G)
    _press(window, Qt.Key.Key_E, CTRL | SHIFT)

    assert label == "Emoji: Ctrl+G. Change the key."
    assert heard == ["emoji"]
    assert read_keys(kept[-1].keys) == {"emoji": "Ctrl+G"}


def test_the_next_start_hears_the_chosen_key(window: MainWindow) -> None:
    window.use_settings(Settings(keys="emoji=Ctrl+G find= nonsense =x"))
    heard = _heard(window)
    KeysRoom(window, window)
    _press(window, Qt.Key.Key_G)
    _press(window, Qt.Key.Key_F)

    assert heard == ["emoji"]


def test_a_key_somebody_has_is_taken_only_after_it_was_said(window: MainWindow, room: KeysRoom) -> None:
    sheet = _ask(window, "emoji")
    QTest.keyClick(sheet.field, Qt.Key.Key_J, CTRL)
    said = sheet.field.accessibleDescription()
    sheet.use.click()
    shown = window.sheet()
    assert isinstance(shown, KeysSheet)

    assert said == "It is taken from “Templates and snippets”, which then has none."
    assert shown.button("templates").text() == "None"
    assert "Ctrl+J" in shown.button("emoji").text()


@pytest.mark.parametrize(
    ("key", "held", "reason"),
    [
        (Qt.Key.Key_C, CTRL, "belongs to the text"),
        (Qt.Key.Key_K, SHIFT, "letters alone are for writing"),
        (Qt.Key.Key_Return, CTRL, "stays with"),
        (Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier, "stays with"),
    ],
)
def test_some_keys_cannot_be_taken(
    window: MainWindow, room: KeysRoom, key: Qt.Key, held: Qt.KeyboardModifier, reason: str
) -> None:
    sheet = _ask(window, "emoji")
    QTest.keyClick(sheet.field, key, held)

    assert reason in sheet.field.accessibleDescription()
    assert not sheet.use.isEnabled()


def test_tab_and_escape_lead_out_of_the_field(window: MainWindow, room: KeysRoom) -> None:
    sheet = _ask(window, "emoji")
    QTest.keyClick(sheet.field, Qt.Key.Key_Tab)
    away = not sheet.field.hasFocus()
    sheet.field.setFocus()
    QTest.keyClick(sheet.field, Qt.Key.Key_Escape)

    assert away
    assert isinstance(window.sheet(), KeysSheet)


def test_one_key_or_all_come_back_as_usual(window: MainWindow, room: KeysRoom) -> None:
    for name, key in (("emoji", Qt.Key.Key_G), ("find", Qt.Key.Key_B)):
        sheet = _ask(window, name)
        QTest.keyClick(sheet.field, key, CTRL)
        sheet.use.click()
        _close_all(window)
    _ask(window, "emoji").usual.click()
    one = read_keys(window.settings.keys)
    _close_all(window)
    _keys(window).usual.click()

    assert one == {"find": "Ctrl+B"}
    assert window.settings.keys == ""


def test_no_key_is_a_choice(window: MainWindow, room: KeysRoom) -> None:
    heard = _heard(window)
    _ask(window, "emoji").none.click()
    _close_all(window)
    _press(window, Qt.Key.Key_E, CTRL | SHIFT)

    assert heard == []
    assert read_keys(window.settings.keys) == {"emoji": ""}


def test_it_is_found_in_the_settings(window: MainWindow, room: KeysRoom) -> None:
    window.show_settings()
    sheet = window.sheet()
    assert sheet is not None
    from PySide6.QtWidgets import QPushButton

    button = next(one for one in sheet.findChildren(QPushButton) if one.text().startswith("Show and change the keys"))
    button.click()

    assert isinstance(window.sheet(), KeysSheet)


def test_what_is_written_is_read_again() -> None:
    keys = {"emoji": "Ctrl+=", "find": "", "alone": "F12"}

    assert read_keys(write_keys(keys)) == keys
    assert read_keys("no sign, x=Ctrl+X X=y") == {"x": "Ctrl+X"}


def test_buttons_are_high_enough(window: MainWindow, room: KeysRoom) -> None:
    sheet = _ask(window, "emoji")
    QApplication.processEvents()

    assert all(button.height() >= 28 for button in (sheet.use, sheet.none, sheet.usual))


def test_a_key_that_was_chosen_before_another_command_had_it_stays_chosen(window: MainWindow) -> None:
    """Quoting got its key later than this author chose it: heard by two, Qt would tell neither."""
    window.commands.use_keys({"emoji": "Ctrl+Shift+O"})
    heard = _heard(window)
    _press(window, Qt.Key.Key_O, CTRL | SHIFT)

    assert heard == ["emoji"]
    assert "None" in _keys(window).button("quote").text()
