"""Who stands before and after a name: a patient's title, a colleague's, a relation, an eponym, a place."""

from __future__ import annotations

import re
from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _titled(sort: str, words: str) -> dict[str, str]:
    return dict.fromkeys(words.split(), sort)


TITLES: Final = {
    **_titled("mr", "mr mrs ms miss mx master mister missus sir madam"),
    **_titled(
        "mr", "señor señora sra sr frau herr mme madame monsieur signora signor pan pani dona doña don tante oga"
    ),
    **_titled("small", "baby little wee lil young old big poor sweet tiny dear brave"),
    **_titled(
        "elder",
        "auntie aunty aunt uncle grandma grandpa granny gran nan nana nanna papa mama lola lolo oma opa ate kuya tita",
    ),
    **_titled("patient", "pt patient client resident inmate"),
    **_titled("doctor", "dr drs prof profs professor doctor doc docteur dra dott prof's"),
    **_titled(
        "staff",
        (
            "nurse matron midwife chaplain rev reverend pharmacist consultant registrar physio "
            "surgeon paramedic coach intern resident's"
        ),
    ),
    **_titled("cloth", "sister brother father rabbi imam pastor fr"),
    **_titled(
        "office",
        (
            "senator president minister king queen prince princess pope governor congresswoman "
            "congressman mp dame judge justice mayor sgt captain capt colonel private sheriff "
            "officer detective"
        ),
    ),
    **_titled("thing", "storm hurricane saint st mount lake fort port team room lab study trial app unit ward"),
}
"""Word before a name, lower case without full stop, and what sort of title it is."""

KIN: Final = _words(
    "wife husband hubby spouse widow widower partner fiance fiancee fiancé fiancée daughter "
    "daughters dtr son sons mum mom mam mommy mummy mother dad "
    "daddy father brother sister sib sibling twin twins niece nephew aunt auntie aunty uncle "
    "grandmother grandfather grandma grandpa "
    "grandson granddaughter gran granny nan nana parents parent family cousin godmother "
    "stepmum stepmom stepdad girlfriend boyfriend "
    "nok kin carer neighbour neighbor friend boy girl baby mate"
)
"""Kin nouns that may stand right before a name."""

CARE: Final = _words(
    "potassium obs bp k hb inr trop sats temp dressing bloods scan ct mri echo xray drain "
    "line trach trachy catheter meds chart notes labs "
    "wife husband daughter son mum mom dad family parents mother father sister brother twin "
    "widow partner nan gran kids grandson "
    "daughters bed room baby heart hip knee kidney liver lungs vanc level scan results "
    "biopsy chemo surgery operation discharge birthday funeral "
    "case obituary fund page gofundme achilles dentures walker teeth stoma graft scar smile "
    "face fight story journey appointment appt"
)
"""What a patient has: the noun after "Maria's"."""

CREDENTIALS: Final = re.compile(
    r"^,? \(?(?:RN|MD|DO|PhD|MBBS|MBChB|FRCP|FRCS|MRCP|NP|PA-?C|DNP|PharmD|DPT|MPH|MSW|LCSW|"
    r"MS\d|PGY-?\d|RMT|CNM|FACS|FACP|EMT-?P?|OT|SLT|BSN|MSN)\b"
)
EPONYM: Final = re.compile(
    r"^(?:'s?)? (?:disease|syndrome|sign|signs|score|scale|criteria|test|nodes?|palsy|"
    r"phenomenon|lymphoma|sarcoma|tumou?r|fracture|procedure|manoeuv?re|maneuver|"
    r"reflex|law|triad|classification|contracture|thyroiditis|encephalopathy|bodies|cells|"
    r"ulcer|position|incision|stain|agar|index|rule|catheter|tube|forceps|"
    r"line|grading|formula|equation|dementia|esophagus|oesophagus|ataxia|chorea|anaemia|"
    r"anemia|hernia|point|murmur|blot|effect|study|trial|model|coefficient|"
    r"respirations?|breathing|operation|drain|retractor|type|stage|disease\.|curve|plot|"
    r"regression|questionnaire|inventory)\b",
    re.IGNORECASE,
)
THING: Final = re.compile(
    r"^(?:'s)? (?:lecture|memorial|prize|award|medal|fund|foundation|scholarship|fellowship|"
    r"building|hall|theatre|theater|room|suite|auditorium|library|"
    r"hospital|clinic|infirmary|centre|center|university|college|school|street|road|lane|"
    r"avenue|park|house|court|press|journal|report|act|law|paper|group|lab|"
    r"protocol|pathway|bundle|guidelines?|podcast|et al|and colleagues|day|week|prison|trust|society|institute)\b",
    re.IGNORECASE,
)
PLACE_LAST: Final = _words(
    "hospital hospice infirmary clinic center centre medical surgery practice health "
    "healthcare ward unit wing tower lodge manor terrace house court "
    "home nursing school elementary primary academy college university juniors church parish "
    "cathedral temple mosque street st road rd lane ln avenue ave "
    "drive dr close crescent mews way place row rise hill heights park square green common "
    "bridge station airport prison farm ranch island beach bay "
    "valley falls creek river lake county village town city market hall arms inn tavern pub "
    "cafe café hotel camp fort base barracks gardens grove "
    "maternity nicu icu ed er picu micu sicu cvicu hdu ccu clinic's marina pier wharf "
    "stables quarry pharmacy bakery pool arena stadium rehab"
)
"""Last word of a place's name."""

SPEECH: Final = _words(
    "asked told said says came rang called walked died passed went is was has had wants "
    "wanted can got gets knew thinks wrote left lives needs "
    "still keeps sang smiled woke fell turns turned finished rings missed taught waited made sent gave took knitted"
)
"""Verbs that make a name a person who does something in the story."""

PARTICLES: Final = _words(
    "de da di du del della van der den von bin binti ibn al el la le dos das ter ten of mac mc o' y e óg ap"
)
