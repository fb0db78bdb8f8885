"""The part of the account sheet that signs in at X in the browser: first what is needed, then the waiting."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from composer.base.callbacks import CALLBACKS
from composer.ui.sheets.field import Field
from composer.ui.sheets.sheet import SheetHost
from composer.ui.widgets.buttons import push
from composer.ui.widgets.labels import IconLabel, Paragraph, Text
from composer.ui.widgets.turning import Turning

_CLIENT_ID = re.compile(r"[A-Za-z0-9_\-]{4,120}")


class SignInPage(QWidget):
    """`pasted` carries the address the author copied out of the browser."""

    console_asked = Signal()
    pasted = Signal(str)

    def __init__(self, host: SheetHost) -> None:
        super().__init__()
        self._host = host
        self.client_id = Field(
            host, self.tr("Client id of your app"), hint=self.tr("Type “practice” to try it out first, without X.")
        )
        self.address = Field(host, self.tr("Address in the browser"))
        self._copy = push(self.tr("Copy the addresses"), role="quiet", fit="small")
        self.console = push(self.tr("Open console.x.com"), role="quiet", fit="small")
        self._use = push(self.tr("Use this address"), fit="small")
        self._waiting_words = Paragraph(host.theme, "", "body", "second")
        self._needs, self._waits = self._needs_part(), self._waits_part()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        for part in (self._needs, self._waits):
            self._column.addWidget(part)
        self._waits.hide()
        self._copy.clicked.connect(self._copy_addresses)
        self.console.clicked.connect(self.console_asked)
        self._use.clicked.connect(self._paste)
        self.address.edit.returnPressed.connect(self._paste)

    @property
    def waiting(self) -> bool:
        """Whether the browser is waited for."""
        return not self._waits.isHidden()

    def asked(self) -> str:
        """Return the client id; empty, and told below its field, where it cannot be one."""
        given = self.client_id.text()
        if _CLIENT_ID.fullmatch(given):
            return given
        self.client_id.show_error(self.tr("Copy the client id from your app's page at X, under OAuth 2.0."))
        self.client_id.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        return ""

    def show_waiting(self, *, hears: bool) -> None:
        """The browser is open.

        Args:
            hears: Whether its answer is heard; without, the address must be pasted.
        """
        words = self.tr("Your browser shows X now. Allow Vignette there, and this goes on by itself.")
        if not hears:
            words = self.tr(
                "Your browser shows X now. Allow Vignette there, then paste the address of the last page here."
            )
        self._waiting_words.setText(words)
        self._waits.show()
        self.address.edit.setFocus(Qt.FocusReason.OtherFocusReason)  # before what has it now goes
        self._needs.hide()

    def show_needs(self) -> None:
        """Nobody is waited for any more."""
        self.address.wipe()
        self.address.show_error("")
        self._needs.show()
        if self.waiting:
            self.client_id.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._waits.hide()

    def wipe(self) -> None:
        """Forget what is written."""
        self.address.wipe()
        self.client_id.wipe()

    @Slot()
    def _paste(self) -> None:
        if self.address.text():
            self.pasted.emit(self.address.text())
        else:
            self.address.show_error(self.tr("Paste the address the browser ends at."))

    @Slot()
    def _copy_addresses(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(CALLBACKS))

    def _needs_part(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        words = self.tr(
            "X lets programs in through an app of your own. Open console.x.com, make a Native App that may read and "
            "write, and give it these three callback addresses:"
        )
        column.addWidget(Paragraph(self._host.theme, words, "body", "second"))
        column.addWidget(self._addresses())
        column.addWidget(self.client_id)
        none = self.tr("No app of your own? By hand needs none: you copy each post out and paste it at X.")
        column.addWidget(Paragraph(self._host.theme, none, "label_plain", "second"))
        column.addStretch(1)
        return part

    def _addresses(self) -> QWidget:
        shown = Text("\n".join(CALLBACKS), "body_medium")
        shown.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        shown.setAccessibleName(self.tr("Callback addresses"))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(shown, 1)
        beside = QVBoxLayout()
        beside.setSpacing(4)
        for button in (self.console, self._copy):
            beside.addWidget(button, 0, Qt.AlignmentFlag.AlignTrailing)
        row.addLayout(beside)
        return Turning(row)

    def _waits_part(self) -> QWidget:
        part = QWidget()
        head = QHBoxLayout()
        head.setSpacing(12)
        sign = IconLabel(self._host.theme, self._host.icons, "external-link", "accent")
        head.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._waiting_words, 1)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(head)
        words = self.tr("If the browser ends on a page that cannot be opened, paste the address of that page here.")
        column.addWidget(Paragraph(self._host.theme, words, "caption", "hint"))
        column.addWidget(self.address)
        column.addWidget(self._use, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        return part
