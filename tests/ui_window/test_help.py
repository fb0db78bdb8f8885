"""Help: it is found by its words, it stays inside the program, and what it tells of keys and settings is there."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl, qVersion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from composer.base.version import VERSION
from composer.ui.main_window import MainWindow
from composer.ui.sheets.help import HelpSheet, topics
from composer.ui.sheets.keys import KeysSheet

pytestmark = pytest.mark.ui


@pytest.fixture
def sheet(window: MainWindow) -> HelpSheet:
    window.show_help()
    made = window.sheet()
    assert isinstance(made, HelpSheet)
    return made


def test_every_topic_can_be_read(sheet: HelpSheet) -> None:
    assert len(sheet.shown()) == len(topics()) >= 6
    for row in range(sheet.list.count()):
        sheet.list.setCurrentRow(row)
        assert sheet.page.toPlainText().startswith(sheet.shown()[row])


def test_a_word_leaves_the_topics_that_hold_it_and_marks_it(sheet: HelpSheet) -> None:
    QTest.keyClicks(sheet.search, "safe harbor")

    assert sheet.shown() == ["HIPAA in plain words"]
    assert sheet.page.mark("harbor") >= 1


def test_what_nobody_wrote_is_told(sheet: HelpSheet) -> None:
    QTest.keyClicks(sheet.search, "xylophone")

    assert sheet.shown() == []
    assert sheet.page.toPlainText() == ""


def test_keys_go_from_the_search_to_the_topics_and_on_to_the_keys(window: MainWindow, sheet: HelpSheet) -> None:
    assert QApplication.focusWidget() is sheet.search
    QTest.keyClick(sheet.search, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is sheet.list
    sheet.keys_asked.emit()
    assert isinstance(window.sheet(), KeysSheet)


def test_nothing_is_loaded_and_nothing_is_followed(sheet: HelpSheet) -> None:
    assert sheet.page.loadResource(2, QUrl("https://example.org/a.png")) is None
    assert not sheet.page.openLinks()
    assert not sheet.page.openExternalLinks()


def test_every_key_that_help_names_is_a_key(window: MainWindow) -> None:
    known = {key for _, rows in window.commands.keys() for _, key, _ in rows}  # noqa: SIM118 - no dict
    known |= {"Enter", "N", "Shift+Enter", "Ctrl+Z"}  # of lists and of text fields
    for topic in topics():
        for key in re.findall(r"\*\*((?:Ctrl|Alt|Shift)\+[\w.+]*[^*]?)\*\*", topic.text):
            assert any(key.replace("+", "") == one.replace("+", "") for one in known), key


def test_about_tells_versions_licenses_and_what_is_not_protected(window: MainWindow) -> None:
    window.commands.action("about").trigger()
    sheet = window.sheet()
    assert isinstance(sheet, HelpSheet)
    assert VERSION in sheet.accessibleDescription()
    assert qVersion() in sheet.accessibleDescription()
    told = sheet.page.toPlainText()
    assert told.startswith("About Vignette")
    assert all(words in told for words in ("does not protect", "42 CFR Part 2", "SCOWL", "LGPL 3", "OFL"))


def test_a_frozen_program_shows_the_licenses_of_all_its_parts(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "LICENSES.txt").write_text("Qt and PySide6\n\nlinked dynamically\n", "utf-8")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "vignette"))
    window.commands.action("about").trigger()
    sheet = window.sheet()
    assert isinstance(sheet, HelpSheet)
    QTest.mouseClick(sheet.licences, Qt.MouseButton.LeftButton)

    assert sheet.texts.isVisible()
    assert "linked dynamically" in sheet.texts.toPlainText()
    sheet.list.setCurrentRow(0)
    assert sheet.page.isVisible()
    assert not sheet.licences.isVisible()


def test_what_pip_installed_offers_no_file_that_is_not_there(window: MainWindow) -> None:
    window.commands.action("about").trigger()
    sheet = window.sheet()
    assert isinstance(sheet, HelpSheet)

    assert not sheet.licences.isVisible()


def test_no_title_is_cut(window: MainWindow, sheet: HelpSheet) -> None:
    title = "A title that is longer than the list is wide, so that it needs two lines"
    sheet.list.item(3).setText(title)
    sheet.list.give_room()

    lines = sheet.list.sizeHintForRow(3) - sheet.list.sizeHintForRow(0)
    assert lines >= sheet.list.fontMetrics().height()
    assert sheet.list.horizontalScrollBar().maximum() == 0
