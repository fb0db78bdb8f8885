"""Nothing in the tree comes from a collection of patients' records, and no picture in it carries where it was made."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from composer.media import pixels
from tests.media import made

ROOT = Path(__file__).resolve().parents[2]
_TEXT = {
    ".py", ".md", ".json", ".jsonl", ".toml", ".txt", ".tsv", ".csv", ".yml", ".yaml", ".sh", ".lock", ".svg", "",
}  # fmt: skip

# Collections of records that nobody may hand on, and terms under which nothing may be sold. Letters in brackets, so
# that this file does not find itself.
FENCED = re.compile(
    r"\bmimi[c][- ]?(?:i{2,3}|iv|cxr|ed)\b|\bi2b[2]\b|\bn2c[2]\b|\bai4privac[y]\b|\bphysione[t]\b"
    r"|\bcc[- ]by[- ]n[c]\b|attribution[- ]non-?commercia[l]",
    re.IGNORECASE,
)


def _fenced(tree: tuple[str, ...]) -> list[str]:
    found: list[str] = []
    for name in tree:
        if Path(name).suffix in _TEXT:
            text = (ROOT / name).read_text("utf-8", errors="replace")
            found.extend(f"{name}: {match.group()}" for match in FENCED.finditer(text))
    return found


def test_no_data_set_that_may_not_be_handed_on_is_used(tree: tuple[str, ...]) -> None:
    """An invented post of the corpus may speak of one, as posts do."""
    hits = _fenced(tree)

    assert [hit for hit in hits if not hit.startswith("models/corpus/")] == []
    assert [hit for hit in hits if "README" in hit or "LICEN" in hit.upper()] == []


@pytest.mark.parametrize("text", ["the MIMIC" + "-III notes", "i2b" + "2 2014", "under CC BY" + "-NC 4.0"])
def test_the_scan_notices_what_it_looks_for(text: str) -> None:
    assert FENCED.search(text)


def test_no_picture_in_the_tree_carries_more_than_its_pixels(tree: tuple[str, ...]) -> None:
    pictures = [name for name in tree if Path(name).suffix.lower() in {".png", ".jpg", ".jpeg", ".gif", ".webp"}]
    assert len(pictures) > 5

    carried = {name: pixels.bare((ROOT / name).read_bytes())[1].kinds for name in pictures}

    assert {name: kinds for name, kinds in carried.items() if kinds} == {}
    assert pixels.bare(made.loaded_jpeg())[1].kinds != ()
