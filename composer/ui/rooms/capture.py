"""Whether screen shots, recordings and shared screens show the window; only where the system lets a window choose."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QWidget

from composer.base.captures import can_leave_out, leave_out
from composer.base.settings import Settings
from composer.ui.main_window import MainWindow
from composer.ui.sheets.settings import SettingsSheet
from composer.ui.widgets.check_box import CheckBox


class CaptureRoom(QObject):
    """Leaves the program's windows out of captures unless the author wants them seen.

    Args:
        window: Shows the settings.
        top: The window of the desktop.
        can: Whether the system can.
        leave: Asks it to: the native handle, and whether the window is left out.
    """

    def __init__(
        self,
        window: MainWindow,
        top: QWidget,
        parent: QObject | None = None,
        can: Callable[[], bool] = can_leave_out,
        leave: Callable[[int, bool], bool] = leave_out,
    ) -> None:
        super().__init__(parent)
        self._window, self._top, self._leave = window, top, leave
        if not can():
            return
        window.settings_shown.connect(self._add_settings)
        window.settings_changed.connect(self._settings_changed)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._came)  # sheets of the desktop are windows of their own
        self._leave_out(window.settings)

    @Slot(object)
    def _settings_changed(self, settings: Settings) -> None:
        self._leave_out(settings)

    def _leave_out(self, settings: Settings) -> None:
        self._leave(int(self._top.winId()), not settings.in_captures)

    @Slot(object)
    def _came(self, window: QWindow | None) -> None:
        if window is not None:
            self._leave(int(window.winId()), not self._window.settings.in_captures)

    @Slot(object)
    def _add_settings(self, sheet: SettingsSheet) -> None:
        box = CheckBox(self.tr("Screenshots and shared screens show Vignette"))
        box.setChecked(self._window.settings.in_captures)
        box.toggled.connect(lambda on=False: sheet.change(in_captures=bool(on)))
        sentence = self.tr(
            "While off, others see an empty place where Vignette is. A photograph shows it all the same."
        )
        sheet.add_section(self.tr("Captures of the screen"), sentence, box)
