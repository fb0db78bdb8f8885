"""One message to whoever listens with a screen reader."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def say_aloud(speaker: QWidget, message: str) -> None:
    """Have a message read, if a screen reader is at work.

    The classes are fetched here and not at the top: they cost three milliseconds of the first paint.
    """
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(speaker, message))
