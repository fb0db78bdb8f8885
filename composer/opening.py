"""Opens keyring, store and accounts behind the window; where they do not open, offers the ways out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from composer.base.clock import Clock
from composer.base.errors import KeyringError, VignetteError
from composer.base.paths import Profile
from composer.base.progress import Progress
from composer.flow.runner import Runner
from composer.flow.services import Services
from composer.guard.port import GuardPort
from composer.ui.main_window import MainWindow
from composer.ui.rooms.rescue import RescueRoom, Ways
from composer.ui.saying.words import Words
from composer.ui.sheets.notice import NoticeSheet
from composer.vault import recovery
from composer.vault.locker import Locker


class Opening(QObject):
    """`opened` carries the services; `lock_asked` why a passphrase or a recovery key is asked for.

    Args:
        profile: Where the store lies.
        window: Shows what went wrong.
        words: Puts codes into words.
        disk: The lane of the store.
        guard: Asked once more at the moment of sending.
        clock: Dates what is written.
        lasting: False to keep nothing beyond the program's end.
        keys: The unlocked keyring; None to open it without a passphrase.
    """

    opened = Signal(object)
    lock_asked = Signal(str)

    def __init__(  # noqa: PLR0917 - one of each neighbour
        self,
        profile: Profile,
        window: MainWindow,
        words: Words,
        disk: Runner,
        guard: GuardPort,
        clock: Clock,
        parent: QObject | None = None,
        *,
        lasting: bool,
        keys: Locker | None,
    ) -> None:
        super().__init__(parent)
        self._profile, self._window, self._words, self._disk = profile, window, words, disk
        self._guard, self._clock, self._lasting, self._keys = guard, clock, lasting, keys
        self._made: list[Services] = []  # opened on the disk lane, perhaps not told here yet
        self._told = False
        ways = Ways(
            self.open, self._recover, self._restore, self._save, self._set_aside, self._without, self._has_recovery
        )
        self.rescue = RescueRoom(window, words, disk, ways, self)
        window.keep_without_asked.connect(self._without)

    def begin(self, rescue: str) -> None:
        """Open everything; or show the ways out of an error that is known already."""
        if not rescue or not self.rescue.show(VignetteError(rescue)):
            self.open()

    @Slot()
    def open(self) -> None:
        """Open everything, or a store in memory where nothing is to last."""
        profile, clock, guard, made = self._profile, self._clock, self._guard, self._made
        lasting, keys = self._lasting, self._keys

        def work() -> Services:
            from composer.backstage import open_services  # after the first paint: keyring, SQLCipher, tweepy

            if lasting and keys is None and profile.is_held:
                raise KeyringError("lock.held")
            services = open_services(profile, clock, guard, lasting=lasting, keys=keys)
            made.append(services)
            return services

        self._disk.submit(work, self._opened, self._failed)

    def watch(self, code: str) -> bool:
        """Hear of an error while the store is open: where a page turns out damaged, it is closed, once; True then."""
        if code == "store.damaged" and self._told:
            self._told = False
            self.lock_asked.emit(code)
        return code == "store.damaged"

    def read_failed(self, error: Exception) -> None:
        """Something could not be read while the store is open."""
        known = error if isinstance(error, VignetteError) else VignetteError("store.failed")
        if not self.watch(known.code):
            self._show(known)

    def close(self, *, for_good: bool = True) -> None:
        """Close what was opened; the lane has ended. Not for good where the program is locked and goes on."""
        while self._made:
            self._made.pop().close(for_good=for_good)

    def _opened(self, services: Services) -> None:
        self._told = True
        self.opened.emit(services)
        if services.abroad:
            self._show(VignetteError("store.abroad"))

    def _failed(self, error: Exception) -> None:
        known = error if isinstance(error, VignetteError) else VignetteError("store.failed")
        if known.code in {"lock.asked", "lock.held"} or (known.code == "store.key_missing" and self._has_recovery()):
            self.lock_asked.emit(known.code)
        elif not self.rescue.show(known):
            self._show(known)

    def _show(self, error: VignetteError) -> None:
        sentence = self._words.error(error.code, error.params, error.action)
        self._window.show_sheet(NoticeSheet(sentence, self._window, error.action))

    @Slot()
    def _without(self) -> None:
        if not self._told:
            self._lasting = False
            self.open()

    def _has_recovery(self) -> bool:
        return recovery.place_of(self._profile.store).exists()

    def _recover(self) -> None:
        self.lock_asked.emit("store.wrong_key")

    def _restore(self, file: Path, secret: str, progress: Progress) -> tuple[int, int, int]:
        from composer.rescue import restore_in_place

        brought = restore_in_place(self._profile, self._clock, file, secret, progress, self._keys)
        return brought.doubtful, brought.pictures_again, brought.pictures_lost

    def _save(self, progress: Progress) -> int:
        from composer.rescue import save_readable

        return save_readable(self._profile, self._clock, progress, self._keys)

    def _set_aside(self) -> None:
        from composer.rescue import begin_anew

        begin_anew(self._profile, self._clock)
