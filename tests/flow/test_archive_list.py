"""The list for somebody else: ids, days and reasons; no word of a post."""

from __future__ import annotations

import csv
import datetime as dt
import json
from pathlib import Path

import pytest

from composer.base.errors import VignetteError
from composer.drafts.archive_store import FoundPost
from composer.flow.archive_list import write_list
from composer.guard.report import Label, Verdict

POST = FoundPost(
    1, "12", "Admitted Zebulon", dt.datetime(2018, 10, 10, tzinfo=dt.UTC), Verdict.BLOCK, (Label.NAME, Label.DATE), True
)


def test_a_table_tells_days_reasons_and_addresses(tmp_path: Path) -> None:
    write_list([POST], tmp_path / "list.csv")

    (row,) = list(csv.DictReader((tmp_path / "list.csv").read_text("utf-8").splitlines()))
    assert row == {
        "id": "12",
        "date": "2018-10-10",
        "verdict": "block",
        "labels": "NAME DATE",
        "address": "https://x.com/i/status/12",
        "dealt_with": "yes",
    }


def test_for_programs_it_is_json(tmp_path: Path) -> None:
    write_list([POST], tmp_path / "list.json")

    (row,) = json.loads((tmp_path / "list.json").read_text("utf-8"))
    assert (row["labels"], row["dealt_with"]) == (["NAME", "DATE"], True)


@pytest.mark.parametrize("name", ["list.csv", "list.json"])
def test_no_word_of_a_post_is_in_it_and_nothing_else_is_left(name: str, tmp_path: Path) -> None:
    write_list([POST], tmp_path / name)

    assert "Zebulon" not in (tmp_path / name).read_text("utf-8")
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(VignetteError, match=r"archive\.not_written"):
        write_list([POST], tmp_path / "missing" / "list.csv")
