"""A sum of money is written one way in each language: in sentences that count it, that name it, and in a field."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from composer.base.paths import translations
from composer.ui.saying.dollars import around, dollars

NBSP = "\u00a0"


@pytest.mark.parametrize(
    ("language", "sum_of", "limit", "field"),
    [
        ("en", "$0.015", "$12.50", ("$", "")),
        ("de", f"0,015{NBSP}$", f"12,50{NBSP}$", ("", f"{NBSP}$")),
        ("fr", f"0,015{NBSP}$", f"12,50{NBSP}$", ("", f"{NBSP}$")),
        ("es", "$0.015", "$12.50", ("$", "")),
    ],
)
def test_a_sum_is_written_as_the_sentence_beside_it_writes_one(
    qapp: QCoreApplication, language: str, sum_of: str, limit: str, field: tuple[str, str]
) -> None:
    spoken = QTranslator()
    spoken.load(f"vignette_{language}", str(translations()))
    qapp.installTranslator(spoken)
    try:
        beside = QCoreApplication.translate(
            "BottomBar",
            "X bills $0.015 a post, and $0.200 a post with a link. Practice and posts by hand are free.",
        )
        assert dollars(15) == sum_of
        assert sum_of in beside
        assert dollars(12_500, digits=2) == limit
        assert around() == field
    finally:
        qapp.removeTranslator(spoken)


def test_no_sentence_writes_the_sign_beside_a_place_by_itself() -> None:
    """It stands in `dollars` alone; else one language would have it before and behind."""
    for path in translations().glob("*.ts"):
        beside = [line for line in path.read_text("utf-8").splitlines() if re.search(r"\$\{|\}(?:&#xa0;| )\$", line)]
        assert all("{whole}" in line or "{part}" in line for line in beside), path.name
