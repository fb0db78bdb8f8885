"""Cues that make somebody recognisable though no identifier stands there: 45 CFR 164.514(b)(2)(ii), actual knowledge.

One cue alone is weak. `guard.verdict` asks how many sorts of them stand in a draft that tells of a real encounter.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from composer.guard.caseless import Caseless
from composer.guard.context import Context
from composer.guard.cues import KIN, TIME
from composer.guard.recogniser import Candidate
from composer.guard.report import Label
from composer.text.span import Span

_JOB: Final = (
    r"(?:farmer|fisherman|bus driver|driver|truck(?:er| driver)|pilot|teacher|schoolteacher|"
    r"head ?teacher|headmaster|principal|judge|magistrate|mayor|councill?or|priest|vicar|"
    r"rabbi|imam|"
    r"pastor|nun|monk|organist|choir ?master|chorister|bell ringer|firefighter|fireman|"
    r"fire chief|police ?(?:man|woman|officer|chief)|cop|state trooper|sheriff|paramedic|"
    r"dispatcher|soldier|veteran|"
    r"sergeant|sailor|bosun|skipper|captain|coxswain|lifeboat crew|lighthouse keeper|postman|"
    r"postmen|postwoman|mail carrier|baker|butcher|barber|hairdresser|florist|blacksmith|"
    r"joiner|carpenter|"
    r"plumber|electrician|welder|roofer|miner|crane driver|beekeeper|gardener|gamekeeper|"
    r"shepherd|rancher|rodeo \w+|jockey|goalkeeper|footballer|cricketer|rugby player|boxer|"
    r"wrestler|gymnast|"
    r"swimmer|sprinter|marathoner|cyclist|climber|mountaineer|surfer|skier|skater|dancer|"
    r"ballet (?:teacher|dancer)|ballerina|opera singer|singer|drummer|guitarist|violinist|"
    r"cellist|pianist|"
    r"musician|dj|actor|actress|comedian|magician|clown|entertainer|presenter|newsreader|"
    r"weather(?:man| presenter)|broadcaster|journalist|podcaster|influencer|youtuber|author|"
    r"poet|painter|"
    r"sculptor|artist|chef|cook|waiter|bartender|publican|landlord|shopkeeper|lollipop \w+|"
    r"caretaker|janitor|librarian|lawyer|barrister|accountant|engineer|architect|surveyor|"
    r"driving examiner|"
    r"scientist|professor|astronaut|diver|sewer diver|trawler(?:man)?|oil rig \w+|bullfighter|"
    r"torera|stuntman|taxidermist|undertaker|gravedigger|referee|umpire|coach|quarterback|"
    r"pitcher|"
    r"champion|olympian|medall?ist|wedding planner|bride|groom|missionary|midwife|nurse|"
    r"surgeon|physician|doctor|vet|pharmacist|lottery winner|winner|survivor|celebrity|"
    r"tv star|mascot|santa|inmate|refugee|pilgrim)"
)
_ROLE: Final = (
    r"(?:(?:a|an|the|our|my|one of (?:the|our) \w+(?: two)?|retired|former|local|"
    r"semi-?pro(?:fessional)?|national|blind|sitting|young|head|who is (?:a|the)|"
    r"works as (?:a|an)|he's (?:a|an|the)|she's (?:a|an|the)|town'?s?|"
    rf"village'?s?) (?:[\w'-]+ ){{0,2}}?{_JOB}s?)\b"
)

_NOT_WHO: Final = (
    r"(?:\w+/|(?:with|without|w|who|whose|who's|that|in|on|at|from|after|post|since|for|to|of|by|via|as|and|or|but|not|no|"
    r"has|had|have|is|was|came|comes|coming|presents|presented|presenting|brought|rushed|admitted|arrived|found|got|"
    r"walked|went|goes|just|now|here|last|this|today|tonight|yesterday|the|our|my|we|he|she|his|her)\b)"
)
"""What goes on behind an age and a noun: "69 yo M w/ NSTEMI", "a 54 yo woman with". It stays if they are replaced."""

_CUES: Final = (
    (
        "time",
        (
            rf"\b{TIME}\b|\b(?:at )?(?:about |just after |around )?(?:[01]?\d|"
            r"2[0-3])(?:[:.][0-5]\d)? ?(?:am|pm|o'?clock)\b(?: (?:today|tonight|this morning))?|"
            r"\bthis shift\b|\bsince (?:yesterday|monday|tuesday|wednesday|thursday|friday|saturday|"
            r"sunday|last week)\b"
            r"|\b(?:hoy|heute|oggi|aujourd'hui|cette nuit|heute nacht|anoche|ce matin)\b"
        ),
    ),
    (
        "course",
        (
            r"\b(?:day|week|night|pod|hour) ?#?(?:\d{1,3}|one|two|three|four|five|six|seven|eight|"
            r"nine|ten)\b(?: post-?op\w*)?|\bpost-?op day \d+|\b(?:\d+|two|three|four|five|six|nine|"
            r"eleven) (?:days|weeks|months|hours|nights) (?:on|in|with) (?:our|the|my|icu|nicu|ecmo)\b"
            r"|\b(?:first|second|third|fourth|fifth|2nd|3rd|4th|5th) (?:attempt|transplant|time|"
            r"relapse|admission|brother|baby|child|arrest|set of twins)\b"
        ),
    ),
    (
        "person",
        (
            r"\b(?:an )?\d{1,2} ?(?:yo|y/o|yr old|year[- ]old|years old|-year-old)\b"
            rf"(?: (?!{_NOT_WHO})[\w'-]+){{0,2}}|"
            r"\b\d{1,2} ?[MF]\b|\b(?:man|woman|lady|guy|boy|girl|lad|mum|mom|dad|couple|gent|kid|"
            r"patient)(?: in (?:his|her|their) (?:late |early |mid )?(?:teens|twenties|thirties|"
            r"forties|fifties|sixties|seventies|eighties|[2-8]0s)|,? (?:\d{1,2}|in bed|from|who|whose|"
            r"with (?:a|an|the))\b)"
            r"|\b(?:a|an|the|this|my|our|one|another) (?:[\w'-]+ ){0,2}?(?:man|woman|lady|gentleman|"
            r"guy|bloke|lad|lass|girl|boy|kid|toddler|teenager|teen|chap|fella|couple|newborn|widow|"
            r"widower|grandmother|grandfather|great-gran|teen mum)\b"
        ),
    ),
    ("job", _ROLE),
    (
        "family",
        (
            r"\b(?:identical |conjoined )?(?:twins|triplets|quads|quadruplets)\b|\b(?:two|three|four|"
            r"five|six|seven|both|all|second|\d) (?:\w+ )?(?:brothers|sisters|siblings|cousins|kids|"
            r"children|daughters|sons|generations|grandmothers|boys|girls)\b|\b(?:mother|father|mum|"
            r"dad|husband|brother|sister|grandmother|son|daughter) and (?:her |his |"
            r"the )?(?:\w+ )?(?:daughters?|sons?|wife|brother|sister|baby|granddaughter|grandson|"
            r"mother|husband)\b"
            r"|\bmarried (?:for )?\d+|\b(?:wedding|honeymoon|bride|groom|widowed|orphan\w*|adopted|"
            rf"surrogate)\b|\b(?:his|her|their) (?:\w+ )?{KIN}\b"
        ),
    ),
    (
        "event",
        (
            r"\b(?:swallowed|impaled|electrocuted|struck by|lightning|bitten by|mauled|gored|"
            r"kicked by|stung|fell (?:off|from|through|out|into|down)|trapped|buried|drown\w+|"
            r"pulled (?:from|out of)|rescued|crash|pile-?up|collision|collapse[d]?|explosion|shot|"
            r"stabb\w+|"
            r"tornado|flood\w*|blizzard|avalanche|wildfire|hurricane|typhoon|earthquake|shipwreck|"
            r"helicopter|chainsaw|tractor|combine|harpoon|javelin|pitchfork|grain bin|nail gun|bull|"
            r"shark|snake ?bite|jellyfish|quad bike|ferris wheel|funfair|festival|carnival|parade|"
            r"marathon|regatta|"
            r"school bus|bus crash|mine|gorge|cliff|canal|lighthouse|trawler|oil rig|wedding|funeral|"
            r"prom|graduation|on (?:the|local) (?:news|radio|telly|tv|front page)|in the (?:news|"
            r"papers?)|viral|documentary|on live tv|press|amber alert)\b"
        ),
    ),
    (
        "rare",
        (
            r"\b(?:first|only|last|youngest|oldest|largest|biggest|longest)(?:-ever|"
            r"-known)? (?:[\w'-]+ ){0,2}?(?:in|on|of|ever|case|known|this|patient|survivor|to)\b|"
            r"\bone of (?:only|just|\w+) (?:\d+|two|three|four|five|six|a handful|few)?\b|"
            r"\bnever (?:seen|had|met)\b|\b(?:nobody|no one|none of us) (?:[\w'-]+ ){0,4}?(?:had|"
            r"has) (?:ever )?seen\b"
            r"|\bn ?= ?[1-9]\b(?!\d)|\bonce[- ]in[- ]a|\bcase report\b|\brare\b|\b1 in (?:a )?(?:\d{5,}|million)\b"
        ),
    ),
    (
        "disease",
        (
            r"\b(?:creutzfeldt|cjd|niemann|erdheim|gaucher|fabry|pompe|huntington's|locked-in|rabies|"
            r"plague|anthrax|tetanus|diphtheria|leprosy|scurvy|ebola|botulism|tularemia|brucellosis|"
            r"leptospirosis|echinococc\w+|hydatid|psittacosis|q fever|"
            r"porphyria|liddle|whipple's|wilson's disease|ehlers|marfan|progeria|msud|urea cycle|"
            r"stiff[- ]person|susac|rasmussen|moyamoya|takotsubo|kawasaki|anti-nmda|gfap|"
            r"fibrodysplasia|pku|situs inversus|ectopia|ichthyosis|dengue|malaria|typhoid|cholera|"
            r"mpox|measles|polio|hantavirus|naegleria|"
            r"conjoined|anencephaly|stillb\w+|uterine rupture|amniotic fluid embol\w+|kidney swap|"
            r"face transplant|hand transplant|bear bite|thrombolysis)\b|"
            r"(?<![\w-])[A-Z][\w-]{1,30}(?: [\w-]{1,30})? (?:syndrome|disease)\b"
        ),
    ),
    ("quote", r"(?<!\w)\"[^\"\n]{12,160}\"|(?<!\w)'[A-Z][^'\n]{14,160}[.?!,]'"),
    (
        "picture",
        (
            r"\b(?:x-?rays?|ct|mri|ecg|ekg|scan|image|photo|pic|picture|video|clip|film|oct|fundus|us|"
            r"echo|slide|selfie)s? (?:below|attached|above|here|in (?:the )?(?:thread|reply|comments)|"
            r"with permission)\b|\b(?:photo|pic|picture|image|video) (?:of|is|shows)\b|\b(?:x-?ray|ct|"
            r"scan|ecg) (?:of|shows)\b|📸|\(pic\b"
        ),
    ),
    (
        "place",
        (
            r"\b(?:small|tiny|little|our|this|the|one-\w+|rural) (?:\w+ )?(?:town|village|island|"
            r"parish|farm|ranch|reservation|valley|harbou?r|lighthouse|convent|monastery|estate|camp|"
            r"base|prison|school|church)\b|\btown of \d|\b(?:ferry|islander|five-bed|four beds|"
            r"our hospice|waiting room|school gate)\b|\bonly (?:gp|nurse|vet|doctor|midwife|teacher|"
            r"shop)\b|\bthe only one in\b"
        ),
    ),
    (
        "mock",
        (
            r"\b(?:smell\w*|stank|drunk|obese|fat|crazy|psycho|frequent flyer|drug[- ]seek\w+|faking|"
            r"malingering|entitled|karen|idiot|moron|whale|gomer|train ?wreck|lol|lmao|🙄|😂|🤣)\b"
        ),
    ),
)
_COMPILED: Final = tuple((kind, Caseless(pattern)) for kind, pattern in _CUES)
_SCORES: Final = {
    "rare": 0.6,
    "disease": 0.6,
    "family": 0.5,
    "event": 0.6,
    "job": 0.5,
    "quote": 0.4,
    "picture": 0.5,
    "time": 0.5,
}


class Quasi:
    """Finds time, person, job, family, event, rarity, quote, picture, place: sorts of cue, not verdicts."""

    name = "quasi"

    def find(self, text: str, context: Context) -> Iterator[Candidate]:  # noqa: ARG002 - the verdict weighs the draft
        """Yield cues with their sort in `Candidate.kind`."""
        for kind, pattern in _COMPILED:
            for match in pattern.finditer(text):
                words = match.group().strip()
                if words:
                    start = match.start() + len(match.group()) - len(match.group().lstrip())
                    span = Span(start, start + len(words))
                    yield Candidate(span, Label.QUASI, _SCORES.get(kind, 0.3), self.name, f"quasi.{kind}", kind)
