"""What a card that is not built yet is to show: posts of a long draft are there at once, their widgets one by one."""

from __future__ import annotations

from composer.guard.report import Finding
from composer.text.entities import Kind
from composer.text.lints.lint import Lint
from composer.text.meter import Meter
from composer.text.span import Span
from composer.text.weight import Measure
from composer.ui.composer.limits import Limits


class Unbuilt:
    """The text of a post, and what was found in it; spans are code points of `text`."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._meter: Meter | None = None
        self.text = ""
        self.findings: tuple[Finding, ...] = ()
        self.current: Finding | None = None
        self.lints: tuple[Lint, ...] = ()
        self.unknown: tuple[Span, ...] = ()

    def __repr__(self) -> str:
        """Name no word of the author (law 5)."""
        return f"Unbuilt({len(self.text)} characters)"

    def set_text(self, text: str) -> None:
        """Hold another text, in which nothing was found yet."""
        self.text = text
        self.findings, self.current, self.lints, self.unknown = (), None, (), ()

    def measure(self) -> Measure:
        """Return what the post weighs."""
        return self._ruler().measure(self.text)

    def links(self) -> bool:
        """Tell whether X makes a link of anything in the text."""
        return "." in self.text and any(one.kind is Kind.URL for one in self._ruler().entities(self.text))

    def use_limits(self) -> None:
        """Go by other rules from now on."""
        self._meter = None

    def _ruler(self) -> Meter:
        if self._meter is None:
            self._meter = Meter(self._limits.config)
        return self._meter
