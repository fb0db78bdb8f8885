"""Before a video is taken in: what becomes of it, how large it may get, and whether its sound may stay."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout

from composer.ui.sheets.main_step import MainStep
from composer.ui.sheets.sheet import Sheet, SheetHost
from composer.ui.widgets.check_box import RadioButton
from composer.ui.widgets.labels import Paragraph


class FilmFirstSheet(Sheet):
    """`agreed` tells whether the sound stays; Esc leaves the file alone."""

    agreed = Signal(bool)

    def __init__(self, host: SheetHost) -> None:
        super().__init__(host, wide=560)
        self.set_head(
            self.tr("Add a video"),
            self.tr(
                "It is written anew: up to 140 seconds, 32 MB and 1280 pixels on its longer side. X makes it smaller "
                "yet. Then one frame a second is read; you can go on writing meanwhile."
            ),
        )
        self.without = RadioButton(self.tr("Remove its sound"))
        self.keep = RadioButton(self.tr("Keep its sound"))
        self.without.setChecked(True)
        choice = QButtonGroup(self)
        column = QVBoxLayout()
        column.setSpacing(6)
        for button in (self.without, self.keep):
            button.setMinimumHeight(host.theme.px(28))
            choice.addButton(button)
            column.addWidget(button)
        voice = self.tr(
            "A voice tells who speaks (45 CFR 164.514(b)(2)(i)(P)), and no program here listens. With its sound the "
            "post goes only under the patient's written authorization."
        )
        self.body.addWidget(Paragraph(host.theme, voice, "body"))
        self.body.addLayout(column)
        self.keep.setAccessibleDescription(voice)
        leave = self.add_button(self.tr("Cancel"))
        self.add = self.add_button(self.tr("Add video"), default=True)
        MainStep(self, self.add)
        self.first_focus = self.without
        leave.clicked.connect(self.dismiss)
        self.add.clicked.connect(self._agree)

    @Slot()
    def _agree(self) -> None:
        sound = self.keep.isChecked()
        self.close_sheet()
        self.agreed.emit(sound)
