"""How long a post may be on the account in use."""

from __future__ import annotations

from dataclasses import replace

from composer.text.weight import V3, Config, Measure, measure

LONG_POST = 25_000
"""Weighted characters of a post by a paying account (X Premium)."""


class Limits:
    """The rules in use; one object for all parts of the composer, so that a change of account reaches all."""

    def __init__(self) -> None:
        self.config: Config = V3

    def use_long_posts(self, long: bool) -> bool:
        """Take long posts, or not; return whether that is a change."""
        before = self.config
        self.config = replace(V3, limit=LONG_POST) if long else V3
        return before != self.config

    def measure(self, text: str) -> Measure:
        """Measure a post by these rules."""
        return measure(text, self.config)
