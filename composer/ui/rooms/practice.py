"""Whether what was posted for practice outlives the program: asked on the practice timeline and in Settings."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Slot

from composer.base.settings import Settings
from composer.ui.main_window import MainWindow
from composer.ui.sheets.settings import SettingsSheet
from composer.ui.widgets.check_box import CheckBox


class PracticeRoom(QObject):
    """One choice, shown at two places; the program goes by the settings when it ends.

    Args:
        window: Shows the timeline and the settings.
    """

    def __init__(self, window: MainWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        window.timeline.show_keeping(window.settings.keep_practice)
        window.timeline.keep_chosen.connect(self._choose)
        window.settings_changed.connect(self._settings_changed)
        window.settings_shown.connect(self._add_settings)

    def attach(self, *, lasting: bool) -> None:
        """Offer the choice on the timeline only where something can be kept."""
        self._window.timeline.offer_keeping(lasting)

    @Slot(bool)
    def _choose(self, kept: bool) -> None:
        self._window.settings_changed.emit(replace(self._window.settings, keep_practice=kept))

    @Slot(object)
    def _settings_changed(self, settings: Settings) -> None:
        self._window.timeline.show_keeping(settings.keep_practice)

    @Slot(object)
    def _add_settings(self, sheet: SettingsSheet) -> None:
        box = CheckBox(self.tr("Keep practice posts when Vignette ends"))
        box.setChecked(self._window.settings.keep_practice)
        box.toggled.connect(lambda on=False: sheet.change(keep_practice=bool(on)))
        sentence = self.tr("While off, the practice timeline begins empty each time. Drafts and outbox stay.")
        sheet.add_section(self.tr("Practice account"), sentence, box)
