"""The clipboard as this program fills and empties it.

What comes out of this program is marked as a password manager marks a password: programs that keep a history of the
clipboard, on the disk or at a service, leave it out (KDE's and GNOME's by `x-kde-passwordManagerHint`, Windows' own by
the formats that Microsoft documents under "Clipboard formats"). Pasting is as ever.
"""

from __future__ import annotations

import sys
from typing import Final

from PySide6.QtCore import QMimeData, QObject, Slot
from PySide6.QtGui import QClipboard, QGuiApplication, QImage

_NOT_KEPT: Final[dict[str, tuple[tuple[str, bytes], ...]]] = {
    "win32": (
        ('application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"', b"\1\0\0\0"),
        ('application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"', bytes(4)),
        ('application/x-qt-windows-mime;value="CanUploadToCloudClipboard"', bytes(4)),
    )
}
_ELSEWHERE: Final[tuple[tuple[str, bytes], ...]] = (("x-kde-passwordManagerHint", b"secret"),)


def not_to_be_kept(data: QMimeData) -> QMimeData:
    """Mark something copied, so that no history keeps it; return it."""
    for kind, value in _marks():
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


def owned(mode: QClipboard.Mode) -> bool:
    """Tell whether this program put there what can be pasted, or, with the selection of X11, clicked in."""
    board = QGuiApplication.clipboard()
    if mode is QClipboard.Mode.Selection:
        return board.supportsSelection() and board.ownsSelection()
    return mode is QClipboard.Mode.Clipboard and board.ownsClipboard()


def empty_clipboard() -> None:
    """Take out of the clipboard, and of the selection of X11, what this program put there; nothing of others.

    On Linux an empty text takes its place: some desktops and managers of the clipboard keep a copy of what was there
    last, and bring it back where the clipboard holds nothing (Weston does).
    """
    board = QGuiApplication.clipboard()
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        if not owned(mode):
            continue
        if sys.platform == "linux":
            nothing = QMimeData()
            nothing.setText("")
            board.setMimeData(not_to_be_kept(nothing), mode)
        else:
            board.clear(mode)


class Marking(QObject):
    """Marks what is copied or selected anywhere in the window: in fields, in the preview, in an earlier version.

    Qt's own parts put it there unmarked, and most of them let nobody have a say; so it is put there again, marked,
    before anybody can have asked for it.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        QGuiApplication.clipboard().changed.connect(self._changed)

    @Slot(object)
    def _changed(self, mode: QClipboard.Mode) -> None:
        if not owned(mode):
            return
        board = QGuiApplication.clipboard()
        data = board.mimeData(mode)
        if not data or all(data.hasFormat(kind) for kind, _ in _marks()):
            return
        again = QMimeData()
        for kind in data.formats():
            again.setData(kind, data.data(kind))
        board.setMimeData(not_to_be_kept(again), mode)


def _marks() -> tuple[tuple[str, bytes], ...]:
    return _NOT_KEPT.get(sys.platform, _ELSEWHERE)
