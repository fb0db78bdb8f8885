"""The emoji picker: found by name, put in by one key, undone by another."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from composer.drafts.notebook import Notebook
from composer.text.emoji_names import Emoji, by_sign, emoji_names
from composer.text.weight import measure
from composer.ui.emoji.drawable import drawable
from composer.ui.emoji.picker import EmojiPicker
from composer.ui.emoji.room import EmojiRoom
from composer.ui.main_window import MainWindow
from composer.vault.database import Database
from tests.fakes import HeldRunner


class AtOnce(HeldRunner):
    """A lane that answers before it returns."""

    def submit(self, work, done, failed) -> None:
        super().submit(work, done, failed)
        self.step()


@pytest.fixture
def room(window: MainWindow) -> EmojiRoom:
    window.composer.set_parts(("First, ",))
    window.composer.focus_text()
    return EmojiRoom(window, AtOnce(), window)


def _open(window: MainWindow, room: EmojiRoom) -> EmojiPicker:
    window.commands.action("emoji").trigger()
    assert room.picker is not None
    assert room.picker.isVisible()
    return room.picker


def _press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, held)


def _type(text: str) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, text)


def test_it_is_found_by_name_put_in_by_enter_and_undone_by_one_step(window: MainWindow, room: EmojiRoom) -> None:
    picker = _open(window, room)
    _type("stethosc")
    _press(Qt.Key.Key_Return)
    after = window.composer.parts()
    _type("ok")
    editor = window.composer.thread_of_posts.active

    assert after == ("First, 🩺",)
    assert not picker.isVisible()
    assert window.composer.parts() == ("First, 🩺ok",)
    editor.undo()
    editor.undo()
    assert window.composer.parts() == ("First, ",)


def test_what_is_typed_while_the_names_are_read_is_the_search_and_not_the_post(window: MainWindow) -> None:
    """A computer that has other work reads them late; the keys go where the picker is."""
    window.composer.set_parts(("First, ",))
    window.composer.focus_text()
    lane = HeldRunner()
    room = EmojiRoom(window, lane, window)
    _open(window, room)
    _type("stethosc")
    lane.run()
    _press(Qt.Key.Key_Return)

    assert window.composer.parts() == ("First, 🩺",)


def test_the_counter_counts_two(window: MainWindow, room: EmojiRoom) -> None:
    _open(window, room).use_tone(5)
    _type("woman health worker")
    _press(Qt.Key.Key_Return)

    assert measure(window.composer.parts()[0]).weighted == measure("First, ").weighted + 2


def test_the_arrows_walk_letters_go_back_to_the_search_and_shift_stays(window: MainWindow, room: EmojiRoom) -> None:
    picker = _open(window, room)
    _type("heart")
    first = picker.grid.current()
    _press(Qt.Key.Key_Down)
    _press(Qt.Key.Key_Right)
    second = picker.grid.current()
    _press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    stayed = picker.isVisible()
    _press(Qt.Key.Key_S)

    assert first != second
    assert second is not None
    assert window.composer.parts() == (f"First, {second.sign}",)
    assert stayed
    assert picker.field.text() == "hearts"
    assert picker.field.hasFocus()


def test_escape_closes_and_the_caret_is_back(window: MainWindow, room: EmojiRoom) -> None:
    picker = _open(window, room)
    _press(Qt.Key.Key_Down)
    _press(Qt.Key.Key_Escape)

    assert not picker.isVisible()
    assert window.composer.thread_of_posts.active.hasFocus()
    assert window.composer.parts() == ("First, ",)


def test_a_click_elsewhere_closes_it_and_keeps_the_focus_there(window: MainWindow, room: EmojiRoom) -> None:
    picker = _open(window, room)
    window.sidebar.focus_search()
    there = QApplication.focusWidget()

    assert not picker.isVisible()
    assert window.sidebar.isAncestorOf(there)


def test_a_tone_is_chosen_by_its_name(window: MainWindow, room: EmojiRoom) -> None:
    picker = _open(window, room)
    picker.use_tone(3)
    _type("waving hand")
    _press(Qt.Key.Key_Return)

    assert window.composer.parts() == ("First, 👋🏽",)
    assert picker.tone_button.accessibleName() == "Skin tone: Medium skin tone"


def test_those_used_last_come_first_and_are_kept_encrypted(window: MainWindow, room: EmojiRoom, tmp_path: Path) -> None:
    database = Database.open(tmp_path / "store.db", bytes(32), {})
    notebook = Notebook(database)
    room.attach(notebook, AtOnce())
    for words in ("syringe", "pill"):
        _open(window, room)
        _type(words)
        _press(Qt.Key.Key_Return)
    again = EmojiRoom(window, AtOnce(), window)
    again.attach(notebook, AtOnce())
    again.ask()
    assert again.picker is not None
    rows = again.picker.grid.rows

    assert notebook.emoji() == (("💊", "💉"), 0)
    assert [rows.index(row).data() for row in range(rows.rowCount())] == ["💊", "💉"]
    database.close()


def test_each_cell_and_button_has_a_name(window: MainWindow, room: EmojiRoom) -> None:
    picker = _open(window, room)
    role = int(Qt.ItemDataRole.AccessibleTextRole)
    names = [picker.grid.rows.index(row).data(role) for row in range(5)]

    assert all(names)
    assert all(button.accessibleName() for button in picker.groups.values())
    assert all(button.height() >= 28 for button in (*picker.groups.values(), picker.tone_button) if button.isVisible())
    assert picker.field.accessibleDescription() == names[0]


def test_the_groups_lead_through_all(window: MainWindow, room: EmojiRoom) -> None:
    picker = _open(window, room)
    picker.groups["objects"].click()

    assert {picker.grid.rows.emoji(picker.grid.rows.index(row)).group for row in range(20)} == {"objects"}


def test_nothing_found_is_said(window: MainWindow, room: EmojiRoom) -> None:
    picker = _open(window, room)
    _type("zzzz")
    _press(Qt.Key.Key_Return)

    assert picker.field.accessibleDescription() == "No emoji is called that."
    assert window.composer.parts() == ("First, ",)


@pytest.mark.parametrize(("width", "height"), [(1280, 820), (480, 400)])
def test_it_lies_inside_the_window(window: MainWindow, room: EmojiRoom, width: int, height: int) -> None:
    window.resize(width, height)
    picker = _open(window, room)

    assert window.rect().contains(picker.geometry())


def test_what_no_font_can_draw_is_left_out() -> None:
    (known,) = by_sign(["🩺"])
    new = Emoji("\U000e0fff", "", "not yet", "", known.group, "\U000e0fff", " not yet ", " not yet ")
    fonts = ("Noto Color Emoji", "Segoe UI Emoji", "Apple Color Emoji")

    assert known in drawable(emoji_names(), ("No such font",))
    assert new not in drawable((known, new), fonts) or drawable((new,), ()) == drawable((new,), fonts)
