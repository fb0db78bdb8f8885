"""The store's safety net: backups, and moving between computers. Each method may take seconds, `take_in` minutes."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Collection, Generator, Iterable
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import IO, Final

from composer.audit.trail import AuditTrail
from composer.base.clock import Clock, to_stamp
from composer.base.errors import Action, KeyringError, StoreError
from composer.base.progress import Progress
from composer.flow import carrying
from composer.flow.merging import Merged, merge
from composer.flow.pictures import PictureStudio
from composer.flow.retaking import retake
from composer.policy.policy import Feature, Policy
from composer.vault import archive, backup, recovery
from composer.vault.database import Database
from composer.vault.keys import STORE_KEY
from composer.vault.locker import Locker
from composer.vault.migrations import Migrations
from composer.vault.rekeying import renew
from composer.vault.wrap import KEY_BYTES, too_short

_PIECE: Final = 1 << 20
_AS_OTHERS: Final = {
    "store.newer": "safety.newer",
    "store.damaged": "safety.damaged",
    "store.wrong_key": "safety.damaged",
    "store.foreign": "safety.damaged",
}


class SafetyDesk:
    """What keeps the opened profile from being lost.

    Args:
        database: The open store.
        locker: The keyring in use.
        store: Where the store lies.
        steps: The steps of its tables.
        names: The keyring's entries without which the store is of no use.
        studio: Makes what opens pictures of another file; closed afterwards.
        rules: Tells what the institution has turned off.
        renewed: Hears that the store was put under another key, and with it the recovery key.
    """

    def __init__(  # noqa: PLR0917 - one of each neighbour
        self,
        database: Database,
        locker: Locker,
        store: Path,
        steps: Migrations,
        names: tuple[str, ...],
        trail: AuditTrail,
        clock: Clock,
        studio: Callable[[], PictureStudio],
        rules: Callable[[], Policy] = Policy,
        renewed: Callable[[], None] = lambda: None,
    ) -> None:
        self._database, self._locker, self._store, self._steps, self._names = database, locker, store, steps, names
        self._trail, self._clock, self._studio, self._rules, self._renewed = trail, clock, studio, rules, renewed

    # -- backups

    def back_up(self, target: Path, progress: Progress) -> bool:
        """Write everything into one encrypted file; tell whether it opens without this computer's keyring.

        Raises:
            KeyringError: The keyring cannot be read.
            StoreError: As `vault.backup.write`; what stood there before still does.
        """
        wraps = backup.wraps_of(self._locker, self._store, self._names)
        backup.write(self._database, target, wraps, to_stamp(self._clock.now()), progress)
        self._trail.write("store.backed_up", {"elsewhere": int(wraps.elsewhere)})
        return wraps.elsewhere

    def restore(self, file: Path, secret: str, progress: Progress) -> Merged:
        """Bring back what a backup holds and this store does not; nothing here is replaced.

        Who knows the secret may have made the backup: pictures out of one that is opened by it are cleaned and read
        again. This computer's keyring opens what was made here, and pictures come as they are.

        Args:
            file: The backup.
            secret: Passphrase or recovery key of when it was made; empty to open it with this computer's keyring.
            progress: Counts bytes, then the pictures that are read again.

        Raises:
            KeyringError: The keyring cannot be read.
            StoreError: `safety.asked` the keyring does not open it · `safety.wrong` the secret does not ·
                `safety.damaged` · as `vault.backup.read` and `unpack`. Nothing was changed.
            VignetteError: `safety.stopped`. Nothing was changed.
        """
        found = backup.read(file)
        entries = backup.opened_by(found, secret) if secret else backup.opened_by_keyring(found, self._locker)
        if entries is None:
            raise StoreError("safety.asked" if found.wraps.elsewhere else "safety.key_gone")
        with self._beside() as incoming:
            backup.unpack(found, incoming, progress)
            with self._opened(incoming, bytes.fromhex(entries[STORE_KEY])) as source:
                if source.check():
                    raise StoreError("safety.damaged")
                if not secret:
                    return self._merge(source, "store.restored", trusted=True)
                return self._merge_clean(source, "store.restored", trusted=True, progress=progress)

    # -- the key

    def renew_key(self) -> str:
        """Put the store under a new key; return a new recovery key where one had been made, to be shown once.

        Raises:
            KeyringError: The keyring cannot be written.
            StoreError: The store is under the key it was under.
        """
        try:
            code = renew(self._database, self._locker, self._store, self._names)
        finally:
            self._renewed()
        self._trail.write("store.rekeyed", {"recovery": int(bool(code))})
        return code

    @property
    def has_recovery(self) -> bool:
        """Whether a recovery key was made."""
        return recovery.place_of(self._store).exists()

    # -- moving between computers

    def export(self, target: Path, passphrase: str | None, progress: Progress) -> None:
        """Write everything the author wrote, under a passphrase, or readable to anybody where that is None.

        Raises:
            KeyringError: `lock.short` the passphrase is too short.
            StoreError: As `vault.backup.written_beside`; `policy.off_...` the institution has turned it off.
        """
        for feature in (Feature.EXPORTS, *((Feature.PLAIN_EXPORTS,) if passphrase is None else ())):
            if not self._rules().allows(feature):
                raise StoreError(f"policy.off_{feature.value}")
        if passphrase is not None and too_short(passphrase):
            raise KeyringError("lock.short", Action.RETRY)
        made_at = to_stamp(self._clock.now())
        with backup.written_beside(target) as partial, partial.open("wb") as file:
            lines = carrying.lines(self._database, made_at, progress)
            if passphrase is None:
                file.writelines(line.encode("ascii") for line in lines)
            else:
                writer = archive.SealedWriter(file, passphrase)
                for line in lines:
                    writer.write(line.encode("ascii"))
                writer.finish()
        self._trail.write("store.exported", {"sealed": int(passphrase is not None)})

    def asks(self, file: Path) -> bool:
        """Tell whether an export is under a passphrase.

        Raises:
            StoreError: `safety.unreadable`.
        """
        with _reading(file) as opened:
            return archive.is_sealed(opened)

    def take_in(self, file: Path, passphrase: str, progress: Progress) -> Merged:
        """Bring what an export holds and this store does not; nothing here is replaced.

        Its pictures are cleaned and read again. What is under no passphrase anybody may have written: what the check
        once said, the answers to it, accounts and the author's profile are not taken from it.

        Raises:
            StoreError: `safety.wrong_passphrase` · `safety.cut` it breaks off · `safety.foreign` · `safety.newer` ·
                `safety.unreadable`. Nothing was changed.
        """
        with _reading(file) as opened, self._beside() as incoming:
            sealed = archive.is_sealed(opened)
            progress.begin(file.stat().st_size)
            with self._opened(incoming, secrets.token_bytes(KEY_BYTES)) as source:
                carrying.load(archive.opened(opened, passphrase) if sealed else _pieces(opened), source, progress)
                return self._merge_clean(source, "store.imported", trusted=sealed, progress=progress)

    # -- beneath

    def _merge_clean(self, source: Database, event: str, *, trusted: bool, progress: Progress) -> Merged:
        """Merge a file whose pictures are cleaned and read again first."""
        here = {str(row[0]) for row in self._database.rows("SELECT digest FROM pictures")}
        with closing(self._studio()) as studio:
            again = retake(source, here, self._clock, studio, progress)
        merged = self._merge(source, event, trusted=trusted, pictures=again.digests)
        return replace(merged, pictures_again=len(again.digests), pictures_lost=again.lost)

    def _merge(self, source: Database, event: str, *, trusted: bool, pictures: Collection[str] | None = None) -> Merged:
        trail, clock = self._trail, self._clock
        try:
            return merge(source, self._database, trail, clock, event=event, trusted=trusted, pictures=pictures)
        except (ValueError, KeyError, TypeError):
            raise StoreError("safety.damaged") from None

    @contextmanager
    def _beside(self) -> Generator[Path]:
        """Lend the name of a file beside the store that is gone afterwards."""
        path = self._store.with_name(self._store.name + ".incoming")
        backup.remove(path)
        try:
            yield path
        finally:
            with suppress(OSError):
                backup.remove(path)

    @contextmanager
    def _opened(self, path: Path, key: bytes) -> Generator[Database]:
        try:
            database = Database.open(path, key, self._steps)
        except StoreError as error:
            raise StoreError(_AS_OTHERS.get(error.code, error.code), error.action) from None
        with closing(database):
            yield database


@contextmanager
def _reading(file: Path) -> Generator[IO[bytes]]:
    try:
        with file.open("rb") as opened:
            yield opened
    except OSError:
        raise StoreError("safety.unreadable", Action.RETRY) from None


def _pieces(file: IO[bytes]) -> Iterable[bytes]:
    while piece := file.read(_PIECE):
        yield piece
