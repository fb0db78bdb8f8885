"""A whole window as the program builds it."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from composer.ui.main_window import MainWindow
from composer.ui.widgets.icons import Icons
from composer.ui.widgets.theme import Theme


def built(look: Theme, icons: Icons) -> MainWindow:
    """Put the style sheet on once the window is whole: dressed part by part it takes three times as long."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    sheet = app.styleSheet()
    app.setStyleSheet("")
    try:
        return MainWindow(look, icons)
    finally:
        app.setStyleSheet(sheet)
