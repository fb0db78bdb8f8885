"""Sealed files: what goes in comes out, and nothing can be left out, doubled, moved, cut off or changed."""

from __future__ import annotations

import io
import os

import pytest

from composer.base.errors import StoreError
from composer.vault import archive
from composer.vault.wrap import Cost, Pieces

WORDS = "a quiet heron at dusk"
MEGABYTE = 1 << 20


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    make = Pieces.new
    monkeypatch.setattr(Pieces, "new", lambda words: make(words, Cost(memory_kib=64, rounds=1, lanes=1)))


def sealed(data: bytes, passphrase: str = WORDS) -> bytes:
    file = io.BytesIO()
    writer = archive.SealedWriter(file, passphrase)
    for at in range(0, len(data), 70_000):
        writer.write(data[at : at + 70_000])
    writer.finish()
    return file.getvalue()


def back(raw: bytes, passphrase: str = WORDS) -> bytes:
    return b"".join(archive.opened(io.BytesIO(raw), passphrase))


def code(raw: bytes, passphrase: str = WORDS) -> str:
    with pytest.raises(StoreError) as caught:
        back(raw, passphrase)
    return caught.value.code


def frames(raw: bytes) -> tuple[bytes, list[bytes]]:
    head, rest = raw.split(b"\n", 1)
    found = []
    while rest:
        length = int.from_bytes(rest[:4], "big") + 4
        found.append(rest[:length])
        rest = rest[length:]
    return head + b"\n", found


@pytest.mark.parametrize("size", [0, 1, MEGABYTE - 1, MEGABYTE, MEGABYTE + 1, 3 * MEGABYTE + 17])
def test_what_goes_in_comes_out(size: int) -> None:
    data = os.urandom(size)

    assert back(sealed(data)) == data


def test_no_word_of_it_can_be_read() -> None:
    raw = sealed(b"Zebulon Quartermaine " * 1000)

    assert b"Zebulon" not in raw
    assert archive.is_sealed(io.BytesIO(raw))
    assert not archive.is_sealed(io.BytesIO(b"[\n"))


def test_another_passphrase_opens_nothing() -> None:
    assert code(sealed(b"words"), "another heron at dawn") == "safety.wrong_passphrase"


def test_pieces_left_out_doubled_moved_or_cut_are_noticed() -> None:
    head, pieces = frames(sealed(os.urandom(3 * MEGABYTE + 17)))
    assert len(pieces) == 4

    assert code(head + b"".join(pieces[:-1])) == "safety.cut"
    assert code(head + pieces[0] + pieces[2] + pieces[3]) == "safety.cut"
    assert code(head + pieces[0] + pieces[0] + b"".join(pieces[1:])) == "safety.cut"
    assert code(head + pieces[1] + pieces[0] + b"".join(pieces[2:])) == "safety.wrong_passphrase"
    assert code(head + b"".join(pieces) + pieces[-1]) == "safety.cut"
    assert code(head + b"".join(pieces)[:-1]) == "safety.cut"


def test_each_changed_bit_is_noticed() -> None:
    raw = sealed(b"words of a draft" * 20)
    begins = raw.index(b"\n") + 1

    for at in range(begins, len(raw)):
        changed = raw[:at] + bytes([raw[at] ^ 1]) + raw[at + 1 :]
        assert code(changed) in {"safety.cut", "safety.wrong_passphrase"}


@pytest.mark.parametrize(
    "raw",
    [b"", b"hello", b"vignette-export/1 ", b"vignette-export/1 1 2\n", b"vignette-export/1 99999999 1 1 AAAA\nx",
     b"vignette-export/1 \xff\n", b"vignette-export/1 64 1 1 !\n"],
)  # fmt: skip
def test_what_is_no_such_file_is_refused_without_eating_the_machine(raw: bytes) -> None:
    assert code(raw) == "safety.foreign"
