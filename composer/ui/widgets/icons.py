"""Line icons, drawn in the theme's colours when they are needed; the program's own icon, and the accounts' pictures."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from composer.ui.widgets.portraits import Portraits
from composer.ui.widgets.theme import Theme

_THIN, _SMALL, _SMALL_STROKE = "1.75", 16, "2"
_RATIOS = (1.0, 2.0)
APP_ICON = "vignette"
MIRRORED = frozenset(
    {"send", "text-quote", "panel-left", "undo-2", "external-link", "arrow-left", "chevron-left", "chevron-right"}
)
"""What points the other way where the window reads right to left; clocks, ticks and charts never do."""


class Icons(QObject):
    """Lucide's icons by name, coloured by role; kept once drawn, forgotten when the theme changes.

    Args:
        theme: Gives the colours, and the folder that holds `icons/NAME.svg`.
    """

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._folder = theme.resources / "icons"
        self._sources: dict[str, str] = {}
        self._kept: dict[tuple[str, int, str, float, bool], QPixmap] = {}
        self._icons: dict[tuple[object, ...], QIcon] = {}
        self.portraits = Portraits(self)
        theme.changed.connect(self._forget)

    def icon(self, name: str, role: str = "text_2", size: int = 18, gap: int = 0) -> QIcon:
        """Return an icon for buttons and menus; it greys where the button is disabled.

        Args:
            name: As in Lucide, such as `square-pen`.
            role: Of the theme, such as `text_2`.
            size: Logical pixels, already scaled.
            gap: Empty pixels between icon and words, beside the style's own 4; ask for an icon of `size + gap` width.
        """
        colors = (self._theme.color(role).name(), self._theme.color("disabled_text").name())
        key = (name, size, gap, *colors, _right_to_left())
        icon = self._icons.get(key)
        if icon is None:
            icon = self._icons[key] = QIcon()
            for ratio in _RATIOS:
                icon.addPixmap(_with_gap(self.pixmap(name, role, size, ratio), gap))
                icon.addPixmap(_with_gap(self.pixmap(name, "disabled_text", size, ratio), gap), QIcon.Mode.Disabled)
        return QIcon(icon)

    def pixmap(self, name: str, role: str, size: int, ratio: float) -> QPixmap:
        """Return the icon as a picture of `size` logical pixels for a screen of this device pixel ratio.

        Raises:
            FileNotFoundError: No such icon.
        """
        color = self._theme.color(role)
        mirrored = name in MIRRORED and _right_to_left()
        key = (name, size, color.name(), ratio, mirrored)
        made = self._kept.get(key)
        if made is None:
            source = self._source(name).replace("currentColor", color.name())
            stroke = _SMALL_STROKE if size <= _SMALL else _THIN
            made = render_svg(source.replace('stroke-width="2"', f'stroke-width="{stroke}"'), size, ratio)
            if mirrored:
                made = made.transformed(QTransform.fromScale(-1, 1))
            self._kept[key] = made
        return made

    def app_icon(self) -> QIcon:
        """Return the program's icon, 16 to 128 pixels."""
        icon = QIcon()
        for size in (16, 22, 24, 32, 48, 64, 128):
            icon.addPixmap(self.app_pixmap(size, 1.0))
        return icon

    def app_pixmap(self, size: int, ratio: float) -> QPixmap:
        """Return the program's icon in its own colours."""
        return render_svg(self._source(APP_ICON), size, ratio)

    def _source(self, name: str) -> str:
        if name not in self._sources:
            self._sources[name] = (self._folder / f"{name}.svg").read_text("utf-8")
        return self._sources[name]

    @Slot()
    def _forget(self) -> None:
        self._kept.clear()
        self._icons.clear()


def _right_to_left() -> bool:
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def _with_gap(picture: QPixmap, gap: int) -> QPixmap:
    """Return the picture with room at the side of the words."""
    if gap == 0:
        return picture
    ratio = picture.devicePixelRatio()
    wide = QPixmap(picture.width() + round(gap * ratio), picture.height())
    wide.setDevicePixelRatio(ratio)
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    painter.drawPixmap(gap if _right_to_left() else 0, 0, picture)
    painter.end()
    return wide


def render_svg(source: str, size: int, ratio: float) -> QPixmap:
    """Return a square picture of an SVG text, `size` logical pixels."""
    side = round(size * ratio)
    picture = QPixmap(QSize(side, side))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture
