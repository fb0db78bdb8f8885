"""`vignette backup` with a real gnome-keyring, as an author calls it."""

from __future__ import annotations

from pathlib import Path

import pytest

from composer.cli import main as vignette
from composer.safety_cli import USAGE
from composer.vault import backup
from tests.vault.test_real_keyring import Home
from tests.vault.test_real_keyring import pytestmark as with_a_real_keyring

BEGIN = """
from contextlib import closing
from composer.backstage import STEPS
from composer.base.clock import SystemClock
from composer.base.paths import Profile
from composer.drafts.store import DraftStore
from composer.safety_cli import main
from composer.vault.database import Database
profile = Profile(store.parent / "d", store.parent / "c")
profile.prepare()
target = store.parent / "mine.vignette-backup"
"""


def test_without_a_file_it_says_how_it_is_called(capsys: pytest.CaptureFixture[str]) -> None:
    assert vignette(["backup"]) == USAGE
    assert "it is not called like this" in capsys.readouterr().err


@with_a_real_keyring[0]
@with_a_real_keyring[1]
def test_a_backup_is_written_once_and_never_over_another_file(tmp_path: Path) -> None:
    home = Home(tmp_path)
    lines = home.run(
        BEGIN
        + """
print(main([str(target)], profile), target.exists())
with closing(Database.open(profile.store, Keys.open().store_key(profile.store), STEPS)) as db:
    DraftStore(db, SystemClock()).save("a" * 32, ("Zebulon Quill rang the bell",), "practice", None)
print(main([str(target)], profile))
print(main([str(target)], profile))
"""
    )

    assert lines == [
        "3 False",
        "Only this computer's keyring opens it. Make a recovery key in Settings, then back up again.",
        "0",
        "3",
    ]
    assert backup.read(tmp_path / "mine.vignette-backup").size % 4096 == 0
    assert b"Zebulon" not in (tmp_path / "mine.vignette-backup").read_bytes()
