"""The pictures of accounts: round, as X shows them; where there is none, the initials."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy

from composer.ui.widgets.theme import Theme

_RATIOS = (1.0, 2.0)
_SMALL = 20  # pixels: letters in it need more of it


class Portraits(QObject):
    """Shown by handle: who posts by hand under the same handle is the same person. `changed` tells that others came."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._images: dict[str, QImage] = {}
        self._scaled: dict[tuple[str, int], QPixmap] = {}

    def show(self, images: Mapping[str, QImage]) -> None:
        """Show these from now on, by handle without the @; decoded already."""
        self._images = {handle.lower(): image for handle, image in images.items() if handle and not image.isNull()}
        self._scaled.clear()
        self.changed.emit()

    def of(self, handle: str, pixels: int) -> QPixmap | None:
        """Return the picture of a handle in a square of so many real pixels; None where there is none."""
        key = (handle.lower(), pixels)
        image = self._images.get(key[0])
        if image is None or pixels <= 0:
            return None
        if key not in self._scaled:
            filled = Qt.AspectRatioMode.KeepAspectRatioByExpanding
            scaled = image.scaled(pixels, pixels, filled, Qt.TransformationMode.SmoothTransformation)
            self._scaled[key] = QPixmap.fromImage(scaled)
        return self._scaled[key]

    def paint(self, painter: QPainter, theme: Theme, box: QRectF, name: str, handle: str) -> None:
        """Paint the round portrait of an account: its picture, else the initials of its name."""
        picture = self.of(handle, round(box.width() * painter.device().devicePixelRatioF()))
        if picture is None:
            paint_avatar(painter, theme, box, name)
            return
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        round_edge = QPainterPath()
        round_edge.addEllipse(box)
        painter.setClipPath(round_edge)
        painter.drawPixmap(box, picture, QRectF(picture.rect()))
        painter.restore()

    def icon(self, theme: Theme, name: str, handle: str, side: int) -> QIcon:
        """Return the portrait as an icon of `side` logical pixels, for a menu."""
        icon = QIcon()
        for ratio in _RATIOS:
            pixmap = QPixmap(round(side * ratio), round(side * ratio))
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            self.paint(painter, theme, QRectF(0, 0, side, side), name, handle)
            painter.end()
            icon.addPixmap(pixmap)
        return icon


class Portrait(QLabel):
    """An account's portrait; decoration, its name stands beside it.

    Args:
        side: Logical pixels at 100 %.
    """

    def __init__(self, theme: Theme, portraits: Portraits, name: str, handle: str, *, side: int = 40) -> None:
        super().__init__()
        self._theme, self._portraits = theme, portraits
        self._name, self._handle, self._side = name, handle, side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._dress)
        portraits.changed.connect(self._dress)
        self._dress()

    def show_account(self, name: str, handle: str) -> None:
        """Be the portrait of this account."""
        self._name, self._handle = name, handle
        self._dress()

    def _dress(self) -> None:
        side = self._theme.px(self._side)
        self.setFixedSize(side, side)
        self.setPixmap(self._portraits.icon(self._theme, self._name, self._handle, side).pixmap(side, side))


def initials(name: str) -> str:
    """Return the first letters of the first and last word of a name, at most two, upper case."""
    words = [word for word in name.split() if word[0].isalnum()]
    chosen = words[:1] + words[1:][-1:]
    return "".join(word[0] for word in chosen).upper()


def paint_avatar(painter: QPainter, theme: Theme, box: QRectF, name: str) -> None:
    """Paint the round portrait of an account without a picture: its initials on the accent's tint."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if theme.contrast:
        box = box.adjusted(1, 1, -1, -1)
        painter.setPen(_edge_pen(theme))
        painter.setBrush(Qt.BrushStyle.NoBrush)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent_soft"))
    painter.drawEllipse(box)
    font = theme.font("body_strong")
    font.setPointSizeF(box.height() * (0.2625 if box.height() > _SMALL else 0.34))
    painter.setFont(font)
    painter.setPen(theme.color("on_accent_soft"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, initials(name))
    painter.restore()


def _edge_pen(theme: Theme) -> QPen:
    return QPen(theme.color("border"), 2)
