"""The dictionaries of other languages that this computer has, each to be used or not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from composer.ui.widgets.check_box import CheckBox
from composer.ui.widgets.labels import ElidedText, Paragraph
from composer.ui.widgets.theme import Theme


class DictionaryOffers(QWidget):
    """A check box for each; `chosen` carries the names that are ticked. Until it is told what there is, it is empty."""

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.boxes: dict[str, CheckBox] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(ElidedText(self.tr("Other languages you write in"), "label"))
        self._hint = Paragraph(theme, "", "caption", "hint")
        self._column.addWidget(self._hint)
        self._hint.hide()

    def show_languages(self, names: Sequence[str], ticked: Sequence[str]) -> None:
        """Offer these dictionaries; those ticked are in use."""
        for name in names:
            if name not in self.boxes:
                self.boxes[name] = box = CheckBox(self._words(name))
                box.setChecked(name in ticked)
                box.toggled.connect(self._tell)
                self._column.insertWidget(self._column.count() - 1, box)
        self._hint.setText(
            self.tr("Each post is read with the dictionary that knows most of its words.")
            if names
            else self.tr("This computer has no other dictionary. One that is installed for hunspell is offered here.")
        )
        self._hint.show()

    @staticmethod
    def _words(name: str) -> str:
        """Return a language as it calls itself, and whose it is."""
        place = QLocale(name)
        if place.language() is QLocale.Language.C:
            return name
        country = place.nativeTerritoryName() if "_" in name else ""
        return " · ".join(filter(None, (place.nativeLanguageName(), country)))

    @Slot()
    def _tell(self) -> None:
        self.chosen.emit(tuple(name for name, box in self.boxes.items() if box.isChecked()))
