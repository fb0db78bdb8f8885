"""Deleting what is out: at the service first, then written down. Called on the network lane."""

from __future__ import annotations

from collections.abc import Callable

from composer.base.errors import Action, PostingError
from composer.guard.trail import Trail
from composer.outbox.item import OutboxItem
from composer.outbox.publisher import Publisher
from composer.outbox.store import OutboxStore


class Removal:
    """Deletes the posts of an item, the last of a thread first, so that what is left still hangs together.

    Args:
        store: The outbox.
        publishers: Returns what sends and deletes for an account, by the account's id.
        trail: Hears of each deletion.
    """

    def __init__(self, store: OutboxStore, publishers: Callable[[str], Publisher], trail: Trail) -> None:
        self._store = store
        self._publishers = publishers
        self._trail = trail

    def delete(self, item_id: str) -> OutboxItem:
        """Delete what is out of an item and return it as it stands then. May be repeated: it goes on where it stopped.

        Raises:
            PostingError: The service said no or did not answer; what was deleted before stays deleted. `delete.unknown`
                the answer is missing: deleting again does no harm.
            StoreError: `outbox.gone`; or it is not written.
        """
        item = self._store.get(item_id)
        publisher = self._publishers(item.submission.account_id)
        for part in reversed(item.deletable):
            try:
                publisher.delete(part.post_id)
            except PostingError as error:
                if error.code in {"net.timeout", "net.cut", "net.answer", "x.unavailable"}:
                    raise PostingError("delete.unknown", Action.RETRY) from None
                if error.code != "x.not_found":  # not there any more is what was wanted
                    raise
            self._store.deleted(item_id, part.index)
            account_id = item.submission.account_id
            self._trail.write(
                "outbox.deleted", {"item": item_id, "post": part.post_id, "part": part.index, "account": account_id}
            )
        return self._store.get(item_id)
