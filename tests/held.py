"""Who in this process holds a word: every living value of Python is looked at, whatever points at it.

Dictionaries and tuples of plain words are in no list of the collector's, so what it does list is followed to them; and
so are the variables of the other threads. What Qt keeps in its own memory is no value of Python's.
"""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Iterator

_PLAIN = (str, bytes, int, float, bool, type(None))


def holders(*words: str | bytes) -> list[str]:
    """Return the kinds of values that hold one of the words, or something longer with it; those given do not count."""
    plain = [word for word in words if isinstance(word, str)]
    coded = [word.encode() if isinstance(word, str) else word for word in words]
    own = {id(word) for word in (*words, *coded)}
    found: list[str] = []
    for holder, held in _pairs():
        kind = type(held)
        looked_for = plain if issubclass(kind, str) else coded if issubclass(kind, bytes | bytearray) else ()
        if any(word in held for word in looked_for) and id(held) not in own:
            found.append(type(holder).__name__)
    return found


def _pairs() -> Iterator[tuple[object, object]]:
    """Yield every container with each thing in it."""
    waiting: list[object] = gc.get_objects()
    followed: set[int] = set()
    while waiting:
        holder = waiting.pop()
        for held in gc.get_referents(holder):
            yield holder, held
            if not gc.is_tracked(held) and type(held) not in _PLAIN and id(held) not in followed:
                followed.add(id(held))
                waiting.append(held)
    for thread, frame in sys._current_frames().items():
        here = frame if thread != threading.get_ident() else None
        while here is not None:  # a thread that waits may still know its last job
            yield from ((here, held) for held in here.f_locals.values())
            here = here.f_back
