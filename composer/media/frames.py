"""What travels between the program and the process that opens pictures: JSON and bytes, each with its length."""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping, Sequence
from typing import Any, Final, Protocol, cast

from composer.base.errors import MediaError
from composer.drafts.picture import Picture, Taken
from composer.guard.reading import Box, Reading

CAP: Final = 80 * 1024 * 1024
"""Bytes of one piece, at most."""

MOST_PIECES: Final = 64

_LENGTH: Final = struct.Struct(">I")


class Stream(Protocol):
    """The reading end of a pipe."""

    def read(self, size: int, /) -> bytes | None:
        """Return at most `size` bytes; empty at the end."""
        ...


def pack(head: Mapping[str, object], *pieces: bytes) -> bytes:
    """Return one message: a head in JSON, which says how many pieces follow, and the pieces."""
    told = json.dumps({**head, "pieces": len(pieces)}, ensure_ascii=True, separators=(",", ":")).encode("ascii")
    return b"".join(_LENGTH.pack(len(piece)) + piece for piece in (told, *pieces))


def unpack(stream: Stream) -> tuple[dict[str, Any], list[bytes]]:
    """Return the next message.

    Raises:
        MediaError: `media.crashed` the stream ended, or it is no message.
    """
    try:
        head = json.loads(_piece(stream))
        count = head["pieces"]
    except (ValueError, KeyError, TypeError, RecursionError):
        raise MediaError("media.crashed") from None
    if not isinstance(count, int) or not 0 <= count <= MOST_PIECES:
        raise MediaError("media.crashed")
    return cast("dict[str, Any]", head), [_piece(stream) for _ in range(count)]


def box_list(boxes: Sequence[Box]) -> list[list[int]]:
    """Return boxes as JSON has them."""
    return [[box.left, box.top, box.width, box.height] for box in boxes]


def facts_of(picture: Picture) -> dict[str, object]:
    """Return a picture's facts as JSON has them, without its small image."""
    return {
        "digest": picture.digest,
        "kind": picture.kind,
        "width": picture.width,
        "height": picture.height,
        "weight": picture.weight,
        "weight_before": picture.weight_before,
        "hidden": list(picture.hidden),
        "hidden_count": picture.hidden_count,
        "reading": picture.reading.encode(),
        "size_before": list(picture.size_before),
        "quality": picture.quality,
        "frames": picture.frames,
        "moments": list(picture.moments),
        "length_ms": picture.length_ms,
    }


def taken_from(raw: Mapping[str, Any], data: bytes, small: bytes) -> Taken:
    """Return the picture out of its facts and pieces.

    Raises:
        MediaError: `media.crashed` they are malformed.
    """
    try:
        picture = Picture(
            digest=str(raw["digest"]),
            kind=str(raw["kind"]),
            width=int(raw["width"]),
            height=int(raw["height"]),
            weight=int(raw["weight"]),
            weight_before=int(raw["weight_before"]),
            hidden=tuple(str(item) for item in raw["hidden"]),
            hidden_count=int(raw["hidden_count"]),
            small=small,
            reading=Reading.decode(raw["reading"]),
            size_before=(int(raw["size_before"][0]), int(raw["size_before"][1])),
            quality=int(raw["quality"]),
            frames=int(raw["frames"]),
            moments=tuple(int(one) for one in raw["moments"]),
            length_ms=int(raw["length_ms"]),
        )
    except (KeyError, TypeError, ValueError, IndexError):
        raise MediaError("media.crashed") from None
    return Taken(picture, data)


def _piece(stream: Stream) -> bytes:
    (length,) = cast("tuple[int]", _LENGTH.unpack(_exactly(stream, _LENGTH.size)))
    if length > CAP:
        raise MediaError("media.crashed")
    return _exactly(stream, length)


def _exactly(stream: Stream, size: int) -> bytes:
    got = bytearray()
    while len(got) < size and (piece := stream.read(min(size - len(got), 1 << 20))):
        got += piece
    if len(got) < size:
        raise MediaError("media.crashed")
    return bytes(got)
