"""A post that is out comes back as a draft to be changed: its words, its pictures and what it is marked as."""

from __future__ import annotations

import uuid

from composer.base.clock import Clock
from composer.base.errors import StoreError
from composer.drafts.aim import Aim
from composer.drafts.draft import Draft
from composer.drafts.mark_store import Marks
from composer.drafts.picture import Attached
from composer.flow.services import Services
from composer.guard.submission import PostRef
from composer.outbox.item import OutboxItem


def to_change(services: Services, item: OutboxItem, index: int, clock: Clock) -> Draft:
    """Make a draft of one post of an item that is out; what it takes the place of stays as it is. On the disk lane.

    X takes a version as a whole: pictures that it is not sent again are shown no more.

    Raises:
        StoreError: `edit.pictures` its pictures are not here any more; else nothing has changed.
    """
    submission, now = item.submission, clock.now()
    words = submission.parts[index]
    draft = Draft(uuid.uuid4().hex, (words,), submission.account_id, now, now)
    pictures = _pictures(services, item, index)
    with services.together():
        services.drafts.restore(draft)
        if pictures:
            services.pictures.attach(draft.draft_id, (pictures,))
        services.marks.put(draft.draft_id, Marks.of(submission))
        before = PostRef(item.parts[index].post_id, submission.account_id, words)
        services.aims.put(draft.draft_id, Aim(edits=before))
    return draft


def _pictures(services: Services, item: OutboxItem, index: int) -> tuple[Attached, ...]:
    """Return a post's pictures with the descriptions that went out; a card that was left empty may have come before."""
    wanted = item.submission.media[index] if item.submission.media else ()
    here = {one.picture.digest: one.picture for part in services.pictures.gallery(item.draft_id) for one in part}
    if not all(one.digest in here for one in wanted):
        raise StoreError("edit.pictures")
    return tuple(Attached(here[one.digest], one.alt_text) for one in wanted)
