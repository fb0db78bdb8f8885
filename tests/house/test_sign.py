"""What a release is signed with: this program and minisign itself believe it, and a change of one byte ends that."""

from __future__ import annotations

import datetime as dt
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from composer.links.newest import believed
from composer.vault.minisign import NotSignedError, PublicKey, verify
from composer.vault.wrap import Cost, unwrap

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "packaging"))

import sign  # noqa: E402

WORDS = "a passphrase of the test"


@pytest.fixture(scope="module")
def pair() -> tuple[bytes, str]:
    """The secret half opened, and the line of the public one."""
    kept, line = sign.made(Cost(memory_kib=64, rounds=1, lanes=1), WORDS)
    assert WORDS not in kept
    return unwrap(kept, WORDS), line


def test_a_signed_file_is_known_and_a_changed_one_is_not(pair: tuple[bytes, str]) -> None:
    secret, line = pair
    made = sign.signature(b"a package", secret, "file:vignette.deb")

    assert verify(b"a package", made, PublicKey.of(line)) == "file:vignette.deb"
    for message, signature in ((b"a Package", made), (b"a package", made.replace("vignette.deb", "vignette.rpm"))):
        with pytest.raises(NotSignedError):
            verify(message, signature, PublicKey.of(line))


def test_the_program_believes_the_statement_that_is_made_here(pair: tuple[bytes, str]) -> None:
    secret, line = pair
    made = sign.statement("0.2.0", 3, dt.date(2027, 1, 1), secret)

    said = believed(made, PublicKey.of(line), dt.date(2026, 12, 1), 2)
    assert (said.version, said.number) == ("0.2.0", 3)


@pytest.mark.skipif(shutil.which("minisign") is None, reason="minisign is not installed")
def test_minisign_believes_it_too(pair: tuple[bytes, str], tmp_path: Path) -> None:
    secret, line = pair
    package = tmp_path / "vignette.deb"
    package.write_bytes(b"a package")
    (tmp_path / "vignette.deb.minisig").write_text(sign.signature(b"a package", secret, "file:vignette.deb"), "utf-8")

    done = subprocess.run(["minisign", "-V", "-P", line, "-m", package], capture_output=True, text=True)

    assert done.returncode == 0, done.stderr
    assert "file:vignette.deb" in done.stdout
