"""Pictures on the command line: opened and read as in the window, each in a process of its own; described by files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import BinaryIO, Final, Protocol

from composer.base.errors import MediaError, VignetteError
from composer.drafts.picture import Attached, Taken
from composer.flow.services import Services
from composer.media.kinds import Kind, kind_of
from composer.media.studio import Studio

MOST: Final = 4
"""Pictures in one post."""

LONGEST_ALT: Final = 1000
"""Characters of a description."""

_HEAD: Final = 1024
_LARGEST: Final = 64 * 1024 * 1024 + 1


class Darkroom(Protocol):
    """Opens, cleans and reads pictures."""

    def take(self, data: bytes) -> Taken:
        """Return the cleaned and read picture in a file's bytes."""
        ...

    def film(self, film: BinaryIO) -> Taken:
        """Return the cleaned and read video, without its sound."""
        ...

    def close(self) -> None:
        """End what runs."""
        ...


def taken(
    files: Sequence[str], descriptions: Sequence[str], make: Callable[[], Darkroom] = Studio
) -> tuple[tuple[Taken, str], ...]:
    """Return the pictures in these files with their descriptions, in order.

    Args:
        files: Paths of pictures.
        descriptions: Paths of text files, one for each picture or none at all; an empty file describes nothing.
        make: Makes what opens them.

    Raises:
        MediaError: One cannot be opened, or is none.
        VignetteError: `post.four`, `post.moving`, `post.alt_count`, `post.alt`.
    """
    if len(files) > MOST:
        raise VignetteError("post.four")
    if descriptions and len(descriptions) != len(files):
        raise VignetteError("post.alt_count")
    words = [_description(path) for path in descriptions] or [""] * len(files)
    with closing(make()) as darkroom:
        made = tuple((_one(darkroom, path), alt) for path, alt in zip(files, words, strict=True))
    if len(made) > 1 and any(one.picture.kind in {"gif", "mp4"} for one, _ in made):
        raise VignetteError("post.moving")
    return made


def keep(services: Services, draft_id: str, pictures: Sequence[tuple[Taken, str]]) -> None:
    """Keep pictures in the store, as those of the first post of a draft.

    Raises:
        StoreError: They are not kept.
    """
    for one, _ in pictures:
        services.pictures.add(one)
    services.pictures.attach(draft_id, (tuple(Attached(one.picture, alt) for one, alt in pictures),))


def _one(darkroom: Darkroom, path: str) -> Taken:
    try:
        with Path(path).open("rb") as file:
            if kind_of(file.read(_HEAD)) is Kind.VIDEO:
                return darkroom.film(file)
            file.seek(0)
            data = file.read(_LARGEST)
    except (OSError, ValueError):
        raise MediaError("media.unreadable") from None
    return darkroom.take(data)


def _description(path: str) -> str:
    try:
        with Path(path).open(encoding="utf-8") as file:
            words = file.read(LONGEST_ALT * 4).strip()
    except (OSError, ValueError):
        raise VignetteError("post.alt") from None
    if len(words) > LONGEST_ALT:
        raise VignetteError("post.alt")
    return words
