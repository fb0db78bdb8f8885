"""No rule by itself grows faster than what was pasted: each recogniser over what regular expressions fear."""

from __future__ import annotations

import pytest

from composer.guard.context import Context
from composer.guard.pipeline import Tables
from composer.guard.recognisers.catalogue import all_recognisers
from composer.guard.views import plain_view
from tests.effort import grows

SHORT, LONG = 1_000, 8_000  # eight times; a quadratic rule takes 64 times as long
UNITS = [
    "a.b@", "A, ", "DOE, J ", "Maria G. ", "#", " ", "\n", "(", "1 ", "12:", "(212) 555-", "born in ", "10.1000/",
]  # fmt: skip


@pytest.mark.parametrize("unit", UNITS)
def test_each_rule_takes_time_in_proportion(tables: Tables, unit: str) -> None:
    def read(length: int) -> Context:
        return Context(plain_view((unit * length)[:length]).text, (), tables, 2026)

    lie_ready = {length: read(length) for length in (SHORT, LONG)}
    slow = [
        rule.name
        for rule in all_recognisers()
        if not grows(
            lambda length, find=rule.find: list(find(lie_ready[length].text, lie_ready[length])),
            SHORT,
            LONG,
            at_most=24,
            floor_s=0.01,
        )
    ]

    assert slow == []
