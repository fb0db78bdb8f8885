"""Where the store does not open: says why, and leads through the ways out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from composer.base.errors import VignetteError
from composer.base.progress import Progress
from composer.flow.runner import Runner
from composer.ui.main_window import MainWindow
from composer.ui.rooms.file_work import BACKUP, FileWork
from composer.ui.saying.words import Words
from composer.ui.sheets.rescue import RescueSheet, Way

_CODES = frozenset({"store.damaged", "store.wrong_key", "store.key_missing", "store.gone", "store.foreign"})


@dataclass(frozen=True, slots=True)
class Ways:
    """What can be done.

    Attributes:
        again: Opens once more.
        recover: Asks for the recovery key.
        restore: Puts a backup in place, opened by a secret or by the keyring; on the disk lane. Returns how many drafts
            may be out, how many pictures were cleaned and read again, and how many could not be.
        save: Puts what can still be read in place; on the disk lane. Returns how many rows could not be read.
        anew: Sets everything aside; on the disk lane.
        without: Goes on without keeping anything.
        has_recovery: Whether a recovery key was made.
    """

    again: Callable[[], None]
    recover: Callable[[], None]
    restore: Callable[[Path, str, Progress], tuple[int, int, int]]
    save: Callable[[Progress], int]
    anew: Callable[[], None]
    without: Callable[[], None]
    has_recovery: Callable[[], bool]


class RescueRoom(QObject):
    """Shows the sheet, asks for a backup, and opens again when it is in place."""

    def __init__(
        self, window: MainWindow, words: Words, disk: Runner, ways: Ways, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window, self._words, self._ways = window, words, ways
        self._work = FileWork(window, words, disk, self)

    def show(self, error: VignetteError) -> bool:
        """Show the ways out of an error; False where it is none of those that need them."""
        if error.code not in _CODES:
            return False
        sentence = self._words.error(error.code, error.params).text
        self._window.show_sheet(RescueSheet(sentence, self._ways_out(error.code), self._window))
        return True

    def _ways_out(self, code: str) -> tuple[Way, ...]:
        ways = self._ways
        again = Way(self.tr("Look once more, with the disk or the keyring back."), self.tr("Try again"), ways.again)
        key = Way(self.tr("You have written down a recovery key."), self.tr("Use it…"), ways.recover)
        restore = Way(
            self.tr("Put a backup in its place. What is there is set aside."),
            self.tr("Restore a backup…"),
            self.ask_backup,
        )
        save = Way(
            self.tr("Keep what can still be read. The damaged file is set aside."),
            self.tr("Save what can be read"),
            self.save_readable,
        )
        anew = Way(self.tr("Begin without drafts. What is there is set aside."), self.tr("Begin anew"), self.begin_anew)
        without = Way(
            self.tr("Write for now, and keep nothing when Vignette ends."),
            self.tr("Write without keeping"),
            ways.without,
        )
        first = (key,) if code in {"store.wrong_key", "store.key_missing"} and ways.has_recovery() else ()
        return (*first, *((save,) if code == "store.damaged" else (again,)), restore, anew, without)

    def ask_backup(self) -> None:
        """Ask for the backup."""
        self._work.ask_file(self.tr("Restore a backup"), self.restore, kind=BACKUP)

    def restore(self, file: Path, secret: str = "") -> None:
        """Put a backup in place, then open it."""
        progress = Progress()
        sentence = self.tr("What is there is set aside, and can be brought back.")
        if secret:
            sentence = self.tr(
                "What is there is set aside, and can be brought back. Pictures are cleaned and read again, which takes "
                "about a second each."
            )
        self._work.do(
            self.tr("Restoring"),
            sentence,
            progress,
            partial(self._ways.restore, file, secret, progress),
            self._restored,
            partial(self._failed, file),
        )

    def save_readable(self) -> None:
        """Put what can still be read in place, then open it."""
        progress = Progress()
        sentence = self.tr("What is there is set aside, and can be brought back.")
        work = partial(self._ways.save, progress)
        self._work.do(self.tr("Reading what is whole"), sentence, progress, work, self._saved)

    def _saved(self, lost: int) -> None:
        self._ways.again()
        one = self.tr("What could be read is here. 1 piece could not be read.")
        many = self.tr("What could be read is here. {count} pieces could not be read.")
        words = one if lost == 1 else many.replace("{count}", self._window.locale().toString(lost))
        self._window.note.say(words, sign="triangle-alert")

    def begin_anew(self) -> None:
        """Set everything aside, then open an empty store."""
        title, sentence = self.tr("Setting it aside"), self.tr("Nothing is deleted.")
        self._work.do(title, sentence, Progress(), self._ways.anew, lambda _: self._ways.again())

    def _restored(self, brought: tuple[int, int, int]) -> None:
        doubtful, again, lost = brought
        self._work.close_secret()
        self._ways.again()
        told = [self.tr("The backup is in place.")]
        if doubtful:
            one = self.tr("The backup is in place. 1 draft may be out: look first.")
            told = [
                self._count(doubtful, one, self.tr("The backup is in place. {count} drafts may be out: look first."))
            ]
        if again:
            one = self.tr("1 picture was cleaned and read again.")
            told.append(self._count(again, one, self.tr("{count} pictures were cleaned and read again.")))
        if lost:
            one = self.tr("1 picture could not be cleaned and read, and did not come.")
            many = self.tr("{count} pictures could not be cleaned and read, and did not come.")
            told.append(self._count(lost, one, many))
        self._window.note.say(" ".join(told), sign="triangle-alert" if doubtful or lost else "check")

    def _count(self, count: int, one: str, many: str) -> str:
        return one if count == 1 else many.replace("{count}", self._window.locale().toString(count))

    def _failed(self, file: Path, error: VignetteError) -> bool:
        if error.code != "safety.asked":
            return self._work.wrong(error, "safety.wrong")
        title = self.tr("Open the backup")
        sentence = self.tr("This computer's keyring does not open it. The passphrase or recovery key of then does.")
        self._work.ask_secret(title, sentence, self.tr("Passphrase or recovery key"), partial(self.restore, file))
        return True
