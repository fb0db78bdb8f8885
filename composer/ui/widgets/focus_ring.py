"""The ring round what has the focus and no edge: a filled button, a check box, a link, an empty place; 2 px away."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

from composer.ui.widgets.badge import NothingHere
from composer.ui.widgets.theme import Theme

_MOVES = frozenset(
    {QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.EnabledChange}
)


class FocusRing(QWidget):
    """One for a window. It follows the focus, lets the mouse through and says nothing to screen readers."""

    def __init__(self, theme: Theme, window: QWidget, app: QApplication) -> None:
        super().__init__(window)
        self._theme, self._host = theme, window
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        app.focusChanged.connect(self._follow)
        theme.changed.connect(self._place)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        """Paint the ring."""
        wide = self._theme.edge(focused=True)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("focus"), wide))
        radius = self._radius() + 2 + wide / 2
        half = wide / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius)

    def _radius(self) -> float:
        if isinstance(self._target, QRadioButton):
            return _box(self._target).height() / 2
        return 5 if isinstance(self._target, QCheckBox) else self._theme.radius("control")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move with the button, and with what holds it."""
        if event.type() in _MOVES:
            self._place()
        return super().eventFilter(watched, event)

    @Slot(QWidget, QWidget)
    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:  # noqa: ARG002 - the signal's shape
        self._let_go()
        if self._target is not None:
            self._target.destroyed.disconnect(self._gone)
        self._target = new if new is not None and _ringed(new) and self._host.isAncestorOf(new) else None
        if self._target is not None:
            self._target.destroyed.connect(self._gone)
            self._watch(self._target)
        self._place()

    def _watch(self, widget: QWidget | None) -> None:
        """Hear of every move: a sheet that grows moves as a whole, and its button stays where it is in it."""
        while widget is not None and widget is not self._host:
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = widget.parentWidget()

    def _let_go(self) -> None:
        for widget in self._watched:
            with suppress(RuntimeError):  # a sheet that is gone took its parts with it
                widget.removeEventFilter(self)
        self._watched.clear()

    @Slot()
    def _gone(self) -> None:
        self._target = None
        self._watched.clear()
        self.hide()

    @Slot()
    def _place(self) -> None:
        target = self._target
        if target is None or not target.isVisible() or not target.isEnabled():
            self.hide()
            return
        out = 2 + self._theme.edge(focused=True)
        box = _box(target)
        box.moveTopLeft(target.mapTo(self._host, box.topLeft()))
        self.setGeometry(box.adjusted(-out, -out, out, out))
        self.show()
        self.raise_()


def _ringed(widget: QWidget) -> bool:
    """Tell whether a widget has no edge of its own to show the focus with."""
    if isinstance(widget, QPushButton):
        return bool(widget.property("role") == "primary" or widget.property("flush") == "true")
    return isinstance(widget, QCheckBox | QRadioButton | NothingHere)


def _box(widget: QWidget) -> QRect:
    """Return what the ring goes round: the button, or the indicator of a check box or radio button."""
    if isinstance(widget, QPushButton | NothingHere):
        return widget.rect()
    option = QStyleOptionButton()
    option.initFrom(widget)
    check = isinstance(widget, QCheckBox)
    element = QStyle.SubElement.SE_CheckBoxIndicator if check else QStyle.SubElement.SE_RadioButtonIndicator
    return widget.style().subElementRect(element, option, widget)
