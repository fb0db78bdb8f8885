"""What every sheet is: a head, a body that scrolls where it must, buttons at its foot; Esc is the safe choice."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from composer.ui.sheets.foot import Foot
from composer.ui.widgets.buttons import push
from composer.ui.widgets.calm_boxes import CalmBoxes
from composer.ui.widgets.icons import Icons
from composer.ui.widgets.labels import IconLabel, Paragraph
from composer.ui.widgets.scrolling import upright_scroll
from composer.ui.widgets.theme import Theme

_SIGN = 28
_NARROW = 480
"""Below this width, in logical pixels at 100 %, words and buttons need the room that edges would take."""

_NARROWEST = 240
"""Below this width words need the room of the sign, too: it says nothing that the title does not."""

_LEAST_BODY = 130  # with less height left, in logical pixels at 100 %, nobody sees what they are asked


class SheetHost(Protocol):
    """Who shows sheets: it lends them its look."""

    @property
    def theme(self) -> Theme:
        """The look."""
        ...

    @property
    def icons(self) -> Icons:
        """The icons."""
        ...


class Sheet(QDialog):
    """Lies over the scrim as a part of the window, a dialog to screen readers. `closed` asks the host to let it go.

    Args:
        host: Lends the look; the scrim becomes the parent.
        sign: An icon and its colour beside the title; None for no icon.
        wide: Width in logical pixels at 100 %.

    `first_focus` has the keyboard first; where not all of it has room, `head_focus` instead, should that be set: for a
    sheet whose head must be seen before what lies below it is answered.
    """

    closed = Signal()

    def __init__(self, host: SheetHost, *, sign: tuple[str, str] | None = None, wide: int = 560) -> None:
        super().__init__()
        self.setWindowFlags(Qt.WindowType.Widget)
        self._look, self._signs, self._wide = host.theme, host.icons, wide
        self._over = self._foot_inside = False
        self._boxes_calmed = CalmBoxes(self)
        self.first_focus: QWidget | None = None
        self.head_focus: QWidget | None = None
        self._frame = QFrame()
        self._frame.setProperty("kind", "sheet")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._frame)
        self._title = Paragraph(self._look, "", "headline")
        self._sentence = Paragraph(self._look, "", "body", "second")
        self.body = QVBoxLayout()
        self._why = Paragraph(self._look, "", "label_plain", "block")
        self._foot = Foot()
        self._build(sign)
        self._look.changed.connect(self._dress)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._make_way)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)
        self._dress()

    def set_head(self, title: str, sentence: str = "") -> None:
        """Say what it is about; the title names it, the sentence describes it."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)

    @property
    def indent(self) -> int:
        """Where words begin below the head, in logical pixels: behind the sign, where there is one."""
        return self._look.px(_SIGN) + self._look.space("m") + 4 if self._sign is not None else 0

    def add_button(self, text: str, *, role: str = "", default: bool = False) -> QPushButton:
        """Add a button at the foot; the default one is filled, is pressed by Enter, and has the focus first."""
        button = push(text, role="primary" if default else role, fit="large")
        button.setDefault(default)
        button.setAutoDefault(not default)  # inside a window, Qt takes the default from a button of both kinds for good
        if default:
            self.first_focus = button
        self._foot.add(button)
        return button

    def show_why(self, sentence: str) -> None:
        """Say above the buttons, where nothing scrolls, why the filled one cannot be pressed; empty where it can."""
        self._why.setText(sentence)
        self._why.setVisible(bool(sentence))

    def reveal(self, part: QWidget) -> None:
        """Bring a part of the body into sight, where the window is small."""
        self._scroll.ensureWidgetVisible(part, 0, self._look.px(24))

    def show_beginning(self) -> None:
        """Show its head, unless it begins further down; the focus may have gone by way of a part that lies there."""
        first, small = self.first_focus, self.heightForWidth(self.width()) > self.height()
        if self.head_focus is not None and small:
            self.head_focus.setFocus(Qt.FocusReason.OtherFocusReason)
            first = None
        if first is None or not self._inner.isAncestorOf(first):
            self._scroll.verticalScrollBar().setValue(0)

    def body_height(self) -> int:
        """Return how much of the body is seen at once, in logical pixels."""
        foot = self._foot_high(self._width_inside(self.width())) + self._column.spacing()
        return self.height() - foot - sum(self._end_edges(self.width()))

    @property
    def over(self) -> bool:
        """Whether it was closed: what comes late has nobody here to be shown to, and is not for another sheet."""
        return self._over

    def close_sheet(self) -> None:
        """Go; emits `closed` once."""
        if not self._over:
            self._over = True
            self.closed.emit()

    def dismiss(self) -> None:
        """Take the safe choice; what Esc does."""
        self.close_sheet()

    @Slot()
    def reject(self) -> None:
        """Esc was pressed."""
        self.dismiss()

    @Slot()
    def accept(self) -> None:
        """A sheet is never accepted as a whole: its buttons say what they do."""

    def sizeHint(self) -> QSize:
        """As wide as it is meant to be, as high as its words need."""
        wide = self._look.px(self._wide)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """Small windows get small sheets: the body scrolls."""
        least = self._foot_high(self._width_inside(self.width())) + self._look.px(160)
        return QSize(self._look.px(240), min(least, self.heightForWidth(self.width())))

    def hasHeightForWidth(self) -> bool:
        """It has: words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at which nothing scrolls."""
        (top, bottom), room = self._end_edges(width), self._width_inside(width)
        inside = self._inner.layout()
        body = inside.totalHeightForWidth(room) if inside and inside.hasHeightForWidth() else self._inner.height()
        foot = self._foot_high(room) + bottom if self._foot.count() and not self._foot_inside else 0
        return body + foot + top + bottom + 2 * self._look.edge()

    def showEvent(self, event: QShowEvent) -> None:
        """Let the wheel scroll it and nothing else."""
        super().showEvent(event)
        self._boxes_calmed.watch(self._inner)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the edges and the foot of the new width."""
        super().resizeEvent(event)
        self._dress()
        self._turn_foot()
        self._leave_out_bar()

    def event(self, event: QEvent) -> bool:
        """Hear of buttons that came, went or say something else."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._turn_foot()
            self._leave_out_bar()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell the scrim that the body wants another height."""
        if watched is self._inner and event.type() == QEvent.Type.LayoutRequest:
            self._boxes_calmed.watch(self._inner)  # boxes may have come
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.LayoutRequest))
        return super().eventFilter(watched, event)

    def _turn_foot(self) -> None:
        """Set buttons below each other where they have no room in a line; those that scroll have a bar beside them."""
        beside = self._scroll.verticalScrollBar().sizeHint().width() if self._foot_inside else 0
        self._foot.fit(self._width_inside(self.width()) - beside)
        self._move_foot(inside=self.body_height() < self._look.px(_LEAST_BODY))

    def _move_foot(self, *, inside: bool) -> None:
        """Where buttons would leave the body hardly a line, they scroll with it, below its end."""
        if inside == self._foot_inside:
            return
        self._foot_inside = inside
        focus = QApplication.focusWidget()
        before, after = (self._column, self._inside) if inside else (self._inside, self._column)
        before.removeItem(self._foot)
        self._foot.setParent(None)
        after.addWidget(self._why)
        after.addLayout(self._foot)
        if focus is not None and self.isAncestorOf(focus):
            focus.setFocus()

    def _leave_out_bar(self) -> None:
        """Scroll only where not all of it has room: words that wrap beside a bar would keep the bar that they need."""
        policies = (Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._scroll.setVerticalScrollBarPolicy(policies[self.heightForWidth(self.width()) > self.height()])
        wide = self._inner.minimumSizeHint().width() > self._scroll.width()
        self._scroll.setHorizontalScrollBarPolicy(policies[wide])

    def _foot_high(self, room: int) -> int:
        """Return the height of the buttons, and of the sentence above them, in a width inside."""
        why = 0 if self._why.isHidden() else self._why.heightForWidth(room) + self._column.spacing()
        return self._foot.high(room) + why

    def _width_inside(self, width: int) -> int:
        """Return the width inside the edge of a sheet this wide."""
        return max(1, width - 2 * self._side_edge(width) - 2 * self._look.edge())

    def _side_edge(self, width: int) -> int:
        return self._look.space("m" if width < self._look.px(_NARROW) else "xl")

    def _end_edges(self, width: int) -> tuple[int, int]:
        """Return the distances above the head and below the buttons."""
        side = self._side_edge(width)
        return side, min(side, self._look.space("l"))

    def _build(self, sign: tuple[str, str] | None) -> None:
        self._sign = None if sign is None else IconLabel(self._look, self._signs, *sign, size=_SIGN)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._title)
        words.addWidget(self._sentence)
        self._head = QHBoxLayout()
        if self._sign is not None:
            beside = QVBoxLayout()
            beside.addWidget(self._sign)
            beside.addStretch(1)
            self._head.addLayout(beside)
        self._head.addLayout(words, 1)
        self._inner = QWidget()
        self._inner.setProperty("ground", "none")
        self._inner.installEventFilter(self)
        inside = QVBoxLayout(self._inner)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addLayout(self._head)
        inside.addLayout(self.body, 1)  # what is left over is not the head's
        self._inside = inside
        self._scroll = upright_scroll(self._inner)
        self._column = QVBoxLayout(self._frame)
        self._column.addWidget(self._scroll, 1)
        self._column.addWidget(self._why)
        self._why.hide()  # not before it has a parent: it would be a window of its own
        self._column.addLayout(self._foot)

    @Slot(int, int)
    def _make_way(self, least: int, most: int) -> None:
        """Keep the words clear of the scroll bar."""
        room = 12 if most > least else 0
        self._inside.setContentsMargins(*((0, 0, room, 0) if self.isLeftToRight() else (room, 0, 0, 0)))

    @Slot(QWidget, QWidget)
    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Bring what has the focus into sight."""
        if new is not None and self._inner.isAncestorOf(new):
            self._scroll.ensureWidgetVisible(new, 0, self._look.px(24))

    @Slot()
    def _dress(self) -> None:
        theme = self._look
        if self._sign is not None:
            self._sign.setVisible(self.width() >= theme.px(_NARROWEST))
        side, (top, bottom) = self._side_edge(self.width()), self._end_edges(self.width())
        self._column.setContentsMargins(side, top, side, bottom)
        self._column.setSpacing(bottom)
        self._head.setSpacing(theme.space("m") + 4)
        self._inside.setSpacing(theme.space("m") + 4)
        self.body.setSpacing(theme.space("s"))
        self._foot.setSpacing(theme.space("s"))
