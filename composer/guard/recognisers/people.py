"""Names of patients, of their relatives, employers and household: 45 CFR 164.514(b)(2)(i)(A)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from composer.guard import chunks, ties
from composer.guard.context import Context
from composer.guard.recogniser import INTRODUCED, Candidate
from composer.guard.report import Label
from composer.text.span import Span

_AFTER_AT: Final = 0.3  # "at Mercy" is a place, hardly ever a person
_STOCK: Final = 0.2
_STOCK_NAME: Final = re.compile(r"(?:joe )?bloggs|(?:john|jane|baby) doe|a\.? n\.? other|zztest\b.*", re.IGNORECASE)
_BARE_HANDLE: Final = 0.4  # a handle is a colleague's or a newspaper's unless the sentence speaks of a patient
_EVERYDAY: Final = 0.6
_LEAST: Final = 3  # letters of a name inside a longer tag
_IN_HEADLINE: Final = 0.4  # where every word has a capital, a capital says nothing
_A_PERSON: Final = frozenset({"title:mr", "title:patient", "kin", "tag_support", "owns_care"})
_ABOUT_SOMEBODY: Final = frozenset({"pronoun", "patient", "kin", "review", "support", "care", "came", "person"})
_CAMEL: Final = re.compile(r"[A-Z][a-z]+|[a-z]+")
_ANY_TAG: Final = re.compile(r"[#@]\w{4,60}")
_TAG: Final = re.compile(
    r"[#@](?:(?P<lead>team|pray(?:ers)?for|justicefor|for|fightfor|love|matchfor|run(?:ning)?for|happybirthday|rip|forever|remember(?:ing)?|get\w{0,4}well|save|bringback|we(?:love|miss))(?P<name>[A-Z]\w{1,30}))",
    re.IGNORECASE,
)
_TAIL: Final = re.compile(
    r"[#](?P<name>[A-Z][a-z]{2,15}(?:[A-Z][a-z]+)?)(?:Strong|Warrior|Twins|Fights|Army|GoesHome|Walks|Rocks|Fund|Tough|'sArmy|Family|Forever)\b"
)
_APART: Final = re.compile(
    r"(?<![\w.])(?:[^\W\d_][.*~|_·-]){3,20}[^\W\d_](?!\w)|(?<![\w'])(?:[^\W\d_] ){4,24}[^\W\d_](?![\w'])"
)
_PEARL: Final = re.compile(
    r"(?:(?:Clinical|Teaching|Quick) )?Pearls?"
    r"(?=:| (?:#|\d)| (?:of the (?:day|week|shift)|from (?:\w+ )?(?:rounds|clinic|report|conference)))"
)
"""A teaching pearl, not a lady of that name."""

_INTRODUCED: Final = re.compile(
    r"(?:\b(?:my|our) (?:[\w-]+ ){0,2}(?:patient|pt|client),? (?:called |named )?"
    r"|(?:^|[|.\n] ?)(?:patient|pt|name)(?: name)?: ?|\bpt )"
    r"(?:(?:sister|mrs?\.?|ms\.?|miss|old|little) )?$",
    re.IGNORECASE,
)
_CHARTED: Final = re.compile(
    r"^(?:,? \(?(?:an? )?(?:aged )?\d{1,3}(?: ?(?:yo|y/o|[MF]|years? old)|-year-old)?(?: (?:man|woman|male|female))?\)?"
    r",?)?(?: (?:was|is|is being|has been|got) (?:just |re)?(?:admitted(?! to (?:the |a )?hospital)|discharged|npo|nbm"
    r"|transferred|intubated|extubated|tubed|sedated|stented|cathed|transfused|operated on|clerked|resuscitated)"
    r"|,? (?:presents|presented|came in|is in|in) with|,? c/o|,? s/p|,? pod ?\d"
    r"| (?:just |finally )?(?:walked|breathed|spoke|ate) again| (?:coded|arrested)\b(?! the)"
    r"| (?:rang|is ringing) the bell| (?:went|goes|is going) home\b"
    r"| (?:was )?born (?:today|tonight|this morning|last night|yesterday|at \d)"
    r"| (?:delivered|birthed) (?:twins|triplets|a (?:healthy|baby|girl|boy)|her|at \d))",
    re.IGNORECASE,
)
"""What a chart or a handover says right behind the name of somebody in care; the words of a headline left out."""

_CODED: Final = re.compile(
    r"^,? (?:from|in|of|during|after) (?:last (?:night|week|weekend|month|shift)|yesterday|today|tonight"
    r"|this (?:morning|afternoon|evening|week)|the other (?:day|night)"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: night)?)['’]s (?:long |awful |big |failed )?"
    r"(?:code|arrest|cardiac arrest|rapid|rapid response|trauma|resus|stemi|thrombectomy|thoracotomy|intubation"
    r"|transplant|admission|ha?emorrhage|overdose|stabbing|shooting)\b"
    r"(?! (?:team|debrief|simulation|sim|review|training|course|drill|talk|lecture|leader|nurse))"
    r"(?!,? (?:who |she |he )?(?:taught|led|ran|called|placed|put in|nailed|crushed|texted|explained"
    r"|was (?:amazing|brilliant|a rock)))",
    re.IGNORECASE,
)
"""What tells whose code it was: "Thinking about Ana from last night's code"."""

_THANKED: Final = re.compile(
    r"\b(?:thank\w*|thx|kudos|props|shout[- ]?outs?|cheers|grateful|proud|well done|congrat\w*|hat tip|h/t|credit|bravo"
    r"|(?:great|good|nice|amazing) (?:work|job|team\w*)|(?:my|our) \w+|work(?:ing|ed) with|alongside) [^!?\n]{0,30}$",
    re.IGNORECASE,
)
"""Who is thanked for a code, or is one's own, has worked there."""

_MINDED: Final = re.compile(
    r"\b(?:about|remember(?:ing)?|visit(?:ed|ing)?|saw|met|miss(?:ing)?|hugged|update on|pray(?:ers?|ing)? for) $",
    re.IGNORECASE,
)
"""Whom one thinks of for a code, though no list knows the name."""

_NO_PATIENT: Final = (
    "title:doctor",
    "title:staff",
    "title:office",
    "title:thing",
    "title_two",
    "kin_own",
    "credential",
)
_GIVEN: Final = frozenset({"given", "given_common"})
_KNOWN: Final = _GIVEN | {"surname"}
_CREDENTIALS: Final = frozenset(
    {"RT", "RN", "LPN", "NP", "PA", "CRNA", "CNA", "MA", "PCT", "EMT", "PGY", "OT", "SLP", "SW", "PharmD"}
)
_NO_WORD_OF_ITS_OWN: Final = frozenset({"lower", "caps", "cap_word", "hashtag", "handle"})
_FULL: Final = 2  # words of a name that is a full one
_BEHIND: Final = 80
_CALLED: Final = 0.9  # a known name that is called a patient's
_BEFORE: Final = 60
"""Characters before a name in which somebody may be introduced as a patient: "my oldest patient, Mrs. X", "Pt: X"."""

_LETTERS: Final = re.compile(r"(?<!\w)(?:[A-Z]\.){2,4}(?!\w)|(?<=[Mm]r )[A-Z]\.|(?<=[Mm]rs )[A-Z]\.|(?<=[Mm]s )[A-Z]\.")


class People:
    """Finds names and asks whose they are."""

    name = "people"

    def find(self, text: str, context: Context) -> Iterator[Candidate]:
        """Yield names; a colleague's, an author's, an eponym weigh low and fall away in the verdict."""
        for chunk in context.chunks:
            if _is_large(chunk.span.of(text), context) or _PEARL.match(text, chunk.span.start):
                continue
            if text[chunk.span.start] == "#" and chunk.words[-1].lower().strip("#") in context.tables.everyday:
                continue
            yield self._named(chunk, context)
        yield from self._in_tags(text, context)
        for match in _APART.finditer(text):
            span = Span(*match.span())
            yield Candidate(span, Label.NAME, context.weigh("name", span, ["apart"]), self.name, "name.patient")
        for match in _LETTERS.finditer(text):
            span = Span(*match.span())
            if match.group().lower() in context.tables.large_places or context.is_headline:
                continue
            yield Candidate(span, Label.NAME, context.weigh("name", span, ["letters"]), self.name, "name.initials")

    def _named(self, chunk: chunks.Chunk, context: Context) -> Candidate:
        text, entity = context.text, context.entity_at(chunk.span)
        signs = [*chunks.signs_of(chunk, text, context.tables), f"model:{entity or 'none'}"]
        signs += ["stock_name"] if _STOCK_NAME.fullmatch(chunk.span.of(text)) else []
        score = context.weigh("name", chunk.span, signs)
        score *= _doubt(signs, context.groups_at(chunk.span.start), headline=context.is_headline)
        introduced = _INTRODUCED.search(text, max(0, chunk.span.start - _BEFORE), chunk.span.start)
        if introduced and text[chunk.span.start].isupper() and "stock_name" not in signs:
            sure = max(score, _CALLED) if _KNOWN & set(signs) else score
            return Candidate(chunk.span, Label.NAME, sure, self.name, _reason(signs), INTRODUCED)
        if _is_charted(chunk, signs, context):
            return Candidate(chunk.span, Label.NAME, max(score, _CALLED), self.name, _reason(signs), INTRODUCED)
        return Candidate(chunk.span, Label.NAME, score, self.name, _reason(signs))

    def _in_tags(self, text: str, context: Context) -> Iterator[Candidate]:
        for pattern in (_TAG, _TAIL):
            for match in pattern.finditer(text):
                span = Span(*match.span("name"))
                score = context.weigh("name", span, ["hashtag", "tag_support", "tag_part"])
                yield Candidate(span, Label.NAME, score, self.name, "name.tag")
        for match in _ANY_TAG.finditer(text):
            if match.group()[0] == "@" and not context.groups_at(match.start()) & _ABOUT_SOMEBODY:
                continue
            for part in _CAMEL.finditer(match.group()):
                word = part.group().lower()
                if len(word) < _LEAST:  # Ed is education here, and the emergency department
                    continue
                if word in context.tables.given_names and word not in context.tables.common:
                    span = Span(match.start() + part.start(), match.start() + part.end())
                    score = context.weigh("name", span, ["hashtag", "tag_word"])
                    yield Candidate(span, Label.NAME, score, self.name, "name.tag")


def _is_charted(chunk: chunks.Chunk, signs: list[str], context: Context) -> bool:
    """Tell whether a full name, or a baby's, is followed by what is done for somebody in care: "Ana was admitted".

    Or any name by the code that somebody had: "Ana from last night's code".
    """
    full = len(chunk.words) >= _FULL and _is_given(chunk, signs, context)
    behind = context.text[chunk.span.end : chunk.span.end + _BEHIND]
    charted = (full or chunk.before == "baby") and _CHARTED.match(behind)
    if context.is_headline or not (charted or _is_coded(chunk, signs, context, behind)):
        return False
    return not {*_NO_PATIENT, "term"} & set(signs) and not ties.is_of_others(context, chunk.span)


def _is_coded(chunk: chunks.Chunk, signs: list[str], context: Context, behind: str) -> bool:
    """Tell whether a name is that of somebody a team has fought for, and not of one who did."""
    if not _CODED.match(behind) or _NO_WORD_OF_ITS_OWN & set(signs) or chunk.words[0] in _CREDENTIALS:
        return False
    if "all_everyday" in signs and ("sentence_start" in signs or not _GIVEN & set(signs)):
        return False
    before = context.text[max(0, chunk.span.start - _BEFORE) : chunk.span.start]
    return bool(_KNOWN & set(signs) or _MINDED.search(before)) and not _THANKED.search(before)


def _is_given(chunk: chunks.Chunk, signs: list[str], context: Context) -> bool:
    """Tell whether a name begins with a first name, a double one included: "Ana-Lucia"."""
    first = chunk.words[0].lower().split("-")[0]
    return "given" in signs or (first in context.tables.given_names and first not in context.tables.common)


def _is_large(words: str, context: Context) -> bool:
    return words.lower().strip("#.") in context.tables.large_places


def _doubt(signs: list[str], groups: frozenset[str], *, headline: bool) -> float:
    """Return what a score is multiplied with where a capital or a handle says little."""
    if "stock_name" in signs:
        return _STOCK
    if _A_PERSON & set(signs):
        return 1.0
    doubt = _AFTER_AT if "prev:at" in signs else 1.0
    if "handle" in signs and not groups & _ABOUT_SOMEBODY:
        doubt *= _BARE_HANDLE
    if "all_everyday" in signs and "model:PERSON" not in signs and not {"given", "given_common"} & set(signs):
        doubt *= _EVERYDAY
    return doubt * (_IN_HEADLINE if headline else 1.0)


def _reason(signs: list[str]) -> str:
    if "kin" in signs:
        return "name.relative"
    if "hashtag" in signs or "handle" in signs:
        return "name.tag"
    return "name.initials" if "initials" in signs else "name.patient"
