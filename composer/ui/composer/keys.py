"""The keys of findings and of posts, while a post has the focus (DESIGN, section 5)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_NONE = Qt.KeyboardModifier.NoModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier

_KEYS = {
    (_NONE, False, Qt.Key.Key_F8): "next",
    (_NONE, True, Qt.Key.Key_F8): "previous",
    (_NONE, False, Qt.Key.Key_F7): "next_lint",
    (_NONE, True, Qt.Key.Key_F7): "previous_lint",
    (_CTRL, False, Qt.Key.Key_Period): "fix",
    (_CTRL, True, Qt.Key.Key_Period): "fix_all",
    (_CTRL, True, Qt.Key.Key_Greater): "fix_all",  # a period with Shift, as an American keyboard sends it
    (_CTRL, True, Qt.Key.Key_Colon): "fix_all",  # the same on a German one
    (_CTRL, True, Qt.Key.Key_N): "add",
    (_CTRL, True, Qt.Key.Key_Backspace): "remove",
    (_CTRL, True, Qt.Key.Key_T): "split",
    (_CTRL, False, Qt.Key.Key_Space): "complete",
    (_CTRL, False, Qt.Key.Key_E): "swap",
    (_ALT, False, Qt.Key.Key_Up): "up",
    (_ALT, False, Qt.Key.Key_Down): "down",
}


def asked_by(event: QKeyEvent) -> str:
    """Return what a key asks for, by its name in `_KEYS`; empty where it asks for nothing."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return _KEYS.get((held & ~_SHIFT, bool(held & _SHIFT), Qt.Key(event.key())), "")
