"""The sentences themselves, American English, by code. Placeholders stand in braces."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from composer.base.errors import Action
from composer.guard.report import Label, Verdict
from composer.outbox.item import State

REMOVE: Final = "Remove"
USE: Final = "Use “{words}”"

VERDICTS: Final = MappingProxyType(
    {
        Verdict.CLEAR: "Clear",
        Verdict.WARN: "Consider",
        Verdict.BLOCK: "Must change",
    }
)

STATES: Final = MappingProxyType(
    {
        State.QUEUED: "In line",
        State.SENDING: "Going out",
        State.SENT: "Sent",
        State.NOT_SENT: "Not sent",
        State.UNKNOWN: "Unknown: look first",
        State.HANDED_OVER: "Handed over",
        State.PARTLY: "Partly out",
    }
)

BADGES: Final = MappingProxyType(
    {
        Label.NAME: "Rule A · names",
        Label.LOCATION: "Rule B · places",
        Label.DATE: "Rule C · dates, ages",
        Label.AGE: "Rule C · dates, ages",
        Label.PHONE: "Rule D · phone numbers",
        Label.FAX: "Rule E · fax numbers",
        Label.EMAIL: "Rule F · e-mail",
        Label.SSN: "Rule G · Social Security",
        Label.MRN: "Rule H · record numbers",
        Label.HEALTH_PLAN: "Rule I · health plan",
        Label.ACCOUNT: "Rule J · accounts",
        Label.LICENSE: "Rule K · licenses",
        Label.VEHICLE: "Rule L · vehicles",
        Label.DEVICE: "Rule M · devices",
        Label.URL: "Rule N · web addresses",
        Label.IP: "Rule O · IP addresses",
        Label.BIOMETRIC: "Rule P · finger, voice",
        Label.PHOTO: "Rule Q · faces",
        Label.OTHER_ID: "Rule R · other marks",
        Label.QUASI: "Rule (ii)",
    }
)

REASONS: Final = MappingProxyType(
    {
        "other": "This detail could tell somebody who the patient is.",
    }
)

SHORT_REASONS: Final = MappingProxyType(
    {
        "other": "narrows the circle",
    }
)

SUGGESTIONS: Final = MappingProxyType({"remove": REMOVE})

LOOKED: Final = MappingProxyType(
    {
        "words": "The words of this post",
        "hashtags": "The hashtags",
        "handles": "The handles",
        "links": "The links",
        "profile": "The city and hospital in your profile",
        "time": "The time it will be posted",
        "alt": "The descriptions of pictures",
        "poll": "The answers of the poll",
        "files": "The names of files",
        "reply": "The post you answer",
        "quote": "The post you quote",
        "thread": "The posts read as one",
    }
)

NOT_LOOKED: Final = MappingProxyType(
    {
        "other": "A part of this draft was not looked at.",
        "media": "The pictures were not looked at.",
        "language": "This does not read as English. The check reads English only.",
        "link_target": "Where a short link leads was not looked at.",
    }
)

ACTIONS: Final = MappingProxyType(
    {
        Action.RETRY: "Try again",
        Action.WAIT: "Pause",
        Action.EDIT: "Edit",
        Action.RECONNECT: "Connect again",
        Action.ADD_CREDIT: "Open X's account page",
        Action.LOOK_FIRST: "Open my profile",
        Action.OPEN_IN_BROWSER: "Finish in the browser",
        Action.WRITE_WITHOUT_KEEPING: "Write without keeping",
        Action.REPAIR: "Repair",
        Action.FREE_SPACE: "Try again",
    }
)

ERRORS: Final = MappingProxyType(
    {
        "other": ("Something failed. Your text is still here.", ""),
        # the check
        "guard.missing": ("The check could not look. Keep writing; posting waits.", "Repair"),
        "guard.damaged": ("The check's files are damaged, so it does not look. Posting waits.", "Repair"),
        "guard.crashed": ("The check stopped while looking. Keep writing; posting waits.", "Repair"),
        "guard.late": ("The check took too long. Keep writing; posting waits.", "Repair"),
        "guard.closed": ("The check is closed. Posting waits.", "Repair"),
        # the gate
        "gate.block": ("Not ready to post: a detail identifies a patient.", "Show the first"),
        "gate.unconfirmed": ("Somebody could recognise the patient. Say what you have considered first.", "Edit"),
        "gate.changed": ("The text changed after the check, so it was not sent.", "Edit"),
        "gate.stale": ("A new look found more than before, so it was not sent.", "Edit"),
        "gate.expired": ("It waited too long and must be looked at again.", "Edit"),
        "gate.policy": ("The rules changed since the check. It must be looked at again.", "Edit"),
        "gate.forged": ("The permission to send does not belong to this text. Nothing was sent.", "Edit"),
        "gate.empty": ("There is nothing to post yet.", ""),
        "gate.media": ("Pictures cannot be posted yet: nobody has read them.", "Edit"),
        # keyring and store
        "keyring.missing": (
            "No keyring to keep your key in, so drafts cannot be stored. Write for now, or set one up.",
            "Write without keeping",
        ),
        "keyring.locked": (
            "Your keyring is locked, so drafts cannot be opened. Unlock it, then try again.",
            "Try again",
        ),
        "keyring.refused": (
            "The keyring found keeps secrets in plain text, so Vignette does not use it.",
            "Write without keeping",
        ),
        "keyring.too_long": ("A secret is too long for the keyring. Nothing was kept.", ""),
        "keyring.failed": ("The keyring did not answer. Nothing was kept.", "Try again"),
        "store.key_missing": (
            "Your drafts are here, but their key is not in the keyring. Nothing was changed.",
            "Write without keeping",
        ),
        "store.wrong_key": ("The key does not open your drafts. Nothing was changed.", "Write without keeping"),
        "store.newer": (
            "A newer Vignette made this file. Update to open it.",
            "Write without keeping",
        ),
        "store.damaged": ("The file of drafts is damaged. Nothing was deleted.", "Write without keeping"),
        "store.full": ("The disk is full. Your text is kept in memory; free some space now.", "Try again"),
        "store.read_only": ("The disk takes no writing. Your text is kept in memory only.", "Try again"),
        "store.busy": ("Another program holds your drafts. Close it, then try again.", "Try again"),
        "store.sqlite_old": (
            "The database library is too old to be trusted. Reinstall Vignette.",
            "Write without keeping",
        ),
        "store.failed": ("The drafts could not be written. Your text is kept in memory.", "Try again"),
    }
)
