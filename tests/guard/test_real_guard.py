"""The guard's process with its real engine and model: what is started is what looks."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from composer.base import paths
from composer.base.errors import GuardError
from composer.guard.author import AuthorProfile
from composer.guard.remote import RemoteGuard, guard_command, guard_environment
from composer.guard.report import Verdict
from tests.guard.builders import draft
from tests.leave_hook import guard_child, watched

ROOT = Path(__file__).resolve().parents[2]
PATIENT = "Our patient Maria Gonzalez, MRN 4471902, was admitted on March 3, 2024."

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def guard() -> Iterator[RemoteGuard]:
    made = RemoteGuard(guard_command(), deadline_s=15, wake_deadline_s=60)
    yield made
    made.close()


def test_it_wakes_and_looks_and_its_answer_is_of_these_very_words(guard: RemoteGuard) -> None:
    version = guard.wake()
    submission = draft(PATIENT)
    with watched("Gonzalez", (guard_child(guard_command()),)):
        report = guard.check(submission, AuthorProfile())
    assert report.verdict is Verdict.BLOCK
    assert report.submission_digest == submission.digest
    assert report.guard_version == version
    assert any(finding.span.of(PATIENT) == "Maria Gonzalez" for finding in report.findings)


def test_a_pearl_is_clear(guard: RemoteGuard) -> None:
    assert guard.check(draft("Hand hygiene before and after every patient."), AuthorProfile()).verdict is Verdict.CLEAR


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere its network keeps what it ever needed")
def test_what_a_long_thread_took_of_memory_is_given_back_while_it_rests(guard: RemoteGuard) -> None:
    parts = tuple(
        f"{place}. " + "A pearl from rounds: think of the hip first, and ask again. " * 4 for place in range(25)
    )
    guard.check(replace(draft(PATIENT), parts=parts), AuthorProfile())
    worn = _given_back(guard)
    guard.check(replace(draft(PATIENT), parts=parts), AuthorProfile())

    assert _given_back(guard) < worn + 3_000_000


def _given_back(guard: RemoteGuard) -> int:
    """Wait until the guard has given memory back, 10 MB at least; return the bytes it then holds."""
    pid = guard._child._process.pid
    page, last = os.sysconf("SC_PAGE_SIZE"), time.monotonic() + 60
    most = now = 0
    while now > most - 10_000_000:
        assert time.monotonic() < last
        now = int(Path(f"/proc/{pid}/statm").read_text("ascii").split()[1]) * page
        most = max(most, now)
        time.sleep(0.02)
    return now


def test_the_model_is_loaded_there_and_never_here(guard: RemoteGuard) -> None:
    program = (
        "import sys\n"
        "from composer.guard.author import AuthorProfile\n"
        "from composer.guard.remote import RemoteGuard, guard_command\n"
        "from tests.guard.builders import draft\n"
        "guard = RemoteGuard(guard_command())\n"
        "report = guard.check(draft('Maria Gonzalez, MRN 4471902, was admitted.'), AuthorProfile())\n"
        "guard.close()\n"
        "print(report.verdict, 'spacy' in sys.modules)\n"
    )
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, env=environment, timeout=60)
    assert (done.stdout, done.stderr) == ("block False\n", "")


@pytest.mark.parametrize("piece", ["1", "a.", "Mr. ", "12/", "@", "(212) 555-", "MRN ", "a@b.", "\u200b", "é"])
def test_a_pasted_chart_is_answered_within_the_deadline(guard: RemoteGuard, piece: str) -> None:
    """T019: 25,000 characters of trouble. A late answer would be a refusal, never a yes; this asks for an answer."""
    submission = draft((piece * 25_000)[:25_000])
    assert guard.check(submission, AuthorProfile()).submission_digest == submission.digest


def _copy(folder: Path) -> dict[str, str]:
    """The program alone in a folder of its own, with its data; the environment that starts it there."""
    without = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "composer", folder / "composer", ignore=without)
    shutil.copytree(paths.models(), folder / "models", ignore=without)
    (folder / "resources").mkdir()
    return guard_environment() | {"PYTHONPATH": str(folder)}


def _refusals(environment: dict[str, str]) -> list[str]:
    guard = RemoteGuard(guard_command(), environment=environment)
    codes = []
    try:
        for _ in range(4):
            with pytest.raises(GuardError) as caught:
                guard.check(draft("Hand hygiene"), AuthorProfile())
            codes.append(caught.value.code)
    finally:
        guard.close()
    return codes


@pytest.mark.crash
def test_without_its_model_it_looks_at_nothing(tmp_path: Path) -> None:
    """T098: the folder is gone, so posting is refused."""
    environment = _copy(tmp_path)
    shutil.rmtree(tmp_path / "models")
    assert _refusals(environment) == ["guard.missing"] * 4


@pytest.mark.crash
def test_one_changed_byte_in_its_files_and_it_looks_at_nothing(tmp_path: Path) -> None:
    """T097: every file the manifest names, not only the model's own."""
    environment = _copy(tmp_path)
    manifest = json.loads((tmp_path / "models" / "manifest.json").read_text("utf-8"))
    path = tmp_path / "models" / sorted(manifest["files"])[-1]
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(bytes(data))
    assert _refusals(environment) == ["guard.damaged"] * 4


def test_the_command_line_looks_through_it_and_says_so_by_its_status() -> None:
    lines = b"".join(
        json.dumps({"id": number, "text": PATIENT if number % 2 else "Hand hygiene saves lives."}).encode() + b"\n"
        for number in range(20)
    )
    done = subprocess.run(
        [sys.executable, "-m", "composer", "check", "--jsonl"], input=lines, capture_output=True, cwd=ROOT, timeout=120
    )
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [answer["verdict"] for answer in answers] == ["clear", "block"] * 10
    assert done.returncode == 2
