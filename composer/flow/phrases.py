"""The sentences themselves, American English, by code. Placeholders stand in braces."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

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
        "name.patient": "The name of a patient, even shortened.",
        "name.initials": "Initials name a patient to everyone who was there.",
        "name.relative": "A relative's name leads to the patient.",
        "name.tag": "The tag carries a patient's name.",
        "place.facility": "A hospital ties the patient to a place.",
        "place.named": "A named place ties the patient to it.",
        "place.geo": "A place smaller than a state narrows the circle.",
        "place.address": "An address leads to the patient's door.",
        "place.room": "A room or bed number points to one patient.",
        "place.zip": "A ZIP code is smaller than a state.",
        "date.patient": "A date tied to a patient tells the day of care.",
        "date.birth": "A date of birth singles the patient out.",
        "date.holiday": "A holiday is a date. It tells the day of care.",
        "age.over_89": "Ages of 90 and more single a person out.",
        "age.birth_year": "The year of birth gives away an age of 90 or more.",
        "contact.phone": "A telephone number reaches the patient.",
        "contact.fax": "A fax number reaches the patient or household.",
        "contact.email": "An e-mail address reaches the patient.",
        "number.ssn": "A Social Security number, even its last four digits.",
        "number.record": "A record number leads straight to the chart.",
        "number.plan": "A health plan number belongs to one person.",
        "number.account": "An account number belongs to one person.",
        "number.license": "A license or certificate number belongs to one person.",
        "number.vehicle": "A plate or vehicle number leads to its owner.",
        "number.device": "A device's serial number leads to its wearer.",
        "number.other": "A number given to one person singles that person out.",
        "web.link": "The link leads to the patient, or carries a number of theirs.",
        "web.ip": "An IP address points to a household.",
        "image.face": "Your words say that a picture shows the patient.",
        "image.biometric": "A print of finger, voice or eye belongs to one person.",
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
