"""Strict reading of JSON from outside: a value is exactly of the wanted shape, or it is refused."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar, cast

Fields = Mapping[str, object]
Kind = TypeVar("Kind", bound=StrEnum)

_SURROGATE = re.compile("[\ud800-\udfff]")


class ShapeError(ValueError):
    """Something is not of the wanted shape; the words name the rule, never what was found."""


def loads(body: bytes) -> Fields:
    """Return the object in a piece of JSON in UTF-8.

    Raises:
        ShapeError: It is not one JSON object, is nested too deep, or names a field twice.
        UnicodeDecodeError: It is not UTF-8.
    """
    text = body.decode("utf-8")
    try:
        raw: object = json.loads(text, parse_constant=_no_constant, object_pairs_hook=_once)
    except (ValueError, RecursionError):
        raise ShapeError("not JSON") from None
    return table(raw)


def keys(fields: Fields, *names: str) -> None:
    """Refuse an object that has not exactly these fields."""
    if set(fields) != set(names):
        raise ShapeError("fields")


def table(raw: object) -> Fields:
    """Return an object."""
    if not isinstance(raw, dict):
        raise ShapeError("not an object")
    return cast("Fields", raw)


def items(raw: object) -> list[object]:
    """Return a list."""
    if not isinstance(raw, list):
        raise ShapeError("not a list")
    return cast("list[object]", raw)


def words(raw: object) -> str:
    """Return a text that can be encoded: one without a lone surrogate."""
    if not isinstance(raw, str):
        raise ShapeError("not a text")
    if _SURROGATE.search(raw):
        raise ShapeError("surrogate")
    return raw


def matching(pattern: re.Pattern[str], raw: object) -> str:
    """Return a text that has this shape as a whole."""
    text = words(raw)
    if not pattern.fullmatch(text):
        raise ShapeError("not a code")
    return text


def member(kind: type[Kind], raw: object) -> Kind:
    """Return the member with this value."""
    try:
        return kind(words(raw))
    except ValueError:
        raise ShapeError("not a member") from None


def count(raw: object) -> int:
    """Return a whole number, 0 or more."""
    if not isinstance(raw, int) or isinstance(raw, bool) or raw < 0:
        raise ShapeError("not a count")
    return raw


def share(raw: object) -> float:
    """Return a number from 0 to 1."""
    if isinstance(raw, bool) or not isinstance(raw, int | float) or not 0 <= raw <= 1:
        raise ShapeError("not a share")
    return raw


def _no_constant(_name: str) -> object:
    raise ShapeError("not a number")


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    made = dict(pairs)
    if len(made) != len(pairs):
        raise ShapeError("named twice")
    return made
