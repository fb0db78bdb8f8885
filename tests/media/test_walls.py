"""Shut in as for a picture and as for a video: nothing is written, nobody is reached, and so for every program started.

A fault in a decoder is then worth the one picture it was fed with.
"""

from __future__ import annotations

import contextlib
import os
import select
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from composer.media import film
from composer.media.studio import studio_environment

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="walls of Linux")
needs_ffmpeg = pytest.mark.skipif(not film.installed(), reason="ffmpeg is not installed")

ROOT = Path(__file__).resolve().parents[2]
SHUT_IN = "import signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\nfrom composer.media.child import shut_in\n"

TRIES = """
import os, resource, socket
def tried(what):
    try: what()
    except OSError: return 'no'
    return 'yes'
def write(): open('left', 'wb').write(b'x')
def inet(): socket.socket(socket.AF_INET)
def local(): socket.socket(socket.AF_UNIX)
print(*map(tried, (write, lambda: os.mkdir('left'), lambda: os.remove('kept'), inet, local)))
print(*(line.split(':')[0].strip() for line in open('/proc/self/net/dev') if ':' in line))
print(resource.getrlimit(resource.RLIMIT_AS)[0] < 2**33, 0 < resource.getrlimit(resource.RLIMIT_CPU)[0] < 7200)
"""


def told(folder: Path, script: str, *, films: bool, before: str = "") -> list[str]:
    """Return the lines of a script, run in a folder by a process that was shut in first."""
    run = subprocess.run(
        [sys.executable, "-c", f"{SHUT_IN}{before}\nshut_in(films={films})\n{script}"],
        cwd=folder,
        env=studio_environment() | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    return run.stdout.splitlines()


@pytest.mark.parametrize("films", [False, True])
@pytest.mark.parametrize("how", ["itself", "the reader of words", "the reader of videos"])
def test_it_and_each_program_it_starts_writes_nothing_and_reaches_nobody(how: str, films: bool, tmp_path: Path) -> None:
    """The two readers are started as the program starts them; a script in their place tries what they must not."""
    (tmp_path / "kept").write_bytes(b"kept")
    command = [sys.executable, "-c", TRIES]
    started = {
        "itself": TRIES,
        "the reader of words": f"from composer.media import ocr; print(ocr._run({command}, b'', 60).decode())",
        "the reader of videos": f"from composer.media import film; print(film._run({command}).decode())",
    }

    tries, interfaces, bounds = told(tmp_path, started[how], films=films)[:3]

    assert tries == "no no no no no"
    assert bounds == "True True"
    assert sorted(one.name for one in tmp_path.iterdir()) == ["kept"]
    if os.geteuid() == 0:
        assert interfaces == "lo"


@needs_ffmpeg
def test_ffmpeg_itself_makes_no_file_with_a_name_and_asks_no_server(tmp_path: Path) -> None:
    asked: list[object] = []
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.2)
        port = server.getsockname()[1]
        script = (
            "import subprocess\n"
            "ask = ['ffmpeg', '-nostdin', '-loglevel', 'error', '-y']\n"
            "drawn = ['-f', 'lavfi', '-i', 'color=c=blue:s=64x48:d=1', 'left.mp4']\n"
            f"far = ['-i', 'http://127.0.0.1:{port}/far.mp4', '-f', 'null', '-']\n"
            "print(*(subprocess.run(ask + more, stderr=-3).returncode != 0 for more in (drawn, far)))"
        )
        (failed,) = told(tmp_path, script, films=True)
        with contextlib.suppress(TimeoutError):
            asked.append(server.accept())

    assert failed == "True True"
    assert asked == []
    assert list(tmp_path.iterdir()) == []


def test_where_nobody_may_have_a_network_of_their_own_no_socket_is_made_either(tmp_path: Path) -> None:
    """As in a container, or where the system keeps namespaces for itself."""
    refused = "from composer.media import walls; walls._leave_the_network = lambda library: None"

    tries = told(tmp_path, TRIES, films=True, before=refused)[0]

    assert tries == "no no no no no"


def test_no_other_process_is_looked_into_where_landlock_does_not_forbid_it(tmp_path: Path) -> None:
    """Else a fault in a decoder would be worth every program of the same person, and their keyring."""
    script = (
        "import ctypes, os\n"
        "library = ctypes.CDLL(None, use_errno=True)\n"
        "word, place = ctypes.create_string_buffer(8), ctypes.c_void_p * 2\n"
        "here = ctypes.byref(place(ctypes.addressof(word), 8))\n"
        "def refused(told): return told == -1 and ctypes.get_errno() == 13\n"
        "print(refused(library.process_vm_readv(os.getpid(), here, 1, here, 1, 0)))\n"
        "print(refused(library.process_vm_writev(os.getpid(), here, 1, here, 1, 0)))\n"
        "print(refused(library.ptrace(0, 0, 0, 0)))\n"
        "print(refused(library.syscall(438, os.pidfd_open(os.getpid()), 0, 0)))\n"
    )
    without = "from composer.media import walls; walls._write_nowhere = lambda library: None"

    assert told(tmp_path, script, films=False, before=without) == ["True"] * 4


@needs_ffmpeg
def test_what_reads_a_video_ends_with_the_process_that_started_it(tmp_path: Path) -> None:
    """Killed, that process can end nothing any more: the system does."""
    script = (
        "import sys, threading; from composer.media import film\n"
        "command = [sys.executable, '-c', 'import time; time.sleep(600)']\n"
        "with film._started(command) as running:\n"
        "    print(running.pid, flush=True)\n"
        "    running.wait()\n"
    )
    environment = studio_environment() | {"PYTHONPATH": str(ROOT)}
    process = subprocess.Popen([sys.executable, "-c", script], env=environment, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    reader = int(process.stdout.readline())
    ended = select.poll()
    ended.register(os.pidfd_open(reader), select.POLLIN)

    process.send_signal(signal.SIGKILL)
    process.wait()

    assert ended.poll(60_000)
    process.stdout.close()
