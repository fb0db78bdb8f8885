"""`vignette audit`: what it answers, for people and programs; against a real store, and once a real keyring."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from composer.audit.witness import audit_key
from composer.backstage import STEPS, open_trail
from composer.base.arguments import USAGE
from composer.base.paths import Profile
from composer.cli.audit import BROKEN, COULD_NOT_LOOK, DOUBTFUL, WHOLE, main
from composer.cli.main import main as vignette
from composer.vault.database import Database
from composer.vault.keys import SessionKeys
from tests.conftest import FakeClock
from tests.vault.test_real_keyring import Home
from tests.vault.test_real_keyring import pytestmark as with_a_real_keyring

KEY = bytes(32)


class Drawer(SessionKeys):
    """A keyring in memory that knows the store's key."""

    def store_key(self, store: Path) -> bytes:
        return KEY


@pytest.fixture
def profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Profile:
    drawer = Drawer()
    monkeypatch.setattr("composer.backstage.open_locker", lambda _passphrase: drawer)
    made = Profile(tmp_path / "data", tmp_path / "config")
    made.prepare()
    assert audit_key(drawer)
    return made


@pytest.fixture
def filled(profile: Profile, clock: FakeClock) -> Profile:
    Database.open(profile.store, KEY, STEPS).close()
    db, trail = open_trail(profile, clock)
    trail.write("gate.approved", {"submission": "ab" * 32, "findings": 2})
    trail.write("outbox.sent", {"part": 0})
    db.close()
    return profile


def alter(profile: Profile, statement: str) -> None:
    db = Database.open(profile.store, KEY, STEPS)
    for (name,) in db.rows("SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'audit%'"):
        db.execute(f"DROP TRIGGER {name}")
    db.execute(statement)
    db.close()


def test_old_rows_go_only_where_somebody_says_so(
    filled: Profile, clock: FakeClock, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(("prune",), filled, clock) == WHOLE
    assert "Taken out: 0" in capsys.readouterr().out
    clock.forward(6.1 * 365.25 * 86_400)

    assert main(("prune",), filled, clock) == DOUBTFUL
    assert "Rows older than six years: 1" in capsys.readouterr().out
    assert main(("prune", "--yes"), filled, clock) == WHOLE
    assert "Taken out: 1" in capsys.readouterr().out
    main(("verify",), filled, clock)
    told = capsys.readouterr().out
    assert "Every row hangs together" in told
    assert "Rows 1 to 1 were taken out" in told


def test_a_whole_log_says_so_with_its_head(filled: Profile, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify"], filled) == WHOLE

    told = capsys.readouterr().out
    assert "Rows: 2. MAC of the newest: " in told
    assert "compare with earlier exports" in told


def test_a_changed_row_is_named_and_nothing_is_mended(filled: Profile, capsys: pytest.CaptureFixture[str]) -> None:
    alter(filled, "UPDATE audit SET event = 'outbox.refused' WHERE sequence = 2")

    assert main(["verify"], filled) == BROKEN
    assert main(["verify", "--json"], filled) == BROKEN

    out = capsys.readouterr().out
    assert "Row 2 is not as it was written" in out
    assert json.loads(out.splitlines()[-1])["first_bad"] == 2


def test_a_log_cut_at_its_end_is_not_whole(filled: Profile) -> None:
    alter(filled, "DELETE FROM audit WHERE sequence = 2")
    alter(filled, "UPDATE audit_head SET sequence = 1, hash = (SELECT hash FROM audit WHERE sequence = 1)")

    assert main(["verify"], filled) == DOUBTFUL


def test_an_export_holds_every_row_its_own_and_the_head(
    filled: Profile, clock: FakeClock, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table, whole = tmp_path / "log.csv", tmp_path / "log.json"
    assert main(["export", "--out", str(table)], filled, clock) == WHOLE
    assert main(["export", "--format", "json", "--out", str(whole)], filled, clock) == WHOLE

    with table.open(encoding="utf-8", newline="") as file:
        lines = list(csv.DictReader(file))
    told = json.loads(whole.read_text("utf-8"))
    assert [line["event"] for line in lines] == ["gate.approved", "outbox.sent", "audit.exported", "export.head"]
    assert (lines[-1]["sequence"], lines[-1]["mac"]) == ("3", lines[-2]["mac"])
    assert [row["event"] for row in told["rows"]][2:] == ["audit.exported", "audit.exported"]
    assert told["head"] == {"rows": 4, "mac": told["rows"][-1]["mac"]}
    facts = told["rows"][0]["facts"]
    assert (facts["findings"], facts["institution"]) == (2, "none")
    assert facts["submission"].startswith("hmac:")
    assert "ab" * 32 not in whole.read_text("utf-8")
    assert {len(row["facts"]["install"]) for row in told["rows"]} == {32}
    assert told["verdict"]["whole"] is True
    assert "MAC of the newest: " + lines[-1]["mac"] in capsys.readouterr().out


def test_no_field_of_the_table_is_a_formula(filled: Profile, capsys: pytest.CaptureFixture[str]) -> None:
    db, trail = open_trail(filled, FakeClock())
    trail.write("gate.approved", {"code": "=1+1", "other": "@SUM", "third": "-2", "fourth": "+3"})
    db.close()

    assert main(["export"], filled) == WHOLE

    rows = csv.reader(capsys.readouterr().out.splitlines())
    assert not [field for row in rows for field in row if field[:1] in {"=", "+", "-", "@", "\t"}]


def test_a_file_that_is_there_is_left(filled: Profile, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "log.csv").write_text("mine")

    assert main(["export", "--out", str(tmp_path / "log.csv")], filled) == COULD_NOT_LOOK

    assert (tmp_path / "log.csv").read_text() == "mine"
    assert "already" in capsys.readouterr().err


def test_while_the_window_has_the_log_it_says_so(filled: Profile, capsys: pytest.CaptureFixture[str]) -> None:
    db, _ = open_trail(filled, FakeClock())
    status = main(["verify"], filled)
    db.close()

    assert status == COULD_NOT_LOOK
    assert "The window has the log" in capsys.readouterr().err


def test_where_there_is_no_store_none_is_made(profile: Profile, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify"], profile) == COULD_NOT_LOOK

    assert not profile.store.exists()
    assert "no store here yet" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [[], ["Zebulon"], ["verify", "Zebulon"], ["export", "--format", "Zebulon"]])
def test_a_mistake_is_told_without_repeating_it(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert vignette(["audit", *arguments]) == USAGE

    told = capsys.readouterr()
    assert "Zebulon" not in told.out + told.err


@with_a_real_keyring[0]
@with_a_real_keyring[1]
def test_with_a_real_keyring_a_rolled_back_file_shows(tmp_path: Path) -> None:
    home = Home(tmp_path)
    begin = """
import shutil, time
from composer.cli.audit import main
from composer.backstage import STEPS, open_trail
from composer.base.clock import SystemClock
from composer.base.paths import Profile
from composer.vault.database import Database
profile = Profile(store.parent / "d", store.parent / "c")
profile.prepare()
"""
    first = home.run(
        begin
        + """
Database.open(profile.store, Keys.open().store_key(profile.store), STEPS).close()
db, trail = open_trail(profile, SystemClock())
trail.write("a.b", {})
db.close()
shutil.copy(profile.store, profile.data / "older")
db, trail = open_trail(profile, SystemClock())
each = 1.0
for _ in range(20):
    began = time.monotonic()
    trail.write("a.c", {})
    each = min(each, time.monotonic() - began)
db.close()
print(main(["verify"], profile), each < 1.0, round(each * 1000, 1))
"""
    )
    again = home.run(
        begin + 'shutil.copy(profile.data / "older", profile.store)\nprint(main(["verify", "--json"], profile))\n'
    )

    assert first[-1].split()[:2] == ["0", "True"], first
    assert again[-1] == "1"
    assert json.loads(again[-2])["behind"] == [2]
