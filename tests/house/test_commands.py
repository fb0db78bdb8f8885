"""The commands that the papers name are there, and the papers' links lead somewhere."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAPERS = ("README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md")

posix = pytest.mark.skipif(os.name == "nt", reason="POSIX scripts")


def _targets() -> set[str]:
    return set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))


@pytest.mark.parametrize("paper", PAPERS)
def test_every_make_target_a_paper_names_exists(paper: str) -> None:
    named = set(re.findall(r"\bmake ([a-z]+)\b(?=`|   )", (ROOT / paper).read_text("utf-8")))

    assert named <= _targets()


@pytest.mark.parametrize("paper", PAPERS)
def test_every_link_of_a_paper_leads_to_a_file(paper: str) -> None:
    links = re.findall(r"\]\(([^)#]+)\)", (ROOT / paper).read_text("utf-8"))

    assert [link for link in links if "://" not in link and not (ROOT / link).is_file()] == []


def test_help_names_every_command_of_the_makefile() -> None:
    done = subprocess.run(["make", "--no-print-directory", "help"], cwd=ROOT, capture_output=True, text=True)

    assert set(re.findall(r"^  make ([a-z]+) +\S", done.stdout, re.MULTILINE)) == _targets()


def test_what_runs_on_each_change_is_the_command_of_the_readme() -> None:
    script = ROOT / ".ci" / "run"
    lines = [line for line in script.read_text("utf-8").splitlines() if line and not line.startswith("#")]

    assert lines[-1] == "exec make test"
    assert os.access(script, os.X_OK)
    assert "make test" in (ROOT / "README.md").read_text("utf-8")


@posix
@pytest.mark.parametrize("script", sorted(ROOT.glob("packaging/*.sh")), ids=lambda path: path.name)
def test_a_script_is_sound_shell(script: Path) -> None:
    """It parses, stops at the first error, and may be started."""
    assert subprocess.run(["sh", "-n", script]).returncode == 0
    assert re.search(r"^set -eu$", script.read_text("utf-8"), re.MULTILINE)
    assert not re.search(r"^\s*! ", script.read_text("utf-8"), re.MULTILINE)  # `set -e` passes over what is negated
    assert os.access(script, os.X_OK)


@posix
def test_bootstrap_refuses_what_it_does_not_know() -> None:
    done = subprocess.run(["sh", ROOT / "packaging" / "bootstrap.sh", "moon"], capture_output=True, text=True)

    assert (done.returncode, done.stdout) == (64, "")


@posix
@pytest.mark.keyring_real
def test_a_command_gets_a_home_of_its_own_that_is_gone_afterwards() -> None:
    """The exit status is the command's; neither folder nor keyring outlives it."""
    assert shutil.which("gnome-keyring-daemon"), "`make test` installs it"
    told = subprocess.run(
        ["sh", ROOT / "packaging" / "with_keyring.sh", "sh", "-c", 'ls -A "$HOME" >&2; echo "$HOME"; exit 7'],
        capture_output=True,
        text=True,
        timeout=30,
    )
    home = Path(told.stdout.strip())

    assert told.returncode == 7
    assert ".local" in told.stderr  # the keyring lies there
    assert home != Path.home()
    assert not home.exists()


ENDED = """
who() {
    dbus-send --session --print-reply=literal --dest=org.freedesktop.DBus /org/freedesktop/DBus \\
        org.freedesktop.DBus.GetConnectionUnixProcessID string:org.freedesktop.secrets 2>/dev/null
}
pid=$(who)
kill "${pid##* }"
while who; do sleep 0.05; done
"""


@posix
@pytest.mark.keyring_real
def test_a_keyring_that_ends_under_its_command_is_told() -> None:
    """The bus starts another, a locked one: whoever measured something meanwhile measured nothing."""
    told = subprocess.run(
        ["sh", ROOT / "packaging" / "with_keyring.sh", "sh", "-c", ENDED], capture_output=True, text=True, timeout=30
    )

    assert told.returncode == 75
    assert "the keyring ended while the command ran" in told.stderr
