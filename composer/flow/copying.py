"""Giving out what the author posts by hand: the gate is asked each time, and nothing is sent."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from composer.base.errors import MediaError
from composer.base.nothing import nothing
from composer.flow.runner import Runner
from composer.flow.services import Services

T = TypeVar("T")


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

    def copy_part(self, item_id: str, part_index: int, copied: Callable[[], None] = nothing) -> None:
        """Give out the text of a part of a post by hand, if the gate's yes still stands; `copied` hears that it did."""
        services = self._services
        if services is None:
            return

        def work() -> str:
            item = services.outbox.hand_over(item_id, part_index)  # asks the gate before it gives anything out
            return item.submission.parts[part_index]

        self._disk.submit(work, partial(self._give, self._copy, copied), self._failed)

    def copy_picture(self, item_id: str, part_index: int, place: int, copied: Callable[[], None] = nothing) -> None:
        """Give out a picture of a part of a post by hand, as `copy_part` gives out its text."""
        services = self._services
        if services is None:
            return

        def work() -> object:
            item = services.outbox.get(item_id)
            data = services.pictures.data(item.submission.media[part_index][place].digest)
            if data is None:
                raise MediaError("media.damaged")
            picture = self._decode(data)
            services.outbox.hand_over(item_id, part_index, words=False)  # asks the gate before anything is given out
            return picture

        self._disk.submit(work, partial(self._give, self._copy_picture, copied), self._failed)

    def copy_description(self, item_id: str, part_index: int, place: int) -> None:
        """Give out the description of a picture of a post by hand, as `copy_part` gives out its text."""
        services = self._services
        if services is None:
            return

        def work() -> str:
            item = services.outbox.hand_over(item_id, part_index, words=False)
            return item.submission.media[part_index][place].alt_text

        self._disk.submit(work, partial(self._give, self._copy, nothing), self._failed)

    def _give(self, hears: Callable[[T], None], copied: Callable[[], None], what: T) -> None:
        hears(what)
        copied()
        self._changed()

    def handed_over(self, item_id: str, marked: Callable[[], None] = nothing) -> None:
        """The author has put the whole post out by hand; `marked` hears that it is written down."""
        services = self._services
        if services is None:
            return

        def written(_item: object) -> None:
            marked()
            self._changed()

        self._disk.submit(lambda: services.outbox.handed_over(item_id), written, self._failed)
