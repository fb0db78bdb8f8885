"""Words and signs on the window: labels that show plain text only, and parts that carry an icon."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPixmap, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from composer.ui.widgets.icons import Icons
from composer.ui.widgets.plain_tip import plain_tip
from composer.ui.widgets.style import set_property
from composer.ui.widgets.theme import Theme

_OTHER_LETTERS = frozenset({QEvent.Type.FontChange, QEvent.Type.StyleChange})


class Text(QLabel):
    """One line of plain text.

    Args:
        text: Shown as it is; never read as markup.
        type_name: Of the type scale: `caption`, `label`, `body`, `title` ...
        tone: Colour by meaning: empty, `second`, `hint`, `block`, `warn`, `clear` ...
    """

    def __init__(self, text: str = "", type_name: str = "body", tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("type", type_name)
        self.setProperty("tone", tone)
        self.setText(text)

    def set_tone(self, tone: str) -> None:
        """Colour the words by another meaning."""
        set_property(self, "tone", tone)


class ElidedText(Text):
    """One line that is cut at its end where room is short; the whole text stands in the tooltip and the name."""

    def __init__(self, text: str = "", type_name: str = "body", tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, type_name, tone, parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """Give way down to a few letters."""
        return QSize(self.fontMetrics().averageCharWidth() * 4, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        """Paint what fits."""
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width())
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), int(_side(self)) | int(Qt.AlignmentFlag.AlignVCenter), shown)

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(text)
        self._tell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the whole text as a tooltip where it is cut."""
        super().resizeEvent(event)
        self._tell()

    def _tell(self) -> None:
        cut = self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()
        self.setToolTip(plain_tip(self.text()) if cut else "")


class Paragraph(Text):
    """Several lines of plain text with the line height of its type; as high as its width needs."""

    _placed = False  # whether it was given a width yet

    def __init__(
        self, theme: Theme, text: str = "", type_name: str = "body", tone: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, type_name, tone, parent)
        self._theme = theme
        self._heights: dict[int, int] = {}  # by width, of these words in this font: layouts ask over and over
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._measure_again)

    def hasHeightForWidth(self) -> bool:
        """It has: words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the text at this width."""
        edges = self.contentsMargins()
        room = max(1, width - edges.left() - edges.right())
        height = self._heights.get(room)
        if height is None:
            height = self._heights[room] = self._height(room)
        return height + edges.top() + edges.bottom()

    def sizeHint(self) -> QSize:
        """Ask for one line, or for a readable column."""
        metrics, edges = QFontMetricsF(self.font()), self.contentsMargins()
        width = min(metrics.horizontalAdvance(self.text()) + 1, metrics.averageCharWidth() * 48)
        width += edges.left() + edges.right()
        return QSize(round(width + 0.5), self.heightForWidth(round(width + 0.5)))

    def minimumSizeHint(self) -> QSize:
        """Give way to a dozen letters a line; fewer words ask for no more than they are."""
        metrics, edges = QFontMetricsF(self.font()), self.contentsMargins()
        wide = min(metrics.averageCharWidth() * 12, metrics.horizontalAdvance(self.text()) + 1)
        return QSize(round(wide + 0.5) + edges.left() + edges.right(), self.heightForWidth(max(1, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the new width needs, also in layouts that do not ask for it."""
        super().resizeEvent(event)
        self._placed = True
        self._take_height()

    def setText(self, text: str) -> None:
        """Show another text; a shorter one gives the height back."""
        if text == self.text():
            return
        self._heights = {}  # before Qt asks: a label that is shown is measured while it takes the text
        super().setText(text)
        if self._placed:
            self._take_height()

    @Slot()
    def _measure_again(self) -> None:
        self._heights = {}
        self.updateGeometry()

    def _take_height(self) -> None:
        needed = self.heightForWidth(self.width())
        if needed != self.minimumHeight():
            self.setMinimumHeight(needed)

    def changeEvent(self, event: QEvent) -> None:
        """Lay the text out again where the font changed."""
        super().changeEvent(event)
        if event.type() in _OTHER_LETTERS:
            self._measure_again()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        """Paint the lines."""
        layout, _ = self._lay(self.contentsRect().width())
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        layout.draw(painter, QPointF(self.contentsRect().topLeft()))

    def _height(self, width: int) -> int:
        """Return the height of the words at this width; to lay them out costs ten times what measuring does."""
        words = self.text()
        if words.isprintable() and 0 < QFontMetricsF(self.font()).horizontalAdvance(words) < width - 1:
            return round(self._spacing() + 0.49)  # one line
        return self._lay(width)[1]

    def _lay(self, width: int) -> tuple[QTextLayout, int]:
        layout = QTextLayout(self.text().replace("\n", "\u2028"), self.font())
        centred = self.alignment() & Qt.AlignmentFlag.AlignHCenter
        option = QTextOption(Qt.AlignmentFlag.AlignHCenter if centred else _side(self))
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(self.layoutDirection())
        layout.setTextOption(option)
        spacing = self._spacing()
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height + (spacing - line.height()) / 2))
            height += spacing
        layout.endLayout()
        return layout, round(height + 0.49)

    def _spacing(self) -> float:
        """Return the height of a line, in logical pixels."""
        kind = str(self.property("type")).removesuffix("_plain").removesuffix("_medium").removesuffix("_strong")
        return QFontMetricsF(self.font()).height() * self._theme.line(kind) / 100


_SMALL: Final = 16
"""Logical pixels: signs up to here stand in a line, close before a word."""
_GAP: Final = 4
"""Logical pixels that grow with the text, of what stands between such a sign and its word."""


class IconLabel(QLabel):
    """A sign. It is decoration unless it is given a name; the word stands beside it.

    Args:
        size: Logical pixels at 100 %.
    """

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        name: str,
        role: str = "text_2",
        *,
        size: int = 18,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self._name, self._role, self._side = name, role, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._dress)
        self._dress()

    def show_icon(self, name: str, role: str) -> None:
        """Show another sign or colour."""
        if (name, role) != (self._name, self._role):
            self._name, self._role = name, role
            self._dress()

    @Slot()
    def _dress(self) -> None:
        side = self._theme.px(self._side)
        beside = self._theme.px(_GAP) - _GAP if self._side <= _SMALL else 0  # or a large word would touch it
        self.setFixedSize(side + beside, side)
        self.setPixmap(self._picture(side))

    def _picture(self, side: int) -> QPixmap:
        return self._icons.pixmap(self._name, self._role, side, self.devicePixelRatioF())


class IconButton(QPushButton):
    """A button with an icon that follows the theme.

    Args:
        text: Empty for a button of an icon only; then `name` is its accessible name and tooltip.
        role: Of the style sheet: `quiet`, `tool`, `row` ...; empty for the ordinary one.
        color: The icon's colour by role of the theme.
        size: Of the icon, logical pixels at 100 %.
    """

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        icon: str,
        text: str = "",
        *,
        role: str = "",
        name: str = "",
        color: str = "text_2",
        size: int = 18,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme, self._icons = theme, icons
        self._drawn, self._color, self._side = icon, color, size
        if role:
            self.setProperty("role", role)
        if name:
            self.setAccessibleName(name)
            self.setToolTip(plain_tip(name))
        self.setAutoDefault(True)  # outside a dialog this only lets Enter press it
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard where words are written
        theme.changed.connect(self._dress)
        self._dress()

    def setText(self, text: str) -> None:
        """Show other words, a gap between them and the icon."""
        if text != self.text():
            super().setText(text)
            self._dress()

    def show_icon(self, icon: str, color: str) -> None:
        """Show another icon or colour."""
        if (icon, color) != (self._drawn, self._color):
            self._drawn, self._color = icon, color
            self._dress()

    @Slot()
    def _dress(self) -> None:
        side, gap = self._theme.px(self._side), 4 if self.text() else 0
        self.setIconSize(QSize(side + gap, side))
        self.setIcon(self._icons.icon(self._drawn, self._color, side, gap))


def isolate(text: str) -> str:
    """Keep a handle, a sum or a key left-to-right inside a label: U+2066 to U+2069 (UAX 9). Never in a post."""
    return f"\u2066{text}\u2069"


def quoted(words: str) -> str:
    """Return words of the author in the quotation marks of the window's language."""
    return QCoreApplication.translate("labels", "“{words}”").replace("{words}", words)


def _side(widget: QWidget) -> Qt.AlignmentFlag:
    right = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute
