"""Pictures and polls as X shows them below a post: its grid of one to four, its crops, its badges, its answers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from composer.drafts.picture import Attached
from composer.guard.submission import Poll
from composer.ui.composer.kit import Kit
from composer.ui.desktop.lasting import length_words

_GAP, _RADIUS, _ABOVE = 2.0, 16.0, 10
_GRID: Final = 16 / 9
"""Several pictures fill this shape together; each is cropped round its middle."""

_TALLEST: Final = 510
"""Pixels: a single picture is shown whole up to this height, narrower where it is tall, cut where it is taller."""

_NARROWEST: Final = 3 / 4
_ROW, _ROWS_APART = 36, 8


def cells(ratios: Sequence[float], width: float, tallest: float) -> list[QRectF]:
    """Return where each picture of a post stands.

    One keeps its shape; two stand side by side; of three the first is as high as the other two; four make a square of
    squares.

    Args:
        ratios: Width by height of each picture, one to four.
        width: Of the post, pixels.
        tallest: What a single picture may be high, pixels.
    """
    if len(ratios) == 1:
        ratio = max(ratios[0], _NARROWEST)
        high = min(width / ratio, tallest)
        return [QRectF(0, 0, high * ratio, high)]
    high = width / _GRID
    half_w, half_h = (width - _GAP) / 2, (high - _GAP) / 2
    right, low = half_w + _GAP, half_h + _GAP
    if len(ratios) == 2:
        return [QRectF(0, 0, half_w, high), QRectF(right, 0, half_w, high)]
    first = QRectF(0, 0, half_w, high if len(ratios) == 3 else half_h)
    rest = [QRectF(right, 0, half_w, half_h), QRectF(right, low, half_w, half_h)]
    return [first, *rest] if len(ratios) == 3 else [first, rest[0], QRectF(0, low, half_w, half_h), rest[1]]


def cropped(size: QSize, cell: QRectF) -> QRectF:
    """Return the part of a picture of this size that fills a cell, round its middle."""
    scale = max(cell.width() / size.width(), cell.height() / size.height())
    wide, high = cell.width() / scale, cell.height() / scale
    return QRectF((size.width() - wide) / 2, (size.height() - high) / 2, wide, high)


class _Below(QWidget):
    """Something below a post's words, as high as its width asks for."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """A wider post is higher."""
        return True

    def sizeHint(self) -> QSize:
        """As high as its width asks for."""
        return QSize(120, self.heightForWidth(max(120, self.width())))

    def minimumSizeHint(self) -> QSize:
        """Narrow is fine, cut is not."""
        return QSize(1, self.heightForWidth(max(1, self.width())))


class PreviewPictures(_Below):
    """The pictures of a post; those with a description carry X's sign for it."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, parent)
        self.pictures: tuple[Attached, ...] = ()
        self._images: list[QImage] = []

    def show_pictures(self, pictures: tuple[Attached, ...]) -> None:
        """Show these, one to four."""
        if pictures == self.pictures:
            return
        self.pictures = pictures
        self._images = [QImage.fromData(one.picture.small) for one in pictures]  # at most 360 pixels, made by ourselves
        told = [one.alt_text or self.tr("no description") for one in pictures]
        words = self.tr("Pictures: {descriptions}")
        self.setAccessibleName(words.replace("{descriptions}", "; ".join(told)))
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        """Return how high they stand together."""
        if not self.pictures:
            return 0
        return _ABOVE + round(max(cell.bottom() for cell in self._cells(width)))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        """Paint them, in round corners."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.translate(0, _ABOVE)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft and len(self.pictures) == 1:
            painter.translate(self.width() - self._cells(self.width())[0].width(), 0)
        placed = self._cells(self.width())
        whole = QRectF()
        for cell in placed:
            whole = whole.united(cell)
        corners = QPainterPath()
        corners.addRoundedRect(whole, _RADIUS, _RADIUS)
        painter.setClipPath(corners)
        for one, image, cell in zip(self.pictures, self._images, placed, strict=True):
            painter.fillRect(cell, self._kit.theme.color("sunken"))
            if not image.isNull():
                painter.drawImage(cell, image, cropped(image.size(), cell))
            self._badge(painter, cell, one)
        painter.setClipping(False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._kit.theme.color("preview_line"), self._kit.theme.edge()))
        painter.drawRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)

    def _cells(self, width: int) -> list[QRectF]:
        ratios = [one.picture.width / max(1, one.picture.height) for one in self.pictures]
        return cells(ratios, width, self._kit.theme.px(_TALLEST))

    def _badge(self, painter: QPainter, cell: QRectF, one: Attached) -> None:
        signs = ["GIF"] if one.picture.kind == "gif" else []
        if one.alt_text:
            signs.append("ALT")
        theme, left = self._kit.theme, cell.left() + 8
        font = theme.font("caption")
        font.setWeight(theme.font("body_strong").weight())
        painter.setFont(font)
        for sign in signs:
            wide, high = QFontMetricsF(font).horizontalAdvance(sign) + 10, theme.px(20)
            box = QRectF(left, cell.bottom() - 8 - high, wide, high)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("toast"))
            painter.drawRoundedRect(box, 4, 4)
            painter.setPen(theme.color("on_toast"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, sign)
            left += wide + 4


class PreviewPoll(_Below):
    """A poll before anybody has voted."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, parent)
        self.poll: Poll | None = None
        self._about = ""

    def show_poll(self, poll: Poll, *, voted: bool = True) -> None:
        """Show this poll; `voted` where it is shown as before the first vote, else only how long it is open."""
        self.poll = poll
        about = self.tr("0 votes · {time} left") if voted else self.tr("Open for {time}")
        self._about = about.replace("{time}", length_words(poll.minutes))
        self.setAccessibleName(f"{' · '.join(poll.options)}. {self._about}")
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:  # noqa: ARG002 - Qt's own signature
        """Return the height of the answers and the line below."""
        if self.poll is None:
            return 0
        theme = self._kit.theme
        return _ABOVE + len(self.poll.options) * (theme.px(_ROW) + _ROWS_APART) + theme.px(20)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        """Paint the answers as the buttons they are for readers."""
        if self.poll is None:
            return
        theme, painter = self._kit.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font, high, top = theme.font("body_strong"), theme.px(_ROW), float(_ABOVE)
        for option in self.poll.options:
            box = QRectF(0.5, top + 0.5, self.width() - 1, high - 1)
            painter.setPen(QPen(theme.color("preview_link"), theme.edge()))
            painter.drawRoundedRect(box, high / 2 - 0.5, high / 2 - 0.5)
            painter.setFont(font)
            inside = box.adjusted(16, 0, -16, 0)
            words = QFontMetricsF(font).elidedText(option, Qt.TextElideMode.ElideRight, inside.width())
            painter.drawText(inside, Qt.AlignmentFlag.AlignCenter, words)
            top += high + _ROWS_APART
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.color("preview_muted"))
        side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(QPointF(0, top), QPointF(self.width(), top + theme.px(20))), side, self._about)
