"""An export: under a passphrase of its own, or readable to anybody after a warning."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot

from composer.flow.locking import LEAST, too_short
from composer.ui.sheets.field import Field
from composer.ui.sheets.main_step import MainStep
from composer.ui.sheets.sheet import Sheet, SheetHost
from composer.ui.widgets.check_box import CheckBox
from composer.ui.widgets.labels import Paragraph


class ExportSheet(Sheet):
    """`chosen` carries the passphrase, None for a file that anybody can read.

    Args:
        host: Lends the look.
        plain: Whether a file without a passphrase is offered.
    """

    chosen = Signal(object)

    def __init__(self, host: SheetHost, *, plain: bool = True) -> None:
        super().__init__(host)
        self.set_head(
            self.tr("Export"),
            self.tr("Drafts, versions, pictures, templates, words, outbox and log, for another computer."),
        )
        self.new = Field(
            host,
            self.tr("A passphrase for this file"),
            secret=True,
            hint=self.tr("Four or five words are good. If you forget it, nobody can bring it back."),
        )
        self.again = Field(host, self.tr("The same once more"), secret=True)
        self.plain = CheckBox(self.tr("Without a passphrase: anybody can read it (JSON)"))
        warning = self.tr("Anybody who finds the file can read it, with whatever in it could identify a patient.")
        self.warning = Paragraph(host.theme, warning, "label_plain", "block")
        for part in (self.new, self.again, self.plain, self.warning):
            self.body.addWidget(part)
        self.warning.hide()
        if not plain:
            self.plain.setEnabled(False)
            self.plain.setText(self.tr("Without a passphrase: turned off by your institution"))
        cancel = self.add_button(self.tr("Cancel"))
        cancel.clicked.connect(self.dismiss)
        self.go = self.add_button(self.tr("Choose where…"), default=True)
        MainStep(self, self.go)
        self.go.clicked.connect(self._choose)
        self.again.edit.returnPressed.connect(self._choose)
        self.plain.toggled.connect(self._toggled)
        self.first_focus = self.new.edit

    def close_sheet(self) -> None:
        """Forget what was typed, then go."""
        for field in (self.new, self.again):
            field.wipe()
        super().close_sheet()

    @Slot(bool)
    def _toggled(self, plain: bool) -> None:
        self.new.setEnabled(not plain)
        self.again.setEnabled(not plain)
        self.warning.setVisible(plain)
        self.plain.setAccessibleDescription(self.warning.text() if plain else "")
        self.go.setText(self.tr("Export it readable…") if plain else self.tr("Choose where…"))

    @Slot()
    def _choose(self) -> None:
        new = self.new.edit.text()
        if self.plain.isChecked():
            self._go(None)
        elif too_short(new):
            least = self.locale().toString(LEAST)
            self.new.show_error(self.tr("Take {count} signs or more.").format(count=least))
        elif new != self.again.edit.text():
            self.again.show_error(self.tr("The two are not the same."))
        else:
            self._go(new)

    def _go(self, passphrase: str | None) -> None:
        self.close_sheet()
        self.chosen.emit(passphrase)
