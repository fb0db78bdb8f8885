"""The fields of the settings that are made in more than one place, or need more than a line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QSpinBox

from composer.ui.composer.numbers_button import numbering_words
from composer.ui.desktop.tongue import SYSTEM, TITLES
from composer.ui.widgets.choice_box import ChoiceBox
from composer.ui.widgets.indent import indent


def number_box(least: int, most: int, step: int, value: int, unit: str) -> QSpinBox:
    """Return a field for a whole number; `unit` stands behind it."""
    box = QSpinBox()
    box.setRange(least, most)
    box.setSingleStep(step)
    box.setSuffix(unit)
    box.setKeyboardTracking(False)
    indent(box.lineEdit())
    box.setValue(value)
    return box


def language_box(chosen: str) -> ChoiceBox:
    """Return the choice of the window's language, each in its own words."""
    box = ChoiceBox()
    for name, title in ((SYSTEM, QCoreApplication.translate("SettingsSheet", "As the desktop")), *TITLES.items()):
        box.addItem(title, name)
    box.setCurrentIndex(box.findData(chosen))
    return box


def numbers_box(chosen: str) -> ChoiceBox:
    """Return the choice of how the posts of a thread are numbered."""
    box = ChoiceBox()
    for numbering, words in numbering_words().items():
        box.addItem(words, numbering.value)
    box.setCurrentIndex(box.findData(chosen))
    return box
