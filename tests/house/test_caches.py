"""What remembers answers for as long as the process lives is never asked with an author's words, or is emptied."""

from __future__ import annotations

import gc
import importlib
import inspect
import pkgutil
import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from random import choices
from typing import Any
from urllib.parse import urlsplit

import pytest

import composer
from composer.base.forgetting import forget_words
from composer.text.lints.letters import lighter_spelling
from tests.held import holders

TABLES = {"composer.text.emoji_names.emoji_names"}
"""Unbounded, and asked with a string that no author writes: the language of the window."""


def _caches() -> Iterator[Any]:
    for module in pkgutil.walk_packages(composer.__path__, "composer."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    kind = type(lru_cache(len))
    return (value for value in gc.get_objects() if type(value) is kind and value.__module__.startswith("composer."))


def _looked_for(word: str) -> None:
    re.search(word, "")


def test_no_cache_without_bounds_is_asked_with_words() -> None:
    """The bounded ones are emptied at locking; these stay, so that unlocking need not read the tables again."""
    asked = {
        f"{cache.__module__}.{cache.__qualname__}"
        for cache in _caches()
        if cache.cache_parameters()["maxsize"] is None
        for parameter in inspect.signature(cache.__wrapped__).parameters.values()
        if re.search(r"str|bytes|Any|object|T\b", str(parameter.annotation)) or parameter.annotation is parameter.empty
    }

    assert asked - TABLES == set()


@pytest.mark.parametrize("ask", [lighter_spelling, urlsplit, _looked_for], ids=["ours", "links", "patterns"])
def test_forgetting_leaves_no_word_in_any_cache(ask: Callable[[str], object]) -> None:
    word = "".join(
        choices("\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089", k=30)
    )  # weighs more than it must
    ask("".join(list(word)))  # another of the same letters
    assert holders(word)

    forget_words()

    assert holders(word) == []
