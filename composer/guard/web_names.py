"""First names and family names inside a link: `annasfight.example.org`, `/lamarandjune`, `/births/kowalczyk`."""

from __future__ import annotations

import re
from typing import Final

from composer.guard.pipeline import Tables

_SCHEME: Final = re.compile(r"^(?:https?|hxxps?)(?:://|\[:\]//)(?:www\.)?|^www\.", re.IGNORECASE)
_LABEL: Final = re.compile(r"[a-z]{4,32}")
_MOST: Final = 12  # labels of a link that are looked at
_FOR: Final = re.compile(
    r"(?:team|prayfor|help|for|love|save|saving|baby|rip|remembering|justicefor)(?P<name>[a-z]{3,12})"
)
_OF: Final = re.compile(
    r"(?P<name>[a-z]{3,12}?)s?(?:fight|fights|journey|story|strong|battle|army|warriors?|page|fund|heart|kidney|words|"
    r"heals|recovery|road|diary|wish|hope|angels?|blog|cancer|baby)"
)
_PAIR: Final = re.compile(r"(?P<one>[a-z]{3,12}?)(?:and|und|et|n)(?P<name>[a-z]{3,12})")
_NOTICE: Final = re.compile(r"/(?:births?|obits?|obituar\w+|funerals?|memorials?|notices?)/(?P<words>[a-z-]{3,60})")
_TITLED: Final = re.compile(
    r"\b(?:mrs?|ms|miss|mx|auntie|aunty|(?:our|my) (?:\w+ )?(?:patient|pt|lady|boy|girl))\.?,? (?P<name>[A-Z]\w{2,20})",
    re.IGNORECASE,
)


def calls_somebody(link: str, sentence: str, tables: Tables) -> bool:
    """Tell whether a link is called after somebody.

    That is a first name in a page of support, a couple, a family name in a notice, or a name that the sentence itself
    gives to a patient.

    Args:
        link: As written, with or without scheme.
        sentence: The sentence it stands in.
        tables: First names and family names.
    """
    rest = _SCHEME.sub("", link).lower()
    labels = _LABEL.findall(rest)[:_MOST]
    first = tables.given_names - tables.everyday
    if any(_is_page_of(label, first) for label in labels) or any(_is_pair(label, tables) for label in labels):
        return True
    notice = _NOTICE.search(rest)
    if notice and set(notice["words"].split("-")) - tables.everyday:
        return True
    return bool(set(labels) & {found["name"].lower() for found in _TITLED.finditer(sentence)})


def _is_page_of(label: str, first: frozenset[str]) -> bool:
    return any(found is not None and found["name"] in first for found in (_FOR.fullmatch(label), _OF.fullmatch(label)))


def _is_pair(label: str, tables: Tables) -> bool:
    found = _PAIR.fullmatch(label)
    both = {found["one"], found["name"]} if found else set[str]()
    return bool(both) and both <= tables.given_names and not both <= tables.everyday
