"""What became of a post and needs its author: shown at once, unless the author is writing the next one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from composer.ui.main_window import MainWindow
from composer.ui.pages import Page


def lead_to_outbox(window: MainWindow) -> None:
    """Show the outbox; over words that are being written only a note says so, with the way there."""
    page = window.composer
    if not (page.isVisible() and any(part.strip() for part in page.parts())):
        window.show_page(Page.OUTBOX)
        return
    words = QCoreApplication.translate("PostRoom", "A post did not go as it should. It waits in the outbox for you.")
    show = QCoreApplication.translate("PostRoom", "Show it")
    window.note.say(words, show, "octagon-alert", lambda: window.show_page(Page.OUTBOX))
