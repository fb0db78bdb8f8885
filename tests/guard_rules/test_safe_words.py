"""What the guard puts in the place of a finding is no finding."""

from __future__ import annotations

import pytest

from composer.guard.recogniser import Candidate
from composer.guard.report import Label
from composer.guard.safe_words import is_safe
from composer.text.span import Span


def _found(text: str, words: str, label: Label) -> Candidate:
    start = text.index(words)
    return Candidate(Span(start, start + len(words)), label, 0.9, "people", "name.patient")


@pytest.mark.parametrize(
    ("text", "words", "label"),
    [
        ("bloods again for mr X, mid breakfast", "X", Label.NAME),
        ("His daughter Mrs. X. called", "X.", Label.NAME),
        ("says Nan X, who asked", "Nan X", Label.NAME),
        ("A patient in a town", "A patient", Label.NAME),
        ("A patient in a town", "town", Label.LOCATION),
        ("turned over 90 today", "90", Label.AGE),
        ("aged 90 or older", "90", Label.AGE),
        ("a 90-plus driver", "90", Label.AGE),
        ("patients older than 90", "older than 90", Label.AGE),
        ("seen recently", "recently", Label.DATE),
        ("we had a John Doe in resus", "John Doe", Label.NAME),
        ("she is in our PICU", "PICU", Label.LOCATION),
        ("He had no fever #NephJC", "#NephJC", Label.NAME),
        ("He had no fever #NephJC", "Neph", Label.NAME),
        ("10.1056/nejmoa2034577", "10.1056/nejmoa2034577", Label.IP),
        ("PMCID:PMC7990511", "PMC7990511", Label.MRN),
        ("NCT05532111 is enrolling", "NCT05532111", Label.OTHER_ID),
        ("arXiv:2401.01234", "2401.01234", Label.IP),
        ("call a number", "a number", Label.PHONE),
    ],
)
def test_safe_words_name_nobody(text: str, words: str, label: Label) -> None:
    assert is_safe(text, _found(text, words, label))


@pytest.mark.parametrize(
    ("text", "words", "label"),
    [
        ("Xavier came in", "Xavier", Label.NAME),
        ("#TeamOliver rang the bell", "Oliver", Label.NAME),
        ("#MedEd Oliver rang the bell", "Oliver", Label.NAME),
        ("MRN 7990511 was seen", "7990511", Label.MRN),
        ("NCT05532111 and MRN 7990511", "7990511", Label.MRN),
        ("Maria X. came in", "Maria X.", Label.NAME),
        ("Malcolm X.Y. came in", "Malcolm X.Y.", Label.NAME),
        ("she is 90 and well", "90", Label.AGE),
        ("over the moon at 90", "90", Label.AGE),
        ("a 93-year-old", "93", Label.AGE),
        ("a town called Elkton", "Elkton", Label.LOCATION),
        ("Patient Zero Jones", "Patient Zero Jones", Label.NAME),
    ],
)
def test_words_that_tell_are_not_safe(text: str, words: str, label: Label) -> None:
    assert not is_safe(text, _found(text, words, label))


@pytest.mark.parametrize(
    ("text", "number", "safe"),
    [
        ("1/2 She came in.\n\n---\n\n2/2 She went home.", "2/2", True),
        ("She came in 1/2\n\n---\n\nShe went home 2/2", "1/2", True),
        ("She came in on 1/2 and stayed.\n\n---\n\nShe went home.", "1/2", False),  # the second of January
        ("1/2 She came in.", "1/2", False),
        ("2/2 first\n\n---\n\nsecond", "2/2", False),  # does not count this post
    ],
)
def test_the_count_of_a_threads_posts_is_no_date(text: str, number: str, safe: bool) -> None:
    start = text.index(number)
    found = Candidate(Span(start, start + len(number)), Label.DATE, 0.9, "test", "date.patient")

    assert is_safe(text, found) is safe
