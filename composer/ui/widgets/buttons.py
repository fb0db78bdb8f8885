"""Buttons with words, made in one place: they answer to Space and to Enter.

A click leaves the keyboard where it is: who presses a button beside the text goes on writing.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton


def push(text: str = "", *, role: str = "", fit: str = "") -> QPushButton:
    """Return a button.

    Args:
        text: A verb.
        role: Of the style sheet: `primary`, `fix`, `quiet`, `link`; empty for the ordinary one.
        fit: `small` or `large`; empty for the ordinary height.
    """
    button = QPushButton(text.replace("&", "&&"))
    if role:
        button.setProperty("role", role)
    if fit:
        button.setProperty("fit", fit)
    button.setAutoDefault(True)  # outside a dialog this only lets Enter press it
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
