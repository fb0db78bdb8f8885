"""What the engine needs from a language model and its tables, whatever makes them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from composer.guard.prediction import Prediction
from composer.text.span import Span


@dataclass(frozen=True, slots=True)
class Entity:
    """A stretch the model has named, with OntoNotes' own kind: PERSON, GPE, LOC, FAC, ORG, NORP, DATE, ..."""

    span: Span
    kind: str


@dataclass(frozen=True, slots=True)
class Seen:
    """What the model sees in a text.

    Attributes:
        entities: Named stretches, in order, without overlap.
        read: Waits for the trained network, and gives what it makes of the text.
    """

    entities: tuple[Entity, ...] = ()
    read: Callable[[], Prediction] = Prediction


@dataclass(frozen=True, slots=True)
class Tables:
    """Word lists and weights of the rules.

    Attributes:
        given_names: Lower case; first names by which people go.
        surnames: Lower case; frequent family names.
        common: Lower case; names that are everyday words as well ("grace", "may"), so weigh less.
        everyday: Lower case; words that are written small in ordinary sentences.
        terms: Lower case; what looks like a name and is none: eponyms, organisms, drugs, journals, societies.
        large_places: Lower case; states, countries, continents: larger than the rule asks to leave out.
        weights: For each question ("name", "place", ...) the weight of each sign; `bias` is where it starts.
    """

    given_names: frozenset[str] = frozenset()
    surnames: frozenset[str] = frozenset()
    common: frozenset[str] = frozenset()
    everyday: frozenset[str] = frozenset()
    terms: frozenset[str] = frozenset()
    large_places: frozenset[str] = frozenset()
    weights: Mapping[str, Mapping[str, float]] = field(default_factory=dict[str, Mapping[str, float]])


class Pipeline(Protocol):
    """A loaded model: names stretches of a text, reads it as a whole, and knows its own version."""

    @property
    def version(self) -> str:
        """Name and version of the model and a digest of its files; no blanks."""
        ...

    @property
    def tables(self) -> Tables:
        """Word lists and weights."""
        ...

    def look(self, text: str) -> Seen:
        """Return what the model sees in a text of any length."""
        ...
