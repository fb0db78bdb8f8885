"""Each of the Safe Harbor identifiers, and what only looks like one: a table of cases for each label.

`cases/LABEL.txt` holds a case a line: `+` with the identifier as `[[words]]`, `-` for what is harmless.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from composer.guard.report import Label, Report, Verdict
from composer.text.span import Span

pytestmark = pytest.mark.model

Look = Callable[[str], Report]

CASES = Path(__file__).parent / "cases"
LABELS = sorted(label.value for label in Label if label is not Label.QUASI)
FEWEST = 30
FOUND, SILENT = 0.9, 0.9
"""Shares that must hold; what the guard misses among these is printed by `pytest -s` and told in the model card."""

_MARK = re.compile(r"\[\[(.+?)\]\]")


def table(label: str) -> tuple[list[tuple[str, Span]], list[str]]:
    """Return the cases of a label: texts with the stretch to find, and harmless texts."""
    identifying: list[tuple[str, Span]] = []
    harmless: list[str] = []
    for line in (CASES / f"{label}.txt").read_text("utf-8").splitlines():
        sign, text = line[:1], line[2:]
        if sign == "-":
            harmless.append(text)
            continue
        mark = _MARK.search(text)
        assert sign == "+", line
        assert mark, line
        identifying.append((_MARK.sub(r"\1", text), Span(mark.start(), mark.start() + len(mark[1]))))
    return identifying, harmless


@pytest.mark.parametrize("label", LABELS)
def test_a_table_holds_enough_cases_each_of_them_once(label: str) -> None:
    identifying, harmless = table(label)

    assert len(identifying) >= FEWEST
    assert len(harmless) >= FEWEST
    texts = [text for text, _ in identifying] + harmless
    assert len(set(texts)) == len(texts)


@pytest.mark.parametrize("label", LABELS)
def test_identifiers_are_found_and_what_looks_alike_is_not(look: Look, label: str) -> None:
    """Found: the draft is stopped, and a finding that must change lies on the words."""
    identifying, harmless = table(label)

    def finds(text: str, span: Span) -> bool:
        return any(one.blocks and one.span.overlaps(span) for one in look(text).findings)

    missed = [text for text, span in identifying if not finds(text, span)]
    stopped = [text for text in harmless if look(text).verdict is Verdict.BLOCK]
    print(*(f"{label} missed: {text}" for text in missed), *(f"{label} stopped: {text}" for text in stopped), sep="\n")

    assert 1 - len(missed) / len(identifying) >= FOUND
    assert 1 - len(stopped) / len(harmless) >= SILENT
