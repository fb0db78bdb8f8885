"""Signs that a sentence is about a patient, or about something else: each group is one bounded pattern.

A group says nothing by itself. `guard.context` notes which groups stand in the same sentence as a detail and which
elsewhere in the draft; `models/weights.json` says how much each counts for the question that is asked.
"""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import Final

from composer.guard.caseless import Caseless

KIN: Final = (
    r"(?:wife|wives|husband|hubby|spouse|widow(?:er)?|partner|fianc[eé]e?|daughters?|dtr|"
    r"sons?|mum|mom|mam|mommy|mummy|mother|"
    r"dad|daddy|father|brothers?|sisters?|sibs?|siblings?|twins?|nieces?|nephews?|aunt(?:ie|"
    r"y)?|uncle|grand(?:mother|father|ma|pa|"
    r"dad|mum|son|daughter|child|kids|parents)|gran|granny|nan|nana|nanna|parents?|family|cousins?|"
    r"godmother|godfather|step(?:mum|mom|dad|son|daughter)|in-laws?|next of kin|nok|"
    r"girlfriend|boyfriend|carer|neighbou?r)"
)

PERSON: Final = (
    r"(?:man|woman|lady|gent|gentleman|guy|bloke|lad|lass|girl|boy|kid|child|baby|toddler|"
    r"teen|teenager|chap|fella|dude|"
    r"newborn|infant|preemie|prem|neonate|mother|father|mum|mom|dad|couple|grandmother|grandfather|grandma|great-gran|"
    r"widow|widower|youngster|neighbou?r|patient|pt|client|resident)"
)

TIME: Final = (
    r"(?:today(?:'s)?|tonight(?:'s)?|tmrw|tomorrow|yesterday|this (?:morning|afternoon|"
    r"evening|week|weekend|shift|am|pm|month)|"
    r"last (?:night|evening|week|weekend|month)|overnight|(?:an|one|two|three|"
    r"\d{1,2}) (?:hours?|hrs?|mins?|minutes) ago|just now|"
    r"right now|moments ago|at (?:dawn|midnight|noon|lunch|breakfast)|before dawn|(?:two|"
    r"three|four|five|\d{1,2}) days? ago)"
)

_PATTERNS: Final = {
    # signs of a patient
    "pronoun": r"\b(?:he|she|him|his|her|hers|himself|herself|(?:he|she)'(?:s|d|ll)|hes|shes)\b",
    "patient": r"\b(?:pt|pts|patient|patient's|inpatient|resident in (?:room|bed)|service user|my complicated one)\b",
    "person": (
        r"\b(?:the|a|an|this|that|our|my|one|another|little|young|old|elderly|poor|sweet|new|"
        rf"wee) (?:\w+ )?{PERSON}\b"
    ),
    "age_sex": (
        r"\b\d{1,3} ?(?:yo|y/o|yrs?|y\.o\.|m/o|year[- ]olds?|months? old|weeks? old|days? old|"
        r"-year-old)\b|\b\d{1,3} ?[MF]\b"
    ),
    "kin": rf"\b(?:his|her|their|the|whose|'s|pt's|patient's) (?:\w+ )?{KIN}\b",
    "kin_bare": rf"\b{KIN}\b",
    "came": r"\b(?:came|brought|rushed|wheeled|walked|carried|flown|airlifted|blue-lighted|bussed|"
    r"driven) (?:back )?(?:in|into|to us|out)\b|"
    r"\bpresent(?:ed|s|ing) (?:with|to|at|after)\b|\bturned up\b|\bin with\b",
    "care": r"\b(?:admitted|readmitted|discharged|transferred|extubated|intubated|tubed|coded|"
    r"arrested|delivered|clerked|"
    r"referred|sedated|consented|operated on|repaired|cathed|stented|transfused|cannulated|resuscitated|thrombolysed|"
    r"diagnosed|relapsed|remission|cancer[- ]free|in for|went home|goes home|going home|"
    r"home today|rang the bell|ringing the bell|"
    r"pulled (?:her|his|out)|came off|off (?:the )?(?:vent|oxygen|ecmo)|on (?:the )?(?:vent|"
    r"ecmo|bipap)|stepped? down|transplant(?:ed)?|chemo|dialysis)\b",
    "saw": (
        r"\b(?:saw|seen|treated|lost|told|rang|held|met|sat with|looked after|caring for|"
        r"sent home|scrubbed for|shocked|signed off)\b"
    ),
    "death": (
        r"\b(?:rip|died|dies|dying|passed(?: away)?|rest in peace|rest easy|funeral|farewell|"
        r"in memory|miss(?:ed|ing)? you|goodbye|hospice|lost)\b"
    ),
    "shorthand": r"\b(?:s/p|pod ?\d|npo|nbm|hx|pmh|c/o|nkda|dnr|dnacpr|tto|f/u|r/v|h/o|ivabx|abx|s/b|nok|"
    r"k \d|hb ?\d|cr ?\d|trop|wcc|inr \d|echo|"
    r"ct|mri|ecg|ekg|bloods|obs|bp|sats|gcs|npo|stat|pls|plz|rv|dsd|cxr|u/o|afebrile|handover|bleep)\b",
    "review": r"\b(?:stars?|(?:your|this|the|kind) (?:review|comment|feedback|visit|appointment|stay|"
    r"procedure|treatment|surgery|words)|sorry (?:to hear|you|your|for)|"
    r"(?:great|lovely|good|glad|so) to (?:see|hear|have)|glad you|delighted (?:to|you)|"
    r"we (?:hear|see|saw|told|treated) you|as we told you)\b",
    "support": r"\b(?:gofundme|go fund me|fundrais\w+|donat\w+|sponsor\w*|justgiving|caringbridge|"
    r"warrior|prayers?|pray|praying|fighter|strong|"
    r"get well|proud of|well done|congrat\w+|happy birthday|welcome to the world|shout-?out|thank-you card)\b",
    "time": rf"\b{TIME}\b",
    "place_bed": r"\b(?:bed|bay|room|rm|side room|ward|cubicle|theatre|or) ?#?\d{1,4}\b",
    "in_hand": (
        r"\b(?:chart|notes|file|record|mychart|portal|claim|prior auth|appeal|fax|invoice|bill|"
        r"label|sticker|wristband|belongs to|left (?:behind|in))\b"
    ),
    "you": r"\b(?:you|your|you're|you've|yours)\b",
    "named": r"\b(?:called|named|name is|name was|name's|goes by|known as|signed|says|labelled)\b",
    "consent": (
        r"\b(?:permission|consent(?:ed)?|said (?:yes|i could|we could|post)|with (?:his|her|"
        r"their) blessing|asked me to (?:share|post|tell)|she said post)\b"
    ),
    # signs of something else
    "doctor": r"\b(?:dr|drs|prof|profs|professor|doc|doctor|consultant|rev|chaplain|senator|minister|sir|dame)\b",
    "meeting": r"\b(?:conference|congress|posters?|abstracts?|session|keynote|plenary|lecture|talk|"
    r"speakers?|panel|webinar|workshop|hall|"
    r"grand rounds?|symposium|podcast|episode|ep|regist(?:er|ration)|slides?|auditorium|"
    r"journal club|seminar|chair|moderat\w+|stage|booth|ballroom|live ?tweet\w*|meeting|"
    r"course|drinks)\b",
    "paper": r"\b(?:doi|pmid|pmc|journal|published|authors?|co-?authors?|paper|preprint|trial|cohort|"
    r"median|mean|p ?[<=] ?0|hr|ci|or|aor|rr|et al|"
    r"open access|editorial|study|studies|meta-analysis|randomi[sz]ed|guidelines?|nejm|lancet|"
    r"jama|bmj|isbn|issn|nct\d+|appendix|supplement|"
    r"evidence|data|registry|findings|survey|systematic)\b",
    "career": r"\b(?:hiring|vacanc\w+|recruit\w*|job|retire[sd]?|retirement|retiring|residency|matched|"
    r"interview\w*|fellowship|promot\w+|"
    r"graduat\w+|cv|apply|applications?|interns?|residents|registrars?|trainees?|students?|"
    r"exam|viva|tenure|scholarship|prize|award|mentor\w*|trained|taught)\b",
    "staff": r"\b(?:colleagues?|our team|the team|team|nurse|nurses|porters?|receptionist|midwi(?:fe|"
    r"ves)|crew|staff|secretary|cleaner|pharmacist|physio|"
    r"manager|volunteers?|clerk|technician|registrar|charge nurse|rota|on call|coverage|swap|helpdesk|bleep)\b",
    "service": r"\b(?:free|book(?:ing)?|walk-?in|drop-?in|open(?:s|ing)?|call|text|hotline|helpline|988|"
    r"911|999|111|vaccin\w+|jabs?|flu|clinics?|"
    r"appointments?|screening|everyone|public|community|no judg\w+|save it|24/7|queries|enquiries|contact)\b",
    "advice": r"\b(?:if (?:you|your|a|the)|you should|before you|when you|never|always|tip|tips|rule|"
    r"reminder|remember|check|don't|do not|ask (?:about|them|your|for)|"
    r"please (?:don't|stop|tell|check)|lesson|pearl|myth|fact|means|worth|should)\b",
    "quiz": (
        r"\b(?:quiz|poll|answers?|next step|stem|mnemonic|vignette|diagnosis\?|what's (?:the|"
        r"your)|what do you|which (?:one|of|test|drug)|spot|mcq|options?|q:|case of the)\b"
    ),
    "made_up": r"\b(?:hypothetical\w*|imagine|fiction\w*|invented|made[- ]up|pretend|"
    r"standardi[sz]ed patients?|sim|simulat\w+|simman|mann?equin|manikin|for example|"
    r"template|test patient|dummy|role-?play|scenario|season|novel|film|movie|series|netflix|"
    r"osce|joe bloggs|example|character|book)\b",
    "own": rf"\b(?:my|our) (?:own |late |little |lovely |dear )?(?:{KIN}|kids?|dog|cat|vet|nonna|oma|"
    r"opa|abuela|amma|lola|lolo|halmoni)\b|"
    r"\bi (?:was|am|got|had|have been) (?:diagnosed|admitted|born|a patient)|\bmy (?:own|"
    r"first|appendix|gallbladder|mri|surgery|diagnosis|birthday|water)\b",
    "many": (
        r"\b(?:patients|cases|visits|admissions|people|adults|children|women|men|babies|deaths|"
        r"participants|families|kids|per cent|percent)\b|\d ?%|\bn ?= ?\d"
    ),
    "history": (
        r"\b1[5-9]\d\d\b|\b(?:century|history of medicine|historical\w*|described (?:it|in)|"
        r"eponym\w*|museum|archive|ledger|victorian|osler|hippocrates)\b"
    ),
    "public_figure": r"\b(?:president|senator|actor|actress|singer|prime minister|mp|king|queen|prince|"
    r"princess|pope|announced|statement|"
    r"told the (?:nation|press|bbc|times)|revealed|in the nyt|interview|footballer|celebrity|bbc|cnn|premier|club)\b",
    "dose": r"\b\d+(?:[.,]\d+)? ?(?:mg|mcg|ug|g|ml|l|units?|iu|mmol|meq|kg|%|mmhg|bpm|j|h|hr|mm|cm)\b",
    "plural_we": r"\b(?:we|us|our|let's)\b",
    "i": r"\b(?:i|i'm|i've|i'd|me|my)\b",
    "hashtag": r"#\w",
    "question": r"\?",
    "link": r"https?://|www\.",
    "listing": r"(?:^|\n)(?:\d{1,2}[.)/]|[-•▫*])",
    "animal": r"\b(?:dog|cat|kitten|puppy|horse|hamster|rabbit|parrot|guinea pig|therapy dog|goldfish|vet|vets)\b",
}

GROUPS: Final = MappingProxyType({name: Caseless(pattern, re.MULTILINE) for name, pattern in _PATTERNS.items()})
