"""A real desktop in small: an X server, a D-Bus, a keyring and a home of their own."""

from __future__ import annotations

import os
import random
import select
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

import pytest

from tests.screen.desktop import Desktop, end

_LONGEST = ("test_a_day.py", "test_left_open.py", "test_pictures.py", "test_closing.py", "test_clipboard.py")
_NEEDED = ("Xvfb", "xdotool", "dbus-daemon", "gnome-keyring-daemon")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let what takes longest begin: at the end nobody waits for one file."""
    rank = {name: place for place, name in enumerate(_LONGEST)}
    items.sort(key=lambda item: rank.get(item.path.name, len(rank)))


def _first_line(program: subprocess.Popen[bytes], what: str) -> str:
    assert program.stdout is not None
    ready, _, _ = select.select([program.stdout], [], [], 20)
    line = program.stdout.readline().decode().strip() if ready else ""
    assert line, f"{what} did not start"
    return line


def _owner_of(name: str, environment: dict[str, str]) -> int:
    """Wait until a process owns a name on the bus and return its id; a call to the name would start another."""
    bus = "org.freedesktop.DBus"
    asked = ["dbus-send", "--session", "--print-reply=literal", f"--dest={bus}", "/org/freedesktop/DBus"]
    asked += [f"{bus}.GetConnectionUnixProcessID", f"string:{name}"]
    for _ in range(200):
        done = subprocess.run(asked, env=environment, capture_output=True, timeout=20)
        if done.returncode == 0:
            return int(done.stdout.split()[-1])
        time.sleep(0.05)
    pytest.fail(f"nobody took the name {name}")


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    """An empty screen, as large as a new window; no window manager; colour emoji where the font is installed."""
    with made_desktop(tmp_path) as made:
        yield made


@contextmanager
def made_desktop(tmp_path: Path) -> Iterator[Desktop]:
    """Start what a desktop needs, in a home below this folder; end it afterwards."""
    missing = [program for program in _NEEDED if shutil.which(program) is None]
    if missing:
        pytest.fail(f"`make test` installs these, plain pytest does not: {', '.join(missing)}")
    runtime = tmp_path / "runtime"
    runtime.mkdir(mode=0o700)
    kept = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH", "PYTHONPATH") if name in os.environ}
    environment = kept | {
        "HOME": str(tmp_path),
        "XDG_RUNTIME_DIR": str(runtime),
        "VIGNETTE_HOME": str(tmp_path / "vignette"),
        "LC_ALL": "C.UTF-8",
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "NO_AT_BRIDGE": "0",
    }
    with ExitStack() as last:
        # The lowest free number may be another's whose files are elsewhere (a container, a chroot), while the abstract
        # socket of that number is shared by all: a number drawn from many is ours. Left by its first client, the
        # accessibility bus, the server would begin anew and turn away who comes just then: `-noreset`.
        display = f":{random.randint(1000, 50000)}"
        server = subprocess.Popen(
            ["Xvfb", display, "-displayfd", "1", "-noreset", "-screen", "0", "1280x820x24", "-nolisten", "tcp"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        last.callback(end, server)
        assert _first_line(server, "Xvfb") == display[1:]
        environment["DISPLAY"] = display
        bus = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        last.callback(end, bus)
        environment["DBUS_SESSION_BUS_ADDRESS"] = _first_line(bus, "dbus-daemon")
        subprocess.run(
            ["gnome-keyring-daemon", "--unlock", "--components=secrets", "--daemonize"],
            env=environment,
            input=b"this home is thrown away",
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=True,
            timeout=20,
        )
        last.callback(_ended, _owner_of("org.freedesktop.secrets", environment))
        made = Desktop(environment)
        last.callback(made.stop_all)
        yield made


def _ended(process: int) -> None:
    """End a process that belongs to itself, unless it has gone before."""
    with suppress(ProcessLookupError):
        os.kill(process, signal.SIGTERM)


def write_settings(desktop: Desktop, lines: str = "") -> None:
    """Let the program find settings: it is not started for the first time."""
    config = Path(desktop.environment["VIGNETTE_HOME"]) / "config"
    config.mkdir(parents=True)
    (config / "settings.toml").write_text(f"# written by a test\n{lines}")


@pytest.fixture
def vignette(desktop: Desktop) -> subprocess.Popen[bytes]:
    """The real program, as a person starts it who was welcomed before."""
    write_settings(desktop)
    return desktop.start([Path(sys.executable).with_name("vignette")])


_BROKE = pytest.StashKey[str]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[None]:
    """Remember for the next scene of a day that one failed, and where."""
    report = yield
    if "day" in getattr(item, "fixturenames", ()) and report.failed:
        item.parent.stash[_BROKE] = call.when
    return report


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Where the program did not start for the scene before, that is the failure, and not one of each scene left."""
    if item.parent is not None and item.parent.stash.get(_BROKE, "") == "setup":
        pytest.skip("the program did not start any more; see the failure before")


@pytest.fixture(autouse=True)
def _anew(request: pytest.FixtureRequest) -> Iterator[None]:
    """Start the program of a day anew behind a scene that failed: its drafts are where they were."""
    if "day" not in request.fixturenames:
        yield
        return
    day, scenes = request.getfixturevalue("day"), request.node.parent
    if _BROKE in scenes.stash:
        day.desktop.stop_all()
        day.start()
        del scenes.stash[_BROKE]
    yield
    ended = day.desktop.ended()
    assert _BROKE in scenes.stash or not ended, f"the program ended by itself, status {ended}"
