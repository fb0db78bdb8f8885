"""The language of the window: its own sentences, Qt's dialogs and keys, numbers and dates.

What is guarded is the same in every language: the check reads English, and what it proposes stays English.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

SYSTEM: Final = "system"
ENGLISH: Final = "en"

TITLES: Final = {ENGLISH: "English", "es": "Español", "fr": "Français", "de": "Deutsch"}
"""Each language in its own words: who cannot read the window finds theirs. Not translated."""

_OURS: Final = "vignette"
_QT: Final = "qtbase"
_PROPERTY: Final = "language"


def spoken(wanted: str, desktop: Sequence[str]) -> str:
    """Return the language the window speaks.

    Args:
        wanted: A key of `TITLES`, or `system`.
        desktop: The languages of the desktop as BCP 47 names, the best first.
    """
    if wanted in TITLES:
        return wanted
    bare = (name.replace("_", "-").split("-")[0].lower() for name in desktop)
    return next((name for name in bare if name in TITLES), ENGLISH)


def speak(qt: QCoreApplication, wanted: str, folder: Path) -> str:
    """Let everything that is built from now on speak a language; what is built already stays as it is.

    Where the author chose a language, numbers and dates are written as it writes them in the desktop's country;
    otherwise as the desktop does.

    Args:
        qt: The application.
        wanted: A key of `TITLES`, or `system`.
        folder: Where the .qm files lie.

    Returns:
        The language spoken. A file that is missing leaves its part in English.
    """
    desktop = QLocale.system()
    language = spoken(wanted, desktop.uiLanguages())
    if qt.property(_PROPERTY) is not None:  # not at the start: to look for them takes longer than all the rest of it
        for old in qt.findChildren(QTranslator):
            qt.removeTranslator(old)
            old.deleteLater()
    qt.setProperty(_PROPERTY, language)
    if language != ENGLISH:
        qts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, place in ((_QT, qts), (_OURS, str(folder))):
            translator = QTranslator(qt)
            if translator.load(f"{name}_{language}", place):
                qt.installTranslator(translator)
    QLocale.setDefault(QLocale(QLocale(language).language(), desktop.territory()) if wanted in TITLES else desktop)
    return language


def spoken_now() -> str:
    """Return the language that was last asked for with `speak`; English before that."""
    qt = QCoreApplication.instance()
    return str(qt.property(_PROPERTY) or ENGLISH) if qt else ENGLISH
