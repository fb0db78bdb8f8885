"""Settings of the link shortener: which, where, with which key; off until the author chooses one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from composer.base.shortening import Shortening
from composer.links.shortener import Domain
from composer.links.shorteners import SHORTENERS
from composer.ui.sheets.field import Field
from composer.ui.sheets.sheet import SheetHost
from composer.ui.widgets.buttons import push
from composer.ui.widgets.choice_box import ChoiceBox
from composer.ui.widgets.labels import Paragraph, Text
from composer.ui.widgets.turning import Turning


class ShortenerSection(QWidget):
    """`chosen` carries a service's name, `filled` a `Shortening` and a key, `forget_asked` a service's name.

    It shows nothing but the choice until `show_kept` tells what is kept: the keyring may make it wait.
    """

    chosen = Signal(str)
    filled = Signal(object, str)
    forget_asked = Signal(str)

    def __init__(self, host: SheetHost, allows: Callable[[str], bool] = lambda _: True) -> None:
        super().__init__()
        self._kept = Shortening()
        self.box = ChoiceBox()
        self.box.addItem(self.tr("None: links stay as they are"), "")
        for service in filter(lambda one: allows(one.name), SHORTENERS):
            self.box.addItem(service.title, service.name)
        label = self.tr("Service")
        self.box.setAccessibleName(label)
        self.address = Field(host, self.tr("Address"))
        self.domain = Field(host, self.tr("Your domain there"))
        self.key = Field(host, self.tr("Key"), secret=True)
        self.forget = push(self.tr("Forget the key"), role="quiet", fit="small")
        self.where = Paragraph(host.theme, "", "caption", "hint")
        words = Text(label, "label")
        words.setBuddy(self.box)
        self._lay_out(words)
        self.box.activated.connect(self._choose)
        self.forget.clicked.connect(self._forget)
        for field in (self.address, self.domain, self.key):
            field.edit.editingFinished.connect(self.tell)
        self.show_kept(Shortening())

    def _lay_out(self, words: Text) -> None:
        left = QVBoxLayout()
        left.setSpacing(6)
        left.addWidget(words)
        left.addWidget(self.box)
        left.addStretch(1)
        key = QVBoxLayout()
        key.setSpacing(2)
        key.addWidget(self.key)
        key.addWidget(self.forget, 0, Qt.AlignmentFlag.AlignLeading)
        key.addStretch(1)
        self._upper = upper = QHBoxLayout()
        lower = QHBoxLayout()
        for row, parts in ((upper, (left, key)), (lower, (self.address, self.domain))):
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(16)
            for part in parts:
                row.addWidget(part, 1) if isinstance(part, QWidget) else row.addLayout(part, 1)
        for field in (self.address, self.domain):  # one that has an error is higher
            lower.setAlignment(field, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Turning(upper))
        column.addWidget(Turning(lower))
        column.addWidget(self.where)

    def show_kept(self, kept: Shortening) -> None:
        """Show what is kept of the chosen service."""
        self._kept = kept
        self.box.setCurrentIndex(max(0, self.box.findData(kept.service)))
        chosen = self.box.currentData()  # none where the institution does not allow what was chosen before
        service = next((item for item in SHORTENERS if item.name == chosen), None)
        on = service is not None
        for part in (self.address, self.where):
            part.setVisible(on)
        self.domain.setVisible(service is not None and service.domain is not Domain.NONE)
        self.key.setVisible(service is not None and service.needs_key)
        self._upper.setStretch(1, int(self.key.isVisibleTo(self)))  # without a key, its words have the room
        self.forget.setVisible(kept.has_key and self.key.isVisibleTo(self))
        for field, value in ((self.address, kept.address), (self.domain, kept.domain), (self.key, "")):
            field.edit.setText(value)
            field.edit.setCursorPosition(0)  # where a field is narrow, the beginning tells more than the end
            field.show_error("")
        if service is None:
            return
        self.address.edit.setPlaceholderText(service.home or "https://short.example.org")
        needed = self.tr("Needed") if service.domain is Domain.MUST else self.tr("As the service has it")
        self.domain.edit.setPlaceholderText(needed)
        self.key.edit.setPlaceholderText(self.tr("A key is kept") if kept.has_key else self.tr("Needed"))
        told = self.tr("Asks {place} and nothing else, when you press Shorten. The key lies in your keyring.")
        self.where.setText(told.format(place=kept.address or service.home or self.tr("the address above")))

    def show_error(self, code: str, sentence: str) -> None:
        """What was written is not kept, and why."""
        field = {"link.address": self.address, "link.domain": self.domain}.get(code, self.key)
        field.show_error(sentence)

    @Slot()
    def tell(self) -> None:
        """Tell what is filled in, if it is anything new."""
        wanted = Shortening(self._kept.service, self.address.text(), self.domain.text(), self._kept.has_key)
        if self._kept.service and (wanted != self._kept or self.key.text()):
            self.filled.emit(wanted, self.key.text())

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(str(self.box.currentData()))

    @Slot()
    def _forget(self) -> None:
        self.forget_asked.emit(self._kept.service)
