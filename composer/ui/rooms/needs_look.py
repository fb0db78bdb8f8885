"""What became of a post and needs its author: shown at once, unless the author may be writing the next one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from composer.ui.main_window import MainWindow
from composer.ui.pages import Page


def lead_to_outbox(window: MainWindow) -> None:
    """Show the outbox; where somebody writes, or is about to, only a note says so, with the way there."""
    if not _is_written(window):
        _show(window)
        return
    words = QCoreApplication.translate("PostRoom", "A post did not go as it should. It waits in the outbox for you.")
    show = QCoreApplication.translate("PostRoom", "Show it")
    window.note.say(words, show, "octagon-alert", partial(_show, window))


def _is_written(window: MainWindow) -> bool:
    """Tell whether there are words, or the keyboard is in a text: what is typed next belongs there."""
    page, focus = window.composer, QApplication.focusWidget()
    words = page.isVisible() and any(part.strip() for part in page.parts())
    return words or (focus is not None and focus.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled))


def _show(window: MainWindow) -> None:
    """Show all of the outbox, whatever part of it was looked at last, and go there."""
    window.outbox.show_filter(None)
    window.show_page(Page.OUTBOX)
    window.outbox.focus_page()
