"""The rest of a thread that stopped, as a thread of its own."""

from __future__ import annotations

from composer.base.clock import Clock
from composer.base.errors import StoreError, VignetteError
from composer.drafts.aim import Aim
from composer.drafts.draft import Draft
from composer.drafts.mark_store import Marks
from composer.flow.services import Services
from composer.guard.submission import PostRef
from composer.outbox.item import OutboxItem
from composer.text.thread import numbering_of, renumbered


def own_thread(item: OutboxItem) -> tuple[str, ...]:
    """Return the posts that are not out, numbered as a thread of their own where the whole thread was numbered."""
    numbering = numbering_of(item.submission.parts)
    return renumbered(item.unsent, numbering, numbering)


def part(services: Services, item_id: str, clock: Clock) -> Draft | None:
    """Make a draft of the rest of a thread that stopped; None where it did not. On the disk lane.

    What is out stays in the outbox as sent; the draft has its own pictures, and neither poll nor time of the thread.
    It goes only through the gate, as any draft.

    Raises:
        StoreError: Nothing has changed.
    """
    with services.together():
        item = services.outbox.part(item_id)
        if item is None:
            return None
        draft = Draft(item.draft_id, own_thread(item), item.submission.account_id, item.created_at, clock.now())
        bring(services, item, draft)
        services.aims.put(item.draft_id, Aim())  # it begins anew, and answers nothing
        return draft


def taken_back(services: Services, item_id: str) -> OutboxItem | None:
    """Take a waiting post out of the outbox and end an upload of it; None where it was taken out before.

    Raises:
        VignetteError: `outbox.too_late` it is on its way, or out.
        StoreError: Nothing has changed.
    """
    item = services.outbox.take_back(item_id)
    services.uploads.cancel(item_id)
    if item is None and _is_there(services, item_id):
        raise VignetteError("outbox.too_late")
    return item


def _is_there(services: Services, item_id: str) -> bool:
    try:
        services.outbox.get(item_id)
    except StoreError as error:
        if error.code != "outbox.gone":
            raise
        return False
    return True


def bring(services: Services, item: OutboxItem, draft: Draft) -> None:
    """Keep a draft that came out of the outbox, with its time and marks; of a thread, without what is out.

    The rest of a thread has its own pictures and its marks, and neither poll nor time.

    Raises:
        StoreError: It is not kept.
    """
    services.drafts.restore(draft)
    first = item.next_part
    services.marks.put(item.draft_id, Marks.of(item.submission))
    services.times.put(item.draft_id, None if first else item.submission.scheduled)
    if first:
        services.pictures.attach(item.draft_id, services.pictures.gallery(item.draft_id)[first:])
        services.polls.put(item.draft_id, None)
        services.aims.put(item.draft_id, _on_what_is_out(item, first))


def _on_what_is_out(item: OutboxItem, first: int) -> Aim:
    """Return what lets the rest of a thread hang on its last post that is out, where its id is known."""
    before = item.parts[first - 1]
    return Aim(PostRef(before.post_id, "", item.submission.parts[first - 1])) if before.post_id else Aim()
