"""No number in the tree could be a living person's: the ones with a true check digit are published examples."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

# Examples their issuers publish for tests and manuals; no one's.
PUBLISHED = {
    "4111111111111111", "4242424242424242", "4012888888881881", "5555555555554444", "5105105105105100",
    "378282246310005", "371449635398431", "6011111111111117", "30569309025904", "3530111333300000",
    "9434765919", "9434765870", "9876543210", "1234567893", "1245319599",
}  # fmt: skip

_TOPS = ("tests/", "models/", "resources/", "composer/", "packaging/")
_KINDS = {".py", ".jsonl", ".json", ".toml", ".md", ".txt", ".tsv", ".csv", ".yml"}

_CARD = re.compile(r"(?<![\d.-])(?:[3-6]\d{3}[ -]?\d{4}[ -]?\d{4}[ -]?\d{1,4}|3\d{3}[ -]?\d{6}[ -]?\d{5})(?![\d-])")
_TEN = re.compile(r"(?<![\d.+-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\d-])")


def luhn_holds(digits: str) -> bool:
    """Tell whether the last digit is the check digit of ISO/IEC 7812-1."""
    total = 0
    for place, char in enumerate(reversed(digits)):
        value = int(char) * (1 + place % 2)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def nhs_holds(digits: str) -> bool:
    """Tell whether ten digits end with the check digit of an NHS number (modulus 11)."""
    rest = sum(int(char) * weight for char, weight in zip(digits, range(10, 1, -1), strict=False)) % 11
    return (11 - rest) % 11 == int(digits[9])


def true_numbers(line: str) -> list[str]:
    """Return the card, NHS and NPI numbers of a line whose check digit is right and that nobody published.

    Ten digits are judged only where the line speaks of such a number, since every eleventh telephone number would fit.
    """
    found = [re.sub(r"\D", "", match.group()) for match in _CARD.finditer(line)]
    kept = [digits for digits in found if 13 <= len(digits) <= 16 and luhn_holds(digits)]
    for match in _TEN.finditer(line):
        digits = re.sub(r"\D", "", match.group())
        # 999 is the range the NHS keeps for tests
        if re.search(r"\bNHS\b", line) and nhs_holds(digits) and not digits.startswith("999"):
            kept.append(digits)
        if re.search(r"\bNPI\b", line) and digits[0] in "12" and luhn_holds("80840" + digits):
            kept.append(digits)
    return [digits for digits in kept if digits not in PUBLISHED]


def test_no_number_with_a_true_check_digit_is_kept(tree: tuple[str, ...]) -> None:
    found: list[tuple[str, int]] = []
    for name in tree:
        if not (name.startswith(_TOPS) and Path(name).suffix in _KINDS):
            continue
        for number, line in enumerate((ROOT / name).read_text("utf-8", errors="replace").splitlines(), 1):
            if true_numbers(line):
                found.append((name, number))

    assert found == []


@pytest.mark.parametrize(
    "shape",
    ["4539 {a} {b} 1{c}", "card 4539{a}{b}1{c} ok", "NHS number 401 023 213{c}", "NPI 110000010{c}"],
)
def test_the_scan_notices_a_true_check_digit(shape: str) -> None:
    """Of the ten numbers that differ in the last digit at least one is true; it is made here and not written down."""
    lines = [shape.format(a="1488", b="0343", c=f"46{digit}" if "{a}" in shape else digit) for digit in range(10)]

    assert sum(bool(true_numbers(line)) for line in lines) == 1
