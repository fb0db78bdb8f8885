"""Asks the one host for newer versions, when the author wants it and half a day has passed. It installs nothing."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Final, cast

from composer.base import release
from composer.base.clock import Clock
from composer.base.errors import LinkError
from composer.base.version import VERSION
from composer.guard import scope
from composer.links.door import Door
from composer.links.newest import believed, is_newer
from composer.links.question import Place, Question
from composer.vault.minisign import NotSignedError, PublicKey

APART: Final = dt.timedelta(hours=12)
"""At least this long lies between two requests, also if the first brought nothing."""


@dataclass(frozen=True, slots=True)
class News:
    """What is known of newer versions, and kept from one start to the next.

    Attributes:
        asked: The last request, seconds since 1970; 0 for never.
        number: Of the newest statement ever believed here; 0 for none.
        version: The version it names.
    """

    asked: int = 0
    number: int = 0
    version: str = ""

    @property
    def newer(self) -> str:
        """The version that is newer than this program; empty where none is known."""
        return self.version if self.version and is_newer(self.version, VERSION) else ""


class UpdateDesk:
    """Every method but `can_ask` waits for the disk or the network.

    Args:
        clock: Tells the day.
        memory: The file that keeps what is known; it holds nothing of the author's.
        address: Where statements lie; the release's own where left out.
        key: Whose signature is believed, as minisign writes it.
        allowed: Tells whether the institution lets anything go to a host; may wait for the disk.
        door: Makes the way to a place.
    """

    def __init__(
        self,
        clock: Clock,
        memory: Path,
        address: str = f"https://{release.HOST}",
        key: str = release.KEY,
        *,
        allowed: Callable[[str], bool] = lambda _: True,
        door: Callable[[Place], Door] = Door,
    ) -> None:
        self._clock, self._memory, self._address, self._key = clock, memory, address, key
        self._allowed, self._door = allowed, door

    @property
    def can_ask(self) -> bool:
        """Whether this build knows whose signature to believe."""
        return bool(self._key)

    def known(self) -> News:
        """Return what is kept; nothing where the file is missing or damaged."""
        try:
            found: object = json.loads(self._memory.read_text("utf-8"))
        except (OSError, ValueError, RecursionError):
            return News()
        held = cast("dict[str, Any]", found) if isinstance(found, dict) else {}
        asked, number, version = (held.get(name) for name in ("asked", "number", "version"))
        if type(asked) is not int or type(number) is not int or not isinstance(version, str) or min(asked, number) < 0:
            return News()
        return News(asked, number, version[:20])

    def ask_if_due(self) -> News:
        """Ask where half a day has passed since the last request; return what is known then.

        The request carries nothing: no version, no number of this computer, no word of any draft.

        Raises:
            LinkError: `update.no_key`; `policy.no_host` the institution lets nothing go there; as `newest.believed`;
                what went wrong on the way.
            OSError: What is known cannot be kept, so nothing was asked.
        """
        held = self.known()
        now = self._clock.now()
        since = now.timestamp() - held.asked
        if 0 <= since < APART.total_seconds():
            return held
        try:
            key = PublicKey.of(self._key)
        except NotSignedError:
            raise LinkError("update.no_key") from None
        place = Place.of(self._address)
        if not self._allowed(place.host):
            raise LinkError("policy.no_host")
        held = replace(held, asked=int(now.timestamp()))
        self._keep(held)  # before the request: a crash must not ask again
        with scope.leave(scope.Asking("updates")):
            answer = self._door(place).ask(Question("GET", release.PATH))
        if answer.status != 200:
            raise LinkError("link.answer")
        said = believed(answer.body, key, now.date(), held.number)
        held = replace(held, number=said.number, version=said.version)
        self._keep(held)
        return held

    def _keep(self, news: News) -> None:
        partial = self._memory.with_suffix(".new")
        partial.write_text(json.dumps(asdict(news)) + "\n", "utf-8")
        partial.replace(self._memory)
