"""How long the window's loop stands still while a draft is saved among ten thousand. Part of `bench_window.py`.

By the processor's time of the window's thread, its dearest turns are the answer of a check (4 ms) with what it paints,
a key and its layout (5 to 7), and the saved row (half of one). To give what the disk answers a turn of its own behind
what the check answers changed none of it; whatever is above that on the clock was another program's.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, Protocol

from composer.app import Vignette

SAVES = 60
AFTER_S = 0.05
"""What follows a save on the window's own thread: the row in the list, the word "Saved"."""


class Ticking(Protocol):
    """What ticks each millisecond, and notes how late it was."""

    late: list[float]
    ticked: Callable[[], None]


def saving(made: Vignette, beat: Ticking, until: Callable[[Callable[[], bool]], None]) -> dict[str, float]:
    """Change the draft on screen again and again; return what the loop was late by while it was being saved.

    Args:
        made: The program over a filled store.
        beat: Ticks in its loop.
        until: Lets it live until something holds.
    """
    spans, ticks = list[tuple[float, float]](), list[tuple[float, float]]()
    store: Any = made.services.drafts
    save = store.save

    def noted(*args: Any, **more: Any) -> Any:
        begun = time.perf_counter()
        try:
            return save(*args, **more)
        finally:
            spans.append((begun, time.perf_counter()))

    store.save = noted
    beat.ticked = lambda: ticks.append((time.perf_counter(), beat.late[-1]))
    editor = made.window.composer.thread_of_posts.active
    try:
        for count in range(1, SAVES + 1):
            editor.insertPlainText(" hip" if count % 20 else "\n")
            until(lambda count=count: len(spans) >= count and time.perf_counter() > spans[-1][1] + AFTER_S)
    finally:
        store.save = save
        beat.ticked = lambda: None
    within = sorted(late for at, late in ticks if _touches(at - late / 1000, at, spans))
    taken = sorted((end - begun) * 1000 for begun, end in spans)
    return {
        "saving_10000_saves": float(len(spans)),
        "saving_10000_save_p99_ms": round(taken[int(len(taken) * 0.99)], 1),
        "saving_10000_loop_p99_ms": round(within[int(len(within) * 0.99)], 1),
        "saving_10000_loop_worst_ms": round(within[-1], 1),
    }


def _touches(begun: float, end: float, spans: list[tuple[float, float]]) -> bool:
    return any(begun < last + AFTER_S and end > first for first, last in spans)
