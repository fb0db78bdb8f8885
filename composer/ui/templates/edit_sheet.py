"""Writes a template of the author's own: its name, its text with fields, posts apart by three dashes."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPlainTextEdit

from composer.text.template import Template
from composer.ui.sheets.field import Field
from composer.ui.sheets.main_step import MainStep
from composer.ui.sheets.sheet import Sheet, SheetHost
from composer.ui.widgets.labels import Paragraph, Text

_HEIGHT = 200
_LONGEST_NAME = 60


class EditTemplateSheet(Sheet):
    """`written` carries a `Template`; nothing is kept before Keep.

    Args:
        template: What is changed, or what a new one begins with.
        host: Lends the look.
    """

    written = Signal(object)

    def __init__(self, template: Template, host: SheetHost) -> None:
        super().__init__(host, sign=("square-pen", "accent"), wide=640)
        self.set_head(
            self.tr("Your own template"),
            self.tr("It is kept in the encrypted store of this computer, like your drafts."),
        )
        self.name = Field(host, self.tr("Name"))
        self.name.edit.setMaxLength(_LONGEST_NAME)
        self.name.edit.setText(template.name)
        self.text = QPlainTextEdit(template.body)
        self.text.setProperty("kind", "field")
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Text"))
        self.text.setFixedHeight(host.theme.px(_HEIGHT))
        words = Text(self.tr("Text"), "label")
        words.setBuddy(self.text)
        hint = self.tr(
            "{Words in braces} are asked for. {cursor} is where you go on. A line of --- begins another post."
        )
        self._error = Paragraph(host.theme, "", "label_plain", "block")
        self.body.addWidget(self.name)
        self.body.addWidget(words)
        self.body.addWidget(self.text)
        self.body.addWidget(Paragraph(host.theme, hint, "caption", "hint"))
        self.body.addWidget(self._error)
        self._error.hide()
        cancel = self.add_button(self.tr("Cancel"))
        cancel.clicked.connect(self.dismiss)
        self.keep = self.add_button(self.tr("Keep"), default=True)
        MainStep(self, self.keep)
        self.keep.clicked.connect(self._keep)
        self.first_focus = self.name.edit

    def error(self) -> str:
        """Return what is wrong; empty where nothing is."""
        return self.name.error() or ("" if self._error.isHidden() else self._error.text())

    @Slot()
    def _keep(self) -> None:
        name, body = self.name.text(), self.text.toPlainText().strip("\n")
        self._error.setVisible(not body.strip())
        self._error.setText(self.tr("A template needs some text."))
        self.name.show_error("" if name else self.tr("A name finds it again."))
        if not name:
            self.name.edit.setFocus()
        elif body.strip():
            self.close_sheet()
            self.written.emit(Template(name, body, own=True))
        else:
            self.text.setFocus()
