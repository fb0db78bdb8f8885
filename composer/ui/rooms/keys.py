"""Keys other than the usual ones: chosen on the sheet of keys, kept in the settings."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from composer.ui.main_window import MainWindow
from composer.ui.sheets.key import KeySheet
from composer.ui.sheets.keys import KeysSheet
from composer.ui.sheets.settings import SettingsSheet
from composer.ui.widgets.buttons import push

_NAME = re.compile(r"[a-z_]+")
_FUNCTION = re.compile(r"F[0-9]{1,2}")
_TEXTS_OWN = frozenset({"Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Y", "Ctrl+Z", "Ctrl+Shift+Z", "Shift+Insert"})


def read_keys(text: str) -> dict[str, str]:
    """Return the chosen keys by command, of the settings' one line; what cannot be read is left out."""
    pairs = (item.partition("=") for item in text.split())
    return {name: key for name, sign, key in pairs if sign and _NAME.fullmatch(name)}


def write_keys(keys: Mapping[str, str]) -> str:
    """Return them as one line for the settings."""
    return " ".join(f"{name}={key}" for name, key in sorted(keys.items()) if " " not in key)


class KeysRoom(QObject):
    """Gives the commands their keys, and takes a key from the one that had it."""

    def __init__(self, window: MainWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._sheet: KeysSheet | None = None
        self._name = ""
        self._keys = read_keys(window.settings.keys)
        window.commands.use_keys(self._keys)
        window.keys_shown.connect(self._shown)
        window.settings_shown.connect(self._add_settings)

    @Slot(object)
    def _shown(self, sheet: KeysSheet) -> None:
        self._sheet = sheet
        sheet.change_asked.connect(self._ask)
        sheet.all_usual_asked.connect(self._all_usual)
        sheet.closed.connect(self._closed)

    @Slot()
    def _closed(self) -> None:
        self._sheet = None

    @Slot(object)
    def _add_settings(self, sheet: SettingsSheet) -> None:
        button = push(self.tr("Show and change the keys…"))
        button.clicked.connect(self._window.show_keys)
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(button)
        layout.addStretch(1)
        sheet.add_section(self.tr("Keys"), "", row)

    # -- one key

    @Slot(str)
    def _ask(self, name: str) -> None:
        self._name = name
        words = self._window.commands.action(name).text().partition("\t")[0].rstrip("…").replace("&&", "&")
        now = self._keys.get(name, self._window.commands.usual(name))
        sheet = KeySheet(words, now, self._window)
        sheet.tried.connect(self._tried)
        sheet.chosen.connect(self._chosen)
        sheet.usual_asked.connect(self._usual)
        self._window.show_sheet(sheet)

    @Slot(str)
    def _tried(self, key: str) -> None:
        sheet = self._window.sheet()
        if isinstance(sheet, KeySheet):
            sentence, allowed = self._about(key)
            sheet.show_about(sentence, allowed=allowed)

    def _about(self, key: str) -> tuple[str, bool]:
        """Return what is to be said of a key, and whether it can be used."""
        if key in _TEXTS_OWN:
            return self.tr("This key belongs to the text: it copies, pastes, marks or undoes."), False
        held, _, last = key.rpartition("+")
        if not any(one in held for one in ("Ctrl", "Alt", "Meta")) and not _FUNCTION.fullmatch(last):
            return self.tr(
                "Hold Ctrl or Alt with it, or press one of the F keys: letters alone are for writing."
            ), False
        holder = self._window.commands.holder(key)
        if holder is None or holder.name == self._name:
            return self.tr("Nothing else has this key."), True
        words = holder.words.rstrip("…")
        if not holder.changeable:
            return self.tr("This key stays with “{words}”.").replace("{words}", words), False
        return self.tr("It is taken from “{words}”, which then has none.").replace("{words}", words), True

    @Slot(str)
    def _chosen(self, key: str) -> None:
        keys = dict(self._keys)
        holder = self._window.commands.holder(key) if key else None
        if holder is not None and holder.name != self._name:
            keys[holder.name] = ""
        keys[self._name] = key
        self._use(keys)

    @Slot()
    def _usual(self) -> None:
        """Give one command its usual key back, from whoever has it now."""
        key = self._window.commands.usual(self._name)
        self._chosen(key)

    @Slot()
    def _all_usual(self) -> None:
        self._use({})

    def _use(self, keys: Mapping[str, str]) -> None:
        commands, window = self._window.commands, self._window
        self._keys = {name: key for name, key in keys.items() if not _same(key, commands.usual(name))}
        commands.use_keys(self._keys)
        if self._sheet is not None:
            self._sheet.show_keys(commands.keys())
        settings = replace(window.settings, keys=write_keys(self._keys))
        window.use_settings(settings)
        window.settings_changed.emit(settings)


def _same(one: str, other: str) -> bool:
    return QKeySequence(one) == QKeySequence(other)
