"""The pages of the window, by name."""

from __future__ import annotations

from enum import StrEnum


class Page(StrEnum):
    """What the side bar leads to. SETTINGS opens as a sheet over whatever page is shown."""

    COMPOSER = "composer"
    OUTBOX = "outbox"
    SENT = "sent"
    ARCHIVE = "archive"
    TRASH = "trash"
    TIMELINE = "timeline"
    SETTINGS = "settings"
