"""What one upload may put on the wire: the sums of the approved bytes, segment by segment, and the words with them."""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Final
from urllib.parse import urlsplit

from composer.base.errors import Action, GateRefusedError, PostingError
from composer.guard.scope import Uploading
from composer.outbox.publisher import MediaSource, UploadOrder
from composer.posting.payload import Json, as_object, same_body

INITIALIZE: Final = "/2/media/upload/initialize"
UPLOAD: Final = "/2/media/upload"
METADATA: Final = "/2/media/metadata"

LONGEST_ALT: Final = 1000
"""Characters of an alt text (X API v2, metadata)."""

_KIB: Final = 1024
_SEGMENT, _LARGE_SEGMENT, _LARGE = 512 * _KIB, 1024 * _KIB, 64 * _KIB * _KIB  # X takes at most 1,000 segments

_KINDS: Final[Mapping[str, tuple[str, str, int, tuple[tuple[int, bytes], ...]]]] = {
    ".jpg": ("image/jpeg", "tweet_image", 5 * _KIB * _KIB, ((0, b"\xff\xd8\xff"),)),
    ".png": ("image/png", "tweet_image", 5 * _KIB * _KIB, ((0, b"\x89PNG\r\n\x1a\n"),)),
    ".gif": ("image/gif", "tweet_gif", 15 * _KIB * _KIB, ((0, b"GIF87a"), (0, b"GIF89a"))),
    ".mp4": ("video/mp4", "tweet_video", 512 * _KIB * _KIB, ((4, b"ftyp"),)),
}
"""By the name it goes by: type, category, most bytes (X's media best practices), and how such a file begins."""


@dataclass(slots=True)
class Ticket:
    """The leave to upload, spelled out; made by reading the stored bytes once and comparing their digest.

    Attributes:
        segment: Bytes of each segment but the last.
        sums: SHA-256 of each segment, in order.
        media_id: X's own, once it is known; until then only `initialize` is let through.
    """

    submission_digest: str
    media_digest: str
    media_type: str
    category: str
    total: int
    segment: int
    sums: tuple[bytes, ...] = field(repr=False)
    alt_text: str = field(repr=False)
    media_id: str = ""

    @property
    def opening(self) -> Json:
        """The body of `initialize`."""
        return {"media_type": self.media_type, "media_category": self.category, "total_bytes": self.total}

    @property
    def words(self) -> Json:
        """The body of `metadata`."""
        return {"id": self.media_id, "metadata": {"alt_text": {"text": self.alt_text}}}

    def allows(self, method: str, url: str, body: bytes | str | None) -> bool:
        """Tell whether a request is one of this upload: its own id, the approved bytes, the approved words."""
        target = urlsplit(url)
        own = f"{UPLOAD}/{self.media_id}"
        if target.fragment:
            return False
        if method == "GET":
            asked = f"command=STATUS&media_id={self.media_id}"
            return bool(self.media_id) and not body and (target.path, target.query) == (UPLOAD, asked)
        if method != "POST" or target.query:
            return False
        if target.path == INITIALIZE:
            return same_body(body, self.opening)
        if not self.media_id:
            return False
        if target.path == METADATA:
            return same_body(body, self.words)
        if target.path == f"{own}/finalize":
            return not body
        return target.path == f"{own}/append" and self._is_segment(body)

    def _is_segment(self, body: bytes | str | None) -> bool:
        told = as_object(body.encode() if isinstance(body, str) else body or b"") or {}
        index, media = told.get("segment_index"), told.get("media")
        if set(told) != {"segment_index", "media"} or type(index) is not int or not isinstance(media, str):
            return False
        if not 0 <= index < len(self.sums):
            return False
        try:
            return hashlib.sha256(base64.b64decode(media, validate=True)).digest() == self.sums[index]
        except binascii.Error:
            return False


def check_upload(method: str, url: str, body: bytes | str | None, ticket: Ticket | None, given: Uploading) -> None:
    """Let through what belongs to exactly this upload.

    Raises:
        GateRefusedError: `gate.no_leave` none is expected, or the leave names another; `gate.changed` it carries other
            bytes or words than the approved ones.
    """
    named = (given.submission_digest, given.media_digest)
    if ticket is None or named != (ticket.submission_digest, ticket.media_digest):
        raise GateRefusedError("gate.no_leave", Action.EDIT)
    if not ticket.allows(method, url, body):
        raise GateRefusedError("gate.changed", Action.EDIT)


def ticket_for(order: UploadOrder, source: MediaSource, ended: Callable[[], None]) -> Ticket:
    """Read the stored bytes once, a segment at a time, and return what may go out of them.

    Args:
        order: The picture, as it was approved.
        source: Its stored bytes.
        ended: Asked before each segment; raises where the author has had enough.

    Raises:
        GateRefusedError: `gate.media` no such kind goes out; `gate.changed` the bytes are not the approved ones.
        PostingError: `x.media_large` X does not take so many bytes.
    """
    media = order.media
    kind = _KINDS.get(PurePosixPath(media.file_name).suffix)
    if kind is None or len(media.alt_text) > LONGEST_ALT:
        raise GateRefusedError("gate.media", Action.EDIT)
    media_type, category, most, marks = kind
    total = source.size
    if not 0 < total <= most:
        raise PostingError("x.media_large", Action.EDIT)
    segment = _LARGE_SEGMENT if total > _LARGE else _SEGMENT
    whole, sums, head = hashlib.sha256(), list[bytes](), b""
    for start in range(0, total, segment):
        ended()
        data = source.read(start, min(segment, total - start))
        head = head or data[:16]
        whole.update(data)
        sums.append(hashlib.sha256(data).digest())
    if whole.hexdigest() != media.digest:
        raise GateRefusedError("gate.changed", Action.EDIT)
    if not any(head[start : start + len(mark)] == mark for start, mark in marks):
        raise GateRefusedError("gate.media", Action.EDIT)
    return Ticket(
        submission_digest=order.submission.digest,
        media_digest=media.digest,
        media_type=media_type,
        category=category,
        total=total,
        segment=segment,
        sums=tuple(sums),
        alt_text=media.alt_text,
    )
