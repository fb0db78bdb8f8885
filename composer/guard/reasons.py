"""All codes the guard can say; `flow.phrases` words them."""

from __future__ import annotations

from typing import Final

REASONS: Final = frozenset(
    {
        "name.patient",
        "name.relative",
        "name.initials",
        "name.tag",
        "place.facility",
        "place.named",
        "place.room",
        "place.address",
        "place.zip",
        "place.geo",
        "date.patient",
        "date.birth",
        "date.holiday",
        "age.over_89",
        "age.birth_year",
        "contact.phone",
        "contact.fax",
        "contact.email",
        "number.ssn",
        "number.record",
        "number.plan",
        "number.account",
        "number.license",
        "number.vehicle",
        "number.device",
        "number.other",
        "web.link",
        "web.ip",
        "image.face",
        "image.biometric",
        "mark.text",
        "mark.office",
        "reply.confirms",
        "reply.repeats",
        "quasi.time",
        "quasi.course",
        "quasi.person",
        "quasi.job",
        "quasi.family",
        "quasi.event",
        "quasi.rare",
        "quasi.disease",
        "quasi.quote",
        "quasi.picture",
        "quasi.place",
        "quasi.mock",
        "quasi.story",
        "doubt.name",
        "doubt.location",
        "doubt.date",
        "doubt.age",
        "doubt.phone",
        "doubt.fax",
        "doubt.email",
        "doubt.ssn",
        "doubt.mrn",
        "doubt.health_plan",
        "doubt.account",
        "doubt.license",
        "doubt.vehicle",
        "doubt.device",
        "doubt.url",
        "doubt.ip",
        "doubt.biometric",
        "doubt.photo",
        "doubt.other_id",
    }
)
"""Why a finding matters. `doubt.*` is an identifier that may be no patient's: something to consider."""

SUGGESTIONS: Final = frozenset(
    {
        "remove",
        "name.patient",
        "name.letter",
        "name.relative",
        "place.hospital",
        "place.town",
        "place.room",
        "place.address",
        "date.year",
        "date.recent_day",
        "date.recently",
        "date.months",
        "age.over_90",
        "age.last_century",
        "age.later_years",
        "mark.general",
        "mark.words",
        "picture.detail",
        "picture.described",
        "time.recently",
        "time.early_on",
        "person.patient",
        "family.relatives",
        "number.general",
        "web.page",
    }
)
"""Which safer wording is offered."""

LOOKED: Final = frozenset(
    {
        "words",
        "thread",
        "hashtags",
        "handles",
        "links",
        "links_as_shown",
        "profile",
        "time",
        "alt",
        "poll",
        "files",
        "reply",
        "quote",
    }
)
"""What was looked at."""

NOT_LOOKED: Final = frozenset({"media", "language", "link_target"})
"""What could not be looked at; each makes the verdict at least warn."""
