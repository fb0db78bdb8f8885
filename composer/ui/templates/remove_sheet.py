"""Whether a template of the author's own goes."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot

from composer.text.template import Template
from composer.ui.sheets.sheet import Sheet, SheetHost


class RemoveTemplateSheet(Sheet):
    """`confirmed` carries the template. Esc and the default button keep it."""

    confirmed = Signal(object)

    def __init__(self, template: Template, host: SheetHost) -> None:
        super().__init__(host, sign=("circle-alert", "warn"), wide=480)
        self._template = template
        self.set_head(
            self.tr("Remove “{name}”?").format(name=template.name),
            self.tr("Its text is gone for good. Posts you wrote with it stay."),
        )
        self.remove_button = self.add_button(self.tr("Remove the template"))
        self.remove_button.clicked.connect(self._remove)
        self.keep_button = self.add_button(self.tr("Keep it"), default=True)
        self.keep_button.clicked.connect(self.dismiss)

    @Slot()
    def _remove(self) -> None:
        self.close_sheet()
        self.confirmed.emit(self._template)
