"""The look of the window: design tokens read once, handed out by role; one palette and one style sheet made of them."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

NAMES = ("light", "dark", "contrast")
_KEPT_SPACES = frozenset({"xl", "xxl"})
_BIG_TEXT = 1.5
_BIG_TARGET = 44
_FEATURES = ("cv05", "ss03")  # an l that is no I, rounder quotes and commas


@dataclass(frozen=True, slots=True)
class TypeStyle:
    """One type of the scale: points at 100 %, weight, line height in percent of the font's own spacing."""

    pt: float
    weight: int
    line: int


class Theme(QObject):
    """Colours, lengths, fonts and times by name; the names are those of `tokens.toml`.

    Lengths are logical pixels, scaled by the text scale where the design says so. Listen to `changed` to paint
    again or to take new sizes.
    """

    changed = Signal()

    def __init__(self, tokens: dict[str, Any], resources: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._resources = resources
        self._sheet = (resources / "themes" / "base.qss").read_text("utf-8")
        self._colors: dict[str, dict[str, str]] = {name: dict(tokens[name]) for name in NAMES}
        self._argb = {name: {role: _argb(value) for role, value in tokens[name].items()} for name in NAMES}
        self._types = {name: TypeStyle(**values) for name, values in tokens["type"].items()}
        self._space: dict[str, int] = tokens["space"]
        self._size: dict[str, int] = tokens["size"]
        self._radius: dict[str, int] = tokens["radius"]
        self._border: dict[str, int] = tokens["border"]
        self._motion: dict[str, Any] = tokens["motion"]
        self._families: list[str] = [name for name in tokens["font"]["ui"] if name != "system"]
        self._emoji: list[str] = tokens["font"]["emoji"]
        self._asked = "light"
        self._name = "light"
        self._scale = 1.0
        self._fonts: dict[tuple[str, bool], QFont] = {}
        self._app: QApplication | None = None
        self._still: set[str] = set()

    @classmethod
    def load(cls, resources: Path) -> Theme:
        """Read `themes/tokens.toml` and the style sheet's template.

        Raises:
            OSError: A file is missing: the installation is damaged.
        """
        return cls(tomllib.loads((resources / "themes" / "tokens.toml").read_text("utf-8")), resources)

    @property
    def resources(self) -> Path:
        """The folder of themes, icons and fonts."""
        return self._resources

    @property
    def name(self) -> str:
        """`light`, `dark` or `contrast`: what is shown now."""
        return self._name

    @property
    def scale(self) -> float:
        """The text scale, 1.0 to 2.0."""
        return self._scale

    @property
    def contrast(self) -> bool:
        """Whether the high contrast theme is shown: thick edges, no tints."""
        return self._name == "contrast"

    @property
    def emoji_fonts(self) -> tuple[str, ...]:
        """The families emoji are drawn with, the first that is installed."""
        return tuple(self._emoji)

    def choose(self, name: str, scale: float = 1.0) -> None:
        """Hand out the colours and lengths of `light`, `dark` or `contrast` from now on; Qt is dressed by `apply`."""
        self._name = name
        self._scale = min(2.0, max(1.0, scale))

    def apply(self, app: QApplication, name: str, scale: float = 1.0) -> None:
        """Show a theme.

        Args:
            app: Gets the style, the palette, the font and the style sheet.
            name: `light`, `dark`, `contrast`, or `system` to follow the desktop while it changes.
            scale: Text scale, 1.0 to 2.0.
        """
        scale = min(2.0, max(1.0, scale))
        if self._app is None:
            self._begin(app)
        elif (name, scale) == (self._asked, self._scale):
            return  # to dress all widgets again takes long, and another setting is none of theirs
        self._asked = name
        self._scale = scale
        self._fonts.clear()
        self._show(app)

    def prepare(self, app: QApplication, name: str, scale: float = 1.0) -> None:
        """Be ready for a window to be built: as `apply`, but the style sheet waits for `dress`.

        Parts that wear a style sheet are dressed anew, with all they hold, each time one is put into another: a window
        that is built in it takes three times as long. Where Qt wears one already, this is `apply`.
        """
        if app.styleSheet() or self._app is not None:
            self.apply(app, name, scale)
            return
        self._begin(app)
        self._asked = name
        self._scale = min(2.0, max(1.0, scale))
        self._fonts.clear()
        self._lay_ground(app)

    def dress(self) -> None:
        """Put the style sheet on after `prepare`: before the window goes into the shell, where its fonts settle."""
        if self._app is not None and not self._app.styleSheet():
            self._put_on(self._app)

    def color(self, role: str) -> QColor:
        """Return the colour of a role, such as `accent`.

        Raises:
            KeyError: No such role.
        """
        return QColor.fromRgba(self._argb[self._name][role])

    def css(self, role: str) -> str:
        """Return the colour of a role as a style sheet writes it.

        Raises:
            KeyError: No such role.
        """
        value = self._colors[self._name][role]
        return value if len(value) == 7 else f"#{value[7:]}{value[1:7]}"

    def space(self, name: str) -> int:
        """Return a distance, `xxs` to `xxl`; half of the text scale goes into it, in steps of 4."""
        value = self._space[name]
        if name in _KEPT_SPACES or self._scale == 1.0:
            return value
        return round(value * (1 + (self._scale - 1) / 2) / 4) * 4

    def size(self, name: str) -> int:
        """Return the height of a part, such as `control`; grows with the text, a target at least to 44."""
        value = round(self._size[name] * self._scale)
        if name == "target" and self._scale >= _BIG_TEXT:
            return max(value, _BIG_TARGET)
        return value

    def px(self, value: float) -> int:
        """Return a length that grows with the text and is not in the tokens."""
        return round(value * self._scale)

    def radius(self, name: str) -> int:
        """Return a corner's radius: `mark`, `control`, `card`, `sheet`."""
        return self._radius[name]

    def edge(self, focused: bool = False) -> int:
        """Return how thick the edge of a control is, 1 to 3."""
        return self._border[("focus" if focused else "control") + ("_contrast" if self.contrast else "")]

    def line(self, type_name: str) -> int:
        """Return the line height of a type, in percent of the font's own line spacing."""
        return self._types[type_name].line

    def font(self, type_name: str, tabular: bool = False) -> QFont:
        """Return the font of a type, such as `body` or `write`.

        Args:
            type_name: A name of the type scale.
            tabular: Figures of one width, for numbers that change.
        """
        made = self._fonts.get((type_name, tabular))
        if made is None:
            made = self._fonts[type_name, tabular] = self._make_font(self._types[type_name], tabular)
        return QFont(made)

    def _make_font(self, kind: TypeStyle, tabular: bool) -> QFont:
        font = QFont([*self._families, QGuiApplication.font().family(), *self._emoji])
        font.setPointSizeF(kind.pt * self._scale)
        font.setWeight(QFont.Weight(kind.weight))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        for tag in (*_FEATURES, "tnum") if tabular else _FEATURES:
            font.setFeature(QFont.Tag(tag), 1)
        return font

    def motion(self, name: str) -> int:
        """Return how long a movement takes, in milliseconds; 0 where less motion is asked for."""
        return 0 if self.still() else int(self._motion[name])

    def keep_still(self, still: bool, whose: str) -> None:
        """Keep the window still, or not any more, for somebody: the author, the desktop; it moves once nobody asks."""
        (self._still.add if still else self._still.discard)(whose)

    def still(self) -> bool:
        """Whether the author or the desktop asks for less motion."""
        if self._still:
            return True
        style = QGuiApplication.styleHints()  # held: what it lends does not outlive its wrapper
        asks = getattr(style.accessibility(), "motionPreference", None)  # Qt 6.12
        return asks is not None and asks().name == "ReducedMotion"

    def _begin(self, app: QApplication) -> None:
        self._app = app
        app.setStyle("Fusion")
        self._hints = app.styleHints()  # held: what it lends does not outlive its wrapper
        self._hints.colorSchemeChanged.connect(self._follow)
        self._hints.accessibility().contrastPreferenceChanged.connect(self._follow)

    def _show(self, app: QApplication) -> None:
        self._lay_ground(app)
        self._put_on(app)
        self.changed.emit()

    def _lay_ground(self, app: QApplication) -> None:
        self._name = _resolve(self._asked)
        app.setFont(self.font("body"))
        app.setPalette(self._palette())

    def _put_on(self, app: QApplication) -> None:
        from composer.ui.widgets.style import fill_sheet  # behind the first paint

        app.setStyleSheet(fill_sheet(self._sheet, self))

    @Slot()
    def _follow(self) -> None:
        if self._app is not None and self._asked == "system" and _resolve(self._asked) != self._name:
            self._show(self._app)

    def _palette(self) -> QPalette:
        palette = QPalette()
        role = QPalette.ColorRole
        for target, name in (
            (role.Window, "window"),
            (role.WindowText, "text"),
            (role.Base, "surface"),
            (role.AlternateBase, "window"),
            (role.Text, "text"),
            (role.Button, "surface"),
            (role.ButtonText, "text"),
            (role.PlaceholderText, "text_3"),
            (role.ToolTipBase, "toast"),
            (role.ToolTipText, "on_toast"),
            (role.Highlight, "accent"),
            (role.HighlightedText, "on_accent"),
            (role.Link, "accent"),
            (role.LinkVisited, "accent"),
            (role.Accent, "accent"),
            (role.Mid, "line"),
            (role.Dark, "border"),
        ):
            palette.setColor(target, self.color(name))
        for target in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, target, self.color("disabled_text"))
        return palette


def _resolve(asked: str) -> str:
    """Return the theme to show: `system` follows the desktop's contrast first, then its light or dark."""
    if asked in NAMES:
        return asked
    from PySide6.QtCore import Qt  # its hundreds of enumerations take as long as the rest of the first paint

    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


def _argb(value: str) -> int:
    """Return `#RRGGBB` or, as in style sheets of the web, `#RRGGBBAA` as one number, the opacity first."""
    return int(value[7:] or "FF", 16) << 24 | int(value[1:7], 16)
