"""Removing an account: asked first, kept by default, and never the practice account."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from composer.guard.submission import AccountKind
from composer.outbox.account import Account
from composer.ui.main_window import MainWindow
from composer.ui.sheets.remove_account import RemoveAccountSheet

pytestmark = pytest.mark.ui

PRACTICE = Account("practice", AccountKind.PRACTICE, "practice", "Practice", "1")
NORA = Account("n" * 32, AccountKind.BY_HAND, "nora", "Nora")


def _offered(window: MainWindow) -> list[str]:
    return [action.text() for action in window.bar.account.menu().actions()]


def test_only_an_account_of_the_authors_own_can_be_removed(window: MainWindow) -> None:
    window.bar.show_accounts((PRACTICE, NORA), "practice")
    assert not any("Remove" in text for text in _offered(window))
    window.bar.show_accounts((PRACTICE, NORA), NORA.account_id)
    assert any("Remove" in text for text in _offered(window))


def test_enter_keeps_it_and_the_other_button_removes_it(window: MainWindow) -> None:
    heard: list[str] = []
    for press in ("keep", "remove"):
        sheet = RemoveAccountSheet(NORA, window)
        sheet.confirmed.connect(heard.append)
        window.show_sheet(sheet)
        if press == "keep":
            QTest.keyClick(sheet.keep_button, Qt.Key.Key_Return)
        else:
            QTest.mouseClick(sheet.remove_button, Qt.MouseButton.LeftButton)

    assert heard == [NORA.account_id]
    assert window.sheet() is None


def test_the_sheet_shows_whose_account_goes_by_its_picture(window: MainWindow) -> None:
    """So that of two accounts the right one goes; where there is no picture, by the initials."""
    sheet = RemoveAccountSheet(NORA, window)
    window.show_sheet(sheet)
    portrait = sheet.who.portrait
    assert portrait.isVisible()
    initials = portrait.pixmap().toImage()

    picture = QImage(128, 128, QImage.Format.Format_RGB32)
    picture.fill(QColor("#c02040"))
    window.icons.portraits.show({NORA.handle: picture})
    shown = portrait.pixmap().toImage()
    assert shown != initials
    assert shown.pixelColor(shown.rect().center()) == QColor("#c02040")
    assert any("@nora" in label.text() for label in sheet.who.findChildren(QLabel))


def test_it_speaks_of_keys_only_where_there_are_some(window: MainWindow) -> None:
    hand = RemoveAccountSheet(NORA, window)
    keys = RemoveAccountSheet(replace(NORA, kind=AccountKind.X), window)

    assert "keys" not in hand.accessibleDescription()
    assert "keys leave this computer" in keys.accessibleDescription()
