"""The drafts opened last, as tabs above the text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QTabBar, QWidget

from composer.ui.widgets.icons import Icons
from composer.ui.widgets.labels import IconButton
from composer.ui.widgets.open_menu import told
from composer.ui.widgets.plain_tip import plain_tip
from composer.ui.widgets.theme import Theme

_TITLE = 24
"""Letters of a title; the list beside it shows more."""


class _Tabs(QTabBar):
    """Tells of a click with the middle button, too."""

    middle_clicked = Signal(int)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Close with the middle button."""
        if event.button() == Qt.MouseButton.MiddleButton:
            place = self.tabAt(event.position().toPoint())
            if place >= 0:
                self.middle_clicked.emit(place)
            return
        super().mouseReleaseEvent(event)


class DraftTabs(QWidget):
    """`chosen` and `closed` carry a draft's id; `others_closed` the one that stays. It hides where there is one tab."""

    chosen = Signal(str)
    closed = Signal(str)
    others_closed = Signal(str)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self._ids: list[str] = []
        self.tabs = _Tabs()
        self.tabs.setAccessibleName(self.tr("Drafts opened last"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self.tabs.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tabs.currentChanged.connect(self._choose)
        self.tabs.middle_clicked.connect(self._close_place)
        self.tabs.customContextMenuRequested.connect(self._show_menu)
        self.close_button = IconButton(theme, icons, "x", role="tool", name=self.tr("Close this tab; the draft stays"))
        self.close_button.setProperty("fit", "small")
        self.close_button.clicked.connect(self._close_current)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.tabs, 1)
        self._row.addWidget(self.close_button)
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    def ids(self) -> list[str]:
        """Return the drafts, in the order of their tabs."""
        return list(self._ids)

    def show_tabs(self, titles: Sequence[tuple[str, str]], current: str) -> None:
        """Hold a tab for each of these drafts: its id and its first words; `current` is on screen."""
        tabs = self.tabs
        tabs.blockSignals(True)
        ids = [draft_id for draft_id, _ in titles]
        if ids != self._ids:
            while tabs.count():
                tabs.removeTab(0)
            for _ in ids:
                tabs.addTab("")
            self._ids = ids
        for place, (_, title) in enumerate(titles):
            shown = title if len(title) <= _TITLE else title[: _TITLE - 1].rstrip() + "…"
            tabs.setTabText(place, shown.replace("&", "&&"))
            tabs.setTabToolTip(place, plain_tip(title))
            tabs.setAccessibleTabName(place, title)
        tabs.setCurrentIndex(ids.index(current) if current in ids else -1)
        tabs.blockSignals(False)

    @Slot(int)
    def _choose(self, place: int) -> None:
        if 0 <= place < len(self._ids):
            self.chosen.emit(self._ids[place])

    @Slot(int)
    def _close_place(self, place: int) -> None:
        if 0 <= place < len(self._ids):
            self.closed.emit(self._ids[place])

    @Slot()
    def _close_current(self) -> None:
        self._close_place(self.tabs.currentIndex())

    @Slot(QPoint)
    def _show_menu(self, point: QPoint) -> None:
        place = self.tabs.tabAt(point)
        if place < 0:
            return
        draft_id = self._ids[place]
        menu = told(QMenu(self))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self.tr("Close this tab; the draft stays")).triggered.connect(
            lambda _=False: self.closed.emit(draft_id)
        )
        menu.addAction(self.tr("Close the other tabs")).triggered.connect(
            lambda _=False: self.others_closed.emit(draft_id)
        )
        menu.popup(self.tabs.mapToGlobal(point))

    @Slot()
    def _dress(self) -> None:
        side = self._theme.space("l")
        self._row.setContentsMargins(side, self._theme.space("xs"), side, 0)
        self._row.setSpacing(self._theme.space("xs"))
