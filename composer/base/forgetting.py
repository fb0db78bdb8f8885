"""What Python remembers of an author's words by itself, to answer sooner a second time, and how it is made to forget.

A bounded cache may drop any answer at any moment, so nothing depends on what is in it: all of them are emptied, those
of the standard library too (`urlsplit` keeps links, `re` every pattern that was made of words looked for). An unbounded
one (`functools.cache`) is for tables that ship with the program, and is never asked with words.
"""

from __future__ import annotations

import gc
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any


def forget_words() -> None:
    """Empty whatever could hold words of a draft beyond the window that showed them."""
    for cache in _caches():
        if cache.cache_parameters()["maxsize"] is not None:
            cache.cache_clear()
    re.purge()


def _caches() -> Iterator[Any]:
    kind = type(lru_cache(len))
    return (value for value in gc.get_objects() if type(value) is kind)
