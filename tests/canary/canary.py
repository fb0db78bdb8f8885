"""An invented word that stands for a patient's name, or for a key, and every form in which it could lie about."""

from __future__ import annotations

import base64
import secrets
import zlib
from dataclasses import dataclass
from functools import cached_property
from typing import Final

_SYLLABLES: Final = ("var", "kol", "mitz", "bru", "zel", "dorn", "qui", "lank", "thro", "vesk", "gam", "porl")


@dataclass(frozen=True)
class Canary:
    """One word, looked for in any case and any coding.

    Args:
        word: Letters, digits, hyphens; long enough that no chance makes it.
    """

    word: str

    @classmethod
    def of_a_person(cls) -> Canary:
        """Return a family name nobody has, another one for each run: what is found is of this run."""
        drawn = [secrets.choice(_SYLLABLES) for _ in range(4)]
        return cls("".join(drawn).capitalize())

    @classmethod
    def of_a_key(cls, kind: str) -> Canary:
        """Return a key as X's are, with a mark in it."""
        return cls(f"{kind}{secrets.token_hex(12)}")

    def within(self, data: bytes, low: bytes = b"") -> tuple[str, ...]:
        """Return the forms in which the word stands in these bytes; none where it does not stand in them.

        Args:
            data: Where to look.
            low: The same in small letters, where somebody has them; else they are made.
        """
        low = low or data.lower()
        found = {name for name, form in self._in_any_case if form in low}
        found |= {name for name, form in self._exact if form in data}
        return tuple(sorted(found))

    @cached_property
    def _in_any_case(self) -> tuple[tuple[str, bytes], ...]:
        word = self.word.lower()
        plain = word.encode()
        forms = [(code, word.encode(code)) for code in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le")]
        forms += [("hex", letters.hex().encode()) for letters in (plain, self.word.encode(), word.upper().encode())]
        for letters in (word, self.word, word.upper()):
            forms.append(("percent", "".join(f"%{ord(letter):02x}" for letter in letters).encode()))
            forms.append(("json", "".join(f"\\u{ord(letter):04x}" for letter in letters).encode()))
        return tuple(forms)

    @cached_property
    def _exact(self) -> tuple[tuple[str, bytes], ...]:
        """Base64 of it, wherever in the coded text it begins."""
        forms: list[tuple[str, bytes]] = []
        for letters in {self.word, self.word.lower(), self.word.upper()}:
            for before in range(3):
                whole = bytes(before) + letters.encode()
                coded = base64.b64encode(whole[: len(whole) // 3 * 3])
                forms.append(("base64", coded[4 if before else 0 :]))
        return tuple(forms)


def unpacked(data: bytes) -> bytes:
    """Return the bytes with what is packed in them (gzip, zip's deflate, zlib) unpacked behind."""
    out = [data]
    if data[:2] == b"\x1f\x8b":
        out.append(_inflated(data, 31))
    place = data.find(b"PK\x03\x04")
    while place != -1 and len(out) < 1_000:
        name, extra = (int.from_bytes(data[place + at : place + at + 2], "little") for at in (26, 28))
        out.append(_inflated(data[place + 30 + name + extra :], -15))
        place = data.find(b"PK\x03\x04", place + 4)
    return b"\n".join(out)


def _inflated(data: bytes, bits: int) -> bytes:
    try:
        return zlib.decompressobj(bits).decompress(data, 64 * 1024 * 1024)
    except zlib.error:
        return b""
