"""The clipboard as this program fills and empties it.

What comes out of a draft is marked as a password manager marks a password: programs that keep a history of the
clipboard, on the disk or at a service, leave it out (KDE's and GNOME's by `x-kde-passwordManagerHint`, Windows' own by
the formats that Microsoft documents under "Clipboard formats"). Pasting is as ever.
"""

from __future__ import annotations

import sys
from typing import Final

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QClipboard, QGuiApplication, QImage

_NOT_KEPT: Final = {
    "win32": (
        ('application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"', b"\1\0\0\0"),
        ('application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"', bytes(4)),
        ('application/x-qt-windows-mime;value="CanUploadToCloudClipboard"', bytes(4)),
    )
}
_ELSEWHERE: Final = (("x-kde-passwordManagerHint", b"secret"),)


def not_to_be_kept(data: QMimeData) -> QMimeData:
    """Mark something copied, so that no history keeps it; return it."""
    for kind, value in _NOT_KEPT.get(sys.platform, _ELSEWHERE):
        data.setData(kind, value)
    return data


def put_words(text: str) -> None:
    """Put words of a draft on the clipboard."""
    data = QMimeData()
    data.setText(text)
    QGuiApplication.clipboard().setMimeData(not_to_be_kept(data))


def put_picture(image: QImage) -> None:
    """Put a picture of a draft on the clipboard."""
    data = QMimeData()
    data.setImageData(image)
    QGuiApplication.clipboard().setMimeData(not_to_be_kept(data))


def empty_clipboard() -> None:
    """Take out of the clipboard, and of the selection of X11, what this program put there; nothing of others."""
    board = QGuiApplication.clipboard()
    if board.ownsClipboard():
        board.clear(QClipboard.Mode.Clipboard)
    if board.supportsSelection() and board.ownsSelection():
        board.clear(QClipboard.Mode.Selection)
