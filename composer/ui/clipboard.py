"""The desktop's clipboard, emptied of what this program put there."""

from __future__ import annotations

from PySide6.QtGui import QClipboard, QGuiApplication


def empty_clipboard() -> None:
    """Take out of the clipboard, and of the selection of X11, what this program put there."""
    board = QGuiApplication.clipboard()
    if board.ownsClipboard():
        board.clear(QClipboard.Mode.Clipboard)
    if board.supportsSelection() and board.ownsSelection():
        board.clear(QClipboard.Mode.Selection)
