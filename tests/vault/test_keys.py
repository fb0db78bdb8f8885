"""Which keyrings are taken, which are not, and what is done with the store's key."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from composer.base.errors import Action, KeyringError, StoreError
from composer.vault import keys as keys_module
from composer.vault.keys import STORE_KEY, Keys, SessionKeys
from tests.drawer import Drawer, let_in


class _Drawer(Drawer):
    """It can be locked, deaf or broken."""

    def __init__(self) -> None:
        super().__init__()
        self.error: Exception | None = None
        self.forgets = False

    def _check(self) -> None:
        if self.error is not None:
            raise self.error

    def get_password(self, service: str, username: str) -> str | None:
        self._check()
        return super().get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self._check()
        if not self.forgets:
            super().set_password(service, username, password)

    def delete_password(self, service: str, username: str) -> None:
        self._check()
        super().delete_password(service, username)


@pytest.fixture
def drawer(monkeypatch: pytest.MonkeyPatch) -> _Drawer:
    let_in(monkeypatch, _Drawer)
    return _Drawer()


def broken(name: str, *bases: type[Exception]) -> Exception:
    """An error of a kind that only one system has."""
    return type(name, bases or (Exception,), {})("Zebulon")


def code_of(use: Any, *args: Any) -> str:
    with pytest.raises((KeyringError, StoreError)) as caught:
        use(*args)
    assert "Zebulon" not in str(caught.value)
    assert caught.value.__suppress_context__ or caught.value.__context__ is None
    return caught.value.code


# -- which


def test_backends_that_keep_plain_text_or_nothing_are_refused() -> None:
    """Whatever `keyring` itself would choose: plain text, nothing, a failure, several in turn."""
    from keyring.backends import chainer, fail, null

    plain = type("PlaintextKeyring", (), {"__module__": "keyrings.alt.file"})
    for kind in (null.Keyring, fail.Keyring, chainer.ChainerBackend, plain):
        assert code_of(Keys, kind()) == "keyring.refused"


def test_a_class_that_only_derives_from_a_good_one_is_refused() -> None:
    from keyring.backends import SecretService

    class Keyring(SecretService.Keyring):
        """Could do anything."""

    assert code_of(Keys, Keyring()) == "keyring.refused"


@pytest.mark.parametrize(
    ("module", "name", "known_as"),
    [
        ("keyring.backends.SecretService", "Keyring", "secret_service"),
        ("keyring.backends.kwallet", "DBusKeyring", "kwallet"),
        ("keyring.backends.macOS", "Keyring", "keychain"),
        ("keyring.backends.Windows", "WinVaultKeyring", "credential_manager"),
    ],
)
def test_each_backend_on_the_list_exists_and_is_taken(module: str, name: str, known_as: str) -> None:
    """The names on the list are those of the installed library."""
    kind = getattr(__import__(module, fromlist=[name]), name)

    assert Keys(kind()).backend == known_as


@pytest.mark.parametrize(
    ("platform", "module", "name", "known_as"),
    [
        ("linux", "SecretService", "Keyring", "secret_service"),
        ("freebsd14", "SecretService", "Keyring", "secret_service"),
        ("linux", "kwallet", "DBusKeyring", "kwallet"),
        ("darwin", "macOS", "Keyring", "keychain"),
        ("win32", "Windows", "WinVaultKeyring", "credential_manager"),
    ],
)
def test_each_system_has_its_own(
    monkeypatch: pytest.MonkeyPatch, platform: str, module: str, name: str, known_as: str
) -> None:
    for other, kind in (
        ("SecretService", "Keyring"), ("kwallet", "DBusKeyring"), ("macOS", "Keyring"), ("Windows", "WinVaultKeyring"),
    ):  # fmt: skip
        loaded = __import__(f"keyring.backends.{other}", fromlist=[kind])
        monkeypatch.setattr(getattr(loaded, kind), "viable", other == module)

    assert Keys.open(platform).backend == known_as


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_without_any_of_them_the_keyring_is_missing(monkeypatch: pytest.MonkeyPatch, platform: str) -> None:
    for other, kind in (
        ("SecretService", "Keyring"), ("kwallet", "DBusKeyring"), ("macOS", "Keyring"), ("Windows", "WinVaultKeyring"),
    ):  # fmt: skip
        loaded = __import__(f"keyring.backends.{other}", fromlist=[kind])
        monkeypatch.setattr(getattr(loaded, kind), "viable", False)

    assert code_of(Keys.open, platform) == "keyring.missing"


def test_what_the_environment_sets_on_a_backend_is_taken_off(monkeypatch: pytest.MonkeyPatch) -> None:
    """`KEYRING_PROPERTY_*` would choose another collection, another scheme, another file."""
    from keyring.backends import SecretService, kwallet, macOS

    for name in ("PREFERRED_COLLECTION", "SCHEME", "APPID", "KEYCHAIN", "GET_PASSWORD", "HANDLE"):
        monkeypatch.setenv(f"KEYRING_PROPERTY_{name}", "elsewhere")
    monkeypatch.setattr(macOS.Keyring, "keychain", "elsewhere")
    for kind in (SecretService.Keyring, kwallet.DBusKeyring, macOS.Keyring):
        monkeypatch.setattr(kind, "viable", True)

    assert vars(keys_module._secret_service()) == {}
    assert vars(keys_module._kwallet()) == {"handle": -1}
    keychain: Any = keys_module._keychain()
    assert keychain.keychain is None


def test_a_system_that_fails_while_it_is_asked_is_a_code(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails() -> None:
        raise broken("LockedException")

    monkeypatch.setattr(keys_module, "_MAKERS", {"linux": (fails,)})

    assert code_of(Keys.open, "linux") == "keyring.locked"


@pytest.mark.parametrize("how", ["variable", "file"])
def test_a_module_named_from_outside_is_neither_used_nor_imported(tmp_path: Path, how: str) -> None:
    """`PYTHON_KEYRING_BACKEND` and keyringrc.cfg can name any module on a path of their own."""
    (tmp_path / "trap.py").write_text(
        "import pathlib\npathlib.Path(__file__).with_name('sprung').touch()\n"
        "from keyring.backends.null import Keyring as Trap\n"
    )
    config = tmp_path / "config" / "python_keyring"
    config.mkdir(parents=True)
    if how == "file":
        (config / "keyringrc.cfg").write_text(f"[backend]\ndefault-keyring=trap.Trap\nkeyring-path={tmp_path}\n")
    environment = os.environ | {
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "PYTHONPATH": os.pathsep.join([str(tmp_path), str(Path(__file__).parents[2])]),
        "DBUS_SESSION_BUS_ADDRESS": f"unix:path={tmp_path}/none",
    }
    if how == "variable":
        environment["PYTHON_KEYRING_BACKEND"] = "trap.Trap"
    script = (
        "import sys\nfrom composer.base.errors import KeyringError\nfrom composer.vault.keys import Keys\n"
        "try:\n    print(Keys.open().backend)\nexcept KeyringError as error:\n    print(error.code)\n"
        "print('trap' in sys.modules)\n"
    )

    done = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, text=True, timeout=60)

    assert done.stdout.splitlines() == ["keyring.missing", "False"], done.stderr
    assert not (tmp_path / "sprung").exists()
    trapped = "import keyring\nprint(keyring.get_keyring().__class__.__name__)\n"
    bait = subprocess.run([sys.executable, "-c", trapped], env=environment, capture_output=True, text=True, timeout=60)
    assert (tmp_path / "sprung").exists(), bait.stderr  # the bait is good: keyring by itself takes it


def test_the_library_is_loaded_only_when_a_keyring_is_opened() -> None:
    script = "import sys, composer.vault.keys\nprint('keyring' in sys.modules)\n"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60)

    assert done.stdout == "False\n", done.stderr


# -- get, set, delete


def test_secrets_are_kept_under_one_service_and_forgotten_again(drawer: _Drawer) -> None:
    keys = Keys(drawer)
    assert keys.get("a") is None

    keys.set("a", "one")
    keys.set("a", "two")

    assert keys.get("a") == "two"
    assert drawer.kept == {"a": "two"}
    keys.delete("a")
    keys.delete("a")
    assert drawer.kept == {}


@pytest.mark.parametrize(
    ("text", "fits"), [("x" * 1_280, True), ("x" * 1_281, False), ("😀" * 640, True), ("😀" * 641, False)]
)
def test_a_secret_has_room_in_the_smallest_keyring_or_is_refused(drawer: _Drawer, text: str, fits: bool) -> None:
    """Windows takes 2,560 bytes of UTF-16; nothing is ever put anywhere else instead."""
    keys = Keys(drawer)

    if fits:
        keys.set("a", text)
    else:
        assert code_of(keys.set, "a", text) == "keyring.too_long"

    assert keys.get("a") == (text if fits else None)


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (broken("KeyringLocked"), "keyring.locked"),
        (broken("InitError"), "keyring.locked"),
        (broken("PromptDismissedException", type("ItemNotFoundException", (Exception,), {})), "keyring.locked"),
        (broken("NoKeyringError", RuntimeError), "keyring.missing"),
        (broken("SecretServiceNotAvailableException"), "keyring.missing"),
        (OSError(1783, "Zebulon"), "keyring.failed"),
        (ValueError("Zebulon"), "keyring.failed"),
    ],
)
def test_each_systems_errors_become_codes_without_their_words(drawer: _Drawer, error: Exception, code: str) -> None:
    keys = Keys(drawer)
    drawer.error = error

    assert code_of(keys.get, "a") == code
    assert code_of(keys.set, "a", "x") == code
    assert code_of(keys.delete, "a") == code


def test_a_deletion_that_fails_is_said(drawer: _Drawer, monkeypatch: pytest.MonkeyPatch) -> None:
    keys = Keys(drawer)
    keys.set("a", "x")

    def refuse(service: str, username: str) -> None:
        raise broken("PasswordDeleteError")

    monkeypatch.setattr(drawer, "delete_password", refuse)

    assert code_of(keys.delete, "a") == "keyring.failed"


# -- the store's key


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "vignette.db"


def test_the_key_is_made_once(drawer: _Drawer, store: Path) -> None:
    keys = Keys(drawer)

    key = keys.store_key(store)

    assert len(key) == 32
    assert len(set(key)) > 8
    assert keys.store_key(store) == key
    store.write_bytes(b"x")
    assert keys.store_key(store) == key
    assert Keys(_Drawer()).store_key(store.with_name("other.db")) != key


def test_where_the_key_lies_is_noted_and_the_key_is_not(drawer: _Drawer, store: Path) -> None:
    key = Keys(drawer).store_key(store)

    told = {item.name: item.read_bytes() for item in store.parent.iterdir()}

    assert told == {"vignette.db.keyring": b"secret_service\n"}
    assert key.hex().encode() not in b"".join(told.values())


@pytest.mark.parametrize("tail", ["", "-wal"])
def test_no_new_key_is_made_over_a_store(drawer: _Drawer, store: Path, tail: str) -> None:
    keys = Keys(drawer)
    keys.store_key(store)
    drawer.kept.clear()
    store.with_name(store.name + tail).write_bytes(b"sealed")

    with pytest.raises(StoreError) as caught:
        keys.store_key(store)

    assert (caught.value.code, caught.value.action) == ("store.key_missing", Action.WRITE_WITHOUT_KEEPING)
    assert caught.value.params == {"keyring": "secret_service"}
    assert drawer.kept == {}
    assert store.with_name(store.name + tail).read_bytes() == b"sealed"


@pytest.mark.parametrize("note", [None, b"nonsense", b"\xff\xfe"])
def test_a_note_that_says_nothing_is_no_obstacle(drawer: _Drawer, store: Path, note: bytes | None) -> None:
    store.write_bytes(b"sealed")
    if note is not None:
        store.with_name("vignette.db.keyring").write_bytes(note)

    with pytest.raises(StoreError) as caught:
        Keys(drawer).store_key(store)

    assert caught.value.params == {"keyring": ""}


def test_an_empty_file_is_no_store(drawer: _Drawer, store: Path) -> None:
    """SQLite leaves one where it broke off before its first page: nothing is lost in it."""
    store.touch()

    assert len(Keys(drawer).store_key(store)) == 32


@pytest.mark.parametrize("there", [True, False])
def test_no_new_key_is_made_over_a_locked_keyring(drawer: _Drawer, store: Path, there: bool) -> None:
    keys = Keys(drawer)
    if there:
        store.write_bytes(b"sealed")
    drawer.error = broken("KeyringLocked")

    assert code_of(keys.store_key, store) == "keyring.locked"
    drawer.error = None
    assert drawer.kept == {}


def test_a_keyring_that_keeps_nothing_is_noticed_before_a_store_is_made(drawer: _Drawer, store: Path) -> None:
    drawer.forgets = True

    assert code_of(Keys(drawer).store_key, store) == "keyring.failed"
    assert list(store.parent.iterdir()) == []


@pytest.mark.parametrize("kept", ["", "short", "zz" * 32, "ab" * 31, "ab" * 33])
def test_an_entry_that_is_no_key_is_not_replaced(drawer: _Drawer, store: Path, kept: str) -> None:
    keys = Keys(drawer)
    keys.set(STORE_KEY, kept)

    assert code_of(keys.store_key, store) == "store.wrong_key"
    assert keys.get(STORE_KEY) == kept


def test_a_folder_that_takes_no_writing_is_said(drawer: _Drawer, tmp_path: Path) -> None:
    assert code_of(Keys(drawer).store_key, tmp_path / "nowhere" / "vignette.db") == "store.read_only"


def test_for_a_run_that_keeps_nothing_secrets_stay_in_memory() -> None:
    keys = SessionKeys()
    keys.set("a", "one")

    assert keys.get("a") == "one"
    keys.delete("a")
    keys.delete("a")
    assert keys.get("a") is None
