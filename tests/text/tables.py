"""The case tables, the rules they speak of, and what the code answers to one case."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from composer.text.entities import (
    Entity,
    Kind,
    entities,
    extract_cashtags,
    extract_mentions,
    extract_reply,
    extract_urls,
)
from composer.text.offsets import to_utf16, utf16_length
from composer.text.validate import is_hashtag, is_list, is_url, is_username
from composer.text.weight import V3, Config, measure

HERE = Path(__file__).parent

V2 = Config(emoji=False)
"""Rules of 2017: 280, emoji counted by code point."""

V1 = Config(limit=140, scale=1, light=(), light_weight=1, default_weight=1, emoji=False)
"""Rules of before: 140, every character weighs the same."""

_VALIDATORS: dict[str, Callable[[str], bool]] = {
    "post, 140": lambda text: measure(text, V1).valid,
    "username": is_username,
    "list": is_list,
    "hashtag": is_hashtag,
    "url": is_url,
    "url without scheme": lambda text: is_url(text, needs_scheme=False),
}


def table(name: str) -> list[dict[str, Any]]:
    """Return the rows of `cases_NAME.jsonl`."""
    return [json.loads(line) for line in (HERE / f"cases_{name}.jsonl").read_text("utf-8").splitlines()]


def found(ask: str, text: str) -> object:
    """Return what is extracted, as the table of extraction writes it: texts, or texts with start and end."""
    if ask == "reply":
        reply = extract_reply(text)
        return None if reply is None else reply.text
    hits = _EXTRACTORS[ask.removesuffix(" at")](text)
    return [[hit.text, *hit.span] for hit in hits] if ask.endswith(" at") else [hit.text for hit in hits]


def judged(row: dict[str, Any]) -> dict[str, Any]:
    """Return a row of the table of validation with this code's answers in place of those expected."""
    ask, text = row["ask"], row["text"]
    if not ask.startswith("count"):
        return {"ask": ask, "text": text, "valid": _VALIDATORS[ask](text)}
    told = measure(text, V2 if ask.endswith("v2") else V3)
    return {
        "ask": ask,
        "text": text,
        "valid": told.valid,
        "weighted": told.weighted,
        "permillage": told.permillage,
        "last_shown": max(0, utf16_length(text) - 1),
        "last_valid": max(0, to_utf16(text, told.valid_span).end - 1),
    }


def _mentions(text: str) -> list[Entity]:
    return [hit for hit in extract_mentions(text) if hit.kind is Kind.MENTION]


def _hashtags(text: str) -> list[Entity]:
    return [hit for hit in entities(text) if hit.kind is Kind.HASHTAG]


_EXTRACTORS: dict[str, Callable[[str], list[Entity]]] = {
    "mention": _mentions,
    "mention or list": extract_mentions,
    "url": extract_urls,
    "hashtag": _hashtags,
    "cashtag": extract_cashtags,
}
