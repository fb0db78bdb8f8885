"""Files dropped on the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QDropEvent


def files_in(event: QDropEvent) -> tuple[str, ...]:
    """Take a drop, to copy and never to move; return the paths of this computer in it."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
    return tuple(url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile())
