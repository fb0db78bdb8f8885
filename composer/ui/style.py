"""The style sheet filled with a theme's values, and what style sheets cannot do: check boxes and radio buttons."""

from __future__ import annotations

import re
from typing import Protocol

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QWidget

_INDICATOR = 20
_LENGTH = re.compile(r"@\{([a-z0-9_.+\-]+)\}")
_COLOR = re.compile(r"@([a-z_0-9]+)")
_ONLY = re.compile(r"/\* (contrast|plain) \{ \*/(.*?)/\* \} \*/", re.DOTALL)


class Look(Protocol):
    """What the style needs of a theme."""

    @property
    def contrast(self) -> bool:
        """Whether edges are thick and tints are left out."""
        ...

    def color(self, role: str) -> QColor:
        """Return the colour of a role."""
        ...

    def font(self, type_name: str) -> QFont:
        """Return the font of a type."""
        ...

    def size(self, name: str) -> int:
        """Return the height of a part."""
        ...

    def space(self, name: str) -> int:
        """Return a distance."""
        ...

    def radius(self, name: str) -> int:
        """Return a corner's radius."""
        ...

    def px(self, value: float) -> int:
        """Return a length that grows with the text."""
        ...

    def edge(self, focused: bool = False) -> int:
        """Return how thick the edge of a control is."""
        ...


def restyle(widget: QWidget) -> None:
    """Let the style sheet look again at a widget's properties, and show it."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def set_property(widget: QWidget, name: str, value: str) -> None:
    """Give a property that the style sheet selects by, and restyle where it changed."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        restyle(widget)


def fill_sheet(template: str, theme: Look) -> str:
    """Return the style sheet of a theme.

    In the template `@accent` is a colour, `@{control-edge-edge}` a sum of lengths in pixels (names: `edge`, `focus`,
    sizes, `space.m`, `radius.card`, numbers that grow with the text such as `12`), `@{type.label}` a type's points;
    a block between `/* contrast { */` and `/* } */` stands in that theme only, `plain` in the others.
    """
    wanted = "contrast" if theme.contrast else "plain"
    chosen = _ONLY.sub(lambda match: match[2] if match[1] == wanted else "", template)
    lengths = _LENGTH.sub(lambda match: _length(match[1], theme), chosen)
    return _COLOR.sub(lambda match: _css(theme.color(match[1])), lengths)


def _length(words: str, theme: Look) -> str:
    if words.startswith("type."):
        return f"{theme.font(words[5:]).pointSizeF():g}pt"
    total, sign = 0, 1
    for word in re.split(r"([+\-])", words):
        if word in "+-":
            sign = -1 if word == "-" else 1
        else:
            total += sign * _one(word, theme)
    return f"{total}px"


def _one(word: str, theme: Look) -> int:
    if word in {"edge", "focus"}:
        return theme.edge(focused=word == "focus")
    if word.isdigit():
        return theme.px(int(word))
    kind, _, name = word.partition(".")
    if kind == "space":
        return theme.space(name)
    if kind == "radius":
        return theme.radius(name)
    if kind == "fixed":
        return int(name)
    return theme.size(word)


def _css(color: QColor) -> str:
    if color.alpha() == 255:
        return color.name()
    return f"rgba({color.red()},{color.green()},{color.blue()},{color.alpha()})"


class HouseStyle(QProxyStyle):
    """Fusion with the design's check boxes and radio buttons, 20 px at 100 %."""

    def __init__(self, theme: Look) -> None:
        super().__init__("Fusion")
        self._theme = theme

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """Give the indicators their size and a menu's icons theirs."""
        kinds = QStyle.PixelMetric
        if metric in {
            kinds.PM_IndicatorWidth,
            kinds.PM_IndicatorHeight,
            kinds.PM_ExclusiveIndicatorWidth,
            kinds.PM_ExclusiveIndicatorHeight,
        }:
            return self._theme.px(_INDICATOR)
        if metric in {kinds.PM_CheckBoxLabelSpacing, kinds.PM_RadioButtonLabelSpacing}:
            return self._theme.px(10)
        if metric == kinds.PM_SmallIconSize:
            return self._theme.px(18)
        if metric == kinds.PM_TextCursorWidth:
            return 2
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: object = None,  # noqa: N803 - Qt's own name
    ) -> int:
        """Keep Fusion's hints but no mnemonics' underlines until Alt is held."""
        if hint == QStyle.StyleHint.SH_UnderlineShortcut:
            return 0
        return super().styleHint(hint, option, widget, returnData)  # type: ignore[arg-type]

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Paint the two indicators; leave all else to Fusion."""
        kinds = QStyle.PrimitiveElement
        if element == kinds.PE_IndicatorCheckBox:
            self._indicator(option, painter, _check)
        elif element == kinds.PE_IndicatorRadioButton:
            self._indicator(option, painter, _radio)
        else:
            super().drawPrimitive(element, option, painter, widget)

    def _indicator(self, option: QStyleOption, painter: QPainter, shape: Shape) -> None:
        theme, flag = self._theme, QStyle.StateFlag
        state: QStyle.StateFlag = option.state
        rect: QRect = option.rect
        enabled, on = bool(state & flag.State_Enabled), bool(state & flag.State_On)
        focused = bool(state & flag.State_HasFocus)
        edge = theme.color(("accent" if on else "border") if enabled else "disabled_text")
        ground = theme.color("surface" if enabled else "disabled_fill")
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = QSize(theme.px(_INDICATOR), theme.px(_INDICATOR))
        box = QRectF(rect.topLeft(), side)
        if focused:
            box.adjust(4, 4, -4, -4)
            painter.setPen(QPen(theme.color("focus"), theme.edge(focused=True)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = QRectF(rect.topLeft(), side).adjusted(1, 1, -1, -1)
            shape(painter, ring, QColor(Qt.GlobalColor.transparent), 7, None)
        painter.setPen(QPen(edge, 2))
        mark = theme.color("on_accent" if enabled else "disabled_fill") if on else None
        shape(painter, box.adjusted(1, 1, -1, -1), edge if on else ground, 5, mark)
        painter.restore()


class Shape(Protocol):
    """Paints one indicator with the painter's pen."""

    def __call__(self, painter: QPainter, box: QRectF, fill: QColor, radius: float, mark: QColor | None) -> None:
        """Fill `box`; `mark` is the colour of the tick or knob, None where it is off."""
        ...


def _check(painter: QPainter, box: QRectF, fill: QColor, radius: float, mark: QColor | None) -> None:
    painter.setBrush(fill)
    painter.drawRoundedRect(box, radius, radius)
    if mark is None:
        return
    pen = QPen(mark, box.width() / 9)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    unit = box.width() / 24
    points = [box.topLeft() + QPointF(x * unit, y * unit) for x, y in ((5.5, 12.5), (10, 17), (18.5, 7.5))]
    painter.drawPolyline(QPolygonF(points))


def _radio(painter: QPainter, box: QRectF, fill: QColor, radius: float, mark: QColor | None) -> None:  # noqa: ARG001
    ring = QColor(painter.pen().color())
    painter.setBrush(QColor(Qt.GlobalColor.transparent) if mark else fill)
    painter.drawEllipse(box)
    if mark is not None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ring)
        painter.drawEllipse(box.center(), box.width() * 0.28, box.width() * 0.28)
