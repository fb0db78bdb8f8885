"""Ctrl+Enter in a dialog: it takes the main step of one that writes or chooses, and answers none that warns."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from composer.text.template import Template
from composer.ui.main_window import MainWindow
from composer.ui.saying.words import Words
from composer.ui.sheets.by_hand import ByHandSheet
from composer.ui.sheets.confirm import ConfirmSheet
from composer.ui.sheets.delete_for_good import DeleteForGoodSheet
from composer.ui.sheets.poll import PollSheet
from composer.ui.sheets.recovery import RecoverySheet
from composer.ui.sheets.sheet import Sheet
from composer.ui.templates.edit_sheet import EditTemplateSheet
from tests.ui_window import samples

pytestmark = [pytest.mark.ui, pytest.mark.qt_log_ignore("This plugin does not support", extend=True)]

CTRL = Qt.KeyboardModifier.ControlModifier


def press(key: Qt.Key = Qt.Key.Key_Return) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, CTRL)


def test_it_keeps_what_was_written_in_a_field_of_several_lines(window: MainWindow) -> None:
    sheet = EditTemplateSheet(Template("", "", own=True), window)
    kept: list[object] = []
    sheet.written.connect(kept.append)
    window.show_sheet(sheet)
    sheet.name.edit.setText("Pearl")
    sheet.text.setPlainText("One pearl")
    sheet.text.setFocus()
    press()

    assert sheet.over
    assert len(kept) == 1
    assert sheet.text.toPlainText() == "One pearl"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_it_takes_what_can_be_taken_and_nothing_before(window: MainWindow, key: Qt.Key) -> None:
    sheet = PollSheet(None, window)
    taken: list[object] = []
    sheet.chosen.connect(taken.append)
    window.show_sheet(sheet)
    press(key)
    assert not taken
    assert not sheet.over

    for field, words in zip(sheet.fields, ("Yes", "No"), strict=False):
        field.edit.setText(words)
    press(key)
    assert len(taken) == 1
    assert sheet.over


def test_a_key_that_is_held_down_answers_nothing(window: MainWindow) -> None:
    """The press that opened a dialog goes on for a moment."""
    sheet = EditTemplateSheet(Template("Pearl", "One pearl", own=True), window)
    window.show_sheet(sheet)
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, CTRL, "\r", True)
    QApplication.sendEvent(window.windowHandle(), held)

    assert not sheet.over


def _warning(window: MainWindow) -> Sheet:
    report = samples.amber()
    return ConfirmSheet(report, tuple(one.span.of(samples.AMBER) for one in report.findings), Words(), window)


MADE: dict[str, Callable[[MainWindow], Sheet]] = {
    "a warning": _warning,
    "a deletion": lambda window: DeleteForGoodSheet(("a",), window),
    "a claim that it is out": lambda window: ByHandSheet(samples.item("h", "one", account=samples.HAND), window),
    "a claim that it is written down": lambda window: RecoverySheet("ABCD-EFGH", window),
}


@pytest.mark.parametrize("made", MADE.values(), ids=MADE)
def test_it_answers_none_of_these(window: MainWindow, made: Callable[[MainWindow], Sheet]) -> None:
    """A button that has the keyboard is pressed as by Enter; from elsewhere in the dialog nothing is."""
    sheet = made(window)
    window.show_sheet(sheet)
    sheet.setFocus()
    press()

    assert not sheet.over
    assert window.sheet() is sheet
