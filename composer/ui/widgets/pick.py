"""A button of the bottom bar that opens a menu: a portrait or an icon, one or two lines of words, a chevron.

The menu is the button's own affair: one that Qt opens by itself (`InstantPopup`) stays shut for assistive technology,
which is told that it opened (`QAccessibleToolButton::doAction`, seen in Qt 6.11).
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetricsF, QIcon, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QStyle, QStyleOptionToolButton, QStylePainter, QToolButton, QWidget

from composer.ui.widgets.icons import Icons
from composer.ui.widgets.labels import isolate
from composer.ui.widgets.later import later
from composer.ui.widgets.open_menu import told
from composer.ui.widgets.plain_tip import plain_tip
from composer.ui.widgets.theme import Theme

_SETTLED_MS = 100
_SIDE, _GAP, _CHEVRON, _ICON, _PORTRAIT = 10, 10, 16, 18, 32


class Pick(QToolButton):
    """Painted by itself, so that it can hold two lines and give them up where room is short.

    Args:
        icon: A name of the icons; empty for a portrait: the account's picture, else the title's initials.
    """

    def __init__(self, theme: Theme, icons: Icons, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icons, self._icon_name = theme, icons, icon
        self._title, self._detail, self._portrait, self._handle = "", "", "", ""
        self._bare = self._tight = self._snug = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard to the text
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._menu = told(QMenu(self))
        self._menu.setAttribute(Qt.WidgetAttribute.WA_NoMouseReplay)  # a click on the button closes it, and that is all
        self._menu.aboutToHide.connect(self._closed)
        self.pressed.connect(self.open_menu)
        theme.changed.connect(self._dress)
        icons.portraits.changed.connect(self.update)

    def show_words(self, title: str, detail: str = "", portrait: str = "", handle: str = "") -> None:
        """Show what is chosen.

        Args:
            title: First or only line.
            detail: Second line, quieter; read left to right (a handle).
            portrait: The name whose initials are painted, where there is no icon.
            handle: Of the account whose picture is painted instead, where it has one.
        """
        self._title, self._detail, self._portrait, self._handle = title, detail, portrait, handle
        self._dress()

    def menu(self) -> QMenu:
        """Return what it opens."""
        return self._menu

    @Slot()
    def open_menu(self) -> None:
        """Open it below the button, or above where the screen ends."""
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
        box = QRect(self.mapToGlobal(QPoint(0, 0)), self.size())
        self._menu.move(_place(box, self._menu.size(), self.screen().availableGeometry(), self.isRightToLeft()))

    @Slot()
    def open_by_key(self) -> None:
        """Open it with the entry chosen that holds now, or else the first: arrows and Enter go on from there."""
        self.open_menu()
        self._choose()
        later(self, self._choose, _SETTLED_MS)  # a pointer that the menu opens below takes the choice away

    @Slot()
    def _choose(self) -> None:
        if not self._menu.isVisible() or self._menu.activeAction() in self._menu.actions():
            return
        there = [one for one in self._menu.actions() if one.isVisible() and one.isEnabled() and not one.isSeparator()]
        chosen = next((one for one in there if one.isChecked()), next(iter(there), None))
        if chosen is not None:
            self._menu.setActiveAction(chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down opens it, too."""
        if event.key() == Qt.Key.Key_Down:
            self.open_by_key()
        else:
            super().keyPressEvent(event)

    def set_bare(self, bare: bool) -> None:
        """Leave the words out where room is short; name and tooltip keep them."""
        if bare != self._bare:
            self._bare = bare
            self._dress()

    def set_snug(self, snug: bool) -> None:
        """Be no wider than the first line needs: the second is cut, and the tooltip has it whole."""
        if snug != self._snug:
            self._snug = snug
            self._dress()

    def set_tight(self, tight: bool) -> None:
        """Leave out the chevron as well, where room is shortest; only what is bare can be tight."""
        if tight != self._tight:
            self._tight = tight
            self._dress()

    def tight_width(self) -> int:
        """Return the width with nothing but its sign."""
        return 2 * self._theme.px(_SIDE) + self._sign()

    def full_width(self) -> int:
        """Return the width with its words."""
        return self._width(bare=False, snug=False)

    def snug_width(self) -> int:
        """Return the width with its first line, and as much of the second as has room below it."""
        return self._width(bare=False, snug=True)

    def bare_width(self) -> int:
        """Return the width without its words."""
        return self._width(bare=True, snug=False)

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        wide = self.tight_width() if self._bare and self._tight else self._width(self._bare, self._snug)
        return QSize(wide, self._theme.size("control_large"))

    def minimumSizeHint(self) -> QSize:
        """The same: words are left out whole, never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        """Paint the ground by the style sheet, then what stands on it from the side where reading begins."""
        painter = QStylePainter(self)
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        at = self._paint_sign(painter, self._theme.px(_SIDE))
        if not self._bare:
            at += self._theme.px(_GAP)
            self._paint_words(painter, at)
            at += self._words_width(self._snug)
        if self._bare and self._tight:
            return
        chevron = self._theme.px(_CHEVRON)
        self._paint_icon(painter, "chevron-down", chevron, at + self._theme.px(_GAP))

    def _paint_sign(self, painter: QPainter, at: int) -> int:
        side = self._sign()
        if self._icon_name:
            self._paint_icon(painter, self._icon_name, side, at)
        else:
            box = QRectF(self._from(at, side), (self.height() - side) / 2, side, side)
            self._icons.portraits.paint(painter, self._theme, box, self._portrait or self._title, self._handle)
        return at + side

    def _paint_icon(self, painter: QPainter, name: str, side: int, at: int) -> None:
        role = "text_2" if self.isEnabled() else "disabled_text"
        picture = self._icons.pixmap(name, role, side, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(self._from(at, side), (self.height() - side) / 2), picture)

    def _paint_words(self, painter: QPainter, at: int) -> None:
        width = self._words_width(self._snug)
        side = Qt.AlignmentFlag.AlignLeft if self.isLeftToRight() else Qt.AlignmentFlag.AlignRight
        flags = int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        first, second = self._theme.font("label"), self._theme.font("caption")
        high = QFontMetricsF(first).height() * 1.04
        low = QFontMetricsF(second).height() * 1.04 if self._detail else 0
        top = (self.height() - high - low) / 2
        painter.setFont(first)
        painter.setPen(self._theme.color("text" if self.isEnabled() else "disabled_text"))
        painter.drawText(QRectF(self._from(at, width), top, width, high), flags, self._title)
        if self._detail:
            painter.setFont(second)
            painter.setPen(self._theme.color("text_3"))
            shown = QFontMetricsF(second).elidedText(self._detail, Qt.TextElideMode.ElideRight, width)
            painter.drawText(QRectF(self._from(at, width), top + high, width, low), flags, isolate(shown))

    def _from(self, at: float, width: float) -> float:
        """Return the left edge of something `at` pixels from the side where reading begins."""
        return at if self.isLeftToRight() else self.width() - at - width

    def _sign(self) -> int:
        return self._theme.px(_ICON if self._icon_name else _PORTRAIT)

    def _words_width(self, snug: bool) -> int:
        title = QFontMetricsF(self._theme.font("label")).horizontalAdvance(self._title)
        detail = QFontMetricsF(self._theme.font("caption")).horizontalAdvance(self._detail)
        return round((title if snug and self._title else max(title, detail)) + 1)

    def _width(self, bare: bool, snug: bool) -> int:
        words = 0 if bare else self._words_width(snug) + self._theme.px(_GAP)
        return 2 * self._theme.px(_SIDE) + self._sign() + words + self._theme.px(_GAP + _CHEVRON)

    @Slot()
    def _closed(self) -> None:
        self.setDown(False)

    @Slot()
    def _dress(self) -> None:
        words = f"{self._title}, {self._detail}" if self._detail else self._title
        self.setToolTip(plain_tip(words) if self._bare or (self._snug and self._detail) else "")
        self.updateGeometry()
        self.update()


def _place(box: QRect, menu: QSize, screen: QRect, mirrored: bool) -> QPoint:
    """Return where the menu of a button stands, in the pixels of all screens."""
    left = box.right() + 1 - menu.width() if mirrored else box.left()
    top = box.bottom() + 1
    if top + menu.height() > screen.bottom() + 1:
        top = box.top() - menu.height()
    left = min(left, screen.right() + 1 - menu.width())
    return QPoint(max(screen.left(), left), max(screen.top(), top))
