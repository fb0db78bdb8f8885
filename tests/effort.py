"""What a piece of work costs, told so that another program on this machine changes little.

The clock on the wall also counts what others do meanwhile; the processor's time that this thread had does not. What is
left (a cache that others filled) only ever makes work look dearer: so the least of several readings is what it takes,
and a comparison that looks bad is made again. What is truly too slow looks bad each time.
"""

from __future__ import annotations

import time
from collections.abc import Callable

READINGS = 5


def effort(work: Callable[[], object], readings: int = 1) -> float:
    """Return the least seconds of processor time that this thread had for it."""
    spent = []
    for _ in range(readings):
        begun = time.thread_time()
        work()
        spent.append(time.thread_time() - begun)
    return min(spent)


def grows(work: Callable[[int], object], short: int, long: int, *, at_most: float, floor_s: float = 0.0005) -> bool:
    """Tell whether the long piece costs at most so many times the short one, in one of several readings.

    Args:
        work: Does it at a length; whatever it needs is made there, too, or lies ready.
        short: A length that costs something.
        long: The length that is feared.
        at_most: How many times.
        floor_s: What the short one counts for at the least: below it, readings say nothing.
    """
    for _ in range(READINGS):
        if effort(lambda: work(long)) < at_most * max(floor_s, effort(lambda: work(short), 2)):
            return True
    return False
