"""Whether `vignette audit verify` tells the truth: of a store that a kill has left, and of older copies of it.

The head of the log is kept in the keyring behind each commit, so a kill between the two leaves the file ahead: that is
no alarm. An older copy in its place is one, unless the keyring never heard of what the copy lacks: then nobody could
tell, and the command says up to which row the keyring vouches.
"""

from __future__ import annotations

import io
import json
import random
from contextlib import closing, redirect_stdout
from pathlib import Path
from typing import Any, Final
from unittest.mock import patch

from composer.audit.witness import Witness
from composer.backstage import STEPS
from composer.base.clock import Clock
from composer.base.paths import Profile
from composer.cli.audit import WHOLE, main
from composer.vault.database import Database
from tests.crash.keyring import KEY, ProbedDrawer
from tests.crash.probe import KEYRING
from tests.crash.verdict import Judge

_COPIES: Final = 3
_HEADER, _FRAME_HEADER = 32, 24
_SHARE: Final = 0.1
"""Of the kills at other points, so many are followed by a look at older copies."""


class Truth:
    """Runs the command on what a kill has left; everything is as it was afterwards.

    Args:
        store: The file; `vignette.db`, as in a profile.
        keyring: Where its entries lie.
        dice: Draws the copies.
        judge: Writes down what it comes to.
    """

    def __init__(self, store: Path, keyring: str, clock: Clock, dice: random.Random, judge: Judge) -> None:
        self._store, self._log = store, store.with_name(store.name + "-wal")
        self._clock, self._dice, self._counts, self._expect = clock, dice, judge.told.counts, judge.expect
        self._drawer = ProbedDrawer(keyring)
        self._profile = Profile(store.parent, store.parent / "config", store.parent / "no policy")
        self._name = Witness(self._drawer, store)._name

    def after_a_kill(self, what: str, where: str, *, exchanged: bool) -> None:
        """Let the command look at the store as it stands, and at older copies of it.

        Args:
            exchanged: Whether another file lay in its place before the program that was killed began.
        """
        files, kept = self._files(), self._drawer.get(self._name)
        whole = self._verify()
        self._counts["audit_verified"] += 1
        if exchanged:
            self._expect(self._alarmed(*whole), what, "an exchanged file is not told")
            self._expect(self._alarmed(*self._verify()), what, "an exchanged file is told once only")
            self._counts["audit_exchanged"] += 1
        else:
            self._expect(whole[0] == WHOLE, what, "a false alarm")
            self._counts["audit_false_alarms"] += whole[0] != WHOLE
            self._counts["audit_file_ahead"] += int(whole[1]["head"]["rows"]) > _rows(kept)
            if where in KEYRING or self._dice.random() < _SHARE:
                self._older_copies(what, files, kept)
        self._put_back(files, kept)

    def forget(self) -> None:
        """Begin with a keyring that knows nothing of this store."""
        self._drawer.delete(self._name)

    def exchange(self) -> None:
        """Let the keyring know of rows that the store has not."""
        self._drawer.set(self._name, f"7 {self._dice.randbytes(32).hex()}")

    def _older_copies(self, what: str, files: dict[Path, bytes], kept: str | None) -> None:
        ends = _commits(files.get(self._log, b""))[:-1]
        if not files.get(self._store):
            ends = [end for end in ends if end > 0]
        for end in self._dice.sample(ends, min(_COPIES, len(ends))):
            self._put_back(files, kept)
            self._log.write_bytes(files[self._log][:end])
            with closing(Database.open(self._store, KEY, STEPS)) as db:
                rows = int(db.rows("SELECT sequence FROM audit_head")[0][0])
            known = rows < _rows(kept)
            alarmed = self._alarmed(*self._verify())
            self._counts["audit_rolled_back"] += known
            self._counts["audit_unknown_to_the_keyring"] += not known
            self._counts["audit_silent"] += known and not alarmed
            self._expect(alarmed or not known, what, "an older copy is not told")
            self._expect(known or not alarmed, what, "a false alarm")

    @staticmethod
    def _alarmed(status: int, told: dict[str, Any]) -> bool:
        return status != WHOLE and bool(told["behind"] or told["first_bad"])

    def _verify(self) -> tuple[int, dict[str, Any]]:
        said = io.StringIO()
        with patch("composer.backstage.open_locker", lambda *_: self._drawer), redirect_stdout(said):
            status = main(["verify", "--json"], self._profile, self._clock)
        return status, json.loads(said.getvalue())

    def _files(self) -> dict[Path, bytes]:
        return {path: path.read_bytes() for path in (self._store, self._log) if path.exists()}

    def _put_back(self, files: dict[Path, bytes], kept: str | None) -> None:
        for path in self._store.parent.glob(self._store.name + "*"):
            path.unlink()
        for path, data in files.items():
            path.write_bytes(data)
        if kept is None:
            self.forget()
        else:
            self._drawer.set(self._name, kept)


def _rows(kept: str | None) -> int:
    return 0 if kept is None else int(kept.split()[0])


def _commits(log: bytes) -> list[int]:
    """Return the lengths of a write-ahead log at which a transaction ends in it; 0, too: none of it (SQLite's
    "Database File Format", section 4.1)."""
    ends = [0]
    if len(log) < _HEADER:
        return ends
    salt, frame = log[16:24], _FRAME_HEADER + int.from_bytes(log[8:12], "big")
    for at in range(_HEADER, len(log) - frame + 1, frame):
        if log[at + 8 : at + 16] != salt:
            break
        if int.from_bytes(log[at + 4 : at + 8], "big"):
            ends.append(at + frame)
    return ends
