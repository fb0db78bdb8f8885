"""What is installed is what was locked: another file under the same name and number is refused, by pip itself."""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
_INSTALLS = re.compile(r"(?:pip|pip\"?) install [^\n]*?-r [^\n]*")
_FROM_NAMES = re.compile(r"pip install (?![^\n]*(?:-r |\$wheel|-e \.|--editable \.))[^\n`]*")


def _wheel(folder: Path, words: str) -> Path:
    """Make the smallest wheel there is; `words` is what its one module says."""
    path = folder / "a_small_thing-1.0-py3-none-any.whl"
    info = "a_small_thing-1.0.dist-info"
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("a_small_thing.py", f"SAYS = {words!r}\n")
        made.writestr(f"{info}/METADATA", "Metadata-Version: 2.1\nName: a-small-thing\nVersion: 1.0\n")
        made.writestr(
            f"{info}/WHEEL", "Wheel-Version: 1.0\nGenerator: hand\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        )
        made.writestr(f"{info}/RECORD", f"a_small_thing.py,,\n{info}/METADATA,,\n{info}/WHEEL,,\n{info}/RECORD,,\n")
    return path


def _install(folder: Path, lock: str) -> subprocess.CompletedProcess[str]:
    """Install as `packaging/bootstrap.sh` does, from a folder instead of a registry."""
    (folder / "lock").write_text(lock)
    command = [sys.executable, "-m", "pip", "--isolated", "install", "-qq", "--require-hashes", "--no-deps"]
    command += [
        "--no-index",
        "--find-links",
        str(folder),
        "--target",
        str(folder / "there"),
        "-r",
        str(folder / "lock"),
    ]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)


def test_a_wheel_that_was_swapped_is_not_installed(tmp_path: Path) -> None:
    digest = hashlib.sha256(_wheel(tmp_path, "mine").read_bytes()).hexdigest()
    lock = f"a-small-thing==1.0 --hash=sha256:{digest}\n"
    assert _install(tmp_path, lock).returncode == 0
    there = tmp_path / "there" / "a_small_thing.py"
    assert "mine" in there.read_text()
    there.unlink()

    _wheel(tmp_path, "somebody else's")
    refused = _install(tmp_path, lock)

    assert refused.returncode != 0
    assert "HASH" in refused.stderr.upper()
    assert not there.exists()


def test_what_the_lock_does_not_name_is_not_installed(tmp_path: Path) -> None:
    """A name with a letter too many brings nothing in: each entry has its digest."""
    _wheel(tmp_path, "somebody else's")

    assert _install(tmp_path, "a-small-thing==1.0\n").returncode != 0
    assert not (tmp_path / "there" / "a_small_thing.py").exists()


def test_every_install_from_a_lock_asks_for_digests(tree: tuple[str, ...]) -> None:
    lines = [
        line
        for name in tree
        if Path(name).suffix in {".sh", ".yml", ".yaml", ".md", ""} and (ROOT / name).is_file()
        for line in _INSTALLS.findall((ROOT / name).read_text("utf-8", errors="replace"))
    ]

    assert len(lines) >= 6
    assert [line for line in lines if "--require-hashes" not in line or "--no-deps" not in line] == []


@pytest.mark.parametrize("folder", ["packaging", ".ci", ".github"])
def test_no_script_installs_by_a_bare_name(tree: tuple[str, ...], folder: str) -> None:
    found = [
        f"{name}: {line}"
        for name in tree
        if name.startswith(f"{folder}/") and Path(name).suffix in {".sh", ".yml", ".yaml"}
        for line in _FROM_NAMES.findall((ROOT / name).read_text("utf-8"))
    ]

    assert found == []
