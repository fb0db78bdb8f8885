"""The encrypted store on real SQLCipher files."""

from __future__ import annotations

import os
import random
import stat
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3

from composer.base.errors import Action, StoreError
from composer.vault.database import Database
from composer.vault.failures import read_failure

KEY = bytes(range(32))
NOTES = {"notes": (("CREATE TABLE notes (words TEXT NOT NULL) STRICT",),)}
CANARY = "Zebulon Quartermaine"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "store.db"


def opened(path: Path | None, key: bytes = KEY, steps: Any = None) -> Database:
    return Database.open(path, key, NOTES if steps is None else steps)


def words(db: Database) -> list[str]:
    return [row[0] for row in db.rows("SELECT words FROM notes ORDER BY rowid")]


def write(db: Database, text: str) -> None:
    with db.transaction():
        db.execute("INSERT INTO notes VALUES (?)", (text,))


def refused(path: Path | None, key: bytes = KEY, steps: Any = None) -> StoreError:
    with pytest.raises(StoreError) as caught:
        opened(path, key, steps)
    return caught.value


def files(folder: Path) -> dict[str, bytes]:
    return {item.name: item.read_bytes() for item in folder.iterdir()}


def test_what_was_written_is_there_at_the_next_opening(path: Path) -> None:
    db = opened(path)
    write(db, CANARY)
    db.close()

    again = opened(path)

    assert words(again) == [CANARY]
    again.close()


def test_no_word_stands_in_any_file_while_open_or_closed(path: Path) -> None:
    """Draft, log and whatever else lies beside them: neither UTF-8 nor UTF-16, neither words nor the table's name."""
    db = opened(path)
    for number in range(200):
        write(db, f"{CANARY} {number}")
    while_open = files(path.parent)
    db.close()

    everything = b"".join([*while_open.values(), *files(path.parent).values()])

    assert any(name.endswith("-wal") for name in while_open)
    for needle in (CANARY.encode(), CANARY.encode("utf-16-le"), b"Quartermaine", b"CREATE TABLE", b"SQLite format"):
        assert needle not in everything


def test_the_key_stands_in_no_file(path: Path) -> None:
    db = opened(path)
    write(db, CANARY)
    everything = b"".join(files(path.parent).values())
    db.close()

    assert KEY not in everything
    assert KEY.hex().encode() not in everything.lower()


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX's")
def test_only_its_owner_can_read_the_files(path: Path) -> None:
    before = os.umask(0)
    try:
        db = opened(path)
        write(db, CANARY)
        modes = {item.name: stat.S_IMODE(item.stat().st_mode) for item in path.parent.iterdir()}
        db.close()
    finally:
        os.umask(before)

    assert set(modes.values()) == {0o600}


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("synchronous", 2), ("fullfsync", 1), ("checkpoint_fullfsync", 1), ("secure_delete", 1), ("temp_store", 2),
        ("mmap_size", 0), ("foreign_keys", 1), ("journal_mode", "wal"), ("locking_mode", "exclusive"),
        ("recursive_triggers", 1), ("trusted_schema", 0),
    ],
)  # fmt: skip
def test_the_connection_is_set_for_keeping(path: Path, pragma: str, value: object) -> None:
    db = opened(path)

    assert db.one(f"PRAGMA {pragma}") == (value,)
    db.close()


def test_another_key_does_not_open_it_and_changes_nothing(path: Path) -> None:
    db = opened(path)
    write(db, CANARY)
    db.close()
    before = files(path.parent)

    error = refused(path, bytes(32))

    assert (error.code, error.action) == ("store.wrong_key", Action.WRITE_WITHOUT_KEEPING)
    assert files(path.parent) == before


def test_a_wrong_key_writes_nothing_to_standard_error(path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    opened(path).close()
    refused(path, bytes(32))

    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"hello", "store.foreign"),
        (b"hello" * 4096, "store.foreign"),
        (b"SQLite format 3\0" + os.urandom(4080), "store.foreign"),
        (b"%PDF-1.7\n" + bytes(3000) + os.urandom(100), "store.foreign"),
        (bytes(8192), "store.damaged"),
        (os.urandom(5000), "store.damaged"),
        (os.urandom(512) + bytes(512) + os.urandom(3072), "store.wrong_key"),
    ],
    ids=["short", "long", "plain database", "another kind", "zeros", "no whole page", "a sector of zeros"],
)
def test_a_file_that_is_no_store_is_refused_and_left_alone(path: Path, content: bytes, code: str) -> None:
    path.write_bytes(content)

    assert refused(path).code == code
    assert path.read_bytes() == content


def test_each_flipped_bit_is_noticed_and_none_comes_back_as_words(path: Path) -> None:
    """Every page carries a keyed digest: a changed bit is an error, never other words."""
    db = opened(path)
    for number in range(60):
        write(db, f"{CANARY} {number} " + "x" * 300)
    db.close()
    whole = path.read_bytes()
    assert len(whole) > 5 * 4096

    dice = random.Random(1)
    for at in (dice.randrange(len(whole)) for _ in range(500)):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 1 << dice.randrange(8)]) + whole[at + 1 :])
        assert _words_or_code(path) in {"store.wrong_key", "store.damaged", "all"}


def _words_or_code(path: Path) -> str:
    try:
        db = opened(path)
    except StoreError as error:
        return error.code
    try:
        told = words(db)
    except StoreError as error:
        return error.code
    else:
        return "all" if len(told) == 60 and all(text.startswith(CANARY) for text in told) else "other words"
    finally:
        assert db.check() != ()
        db.close()


def test_a_whole_store_has_nothing_to_complain_of(path: Path) -> None:
    db = opened(path)
    write(db, CANARY)

    assert db.check() == ()
    db.close()


def test_a_torn_log_opens_to_what_was_committed_before_the_tear(tmp_path: Path) -> None:
    """The log is cut at many places, as a plug pulled while writing leaves it: always a prefix of the commits."""
    source = tmp_path / "whole"
    source.mkdir()
    db = opened(source / "store.db")
    for number in range(30):
        write(db, str(number))
    base, log = (source / "store.db").read_bytes(), (source / "store.db-wal").read_bytes()
    db.close()

    for cut in range(0, len(log), max(1, len(log) // 37)):
        torn = tmp_path / f"torn-{cut}"
        torn.mkdir()
        (torn / "store.db").write_bytes(base)
        (torn / "store.db-wal").write_bytes(log[:cut] + bytes(min(512, len(log) - cut)))
        again = opened(torn / "store.db")
        told = words(again)
        assert told == [str(number) for number in range(len(told))]
        assert again.check() == ()
        again.close()


def test_a_full_disk_is_said_and_the_next_save_works_once_there_is_room(path: Path) -> None:
    db = opened(path)
    write(db, "first")
    pages = db.one("PRAGMA page_count")
    assert pages is not None
    db.execute(f"PRAGMA max_page_count = {pages[0]}")

    with pytest.raises(StoreError) as caught, db.transaction():
        db.execute("INSERT INTO notes VALUES (?)", ("x" * 50_000,))

    assert (caught.value.code, caught.value.action) == ("store.full", Action.FREE_SPACE)
    assert words(db) == ["first"]
    db.execute("PRAGMA max_page_count = 100000")
    write(db, "second")
    assert words(db) == ["first", "second"]
    db.close()


def test_after_a_full_disk_nothing_of_the_transaction_is_written_even_if_the_caller_goes_on(path: Path) -> None:
    """SQLite rolls back by itself then; what follows in the block must not be committed on its own."""
    db = opened(path)
    pages = db.one("PRAGMA page_count")
    assert pages is not None
    db.execute(f"PRAGMA max_page_count = {pages[0]}")

    def careless() -> None:
        with db.transaction():
            with pytest.raises(StoreError):
                write(db, "x" * 50_000)
            db.execute("INSERT INTO notes VALUES ('alone')")

    with pytest.raises(StoreError) as caught:
        careless()

    assert caught.value.code == "store.failed"
    assert words(db) == []
    db.close()


@pytest.mark.skipif(sys.platform == "win32", reason="resource limits are POSIX's")
def test_a_file_that_may_not_grow_fails_in_a_code_and_reopens_whole(path: Path) -> None:
    """The limit on the size of a file stands for a quota: the write fails in the middle."""
    script = f"""
import resource, signal, sys
from pathlib import Path
from composer.base.errors import StoreError
from composer.vault.database import Database
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
db = Database.open(Path(sys.argv[1]), bytes(range(32)), {NOTES!r})
with db.transaction():
    db.execute("INSERT INTO notes VALUES ('kept')")
resource.setrlimit(resource.RLIMIT_FSIZE, (120_000, 120_000))
for number in range(100):
    try:
        with db.transaction():
            db.execute("INSERT INTO notes VALUES (?)", ("x" * 20_000,))
    except StoreError as error:
        print(error.code, flush=True)
        break
"""
    done = subprocess.run([sys.executable, "-c", script, str(path)], capture_output=True, text=True, timeout=60)

    assert done.stdout.strip() in {"store.failed", "store.full"}, done.stderr
    db = opened(path)
    assert words(db)[0] == "kept"
    assert db.check() == ()
    db.close()


def test_a_store_that_takes_no_writing_says_so(path: Path) -> None:
    db = opened(path)
    db.execute("PRAGMA query_only = 1")

    with pytest.raises(StoreError) as caught:
        write(db, "lost")

    assert caught.value.code == "store.read_only"
    db.close()


def test_a_folder_that_is_not_there_is_said_without_its_name(tmp_path: Path) -> None:
    error = refused(tmp_path / "nowhere" / "store.db")

    assert error.code == "store.failed"
    assert error.__cause__ is None
    assert error.__suppress_context__


def test_a_store_held_by_another_program_is_busy(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    holder = (
        "import sys\nfrom pathlib import Path\nfrom composer.vault.database import Database\n"
        f"db = Database.open(Path(sys.argv[1]), bytes(range(32)), {NOTES!r})\nprint('open', flush=True)\n"
        "sys.stdin.read()\n"
    )
    monkeypatch.setattr("composer.vault.database._PATIENCE_S", 0.05)
    with subprocess.Popen(
        [sys.executable, "-c", holder, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        error = refused(path)
        other.kill()

    assert (error.code, error.action) == ("store.busy", Action.RETRY)
    opened(path).close()  # a killed owner leaves no lock behind


def test_a_newer_file_is_refused_and_left_as_it_was(path: Path) -> None:
    newer = {"notes": (*NOTES["notes"], ("ALTER TABLE notes ADD COLUMN colour TEXT",))}
    db = opened(path, steps=newer)
    write_newer = "INSERT INTO notes VALUES ('kept', 'red')"
    db.execute(write_newer)
    db.close()
    before = files(path.parent)

    assert refused(path).code == "store.newer"
    assert files(path.parent) == before


def test_a_file_with_a_floor_this_program_does_not_know_is_newer(path: Path) -> None:
    opened(path, steps={**NOTES, "media": (("CREATE TABLE pictures (digest TEXT) STRICT",),)}).close()

    assert refused(path).code == "store.newer"


def test_steps_are_taken_once_and_in_order(path: Path) -> None:
    db = opened(path)
    write(db, "old")
    db.close()
    steps = {
        "notes": (
            *NOTES["notes"],
            ("ALTER TABLE notes ADD COLUMN colour TEXT", "UPDATE notes SET colour = 'red'"),
            ("UPDATE notes SET colour = colour || '!'",),
        ),
        "others": (("CREATE TABLE others (x TEXT) STRICT",),),
    }

    opened(path, steps=steps).close()
    db = opened(path, steps=steps)

    assert db.rows("SELECT words, colour FROM notes") == [("old", "red!")]
    assert db.rows("SELECT * FROM others") == []
    db.close()


@pytest.mark.parametrize("broken", range(4))
def test_a_step_that_fails_leaves_the_file_as_it_was(path: Path, broken: int) -> None:
    db = opened(path)
    write(db, "old")
    db.close()
    statements = [
        "ALTER TABLE notes ADD COLUMN colour TEXT",
        "UPDATE notes SET colour = 'red'",
        "CREATE TABLE a (x TEXT)",
    ]
    statements.insert(broken, "INSERT INTO nowhere VALUES (1)")

    error = refused(path, steps={"notes": (*NOTES["notes"], tuple(statements))})

    assert error.code == "store.failed"
    db = opened(path)
    assert db.rows("SELECT * FROM notes") == [("old",)]
    db.close()


def test_an_old_library_is_refused(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlcipher3.dbapi2, "sqlite_version_info", (3, 51, 2))

    assert refused(path).code == "store.sqlite_old"
    assert not path.exists()


def test_a_library_without_encryption_is_refused(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Plain SQLite takes `PRAGMA key` without a word and would write plain text."""
    import sqlite3

    monkeypatch.setattr(sqlcipher3.dbapi2, "connect", sqlite3.connect)

    assert refused(path).code == "store.sqlite_old"
    assert not path.stat().st_size


def test_a_key_of_another_length_is_the_engineers_fault(path: Path) -> None:
    with pytest.raises(ValueError, match="key length"):
        opened(path, b"short")


def test_in_memory_nothing_touches_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    db = opened(None)
    write(db, CANARY)

    assert words(db) == [CANARY]
    assert list(tmp_path.iterdir()) == []
    db.tidy()
    db.close()


def _write_and_fail(db: Database, text: str, *, deeper: bool = False) -> None:
    def block() -> None:
        with db.transaction():
            if deeper:
                write(db, text)
            else:
                db.execute("INSERT INTO notes VALUES (?)", (text,))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        block()


def test_a_failed_block_leaves_nothing_behind(path: Path) -> None:
    db = opened(path)

    _write_and_fail(db, "lost")

    assert words(db) == []
    assert not db.in_transaction
    db.close()


def test_a_block_within_a_block_is_a_part_of_it(path: Path) -> None:
    db = opened(path)

    with db.transaction():
        db.execute("INSERT INTO notes VALUES ('outer')")
        _write_and_fail(db, "lost by itself")
        with db.transaction():
            db.execute("INSERT INTO notes VALUES ('second')")
            assert db.in_transaction
    _write_and_fail(db, "lost with the outer", deeper=True)

    assert words(db) == ["outer", "second"]
    db.close()


def test_threads_take_turns_and_none_sees_half_a_block(path: Path) -> None:
    db = opened(path)
    uneven: list[int] = []

    def pairs() -> None:
        for _ in range(40):
            with db.transaction():
                db.execute("INSERT INTO notes VALUES ('one')")
                db.execute("INSERT INTO notes VALUES ('two')")

    def look() -> None:
        for _ in range(80):
            row = db.one("SELECT count(*) FROM notes")
            assert row is not None
            uneven.extend([row[0]] if row[0] % 2 else [])

    threads = [threading.Thread(target=work) for work in (pairs, pairs, look, look)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)

    assert uneven == []
    assert len(words(db)) == 160
    db.close()


def test_another_threads_transaction_is_not_ours(path: Path) -> None:
    db = opened(path)
    inside, leave = threading.Event(), threading.Event()

    def hold() -> None:
        with db.transaction():
            inside.set()
            leave.wait(10)

    thread = threading.Thread(target=hold)
    thread.start()
    assert inside.wait(10)
    assert not db.in_transaction
    leave.set()
    thread.join(10)
    db.close()


def test_a_secret_is_made_once_and_stays(path: Path) -> None:
    db = opened(path)
    first, other = db.secret("gate"), db.secret("other")
    db.close()
    db = opened(path)

    assert len(first) == 32
    assert first != other
    assert db.secret("gate") == first
    db.close()


def test_settings_are_kept_and_replaced(path: Path) -> None:
    db = opened(path)
    assert db.setting("profile") is None

    db.put_setting("profile", '{"city": "Ørestad"}')
    db.put_setting("profile", "{}")

    assert db.setting("profile") == "{}"
    db.close()


def test_deleted_words_leave_the_log_when_tidied(path: Path) -> None:
    db = opened(path)
    write(db, CANARY)
    db.execute("DELETE FROM notes")
    assert path.with_name("store.db-wal").stat().st_size > 0

    db.tidy()

    assert path.with_name("store.db-wal").stat().st_size == 0
    with db.transaction():
        db.tidy()  # not the moment, and no error
    db.close()


def test_a_closed_store_answers_in_a_code(path: Path) -> None:
    db = opened(path)
    db.close()
    db.close()

    for use in (lambda: db.rows("SELECT 1"), lambda: db.setting("x"), lambda: write(db, "x"), db.tidy):
        with pytest.raises(StoreError) as caught:
            use()
        assert caught.value.code == "store.failed"


def test_an_error_quotes_no_words(path: Path) -> None:
    db = opened(path)

    with pytest.raises(StoreError) as caught:
        db.execute("INSERT INTO notes VALUES (?, ?)", (CANARY, CANARY))

    assert CANARY not in repr(caught.value) + str(caught.value.args) + repr(caught.value.__context__)
    db.close()


def test_a_value_that_spoils_while_it_is_read_is_an_error_in_a_code(path: Path) -> None:
    """The first row may be fine and the next one not: fetching fails then, not asking."""
    db = opened(path)
    write(db, "7")
    write(db, "not a number")

    with pytest.raises(StoreError) as caught:
        db.rows("SELECT CASE words WHEN '7' THEN 7 ELSE json_extract('{', '$') END FROM notes")

    assert caught.value.code == "store.failed"
    db.close()


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (OSError(28, "x"), "store.full"),
        (OSError(30, "x"), "store.read_only"),
        (PermissionError(13, "x"), "store.read_only"),
        (OSError("no number"), "store.failed"),
        (ValueError(), "store.failed"),
    ],
)
def test_failures_of_the_system_have_codes(error: Exception, code: str) -> None:
    assert read_failure(error).code == code


def test_a_file_that_vanishes_while_it_is_judged_is_taken_for_a_store(tmp_path: Path) -> None:
    error = sqlcipher3.dbapi2.DatabaseError()
    error.sqlite_errorcode = 26

    assert read_failure(error, tmp_path / "gone", opening=True).code == "store.wrong_key"
    assert read_failure(error).code == "store.damaged"


def test_a_file_that_cannot_be_a_store_at_all_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()

    assert refused(folder).code == "store.failed"


def test_a_file_on_a_read_only_disk_is_said_to_be_so(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The log that makes a commit last cannot be written there; nothing else is used instead."""
    connect = sqlcipher3.dbapi2.connect
    plain = connect(str(path), isolation_level=None)
    plain.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    plain.execute("CREATE TABLE early (x TEXT)")
    plain.close()
    monkeypatch.setattr(
        sqlcipher3.dbapi2, "connect", lambda name, **how: connect(f"file:{name}?mode=ro", uri=True, **how)
    )

    assert refused(path).code == "store.read_only"
