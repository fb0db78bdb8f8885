"""`vignette backup` with a real gnome-keyring, as an author calls it."""

from __future__ import annotations

from pathlib import Path

import pytest

from composer.base.arguments import USAGE
from composer.cli.main import main as vignette
from composer.cli.safety import NAMES
from composer.vault import backup
from tests.vault.test_real_keyring import Home
from tests.vault.test_real_keyring import pytestmark as with_a_real_keyring

BEGIN = """
from contextlib import closing
from composer.backstage import STEPS
from composer.base.clock import SystemClock
from composer.base.paths import Profile
from composer.drafts.store import DraftStore
from composer.cli.safety import main
from composer.vault.database import Database
profile = Profile(store.parent / "d", store.parent / "c")
profile.prepare()
target = store.parent / "mine.vignette-backup"
"""


@pytest.mark.parametrize("command", NAMES)
def test_without_a_file_it_says_how_it_is_called(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert vignette([command]) == USAGE
    said = capsys.readouterr().err
    assert "it is not called like this" in said
    assert f"{command} --help" in said


@with_a_real_keyring[0]
@with_a_real_keyring[1]
def test_a_backup_is_written_once_and_never_over_another_file(tmp_path: Path) -> None:
    home = Home(tmp_path)
    lines = home.run(
        BEGIN
        + """
print(main("backup", [str(target)], profile), target.exists())
with closing(Database.open(profile.store, Keys.open().store_key(profile.store), STEPS)) as db:
    DraftStore(db, SystemClock()).save("a" * 32, ("Zebulon Quill rang the bell",), "practice", None)
print(main("backup", [str(target)], profile))
print(main("backup", [str(target)], profile))
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


@with_a_real_keyring[0]
@with_a_real_keyring[1]
def test_with_the_keyring_and_the_store_lost_the_recovery_key_brings_the_drafts_back(tmp_path: Path) -> None:
    """Another home, another keyring: what was written there meanwhile stays."""
    first, second = Home(tmp_path / "1"), Home(tmp_path / "2")
    for home in (first, second):
        home.folder.mkdir()
    lines = first.run(
        BEGIN
        + """
from composer.flow.locking import PassphraseDesk
from composer.backstage import open_services
from composer.vault import recovery
key = Keys.open().store_key(profile.store)
with closing(Database.open(profile.store, key, STEPS)) as db:
    DraftStore(db, SystemClock()).save("a" * 32, ("Zebulon Quill rang the bell",), "practice", None)
print(recovery.make(profile.store, {STORE_KEY: key.hex()}))
recovery.settle(profile.store)
main("backup", [str(target)], profile)
"""
    )
    code = lines[0]
    (tmp_path / "2" / "mine.vignette-backup").write_bytes((tmp_path / "1" / "mine.vignette-backup").read_bytes())

    lines = second.run(
        BEGIN
        + f"""
import composer.cli.safety as cli
with closing(Database.open(profile.store, Keys.open().store_key(profile.store), STEPS)) as db:
    DraftStore(db, SystemClock()).save("b" * 32, ("Mine",), "practice", None)
print(main("restore", [str(target)], profile))
cli.can_ask, cli.getpass.getpass = (lambda: True), (lambda _: {code!r})
print(main("restore", [str(target)], profile))
from composer.cli.audit import main as audit
with closing(Database.open(profile.store, Keys.open().store_key(profile.store), STEPS)) as db:
    print(sorted(draft.parts for draft in DraftStore(db, SystemClock()).list()))
print(audit(["verify", "--json"], profile))
"""
    )

    assert lines[0] == "3"
    assert lines[1].startswith("Drafts that came: 1.")
    assert lines[2:4] == ["0", "[('Mine',), ('Zebulon Quill rang the bell',)]"]
    assert lines[-1] == "0"
