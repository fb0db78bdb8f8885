"""Each recogniser: what it must see, and what looks like it and must not count."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from composer.guard.recogniser import Recogniser
from composer.guard.recognisers.ages import Ages
from composer.guard.recognisers.catalogue import all_recognisers
from composer.guard.recognisers.contacts import Contacts
from composer.guard.recognisers.dates import Dates
from composer.guard.recognisers.images import Images
from composer.guard.recognisers.marks import Marks
from composer.guard.recognisers.numbers import Numbers
from composer.guard.recognisers.people import People
from composer.guard.recognisers.places import EMPTY_ZIP3, SMALL_ZIP3, Places
from composer.guard.recognisers.quasi import Quasi
from composer.guard.recognisers.replies import Replies
from composer.guard.recognisers.web import Web

Look = Callable[[Recogniser, str], list[tuple[str, str, float]]]

COUNTS = 0.5


def _counted(found: list[tuple[str, str, float]]) -> set[tuple[str, str]]:
    return {(label, words) for label, words, score in found if score >= COUNTS}


NUMBERS = [
    ("his ssn is 219-09-9999 lol", "SSN", "219-09-9999"),
    ("last four of her social 7731, still no refund", "SSN", "7731"),
    ("NI number QQ 14 60 28 C for sick pay", None, None),
    ("found a card: AB 12 34 56 C", "SSN", "AB 12 34 56 C"),
    ("can someone pull the CT on MRN 7739204", "MRN", "7739204"),
    ("MRN: 00481932 please", "MRN", "00481932"),
    ("record number one one two zero zero three nine five please", "MRN", "one one two zero zero three nine five"),
    ("NHS number 943 476 5919 if anyone can see the scan", "MRN", "943 476 5919"),
    ("her member ID XHN 884 210 067 was denied again", "HEALTH_PLAN", "XHN 884 210 067"),
    ("Medicare 1EG4-TE5-MK73 on the sticky note", "HEALTH_PLAN", "1EG4-TE5-MK73"),
    ("guarantor acct 60031-7724-9, her bill", "ACCOUNT", "60031-7724-9"),
    ("she read me the card 4111 1111 1111 1111", "ACCOUNT", "4111 1111 1111 1111"),
    ("he left his driver's licence B251-774-33-118 here", "LICENSE", "B251-774-33-118"),
    ("police want the VIN 1M8GDM9AXKP042788", "VEHICLE", "1M8GDM9AXKP042788"),
    ("his pacemaker serial PJN604119S is under recall", "DEVICE", "PJN604119S"),
    ("UDI (01)00643169007222(21)PJN734918S", "DEVICE", "(01)00643169007222(21)PJN734918S"),
    ("please check accession RX7781 2204 C, her images", "OTHER_ID", "RX7781 2204 C"),
]

NOT_NUMBERS = [
    "doi:10.1056/NEJMoa2034577",
    "PMID 37489021",
    "NCT04470427 is recruiting",
    "ISBN 978-0-12-345678-9",
    "ICD-10 code I26.09 and CPT 99213",
    "LOINC 4548-4 for A1c",
    "ORCID 0000-0002-1825-0097",
    "n = 2,118 patients, 14.2% vs 17.9%",
    "BP 190/110, HR 118, SpO2 91%",
    "take 500 mg twice daily for 10 days",
    "grant R01 123456 renewed",
    "v2.1.4 is out",
    "JAMA 2023;330(4):321-330",
    "chart review of 2019 cases",
    "poster 114, slide 12, table 3",
    "bleep 4417 for the med reg",
]


@pytest.mark.parametrize(("text", "label", "words"), NUMBERS)
def test_numbers_of_a_patient_are_seen(seen: Look, text: str, label: str | None, words: str | None) -> None:
    found = _counted(seen(Numbers(), text))

    assert (label, words) in found if label else not {one for one in found if one[0] == "MRN"}


@pytest.mark.parametrize("text", NOT_NUMBERS)
def test_public_numbers_doses_and_codes_do_not_count(seen: Look, text: str) -> None:
    assert _counted(seen(Numbers(), text)) == set()


CONTACTS = [
    ("call her daughter at (212) 555-0134 please", "PHONE", "(212) 555-0134"),
    ("his mobile is 07700 900123, ring him", "PHONE", "07700 900123"),
    ("patient's cell ending 0177, abnormal smear", "PHONE", "0177"),
    ("send it to his home fax, 1-208-555-0130, he insists", "FAX", "1-208-555-0130"),
    ("her email is rosa.alvarez74@postbox.example", "EMAIL", "rosa.alvarez74@postbox.example"),
    ("his mail: rosa.alvarez (at) postbox (dot) example", "EMAIL", "rosa.alvarez (at) postbox (dot) example"),
]

NOT_CONTACTS = [
    "If you are struggling: call or text 988, free, 24/7",
    "Poison Control: 1-800-222-1222, save it in your phone",
    "ext 5512 before noon",
    "Room 2014, 10:00-12:30",
    "CRP 120-140, WCC 12.3",
    "the 2019-2021 cohort",
    "meet me at the dot plot session",
]


@pytest.mark.parametrize(("text", "label", "words"), CONTACTS)
def test_ways_to_reach_a_patient_are_seen(seen: Look, text: str, label: str, words: str) -> None:
    assert (label, words) in _counted(seen(Contacts(), text))


@pytest.mark.parametrize("text", NOT_CONTACTS)
def test_hotlines_and_figures_do_not_count(seen: Look, text: str) -> None:
    assert _counted(seen(Contacts(), text)) == set()


def test_a_social_security_number_is_not_read_as_a_telephone(seen: Look) -> None:
    assert _counted(seen(Contacts(), "call about his ssn 219-09-9999")) == set()


DATES = [
    ("DOB 02/26/1979, chest pain", "02/26/1979"),
    ("she was admitted on March 3, 2024 with sepsis", "March 3, 2024"),
    ("he died on Christmas Eve in our unit", "Christmas Eve"),
    ("her stroke was last Tuesday and she is walking", "last Tuesday"),
    ("he was discharged 12 May after 61 days", "12 May"),
    ("born 021979 per the sticker", "021979"),
]

NOT_DATES = [
    "May be worth a CT",
    "March for science this weekend",
    "3/10 pain, 5/5 strength",
    "a 1/6 systolic murmur",
    "on the 2nd floor",
    "for the 4th time today",
    "The 2019 guideline still stands",
    "BP 120/80",
]


@pytest.mark.parametrize(("text", "words"), DATES)
def test_dates_of_a_patient_are_seen(seen: Look, text: str, words: str) -> None:
    assert ("DATE", words) in _counted(seen(Dates(), text))


@pytest.mark.parametrize("text", NOT_DATES)
def test_scores_floors_and_months_that_are_words_do_not_count(seen: Look, text: str) -> None:
    assert _counted(seen(Dates(), text)) == set()


AGES = [
    ("My patient, 93 yo, walked out on her own", "93"),
    ("Had a 92 year old man today with a fever", "92"),
    ("she turned 101 on our ward", "101"),
    ("This lovely nonagenarian came in with a hip", "nonagenarian"),
    ("our patient is in her 90s and came in with a fall", "90s"),
    ("gentleman born in 1930 with AF, came in with a bleed", "1930"),
    ("he is ninety-one and came in today", "ninety-one"),
    ("We treated a woman of 91 and she did well", "91"),
    ("My patient: frailty score 2, aged 93, came in with a fall", "93"),
]

NOT_AGES = [
    "he is 89 and came in today",
    "an 89-year-old",
    "aged 90 or older",
    "patients over 90 do worse",
    "adults 90+ were included",
    ">90 years",
    "sats 92 on room air",
    "gentleman born in 1950 with AF",
    "95% CI 0.9-1.1",
    "95 mg/dL",
    "Highway 101 is closed",
]


@pytest.mark.parametrize(("text", "words"), AGES)
def test_ages_over_89_are_seen(seen: Look, text: str, words: str) -> None:
    assert ("AGE", words) in _counted(seen(Ages(), text))


@pytest.mark.parametrize("text", NOT_AGES)
def test_89_and_the_category_itself_do_not_count(seen: Look, text: str) -> None:
    """45 CFR 164.514(b)(2)(i)(C): all ages over 89, except the single category of age 90 or older."""
    assert _counted(seen(Ages(), text)) == set()


PLACES = [
    ("the lady in room 614 asked for her son", "room 614"),
    ("bed 4 coded twenty minutes after lunch, his wife was there", "bed 4"),
    ("home visit with Mrs Seacole, she lives at 14 Bramley Road", "14 Bramley Road"),
    ("admitted him at Mercy with sepsis", "Mercy"),
    ("she is a patient from zip 82101", "82101"),
]

NOT_PLACES = [
    "Register for the webinar now",
    "Texas has a new law",
    "the ICU was busy",
    "zip 941 is fine",
]


@pytest.mark.parametrize(("text", "words"), PLACES)
def test_places_of_a_patient_are_seen(seen: Look, text: str, words: str) -> None:
    assert ("LOCATION", words) in _counted(seen(Places(), text))


@pytest.mark.parametrize("text", NOT_PLACES)
def test_states_and_generic_units_do_not_count(seen: Look, text: str) -> None:
    assert _counted(seen(Places(), text)) == set()


@pytest.mark.parametrize("prefix", ["036", "059", "203", "821", "893", "063", "790", "369"])
def test_small_zip_prefixes_of_both_censuses_are_candidates(seen: Look, prefix: str) -> None:
    """Printed list (2000) and Census 2020 together; a large prefix, 941, is not even considered."""
    assert any(words == prefix for _, words, _ in seen(Places(), f"she lives in zip code {prefix} and came in today"))
    assert not any(words == "941" for _, words, _ in seen(Places(), "she lives in zip code 941 and came in today"))


def test_of_all_thousand_prefixes_exactly_the_small_ones_are_candidates(seen: Look) -> None:
    printed = {  # 45 CFR 164.514(b)(2)(i)(B), the guidance of 2012 with Census 2000
        "036", "059", "063", "102", "203", "556", "692", "790", "821", "823", "830", "831", "878", "879", "884", "890",
        "893",
    }  # fmt: skip
    prefixes = [f"{number:03}" for number in range(1_000)]
    text = "she lives in zip code {} and came in today"
    found = {one for one in prefixes if any(words == one for _, words, _ in seen(Places(), text.format(one)))}

    assert found == SMALL_ZIP3 | EMPTY_ZIP3
    assert printed < SMALL_ZIP3
    assert len(SMALL_ZIP3) == 23
    assert not SMALL_ZIP3 & EMPTY_ZIP3


@pytest.mark.parametrize("prefix", ["000", "941", "576", "828", "006", "969"])
def test_a_prefix_with_more_people_and_the_one_that_stands_for_all_small_ones_may_be_told(
    seen: Look, prefix: str
) -> None:
    """45 CFR 164.514(b)(2)(i)(B)(1) and (2)."""
    assert not seen(Places(), f"she lives in zip code {prefix} and came in today")


def test_an_area_of_the_telephone_is_no_zip_code_that_nobody_was_given(seen: Look) -> None:
    text = "she lives in area code {} and came in today"
    assert {one for one in EMPTY_ZIP3 if seen(Places(), text.format(one))} == set()


@pytest.mark.parametrize("prefix", ["941", "213", "000", "340", "821", "999"])
@pytest.mark.parametrize("text", ["she lives in zip code {}07 and came in", "my patient, from Dover, TX {}07, came in"])
def test_five_digits_of_a_zip_code_are_found_whatever_their_prefix(seen: Look, text: str, prefix: str) -> None:
    """No list lets a whole code through: only three digits of one may ever be told."""
    assert any(words == f"{prefix}07" for _, words, _ in seen(Places(), text.format(prefix)))


NAMES = [
    ("Mr. Delgado in bed 4 coded after lunch", "Delgado"),
    ("pt Maria G. wants to go home", "Maria G."),
    ("her husband Ken sat by the bed all night", "Ken"),
    ("Miss Opal sang for us, then she died", "Opal"),
    ("run with us for #TeamMateo, he rings the bell soon", "#TeamMateo"),
    ("mrs okafor keeps asking for her husband", "okafor"),
]

NOT_NAMES = [
    "Crohn's disease and Graves disease in one clinic",
    "Dr. Amara Okafor presented the trial",
    "Parkinson's: what's new",
    "Lindqvist et al. 2024, open access",
    "Murphy's sign, McBurney's point, Babinski's reflex",
    "Great keynote by Prof. Ulrike Dammann at the congress",
    "Wells score, Duke criteria, Glasgow Coma Scale",
]


@pytest.mark.parametrize(("text", "words"), NAMES)
def test_names_of_patients_and_relatives_are_seen(seen: Look, text: str, words: str) -> None:
    assert ("NAME", words) in _counted(seen(People(), text))


@pytest.mark.parametrize(
    ("text", "name"),
    [("Thinking of Mrs. B. We missed it", "B."), ("MR. OKAFOR PLEASE CALL THE CLINIC", "OKAFOR")],
)
def test_a_name_ends_where_the_next_sentence_begins(seen: Look, text: str, name: str) -> None:
    found = {words for _, words, _ in seen(People(), text)}

    assert name in found
    assert not any(words.startswith(name) and words != name for words in found)


@pytest.mark.parametrize("text", NOT_NAMES)
def test_eponyms_authors_and_speakers_do_not_count(seen: Look, text: str) -> None:
    assert _counted(seen(People(), text)) == set()


def test_links_to_a_patient_are_seen_and_papers_are_not(seen: Look) -> None:
    found = _counted(
        seen(Web(), "his family set this up: https://www.caringbridge.example/visit/odettehaverford please give")
    )
    assert ("URL", "https://www.caringbridge.example/visit/odettehaverford") in found

    assert _counted(seen(Web(), "New trial, open access: https://doi.org/10.1056/NEJMoa2034577")) == set()
    assert _counted(seen(Web(), "Register for the webinar: https://events.example/register")) == set()


def test_ip_addresses_are_seen_and_version_numbers_are_not(seen: Look) -> None:
    assert ("IP", "203.0.113.61") in _counted(seen(Web(), "his home monitor is on 203.0.113.61 and keeps dropping"))
    assert ("IP", "2001:db8:0:0:0:ff00:42:8329") in {
        (label, words) for label, words, _ in seen(Web(), "patient logged in from 2001:db8:0:0:0:ff00:42:8329")
    }
    assert not any(label == "IP" for label, _, _ in seen(Web(), "v2.1.4 fixes it; 300.1.1.1 is no address"))


def test_a_face_that_goes_with_the_post_is_seen(seen: Look) -> None:
    assert any(
        label == "PHOTO"
        for label, _ in _counted(seen(Images(), "Her face lit up! Picture of our patient smiling, mum said yes"))
    )
    assert _counted(seen(Images(), "New x-ray machine arrived")) == set()


def test_a_voice_or_print_that_is_attached_is_seen(seen: Look) -> None:
    found = _counted(seen(Images(), "voice clip of my patient reading the passage attached, before and after"))

    assert any(label == "BIOMETRIC" for label, _ in found)


def test_a_tattoo_text_and_an_office_are_candidates(seen: Look) -> None:
    found = seen(Marks(), 'His tattoo reads "Born Late, Gone Fishing" and the mayor of Elkton came to visit him')

    assert {words for _, words, _ in found} == {'"Born Late, Gone Fishing"', "the mayor of Elkton"}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("came in last night", "last night"),
        ("a retired bus driver", "a retired bus driver"),
        ("identical twins, both ours", "identical twins"),
        ("swallowed a key for a bet", "swallowed"),
        ("x-ray below", "x-ray below"),
        ('she said "I have been paced since 1961"', '"I have been paced since 1961"'),
        ("Nobody here had seen this before", "Nobody here had seen"),
    ],
)
def test_cues_are_seen(seen: Look, text: str, words: str) -> None:
    assert ("QUASI", words) in {(label, found) for label, found, _ in seen(Quasi(), text)}


def test_an_answer_to_a_review_confirms_the_treatment(seen: Look) -> None:
    text = "Sorry you felt rushed, thanks for the 2 stars. As we told you, your root canal was done the same day."

    assert seen(Replies(), text)
    assert not seen(Replies(), "Bring your x-rays to your appointment")


def test_recognisers_have_names_of_their_own() -> None:
    names = [one.name for one in all_recognisers()]

    assert len(names) == len(set(names))
    assert all(name.isidentifier() for name in names)
