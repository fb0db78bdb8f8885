"""A real gnome-keyring on a bus of its own, in a home that is thrown away; each case in a process of its own."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

pytestmark = [
    pytest.mark.keyring_real,
    pytest.mark.skipif(
        not (shutil.which("gnome-keyring-daemon") and shutil.which("dbus-run-session")),
        reason="gnome-keyring-daemon or dbus-run-session is not installed (Debian packages gnome-keyring, dbus)",
    ),
]

WAIT = """tries=0
until dbus-send --session --print-reply --dest=org.freedesktop.DBus /org/freedesktop/DBus \\
    org.freedesktop.DBus.GetConnectionUnixProcessID string:org.freedesktop.secrets >/dev/null 2>&1; do
    tries=$((tries + 1)); [ $tries -lt 400 ] || break; sleep 0.05
done
"""
"""The daemon is back before it has its name on the bus."""

UNLOCKED = (
    'printf %s "thrown away" | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null 2>&1\n' + WAIT
)
STARTED = "gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1\n" + WAIT
NOTHING = ""

HEAD = """
import sys
from collections.abc import Iterator
from pathlib import Path
from composer.base.errors import VignetteError
from composer.vault.keys import Keys, STORE_KEY

def told(use, *args):
    try:
        return use(*args)
    except VignetteError as error:
        return error.code

store = Path(sys.argv[1]) / "vignette.db"
"""


class Home:
    """A home with its own bus for the length of each command."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        kept = {name: os.environ[name] for name in ("PATH", "LANG", "LC_ALL") if name in os.environ}
        self.environment = kept | {
            "HOME": str(folder),
            "XDG_DATA_HOME": str(folder / "data"),
            "XDG_CONFIG_HOME": str(folder / "config"),
            "XDG_CACHE_HOME": str(folder / "cache"),
            "PYTHONPATH": str(ROOT),
        }

    def run(self, script: str, daemon: str = UNLOCKED, **environment: str) -> list[str]:
        """Run Python on a fresh bus; return the lines it prints. No daemon may be activated that is not asked for."""
        # A daemon still ending must not be taken for the new one; and a socket's path has room for 107 bytes.
        with tempfile.TemporaryDirectory(prefix="bus-", ignore_cleanup_errors=True) as runtime:
            return self._on_bus(Path(runtime), script, daemon, environment)

    def _on_bus(self, runtime: Path, script: str, daemon: str, environment: dict[str, str]) -> list[str]:
        (self.folder / "script.py").write_text(HEAD + script)
        shell = f'{daemon}exec "{sys.executable}" "{self.folder}/script.py" "{self.folder}"'
        bus = self.folder / "bus.conf"
        bus.write_text(
            "<busconfig><type>session</type><listen>unix:tmpdir=" + str(runtime) + "</listen>"
            '<auth>EXTERNAL</auth><policy context="default"><allow send_destination="*" eavesdrop="true"/>'
            '<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>'
        )
        done = subprocess.run(
            ["dbus-run-session", f"--config-file={bus}", "--", "sh", "-c", shell],
            env=self.environment | {"XDG_RUNTIME_DIR": str(runtime)} | environment,
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout.splitlines()

    def files(self) -> bytes:
        """Everything in the home; a daemon that is ending may still take its own things away."""
        found = b""
        for item in self.folder.rglob("*"):
            with contextlib.suppress(FileNotFoundError):
                found += item.read_bytes() if item.is_file() else b""
        return found


@pytest.fixture
def home() -> Iterator[Home]:
    """A short path: the name of a socket has room for 107 bytes."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        yield Home(Path(folder))


def test_a_secret_is_set_got_replaced_and_forgotten(home: Home) -> None:
    lines = home.run(
        """
keys = Keys.open()
print(keys.backend, keys.get("account/x/api_key"))
keys.set("account/x/api_key", "first")
keys.set("account/x/api_key", "Zebulon-secret-ü😀")
print(keys.get("account/x/api_key"))
print(keys.get("account/x/api_secret"))
keys.delete("account/x/api_key")
keys.delete("account/x/api_key")
print(keys.get("account/x/api_key"))
"""
    )

    assert lines == ["secret_service None", "Zebulon-secret-ü😀", "None", "None"]


def test_a_secret_outlives_the_session_and_is_in_no_file_in_clear(home: Home) -> None:
    home.run('Keys.open().set("a", "Zebulon-secret")')

    assert home.run('print(Keys.open().get("a"))') == ["Zebulon-secret"]
    (home.folder / "script.py").unlink()
    assert b"Zebulon-secret" not in home.files()
    assert any((home.folder / "data" / "keyrings").iterdir())


def test_the_longest_secret_fits_and_one_longer_is_refused(home: Home) -> None:
    lines = home.run(
        """
keys = Keys.open()
print(told(keys.set, "a", "x" * 1280), told(keys.set, "b", "x" * 1281))
print(len(keys.get("a")), keys.get("b"))
"""
    )

    assert lines == ["None keyring.too_long", "1280 None"]


def test_the_stores_key_is_made_once_and_found_again(home: Home) -> None:
    make = "print(Keys.open().store_key(store).hex())"

    first = home.run(make)
    (home.folder / "vignette.db").write_bytes(b"sealed")

    assert home.run(make) == first
    assert len(first[0]) == 64
    (home.folder / "script.py").unlink()
    everything = home.files()
    assert first[0].encode() not in everything
    assert bytes.fromhex(first[0]) not in everything


LOCK = """
import contextlib, secretstorage
with contextlib.closing(secretstorage.dbus_init()) as bus:
    secretstorage.get_default_collection(bus).lock()
"""


def test_a_locked_keyring_is_locked_not_empty(home: Home) -> None:
    """The person cannot be asked here (no display), as when the question is dismissed."""
    first = home.run("print(Keys.open().store_key(store).hex())")

    lines = home.run(
        LOCK
        + """
keys = Keys.open()
print(told(keys.get, STORE_KEY), told(keys.set, "a", "x"), told(keys.delete, STORE_KEY))
print(told(keys.store_key, store))
"""
    )

    assert lines == ["keyring.locked keyring.locked keyring.locked", "keyring.locked"]
    assert home.run("print(Keys.open().store_key(store).hex())") == first


def test_a_daemon_that_was_never_unlocked_gives_no_key_and_takes_none(home: Home) -> None:
    first = home.run("print(Keys.open().store_key(store).hex())")

    assert home.run("print(told(Keys.open().store_key, store))", daemon=STARTED) == ["keyring.locked"]
    assert home.run("print(Keys.open().store_key(store).hex())") == first


def test_in_a_fresh_home_without_unlocking_no_key_is_made(home: Home) -> None:
    assert home.run("print(told(Keys.open().store_key, store))", daemon=STARTED) == ["keyring.locked"]
    assert not (home.folder / "vignette.db.keyring").exists()


def test_a_bus_without_a_keyring_has_none(home: Home) -> None:
    assert home.run("print(told(Keys.open))", daemon=NOTHING) == ["keyring.missing"]


def test_no_bus_at_all_is_no_keyring(home: Home) -> None:
    lines = home.run("print(told(Keys.open))", daemon="DBUS_SESSION_BUS_ADDRESS= ; unset DBUS_SESSION_BUS_ADDRESS\n")

    assert lines == ["keyring.missing"]


def test_a_daemon_that_dies_is_missing_not_empty(home: Home) -> None:
    lines = home.run(
        """
import os, signal, subprocess
keys = Keys.open()
keys.set("a", "x")
for pid in filter(str.isdigit, os.listdir("/proc")):
    try:
        same_home = f"HOME={sys.argv[1]}\\0".encode() in Path(f"/proc/{pid}/environ").read_bytes()
        name = Path(f"/proc/{pid}/comm").read_text()
    except OSError:
        continue
    if same_home and name.startswith("gnome-keyring"):
        os.kill(int(pid), signal.SIGKILL)
print(told(keys.get, "a"), told(keys.store_key, store))
"""
    )

    assert lines == ["keyring.missing keyring.missing"]


def test_a_backend_named_in_the_environment_is_ignored(home: Home) -> None:
    lines = home.run(
        """
keys = Keys.open()
keys.set("a", "x")
print(keys.backend, keys.get("a"))
""",
        PYTHON_KEYRING_BACKEND="keyring.backends.null.Keyring",
        KEYRING_PROPERTY_PREFERRED_COLLECTION="/org/freedesktop/secrets/collection/session",
        KEYRING_PROPERTY_SCHEME="KeePassXC",
    )

    assert lines == ["secret_service x"]
    assert home.run('print(Keys.open().get("a"))') == ["x"]  # it went into the lasting collection


def test_the_encrypted_store_opens_with_the_key_from_the_keyring(home: Home) -> None:
    opening = """
from composer.base.clock import SystemClock
from composer.drafts.store import MIGRATIONS, DraftStore
from composer.vault.database import Database
db = Database.open(store, Keys.open().store_key(store), {"drafts": MIGRATIONS})
drafts = DraftStore(db, SystemClock())
"""
    home.run(opening + 'drafts.save("a", ("Zebulon",), "practice", None)\ndb.close()\n')

    assert home.run(opening + 'print(drafts.get("a").parts)\ndb.close()\n') == ["('Zebulon',)"]
    (home.folder / "script.py").unlink()
    assert b"Zebulon" not in home.files()


def test_a_shorteners_key_lies_in_the_keyring_and_in_no_file(home: Home) -> None:
    opening = """
from composer.base.clock import SystemClock
from composer.base.shortening import Shortening
from composer.links.desk import LinkDesk
from composer.links.keeping import MIGRATIONS, LinkShelf
from composer.vault.database import Database
keys = Keys.open()
db = Database.open(store, keys.store_key(store), {"links": MIGRATIONS})
desk = LinkDesk(LinkShelf(db, SystemClock()), keys, None)
"""
    home.run(opening + 'desk.keep_shortening(Shortening("bitly"), "Zebulon-key")\ndb.close()\n')

    lines = home.run(
        opening
        + 'print(desk.shortening().service, desk.shortening().has_key, keys.get("link/bitly/key"))\n'
        + 'print(desk.forget_key("bitly").has_key)\ndb.close()\n'
    )
    assert lines == ["bitly True Zebulon-key", "False"]
    (home.folder / "script.py").unlink()
    assert b"Zebulon" not in home.files()


def test_where_the_store_is_briefly_away_an_empty_keyring_gets_no_other_key(home: Home) -> None:
    """The disk is not there yet, or the keyring is another: a new key would not open the old file when it is back."""
    home.run(
        """
from contextlib import closing
from composer.vault.database import Database
with closing(Database.open(store, Keys.open().store_key(store), {})):
    pass
Keys.open().delete(STORE_KEY)
store.rename(store.with_name("away"))
"""
    )

    assert home.run("print(told(Keys.open().store_key, store), Keys.open().get(STORE_KEY))") == ["store.gone None"]
    home.run('store.with_name("away").rename(store)')
    assert home.run("print(told(Keys.open().store_key, store), Keys.open().get(STORE_KEY))") == [
        "store.key_missing None"
    ]
