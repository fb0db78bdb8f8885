"""A patient's name is found whatever language it comes from, in small letters, by its first letters, alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from composer.guard.report import Label, Report, Verdict

ORIGINS = {
    "english": "Ellen Hargrove, Walter Pruitt, Daisy Whitlock, Gordon Ashby, Phyllis Tandy, Maude Ferris",
    "hispanic": "Marisol Quintero, Efrain Zepeda, Lucia Benavides, Yesenia Ocampo, Hector Villanueva, Pilar Escobedo",
    "african american": "Latoya Broadnax, Tyrone Gaddis, Keisha Muldrow, Darnell Pettway, Jamal Winfield",
    "chinese": "Xiuying Zhao, Weimin Luo, Mei-Ling Tsai, Jianguo Deng, Yuhan Fang, Haoran Qiu",
    "south asian": "Lakshmi Venkataraman, Rajesh Deshmukh, Imtiaz Siddiqui, Harpreet Dhillon, Anjali Kulkarni",
    "arabic": "Fatima Al-Masri, Yusuf Haddad, Layla Khoury, Omar Shaheen, Zainab Najjar, Khalid Barakat",
    "west african": "Chinonso Okafor, Folake Adebayo, Kwabena Mensah, Ngozi Eze, Kofi Boateng, Mamadou Diallo",
    "slavic": "Svetlana Morozova, Zbigniew Nowicki, Bogdan Kravchenko, Dragana Petrovic, Oksana Shevchuk",
    "vietnamese and korean": "Thuy Nguyen, Minh Pham, Linh Tran, Duc Hoang, Soo-jin Kang, Hyun-woo Seo",
    "hawaiian, samoan, navajo": "Leilani Kahananui, Tavita Leota, Keoni Kealoha, Winona Begay, Sione Tuipulotu",
}
"""Invented people."""

SAYINGS = [
    "Our patient {} was admitted with sepsis and asked for her cat.",
    "{} coded in bed 4 after lunch and we got her back.",
    "Just told {} the scan is clean. She cried, I cried.",
    "{}'s labs came back ugly and nobody had called her.",
    "Hands up for {} who walked out of rehab today!",
    "Saw {} in clinic for her diabetes, she has lost ten kilos.",
]


def _initials(name: str) -> str:
    given, _, rest = name.partition(" ")
    return f"{given} {rest[0]}."


FORMS: dict[str, Callable[[str], str]] = {
    "as it is": str,
    "in small letters": str.lower,
    "by a first letter": _initials,
    "alone": lambda name: name.split()[0],
}


def _is_found(report: Report, text: str, name: str) -> bool:
    start = text.index(name)
    names = [one.span for one in report.findings if one.label is Label.NAME]
    return report.verdict is Verdict.BLOCK and any(one.start < start + len(name) and one.end > start for one in names)


@pytest.mark.model
def test_names_of_every_origin_are_found_alike(look: Callable[[str], Report]) -> None:
    """At least 95 of 100 in each group, and no group three of a hundred behind another."""
    found: dict[str, float] = {}
    for origin, names in ORIGINS.items():
        hits = [
            _is_found(look(text), text, shown)
            for place, name in enumerate(names.split(", "))
            for turn, form in enumerate(FORMS.values())
            for shown in [form(name)]
            for text in [SAYINGS[(place + turn) % len(SAYINGS)].format(shown)]
        ]
        found[origin] = sum(hits) / len(hits)

    assert min(found.values()) >= 0.95, found
    assert max(found.values()) - min(found.values()) <= 0.03, found
