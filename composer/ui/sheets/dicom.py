"""Before the pixels of a DICOM file are taken in: what else it carries, and what is still printed in them."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout

from composer.ui.sheets.sheet import Sheet, SheetHost
from composer.ui.widgets.labels import Paragraph


class DicomSheet(Sheet):
    """`agreed` lets its pixels be taken in; Esc leaves the file alone."""

    agreed = Signal()

    def __init__(self, host: SheetHost) -> None:
        super().__init__(host, sign=("octagon-alert", "block"))
        self.set_head(
            self.tr("This file carries the patient's record"),
            self.tr("A DICOM file holds name, dates and numbers beside the picture. It is never posted as it is."),
        )
        words = self.tr(
            "Vignette can take its pixels alone and write them anew. Names are often printed into the pixels, too: "
            "you cover them, and go through the whole picture at full size before it can be posted."
        )
        beside = self.indent
        about = QHBoxLayout()
        about.setContentsMargins(*((beside, 0, 0, 0) if self.isLeftToRight() else (0, 0, beside, 0)))
        about.addWidget(Paragraph(host.theme, words, "body"))
        self.body.addLayout(about)
        self.take = self.add_button(self.tr("Take the pixels…"))
        self.leave = self.add_button(self.tr("Leave it out"), default=True)
        self.leave.clicked.connect(self.dismiss)
        self.take.clicked.connect(self._agree)

    @Slot()
    def _agree(self) -> None:
        self.close_sheet()
        self.agreed.emit()
