"""What the parts of the composer are handed: the look, the words, and the rulers for text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from composer.guard.report import Label, Suggestion
from composer.text.entities import Entity
from composer.text.lints.lint import Lint
from composer.text.weight import Measure
from composer.ui.composer.limits import Limits
from composer.ui.widgets.icons import Icons
from composer.ui.widgets.theme import Theme


class Sentence(Protocol):
    """One sentence of the window."""

    @property
    def text(self) -> str:
        """The words."""
        ...


class Wording(Protocol):
    """Puts codes into words of the window's language."""

    def error(self, code: str) -> Sentence:
        """Return the sentence for an error code."""
        ...

    def reason(self, code: str) -> str:
        """Return why a finding matters."""
        ...

    def suggestion(self, suggestion: Suggestion) -> str:
        """Return the words on a suggestion's button: Use “a patient”, or Remove."""
        ...

    def rule_badge(self, label: Label) -> str:
        """Return the badge of a finding: the letter of the rule, and what it covers."""
        ...

    def lint(self, lint: Lint) -> str:
        """Return what is the matter with words that trip X or a reader."""
        ...

    def lint_button(self, lint: Lint) -> str:
        """Return the words on the button that puts a lint right."""
        ...


@dataclass(frozen=True, slots=True)
class Kit:
    """Handed to every part of the composer.

    Attributes:
        measure: Counts a post as X does; under a millisecond.
        entities: Finds the links, hashtags and handles of a post, in order, in code points.
        limits: How long a post may be; what `measure` goes by.
    """

    theme: Theme
    icons: Icons
    measure: Callable[[str], Measure]
    entities: Callable[[str], Sequence[Entity]]
    words: Wording
    limits: Limits = field(default_factory=Limits)
