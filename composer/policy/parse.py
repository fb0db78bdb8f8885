"""Reads `policy.toml`. Strict: what is not known, or is of another type or range, breaks the file as a whole.

A policy that is understood in part would be one the institution has not written.
"""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections.abc import Callable, Mapping
from typing import Any, Final, cast

from composer.base.errors import PolicyError
from composer.policy.policy import (
    KEY_DIGITS,
    LOCK_MINUTES,
    SHORTENERS,
    TRASH_DAYS,
    VERSION_DAYS,
    Feature,
    Override,
    Policy,
    Second,
)

VERSION: Final = 1
LARGEST: Final = 64 * 1024
"""Bytes; a policy has some hundred."""

_KEY: Final = re.compile(r"[a-z_]{1,30}(?:\.[a-z_]{1,30})?")
_LABEL: Final = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_HOST: Final = re.compile(rf"(?=.{{1,253}}\Z){_LABEL}(?:\.{_LABEL})*")
_LINE: Final = re.compile(r"\(at line (\d{1,6}),")
_DIGITS: Final = re.compile(rf"[0-9a-f]{{{KEY_DIGITS}}}")
_LONGEST_NAME: Final = 80

Read = Callable[[Any], Any]
"""Returns the value that is meant; a ValueError where it is none."""


def parse(data: bytes) -> Policy:
    """Return what a policy file says.

    Raises:
        PolicyError: `policy.large` · `policy.syntax` it is no TOML (`detail`: the line) · `policy.version` it is of
            another version · `policy.key` it holds something unknown (`detail`: its name) · `policy.value` a value that
            cannot be (`detail`: its name).
    """
    if len(data) > LARGEST:
        raise PolicyError("policy.large")
    table = _table(data)
    if type(table.get("version")) is not int or table["version"] != VERSION:
        raise PolicyError("policy.version", detail="version")
    found: dict[str, Any] = {}
    for key, value in table.items():
        if key in _TABLES:
            if not isinstance(value, dict):
                raise PolicyError("policy.value", detail=key)
            _read(cast(dict[str, Any], value), _TABLES[key], f"{key}.", found)
        elif key != "version":
            _read({key: value}, _TOP, "", found)
    return Policy(**found, digest=hashlib.sha256(data).hexdigest())


def _table(data: bytes) -> dict[str, Any]:
    try:
        return tomllib.loads(data.decode("utf-8"))
    except tomllib.TOMLDecodeError as error:
        line = _LINE.search(str(error))
        raise PolicyError("policy.syntax", detail=line[1] if line else "") from None
    except (UnicodeDecodeError, RecursionError):
        raise PolicyError("policy.syntax", detail="") from None


def _read(table: Mapping[str, Any], known: Mapping[str, tuple[str, Read]], where: str, into: dict[str, Any]) -> None:
    for key, value in table.items():
        if key not in known:
            raise PolicyError("policy.key", detail=_shown(where + key))
        name, read = known[key]
        try:
            into[name] = read(value)
        except (ValueError, TypeError):
            raise PolicyError("policy.value", detail=_shown(where + key)) from None


def _shown(key: str) -> str:
    """Return a name as it may be told; the file's own, unless it is none that a policy could have."""
    return key if _KEY.fullmatch(key) else "?"


def _within(allowed: range) -> Read:
    def read(value: Any) -> int:
        if type(value) is not int or value not in allowed:
            raise ValueError
        return value

    return read


def _text(value: Any) -> str:
    if not isinstance(value, str) or not value.strip() or len(value) > _LONGEST_NAME or not value.isprintable():
        raise ValueError
    return value.strip()


def _strict(value: Any) -> bool:
    if value not in {"strict", "standard"}:
        raise ValueError
    return bool(value == "strict")


def _names(value: Any) -> frozenset[str]:
    if value.__class__ is not list:  # isinstance would leave its items of an unknown type
        raise TypeError
    listed: list[Any] = value
    if not all(isinstance(one, str) for one in listed) or len(set(listed)) != len(listed):
        raise ValueError
    return frozenset(listed)


def _shorteners(value: Any) -> frozenset[str]:
    names = _names(value)
    if not names <= set(SHORTENERS):
        raise ValueError
    return names


def _hosts(value: Any) -> frozenset[str]:
    names = _names(value)
    if not all(_HOST.fullmatch(one) for one in names):
        raise ValueError
    return names


def _keys(value: Any) -> frozenset[str]:
    names = _names(value)
    if not all(_DIGITS.fullmatch(one) for one in names):
        raise ValueError
    return names


def _features(value: Any) -> frozenset[Feature]:
    return frozenset(Feature(one) for one in _names(value))


_TOP: Final[Mapping[str, tuple[str, Read]]] = {"institution": ("institution", _text)}

_TABLES: Final[Mapping[str, Mapping[str, tuple[str, Read]]]] = {
    "lock": {"minutes_at_most": ("lock_minutes", _within(LOCK_MINUTES))},
    "check": {
        "strictness": ("strict", _strict),
        "override": ("override", Override),
        "second_reader": ("second", Second),
        "reader_keys": ("reader_keys", _keys),
    },
    "links": {"shorteners": ("shorteners", _shorteners), "hosts": ("hosts", _hosts)},
    "features": {"disabled": ("disabled", _features)},
    "keeping": {
        "trash_days_at_most": ("trash_days", _within(TRASH_DAYS)),
        "version_days_at_most": ("version_days", _within(VERSION_DAYS)),
    },
}
