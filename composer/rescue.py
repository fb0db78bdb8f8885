"""Ways out where the store does not open: a backup in its place, or a new beginning. Nothing is deleted on either."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import ExitStack, closing, suppress
from dataclasses import dataclass
from pathlib import Path

from composer.audit.trail import AuditTrail
from composer.audit.witness import audit_key
from composer.backstage import STEPS
from composer.base.clock import Clock
from composer.base.errors import Action, StoreError
from composer.base.paths import Profile
from composer.base.progress import Progress
from composer.flow.merging import merge, settle_restored
from composer.flow.pictures import PictureStudio
from composer.flow.retaking import retake
from composer.flow.salvage import salvage
from composer.media.studio import Studio
from composer.vault import backup, recovery
from composer.vault.database import Database
from composer.vault.failures import read_failure
from composer.vault.keys import STORE_KEY
from composer.vault.locker import Locker, open_locker
from composer.vault.placing import put_in_place, set_aside


@dataclass(frozen=True, slots=True)
class InPlace:
    """What a backup brought that is in place now.

    Attributes:
        doubtful: How many drafts may be out.
        pictures_again: Pictures that were cleaned and read again, since a secret opened the backup.
        pictures_lost: Pictures that could not be, and are gone from their drafts.
    """

    doubtful: int
    pictures_again: int = 0
    pictures_lost: int = 0


def restore_in_place(  # noqa: PLR0917 - where, when, what, and how it opens
    profile: Profile,
    clock: Clock,
    file: Path,
    secret: str,
    progress: Progress,
    keys: Locker | None = None,
    studio: Callable[[], PictureStudio] = Studio,
) -> InPlace:
    """Put a backup in the place of a store that does not open; tell what it brought.

    It is under the key that the keyring holds afterwards: the one that is there, or else the backup's. Pictures out of
    a backup that a secret opened are cleaned and read again, as `flow.safety.SafetyDesk.restore` does.

    Args:
        profile: Where the store lies.
        clock: Dates what is written, and names what is set aside.
        file: The backup.
        secret: Passphrase or recovery key of when it was made; empty to open it with this computer's keyring.
        progress: Counts bytes, then the pictures that are read again.
        keys: The unlocked keyring; None to open it here.
        studio: Makes what opens the pictures; closed afterwards.

    Raises:
        KeyringError: The keyring cannot be used.
        StoreError: As `flow.safety.SafetyDesk.restore`; what was there is still in its place.
    """
    locker, found = keys or open_locker(), backup.read(file)
    entries = backup.opened_by(found, secret) if secret else backup.opened_by_keyring(found, locker)
    if entries is None:
        raise StoreError("safety.asked" if found.wraps.elsewhere else "safety.key_gone")
    store, theirs = profile.store, bytes.fromhex(entries[STORE_KEY])
    incoming = store.with_name(store.name + ".incoming")
    try:
        backup.unpack(found, incoming, progress)
        ours = locker.get(STORE_KEY)
        key = bytes.fromhex(ours) if ours else theirs
        made = studio if secret else None
        brought = _settled(incoming, theirs, key, locker, clock, made, progress)
        if ours is None:
            _keep_key(locker, entries, store, found.wraps.recovery)
        put_in_place(incoming, store, _stamp(clock))
    except OSError as error:
        raise read_failure(error) from None
    finally:
        with suppress(OSError):
            backup.remove(incoming)
    return brought


def save_readable(profile: Profile, clock: Clock, progress: Progress, keys: Locker | None = None) -> int:
    """Put what can still be read of a damaged store in its place; return how many rows could not be read.

    What waited in the outbox becomes drafts that may be out: nobody can tell whether its last row was read.

    Raises:
        KeyringError: The keyring cannot be used.
        StoreError: `safety.nothing_read` there is nothing to be read; what was there is still in its place.
    """
    locker, store = keys or open_locker(), profile.store
    key = locker.store_key(store)
    incoming, copy = (store.with_name(f"{store.name}.{name}") for name in ("incoming", "reading"))
    try:
        for tail in ("", "-wal"):
            with suppress(FileNotFoundError):
                shutil.copyfile(store.with_name(store.name + tail), copy.with_name(copy.name + tail))
        with ExitStack() as stack:
            scratch = stack.enter_context(closing(Database.open(None, key, STEPS)))
            told = salvage(lambda: _damaged(copy, key), scratch, progress)
            if not told.rows:
                raise StoreError("safety.nothing_read")
            target = stack.enter_context(closing(Database.open(incoming, key, STEPS)))
            trail = AuditTrail(target, clock, audit_key(locker))
            merge(scratch, target, trail, clock, event="store.salvaged", trusted=True)
        put_in_place(incoming, store, _stamp(clock))
    except OSError as error:
        raise read_failure(error) from None
    except (ValueError, KeyError, TypeError):
        raise StoreError("safety.nothing_read") from None
    finally:
        for path in (incoming, copy):
            with suppress(OSError):
                backup.remove(path)
    return told.lost


def begin_anew(profile: Profile, clock: Clock) -> None:
    """Set everything aside, so that an empty store is made at the next opening.

    Raises:
        StoreError: It is still in its place.
    """
    try:
        set_aside(profile.store, _stamp(clock))
    except OSError as error:
        raise read_failure(error) from None


def _damaged(copy: Path, key: bytes) -> Database:
    try:
        return Database.open(copy, key, STEPS)
    except StoreError:
        raise StoreError("safety.nothing_read") from None


def _settled(  # noqa: PLR0917 - one of each neighbour
    incoming: Path,
    theirs: bytes,
    ours: bytes,
    locker: Locker,
    clock: Clock,
    studio: Callable[[], PictureStudio] | None,
    progress: Progress,
) -> InPlace:
    """Look at every page, make drafts of what waits in the outbox, and put the keyring's own key on it.

    Pictures are taken in again where there is something to do it with.
    """
    try:
        database = Database.open(incoming, theirs, STEPS)
    except StoreError as error:
        newer = error.code == "store.newer"
        raise StoreError("safety.newer" if newer else "safety.damaged") from None
    with closing(database):
        if database.check():
            raise StoreError("safety.damaged")
        try:
            brought = InPlace(settle_restored(database, AuditTrail(database, clock, audit_key(locker)), clock))
            if studio is not None:
                with closing(studio()) as opened:
                    again = retake(database, (), clock, opened, progress)
                brought = InPlace(brought.doubtful, len(again.digests), again.lost)
        except ValueError:
            raise StoreError("safety.damaged") from None
        if ours != theirs:
            database.change_key(ours)
    return brought


def _keep_key(locker: Locker, entries: dict[str, str], store: Path, paper: str) -> None:
    for name, value in entries.items():
        if locker.get(name) is None:
            locker.set(name, value)
    if locker.get(STORE_KEY) != entries[STORE_KEY]:
        raise StoreError("store.key_missing", Action.RETRY)
    place = recovery.place_of(store)
    if paper and not place.exists():
        place.write_text(paper + "\n", "ascii")


def _stamp(clock: Clock) -> str:
    return f"{clock.now():%Y%m%d-%H%M%S-%f}"
