"""Who may reply, in words: the same in the bar and in the sheet about an account."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from composer.guard.submission import Audience


def audience_words() -> dict[Audience, str]:
    """Return the words for each audience, in the order in which they are offered."""
    return {
        Audience.EVERYONE: QCoreApplication.translate("BottomBar", "Everyone can reply"),
        Audience.FOLLOWING: QCoreApplication.translate("BottomBar", "Accounts you follow can reply"),
        Audience.MENTIONED: QCoreApplication.translate("BottomBar", "Accounts you mention can reply"),
        Audience.SUBSCRIBERS: QCoreApplication.translate("BottomBar", "Your subscribers can reply"),
        Audience.VERIFIED: QCoreApplication.translate("BottomBar", "Verified accounts can reply"),
    }
