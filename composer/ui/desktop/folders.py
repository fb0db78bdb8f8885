"""Where a dialog for files begins: where the last one of its kind ended, else where such files usually lie."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QDir, QStandardPaths
from PySide6.QtWidgets import QFileDialog

PICTURES: Final = "pictures"
DOCUMENTS: Final = "documents"
DOWNLOADS: Final = "downloads"

_USUAL: Final = {
    PICTURES: QStandardPaths.StandardLocation.PicturesLocation,
    DOCUMENTS: QStandardPaths.StandardLocation.DocumentsLocation,
    DOWNLOADS: QStandardPaths.StandardLocation.DownloadLocation,
}


def begin(dialog: QFileDialog, kind: str) -> None:
    """Let a dialog begin in the folder of its kind; call it before a file is named.

    The folder used last is remembered by the dialog's window, and goes with it: its name may tell of a patient.
    """
    window, name = dialog.parentWidget(), f"folder-{kind}"
    last = window.property(name) if window is not None else None
    folder = last if isinstance(last, str) and QDir(last).exists() else QStandardPaths.writableLocation(_USUAL[kind])
    dialog.setDirectory(folder if QDir(folder).exists() else QDir.homePath())

    def remember() -> None:
        if window is not None:
            window.setProperty(name, dialog.directory().absolutePath())

    dialog.accepted.connect(remember)
