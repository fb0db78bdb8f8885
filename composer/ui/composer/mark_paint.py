"""Painting marks in a text: a tint under the words, a wave or dashes below them, line by line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QTextBlock, QTextDocument, QTextLayout, QTextLine

from composer.text.span import Span
from composer.ui.composer.colors import composed_in
from composer.ui.widgets.theme import Theme

_HALF_PERIOD, _HEIGHT = 4.0, 3.0
_DASH, _GAP = 6.0, 4.0
_BELOW = 5.0  # of the base line, to the upper edge of what is painted
_TINT_BELOW = 3.0  # of the descent


class Stroke:
    """One stretch on one line, in the document's pixels: where the words stand and their base line."""

    __slots__ = ("base", "box")

    def __init__(self, box: QRectF, base: float) -> None:
        self.box = box
        self.base = base


def strokes(document: QTextDocument, span: Span) -> Iterator[Stroke]:
    """Yield the lines a stretch covers, first to last.

    Args:
        document: Laid out.
        span: In UTF-16 units of the document.
    """
    block = document.findBlock(span.start)
    while block.isValid() and block.position() < span.end:
        yield from _in_block(block, span)
        block = block.next()


def _in_block(block: QTextBlock, span: Span) -> Iterator[Stroke]:
    layout, first = block.layout(), block.position()
    start, end = composed_round(layout, max(0, span.start - first), min(block.length() - 1, span.end - first))
    corner = layout.position()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        begin, stop = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        if begin < stop:
            yield _stroke(line, begin, stop, corner)


def composed_round(layout: QTextLayout, start: int, end: int) -> tuple[int, int]:
    """Return where a stretch of a line stands while an input method composes in it: what it composes is laid out, too.

    Args:
        layout: Of the line.
        start: In UTF-16 units of the line, as its words stand in the document.
        end: Likewise.
    """
    begin, behind = composed_in(layout)
    longer = behind - begin
    return start + (longer if start >= begin else 0), end + (longer if end > begin else 0)


def _stroke(line: QTextLine, begin: int, stop: int, corner: QPointF) -> Stroke:
    one, other = line.cursorToX(begin), line.cursorToX(stop)
    left, right = min(_x(one), _x(other)), max(_x(one), _x(other))
    base = corner.y() + line.y() + line.ascent()
    box = QRectF(corner.x() + left, base - line.ascent(), right - left, line.ascent() + line.descent() + _TINT_BELOW)
    return Stroke(box, base)


def _x(found: object) -> float:
    """Return the x of `cursorToX`, which gives a pair of x and position."""
    return float(found[0]) if isinstance(found, tuple) else float(found)  # type: ignore[arg-type]


def paint_tint(painter: QPainter, theme: Theme, parts: Iterable[Stroke], *, blocks: bool, current: bool) -> None:
    """Paint the ground under marked words; the current finding gets a frame, which is there in every theme."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    kind = "block" if blocks else "warn"
    for part in parts:
        box = part.box.adjusted(-1, 0, 1, 0)
        painter.setBrush(Qt.BrushStyle.NoBrush if theme.contrast else theme.color(f"{kind}_soft"))
        if current:
            painter.setPen(QPen(theme.color(f"{kind}_line"), 1))
            box.adjust(-0.5, 0.5, 0.5, 0.5)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(box, theme.radius("mark"), theme.radius("mark"))
    painter.restore()


def paint_line(painter: QPainter, theme: Theme, parts: Iterable[Stroke], *, blocks: bool) -> None:
    """Paint the wave (must change) or the dashes (consider) below marked words."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    thick = 3 if theme.contrast else 2
    pen = QPen(theme.color("block_line" if blocks else "warn_line"), thick)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if not blocks:
        pen.setDashPattern([_DASH * theme.scale / thick, _GAP * theme.scale / thick])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for part in parts:
        y = part.base + _BELOW * theme.scale + thick / 2
        if blocks:
            y += _HEIGHT * theme.scale / 2
            painter.setClipRect(part.box.adjusted(0, 0, 0, 12 * theme.scale))
            painter.drawPath(_wave(part.box.left(), part.box.right(), y, theme.scale))
        else:
            painter.drawLine(QPointF(part.box.left(), y), QPointF(part.box.right(), y))
    painter.restore()


def _wave(left: float, right: float, y: float, scale: float) -> QPainterPath:
    """Return a wave round the height `y`; its period starts on the grid, so that it stands still while words grow."""
    half, rise = _HALF_PERIOD * scale, _HEIGHT * scale
    path = QPainterPath(QPointF(left, y))
    x, up = left, True
    while x < right:
        path.quadTo(QPointF(x + half / 2, y + (-rise if up else rise)), QPointF(x + half, y))
        x, up = x + half, not up
    return path
