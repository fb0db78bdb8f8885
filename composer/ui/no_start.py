"""What stands in the way of a start, said in a small window of the system: there is none of the program's yet."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from composer.base.paths import Profile, resources, translations
from composer.base.settings import Settings, load
from composer.ui.desktop.single import SingleWindow
from composer.ui.desktop.tongue import speak
from composer.ui.widgets.fonts import load_fonts
from composer.ui.widgets.theme import Theme

FAILED: Final = 1
"""The exit status of a start that did not come about."""


def no_folder(qt: QApplication, profile: Profile) -> int:
    """Say that there is no folder for the author's drafts; return the exit status."""
    _dress(qt, Settings())
    words = _translated(
        "Vignette cannot use the folder for your drafts, {folder}: it cannot be made, or it is somebody else's."
        " Nothing was changed."
    )
    _box(words.format(folder=profile.data)).exec()
    return FAILED


def open_elsewhere(qt: QApplication, profile: Profile, single: SingleWindow) -> bool:
    """Where another computer has the drafts open, or ended without letting go, ask; tell whether they may be opened."""
    computer = single.elsewhere()
    if not computer:
        return False
    _dress(qt, load(profile.settings))
    words = _translated(
        "Your drafts are open on the computer “{computer}”. Close Vignette there first: two at once can damage them."
        " If it does not run there any more, you can open them here."
    )
    box = _box(words.format(computer=computer))
    here = box.addButton(_translated("Open them here"), QMessageBox.ButtonRole.DestructiveRole)
    box.exec()
    taken = box.clickedButton() is here and single.take_over()
    if box.clickedButton() is here and not taken:
        _box(_translated("Vignette still runs there. Nothing was opened.")).exec()
    qt.setStyleSheet("")  # the window puts its own on
    return taken


def _dress(qt: QApplication, settings: Settings) -> None:
    speak(qt, settings.language, translations())
    load_fonts(resources())
    Theme.load(resources()).apply(qt, settings.theme, settings.text_scale / 100)


def _box(words: str) -> QMessageBox:
    box = QMessageBox(QMessageBox.Icon.Warning, "Vignette", words)
    closes = box.addButton(QMessageBox.StandardButton.Close)
    box.setDefaultButton(closes)
    box.setEscapeButton(closes)
    return box


def _translated(text: str) -> str:
    return QCoreApplication.translate("Vignette", text)
