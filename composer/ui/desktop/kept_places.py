"""What is kept where, in words, for the settings to show."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from composer.base.paths import Profile


def places(profile: Profile) -> tuple[tuple[str, str], ...]:
    """Return what is kept, and its folder or keeper."""
    return (
        (_translated("Drafts, outbox and audit log, encrypted"), str(profile.store)),
        (_translated("Settings without any text of yours"), str(profile.settings)),
        (_translated("Keys"), _translated("The keyring of this computer")),
    )


def _translated(text: str) -> str:
    return QCoreApplication.translate("Vignette", text)
