"""The body of a request, read as what its address takes: JSON, a form, or a segment of an upload."""

from __future__ import annotations

import base64
import binascii
import email.parser
import email.policy
import json
import re
from email.message import EmailMessage, Message
from typing import Any, Final, Protocol, cast

from composer.posting.practice.media import LARGEST_SEGMENT
from composer.posting.practice.media_desk import Segment
from composer.posting.practice.refusal import invalid
from composer.posting.practice.reply import Reply, about_blank
from composer.posting.practice.shapes import APPEND_UPLOAD

JSON: Final = "application/json"
FORM: Final = "application/x-www-form-urlencoded"

LARGEST_REQUEST: Final = 64 * 1024
"""Bytes of a request's body."""

LARGEST_APPEND: Final = LARGEST_SEGMENT * 4 // 3 + LARGEST_REQUEST
"""Bytes of the body of an append: a segment in base64, and room for the rest."""

_MULTIPART: Final = "multipart/form-data"
_APPEND: Final = re.compile(r"/2/media/upload/[^/]+/append")
_FINALIZE: Final = re.compile(r"/2/media/upload/[^/]+/finalize")


class Source(Protocol):
    """What a body is read from."""

    def read(self, size: int, /) -> bytes:
        """Return so many bytes."""
        ...


def read_body(
    method: str, path: str, headers: Message[str, str], source: Source, kind: str
) -> tuple[object, Reply | None]:
    """Return the body, read: JSON as its value, a form as bytes, an append as a `Segment`; or why it is not taken."""
    length = headers.get("Content-Length", "0")
    if "Transfer-Encoding" in headers or not (length.isascii() and length.isdecimal()):
        return None, Reply(411, about_blank(411, "Length Required"))
    appending = method == "POST" and _APPEND.fullmatch(path) is not None
    if int(length) > (LARGEST_APPEND if appending else LARGEST_REQUEST):
        return None, Reply(413, about_blank(413, "Content Too Large"))
    if method != "POST" or (int(length) == 0 and _FINALIZE.fullmatch(path)):
        return None, None
    told = headers.get_content_type()
    if told != kind and not (appending and told == _MULTIPART):
        return None, Reply(415, about_blank(415, "Unsupported Media Type"))
    data = source.read(int(length))
    if appending and told == _MULTIPART:
        return _from_parts(headers["Content-Type"], data), None
    try:
        value: object = data if kind == FORM else json.loads(data)
    except (ValueError, RecursionError):
        return None, Reply(400, invalid("The request body is not valid JSON.").body)
    return (_from_json(value) if appending else value), None


def _from_json(value: object) -> Segment | None:
    if APPEND_UPLOAD.fault(value):
        return None
    told = cast("dict[str, Any]", value)
    try:
        return Segment(told["segment_index"], base64.b64decode(told["media"], validate=True))
    except (binascii.Error, ValueError):
        return None


def _from_parts(content_type: str, data: bytes) -> Segment | None:
    head = f"Content-Type: {content_type}\r\n\r\n".encode("latin-1", "replace")
    message = email.parser.BytesParser(EmailMessage, policy=email.policy.HTTP).parsebytes(head + data)
    fields: dict[str, bytes] = {}
    for part in message.iter_parts() if message.is_multipart() else ():
        name, content = part.get_param("name", header="content-disposition"), part.get_payload(decode=True)
        if not isinstance(name, str) or name in fields or not isinstance(content, bytes):
            return None
        fields[name] = content
    index = fields.get("segment_index", b"").decode("latin-1").strip()
    if set(fields) != {"media", "segment_index"} or not re.fullmatch(r"[0-9]{1,3}", index):
        return None
    return Segment(int(index), fields["media"])
