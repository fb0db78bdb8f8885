"""The button that offers what a description can begin with."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QPushButton

from composer.ui.widgets.buttons import push
from composer.ui.widgets.open_menu import told


def begin_button(field: QPlainTextEdit, offered: Iterable[tuple[str, str]]) -> QPushButton:
    """Return the button.

    Args:
        field: The description; what is chosen is put in where its cursor stands.
        offered: Titles and words.
    """

    def insert(words: str) -> None:
        field.insertPlainText(words)
        field.setFocus()

    button = push(QCoreApplication.translate("PictureSheet", "Begin with…"), role="quiet", fit="small")
    menu = told(QMenu(button))
    for title, words in offered:
        menu.addAction(title).triggered.connect(lambda _=False, text=words: insert(text))
    button.setMenu(menu)
    return button
