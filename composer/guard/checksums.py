"""Check digits: a number that keeps its rule is no slip of the pen, and one that breaks it is doubted."""

from __future__ import annotations

import re
from typing import Final

_VIN_VALUES: Final = {
    **{str(digit): digit for digit in range(10)},
    **dict(zip("ABCDEFGH", range(1, 9), strict=True)),
    **dict(zip("JKLMN", range(1, 6), strict=True)),
    "P": 7,
    "R": 9,
    **dict(zip("STUVWXYZ", range(2, 10), strict=True)),
}
_VIN_WEIGHTS: Final = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
_VERHOEFF_D: Final = (
    "0123456789", "1234067895", "2340178956", "3401289567", "4012395678",
    "5987604321", "6598710432", "7659821043", "8765932104", "9876543210",
)  # fmt: skip
_VERHOEFF_P: Final = (
    "0123456789", "1576283094", "5803796142", "8916043527", "9453126870", "4286573901", "2793806415", "7046913258",
)  # fmt: skip


def digits_of(text: str) -> str:
    """Return the ASCII digits of a text, in order."""
    return re.sub(r"[^0-9]", "", text)


def luhn_holds(digits: str) -> bool:
    """Tell whether the last digit is the check digit of ISO/IEC 7812-1 (payment cards, IMEI)."""
    total = 0
    for place, char in enumerate(reversed(digits)):
        value = int(char) * (1 + place % 2)
        total += value - 9 if value > 9 else value
    return len(digits) > 1 and total % 10 == 0


def npi_holds(digits: str) -> bool:
    """Tell whether ten digits are a US National Provider Identifier: Luhn over 80840 and the number, 45 CFR 162.406."""
    return len(digits) == 10 and digits[0] in "12" and luhn_holds("80840" + digits)


def nhs_number_holds(digits: str) -> bool:
    """Tell whether ten digits end with the check digit of an NHS number (modulus 11, NHS Data Dictionary)."""
    if len(digits) != 10:
        return False
    rest = sum(int(char) * weight for char, weight in zip(digits[:9], range(10, 1, -1), strict=True)) % 11
    return (11 - rest) % 11 == int(digits[9])


def aadhaar_holds(digits: str) -> bool:
    """Tell whether twelve digits end with a Verhoeff check digit, as an Aadhaar does; none begins with 0 or 1."""
    if len(digits) != 12 or digits[0] in "01":
        return False
    check = 0
    for place, char in enumerate(reversed(digits)):
        check = int(_VERHOEFF_D[check][int(_VERHOEFF_P[place % 8][int(char)])])
    return check == 0


def vin_holds(vin: str) -> bool:
    """Tell whether 17 characters are a vehicle identification number with its check digit, 49 CFR 565.15(c)."""
    upper = vin.upper()
    if len(upper) != 17 or any(char not in _VIN_VALUES for char in upper):
        return False
    rest = sum(_VIN_VALUES[char] * weight for char, weight in zip(upper, _VIN_WEIGHTS, strict=True)) % 11
    return upper[8] == ("X" if rest == 10 else str(rest))


def ssn_possible(digits: str) -> bool:
    """Tell whether nine digits lie where Social Security numbers are given out (SSA, randomization of 2011).

    Numbers of 900 and more are taxpayer numbers (ITIN) and identify as well.
    """
    return len(digits) == 9 and digits[:3] not in {"000", "666"} and digits[3:5] != "00" and digits[5:] != "0000"


def iban_holds(text: str) -> bool:
    """Tell whether a text is an IBAN whose two check digits hold (ISO 13616, modulus 97)."""
    compact = re.sub(r"\s", "", text).upper()
    if not re.fullmatch(r"[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}", compact):
        return False
    turned = compact[4:] + compact[:4]
    return int("".join(str(int(char, 36)) for char in turned)) % 97 == 1
