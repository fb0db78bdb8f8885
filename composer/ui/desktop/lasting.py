"""How long a poll stands, in words; and the lengths that are offered."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

LENGTHS: Final = (30, 60, 6 * 60, 12 * 60, 24 * 60, 3 * 24 * 60, 7 * 24 * 60)
"""Minutes; X takes 5 to 10,080."""

DAY: Final = 24 * 60


def length_words(minutes: int) -> str:
    """Return a length of time in words."""
    known = {
        30: QCoreApplication.translate("poll", "30 minutes"),
        60: QCoreApplication.translate("poll", "1 hour"),
        6 * 60: QCoreApplication.translate("poll", "6 hours"),
        12 * 60: QCoreApplication.translate("poll", "12 hours"),
        DAY: QCoreApplication.translate("poll", "1 day"),
        3 * DAY: QCoreApplication.translate("poll", "3 days"),
        7 * DAY: QCoreApplication.translate("poll", "7 days"),
    }
    words = QCoreApplication.translate("poll", "{count} minutes")
    return known.get(minutes) or words.replace("{count}", str(minutes))
