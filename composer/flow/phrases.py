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

THINGS: Final = MappingProxyType(
    {
        Label.NAME: "A name",
        Label.LOCATION: "A place",
        Label.DATE: "A date",
        Label.AGE: "An age of 90 or more",
        Label.PHONE: "A phone number",
        Label.FAX: "A fax number",
        Label.EMAIL: "An e-mail address",
        Label.SSN: "A Social Security number",
        Label.MRN: "A record number",
        Label.HEALTH_PLAN: "A health plan number",
        Label.ACCOUNT: "An account number",
        Label.LICENSE: "A license number",
        Label.VEHICLE: "A license plate or vehicle number",
        Label.DEVICE: "A device number",
        Label.URL: "A web address",
        Label.IP: "An IP address",
        Label.BIOMETRIC: "A fingerprint or a voice",
        Label.PHOTO: "A face",
        Label.OTHER_ID: "A mark that one person has",
        Label.QUASI: "A detail that adds up with others",
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
        "image.shows_face": "A face tells who it is. Cover it before it goes.",
        "image.voice": "A voice tells who speaks. Add the video without its sound, or record an authorization.",
        "image.code": "A phone reads this code. A record or a name may stand in it.",
        "image.biometric": "A print of finger, voice or eye belongs to one person.",
        "mark.office": "Only one person holds this office. It names the patient.",
        "mark.text": "A tattoo's own words are worn by one person.",
        "quasi.course": "An unusual course of illness is told again and recognized.",
        "quasi.disease": "A rare illness narrows the circle to few people.",
        "quasi.event": "An event others heard of leads to the patient.",
        "quasi.family": "A family like this one is recognized by those who know it.",
        "quasi.job": "The patient's work or role narrows the circle.",
        "quasi.mock": "A patient who is laughed at recognizes the story.",
        "quasi.person": "The description fits few people.",
        "quasi.picture": "Your words say that a picture goes with it.",
        "quasi.place": "A small unit or community narrows the circle.",
        "quasi.quote": "The patient's own words are recognized by those who heard them.",
        "quasi.rare": "Something this unusual is remembered and searched for.",
        "quasi.story": "Somebody who was there, or heard of it, would know who this is.",
        "quasi.time": "Your post carries its own date. Together they tell the day of the visit.",
        "reply.confirms": "Your reply confirms that this person is a patient.",
        "reply.repeats": "Your reply repeats what the other post gives away.",
        "doubt.name": "This may be the name of a patient.",
        "doubt.location": "This may be a place that leads to a patient.",
        "doubt.date": "This may be a date tied to a patient.",
        "doubt.age": "This may be a patient's age of 90 or more.",
        "doubt.phone": "This may be a patient's telephone number.",
        "doubt.fax": "This may be a patient's fax number.",
        "doubt.email": "This may be a patient's e-mail address.",
        "doubt.ssn": "This may be a Social Security number.",
        "doubt.mrn": "This may be a record number.",
        "doubt.health_plan": "This may be a health plan number.",
        "doubt.account": "This may be an account number.",
        "doubt.license": "This may be a license or certificate number.",
        "doubt.vehicle": "This may be a plate or vehicle number.",
        "doubt.device": "This may be a device's serial number.",
        "doubt.url": "This link may lead to a patient.",
        "doubt.ip": "This may be an IP address.",
        "doubt.biometric": "This may speak of a print of finger, voice or eye.",
        "doubt.photo": "This may say that a picture shows a patient.",
        "doubt.other_id": "This may be a number or mark that only one person has.",
    }
)

SHORT_REASONS: Final = MappingProxyType(
    {
        "other": "narrows the circle",
        "quasi.course": "an unusual course",
        "quasi.disease": "few people have it",
        "quasi.event": "others heard of it",
        "quasi.family": "a family one knows",
        "quasi.job": "tells who works there",
        "quasi.mock": "the patient would know",
        "quasi.person": "fits few people",
        "quasi.picture": "a picture shows more",
        "quasi.place": "a small place",
        "quasi.quote": "the patient's own words",
        "quasi.rare": "it is remembered",
        "quasi.story": "part of one person's story",
        "quasi.time": "tells the day",
        "reply.confirms": "confirms a visit",
        "reply.repeats": "repeats what was told",
    }
)

SUGGESTIONS: Final = MappingProxyType({"remove": REMOVE, "cover": "Cover it"})

LOOKED: Final = MappingProxyType(
    {
        "words": "The words of this post",
        "hashtags": "The hashtags",
        "handles": "The handles",
        "links": "The links",
        "links_as_shown": "The links, but not where short ones lead",
        "profile": "The city and hospital in your profile",
        "time": "The time it will be posted",
        "alt": "The descriptions of pictures",
        "poll": "The answers of the poll",
        "files": "The names of files",
        "pictures": "Words, codes and faces in the pictures",
        "reply": "The post you reply to",
        "quote": "The post you quote",
        "thread": "The posts read as one",
    }
)

NOT_LOOKED: Final = MappingProxyType(
    {
        "other": "A part of this draft was not looked at.",
        "media": "A picture could not be read.",
        "language": "This does not read as English. The check reads English only.",
        "link_target": "Where a short link leads was not looked at.",
    }
)
