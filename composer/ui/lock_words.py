"""Why the program is locked, in the words of the locked page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale


def nobody_for(minutes: int) -> str:
    """Return that nobody typed for so many minutes."""
    if minutes == 1:
        return _tr("Nobody typed for one minute, so your drafts were put away. Nothing you wrote is lost.")
    many = _tr("Nobody typed for {count} minutes, so your drafts were put away. Nothing you wrote is lost.")
    return many.format(count=QLocale().toString(minutes))


def left(why: str) -> str:
    """Return what the desktop told: `screen`, `sleep` or `switch`."""
    return {
        "screen": _tr("The screen was locked, so your drafts were put away. Nothing you wrote is lost."),
        "sleep": _tr("The computer went to sleep, so your drafts were put away. Nothing you wrote is lost."),
        "switch": _tr("Another user came, so your drafts were put away. Nothing you wrote is lost."),
    }[why]


def lost(code: str) -> str | None:
    """Return why the store does not open; None where only the passphrase is missing."""
    return {
        "store.key_missing": _tr("Your drafts are here, but their key is not in the keyring. Nothing was changed."),
        "store.damaged": _tr("A part of the file of your drafts is damaged. Nothing was deleted."),
        "store.wrong_key": _tr(
            "Your drafts are here, but the key in the keyring does not open them. Nothing was changed."
        ),
    }.get(code)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Keeper", text)
