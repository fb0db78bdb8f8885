"""The practice service measures as an independent library does."""

from __future__ import annotations

import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from composer.posting.practice.ruler import x_ruler
from tests.posting.oracle import ORACLE

TEXTS = [
    "Wash your hands.",
    "≥ ≤ → ± ° µ CO₂ Na⁺ 10⁹/L",
    "🫀 🫁 🩻 👩\u200d⚕️ 👍🏽 ☺ 1⃣",
    "語" * 150,
    "See https://doi.org/10.1056/NEJMoa2034577, nejm.org and clinic.health!",
    "fever.No pain.It b.i.d.in user@example.com node.js q.i.d. Fig.1",
    "(https://example.org/a_(b)) https://example.org/x?y=z#w….",
    "Line one\n\nline two",
    "שלום עולם العربية",
    "$AAPL $PFE $5 a$b",
    "",
]


@pytest.mark.parametrize("text", TEXTS)
def test_weight_and_links_agree(text: str) -> None:
    ours = x_ruler()

    assert ours.weigh(text) == ORACLE.weigh(text)
    assert ours.links(text) == ORACLE.links(text)
    assert ours.cashtags(text) == ORACLE.cashtags(text)


pieces = st.sampled_from(
    ["word", " ", "  ", "\n", ".", ",", "https://example.org/a", "nejm.org", "t.co/abc", "(", ")", "#tag", "@name",
     "語", "é", "≥", "🫀", "👩\u200d⚕️", "👍🏽", "e.g.", "5.2", "mg/dL", "http://", "$PFE", "-", "/", "…", "“", "”"]
)  # fmt: skip


_RUNS_ON = re.compile(r"org[^\x00-\x7f]+\.")
"""A domain that runs on in other characters: twitter-text, which forbids ASCII marks only, links domain and path as
one; the library leaves the path."""


@given(parts=st.lists(pieces, max_size=14))
def test_weight_agrees_on_mixed_text(parts: list[str]) -> None:
    text = "".join(parts)
    assume(not _RUNS_ON.search(text))

    assert x_ruler().weigh(text) == ORACLE.weigh(text)
