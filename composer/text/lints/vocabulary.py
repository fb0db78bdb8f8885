"""Everyday words in small letters: the project's own list, which the guard reads as well."""

from __future__ import annotations

from functools import cache

from composer.base.paths import models


@cache
def everyday() -> frozenset[str]:
    """Return the words, lower case, read once (about 2 ms)."""
    lines = (models() / "lexicon" / "everyday.txt").read_text("utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))
