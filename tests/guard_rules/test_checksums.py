"""Check digits, each with a number that keeps its rule and one that breaks it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.guard import checksums


@pytest.mark.parametrize("digits", ["4111111111111111", "5555555555554444", "378282246310005"])
def test_published_card_numbers_hold(digits: str) -> None:
    assert checksums.luhn_holds(digits)


@given(st.sampled_from(["4111111111111111", "5555555555554444"]), st.integers(0, 15), st.integers(1, 9))
def test_one_changed_digit_breaks_the_luhn_rule(digits: str, place: int, by: int) -> None:
    """ISO/IEC 7812-1 catches every single wrong digit."""
    changed = digits[:place] + str((int(digits[place]) + by) % 10) + digits[place + 1 :]

    assert not checksums.luhn_holds(changed)


def test_a_lone_digit_has_no_check_digit() -> None:
    assert not checksums.luhn_holds("0")


@pytest.mark.parametrize(("digits", "holds"), [("9434765919", True), ("9434765918", False), ("94347659", False)])
def test_nhs_numbers_end_with_their_check_digit(digits: str, holds: bool) -> None:
    assert checksums.nhs_number_holds(digits) is holds


@pytest.mark.parametrize(("digits", "holds"), [("1234567893", True), ("1234567894", False), ("9234567893", False)])
def test_npi_is_luhn_over_the_issuer_prefix(digits: str, holds: bool) -> None:
    assert checksums.npi_holds(digits) is holds


@pytest.mark.parametrize(
    ("vin", "holds"),
    [
        ("1M8GDM9AXKP042788", True),
        ("11111111111111111", True),
        ("1M8GDM9A1KP042788", False),
        ("1M8GDM9AXKP04278", False),
        ("IM8GDM9AXKP042788", False),
    ],
)
def test_vehicle_numbers_hold_by_49_cfr_565(vin: str, holds: bool) -> None:
    assert checksums.vin_holds(vin) is holds


def test_an_aadhaar_ends_with_a_verhoeff_digit() -> None:
    """Of the ten last digits one holds; a number that begins with 0 or 1 never does."""
    held = [digit for digit in range(10) if checksums.aadhaar_holds(f"23412341234{digit}")]

    assert len(held) == 1
    assert not any(checksums.aadhaar_holds(f"03412341234{digit}") for digit in range(10))


@pytest.mark.parametrize(
    ("digits", "possible"),
    [
        ("219099999", True),
        ("912487731", True),
        ("000123456", False),
        ("666123456", False),
        ("219009999", False),
        ("219090000", False),
        ("2190999", False),
    ],
)
def test_social_security_numbers_lie_where_they_are_given_out(digits: str, possible: bool) -> None:
    assert checksums.ssn_possible(digits) is possible


@pytest.mark.parametrize(
    ("iban", "holds"), [("GB82 WEST 1234 5698 7654 32", True), ("GB83 WEST 1234 5698 7654 32", False), ("short", False)]
)
def test_iban_holds_by_modulus_97(iban: str, holds: bool) -> None:
    assert checksums.iban_holds(iban) is holds
