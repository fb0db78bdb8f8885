"""Whatever field has the keyboard, input methods are told not to learn from it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodQueryEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from composer.ui.desktop.unlearned import Unlearned
from composer.ui.main_window import MainWindow

pytestmark = pytest.mark.ui

SENSITIVE = Qt.InputMethodHint.ImhSensitiveData


@pytest.fixture
def unlearned(qapp: QApplication) -> Iterator[Unlearned]:
    made = Unlearned(qapp)
    yield made
    made.deleteLater()


def _told(widget: QWidget) -> Qt.InputMethodHint:
    """Return what an input method is told of a field when it asks."""
    asked = QInputMethodQueryEvent(Qt.InputMethodQuery.ImHints)
    QApplication.sendEvent(widget, asked)
    return Qt.InputMethodHint(int(asked.value(Qt.InputMethodQuery.ImHints)))


def test_every_field_says_so_once_it_has_the_keyboard(qtbot: QtBot, unlearned: Unlearned) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    fields: list[QWidget] = [QLineEdit(), QTextEdit(), QLineEdit()]
    secret = fields[2]
    assert isinstance(secret, QLineEdit)
    secret.setEchoMode(QLineEdit.EchoMode.Password)
    button = QPushButton("Post")
    for part in (*fields, button):
        column.addWidget(part)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    for part in (*fields, button):
        part.setFocus()
        qtbot.waitUntil(part.hasFocus)

    assert all(_told(field) & SENSITIVE for field in fields)
    assert _told(secret) & Qt.InputMethodHint.ImhHiddenText
    assert not button.inputMethodHints() & SENSITIVE


def test_so_does_the_text_of_a_post(qtbot: QtBot, window: MainWindow, unlearned: Unlearned) -> None:
    window.window().show()
    window.window().activateWindow()
    editor = window.composer.thread_of_posts.active
    editor.setFocus()
    qtbot.waitUntil(editor.hasFocus)

    assert _told(editor) & SENSITIVE
