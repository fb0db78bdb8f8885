"""What a recogniser is: it reads a text and says which stretches it doubts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Protocol

from composer.guard.context import Context
from composer.guard.report import Label
from composer.text.span import Span

INTRODUCED: Final = "introduced"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A stretch that may identify somebody.

    Attributes:
        span: Code points of the text that was handed to `Recogniser.find`.
        score: 0 to 1, how sure; `guard.verdict` says from where on it counts.
        recogniser: `Recogniser.name` of who found it.
        reason: A code of `guard.reasons.REASONS`.
        kind: For QUASI, the sort of cue (`time`, `family`, ...): two different sorts weigh more than one sort twice.
            For an identifier, `INTRODUCED` where its own sentence calls it a patient's (`guard.ties`).
    """

    span: Span
    label: Label
    score: float
    recogniser: str
    reason: str
    kind: str = ""


class Recogniser(Protocol):
    """One sort of detail. Recognisers do not know each other; overlaps are settled by `guard.resolve`."""

    @property
    def name(self) -> str:
        """Short name, for the audit."""
        ...

    def find(self, text: str, context: Context) -> Iterator[Candidate]:
        """Yield candidates, in any order.

        Args:
            text: The normalised text, `context.text`.
            context: What is known of the text as a whole.
        """
        ...
