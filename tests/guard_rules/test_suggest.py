"""Safer words that leave a sentence."""

from __future__ import annotations

import re

import pytest

from composer.guard.reasons import REASONS, SUGGESTIONS
from composer.guard.recogniser import Candidate
from composer.guard.report import Label
from composer.guard.suggest import suggestions_for
from composer.text.span import Span

CASES = [
    ("Admitted [Maria G.], tired", Label.NAME, "name.patient", "Admitted a patient, tired"),
    ("[Maria] rang the bell", Label.NAME, "name.patient", "A patient rang the bell"),
    ("Mr. [Delgado] coded", Label.NAME, "name.patient", "Mr. X coded"),
    ("[Maria]'s potassium", Label.NAME, "name.patient", "A patient's potassium"),
    ("word that [Pilar], whom I knew,", Label.NAME, "name.patient", "word that a patient, whom I knew,"),
    ("our [Maria] sang", Label.NAME, "name.patient", "our patient sang"),
    ("her husband [Ken] called", Label.NAME, "name.relative", "her husband X called"),
    ("last night at [Mercy].", Label.LOCATION, "place.facility", "last night at a hospital."),
    ("at the [Royal Elkton]", Label.LOCATION, "place.facility", "at the hospital"),
    ("from [Elkton] today", Label.LOCATION, "place.named", "from a town today"),
    ("in [room 614] today", Label.LOCATION, "place.room", "in a room today"),
    ("admitted on [March 3, 2024] with", Label.DATE, "date.patient", "admitted on a recent day with"),
    ("born in [May 2001]", Label.DATE, "date.patient", "born in 2001"),
    ("in [March] she", Label.DATE, "date.patient", "in recent months she"),
    ("came in [last Tuesday]", Label.DATE, "date.patient", "came in recent months"),
    ("fell [Christmas Eve]", Label.DATE, "date.holiday", "fell recently"),
    ("Maria, [93], came", Label.AGE, "age.over_89", "Maria, aged 90 or older, came"),
    ("a [93]-year-old", Label.AGE, "age.over_89", "a 90-plus-year-old"),
    ("in her [90s]", Label.AGE, "age.over_89", "in her later years"),
    ("a lovely [nonagenarian]", Label.AGE, "age.over_89", "a lovely person aged 90 or older"),
    ("[93] and still at the piano", Label.AGE, "age.over_89", "Aged 90 or older and still at the piano"),
    ("Maria ([91]) came", Label.AGE, "age.over_89", "Maria (aged 90 or older) came"),
    ("she turned [90] today", Label.AGE, "age.over_89", "she turned 90 or older today"),
    ("at the age of [94], calm", Label.AGE, "age.over_89", "at the age of 90 or older, calm"),
    ("my [93 year old] teacher", Label.AGE, "age.over_89", "my 90-plus teacher"),
    ("born in [1930]", Label.AGE, "age.birth_year", "born in the last century"),
    ("the [Castellano] family", Label.NAME, "name.patient", "the patient's family"),
    ("She died [on Christmas Day], calm", Label.DATE, "date.patient", "She died on a recent day, calm"),
    ("is a [93 year old] teacher", Label.AGE, "age.over_89", "is a 90-plus teacher"),
    ("call [617-555-0143] now", Label.PHONE, "contact.phone", "call a number now"),
    ("write to [ann@mail.example].", Label.EMAIL, "contact.email", "write to an address."),
    ("it is on [example.org/p/ann] today", Label.URL, "web.link", "it is on a page today"),
    ("MRN [4471920] seen", Label.MRN, "number.record", "MRN  seen"),
    ("ssn [219-09-9999]", Label.SSN, "number.ssn", "ssn "),
    ("came [last night]", Label.QUASI, "quasi.time", "came recently"),
    ("[Tonight's] code", Label.QUASI, "quasi.time", "A recent code"),
    ("Hx: [95]F, frail", Label.AGE, "age.over_89", "Hx: 90-plus F, frail"),
    ("a [45 yo] teacher", Label.AGE, "age.over_89", "a  teacher"),
    ("from [Sunny Acres care home], again", Label.LOCATION, "place.named", "from a care home, again"),
    ("at [Roosevelt Elementary] with", Label.LOCATION, "place.named", "at a school with"),
    ("Swipe for [her whole face], better now", Label.PHOTO, "image.face", "Swipe for one detail, better now"),
    ("here is [a picture of his face] today", Label.PHOTO, "image.face", "here is a picture of one detail today"),
    ("[The iris scan] is normal", Label.BIOMETRIC, "image.biometric", "An image is normal"),
    ("sound on: [recording of my patient]", Label.BIOMETRIC, "image.biometric", "sound on: a description"),
    ("it reads ['SOUP LIFE'] and", Label.OTHER_ID, "mark.office", "it reads some words and"),
    ("told [a retired bus driver] today", Label.QUASI, "quasi.job", "told a patient today"),
]  # fmt: skip


@pytest.mark.parametrize(("marked", "label", "reason", "better"), CASES)
def test_the_first_suggestion_leaves_a_sentence(marked: str, label: Label, reason: str, better: str) -> None:
    start, end = marked.index("["), marked.index("]") - 1
    text = re.sub(r"[\[\]]", "", marked)
    offers = suggestions_for(Candidate(Span(start, end), label, 0.9, "test", reason), text)

    assert text[:start] + offers[0].replacement + text[end:] == better


@pytest.mark.parametrize("reason", sorted(REASONS))
@pytest.mark.parametrize("text", ["[x]", "in [x]", "the [x]'s", "her [May 2001]"])
def test_every_reason_offers_known_suggestions_only(reason: str, text: str) -> None:
    start, end = text.index("["), text.index("]") - 1
    plain = re.sub(r"[\[\]]", "", text)
    for label in Label:
        for offer in suggestions_for(Candidate(Span(start, end), label, 0.9, "test", reason), plain):
            assert offer.code in SUGGESTIONS


def test_an_identifier_can_always_be_removed_or_replaced() -> None:
    for label in Label:
        if label is not Label.QUASI:
            assert suggestions_for(Candidate(Span(0, 1), label, 0.9, "test", "unknown.reason"), "x y")


def test_no_suggestion_says_our_hospital() -> None:
    """The author's profile would resolve it."""
    for reason in REASONS:
        for offer in suggestions_for(Candidate(Span(3, 4), Label.LOCATION, 0.9, "test", reason), "at X ok"):
            assert "our" not in offer.replacement.split()
