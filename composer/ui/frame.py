"""How the parts of the window share its room."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from composer.ui.pages import Page
from composer.ui.parts import Parts
from composer.ui.regions import Region
from composer.ui.shape import ALONE, Shape, shape_of
from composer.ui.sidebar import WIDTH
from composer.ui.widgets.drawer import Drawer
from composer.ui.widgets.stays import stays
from composer.ui.widgets.theme import Theme

_PANEL_LEAST, _PANEL_MOST = 300, 420
_REST = 4000  # more than there is: the splitter cuts it to what is left
_UNBOUND = 16777215
_TIGHT, _EDGE = 320, 8
"""Below this width, at 100 %, the check's line goes up to this far to the edges."""


class Frame(QWidget):
    """Side bar, then a stack of pages; the first holds text and check beside each other, strip and bar below them.

    Args:
        theme: The look.
        parts: What it lays out.
        drawer: Holds the check where there is no room for it beside the text.

    `left_text` tells that another page than the text's is about to be shown, `text_asked` that the text is wanted
    back, `menu_asked` carries the button whose menu is.
    """

    left_text = Signal()
    text_asked = Signal()
    menu_asked = Signal(object)

    def __init__(self, theme: Theme, parts: Parts, drawer: Drawer) -> None:
        super().__init__()
        self._theme, self._parts, self._drawer = theme, parts, drawer
        self._unfolded, self._alone = True, False
        self._more: list[Region] = []
        self._last: Region | None = None
        self.shape: Shape | None = None
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._top = self._make_top()
        left = QWidget()
        left.setProperty("ground", "window")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addWidget(parts.composer, 1)
        self._middle = _splitter(left, parts.panel, grows=0)
        self._stack = QStackedWidget()
        self._pages: dict[Page, QWidget] = {
            Page.COMPOSER: self._composer(),
            Page.OUTBOX: parts.outbox,
            Page.SENT: parts.sent,
            Page.ARCHIVE: parts.archive,
            Page.TRASH: parts.trash,
            Page.TIMELINE: parts.timeline,
        }
        for part in self._pages.values():
            self._stack.addWidget(part)
        right = QWidget()
        below = QVBoxLayout(right)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        below.addWidget(parts.way_back)
        below.addWidget(self._stack, 1)
        self._whole = _splitter(parts.sidebar, right, grows=1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._whole)
        stays(self, self._stack, self._middle, left, parts.composer, parts.panel, parts.panel.cards)
        self._connect()
        self._summarise()

    # -- pages and regions

    def show_page(self, page: Page) -> None:
        """Show a page."""
        if page is not Page.COMPOSER:
            self.left_text.emit()
        self._stack.setCurrentWidget(self._pages[page])
        self._show_way_back()

    def current_page(self) -> Page:
        """Return the page on screen."""
        return next(page for page, part in self._pages.items() if part is self._stack.currentWidget())

    def menu_opener(self) -> QWidget:
        """Return the button of the menu that is seen, for a key to open it there; this itself where there is none."""
        parts = self._parts
        buttons = (*parts.sidebar.menu_buttons(), parts.menu_button, parts.way_back.menu_button)
        return next((button for button in buttons if button.isVisible()), self)

    def regions(self) -> list[Region]:
        """Return the parts that F6 walks, in order."""
        parts = self._parts
        return [
            Region(parts.sidebar, parts.sidebar.focus_bar),
            *self._more,
            Region(parts.composer.thread_of_posts, parts.composer.focus_text),
            Region(parts.composer.preview, parts.composer.focus_preview),
            Region(parts.line, parts.line.button.setFocus),
            Region(parts.panel, parts.panel.focus_panel),
            Region(parts.strip, parts.strip.focus_strip),
            Region(parts.bar, parts.bar.focus_bar),
            Region(parts.way_back, parts.way_back.menu_button.setFocus),
            Region(parts.outbox, parts.outbox.focus_page),
            Region(parts.sent, parts.sent.focus_page),
            Region(parts.archive, parts.archive.focus_page),
            Region(parts.trash, parts.trash.focus_page),
            Region(parts.timeline, parts.timeline.focus_page),
            *([self._last] if self._last is not None else []),
        ]

    def add_above(self, part: QWidget, focus: Callable[[], object]) -> None:
        """Put a part above the text, as wide as text and check together; `focus` takes the focus into it."""
        self._above.addWidget(part)
        self._more.append(Region(part, focus))

    def add_region(self, region: Region) -> None:
        """Let F6 walk one part more, the last, until it is dropped."""
        self._last = region

    def drop_region(self) -> None:
        """The part that was added is gone."""
        self._last = None

    @Slot()
    def show_check(self) -> None:
        """Go to the check, wherever it is."""
        panel = self._parts.panel
        if self.panel_folded:
            panel.setMinimumWidth(0)
            panel.setMaximumWidth(_UNBOUND)
            self._drawer.hold(panel)
        panel.focus_panel()

    @property
    def panel_folded(self) -> bool:
        """Whether the check is one line above the text."""
        return self.shape is not None and not self.shape.panel

    # -- shapes

    def unfold(self, unfolded: bool) -> None:
        """Show the side bar whole where there is room for it, or as a rail everywhere."""
        self._unfolded = unfolded
        if self.shape is not None:
            self._take(self.shape)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take another shape where the width asks for it."""
        super().resizeEvent(event)
        shape = self._wanted()
        if shape != self.shape:
            self._take(shape)
        self._place_top()

    def _place_top(self) -> None:
        side = self._theme.space("l") if self.width() >= self._theme.px(_TIGHT) else _EDGE
        self._top_row.setContentsMargins(side, 12, side, 0)

    def show_alone(self, alone: bool) -> None:
        """Show the text and what the check says of it in one line, or everything there is room for."""
        self._alone = alone
        self._parts.bar.setVisible(not alone)
        self._take(self._wanted())

    def _wanted(self) -> Shape:
        return ALONE if self._alone else shape_of(self.width(), self._theme.scale)

    @Slot()
    def close_drawer(self) -> None:
        """Put the panel back where it belongs."""
        if self._drawer.sheet is not None:
            self._drawer.let_go()
            self._middle.addWidget(self._parts.panel)
            self._share_width()

    @Slot()
    def _dress(self) -> None:
        self._take(self._wanted())

    def _take(self, shape: Shape) -> None:
        self.shape = shape
        self.close_drawer()
        parts = self._parts
        parts.sidebar.setVisible(shape.side)
        parts.sidebar.fold(shape.rail or not self._unfolded)
        parts.menu_button.setVisible(not shape.side and not self._alone)
        self._show_way_back()
        self._place_line(below_heading=shape.side)
        parts.composer.show_preview(shape.preview, in_turns=shape.in_turns)
        self._share_width()

    def _place_line(self, *, below_heading: bool) -> None:
        """The check's line stands below the heading of the text, or beside the menu button where there is one."""
        place = self._parts.composer.below_header if below_heading else self._top_row
        if place.indexOf(self._parts.line) < 0:
            place.addWidget(self._parts.line, 1)
        self._parts.line.setVisible(self.panel_folded)

    def _show_way_back(self) -> None:
        bare = self.shape is not None and not self.shape.side and not self._alone
        self._parts.way_back.setVisible(bare and self.current_page() is not Page.COMPOSER)

    @Slot()
    def _share_width(self) -> None:
        if self.shape is None:
            return
        parts, theme = self._parts, self._theme
        panel = theme.px(self.shape.panel)
        parts.panel.setVisible(panel > 0)
        parts.panel.setMinimumWidth(min(theme.px(_PANEL_LEAST), max(0, panel - 1)))
        parts.panel.setMaximumWidth(theme.px(_PANEL_MOST))
        self._middle.setSizes([_REST, max(0, panel - 1)])
        self._top.setVisible(self.panel_folded and not self.shape.side)
        self._place_top()
        bar = parts.sidebar
        self._whole.setSizes([bar.maximumWidth() if bar.folded else theme.px(WIDTH) - 1, _REST])

    @Slot()
    def _summarise(self) -> None:
        self._parts.line.show_summary(*self._parts.panel.summary())

    # -- layout

    def _connect(self) -> None:
        parts = self._parts
        parts.panel.summary_changed.connect(self._summarise)
        parts.panel.back_to_text.connect(self.close_drawer)
        parts.line.show_asked.connect(self.show_check)
        parts.sidebar.folded_changed.connect(self._share_width)
        for button in (parts.menu_button, parts.way_back.menu_button):
            button.clicked.connect(lambda _=False, pressed=button: self.menu_asked.emit(pressed))
        parts.way_back.back_button.clicked.connect(self.text_asked)
        self._drawer.close_asked.connect(self.close_drawer)
        self._theme.changed.connect(self._dress)

    def _make_top(self) -> QWidget:
        top = QWidget()
        self._top_row = QHBoxLayout(top)
        self._top_row.setSpacing(8)
        self._top_row.addWidget(self._parts.menu_button)
        self._top_row.addWidget(self._parts.line, 1)
        return top

    def _composer(self) -> QWidget:
        page = QWidget()
        whole = QVBoxLayout(page)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._above = QVBoxLayout()
        whole.addLayout(self._above)
        whole.addWidget(self._middle, 1)
        whole.addWidget(self._parts.strip)
        whole.addWidget(self._parts.bar)
        return page


def _splitter(first: QWidget, second: QWidget, grows: int) -> QSplitter:
    """Return two parts side by side; the one numbered `grows` takes what the window gains or loses."""
    splitter = QSplitter(Qt.Orientation.Horizontal)
    splitter.setHandleWidth(1)
    splitter.setChildrenCollapsible(False)
    for place, part in enumerate((first, second)):
        splitter.addWidget(part)
        splitter.setStretchFactor(place, int(place == grows))
    return splitter
