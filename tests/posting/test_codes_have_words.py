"""Each code that posting can raise has a sentence of its own."""

from __future__ import annotations

import re
from pathlib import Path

from composer.flow.phrases_errors import ERRORS

POSTING = Path(__file__).resolve().parents[2] / "composer" / "posting"
KINDS = ("timeout", "cut", "answer")


def raised() -> set[str]:
    pattern = re.compile(r'"((?:x|net|account|gate|keyring)\.[a-z_]+)"')
    named = {code for path in POSTING.rglob("*.py") for code in pattern.findall(path.read_text("utf-8"))}
    doubts = {f"{place}.{kind}" for place in ("unknown", "net") for kind in KINDS}
    return named | doubts | {"unknown.unavailable"}


def test_no_code_is_without_a_sentence() -> None:
    assert len(raised()) > 25
    assert raised() - set(ERRORS) == set()
