"""Which pages of a PDF: chosen by keys, no more than there is room for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from composer.ui.main_window import MainWindow
from composer.ui.sheets.pdf_pages import PdfPagesSheet

pytestmark = pytest.mark.ui


@pytest.fixture
def sheet(window: MainWindow, qtbot: QtBot) -> PdfPagesSheet:
    image = QImage(160, 90, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    made = PdfPagesSheet([image] * 6, 2, window)
    window.show_sheet(made)
    qtbot.wait(20)
    return made


def test_pages_are_chosen_by_keys_and_told_in_order(sheet: PdfPagesSheet, qtbot: QtBot) -> None:
    told: list[tuple[int, ...]] = []
    sheet.chosen.connect(told.append)
    sheet.list.clearSelection()
    assert not sheet.use_button.isEnabled()

    sheet.list.setFocus()
    sheet.list.setCurrentRow(3)
    sheet.list.clearSelection()
    qtbot.keyClick(sheet.list, Qt.Key.Key_Space)
    sheet.list.item(1).setSelected(True)
    assert [sheet.list.item(row).text() for row in range(3)] == ["Page 1", "✓ Page 2", "Page 3"]
    sheet.use_button.click()

    assert told == [(2, 4)]


def test_that_a_long_document_is_not_shown_whole_is_told(window: MainWindow) -> None:
    page = QImage(16, 9, QImage.Format.Format_RGB32)

    assert "first 60 pages" in PdfPagesSheet([page] * 60, 4, window).accessibleDescription()
    assert "first" not in PdfPagesSheet([page] * 8, 4, window).accessibleDescription()


def test_more_than_there_is_room_for_is_told(sheet: PdfPagesSheet) -> None:
    for row in range(3):
        sheet.list.item(row).setSelected(True)

    assert not sheet.use_button.isEnabled()
    assert sheet._told.text() == "There is room for 2 more in this post."
