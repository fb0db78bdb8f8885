"""What a sentence says of a detail: whose it is. Each rule with three sentences it stops and three it must let be."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from composer.guard.report import Report, Verdict

pytestmark = pytest.mark.model

Look = Callable[[str], Report]

STOPPED = {
    "an address on the net, of somebody in care": [
        "the boy's nebuliser calls home from 203.0.113.61 every hour",
        "198.51.100.72 belongs to the woman whose wound we watch by camera",
        "refill asked for twice tonight, both times from 192.0.2.119",
    ],
    "a private address for mail, of somebody in care": [
        "Mr. Achterberg wants a copy, bart.a@example.net, by Monday",
        "mychart link went to the wrong one, it is moonriver9@example.org",
        "echo results go to duarte.family@example.com, says his sister",
    ],
    "a page that is called after somebody": [
        "Her mother writes every day on https://prayforlucia.example.org",
        "the kid's uncle keeps https://pages.example.com/ronansjourney up to date",
        "Their wedding page, https://us.example.net/ingridandpaolo, asks for his kidney",
    ],
    "a link with the number of a record": [
        "can somebody cosign https://emr.example.net/encounter/77120934 before noon",
        "wrong side marked, see https://pacs.example.org/view?accession=5520931",
        "https://notes.example.org/patients/PX220981 is still open on my screen",
    ],
    "a notice with a family's name": [
        "We lost her on the ward, https://paper.example.org/obituaries/winifred-achterberg",
        "the twins we delivered, https://paper.example.com/births/okonkwo",
        "his family asked us to come: https://chapel.example.net/funerals/dembele",
    ],
    "a picture of somebody in care": [
        "portrait of our amputee on his new leg",
        "Snap of the toddler with chickenpox, swipe",
        "facial swelling in the photo, day three, our angioedema lady",
    ],
    "a full name and what a chart says behind it": [
        "Dolores Ramirez was intubated at the door.",
        "Ana-Sofia Herrera, 41F, presents with a headache",
        "Omar Haddad rang the bell! Slides at https://example.org/bell",
    ],
    "a baby's name and what a chart says behind it": [
        "Baby Oliver born today at 26 weeks in our NICU",
        "Baby Amara went home on oxygen.",
        "Baby Theo was intubated at four minutes",
    ],
    "an age over 89 under the author's own care": [
        "A patient in her 90s sang to my student nurse",
        "The centenarian on our unit beat me at cards.",
        "A 94-year-old in my waiting room fixed the clock",
    ],
    "the place somebody was moved from": [
        "Transferred from Saint Brendan Hospital with a cold leg.",
        "Pt readmitted from Lakeshore Regional, still febrile.",
        "Airlifted in from Gable County Memorial after the pile-up.",
        "Admitted Zebulon Kolvesk, 93, to Mercy last night.",
    ],
    "a street somebody lives in": [
        "the old man lives on Tamarind Street and has no stairs to climb now",
        "Our scald is from Pelican Road, she is two.",
        "his mum lives behind Harcourt Lane, she walks in every day",
    ],
    "days of an illness": [
        "She got worse: 4/17 cough, 4/19 rash, 4/20 the ICU.",
        "Our boy, unvaccinated: 2/21 fever, 2/24 spots",
        "10/14 admitted, 10/18 tubed, 10/22 out. He waved.",
    ],
    "a plate without its word": [
        "the lady with the stroke left her van, KX71 PWN, on our ramp",
        "his motorbike, HZ55 TQO, is in two pieces and so is the femur",
        "tow the boy's scooter please: 4XRB 921, mum is with him in resus",
    ],
    "a number that is said to be somebody": [
        "badge 88213 is the driver whose hand we put back on",
        "specimen 55-20931 belongs to the lady who sings",
        "file 2209381 is the patient everybody argues about",
    ],
    "record and plan numbers by their own names": [
        "UHID 55209381 has no blood group on file",
        "TennCare 882093117 denied the wheelchair again, she cried",
        "last 4 of the card 4417 and his insurer rang off",
    ],
}
LET_BE = {
    "an address on the net": [
        "The new name server of the residency site is 198.51.100.72.",
        "Chapter 12.4.3.1 explains why she was wrong about sodium.",
        "8.8.8.8 answered faster than the man on call.",
    ],
    "an address for mail": [
        "Her slides? Write to the course at teaching@cardio-society.example.",
        "Dr. Achterberg answers at bart.a@university.example, be kind.",
        "Questions on the pressure ulcer poster: posters@woundweek.example",
    ],
    "a link": [
        "Her paper is out: https://journal.example.org/articles/7712093",
        "https://society.example.org/patients/leaflet-on-sodium is worth printing",
        "My blog, https://nightfloat.example.net, is two today",
    ],
    "a notice": [
        "How to write an obituary for a colleague: https://guide.example.org/obituaries/how-to-write",
        "State figures of 2025: https://stats.example.gov/births/2025",
        "Osler's death notice, 1919: https://archive.example.org/obituaries/osler",
    ],
    "a picture": [
        "We never take photos of the patient without a signed form.",
        "Photo of the patient lift after its service.",
        "Picture of the child seat that failed the crash test",
    ],
    "a full name": [
        "Dr. Dolores Ramirez was admitted to the college today!",
        "Omar Haddad delivered the keynote on sepsis.",
        "Ana Herrera walked us through the guideline at the congress.",
    ],
    "a baby's name": [
        "Baby Shark was born again in our waiting room loudspeaker.",
        "Baby Friendly hospitals, explained by a midwife",
        "Baby Einstein taught nobody to sleep, says the academy.",
    ],
    "an age": [
        "Thank you to the 92-year-old volunteer who bakes for our ward.",
        "Patients over 90 in our clinic get a longer slot.",
        "My grandfather is 94 and better at cards than my team.",
    ],
    "a place": [
        "Transferred my files from the old laptop to the new one.",
        "The fair trade shop on Tamarind Street has our nurses' favorite tea.",
        "Admitted to Lakeshore Medical School, class of 2030!",
        "Admitted Harvard graduates to Bellmere University.",
    ],
    "numbers with a stroke": [
        "2/12 of cough, 3/7 of fever: read the notation, then treat.",
        "Power 4/5 left, 5/5 right, and a smile.",
        "Thin it 1/16, then 1/32 for the titre.",
    ],
    "letters and digits": [
        "CD19 CAR cells, explained on a napkin in the car park",
        "Blood agar plate 220931 grew my breakfast.",
        "COVID19 made the taxi driver in us all",
    ],
    "numbers of things and dolls": [
        "Part no. 55-20-9313 is the knob that falls off.",
        "The training mannequin, serial 7712-A, has died again.",
        "Donate to the foundation: IBAN DE02 1203 0000 0000 2020 51",
    ],
    "what bears a name": [
        "Baker's cyst or clot? Scan it.",
        "Kelly clamp, Allis forceps, and a spoon: the drawer of my dreams.",
        "A Homans sign proves that somebody has a calf.",
    ],
}


@pytest.mark.parametrize("rule", STOPPED)
def test_a_detail_its_sentence_gives_to_a_patient_stops_the_draft(look: Look, rule: str) -> None:
    let_through = [text for text in STOPPED[rule] if look(text).verdict is not Verdict.BLOCK]

    assert let_through == []


@pytest.mark.parametrize("rule", LET_BE)
def test_what_only_looks_like_one_does_not_stop_it(look: Look, rule: str) -> None:
    stopped = [text for text in LET_BE[rule] if look(text).verdict is Verdict.BLOCK]

    assert stopped == []


@pytest.mark.parametrize(
    "link",
    [
        "https://example.org/a",
        "https://pubmed.ncbi.nlm.nih.gov/31978945/",
        "https://www.nejm.org/doi/10.1056/NEJMoa2034577",
    ],
)
def test_a_link_behind_somebodys_story_talks_nothing_away(look: Look, link: str) -> None:
    """The story is read without the link too: a paper's address does not make it a paper's."""
    stories = [
        "Lost Walter Brandt to lung cancer on Tuesday. Rest easy.",
        "Tyler Jackson is on ECMO, please pray",
        "Saw Kevin Tran in clinic today, HIV well controlled.",
    ]

    assert [look(f"{story} {link}").verdict for story in stories] == [Verdict.BLOCK] * 3


def test_a_link_behind_a_story_does_not_make_it_harmless(look: Look) -> None:
    """The network takes a post with a link for one about a paper; what a chart says of a full name is none."""
    story = "Maria Gonzalez walked again."

    assert [look(story + rest).verdict for rest in ("", " 🩺", " See https://example.org/hip 🩺")] == [
        Verdict.BLOCK,
        Verdict.BLOCK,
        Verdict.BLOCK,
    ]
