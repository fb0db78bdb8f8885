"""The picture of the practice account: drawn from its id, so that it is always the same and nobody's face."""

from __future__ import annotations

import hashlib
import re
import struct
import zlib
from typing import Final

PICTURE_FIELD: Final = "profile_image_url"

_PATH: Final = re.compile(r"/profile_images/([0-9]{1,19})/practice(?:_(mini|normal|bigger))?\.png")
_SIDES: Final = {"mini": 24, "normal": 48, "bigger": 73, None: 240}
_GRID: Final = 5  # squares a side; the right half mirrors the left
_GROUND: Final = (236, 242, 247)


def address_of(user_id: str) -> str:
    """Return the path of an account's picture as X tells it: of 48 pixels."""
    return f"/profile_images/{user_id}/practice_normal.png"


def picture_at(path: str, user_id: str) -> bytes | None:
    """Return the PNG at a path, in the size its name says; None where there is none."""
    found = _PATH.fullmatch(path)
    if found is None or found[1] != user_id:
        return None
    return _drawn(user_id, _SIDES[found[2]])


def _drawn(user_id: str, side: int) -> bytes:
    """Return a pattern of squares, one colour on a pale ground."""
    digest = hashlib.sha256(user_id.encode("ascii")).digest()
    ink = (30 + digest[0] % 90, 70 + digest[1] % 90, 110 + digest[2] % 90)
    half = (_GRID + 1) // 2
    filled = [[digest[3 + row * half + min(at, _GRID - 1 - at)] & 1 for at in range(_GRID)] for row in range(_GRID)]
    edge = side // 8
    square = (side - 2 * edge) / _GRID

    def color(x: int, y: int) -> tuple[int, int, int]:
        at, row = int((x - edge) // square), int((y - edge) // square)
        inside = 0 <= at < _GRID and 0 <= row < _GRID
        return ink if inside and filled[row][at] else _GROUND

    rows = b"".join(b"\0" + bytes(part for x in range(side) for part in color(x, y)) for y in range(side))
    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)  # 8 bits of red, green and blue (PNG, 11.2.2)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", zlib.compress(rows)) + _chunk(b"IEND", b"")


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
