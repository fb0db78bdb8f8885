"""What differs between two lists of drafts; plain functions, so that a save of one of 10,000 costs nothing."""

from __future__ import annotations

from collections.abc import Sequence

from composer.flow.views import DraftRow


def moved_to_front(old: list[DraftRow], rows: list[DraftRow]) -> int:
    """Return where the first row stood, if nothing but that row changed, as at every save; -1 where more did."""
    if not old or len(old) != len(rows):
        return -1
    first = rows[0].draft_id
    place = next((place for place, row in enumerate(old) if row.draft_id == first), -1)
    alike = place >= 0 and rows[1 : place + 1] == old[:place] and rows[place + 1 :] == old[place + 1 :]
    return place if alike else -1


def same(one: Sequence[DraftRow], other: Sequence[DraftRow]) -> int:
    """Return how many drafts both begin with."""
    count = 0
    for left, right in zip(one, other, strict=False):
        if left is not right and left.draft_id != right.draft_id:
            break
        count += 1
    return count
