"""The side bar: a new post, the drafts, and the way to the other pages; folds to a rail of icons."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedLayout, QVBoxLayout, QWidget

from composer.flow.finding import Found
from composer.flow.views import DraftRow
from composer.ui.pages import Page
from composer.ui.rail import leave_out
from composer.ui.saying.words import Words
from composer.ui.shelf import Shelf
from composer.ui.widgets.badge import Badge
from composer.ui.widgets.icons import Icons
from composer.ui.widgets.labels import IconButton, Text
from composer.ui.widgets.plain_tip import plain_tip
from composer.ui.widgets.row_button import RowButton, key_words
from composer.ui.widgets.style import set_property
from composer.ui.widgets.theme import Theme

WIDTH, NARROWEST, WIDEST, RAIL = 256, 220, 320, 72
_PAGES = (
    (Page.OUTBOX, "send"),
    (Page.SENT, "check-check"),
    (Page.ARCHIVE, "history"),
    (Page.TRASH, "trash-2"),
    (Page.TIMELINE, "message-square-text"),
    (Page.SETTINGS, "settings-2"),
)
_SPARED = (Page.TIMELINE, Page.ARCHIVE, Page.TRASH, Page.SENT)
"""Left out of a rail that is too short, the first one first: the menu on the rail leads there too."""

_MARK = 27


class SideBar(QFrame):
    """Speaks by signals: a new post, a draft opened or deleted, a page chosen, folded or not."""

    new_asked = Signal()
    draft_opened = Signal(str)
    draft_deleted = Signal(str)
    search_asked = Signal(str)
    hit_opened = Signal(object)
    page_chosen = Signal(object)
    folded_changed = Signal(bool)
    menu_asked = Signal(object)
    lock_asked = Signal()

    def __init__(self, theme: Theme, icons: Icons, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self._badge_count = 0
        self.setProperty("kind", "sidebar")
        self.setAccessibleName(self.tr("Side bar"))
        self.shelf = Shelf(theme, icons, words)
        self.drafts, self.search, self.found = self.shelf.drafts, self.shelf.search, self.shelf.found
        self._mark, self._rail_mark = QLabel(), QLabel()
        self._badge = Badge(theme, icons, "triangle-alert", tone="warn")
        self._rows: dict[Page, RowButton] = {}
        self._shown = Page.COMPOSER
        self._rail_rows: dict[Page, IconButton] = {}
        self._full, self._rail = QWidget(), QWidget()
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._full)
        self._stack.addWidget(self._rail)
        self._build_full()
        self._build_rail()
        self._connect()
        theme.changed.connect(self._dress)
        self._dress()
        self.show_badge(0)
        self.fold(False)

    # -- what it shows

    def show_drafts(self, rows: tuple[DraftRow, ...], current_id: str) -> None:
        """Show these drafts, newest first; `current_id` is on screen."""
        self.shelf.show_drafts(rows, current_id)

    def show_found(self, found: Found) -> None:
        """Show what a search found, if it is still what is asked for."""
        self.shelf.show_found(found)

    def show_current(self, draft_id: str) -> None:
        """Mark the draft on screen."""
        self.drafts.rows.mark_open(draft_id)

    def show_badge(self, count: int) -> None:
        """Say how many posts in the outbox need the author."""
        self._badge_count = count
        self._badge.show_words(self.tr("{count} to look at").format(count=self.locale().toString(count)))
        self._badge.setVisible(count > 0)
        name = self.tr("Outbox")
        spoken = f"{name}, {self._badge.words()}" if count else name
        self._rows[Page.OUTBOX].setAccessibleName(spoken)
        self._rail_rows[Page.OUTBOX].setAccessibleName(spoken)
        self._rail_rows[Page.OUTBOX].setToolTip(plain_tip(spoken))
        self._rail_rows[Page.OUTBOX].show_icon("send", "warn" if count else "text_2")

    def show_page(self, page: Page) -> None:
        """Mark the page on screen; none of the rows for the composer."""
        self._shown = page
        for known, row in self._rows.items():
            row.setChecked(known is page)
            set_property(self._rail_rows[known], "chosen", "true" if known is page else "false")
        set_property(self._files, "chosen", "true" if page is Page.COMPOSER else "false")
        self._leave_out()

    @property
    def folded(self) -> bool:
        """Whether it is a rail."""
        return self._stack.currentWidget() is self._rail

    @Slot(bool)
    def fold(self, folded: bool) -> None:
        """Become a rail of icons, or unfold. Tells nobody: who folds it knows."""
        self._stack.setCurrentWidget(self._rail if folded else self._full)
        self._dress()

    @Slot()
    def toggle(self) -> None:
        """Fold or unfold, as the author asked."""
        self.fold(not self.folded)
        self.folded_changed.emit(self.folded)

    @Slot()
    def focus_search(self) -> None:
        """Unfold and go to the search field."""
        if self.folded:
            self.toggle()
        self.shelf.focus_search()

    def menu_buttons(self) -> tuple[QWidget, ...]:
        """Return the button of the menu, unfolded and on the rail."""
        return tuple(self._menus)

    def focus_bar(self) -> None:
        """Take the focus."""
        if self.folded:
            self._files.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.shelf.focus_list()

    # -- what the author does

    @Slot(bool)
    def _page_toggled(self, checked: bool) -> None:
        """A row was clicked, or toggled by assistive technology, which does not click."""
        sender = self.sender()
        page = next(page for page, row in self._rows.items() if row is sender)
        if checked != (page is self._shown):
            self.page_chosen.emit(page)
            self._rows[page].setChecked(page is self._shown)

    @Slot()
    def _page_pressed(self) -> None:
        sender = self.sender()
        for page, _ in _PAGES:
            if sender is self._rail_rows[page]:
                self.page_chosen.emit(page)

    @Slot()
    def _menu_pressed(self) -> None:
        self.menu_asked.emit(self.sender())

    # -- layout

    def _connect(self) -> None:
        self.shelf.draft_opened.connect(self.draft_opened)
        self.shelf.draft_deleted.connect(self.draft_deleted)
        self.shelf.search_asked.connect(self.search_asked)
        self.shelf.hit_opened.connect(self.hit_opened)

    def _build_full(self) -> None:
        theme, icons = self._theme, self._icons
        self._top = QHBoxLayout()
        self._top.addWidget(self._mark)
        self._name = Text(self.tr("Vignette"), "title")
        self._top.addWidget(self._name)
        self._top.addStretch(1)
        menu = self._tool("menu", self.tr("Menu"))
        menu.setProperty("fit", "small")
        menu.clicked.connect(self._menu_pressed)
        self._menus = [menu]
        self._top.addWidget(menu)
        self._top.addSpacing(-8)
        fold = self._tool("panel-left", self.tr("Fold the side bar ({key})").format(key=key_words("Ctrl+\\")))
        fold.setProperty("fit", "small")
        fold.clicked.connect(self.toggle)
        self._top.addWidget(fold)
        key = Text(key_words("Ctrl+N"), "caption", "hint")
        self.new = RowButton(theme, icons, "square-pen", self.tr("New post"), end=key)
        self.new.clicked.connect(self.new_asked)
        self._line = QFrame()
        self._line.setProperty("kind", "hairline")
        self._column = QVBoxLayout(self._full)
        self._column.setSpacing(0)
        self._column.addLayout(self._top)
        self._column.addWidget(self.new)
        self._gap = 8
        self._column.addSpacing(self._gap)
        self._column.addWidget(self.shelf, 1)
        self._column.addSpacing(12)
        self._column.addWidget(self._line)
        self._column.addSpacing(8)
        for page, icon in _PAGES:
            end = self._badge if page is Page.OUTBOX else None
            row = RowButton(theme, icons, icon, self._page_name(page), role="row", end=end)
            row.setCheckable(True)
            row.toggled.connect(self._page_toggled)
            self._rows[page] = row
            self._column.addWidget(row)
            self._column.addSpacing(2)
        key = Text(key_words("Ctrl+L"), "caption", "hint")
        self._lock = RowButton(theme, icons, "lock", self.tr("Lock now"), role="row", end=key)
        self._lock.clicked.connect(self.lock_asked)
        self._column.addWidget(self._lock)

    def _build_rail(self) -> None:
        self._rail_column = QVBoxLayout(self._rail)
        self._rail_column.addWidget(self._rail_mark, 0, Qt.AlignmentFlag.AlignHCenter)
        unfold = self._tool("panel-left", self.tr("Unfold the side bar ({key})").format(key=key_words("Ctrl+\\")))
        unfold.clicked.connect(self.toggle)
        menu = self._tool("menu", self.tr("Menu"))
        menu.clicked.connect(self._menu_pressed)
        self._menus.append(menu)
        new = self._tool("square-pen", self.tr("New post"))
        new.clicked.connect(self.new_asked)
        self._files = self._tool("files", self.tr("Drafts"))
        self._files.clicked.connect(self.focus_search)
        for button in (menu, unfold, new, self._files):
            self._rail_column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._rail_column.addStretch(1)
        for page, icon in _PAGES:
            button = self._tool(icon, self._page_name(page))
            button.clicked.connect(self._page_pressed)
            self._rail_rows[page] = button
            self._rail_column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        lock = self._tool("lock", self.tr("Lock now"))
        lock.clicked.connect(self.lock_asked)
        self._rail_column.addWidget(lock, 0, Qt.AlignmentFlag.AlignHCenter)

    def _tool(self, icon: str, name: str) -> IconButton:
        return IconButton(self._theme, self._icons, icon, role="tool", name=name)

    def _page_name(self, page: Page) -> str:
        return {
            Page.OUTBOX: self.tr("Outbox"),
            Page.SENT: self.tr("Sent"),
            Page.ARCHIVE: self.tr("Archive"),
            Page.TRASH: self.tr("Trash"),
            Page.TIMELINE: self.tr("Practice timeline"),
            Page.SETTINGS: self.tr("Settings"),
        }[page]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out of the rail what has no room."""
        super().resizeEvent(event)
        self._leave_out()

    def _leave_out(self) -> None:
        if self.folded:
            pages = sorted(_SPARED, key=lambda page: page is self._shown)  # where one is, last
            leave_out(self._rail_column, [self._rail_mark, *map(self._rail_rows.__getitem__, pages)], self.height())

    @Slot()
    def _dress(self) -> None:
        theme = self._theme
        ratio = self.devicePixelRatioF()
        for label in (self._mark, self._rail_mark):
            label.setPixmap(self._icons.app_pixmap(theme.px(_MARK), ratio))
        self._column.setContentsMargins(theme.space("s"), theme.space("m") - 3, theme.space("s"), theme.space("s") - 2)
        self._top.setContentsMargins(8, 0, 8, theme.space("m") - 1)
        self._top.setSpacing(10)
        self._rail_column.setContentsMargins(0, theme.space("m"), 0, theme.space("s"))
        self._rail_column.setSpacing(theme.space("xxs"))
        if self.folded:
            self.setFixedWidth(theme.px(RAIL) if theme.scale < 1.5 else theme.px(RAIL) * 2 // 3)
            self._leave_out()
        else:
            self.setMinimumWidth(theme.px(NARROWEST))
            self.setMaximumWidth(theme.px(WIDEST))
