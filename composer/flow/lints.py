"""Lints of the text on screen: the newest text wins; they never hold a post back."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from composer.flow.runner import Runner
from composer.text.lints.lint import Lint
from composer.text.lints.look import lints
from composer.text.weight import V3, Config

Found = tuple[tuple[Lint, ...], ...]
"""For each post its lints."""


class LintLoop:
    """Looks for lints on a lane, one question at a time.

    Args:
        runner: Looks on another thread.
        known: Returns hashtags as their communities write them, by their lower-case form; asked on that thread.
        show: Hears the posts looked at and their lints, on the caller's thread.
    """

    def __init__(
        self, runner: Runner, known: Callable[[], Mapping[str, str]], show: Callable[[tuple[str, ...], Found], None]
    ) -> None:
        self._runner = runner
        self._known = known
        self._show = show
        self._wanted: tuple[tuple[str, ...], Config] | None = None
        self._busy = False

    def ask(self, parts: tuple[str, ...], config: Config = V3) -> None:
        """Look at these posts, unless newer ones come before their turn."""
        self._wanted = (parts, config)
        self._next()

    def _next(self) -> None:
        if self._busy or self._wanted is None:
            return
        (parts, config), known = self._wanted, self._known
        self._busy, self._wanted = True, None
        self._runner.submit(
            lambda: tuple(lints(part, config, known()) for part in parts),
            lambda found: self._answered(parts, found),
            self._failed,
        )

    def _answered(self, parts: tuple[str, ...], found: Found) -> None:
        self._busy = False
        if self._wanted is None:
            self._show(parts, found)
        self._next()

    def _failed(self, _error: Exception) -> None:
        """Go on without: a lint is advice, and nothing waits for it."""
        self._busy = False
        self._next()
