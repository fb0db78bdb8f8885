"""The key that begins a draft from any program: on where the author wants it and the desktop has a way to it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from composer.base.settings import Settings
from composer.ui.desktop.lanes import Lane
from composer.ui.desktop.portal import KeyPortal, PortalState
from composer.ui.main_window import MainWindow
from composer.ui.sheets.settings import SettingsSheet
from composer.ui.widgets.check_box import CheckBox
from composer.ui.widgets.labels import Paragraph, isolate

COMMAND = "vignette compose"


class QuickKeyRoom(QObject):
    """Asks the portal as the settings say; it outlives locking.

    Args:
        lane: Where the desktop is waited for.
    """

    def __init__(self, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.portal = KeyPortal(lane, self.tr("Begin a draft in Vignette"), self)
        self.portal.changed.connect(self._show)
        self._window: MainWindow | None = None
        self._sentence: Paragraph | None = None

    def move_in(self, window: MainWindow) -> None:
        """This window is the program now."""
        self._window = window
        window.settings_shown.connect(self._add_settings)
        window.settings_changed.connect(self._changed)
        window.destroyed.connect(self._moved_out)

    @Slot()
    def _moved_out(self) -> None:
        """The window is gone: it is locked."""
        self._window = None

    def close(self) -> None:
        """The program ends."""
        self.portal.close()

    @Slot(object)
    def _changed(self, settings: Settings) -> None:
        self.portal.want(settings.quick_key)

    # -- settings

    @Slot(object)
    def _add_settings(self, sheet: SettingsSheet) -> None:
        if self._window is None:
            return
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        if self.portal.state is not PortalState.ABSENT:
            box = CheckBox(self.tr("Begin a draft from any program with a key"))
            box.setChecked(self._window.settings.quick_key)
            box.toggled.connect(lambda wanted=False: sheet.change(quick_key=wanted))
            column.addWidget(box)
        self._sentence = Paragraph(self._window.theme, "", "body", "second")
        column.addWidget(self._sentence)
        sheet.closed.connect(self._sheet_closed)
        self._show()
        sheet.add_section(self.tr("Quick draft"), self.tr("A small window, whatever you are doing."), holder)

    @Slot()
    def _sheet_closed(self) -> None:
        self._sentence = None

    @Slot()
    def _show(self) -> None:
        if self._sentence is not None:
            self._sentence.setText(self._state())

    def _state(self) -> str:
        state, trigger = self.portal.state, self.portal.trigger
        if state is PortalState.ABSENT:
            told = self.tr(
                "This desktop lets no program hear a key pressed elsewhere. In its keyboard settings, bind a key to "
                "{command}."
            )
            return told.format(command=isolate(COMMAND))
        if state is PortalState.ASKING:
            return self.tr("Your desktop asks you for the key.")
        if state is PortalState.REFUSED:
            return self.tr("Your desktop did not give Vignette a key. Turn this off and on to be asked again.")
        if state is PortalState.BOUND and trigger:
            return self.tr("The key: {key}. Your desktop's settings can change it.").format(key=isolate(trigger))
        if state is PortalState.BOUND:
            return self.tr("The key is set. Your desktop's settings can change it.")
        return self.tr("Your desktop asks you which key it may be. Nobody hears any other key.")
