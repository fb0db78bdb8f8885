"""Pictures out of another file, taken in again: its bytes, facts and readings are believed in nothing.

An export may have been written by anybody, one under a passphrase by whoever chose that, and so a backup that a secret
opens. So each picture goes the way of one that is dropped on the window: cleaned and read in the process for pictures.
What that cannot take stays behind. A backup that this computer's keyring opens was written under a key nobody else has:
its pictures were cleaned here.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Final

from composer.base.clock import Clock
from composer.base.errors import MediaError
from composer.base.progress import Progress
from composer.drafts.picture import Taken
from composer.drafts.picture_store import PictureStore
from composer.flow.pictures import PictureStudio
from composer.guard.reading import DICOM, Reading
from composer.vault.database import Database

_HEAD: Final = 64
"""Bytes by which a video is known."""


@dataclass(frozen=True, slots=True)
class Retaken:
    """What became of the pictures of another file.

    Attributes:
        digests: Those of the pictures that were cleaned and read here; under these their drafts show them now.
        lost: How many could not be taken, and are shown by no draft of it any more.
    """

    digests: frozenset[str]
    lost: int


def retake(source: Database, here: Collection[str], clock: Clock, studio: PictureStudio, progress: Progress) -> Retaken:
    """Take in again every picture that a draft of another file shows.

    Args:
        source: The other file; its pictures and what shows them are changed.
        here: Digests of pictures that this store has: they are not needed from there.
        clock: Dates what is taken.
        studio: Opens them; closed when the work is asked to end.
        progress: Counts pictures.

    Raises:
        StoreError: The other file cannot be read or written.
        VignetteError: `safety.stopped`.
    """
    source.execute("DELETE FROM pictures WHERE digest NOT IN (SELECT digest FROM attachments)")
    shown = [str(row[0]) for row in source.rows("SELECT digest FROM pictures ORDER BY digest")]
    store, taken, lost = PictureStore(source, clock), set[str](), 0
    progress.begin(len(shown))
    with progress.ended_by(studio.close):
        for number, digest in enumerate(shown):
            progress.reach(number)
            if digest in here:
                continue
            again = _again(store, source, digest, studio)
            _put_in_place(store, source, digest, again)
            if again is None:
                lost += 1
            else:
                taken.add(again.picture.digest)
        progress.reach(len(shown))
    return Retaken(frozenset(taken), lost)


def _again(store: PictureStore, source: Database, digest: str, studio: PictureStudio) -> Taken | None:
    """Return a picture cleaned and read anew; None where it cannot be taken, or its bytes are not its own."""
    data, before = store.data(digest), _reading(source, digest)
    if data is None:
        return None
    try:
        if studio.is_film(data[:_HEAD]):
            return studio.film(data, 0.0, 0.0, lambda _: None, sound=True)
        certain = before.likely == DICOM
        taken = studio.change(data, (), None, 0, lambda _: None, certain=certain)
    except MediaError:
        return None
    picture = taken.picture
    reading = replace(picture.reading, faces=picture.reading.faces or before.faces)  # what its author saw stays seen
    return replace(taken, picture=replace(picture, reading=reading))


def _reading(source: Database, digest: str) -> Reading:
    row = source.one("SELECT reading FROM pictures WHERE digest = ?", (digest,))
    try:
        return Reading() if row is None else Reading.decode(row[0])
    except ValueError:
        return Reading()


def _put_in_place(store: PictureStore, source: Database, digest: str, taken: Taken | None) -> None:
    """Have the drafts show what was taken, and nothing where that failed."""
    with source.transaction():
        places = source.rows(
            "SELECT draft_id, part_index, place, alt_text FROM attachments WHERE digest = ?", (digest,)
        )
        source.execute("DELETE FROM attachments WHERE digest = ?", (digest,))
        source.execute("DELETE FROM pictures WHERE digest = ?", (digest,))
        if taken is None:
            return
        store.add(taken)
        for draft_id, part_index, place, alt_text in places:
            source.execute(
                "INSERT INTO attachments (draft_id, part_index, place, digest, alt_text) VALUES (?, ?, ?, ?, ?)",
                (draft_id, part_index, place, taken.picture.digest, alt_text),
            )
