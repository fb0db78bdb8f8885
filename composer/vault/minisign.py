"""Signatures as minisign makes them: Ed25519 over the BLAKE2b of a file, with a signed comment beside it.

Source: minisign's description of its format. The old kind, which signs the file itself, is not taken.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from dataclasses import dataclass
from typing import Final

from composer.vault.wrap import is_signed

_KEY_KIND: Final = b"Ed"
_KIND: Final = b"ED"
_COMMENT: Final = "trusted comment: "


class NotSignedError(Exception):
    """It is not signed by this key, or the signature is none: nobody can tell the two apart from a change."""


@dataclass(frozen=True, slots=True)
class PublicKey:
    """Half of a pair.

    Attributes:
        number: Eight bytes that tell pairs apart.
        raw: The Ed25519 key, 32 bytes.
    """

    number: bytes
    raw: bytes

    @classmethod
    def of(cls, line: str) -> PublicKey:
        """Return the key in a line of base64.

        Raises:
            NotSignedError: It is none.
        """
        kind, number, raw = _parts(line, 32)
        if kind != _KEY_KIND:
            raise NotSignedError
        return cls(number, raw)


def verify(message: bytes, signature: str, key: PublicKey) -> str:
    """Return the signed comment, once message and comment are the key owner's.

    Args:
        message: What is signed.
        signature: Four lines: a comment nobody vouches for, the signature, the signed comment, its signature.
        key: The only one that is believed.

    Raises:
        NotSignedError: They are not.
    """
    lines = signature.removesuffix("\n").split("\n")
    if len(lines) != 4 or not lines[2].startswith(_COMMENT):
        raise NotSignedError
    kind, number, first = _parts(lines[1], 64)
    comment = lines[2].removeprefix(_COMMENT)
    if kind != _KIND or number != key.number:
        raise NotSignedError
    if not is_signed(key.raw, first, hashlib.blake2b(message).digest()):
        raise NotSignedError
    if not is_signed(key.raw, _raw(lines[3], 64), first + comment.encode("utf-8")):
        raise NotSignedError
    return comment


def _parts(line: str, length: int) -> tuple[bytes, bytes, bytes]:
    raw = _raw(line, 2 + 8 + length)
    return raw[:2], raw[2:10], raw[10:]


def _raw(line: str, length: int) -> bytes:
    try:
        raw = base64.b64decode(line.encode("ascii"), validate=True)
    except (binascii.Error, UnicodeEncodeError):
        raise NotSignedError from None
    if len(raw) != length or base64.b64encode(raw).decode("ascii") != line:  # the same bytes in other letters
        raise NotSignedError
    return raw
