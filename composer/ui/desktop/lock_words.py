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


def kept(code: str) -> tuple[str, str]:
    """Return why a program that was just started is locked, and the code again where something is wrong with it."""
    wrong = {
        "store.key_missing": _tr("Your drafts are here, but their key is not in the keyring. Nothing was changed."),
        "store.damaged": _tr("A part of the file of your drafts is damaged. Nothing was deleted."),
        "store.wrong_key": _tr(
            "Your drafts are here, but the key in the keyring does not open them. Nothing was changed."
        ),
    }.get(code)
    if wrong is not None:
        return wrong, code
    if code == "lock.held":
        return _tr("Vignette was locked when it ended. Nothing you wrote is lost."), ""
    return _tr("Your drafts are kept under your passphrase."), ""


def system(outcome: str) -> str:
    """Return why the system's question did not unlock: `stopped`, `refused`, `nobody` or `gone`."""
    return {
        "stopped": _tr("The system's question was closed, so Vignette stays locked."),
        "refused": _tr("The system did not let you through. Signing in to this computer anew opens Vignette, too."),
        "nobody": _tr("This desktop has no window that could ask for the password."),
        "gone": _tr("The system did not answer, so Vignette stays locked."),
    }[outcome]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Keeper", text)
