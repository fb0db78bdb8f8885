"""Counting and reading a text that is being typed: a key press costs the piece it lies in (see `text.pieces`)."""

from __future__ import annotations

from composer.text.entities import Entity, entities
from composer.text.pieces import Pieces
from composer.text.span import Span
from composer.text.weight import V3, Config, Measure, fitting, measured, weigh_piece


class Meter:
    """Tells for each text what `measure` tells, and what `entities` tells.

    Args:
        config: X's rules.
    """

    def __init__(self, config: Config = V3) -> None:
        self._config = config
        self._weights = Pieces(lambda text: weigh_piece(text, config))
        self._entities = Pieces(entities)
        self._measured: tuple[str, Measure] | None = None
        self._found: tuple[str, tuple[Entity, ...]] | None = None

    def measure(self, text: str) -> Measure:
        """Measure a text as X does."""
        if self._measured is None or self._measured[0] != text:
            self._measured = text, self._measure(text)
        return self._measured[1]

    def _measure(self, text: str) -> Measure:
        pieces = self._weights
        pieces.update(text)
        weight = sum(its_weight for its_weight, _ in pieces.values)
        invalid: tuple[Span, ...] = ()
        if any(its_invalid for _, its_invalid in pieces.values):
            invalid = tuple(_moved(span, start) for start, (_, found) in pieces.placed() for span in found)
        room = self._config.limit * self._config.scale
        fits = len(text) if weight <= room else self._passed(room)
        return measured(len(text), weight, invalid, fits, self._config)

    def _passed(self, room: int) -> int:
        """Return where the text passes the room."""
        for start, (its_weight, _) in self._weights.placed():
            if its_weight > room:
                return start + fitting(self._weights.piece_at(start), self._config, room)
            room -= its_weight
        return len(self._weights.text)

    def entities(self, text: str) -> tuple[Entity, ...]:
        """Return the entities of a text."""
        if self._found is None or self._found[0] != text:
            self._found = text, self._read(text)
        return self._found[1]

    def _read(self, text: str) -> tuple[Entity, ...]:
        self._entities.update(text)
        return tuple(
            Entity(entity.kind, _moved(entity.span, start), entity.text)
            for start, found in self._entities.placed()
            for entity in found
        )


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)
