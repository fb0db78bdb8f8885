"""Files under a passphrase that may be larger than the memory: a head, then sealed pieces of a megabyte.

The key is Argon2id's, the pieces are AES-256-GCM's; each carries its number and whether it is the last, so that none
can be left out, doubled, moved or cut off (the STREAM construction: Hoang, Reyhanitabar, Rogaway, Vizár, "Online
Authenticated-Encryption and its Nonce-Reuse Misuse-Resistance", CRYPTO 2015).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO, Final

from composer.base.errors import Action, StoreError
from composer.vault.wrap import Pieces, WrongPassphraseError

HEAD: Final = b"vignette-export/1 "
_PIECE: Final = 1 << 20
_LONGEST_HEAD: Final = 200
_LENGTH: Final = 4
_TAG: Final = 16


class SealedWriter:
    """Takes bytes, writes sealed pieces. `finish` must be called, or the file is one that breaks off.

    Args:
        file: Open for writing, at its beginning.
        passphrase: Of eight characters at least.
    """

    def __init__(self, file: IO[bytes], passphrase: str) -> None:
        self._file = file
        self._waiting = bytearray()
        head, self._pieces = Pieces.new(passphrase)
        file.write(HEAD + head + b"\n")

    def write(self, data: bytes) -> None:
        """Take bytes.

        Raises:
            OSError: They cannot be written.
        """
        self._waiting += data
        while len(self._waiting) > _PIECE:
            self._put(bytes(self._waiting[:_PIECE]), last=False)
            del self._waiting[:_PIECE]

    def finish(self) -> None:
        """Write the last piece.

        Raises:
            OSError: It cannot be written.
        """
        self._put(bytes(self._waiting), last=True)
        self._waiting.clear()

    def _put(self, piece: bytes, *, last: bool) -> None:
        sealed = self._pieces.seal(piece, last=last)
        self._file.write(len(sealed).to_bytes(_LENGTH, "big") + sealed)


def opened(file: IO[bytes], passphrase: str) -> Iterator[bytes]:
    """Yield what was written, piece by piece, each only once it is certain. Takes half a second at first.

    Args:
        file: At its beginning.
        passphrase: As it was written with.

    Raises:
        StoreError: `safety.wrong_passphrase` the first piece does not open · `safety.cut` a later one does not, or the
            last is missing: what came before is as it was written · `safety.foreign` it is no such file.
        OSError: It cannot be read.
    """
    head = file.readline(_LONGEST_HEAD)
    if not head.startswith(HEAD) or not head.endswith(b"\n"):
        raise StoreError("safety.foreign")
    try:
        pieces = Pieces.of(head.removeprefix(HEAD).rstrip(b"\n"), passphrase)
    except ValueError:
        raise StoreError("safety.foreign") from None
    begun = False
    while True:
        length = int.from_bytes(file.read(_LENGTH), "big")
        if not _TAG <= length <= _PIECE + _TAG:
            raise StoreError("safety.cut")
        sealed = file.read(length)
        if len(sealed) < length:
            raise StoreError("safety.cut")
        after = file.read(1)
        try:
            piece = pieces.open(sealed, last=not after)
        except WrongPassphraseError:
            raise StoreError("safety.cut" if begun else "safety.wrong_passphrase", Action.RETRY) from None
        begun = True
        yield piece
        if not after:
            return
        file.seek(-1, 1)


def is_sealed(file: IO[bytes]) -> bool:
    """Tell whether a file begins as one under a passphrase does; it stands at its beginning again.

    Raises:
        OSError: It cannot be read.
    """
    begins = file.read(len(HEAD))
    file.seek(0)
    return begins == HEAD
