"""Pictures on the command line: opened and read as in the window, each in a process of its own; described by files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import BinaryIO, Final, Protocol

from composer.base.errors import MediaError, VignetteError
from composer.drafts.picture import Attached, Taken
from composer.flow.services import Services
from composer.guard.submission import Media
from composer.media.kinds import Kind, kind_of
from composer.media.studio import Studio

Shown = tuple[tuple[tuple[Taken, str], ...], ...]
"""For each post, its pictures and what describes them."""

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
    files: Sequence[str],
    descriptions: Sequence[str],
    places: Sequence[int] = (),
    make: Callable[[], Darkroom] = Studio,
) -> Shown:
    """Return the pictures in these files with their descriptions, by the posts that show them.

    Args:
        files: Paths of pictures.
        descriptions: Paths of text files, one for each picture or none at all; an empty file describes nothing.
        places: The number of the post that shows each, from 1; none for the first post all of them.
        make: Makes what opens them.

    Raises:
        MediaError: One cannot be opened, or is none.
        VignetteError: `post.four`, `post.moving`, `post.alt_count`, `post.alt`; `post.picture_place` no post's number.
    """
    places = places or [1] * len(files)
    if any(place < 1 for place in places):
        raise VignetteError("post.picture_place")
    if any(count > MOST for count in Counter(places).values()):
        raise VignetteError("post.four")
    if descriptions and len(descriptions) != len(files):
        raise VignetteError("post.alt_count")
    words = [_description(path) for path in descriptions] or [""] * len(files)
    with closing(make()) as darkroom:
        made = [(_one(darkroom, path), alt) for path, alt in zip(files, words, strict=True)]
    posts = range(1, max(places, default=0) + 1)
    shown = tuple(tuple(one for one, place in zip(made, places, strict=True) if place == number) for number in posts)
    if any(len(part) > 1 and any(one.picture.kind in {"gif", "mp4"} for one, _ in part) for part in shown):
        raise VignetteError("post.moving")
    return shown


def media_of(shown: Shown, posts: int) -> tuple[tuple[Media, ...], ...]:
    """Return the pictures as a submission of so many posts has them; empty where there is none.

    Raises:
        VignetteError: `post.picture_place` a picture is for a post that is not there.
    """
    if len(shown) > posts:
        raise VignetteError("post.picture_place")
    media = tuple(tuple(Attached(one.picture, alt).media for one, alt in part) for part in shown)
    return (*media, *((),) * (posts - len(shown))) if media else ()


def keep(services: Services, draft_id: str, shown: Shown) -> None:
    """Keep pictures in the store, as those of the posts of a draft.

    Raises:
        StoreError: They are not kept.
    """
    for part in shown:
        for one, _ in part:
            services.pictures.add(one)
    gallery = tuple(tuple(Attached(one.picture, alt) for one, alt in part) for part in shown)
    services.pictures.attach(draft_id, gallery)


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
