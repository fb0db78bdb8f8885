"""Three steps round the window: where to write, what the check says, how a post goes out. It never holds anybody up."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from composer.ui.sheets.sheet import SheetHost
from composer.ui.widgets.aloud import say_aloud
from composer.ui.widgets.buttons import push
from composer.ui.widgets.labels import Paragraph, Text
from composer.ui.widgets.theme import Theme

_WIDE, _GAP, _OUT = 344, 16, 4


@dataclass(frozen=True, slots=True)
class Stop:
    """One step.

    Attributes:
        title: A few words.
        words: One or two sentences.
        at: Tells what it is about now; outlined, where it is on screen.
        above: What the card stands above, where that is more than `at`: a bar, and not only a button in it.
    """

    title: str
    words: str
    at: Callable[[], QWidget]
    above: Callable[[], QWidget] | None = None


class Outline(QWidget):
    """A line round a part of the window; the mouse goes through it, screen readers do not hear of it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        """Paint it."""
        wide, painter = self._theme.edge(focused=True), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("accent"), wide))
        radius = self._theme.radius("card") + _OUT
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(wide, wide, -wide, -wide), radius, radius)


class Tour(QFrame):
    """A card beside what it speaks of. Enter goes on, arrows go back and forth, Esc ends it, in the text, too.

    Args:
        host: The window, which lends its look.
        stops: At least one; the first is about the text, which the card stays clear of.
        follows: Parts whose moves move the card.

    Signals: `ended` once, however; `typed` with what was typed while it had the focus.
    """

    ended = Signal()
    typed = Signal(str)

    def __init__(self, host: SheetHost, window: QWidget, stops: Sequence[Stop], follows: Sequence[QWidget]) -> None:
        super().__init__(window)
        self._theme, self._under, self._stops = host.theme, window, tuple(stops)
        self._place, self._over = 0, False
        self.setProperty("kind", "tour")
        self._outline = Outline(host.theme, window)
        self._count = Text("", "caption_strong", "second")
        self._title = Paragraph(host.theme, "", "title")
        self._words = Paragraph(host.theme, "", "body", "second")
        self.skip = push(self.tr("End the tour"), role="quiet")
        self.go_on = push("", role="fix")
        self._lay_out()
        self.skip.clicked.connect(self.end)
        self.go_on.clicked.connect(self._go_on)
        host.theme.changed.connect(self._settle)
        for part in (window, *follows, *self._buttons()):
            part.installEventFilter(self)
        self._tell()

    @property
    def step(self) -> int:
        """Which step is shown, from 1."""
        return self._place + 1

    def take_focus(self) -> None:
        """Put the focus on the button that goes on."""
        self.go_on.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def end(self) -> None:
        """Go away."""
        if not self._over:
            self._over = True
            self._outline.hide()
            self._outline.deleteLater()
            self.hide()
            self.ended.emit()
            self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc ends it, letters are the text's."""
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif event.text().isprintable() and event.text().strip() and not event.modifiers() & ~_SHIFT:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what it stands beside; take the arrows before a button moves the focus by them."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched in self._buttons():
            by = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
            self._walk(by if self.isLeftToRight() else -by)
            return bool(by)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is self._under:
            if event.key() == Qt.Key.Key_Escape and not self._over:  # nothing else wanted it
                self.end()
                return True
        elif event.type() in _MOVES:
            self._settle()
        return super().eventFilter(watched, event)

    def _buttons(self) -> tuple[QWidget, QWidget]:
        return (self.skip, self.go_on)

    @Slot()
    def _go_on(self) -> None:
        if self._place + 1 < len(self._stops):
            self._walk(1)
        else:
            self.end()

    def _walk(self, by: int) -> None:
        place = min(max(0, self._place + by), len(self._stops) - 1)
        if place != self._place:
            self._place = place
            self._tell()

    def _tell(self) -> None:
        stop, count = self._stops[self._place], len(self._stops)
        self._count.setText(self.tr("{number} of {count}").format(number=self.step, count=count))
        self._title.setText(stop.title)
        self._words.setText(stop.words)
        self.go_on.setText(self.tr("Next") if self.step < count else self.tr("Start writing"))
        self.go_on.setAccessibleDescription(stop.words)
        if self.step == count and self.skip.hasFocus():
            self.take_focus()
        self.skip.setVisible(self.step < count)
        name = self.tr("Tour, step {number} of {count}: {title}")
        self.setAccessibleName(name.format(number=self.step, count=count, title=stop.title))
        self.setAccessibleDescription(stop.words)
        say_aloud(self, f"{self.accessibleName()}. {stop.words}")
        self._settle()

    # -- place

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._count)
        foot.addStretch(1)
        foot.addWidget(self.skip)
        foot.addWidget(self.go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addSpacing(4)
        column.addLayout(foot)

    @Slot()
    def _settle(self) -> None:
        """Stand beside the part it speaks of, clear of the text; low in the middle where that part is not on screen."""
        if self._over:
            return
        stop, room = self._stops[self._place], self._under.rect().adjusted(_GAP, _GAP, -_GAP, -_GAP)
        part = stop.at()
        wide = min(self._theme.px(_WIDE), room.width())
        self.resize(wide, max(self.heightForWidth(wide), self.minimumSizeHint().height()))
        shown = part.isVisible()
        self._outline.setVisible(shown and self.isVisible())
        if shown:
            box = _box(part, self._under)
            self._outline.setGeometry(box.adjusted(-_OUT, -_OUT, _OUT, _OUT).intersected(self._under.rect()))
            corner = self._beside(box, _box(self._stops[0].at(), self._under))
            if stop.above is not None:
                corner.setY(_box(stop.above(), self._under).top() - self.height() - _GAP)
        else:
            corner = QPoint(room.center().x() - wide // 2, room.bottom() - self.height() - self._theme.px(80))
        x = max(room.left(), min(corner.x(), room.right() - wide))
        y = max(room.top(), min(corner.y(), room.bottom() - self.height()))
        self.move(x, y)

    def _beside(self, box: QRect, text: QRect) -> QPoint:
        """Return where its corner goes: below the text, as near to the part as it gets; above what lies below that."""
        begin = self.isLeftToRight()
        if box == text:  # the text itself
            return QPoint(box.left() if begin else box.right() - self.width(), box.bottom() + _GAP)
        if box.top() > self._under.height() // 2:  # the bar
            return QPoint(box.right() - self.width() if begin else box.left(), box.top() - self.height() - _GAP)
        if begin:  # the check, at the far side
            return QPoint(box.left() - self.width() - _GAP, text.bottom() + _GAP)
        return QPoint(box.right() + _GAP, text.bottom() + _GAP)

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the line as well."""
        super().showEvent(event)
        self._settle()
        self._outline.raise_()
        self.raise_()


_MOVES = frozenset({QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide})
_SHIFT = Qt.KeyboardModifier.ShiftModifier


def _box(part: QWidget, window: QWidget) -> QRect:
    """Return where a part stands in the window, without what is scrolled out of sight."""
    box = QRect(part.mapTo(window, QPoint(0, 0)), part.size())
    above = part.parentWidget()
    while above is not None and above is not window:
        box = box.intersected(QRect(above.mapTo(window, QPoint(0, 0)), above.size()))
        above = above.parentWidget()
    return box
