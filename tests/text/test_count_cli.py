"""What `vignette count` says, to programs and to people."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.text.count_cli import count_jsonl, count_record, describe

POST = "Hi @jan, see http://test.co and @lee/residents #AHA26 $PFE 😷"


def test_a_record_says_what_x_counts_and_links() -> None:
    assert count_record(POST) == {
        "weighted": 70,
        "valid": True,
        "urls": ["http://test.co"],
        "hashtags": ["AHA26"],
        "mentions": ["jan"],
    }


def test_each_line_yields_its_count_with_its_id() -> None:
    lines = [json.dumps({"id": name, "text": text}) for name, text in (("a", "x" * 281), (7, "é #b"), (None, ""))]

    assert [json.loads(line) for line in count_jsonl(lines)] == [
        {"id": "a", "weighted": 281, "valid": False, "urls": [], "hashtags": [], "mentions": []},
        {"id": 7, "weighted": 4, "valid": True, "urls": [], "hashtags": ["b"], "mentions": []},
        {"id": None, "weighted": 0, "valid": False, "urls": [], "hashtags": [], "mentions": []},
    ]


@pytest.mark.parametrize(
    ("line", "record_id", "code"),
    [
        ("{", None, "record.not_json"),
        ("not json", None, "record.not_json"),
        ("[" * 100_000, None, "record.not_json"),
        ("9" * 5_000, None, "record.not_json"),
        ("[1]", None, "record.type"),
        ('"text"', None, "record.type"),
        ('{"id": "a"}', "a", "record.fields"),
        ('{"id": "a", "text": 5}', "a", "record.type"),
        ('{"id": "a", "text": null}', "a", "record.type"),
        ('{"id": true, "text": "x"}', None, "record.type"),
        ('{"id": [1], "text": "x"}', None, "record.type"),
        ('{"id": 3, "text": "\\ud83d"}', 3, "record.surrogate"),
    ],
)
def test_a_line_that_cannot_be_read_yields_its_own_error(line: str, record_id: object, code: str) -> None:
    good = '{"id": 1, "text": "x"}'
    told = [json.loads(answer) for answer in count_jsonl([good, line, good])]

    assert told[1] == {"id": record_id, "error": code}
    assert [answer.get("weighted") for answer in told] == [1, None, 1]


def test_blank_lines_yield_nothing() -> None:
    assert list(count_jsonl(["", " \n", "\t"])) == []


def test_lines_are_answered_as_they_come() -> None:
    asked: list[int] = []

    def lines() -> Iterator[str]:
        for number in range(3):
            asked.append(number)
            yield json.dumps({"id": number, "text": "x"})

    answers = count_jsonl(lines())
    next(answers)

    assert asked == [0]


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text_yields_one_line_of_ascii(text: str) -> None:
    (line,) = count_jsonl([json.dumps({"id": "a", "text": text})])

    assert line.isascii()
    assert "\n" not in line
    assert json.loads(line) == {"id": "a", **count_record(text)}


def test_a_person_reads_sentences() -> None:
    assert describe(POST) == (
        "70 of 280 characters: 210 left.\n"
        "1 link, 23 characters each: http://test.co\n"
        "1 hashtag: #AHA26\n"
        "1 mention: @jan"
    )
    assert describe("") == "0 of 280 characters: nothing to post."
    assert describe("x" * 281) == "281 of 280 characters: 1 too many."


def test_a_person_is_told_where_an_invalid_character_stands() -> None:
    assert describe("ab\ufeff") == (
        "4 of 280 characters: 276 left.\nX takes no post with the invisible character at: 3."
    )


def test_many_links_are_cut_short() -> None:
    told = describe(" ".join(f"a{number}.com" for number in range(12)))

    assert "12 links" in told
    assert told.endswith("a9.com …")


def test_a_terminal_is_told_nothing_it_would_obey() -> None:
    assert describe("http://a\x1bb.com").endswith("http://a\ufffdb.com")
