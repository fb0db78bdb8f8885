"""A link at the caret, made short by the author's own choice of service."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot

from composer.ui.labels import Paragraph
from composer.ui.sheets.field import Field
from composer.ui.sheets.sheet import Sheet, SheetHost


class LinkSheet(Sheet):
    """`shorten_asked` carries the link; the sheet waits for `show_error`, or is closed. Esc stops what is on its way.

    Args:
        link: What stands at the caret; may be empty.
        host: Lends the look.
    """

    shorten_asked = Signal(str)
    settings_asked = Signal()

    def __init__(self, link: str, host: SheetHost) -> None:
        super().__init__(host, sign=("link", "accent"))
        self.set_head(
            self.tr("Shorten a link"),
            self.tr("X counts every link as 23 and bills it the same. A short link is for your readers."),
        )
        self._service = ""
        self.link = Field(host, self.tr("Link"))
        self.link.edit.setText(link)
        self.link.edit.textChanged.connect(self._changed)
        self.body.addWidget(self.link)
        self.state = Paragraph(self._look, "", "body", "second")
        self.body.addWidget(self.state)
        self.close_button = self.add_button(self.tr("Close"))
        self.close_button.clicked.connect(self.dismiss)
        self.go = self.add_button(self.tr("Shorten"), default=True)
        self.go.clicked.connect(self._go)
        self.go.setEnabled(False)
        self.first_focus = self.link.edit

    def offer(self, service: str, host: str) -> None:
        """Say which service would be asked, and where it lies; without one the settings are offered."""
        self._service = service
        self.state.show()
        if service:
            told = self.tr("The check looks at the link first. Then it goes to {host}, and nowhere else.")
            self.state.setText(told.format(host=host))
            self.go.setText(self.tr("Shorten with {service}").format(service=service))
        else:
            self.state.setText(self.tr("No shortener is chosen. Links stay long until you choose one in Settings."))
            self.go.setText(self.tr("Open Settings"))
        self._changed()

    def show_busy(self) -> None:
        """The link is being looked at, or is out."""
        self.go.setEnabled(False)
        self.link.edit.setReadOnly(True)
        self.state.show()
        self.state.setText(self.tr("Asking {service}…").format(service=self._service))
        self.close_button.setText(self.tr("Stop"))
        self.close_button.setFocus()

    def show_error(self, sentence: str) -> None:
        """There is no short link, and why."""
        self.link.edit.setReadOnly(False)
        self.state.setText("")
        self.state.hide()
        self.close_button.setText(self.tr("Close"))
        self._changed()
        self.link.show_error(sentence)
        self.link.edit.setFocus()

    @Slot()
    def _changed(self) -> None:
        self.go.setEnabled(bool(self.link.text()) or not self._service)

    @Slot()
    def _go(self) -> None:
        if self._service:
            self.shorten_asked.emit(self.link.text())
        else:
            self.close_sheet()
            self.settings_asked.emit()
