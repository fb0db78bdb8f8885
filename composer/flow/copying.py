"""Giving out what the author posts by hand: the gate is asked each time, and nothing is sent."""

from __future__ import annotations

from collections.abc import Callable

from composer.base.errors import MediaError
from composer.flow.runner import Runner
from composer.flow.services import Services


class CopyDesk:
    """Gives out texts and pictures of posts by hand, at the author's click.

    Args:
        disk: The lane of the store.
        copy: Hears of a part's text.
        copy_picture: Hears of a part's picture, as `decode` made it.
        decode: Makes something to copy of a picture's bytes.
        changed: Hears that the outbox changed.
        failed: Hears what failed.
    """

    def __init__(  # noqa: PLR0917 - the lane and those who listen
        self,
        disk: Runner,
        copy: Callable[[str], None],
        copy_picture: Callable[[object], None],
        decode: Callable[[bytes], object],
        changed: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._disk = disk
        self._copy, self._copy_picture, self._decode = copy, copy_picture, decode
        self._changed, self._failed = changed, failed
        self._services: Services | None = None

    def attach(self, services: Services) -> None:
        """Use the opened store."""
        self._services = services

    def copy_part(self, item_id: str, part_index: int) -> None:
        """Give out the text of a part of a post by hand, if the gate's yes still stands."""
        services = self._services
        if services is None:
            return

        def work() -> str:
            item = services.outbox.hand_over(item_id, part_index)  # asks the gate before it gives anything out
            return item.submission.parts[part_index]

        def copied(text: str) -> None:
            self._copy(text)
            self._changed()

        self._disk.submit(work, copied, self._failed)

    def copy_picture(self, item_id: str, part_index: int, place: int) -> None:
        """Give out a picture of a part of a post by hand, as `copy_part` gives out its text."""
        services = self._services
        if services is None:
            return

        def work() -> object:
            item = services.outbox.hand_over(item_id, part_index)  # asks the gate before it gives anything out
            data = services.pictures.data(item.submission.media[part_index][place].digest)
            if data is None:
                raise MediaError("media.damaged")
            return self._decode(data)

        def copied(picture: object) -> None:
            self._copy_picture(picture)
            self._changed()

        self._disk.submit(work, copied, self._failed)

    def handed_over(self, item_id: str) -> None:
        """The author has put the whole post out by hand."""
        services = self._services
        if services is not None:
            self._disk.submit(lambda: services.outbox.handed_over(item_id), lambda _: self._changed(), self._failed)
