"""The training drafts: each one can be read, its markup and verdict agree, and wrong ones are refused by their line."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path

import pytest

from models import read_corpus

GOOD = {
    "id": "a",
    "verdict": "block",
    "tags": ["direct"],
    "text": "Saw [[NAME|Ann]] at [[DATE|noon on 3 May]] 🫀.",
    "why": "",
}


@pytest.fixture(scope="module")
def drafts() -> list[dict[str, object]]:
    return list(read_corpus.read())


def test_every_draft_of_the_corpus_can_be_read(drafts: list[dict[str, object]]) -> None:
    verdicts = Counter(draft["verdict"] for draft in drafts)

    assert set(verdicts) == {"block", "warn", "clear"}
    assert min(verdicts.values()) > 0.15 * len(drafts)


def test_no_draft_stands_twice(drafts: list[dict[str, object]]) -> None:
    """Not even with other spacing or case: the copy would train twice and sit in two folds."""
    shapes = Counter(" ".join(re.findall(r"\w+", str(draft["text"]).lower())) for draft in drafts)

    assert [text for text, count in shapes.items() if count > 1] == []


def test_the_paper_beside_the_corpus_counts_right(drafts: list[dict[str, object]]) -> None:
    paper = (read_corpus.CORPUS / "README.md").read_text("utf-8")
    told = {name: int(count) for name, count in re.findall(r"^\| (train\d+) \| (\d+) \|", paper, re.MULTILINE)}
    there = {
        path.name.removesuffix(".annotated.jsonl"): len(path.read_text("utf-8").split("\n")) - 1
        for path in read_corpus.CORPUS.glob("*.jsonl")
    }

    assert told == there
    assert f"{len(drafts):,} invented drafts" in paper


def test_spans_are_told_in_code_points_of_the_bare_text() -> None:
    made = read_corpus.plain(GOOD)

    assert made["text"] == "Saw Ann at noon on 3 May 🫀."
    assert [(made["text"][start:end], label) for start, end, label in made["spans"]] == [
        ("Ann", "NAME"),
        ("noon on 3 May", "DATE"),
    ]


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        ({"text": "Saw [[NAME|Ann] today."}, "torn markup"),
        ({"text": "Saw [[WHO|Ann]]."}, "unknown label"),
        ({"verdict": "stop"}, "unknown verdict"),
        ({"verdict": "warn"}, "block needs an identifier"),
        ({"text": "Saw somebody."}, "block needs an identifier"),
        ({"verdict": "clear", "text": "Saw her [[QUASI|tonight]]."}, "clear has no span"),
    ],
)
def test_a_wrong_draft_is_refused_with_its_file_and_line(tmp_path: Path, change: dict[str, str], rule: str) -> None:
    path = tmp_path / "train1.annotated.jsonl"
    path.write_text(f"{json.dumps(GOOD)}\n{json.dumps({**GOOD, 'id': 'b', **change})}\n", "utf-8")

    with pytest.raises(read_corpus.CorpusError, match=rf"train1.annotated.jsonl:2: .*{rule}"):
        list(read_corpus.read([path]))


def test_an_id_that_stands_twice_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "train1.annotated.jsonl"
    path.write_text(f"{json.dumps(GOOD)}\n{json.dumps(GOOD)}\n", "utf-8")

    with pytest.raises(read_corpus.CorpusError, match="stands twice"):
        list(read_corpus.read([path]))
