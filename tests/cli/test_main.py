"""`python -m composer`: the right role for the arguments, and no more of the program than the role needs."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from composer.base.version import VERSION

ROOT = Path(__file__).resolve().parents[2]
HEAVY = ("PySide6", "shiboken6", "tweepy", "requests", "httpx", "keyring", "sqlcipher3", "spacy", "numpy")


def _python(*arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([sys.executable, *arguments], input=stdin, capture_output=True, cwd=ROOT, timeout=60)


@pytest.mark.parametrize(
    "program",
    [
        "import composer.__main__",
        "import composer.guard.child",
        "import composer.guard.remote",
        "import composer.cli.main",
        "from composer.__main__ import main; main(['--version'])",
        "from composer.__main__ import main; main(['--help'])",
        "from composer.__main__ import main; main(['nonsense'])",
    ],
)
def test_no_role_but_the_window_s_imports_what_it_does_not_need(program: str) -> None:
    tell = f"import sys\nsys.stderr.write(repr([name for name in {HEAVY!r} if name in sys.modules]))"
    done = _python("-c", f"{program}\n{tell}")
    assert done.stderr.decode().endswith("[]")


def test_the_guard_s_role_ends_with_its_pipe_and_prints_nothing() -> None:
    done = _python("-m", "composer", "guard-child")
    assert (done.stdout, done.stderr) == (b"", b"")


def test_the_version_is_told() -> None:
    done = _python("-m", "composer", "--version")
    assert (done.returncode, done.stdout.decode().strip()) == (0, f"vignette {VERSION}")


def test_without_arguments_it_is_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    """The window is started under the program's name and its status is the program's."""
    import types

    from composer.__main__ import main

    window = types.ModuleType("composer.ui.start")
    window.Ground = window.Program = object  # type: ignore[attr-defined]
    window.run = lambda argv, build, **_: 42 if argv == ["vignette"] and callable(build) else 0  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "composer.ui.start", window)
    monkeypatch.setattr(sys, "argv", ["vignette"])
    assert main() == 42


def test_an_installation_that_cannot_start_never_says_warn(monkeypatch: pytest.MonkeyPatch, capsys: object) -> None:
    """Python's own status for a crash is 1, which would read as an answer."""
    from composer.__main__ import main

    monkeypatch.setitem(sys.modules, "composer.cli.main", None)
    assert main(["check", "text"]) == 3


@pytest.mark.skipif(sys.platform != "linux", reason="core files, and who may look in, are told under /proc")
@pytest.mark.parametrize("command", ["check", "count", "post"])
def test_a_command_that_crashes_over_a_draft_leaves_no_core_file(command: str, tmp_path: Path) -> None:
    """It has read half of the draft and waits for the rest; the system would write a core file wherever it may."""
    with subprocess.Popen(
        ["sh", "-c", 'ulimit -c unlimited 2>&1; exec "$0" "$@"', sys.executable, "-m", "composer", command],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(ROOT), "HOME": str(tmp_path), "VIGNETTE_HOME": str(tmp_path / "profile")},
    ) as program:
        assert program.stdin is not None
        program.stdin.write(b"Zebulon Quill ")
        program.stdin.flush()
        limits = Path(f"/proc/{program.pid}/limits")
        while "Max core file size        0 " not in limits.read_text():
            assert program.poll() is None
        program.send_signal(signal.SIGABRT)

    assert program.returncode == -signal.SIGABRT
    assert [path.name for path in tmp_path.rglob("*core*")] == []
