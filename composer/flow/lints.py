"""Lints of the text on screen: the newest text wins; they never hold a post back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from composer.drafts.picture import Gallery
from composer.flow.runner import Runner
from composer.text.gather import gathered
from composer.text.lints.lint import Code, Lint
from composer.text.lints.look import lints
from composer.text.span import Span
from composer.text.weight import V3, Config

Lints = tuple[tuple[Lint, ...], ...]
"""For each post its lints."""

More = Callable[[str], Iterable[Lint]]
"""Finds further lints of a post."""


class Found(NamedTuple):
    """What was found in the posts of a thread.

    Attributes:
        parts: The posts looked at.
        lints: For each post its lints.
        gathered: The posts with their links in one; None where that saves nothing.
    """

    parts: tuple[str, ...]
    lints: Lints
    gathered: tuple[str, ...] | None = None

    def __repr__(self) -> str:
        """Name no word of the author (law 5)."""
        return f"Found({len(self.parts)} posts)"


def _nothing(_text: str) -> Iterable[Lint]:
    return ()


class Asked(NamedTuple):
    """What is to be looked at.

    Attributes:
        parts: The posts of a thread.
        config: X's rules for the account.
        answering: They answer a post of somebody's.
    """

    parts: tuple[str, ...]
    config: Config = V3
    answering: bool = False

    def __repr__(self) -> str:
        """Name no word of the author (law 5)."""
        return f"Asked({len(self.parts)} posts)"


def look(asked: Asked, known: Mapping[str, str], more: More = _nothing) -> Found:
    """Look at the posts of a thread."""
    parts, config, answering = asked
    found = tuple(_ordered((*lints(part, config, known, answering), *more(part))) for part in parts)
    return Found(parts, found, gathered(parts, config))


def of_pictures(gallery: Gallery) -> Lints:
    """Return for each post what is the matter with its pictures: those without a description."""
    return tuple(
        tuple(
            Lint(Code.NO_DESCRIPTION, Span(0, 0), picture=place)
            for place, attached in enumerate(pictures)
            if not attached.alt_text.strip()
        )
        for pictures in gallery
    )


def _ordered(found: Iterable[Lint]) -> tuple[Lint, ...]:
    return tuple(sorted(found, key=lambda lint: (lint.span, lint.code)))


class LintLoop:
    """Looks for lints on a lane, one question at a time.

    Args:
        runner: Looks on another thread.
        known: Returns hashtags as their communities write them, by their lower-case form; asked on that thread.
        show: Hears what was found, on the caller's thread.
        more: Finds what this floor does not know of; asked on that thread, too.
    """

    def __init__(
        self,
        runner: Runner,
        known: Callable[[], Mapping[str, str]],
        show: Callable[[Found], None],
        more: More = _nothing,
    ) -> None:
        self._runner = runner
        self._known = known
        self._more = more
        self._show = show
        self._wanted: Asked | None = None
        self._busy = False

    def ask(self, asked: Asked) -> None:
        """Look at these posts, unless newer ones come before their turn."""
        self._wanted = asked
        self._next()

    def _next(self) -> None:
        if self._busy or self._wanted is None:
            return
        asked, known, more = self._wanted, self._known, self._more
        self._busy, self._wanted = True, None
        self._runner.submit(lambda: look(asked, known(), more), self._answered, self._failed)

    def _answered(self, found: Found) -> None:
        self._busy = False
        if self._wanted is None:
            self._show(found)
        self._next()

    def _failed(self, _error: Exception) -> None:
        """Go on without: a lint is advice, and nothing waits for it."""
        self._busy = False
        self._next()
