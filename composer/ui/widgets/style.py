"""The style sheet filled with a theme's values, and how widgets are told to look at it again.

The ground is Fusion, untouched, and the sheet alone draws check boxes and radio buttons: a `QProxyStyle` would call
Python for every part that is drawn, many times a frame.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Protocol

from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QWidget

_LENGTH = re.compile(r"@\{([a-z0-9_.+\-]+)\}")
_COLOR = re.compile(r"@([a-z_0-9]+)")
_FILE = re.compile(r"@file\(([a-z]+)\)")
_ONLY = re.compile(r"/\* (contrast|plain) \{ \*/(.*?)/\* \} \*/", re.DOTALL)


class Look(Protocol):
    """What the style needs of a theme."""

    @property
    def resources(self) -> Path:
        """The folder of themes, icons and fonts."""
        ...

    @property
    def name(self) -> str:
        """Which theme: `light`, `dark` or `contrast`."""
        ...

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
    `@file(tick)` the path of `themes/tick-THEME.svg`;
    a block between `/* contrast { */` and `/* } */` stands in that theme only, `plain` in the others.
    """
    wanted = "contrast" if theme.contrast else "plain"
    chosen = _ONLY.sub(lambda match: match[2] if match[1] == wanted else "", template)
    folder = (theme.resources / "themes").as_posix()
    chosen = _FILE.sub(lambda match: f'url("{folder}/{match[1]}-{theme.name}.svg")', chosen)
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
