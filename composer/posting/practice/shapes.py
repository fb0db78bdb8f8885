"""The shapes of what is sent to X (X API v2 OpenAPI 2.167): fields, types, ranges, nothing more."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final, cast

Check = Callable[[object], bool]

_ID: Final = re.compile(r"[0-9]{1,19}")
_REPLY_SETTINGS: Final = ("following", "mentionedUsers", "subscribers", "verified")


@dataclass(frozen=True, slots=True)
class Shape:
    """An object: its fields with their checks, those that must be there, and no others unless it is open-ended."""

    fields: Mapping[str, Check | Shape]
    required: tuple[str, ...] = ()
    open_ended: bool = False

    def fault(self, value: object, path: str = "$") -> str:
        """Return the path of the first thing wrong, with what is wrong; empty where all is well."""
        if not isinstance(value, dict):
            return f"{path}: must be an object"
        entries = cast("dict[str, Any]", value)
        strangers = [name for name in entries if name not in self.fields]
        if strangers and not self.open_ended:
            return f"{path}.{strangers[0][:40]}: is not defined in the schema and the schema does not allow it"
        missing = [name for name in self.required if name not in entries]
        if missing:
            return f"{path}.{missing[0]}: is missing but it is required"
        faults = (self._entry(name, entry, f"{path}.{name}") for name, entry in entries.items() if name in self.fields)
        return next((fault for fault in faults if fault), "")

    def _entry(self, name: str, value: object, path: str) -> str:
        check = self.fields[name]
        if isinstance(check, Shape):
            return check.fault(value, path)
        return "" if check(value) else f"{path}: does not have the right form"


def _text(value: object) -> bool:
    return isinstance(value, str)


def _flag(value: object) -> bool:
    return isinstance(value, bool)


def is_id(value: object) -> bool:
    """Tell whether this is an id: a string of 1 to 19 digits."""
    return isinstance(value, str) and _ID.fullmatch(value) is not None


def _setting(value: object) -> bool:
    return value in _REPLY_SETTINGS


def _minutes(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 5 <= value <= 10_080


def _options(value: object) -> bool:
    return _many(value, 2, 4, lambda item: isinstance(item, str) and 1 <= len(item) <= 25)


def _ids(least: int, most: int) -> Check:
    return lambda value: _many(value, least, most, is_id)


def _many(value: object, least: int, most: int, check: Check) -> bool:
    if not isinstance(value, list):
        return False
    items = cast("list[object]", value)
    return least <= len(items) <= most and all(check(item) for item in items)


_ACTIONS: Final[Check] = lambda value: isinstance(value, dict)  # noqa: E731 - one word in the table below

CREATE_POST: Final = Shape(
    {
        "card_uri": _text,
        "community_id": is_id,
        "direct_message_deep_link": _text,
        "edit_options": Shape({"previous_post_id": is_id}, ("previous_post_id",)),
        "for_super_followers_only": _flag,
        "geo": Shape({"place_id": _text}, ("place_id",)),
        "made_with_ai": _flag,
        "media": Shape(
            {
                "call_to_actions": _ACTIONS,
                "description": _text,
                "embeddable": _flag,
                "media_ids": _ids(1, 4),
                "preview_media_id": is_id,
                "tagged_user_ids": _ids(0, 10),
                "title": _text,
            },
            ("media_ids",),
        ),
        "nullcast": _flag,
        "paid_partnership": _flag,
        "poll": Shape(
            {"duration_minutes": _minutes, "options": _options, "reply_settings": _setting},
            ("options", "duration_minutes"),
        ),
        "quote_tweet_id": is_id,
        "reply": Shape(
            {
                "auto_populate_reply_metadata": _flag,
                "exclude_reply_user_ids": lambda value: _many(value, 0, 1_000, _text),
                "in_reply_to_tweet_id": is_id,
            },
            ("in_reply_to_tweet_id",),
        ),
        "reply_settings": _setting,
        "share_with_followers": _flag,
        "text": _text,
    }
)

_UPLOAD_CATEGORIES: Final = (
    "amplify_video", "tweet_gif", "tweet_image", "tweet_video", "dm_gif", "dm_image", "dm_video", "subtitles",
)  # fmt: skip
_UPLOAD_TYPES: Final = (
    "video/mp4", "video/webm", "video/mp2t", "video/quicktime", "text/srt", "text/vtt", "image/jpeg", "image/gif",
    "image/bmp", "image/png", "image/webp", "image/pjpeg", "image/tiff", "model/gltf-binary", "model/vnd.usdz+zip",
)  # fmt: skip


def _whole(most: int) -> Check:
    return lambda value: isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= most


INITIALIZE_UPLOAD: Final = Shape(
    {
        "additional_owners": lambda value: _many(value, 0, 100, is_id),
        "media_category": lambda value: value in _UPLOAD_CATEGORIES,
        "media_type": lambda value: value in _UPLOAD_TYPES,
        "shared": _flag,
        "total_bytes": _whole(17_179_869_184),
    }
)

APPEND_UPLOAD: Final = Shape({"media": _text, "segment_index": _whole(999)}, ("media", "segment_index"))

CREATE_METADATA: Final = Shape(
    {
        "id": is_id,
        "metadata": Shape(
            {
                "alt_text": Shape(
                    {"text": lambda value: isinstance(value, str) and len(value) <= 1000}, ("text",), open_ended=True
                )
            },
            open_ended=True,
        ),
    },
    ("id",),
    open_ended=True,
)
