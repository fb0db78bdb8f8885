"""The one door to `cryptography`.

Secrets under a passphrase by Argon2id (RFC 9106) and AES-256-GCM (NIST SP 800-38D); signatures by Ed25519 (RFC 8032).
"""

from __future__ import annotations

import base64
import binascii
import secrets
import unicodedata
from dataclasses import dataclass
from typing import Final

KEY_BYTES: Final = 32
LEAST: Final = 8
"""Characters of a passphrase, NFC."""

_SALT, _NONCE = 16, 12
_HEADER: Final = "vignette-wrap/1"
_MOST_KIB, _MOST_ROUNDS, _MOST_LANES = 2**20, 16, 16
"""Eight times the memory of today and five times the rounds: room for later versions, some ten seconds at worst."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What it costs to try a passphrase: RFC 9106, section 4, second recommended option, with more memory.

    Attributes:
        memory_kib: Memory of one try, KiB.
        rounds: Passes over it.
        lanes: Threads.
    """

    memory_kib: int = 128 * 1024
    rounds: int = 3
    lanes: int = 4


class WrongPassphraseError(Exception):
    """The passphrase does not open it, or what is kept was changed: nobody can tell the two apart."""


def wrap(secret: bytes, passphrase: str, cost: Cost | None = None) -> str:
    """Return a secret so that only the passphrase opens it, in ASCII; takes about half a second."""
    cost = cost or Cost()
    salt = secrets.token_bytes(_SALT)
    head = f"{_HEADER} {cost.memory_kib} {cost.rounds} {cost.lanes} {_text(salt)}"
    return f"{head} {seal(_derived(passphrase, salt, cost), secret, head)}"


def unwrap(kept: str, passphrase: str) -> bytes:
    """Return what `wrap` was given.

    Raises:
        WrongPassphraseError: It does not open with this passphrase, or is nothing that `wrap` made.
    """
    fields = kept.split(" ")
    if len(fields) != 6 or fields[0] != _HEADER:
        raise WrongPassphraseError
    try:
        cost, salt = _bearable(fields[1:4]), _bytes(fields[4])
        key = _derived(passphrase, salt, cost)
    except ValueError:
        raise WrongPassphraseError from None
    return unseal(key, fields[5], " ".join(fields[:5]))


def seal(key: bytes, secret: bytes, about: str) -> str:
    """Return a secret under a key of 32 bytes, in ASCII; `about` is not hidden, and must be the same to open it."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # late: not needed without a passphrase

    nonce = secrets.token_bytes(_NONCE)
    return _text(nonce + AESGCM(key).encrypt(nonce, secret, about.encode()))


def unseal(key: bytes, kept: str, about: str) -> bytes:
    """Return what `seal` was given.

    Raises:
        WrongPassphraseError: It is of another key, about something else, or was changed.
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        raw = _bytes(kept)
        return AESGCM(key).decrypt(raw[:_NONCE], raw[_NONCE:], about.encode())
    except (InvalidTag, ValueError):
        raise WrongPassphraseError from None


class Pieces:
    """Seals and opens the pieces of one file in their order; each knows its number and whether it is the last."""

    def __init__(self, key: bytes, about: bytes) -> None:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        self._cipher, self._about, self._number = AESGCM(key), about, 0

    @classmethod
    def new(cls, passphrase: str, cost: Cost | None = None) -> tuple[bytes, Pieces]:
        """Return what stands at the head of a new file, in ASCII, and what seals it. Takes half a second."""
        cost, salt = cost or Cost(), secrets.token_bytes(_SALT)
        head = f"{cost.memory_kib} {cost.rounds} {cost.lanes} {_text(salt)}".encode("ascii")
        return head, cls(_derived(passphrase, salt, cost), head)

    @classmethod
    def of(cls, head: bytes, passphrase: str) -> Pieces:
        """Return what opens a file by its head. Takes half a second.

        Raises:
            ValueError: It is no head.
        """
        fields = head.decode("ascii").split(" ")
        if len(fields) != 4:
            raise ValueError("no head")
        cost = _bearable(fields[:3])
        return cls(_derived(passphrase, _bytes(fields[3]), cost), head)

    def seal(self, piece: bytes, *, last: bool) -> bytes:
        """Return the next piece, sealed."""
        return self._cipher.encrypt(self._nonce(last=last), piece, self._about)

    def open(self, sealed: bytes, *, last: bool) -> bytes:
        """Return the next piece.

        Raises:
            WrongPassphraseError: It is of another passphrase, not the next or not the last one, or was changed.
        """
        from cryptography.exceptions import InvalidTag

        try:
            return self._cipher.decrypt(self._nonce(last=last), sealed, self._about)
        except InvalidTag:
            raise WrongPassphraseError from None

    def _nonce(self, *, last: bool) -> bytes:
        """Return one that no other piece under this key has: the key is made for one file alone."""
        self._number += 1
        return self._number.to_bytes(_NONCE - 1, "big") + bytes([last])


def is_signed(public: bytes, signature: bytes, message: bytes) -> bool:
    """Tell whether the owner of an Ed25519 key, 32 bytes, made this signature, 64 bytes, of exactly this message."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def too_short(passphrase: str) -> bool:
    """Tell whether a passphrase is shorter than `LEAST` characters."""
    return len(unicodedata.normalize("NFC", passphrase)) < LEAST


def _bearable(fields: list[str]) -> Cost:
    """Return what a try costs; what was changed must not eat the machine.

    Raises:
        ValueError: It is no cost, or an unbearable one.
    """
    cost = Cost(*(int(number) for number in fields))
    if not (0 < cost.memory_kib <= _MOST_KIB and 0 < cost.rounds <= _MOST_ROUNDS and 0 < cost.lanes <= _MOST_LANES):
        raise ValueError("cost")
    return cost


def _derived(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    typed = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")  # RFC 8265, section 4.2
    made = Argon2id(salt=salt, length=KEY_BYTES, iterations=cost.rounds, lanes=cost.lanes, memory_cost=cost.memory_kib)
    return made.derive(typed)


def _text(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).decode("ascii")


def _bytes(text: str) -> bytes:
    try:
        return base64.b64decode(text.encode("ascii"), altchars=b"-_", validate=True)
    except (binascii.Error, UnicodeEncodeError):
        raise ValueError("no base64") from None
