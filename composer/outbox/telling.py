"""What the audit hears of an item on its way."""

from __future__ import annotations

from composer.guard.trail import Trail
from composer.outbox.item import OutboxItem


def tell(trail: Trail, event: str, item: OutboxItem, part_index: int, **facts: str | int) -> None:
    """Write an event down, with what names the item; no word of it."""
    submission = item.submission
    trail.write(
        event,
        {
            "item": item.item_id,
            "submission": submission.digest,
            "account": submission.account_id,
            "kind": submission.account_kind.value,
            "part": part_index,
            **facts,
        },
    )
