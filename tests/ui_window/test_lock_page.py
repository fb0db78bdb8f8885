"""The locked page and the sheet that sets the passphrase: what they ask, what they forget."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from composer.ui.desktop.presence import Presence
from composer.ui.lock_page import LockPage
from composer.ui.main_window import MainWindow
from composer.ui.sheets.passphrase import PassphraseSheet

pytestmark = pytest.mark.ui


@pytest.fixture
def page(shown, look, icons) -> LockPage:
    made = shown(LockPage(look, icons, "Your drafts are put away.", asks=True), 900, 640)
    made.take_focus()
    return made


def test_enter_unlocks_and_no_second_try_is_made_meanwhile(page: LockPage, qtbot) -> None:
    page.field.edit.setText("a quiet heron")
    with qtbot.waitSignal(page.unlock_asked) as told:
        QTest.keyClick(page.field.edit, Qt.Key.Key_Return)

    assert told.args == ["a quiet heron"]
    assert not page.button.isEnabled()


def test_a_wrong_passphrase_is_told_forgotten_and_can_be_tried_again(page: LockPage) -> None:
    page.field.edit.setText("a quiet heron")
    page.button.click()
    page.show_error("That is not your passphrase.")

    assert page.field.text() == ""
    assert page.field.error() == "That is not your passphrase."
    assert page.button.isEnabled()
    assert QApplication.focusWidget() is page.field.edit


def test_while_a_passphrase_is_looked_at_no_recovery_key_is_begun_that_its_answer_would_wipe(
    shown, look, icons
) -> None:
    page = shown(LockPage(look, icons, "Your drafts are put away.", asks=True, recovery=True), 900, 640)
    assert page.other.isVisible()
    page.field.edit.setText("a quiet heron")
    page.button.click()
    assert not page.other.isVisible()
    page.show_error("That is not your passphrase.")
    assert page.other.isVisible()


def test_nothing_typed_asks_nothing(page: LockPage, qtbot) -> None:
    with qtbot.assertNotEmitted(page.unlock_asked):
        page.button.click()


@pytest.mark.parametrize("asks", [True, False])
def test_without_a_passphrase_it_says_that_anybody_can_unlock_it(shown, look, icons, asks: bool) -> None:
    page = shown(LockPage(look, icons, "Your drafts are put away.", asks=asks), 900, 640)
    said = " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())

    assert ("whoever sits here can unlock it" in said) is not asks


@pytest.fixture
def sheet(window: MainWindow) -> PassphraseSheet:
    made = PassphraseSheet(False, window)
    window.show_sheet(made)
    return made


@pytest.mark.parametrize(
    ("new", "again", "wrong"),
    [("heron", "heron", "Take 8 signs or more."), ("a quiet heron", "a quite heron", "The two are not the same.")],
)
def test_what_cannot_be_kept_is_told_below_its_field(sheet: PassphraseSheet, qtbot, new, again, wrong) -> None:
    sheet.new.edit.setText(new)
    sheet.again.edit.setText(again)
    with qtbot.assertNotEmitted(sheet.filled):
        sheet.keep.click()

    assert wrong in {sheet.new.error(), sheet.again.error()}


def test_a_passphrase_is_told_once_and_forgotten(sheet: PassphraseSheet, qtbot) -> None:
    for field in (sheet.new, sheet.again):
        field.edit.setText("a quiet heron")
    with qtbot.waitSignal(sheet.filled) as told:
        sheet.keep.click()
    sheet.close_sheet()

    assert told.args == ["", "a quiet heron"]
    assert sheet.new.text() == sheet.again.text() == ""


def test_keys_and_pointer_are_signs_of_life_and_a_repaint_is_none() -> None:
    presence = Presence()
    presence._seen = (presence._seen[0] - 100, presence._seen[1] - 100)
    presence.eventFilter(presence, QEvent(QEvent.Type.Expose))
    assert presence.away_s() >= 100

    presence.eventFilter(presence, QEvent(QEvent.Type.KeyPress))
    assert presence.away_s() < 50
