"""Whatever is copied out of the window is marked for histories of the clipboard to leave out, from whatever part."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from composer.ui.desktop import clipboard
from composer.ui.desktop.clipboard import Marking

pytestmark = pytest.mark.ui

WORDS = "Zebulon Quill rang the bell"
HINT = "x-kde-passwordManagerHint"


@pytest.fixture
def marking(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Marking]:
    """The offscreen platform does not know whose the clipboard is; here it is the program's own."""
    monkeypatch.setattr(clipboard, "owned", lambda mode: mode is QClipboard.Mode.Clipboard)
    made = Marking()
    yield made
    made.deleteLater()
    QGuiApplication.clipboard().clear()


def _label() -> QLabel:
    label = QLabel(WORDS)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
    )
    label.setSelection(0, len(WORDS))
    return label


def _field() -> QLineEdit:
    field = QLineEdit(WORDS)
    field.selectAll()
    return field


def _lines() -> QPlainTextEdit:
    lines = QPlainTextEdit(WORDS)
    lines.selectAll()
    return lines


def _page() -> QTextBrowser:
    page = QTextBrowser()
    page.setHtml(f"<p>{WORDS}</p>")
    page.selectAll()
    return page


@pytest.mark.parametrize("made", [_label, _field, _lines, _page])
def test_words_copied_out_of_any_part_are_marked_and_paste_as_ever(qtbot: QtBot, marking: Marking, made) -> None:
    part: QWidget = made()
    qtbot.addWidget(part)
    part.show()
    part.setFocus()
    QTest.keyClick(part, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    told = QGuiApplication.clipboard().mimeData()

    assert told.text() == WORDS
    assert bytes(told.data(HINT).data()) == b"secret"


def test_pixels_and_links_paste_as_ever(marking: Marking) -> None:
    data = QMimeData()
    data.setData("image/png", b"pixels")
    data.setHtml("<a href='https://example.org'>a link</a>")
    QGuiApplication.clipboard().setMimeData(data)
    told = QGuiApplication.clipboard().mimeData()

    assert bytes(told.data("image/png").data()) == b"pixels"
    assert "https://example.org" in told.html()
    assert told.hasFormat(HINT)


def test_what_another_program_copied_is_left_alone(marking: Marking, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clipboard, "owned", lambda _: False)
    QGuiApplication.clipboard().setText("A line of somebody else's.")
    told = QGuiApplication.clipboard().mimeData()

    assert (told.text(), told.hasFormat(HINT)) == ("A line of somebody else's.", False)
