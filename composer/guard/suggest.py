"""Safer words for a finding: put in its place they leave a sentence, and nothing that the profile gives away."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from composer.guard import roles
from composer.guard.recogniser import Candidate
from composer.guard.report import Label, Suggestion
from composer.text.span import Span

REMOVE: Final = Suggestion("remove", "")

_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")
_OPENS: Final = re.compile(r"(?:^|[.!?…\n]['\")\]]{0,2}\s*)$")
_KINDRED: Final = re.compile(r" (?:family|twins|baby|kids?|girls?|boys?|brothers|sisters|household)\b")
_ARTICLES: Final = frozenset({"the", "a", "an", "our", "my", "this", "his", "her", "their", "your"})
_PREPOSITIONS: Final = frozenset(
    {"on", "by", "from", "since", "until", "till", "for", "of", "before", "after", "dated", "due"}
)
_LACKS_NOUN: Final = frozenset(
    {"at", "on", "to", "via", "under", "by", "from", "with", "for", "is", "was", "call", "text", "ring", "email", "fax"}
    | {"reads", "says", "reading", "saying", "has", "had", "see", "saw"}
)
_ADDRESS: Final = frozenset(
    {"thanks", "hi", "hello", "dear", "hey", "thank", "congratulations", "congrats", "rip", "bye", "welcome", "you"}
)
_FACILITIES: Final = {
    "care home": "a care home", "nursing home": "a care home", "home": "a care home", "manor": "a care home",
    "clinic": "a clinic", "practice": "a practice", "surgery": "a practice", "school": "a school",
    "elementary": "a school", "academy": "a school", "college": "a school", "university": "a university",
    "jail": "a prison", "prison": "a prison", "hospice": "a hospice", "pharmacy": "a pharmacy",
    "rehab": "a rehab center",
}  # fmt: skip
_FACILITY: Final = re.compile(
    rf"\b(?:hospital|infirmary|medical center|{'|'.join(sorted(_FACILITIES, key=len, reverse=True))})\b", re.IGNORECASE
)
_SHOWN: Final = re.compile(
    r"(?:an? |the |this |our |my )?(?:group )?(?:photo|pic|picture|selfie|snap|image|video)", re.I
)
_SEEN: Final = re.compile(
    rf"{_SHOWN.pattern}|faces?\b|smil|grin|profile|portrait|before[- ]and[- ]after", re.IGNORECASE
)
_MEASURED: Final = re.compile(
    r"(?P<heard>voice|record|audio|clip|laugh|singing|dictaphone)|(?P<seen>iris|retina|fundus|scan)|(?P<pressed>print)",
    re.IGNORECASE,
)
_MEASURED_AS: Final = {"heard": "a description", "seen": "an image", "pressed": "a print"}
_OLD: Final = 90
_BESIDE_NOUN: Final = re.compile(r"[- ]?(?:yo|y/o|yr|years?|[MF]\b)")
_OLD_NOUN: Final = re.compile(r"(?:old|y/?o)\| [a-z]")  # "my 93 year old teacher"
_APART: Final = re.compile(r"[^\W\d_][.]?(?:, | \(| [–—-] )$")  # "Maria G., 93", "Maria (93)"
_QUOTES: Final = tuple("\"'“‘")
_DIGIT: Final = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class _Place:
    """A candidate in its text: the word before and what follows."""

    text: str
    span: Span
    kind: str
    before: str
    after: str

    @property
    def words(self) -> str:
        """The words that would be replaced."""
        return self.span.of(self.text)

    def cased(self, words: str) -> str:
        """Return `words` with a capital where a sentence begins."""
        opens = _OPENS.search(self.text[max(0, self.span.start - 6) : self.span.start])
        return words[:1].upper() + words[1:] if opens else words

    def with_article(self, words: str) -> str:
        """Return `words` without their article where one stands before already."""
        return words.split(" ", 1)[1] if self.before in _ARTICLES else self.cased(words)


def suggestions_for(candidate: Candidate, text: str) -> tuple[Suggestion, ...]:
    """Return safer wordings, the best first; empty where only the author can say it otherwise.

    Args:
        candidate: A finding, its span in code points of `text`.
        text: The surface's own text, as the author wrote it.
    """
    span = candidate.span
    before = re.search(r"([\w'’]+)[.,]?\s*$", text[max(0, span.start - 20) : span.start])
    place = _Place(text, span, candidate.kind, before[1].lower() if before else "", text[span.end : span.end + 20])
    make = _BY_REASON.get(candidate.reason) or _BY_LABEL.get(candidate.label)
    return make(place) if make else ()


def _name(place: _Place) -> tuple[Suggestion, ...]:
    if place.before in roles.TITLES:
        return (Suggestion("name.letter", "X"), REMOVE)
    if place.before in _ADDRESS:
        return (REMOVE,)
    words = "a patient's" if _KINDRED.match(place.after) else "a patient"
    return (Suggestion("name.patient", place.with_article(words)), REMOVE)


def _relative(place: _Place) -> tuple[Suggestion, ...]:
    if place.before in roles.KIN or place.before in roles.TITLES:
        return (Suggestion("name.letter", "X"), REMOVE)
    return (Suggestion("name.relative", place.with_article("a relative")), REMOVE)


def _facility(place: _Place) -> tuple[Suggestion, ...]:
    kind = _FACILITY.search(place.words)
    words = _FACILITIES.get(kind[0].lower(), "a hospital") if kind else "a hospital"
    return (Suggestion("place.hospital", place.with_article(words)), REMOVE)


def _town(place: _Place) -> tuple[Suggestion, ...]:
    if place.before in {"at", "to"} or _FACILITY.search(place.words):
        return _facility(place)
    return (Suggestion("place.town", place.with_article("a town")), REMOVE)


def _room(place: _Place) -> tuple[Suggestion, ...]:
    return (Suggestion("place.room", place.with_article("a room")), REMOVE)


def _address(place: _Place) -> tuple[Suggestion, ...]:
    return (Suggestion("place.address", place.with_article("an address")), REMOVE)


def _date(place: _Place) -> tuple[Suggestion, ...]:
    year = _YEAR.search(place.words)
    if place.before in {"in", "born"} and year:
        return (Suggestion("date.year", year.group()), REMOVE)
    if place.before == "in":
        return (Suggestion("date.months", "recent months"), REMOVE)
    if place.words.lower().startswith("on "):
        return (Suggestion("date.recent_day", place.cased("on a recent day")), REMOVE)
    if place.before in _PREPOSITIONS:
        return (Suggestion("date.recent_day", "a recent day"), REMOVE)
    if place.before == "the":
        return (Suggestion("date.recent_day", "recent day"), REMOVE)
    return (Suggestion("date.recently", place.cased("recently")), REMOVE)


def _birth(place: _Place) -> tuple[Suggestion, ...]:
    year = _YEAR.search(place.words)
    return (Suggestion("date.year", year.group()), REMOVE) if year else (REMOVE,)


def _age(place: _Place) -> tuple[Suggestion, ...]:
    words = place.words.lower()
    years = re.search(r"\b\d{1,2}\b", words)
    if years and int(years[0]) < _OLD:
        return (REMOVE,)  # the words for the old would make the draft untrue
    if "centenarian" in words or "nonagenarian" in words:
        return (Suggestion("age.over_90", "person aged 90 or older"),)
    if words.endswith(("90s", "nineties", "hundreds")):
        return (Suggestion("age.later_years", "later years"), REMOVE)
    if re.match(r"[MF]\b", place.after):
        return (Suggestion("age.over_90", "90-plus "),)  # "95F"
    if place.before == "a" or _BESIDE_NOUN.match(place.after) or _OLD_NOUN.search(f"{words}|{place.after}"):
        return (Suggestion("age.over_90", "90-plus"),)
    category = place.cased("aged 90 or older") if _stands_alone(place) else "90 or older"
    return (Suggestion("age.over_90", category), REMOVE)


def _stands_alone(place: _Place) -> bool:
    """Tell whether an age stands beside a name, between signs or at a beginning, and not where a verb leads to it."""
    led = place.text[max(0, place.span.start - 6) : place.span.start]
    return bool(_OPENS.search(led) or _APART.search(led)) and not place.after[:1].isalpha()


def _birth_year(place: _Place) -> tuple[Suggestion, ...]:
    return (Suggestion("age.last_century", "the last century" if place.before == "in" else ""), REMOVE)


def _time(place: _Place) -> tuple[Suggestion, ...]:
    if place.words.lower().endswith("'s"):
        return (Suggestion("time.recently", place.cased("a recent")), REMOVE)
    return (Suggestion("time.recently", place.cased("recently")), REMOVE)


def _person(place: _Place) -> tuple[Suggestion, ...]:
    return (Suggestion("person.patient", place.with_article("a patient")),)


def _family(place: _Place) -> tuple[Suggestion, ...]:
    return (Suggestion("family.relatives", place.cased("relatives")),)


def _course(place: _Place) -> tuple[Suggestion, ...]:
    return (Suggestion("time.early_on", place.cased("early on")), REMOVE)


def _office(place: _Place) -> tuple[Suggestion, ...]:
    if place.words[:1] in _QUOTES:
        return (Suggestion("mark.words", "some words"), REMOVE)
    return (Suggestion("mark.general", place.cased("somebody")),)


def _picture(place: _Place) -> tuple[Suggestion, ...]:
    if not _SEEN.search(place.words):
        return (REMOVE,)
    words = "a picture of one detail" if _SHOWN.match(place.words) else "one detail"
    return (Suggestion("picture.detail", place.with_article(words)), REMOVE)


def _biometric(place: _Place) -> tuple[Suggestion, ...]:
    sort = _MEASURED.search(place.words)
    if sort is None:
        return (REMOVE,)
    words = _MEASURED_AS[sort.lastgroup or ""]
    return (Suggestion("picture.described", place.with_article(words)), REMOVE)


def _mark(place: _Place) -> tuple[Suggestion, ...]:
    return _number(place) if _DIGIT.search(place.words) else (REMOVE,)


def _number(place: _Place) -> tuple[Suggestion, ...]:
    return _noun(place, "number.general", "a number")


def _mailbox(place: _Place) -> tuple[Suggestion, ...]:
    return _noun(place, "place.address", "an address")


def _page(place: _Place) -> tuple[Suggestion, ...]:
    return _noun(place, "web.page", "a page")


def _noun(place: _Place, code: str, words: str) -> tuple[Suggestion, ...]:
    """Return a noun where the sentence would lack one ("call 555-0100"), else nothing ("MRN 12345")."""
    bare = place.text[: place.span.start].endswith((" ", "\n")) and place.before in _LACKS_NOUN
    return (Suggestion(code, words), REMOVE) if bare else (REMOVE,)


def _remove(place: _Place) -> tuple[Suggestion, ...]:  # noqa: ARG001 - one shape for all makers
    return (REMOVE,)


_Maker = Callable[[_Place], tuple[Suggestion, ...]]

_BY_REASON: Final[dict[str, _Maker]] = {
    "name.patient": _name,
    "name.initials": _name,
    "name.tag": _remove,
    "name.relative": _relative,
    "doubt.name": _name,
    "place.facility": _facility,
    "place.named": _town,
    "place.room": _room,
    "place.address": _address,
    "doubt.location": _town,
    "date.patient": _date,
    "date.holiday": _date,
    "date.birth": _birth,
    "doubt.date": _date,
    "age.over_89": _age,
    "age.birth_year": _birth_year,
    "doubt.age": _age,
    "mark.office": _office,
    "quasi.time": _time,
    "quasi.course": _course,
    "quasi.person": _person,
    "quasi.job": _person,
    "quasi.family": _family,
    "quasi.quote": _remove,
    "quasi.picture": _remove,
}

_BY_LABEL: Final[dict[Label, _Maker]] = {
    **{label: _remove for label in Label if label is not Label.QUASI},
    **dict.fromkeys((Label.PHONE, Label.FAX, Label.SSN, Label.MRN, Label.HEALTH_PLAN, Label.ACCOUNT), _number),
    Label.EMAIL: _mailbox,
    Label.URL: _page,
    Label.PHOTO: _picture,
    Label.BIOMETRIC: _biometric,
    Label.OTHER_ID: _mark,
    **dict.fromkeys((Label.VEHICLE, Label.DEVICE, Label.LICENSE), _number),
}
