"""The conformance cases of twitter-text: from the project's own tables, and from the files they were made of."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.text.tables import found, judged, table

EXTRACT, VALIDATE = table("extract"), table("validate")


def _names(rows: list[dict[str, Any]], key: str) -> list[str]:
    return [f"{row[key]}/{number}" for number, row in enumerate(rows)]


@pytest.mark.parametrize("row", EXTRACT, ids=_names(EXTRACT, "find"))
def test_finds_what_x_finds(row: dict[str, Any]) -> None:
    assert found(row["find"], row["text"]) == row["found"]


@pytest.mark.parametrize("row", VALIDATE, ids=_names(VALIDATE, "ask"))
def test_judges_as_x_judges(row: dict[str, Any]) -> None:
    assert judged(row) == row


def test_the_tables_hold_every_case() -> None:
    """238 of extraction, 97 of validation: a case that was lost would be a rule that is not tested."""
    assert (len(EXTRACT), len(VALIDATE)) == (238, 97)
    assert sum(row["ask"].startswith("count") for row in VALIDATE) == 44


_EXTRACT_SECTIONS = {
    "mentions": "mention",
    "mentions_with_indices": "mention at",
    "mentions_or_lists_with_indices": "mention or list at",
    "replies": "reply",
    "urls": "url",
    "urls_with_indices": "url at",
    "urls_with_directional_markers": "url at",
    "tco_urls_with_params": "url",
    "hashtags": "hashtag",
    "hashtags_from_astral": "hashtag",
    "hashtags_with_indices": "hashtag at",
    "cashtags": "cashtag",
    "cashtags_with_indices": "cashtag at",
}
_VALIDATE_SECTIONS = {
    "tweets": "post, 140",
    "usernames": "username",
    "lists": "list",
    "hashtags": "hashtag",
    "urls": "url",
    "urls_without_protocol": "url without scheme",
    "WeightedTweetsCounterTest": "count, v2",
    "WeightedTweetsWithDiscountedEmojiCounterTest": "count, v3",
    "UnicodeDirectionalMarkerCounterTest": "count, v3",
}


def _placed(expected: object) -> object:
    """Return an expectation of the source in the table's shape."""
    if isinstance(expected, list) and expected and isinstance(expected[0], dict):
        return [
            ["".join(value for value in item.values() if isinstance(value, str)), *item["indices"]] for item in expected
        ]
    return expected


def _weighed(expected: object) -> dict[str, object]:
    if not isinstance(expected, dict):
        return {"valid": expected}
    return {
        "valid": expected["valid"],
        "weighted": expected["weightedLength"],
        "permillage": expected["permillage"],
        "last_shown": expected["displayRangeEnd"],
        "last_valid": expected["validRangeEnd"],
    }


def test_extraction_passes_at_the_source(shared: Path) -> None:
    """All 238 of extract.yml, read as it lies there."""
    tests = yaml.safe_load((shared / "data/twitter-text/extract.yml").read_text("utf-8"))["tests"]
    cases = [(ask, case) for section, ask in _EXTRACT_SECTIONS.items() for case in tests[section]]

    assert set(tests) == set(_EXTRACT_SECTIONS)
    assert len(cases) == 238
    assert [case for ask, case in cases if found(ask, case["text"]) != _placed(case["expected"])] == []


def test_validation_passes_at_the_source(shared: Path) -> None:
    """All 97 of validate.yml, read as it lies there."""
    tests = yaml.safe_load((shared / "data/twitter-text/validate.yml").read_text("utf-8"))["tests"]
    rows = [
        {"ask": ask, "text": case["text"], **_weighed(case["expected"])}
        for section, ask in _VALIDATE_SECTIONS.items()
        for case in tests[section]
    ]

    assert set(tests) == set(_VALIDATE_SECTIONS)
    assert len(rows) == 97
    assert [row for row in rows if judged(row) != row] == []


def test_the_top_level_domains_are_those_of_the_source(shared: Path) -> None:
    from composer.text.tlds import top_level

    lists = yaml.safe_load((shared / "data/twitter-text/tld_lib.yml").read_text("utf-8"))
    known = {*top_level().plain, *(word for words in top_level().others.values() for word in words)}

    assert known == {*lists["country"], *lists["generic"]}
