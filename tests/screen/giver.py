"""Another program on the screen, from which a picture comes: shown, copied, or dragged over.

Usage: python -m tests.screen.giver show|pixels|file|drag PICTURE. It is ready once its window is on the screen.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent, QPixmap
from PySide6.QtWidgets import QApplication, QLabel

TITLE = "Given"
PLACE = (40, 40)
"""Where its window's corner lies."""


class Giver(QLabel):
    """Lies over all else and takes no keyboard; what is dragged out of it is the file."""

    def __init__(self, path: str, *, whole: bool) -> None:
        super().__init__()
        flags = Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowDoesNotAcceptFocus
        self.setWindowFlags(flags | Qt.WindowType.WindowStaysOnTopHint)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setWindowTitle(TITLE)
        self.path = path
        picture = QPixmap(path)
        self.setPixmap(picture if whole else picture.scaled(64, 64))
        self.move(*PLACE)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Take the file along."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            drag = QDrag(self)
            drag.setMimeData(_as_file(self.path))
            drag.exec(Qt.DropAction.CopyAction)


def _as_file(path: str) -> QMimeData:
    """Return what a program that shows files puts on the clipboard: the file's address, and its name as words."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path)])
    data.setText(path)
    return data


def main(what: str, path: str) -> int:
    app = QApplication([])
    if what == "pixels":
        app.clipboard().setPixmap(QPixmap(path))
    if what == "file":
        app.clipboard().setMimeData(_as_file(path))
    giver = Giver(path, whole=what == "show")
    giver.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
