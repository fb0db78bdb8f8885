"""Signs releases as minisign does, so that `minisign -V` and the program itself can check them.

    python packaging/sign.py key FOLDER                     a pair: vignette.key (under a passphrase) and vignette.pub
    python packaging/sign.py files KEY FILE ...             FILE.minisig beside each
    python packaging/sign.py newest KEY VERSION NUMBER OUT  the statement that programs ask for; good for 90 days
    python packaging/sign.py check PUBLIC FILE ...          ends with 1 where one is not signed by that key

The passphrase is asked for, or stands in VIGNETTE_SIGNING_PASSPHRASE. `key` is done once, on a machine that releases:
keep vignette.key and a copy off line, put the line of vignette.pub into `composer/base/release.py` (`KEY`) and into
SECURITY.md. A new pair means a release signed by the old key first, that carries the new one.
"""

from __future__ import annotations

import base64
import datetime as dt
import getpass
import hashlib
import os
import secrets
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT)]

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey  # noqa: E402

from composer.vault.minisign import NotSignedError, PublicKey, verify  # noqa: E402
from composer.vault.wrap import Cost, WrongPassphraseError, unwrap, wrap  # noqa: E402

GOOD_FOR = dt.timedelta(days=90)


def made(cost: Cost | None = None, passphrase: str = "") -> tuple[str, str]:
    """Return a new pair: what is kept of the secret half, and the line of the public one."""
    number, key = secrets.token_bytes(8), Ed25519PrivateKey.generate()
    kept = wrap(number + key.private_bytes_raw(), passphrase, cost)
    return kept, _text(b"Ed" + number + key.public_key().public_bytes_raw())


def signature(message: bytes, secret: bytes, comment: str) -> str:
    """Return the four lines of a .minisig. `secret` is the pair's number and the raw secret key, 40 bytes."""
    number, key = secret[:8], Ed25519PrivateKey.from_private_bytes(secret[8:])
    first = key.sign(hashlib.blake2b(message).digest())
    second = key.sign(first + comment.encode("utf-8"))
    head = f"untrusted comment: signature of Vignette\n{_text(b'ED' + number + first)}\n"
    return f"{head}trusted comment: {comment}\n{_text(second)}\n"


def statement(version: str, number: int, until: dt.date, secret: bytes) -> bytes:
    """Return what programs are told of the newest version; see `composer/links/newest.py`."""
    said = f"vignette newest 1\nversion {version}\nnumber {number}\nuntil {until.isoformat()}\n".encode("ascii")
    return said + b"\n" + signature(said, secret, "newest").encode("utf-8")


def opened(place: Path) -> bytes:
    """Return the secret half in a file."""
    return unwrap(place.read_text("ascii").strip(), _passphrase("Passphrase of the signing key: "))


def _passphrase(question: str) -> str:
    return os.environ.get("VIGNETTE_SIGNING_PASSPHRASE") or getpass.getpass(question)


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode("ascii")


def _key(folder: str) -> int:
    place = Path(folder)
    if (place / "vignette.key").exists():
        print("there is a key already", file=sys.stderr)
        return 1
    place.mkdir(parents=True, exist_ok=True, mode=0o700)
    kept, line = made(passphrase=_passphrase("A passphrase for the signing key: "))
    with os.fdopen(os.open(place / "vignette.key", os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(kept + "\n")
    (place / "vignette.pub").write_text(f"untrusted comment: minisign public key of Vignette\n{line}\n", "ascii")
    print(f"composer/base/release.py: KEY = {line!r}")
    return 0


def _files(key: str, *names: str) -> int:
    secret = opened(Path(key))
    for place in map(Path, names):
        comment = f"file:{place.name}"
        place.with_name(place.name + ".minisig").write_text(signature(place.read_bytes(), secret, comment), "utf-8")
        print(f"{place.name}.minisig")
    return 0


def _newest(key: str, version: str, number: str, out: str) -> int:
    until = dt.datetime.now(dt.UTC).date() + GOOD_FOR
    Path(out).write_bytes(statement(version, int(number), until, opened(Path(key))))
    print(f"{out}: version {version}, number {number}, until {until}")
    return 0


def _check(public: str, *names: str) -> int:
    key = PublicKey.of(Path(public).read_text("ascii").strip().splitlines()[-1])
    status = 0
    for place in map(Path, names):
        try:
            signed = verify(place.read_bytes(), place.with_name(place.name + ".minisig").read_text("utf-8"), key)
            good = signed == f"file:{place.name}"
        except (NotSignedError, OSError):
            good = False
        print(f"{place.name}: {'signed by this key' if good else 'NOT signed by this key'}")
        status = status if good else 1
    return status


def main(arguments: list[str]) -> int:
    """Do what is asked; return the exit status."""
    doing = {"key": _key, "files": _files, "newest": _newest, "check": _check}
    if len(arguments) < 2 or arguments[0] not in doing:
        print(__doc__, file=sys.stderr)
        return 64
    try:
        return doing[arguments[0]](*arguments[1:])
    except WrongPassphraseError:
        print("the passphrase does not open the key", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
