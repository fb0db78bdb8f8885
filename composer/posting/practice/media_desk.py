"""Media at the practice service: a request in, an answer out (X API v2 OpenAPI 2.167, /2/media)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final, cast
from urllib.parse import parse_qsl

from composer.posting.practice.media import CHECK_AFTER_S, MediaShelf, Stage, Upload
from composer.posting.practice.media_kinds import LARGEST, belong_together
from composer.posting.practice.refusal import Refusal, invalid
from composer.posting.practice.reply import Reply
from composer.posting.practice.shapes import CREATE_METADATA, INITIALIZE_UPLOAD, is_id

LONGEST_ALT: Final = 1000
"""Characters."""

_GONE: Final = "The media id was not found, has expired, or belongs to another account."


@dataclass(frozen=True, slots=True)
class Segment:
    """The body of an append, read."""

    index: int
    data: bytes = field(repr=False)


class MediaDesk:
    """Answers the requests about media.

    Args:
        shelf: What was uploaded.
    """

    def __init__(self, shelf: MediaShelf) -> None:
        self._shelf = shelf

    def initialize(self, body: object) -> Reply | Refusal:
        """Open a session."""
        fault = INITIALIZE_UPLOAD.fault(body)
        if fault:
            return invalid(fault)
        asked = cast("dict[str, Any]", body)
        media_type, category = asked.get("media_type", ""), asked.get("media_category", "tweet_image")
        total: int = asked.get("total_bytes", 0)
        if not belong_together(media_type, category):
            return invalid("The media type does not belong to the media category.")
        if not 0 < total <= LARGEST[category]:
            return invalid("File size exceeds the limit of its category." if total else "The file is empty.")
        made = self._shelf.begin(media_type, category, total)
        left = self._shelf.seconds_left(made)
        return Reply(200, {"data": {"id": made.media_id, "media_key": made.key, "expires_after_secs": left}})

    def append(self, media_id: str, body: object) -> Reply | Refusal:
        """Take a segment; the same one may come again."""
        upload = self._known(media_id)
        if isinstance(upload, Refusal):
            return upload
        if not isinstance(body, Segment):
            return invalid("$: a segment has `segment_index`, 0 to 999, and `media`, and nothing else")
        fault = self._shelf.append(upload, body.index, body.data)
        return invalid(fault) if fault else Reply(200, {"data": {"expires_at": int(upload.ends.timestamp())}})

    def finalize(self, media_id: str) -> Reply | Refusal:
        """Close a session."""
        upload = self._known(media_id)
        if isinstance(upload, Refusal):
            return upload
        fault = self._shelf.finalize(upload)
        return invalid(fault) if fault else Reply(200, {"data": self._told(upload)})

    def status(self, query: str) -> Reply | Refusal:
        """Tell how far processing is, and let it go on."""
        asked = dict(parse_qsl(query, keep_blank_values=True))
        if set(asked) - {"command", "media_id"} or asked.get("command", "STATUS") != "STATUS":
            return invalid("A query parameter is not known.")
        upload = self._known(asked.get("media_id", ""))
        if isinstance(upload, Refusal):
            return upload
        if upload.stage is Stage.OPEN:
            return invalid("The upload is not finalized.")
        self._shelf.advance(upload)
        return Reply(200, {"data": self._told(upload)})

    def describe(self, body: object) -> Reply | Refusal:
        """Set the alt text."""
        fault = CREATE_METADATA.fault(body)
        if fault:
            return invalid(fault)
        asked = cast("dict[str, Any]", body)
        upload = self._known(asked["id"])
        if isinstance(upload, Refusal):
            return upload
        if upload.stage is Stage.OPEN:
            return invalid("The upload is not finalized.")
        told = asked.get("metadata", {}).get("alt_text", {})
        self._shelf.describe(upload, told.get("text", ""))
        associated = {"alt_text": told} if told else {}
        return Reply(200, {"data": {"id": upload.media_id, "associated_metadata": associated}})

    def _known(self, media_id: str) -> Upload | Refusal:
        if not is_id(media_id):
            return invalid("The media id is not valid.")
        return self._shelf.find(media_id) or invalid(_GONE)

    def _told(self, upload: Upload) -> dict[str, Any]:
        told: dict[str, Any] = {
            "id": upload.media_id,
            "media_key": upload.key,
            "size": upload.total,
            "expires_after_secs": self._shelf.seconds_left(upload),
        }
        if upload.category == "tweet_image":
            return told | {"image": {"image_type": upload.media_type}}
        info: dict[str, Any] = {"state": upload.stage.value}
        if upload.stage in {Stage.PENDING, Stage.IN_PROGRESS}:
            info["check_after_secs"] = CHECK_AFTER_S
        if upload.stage is not Stage.PENDING:
            info["progress_percent"] = 50 if upload.stage is Stage.IN_PROGRESS else 100
        return told | {"processing_info": info}
