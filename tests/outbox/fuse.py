"""A fuse that burns at each commit and at each edge of a request; where it ends, the process does."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Any

from composer.posting.client import XPublisher
from composer.vault.database import Database


class Killed(BaseException):
    """The process ends here."""


class Fuse:
    """Burns at each commit and at each edge of a request; where it ends, the process does."""

    def __init__(self) -> None:
        self.left = -1
        self.dead = False
        self.where: Counter[str] = Counter()

    def burn(self, where: str) -> None:
        if self.dead:
            raise Killed
        if self.left == 0:
            self.dead = True
            self.where[where] += 1
            raise Killed
        self.left -= 1


class FusedDatabase(Database):
    """The real store, with a fuse; a dead process writes and reads nothing."""

    fuse = Fuse()

    @contextmanager
    def transaction(self) -> Generator[None]:
        outermost = self._depth == 0
        if outermost:
            self.fuse.burn("before a commit")
        with super().transaction():
            yield
        if outermost:
            self.fuse.burn("after a commit")

    def _do(self, sql: str, args: Any = ()) -> Any:
        if self.fuse.dead and not sql.startswith("ROLLBACK"):
            raise Killed
        return super()._do(sql, args)


class FusedLine(XPublisher):
    """The real line; each request burns the fuse before it and after it."""

    fuse: Fuse
    after: Callable[[str], None] = staticmethod(lambda _route: None)

    def _ask(self, client: Any, method: str, route: str, **what: Any) -> Any:
        self.fuse.burn(f"before {route.rpartition('/')[2]}")
        answer = super()._ask(client, method, route, **what)
        self.fuse.burn(f"after {route.rpartition('/')[2]}")
        self.after(route)
        return answer
