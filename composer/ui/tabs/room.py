"""Keeps the tabs: a draft that is opened gets one, one that is thrown away or posted loses it; none is ever lost."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from shiboken6 import isValid

from composer.ui.draft_state import title_of
from composer.ui.main_window import MainWindow
from composer.ui.tabs.bar import DraftTabs

MOST: Final = 8
"""Tabs; the one not used for longest makes way."""


class TabsRoom(QObject):
    """Reads the list of the side bar, which tells of every draft; nothing of it outlives the window, nor locking."""

    def __init__(self, window: MainWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window, self._model = window, window.sidebar.drafts.rows
        self._titles: dict[str, str] = {}
        self._used: list[str] = []  # the one used last comes last
        self._closed = ""  # closed while it is on screen: it gets no tab again until another is
        self.bar = DraftTabs(window.theme, window.icons)
        window.frame.add_above(self.bar, self.bar.tabs.setFocus)
        self._late = QTimer(self)  # outlives the bar: parts that hide while the window is taken apart start it
        self._late.setSingleShot(True)
        self._late.timeout.connect(self._refresh)
        for told in ("dataChanged", "rowsInserted", "rowsRemoved", "modelReset"):
            getattr(self._model, told).connect(self._look)
        self.bar.chosen.connect(self._open)
        self.bar.closed.connect(self.close_tab)
        self.bar.others_closed.connect(self._close_others)
        window.commands.asked.connect(self._asked)
        for part in (window.sidebar, window.panel):
            part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Where there is no room for the check beside the text, there is none for tabs."""
        if event.type() in {QEvent.Type.Show, QEvent.Type.Hide}:
            self._late.start(0)
        return super().eventFilter(watched, event)

    # -- what the list tells

    @Slot()
    def _look(self) -> None:
        """Something in the list is another; however much is told at once, it is looked at once."""
        self._late.start(0)

    @Slot()
    def _refresh(self) -> None:
        if not isValid(self.bar):  # a window that closes hides its parts one after the other
            return
        current = self._model.open_id
        found = self._model.find({*self._titles, current})
        self._titles = {one: title_of(found[one]) for one in self._titles if one in found}
        if current != self._closed:
            self._closed = ""
            if current in found:
                self._titles[current] = title_of(found[current])
            self._used = [one for one in self._used if one in self._titles and one != current] + [current]
        self._make_room(current)
        titles = list(self._titles.items())
        if current not in self._titles and current != self._closed:
            titles.append((current, self.tr("New post")))
        self.bar.show_tabs(titles, current)
        self.bar.setVisible(len(titles) > 1 and not self._window.frame.panel_folded)

    def _make_room(self, current: str) -> None:
        while len(self._titles) > MOST:
            unused = [one for one in self._titles if one not in self._used]
            oldest = next(one for one in (*unused, *self._used) if one in self._titles and one != current)
            del self._titles[oldest]

    # -- what the author does

    @Slot(str)
    def close_tab(self, draft_id: str) -> None:
        """Close a tab; the draft stays in the list. Where it is on screen, the one used before it comes."""
        self._titles.pop(draft_id, None)
        self._used = [one for one in self._used if one != draft_id]
        if draft_id == self._model.open_id:
            self._closed = draft_id
            before = next((one for one in reversed(self._used) if one in self._titles), next(iter(self._titles), ""))
            self._open(before) if before else self._window.sidebar.new_asked.emit()
        self._late.start(0)

    @Slot(str)
    def _close_others(self, draft_id: str) -> None:
        for other in [one for one in self._titles if one != draft_id]:
            self._titles.pop(other)
        self._open(draft_id)
        self._late.start(0)

    @Slot(str)
    def _open(self, draft_id: str) -> None:
        self._closed = self._closed if draft_id != self._closed else ""
        self._window.sidebar.draft_opened.emit(draft_id)

    @Slot(str)
    def _asked(self, name: str) -> None:
        ids = self.bar.ids()
        place = self.bar.tabs.currentIndex()
        if name == "close_tab" and self.bar.isVisible() and place >= 0:
            self.close_tab(ids[place])
        elif name in {"next_tab", "previous_tab"} and len(ids) > 1:
            self._open(ids[(place + (1 if name == "next_tab" else -1)) % len(ids)])
