"""Every key, on one sheet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from composer.ui.labels import Text, isolate
from composer.ui.sheets.sheet import Sheet, SheetHost


class KeysSheet(Sheet):
    """Lists what each key does.

    Args:
        groups: Title, and pairs of words and key.
        host: Lends the look.
    """

    def __init__(self, groups: Sequence[tuple[str, Sequence[tuple[str, str]]]], host: SheetHost) -> None:
        super().__init__(host, wide=640)
        self.set_head(self.tr("Keys"), self.tr("Everything in Vignette can be done without a mouse."))
        for title, rows in groups:
            self.body.addWidget(Text(title, "label_strong"))
            grid = QGridLayout()
            grid.setContentsMargins(0, 0, 0, 8)
            grid.setVerticalSpacing(6)
            grid.setColumnStretch(0, 1)
            for place, (words, key) in enumerate(rows):
                label = Text(words, "body", "second")
                label.setWordWrap(True)
                grid.addWidget(label, place, 0)
                shown = Text(isolate(key), "body_medium")
                shown.setAccessibleName(f"{words}: {key}")
                grid.addWidget(shown, place, 1, Qt.AlignmentFlag.AlignTrailing)
            self.body.addLayout(grid)
        close = self.add_button(self.tr("Close"), default=True)
        close.clicked.connect(self.dismiss)
