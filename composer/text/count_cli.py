"""`vignette count` without the command line: what is counted, as records for programs and as words for people."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Final, TypedDict, cast

from composer.text.entities import Kind, entities
from composer.text.weight import V3, Measure, measure

_SHOWN_AT_MOST: Final = 10
_NAMES: Final = (("link", Kind.URL), ("hashtag", Kind.HASHTAG), ("mention", Kind.MENTION))


class Count(TypedDict):
    """What `vignette count` tells of a text.

    Keys:
        weighted: Weighted characters.
        valid: Whether X takes it as one post.
        urls: What X makes links of, as it stands in the text.
        hashtags: Without their signs.
        mentions: Handles without their at signs.
    """

    weighted: int
    valid: bool
    urls: list[str]
    hashtags: list[str]
    mentions: list[str]


def count_record(text: str) -> Count:
    """Count one text."""
    measured = measure(text)
    found = entities(text)
    return Count(
        weighted=measured.weighted,
        valid=measured.valid,
        urls=[entity.text for entity in found if entity.kind is Kind.URL],
        hashtags=[entity.text for entity in found if entity.kind is Kind.HASHTAG],
        mentions=[entity.text for entity in found if entity.kind is Kind.MENTION],
    )


def count_jsonl(lines: Iterable[str]) -> Iterator[str]:
    """Count texts given as lines of JSON, `{"id", "text"}` each; yield one line of ASCII JSON for each, at once.

    A line that cannot be read yields `{"id", "error"}` with its id, or null, and a code: `record.not_json`,
    `record.fields` (no text), `record.type`, `record.surrogate` (half a character). Blank lines yield nothing.
    """
    for line in lines:
        if line.strip():
            yield json.dumps(_counted(line), separators=(",", ":"))


def describe(text: str) -> str:
    """Return the count in words: lines without a line end after the last."""
    measured = measure(text)
    lines = [_length(measured)]
    if measured.invalid:
        places = ", ".join(str(span.start + 1) for span in measured.invalid[:_SHOWN_AT_MOST])
        lines.append(f"X takes no post with the invisible character at: {places}.")
    found = entities(text)
    for name, kind in _NAMES:
        texts = [_visible(entity.span.of(text)) for entity in found if entity.kind is kind]
        if texts:
            shown = ", ".join(texts[:_SHOWN_AT_MOST]) + (" …" if len(texts) > _SHOWN_AT_MOST else "")
            costs = f", {V3.url_length} characters each" if kind is Kind.URL else ""
            lines.append(f"{len(texts)} {name}{'' if len(texts) == 1 else 's'}{costs}: {shown}")
    return "\n".join(lines)


def _visible(words: str) -> str:
    """Return words as a terminal may show them; what it would obey is replaced."""
    return "".join(char if char.isprintable() else "\ufffd" for char in words)


def _length(measured: Measure) -> str:
    told = f"{measured.weighted} of {measured.limit} characters"
    if measured.weighted == 0:
        return f"{told}: nothing to post."
    if measured.left < 0:
        return f"{told}: {-measured.left} too many."
    return f"{told}: {measured.left} left."


def _counted(line: str) -> dict[str, object]:
    try:
        raw: object = json.loads(line)
    except (ValueError, RecursionError):
        return _failed(None, "not_json")
    if not isinstance(raw, dict):
        return _failed(None, "type")
    record = cast("dict[str, object]", raw)
    given = record.get("id")
    if isinstance(given, bool) or not (given is None or isinstance(given, str | int)):
        return _failed(None, "type")
    if "text" not in record:
        return _failed(given, "fields")
    text = record["text"]
    if not isinstance(text, str):
        return _failed(given, "type")
    if any("\ud800" <= char <= "\udfff" for char in text):
        return _failed(given, "surrogate")
    return {"id": given, **count_record(text)}


def _failed(record_id: str | int | None, code: str) -> dict[str, object]:
    return {"id": record_id, "error": f"record.{code}"}
