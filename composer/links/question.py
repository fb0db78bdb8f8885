"""One request to a service and its answer, and the place the service lies at."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, cast
from urllib.parse import urlencode

from composer.base.errors import LinkError

LONGEST_ADDRESS: Final = 200
_PLACE: Final = re.compile(
    r"(?P<scheme>https?)://(?P<host>[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?|\[[0-9a-f:.]{2,45}\])(?P<port>:[0-9]{1,5})?"
    r"(?P<path>(?:/[A-Za-z0-9._~-]{1,80}){0,6})/?",
    re.IGNORECASE,
)
_HERE: Final = frozenset({"127.0.0.1", "localhost", "[::1]"})


@dataclass(frozen=True, slots=True)
class Place:
    """Where a service lies: `https` anywhere, plain `http` on this computer alone; no user, query or fragment.

    Attributes:
        base: Without a slash at its end.
        host: As it is looked up, lower case.
    """

    base: str
    host: str

    @classmethod
    def of(cls, address: str) -> Place:
        """Return the place an author wrote; "https://" is put before a bare host.

        Raises:
            LinkError: `link.address` it is no such address.
        """
        bare = address.strip()
        if "://" not in bare:
            bare = "https://" + bare
        match = _PLACE.fullmatch(bare) if len(bare) <= LONGEST_ADDRESS else None
        if match is None or ".." in match["host"]:
            raise LinkError("link.address")
        host = match["host"].lower()
        if match["scheme"].lower() == "http" and host not in _HERE:
            raise LinkError("link.address")
        if match["scheme"].lower() == "https" and "." not in host and host not in _HERE:
            raise LinkError("link.address")
        base = f"{match['scheme'].lower()}://{host}{match['port'] or ''}{match['path']}"
        return cls(base, host.strip("[]"))


@dataclass(frozen=True, slots=True, repr=False)
class Question:
    """One request: `path` is put behind the place's base, and begins with a slash."""

    method: str
    path: str
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    body: bytes = b""

    @classmethod
    def get(cls, path: str, fields: Mapping[str, str]) -> Question:
        """Return a GET with these fields in its query."""
        return cls("GET", f"{path}?{urlencode(fields)}" if fields else path)

    @classmethod
    def form(cls, path: str, fields: Mapping[str, str]) -> Question:
        """Return a POST of a form."""
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        return cls("POST", path, headers, urlencode(fields).encode("ascii"))

    @classmethod
    def json(cls, path: str, fields: Mapping[str, str | bool], headers: Mapping[str, str]) -> Question:
        """Return a POST of JSON; fields that are empty are left out."""
        kept = {name: value for name, value in fields.items() if value != ""}
        return cls("POST", path, {**headers, "Content-Type": "application/json"}, json.dumps(kept).encode("ascii"))


@dataclass(frozen=True, slots=True, repr=False)
class Answer:
    """What came back: status, headers with lower-case names, the body as it came."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    def table(self) -> dict[str, Any]:
        """Return the JSON object in the body.

        Raises:
            LinkError: `link.answer` there is none.
        """
        found: object = None
        try:
            found = json.loads(self.body)
        except (ValueError, RecursionError):
            found = None
        if not isinstance(found, dict):
            raise LinkError("link.answer")  # outside the handler: its error would hold the whole answer
        return cast("dict[str, Any]", found)

    def table_or_nothing(self) -> dict[str, Any]:
        """Return the JSON object in the body, an empty one where there is none."""
        try:
            return self.table()
        except LinkError:
            return {}


@dataclass(frozen=True, slots=True)
class Access:
    """How the author reaches a service.

    Attributes:
        place: Where it lies.
        key: Its key; empty where it needs none.
        domain: The author's own domain there; empty for the service's usual one.
    """

    place: Place
    key: str = field(default="", repr=False)
    domain: str = ""
