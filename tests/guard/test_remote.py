"""The guard at the end of a pipe: real processes, real signals, real deadlines."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from composer.base.errors import GuardError
from composer.guard import wire
from composer.guard.author import AuthorProfile
from composer.guard.process import GuardProcess
from composer.guard.remote import RemoteGuard, guard_command, guard_environment
from composer.guard.report import Verdict
from tests.guard import fake_guard
from tests.guard.builders import draft

AUTHOR = AuthorProfile(city="Springfield")
Make = Callable[..., RemoteGuard]

pytestmark = pytest.mark.crash


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Make]:
    """Makes guards and closes them."""
    made: list[RemoteGuard] = []

    def guard(behaviour: str = "good", **limits: float) -> RemoteGuard:
        made.append(RemoteGuard(fake_guard.command(behaviour, tmp_path / "starts"), **limits))
        return made[-1]

    yield guard
    for one in made:
        one.close()


@pytest.fixture
def starts(tmp_path: Path) -> Callable[[], list[int]]:
    """The process ids of the guards started so far."""
    log = tmp_path / "starts"
    return lambda: [int(line) for line in log.read_text().split()] if log.exists() else []


def _gone(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    stat = Path(f"/proc/{pid}/stat")
    try:  # a process nobody has waited for yet is over all the same
        return sys.platform == "linux" and stat.read_text().rsplit(")", 1)[1].split()[0] == "Z"
    except (FileNotFoundError, ProcessLookupError):
        return True


def _wait(truth: Callable[[], bool], patience: float = 5.0) -> bool:
    end = time.monotonic() + patience
    while not truth() and time.monotonic() < end:
        time.sleep(0.01)
    return truth()


@contextmanager
def _started(command: list[str], **how: Any) -> Iterator[subprocess.Popen[bytes]]:
    """A process that does not outlive its test."""
    with subprocess.Popen(command, **how) as process:
        watchdog = threading.Timer(30, process.kill)
        watchdog.start()
        try:
            yield process
        finally:
            watchdog.cancel()
            process.kill()


_others: set[threading.Thread] = set()


@pytest.fixture(autouse=True)
def _of_others() -> None:
    """Guards that tests before these have left at work are no matter of theirs."""
    _others.clear()
    _others.update(threading.enumerate())


def _threads() -> list[str]:
    return [one.name for one in threading.enumerate() if one.name.startswith("guard-") and one not in _others]


def _refused(guard: RemoteGuard, text: str) -> str:
    with pytest.raises(GuardError) as caught:
        guard.check(draft(text), AUTHOR)
    assert text not in repr(caught.value)
    return caught.value.code


def test_it_answers_about_exactly_what_was_asked(make: Make) -> None:
    guard = make()
    assert guard.wake() == fake_guard.VERSION
    submission = draft("Saw Maria today")
    report = guard.check(submission, AUTHOR)
    assert report.verdict is Verdict.BLOCK
    assert report.submission_digest == submission.digest
    assert report.profile_version == AUTHOR.version
    assert [finding.span.of(submission.parts[0]) for finding in report.findings] == ["Maria"]


def test_many_questions_need_one_start(make: Make, starts: Callable[[], list[int]]) -> None:
    guard = make()
    for number in range(50):
        assert guard.check(draft(f"pearl {number}"), AUTHOR).verdict is Verdict.CLEAR
    assert len(starts()) == 1


def test_a_large_draft_goes_through_the_pipe(make: Make) -> None:
    """Larger than any pipe's buffer, both ways at once."""
    guard = make()
    assert guard.check(draft("word " * 400_000 + "Maria"), AUTHOR).verdict is Verdict.BLOCK


def test_a_draft_over_the_cap_is_refused_and_the_guard_lives_on(make: Make, starts: Callable[[], list[int]]) -> None:
    guard = make()
    guard.wake()
    assert _refused(guard, "a" * (17 * 1024 * 1024)) == "guard.too_long"
    assert guard.check(draft("fine"), AUTHOR).verdict is Verdict.CLEAR
    assert len(starts()) == 1


@pytest.mark.parametrize("text", ["HANG", "REGEX"])
def test_a_hang_is_killed_at_the_deadline_and_the_next_check_is_fresh(
    make: Make, starts: Callable[[], list[int]], text: str
) -> None:
    guard = make(deadline_s=0.3)
    guard.wake()
    begun = time.monotonic()
    assert _refused(guard, text) == "guard.late"
    assert time.monotonic() - begun < 30  # seconds, of the sixty and more that it would hang
    (hung,) = starts()
    assert _wait(lambda: _gone(hung))
    assert guard.check(draft("Maria"), AUTHOR).verdict is Verdict.BLOCK
    assert len(starts()) == 2


def test_a_hang_that_never_reads_is_killed_at_the_deadline(make: Make) -> None:
    """A question larger than the pipe, to a process that does not take it: writing must not block the caller."""
    guard = RemoteGuard([sys.executable, "-c", "import time; time.sleep(60)"], wake_deadline_s=0.4)
    begun = time.monotonic()
    assert _refused(guard, "a" * 3_000_000) == "guard.late"
    assert time.monotonic() - begun < 3.0
    guard.close()
    assert not _threads()


def test_a_crash_while_looking_is_told_and_the_next_check_is_fresh(make: Make, starts: Callable[[], list[int]]) -> None:
    guard = make()
    assert _refused(guard, "DIE") == "guard.crashed"
    assert guard.check(draft("Maria"), AUTHOR).verdict is Verdict.BLOCK
    assert len(starts()) == 2


def test_a_guard_killed_from_outside_between_questions_is_started_again(
    make: Make, starts: Callable[[], list[int]]
) -> None:
    guard = make()
    guard.wake()
    (first,) = starts()
    os.kill(first, signal.SIGKILL)
    assert _wait(lambda: not _threads())
    assert guard.check(draft("Maria"), AUTHOR).verdict is Verdict.BLOCK
    assert len(starts()) == 2


def test_a_guard_killed_from_outside_while_looking_refuses(make: Make, starts: Callable[[], list[int]]) -> None:
    guard = make(deadline_s=10)
    guard.wake()
    (pid,) = starts()
    threading.Timer(0.2, os.kill, (pid, signal.SIGKILL)).start()
    assert _refused(guard, "HANG") == "guard.crashed"


def _each(guard: RemoteGuard, *texts: str) -> list[str]:
    """What became of each: its verdict, or the code of its error."""
    told = guard.check_each([draft(text) for text in texts], AUTHOR)
    return [one.code if isinstance(one, GuardError) else one.verdict.value for one in told]


def test_several_at_once_are_answered_in_their_order_by_one_process(
    make: Make, starts: Callable[[], list[int]]
) -> None:
    guard = make()
    texts = [f"Maria {number}" if number % 3 == 0 else f"pearl {number}" for number in range(40)]
    assert _each(guard, *texts) == ["block" if number % 3 == 0 else "clear" for number in range(40)]
    assert _each(guard) == []
    assert guard.check(draft("Maria"), AUTHOR).verdict is Verdict.BLOCK
    assert len(starts()) == 1


def test_of_several_only_the_one_it_falls_over_has_no_answer(make: Make, starts: Callable[[], list[int]]) -> None:
    guard = make()
    assert _each(guard, "Maria", "pearl", "DIE", "Maria", "RAISE", "a" * (17 * 1024 * 1024), "Maria") == [
        "block", "clear", "guard.crashed", "block", "guard.crashed", "guard.too_long", "block",
    ]  # fmt: skip
    assert len(starts()) == 3  # it falls once behind the others and once at their head


def test_a_process_that_ends_by_itself_takes_no_other_with_it(make: Make) -> None:
    assert _each(make(), "MEMORY", "Maria", "pearl", "MEMORY", "Maria") == [
        "guard.crashed", "block", "clear", "guard.crashed", "block",
    ]  # fmt: skip


def test_several_at_once_are_each_refused_where_there_is_no_guard(make: Make, starts: Callable[[], list[int]]) -> None:
    assert _each(make("missing"), "Maria", "pearl", "Maria", "pearl", "Maria") == ["guard.missing"] * 5
    assert len(starts()) == 3
    closed = make()
    closed.close()
    assert _each(closed, "Maria", "pearl") == ["guard.closed"] * 2


def test_a_close_while_several_are_looked_at_refuses_the_rest(make: Make) -> None:
    guard = make(deadline_s=30)
    guard.wake()
    threading.Timer(0.3, guard.close).start()
    assert _each(guard, "Maria", "HANG", "pearl") == ["block", "guard.closed", "guard.closed"]
    assert _wait(lambda: not _threads())


@pytest.mark.parametrize("text", ["RAISE", "BAD_CODE spoken words", "OTHER_DIGEST", "OTHER_PROFILE", "OTHER_VERSION"])
def test_an_engine_that_fails_refuses_and_stays_up(make: Make, starts: Callable[[], list[int]], text: str) -> None:
    guard = make()
    assert _refused(guard, text) == "guard.crashed"
    assert guard.check(draft("fine"), AUTHOR).verdict is Verdict.CLEAR
    assert len(starts()) == 1


def test_an_engine_out_of_memory_refuses_and_is_replaced(make: Make, starts: Callable[[], list[int]]) -> None:
    guard = make()
    assert _refused(guard, "MEMORY") == "guard.crashed"
    assert _wait(lambda: not _threads())
    assert guard.check(draft("fine"), AUTHOR).verdict is Verdict.CLEAR
    assert len(starts()) == 2


@pytest.mark.parametrize("text", ["OTHER_DIGEST", "OTHER_PROFILE", "OTHER_VERSION", "OTHER_NUMBER", "OUTSIDE"])
def test_an_answer_to_another_question_is_never_believed(make: Make, text: str) -> None:
    guard = make("liar")
    assert guard.check(draft("fine"), AUTHOR).verdict is Verdict.CLEAR
    assert _refused(guard, text) == "guard.damaged"
    assert guard.check(draft("fine"), AUTHOR).verdict is Verdict.CLEAR


def test_a_guard_that_speaks_unasked_is_replaced(make: Make, starts: Callable[[], list[int]]) -> None:
    guard = make("liar")
    assert guard.check(draft("TWICE"), AUTHOR).verdict is Verdict.CLEAR
    time.sleep(0.1)
    assert guard.check(draft("fine"), AUTHOR).verdict is Verdict.CLEAR
    assert len(starts()) == 2


def test_babble_instead_of_answers_is_damage(make: Make) -> None:
    assert _refused(make("babble"), "fine") == "guard.damaged"


def test_a_guard_that_finds_nothing_in_its_self_test_is_damaged(make: Make) -> None:
    """A model that loads and calls everything clear must not get the word."""
    assert _refused(make("blind"), "fine") == "guard.damaged"


@pytest.mark.parametrize(
    ("behaviour", "first", "later"),
    [
        ("missing", "guard.missing", "guard.missing"),
        ("damaged", "guard.damaged", "guard.damaged"),
        ("dead", "guard.crashed", "guard.missing"),
    ],
)
def test_a_guard_that_does_not_start_is_tried_three_times(
    make: Make, starts: Callable[[], list[int]], behaviour: str, first: str, later: str
) -> None:
    guard = make(behaviour)
    assert [_refused(guard, "fine") for _ in range(6)] == [first] * 3 + [later] * 3
    assert len(starts()) == 3
    with pytest.raises(GuardError):  # the author's "Repair" tries once more
        guard.wake()
    assert len(starts()) == 4


def test_a_guard_repaired_looks_again(tmp_path: Path) -> None:
    program = tmp_path / "guard"
    guard = RemoteGuard([sys.executable, str(program)])
    for _ in range(4):
        assert _refused(guard, "fine") in {"guard.crashed", "guard.missing"}
    program.write_text(
        f"import sys; sys.path.insert(0, {str(Path(__file__).parents[2])!r})\n"
        "from tests.guard import fake_guard; sys.exit(fake_guard.main(['good']))"
    )
    assert guard.wake() == fake_guard.VERSION
    assert guard.check(draft("Maria"), AUTHOR).verdict is Verdict.BLOCK
    guard.close()


def test_a_program_that_is_not_there_is_a_missing_guard() -> None:
    guard = RemoteGuard(["/nowhere/at/all"])
    with pytest.raises(GuardError) as caught:
        guard.wake()
    assert caught.value.code == "guard.missing"
    guard.close()


def test_a_guard_that_wakes_too_slowly_is_late(make: Make, starts: Callable[[], list[int]]) -> None:
    guard = make("slow", wake_deadline_s=0.3)
    with pytest.raises(GuardError) as caught:
        guard.wake()
    assert caught.value.code == "guard.late"
    assert _wait(lambda: all(_gone(pid) for pid in starts()))


def test_what_a_library_prints_neither_spoils_the_answer_nor_gets_out(tmp_path: Path) -> None:
    """Even bytes written to descriptors 1 and 2 go nowhere."""
    program = (
        "from composer.guard.remote import RemoteGuard\n"
        "from composer.guard.author import AuthorProfile\n"
        "from tests.guard import fake_guard\n"
        "from tests.guard.builders import draft\n"
        "guard = RemoteGuard(fake_guard.command())\n"
        "report = guard.check(draft('PRINT Maria'), AuthorProfile())\n"
        "guard.close()\n"
        "print(report.verdict)\n"
    )
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run([sys.executable, "-c", program], cwd=root, capture_output=True, text=True, timeout=30)
    assert (done.stdout, done.stderr) == ("block\n", "")


@pytest.mark.parametrize("text", ["CONNECT", "SPAWN", "WRITE"])
def test_the_guard_cannot_connect_start_a_program_or_write_a_file(make: Make, text: str) -> None:
    """The engine's attempt fails inside the child, so the check refuses."""
    assert _refused(make(), text) == "guard.crashed"


def test_several_threads_get_each_their_own_answer(make: Make, starts: Callable[[], list[int]]) -> None:
    guard = make()
    wrong: list[str] = []

    def ask(text: str) -> None:
        for number in range(20):
            submission = draft(f"{text} {number}")
            report = guard.check(submission, AUTHOR)
            if report.submission_digest != submission.digest or (report.verdict is Verdict.BLOCK) != ("Maria" in text):
                wrong.append(text)

    threads = [threading.Thread(target=ask, args=(text,)) for text in ("Maria", "pearl", "lighthouse")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
    assert len(starts()) == 1


def test_close_ends_the_process_and_the_threads_within_a_second(make: Make, starts: Callable[[], list[int]]) -> None:
    guard = make()
    guard.wake()
    begun = time.monotonic()
    guard.close()
    assert time.monotonic() - begun < 1.0
    assert all(_gone(pid) for pid in starts())
    assert _threads() == []
    assert _refused(guard, "fine") == "guard.closed"
    guard.close()


def test_close_frees_a_question_that_is_out(make: Make, starts: Callable[[], list[int]]) -> None:
    guard = make(deadline_s=30)
    guard.wake()
    codes: list[str] = []
    asking = threading.Thread(target=lambda: codes.append(_refused(guard, "HANG")))
    asking.start()
    time.sleep(0.2)
    begun = time.monotonic()
    guard.close()
    asking.join(1.0)
    assert time.monotonic() - begun < 1.0
    assert codes == ["guard.closed"]
    assert all(_gone(pid) for pid in starts())
    assert _threads() == []


def test_close_before_it_was_ever_asked_is_quiet(make: Make, starts: Callable[[], list[int]]) -> None:
    make().close()
    assert starts() == []


def test_end_before_start_starts_nothing() -> None:
    process = GuardProcess(["/nowhere"], {})
    process.end()
    assert process.over


def test_the_guard_ends_with_its_pipe_even_in_the_middle_of_a_look() -> None:
    with _started(fake_guard.command(), stdin=subprocess.PIPE, env=guard_environment()) as process:
        assert process.stdin is not None
        process.stdin.write(wire.pack(wire.CheckAsk(1, draft("HANG").encode(), AUTHOR)))
        process.stdin.flush()
        time.sleep(0.2)
        assert process.poll() is None
        process.stdin.close()
        assert process.wait(5) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="sends SIGKILL")
@pytest.mark.parametrize("text", ["HANG", "REGEX"])
def test_the_guard_ends_when_its_program_is_killed(tmp_path: Path, text: str) -> None:
    """No orphan keeps a draft in memory, not even one that hangs."""
    log = tmp_path / "starts"
    program = (
        "import sys\n"
        "from composer.guard.remote import RemoteGuard\n"
        "from composer.guard.author import AuthorProfile\n"
        "from tests.guard import fake_guard\n"
        "from tests.guard.builders import draft\n"
        "from pathlib import Path\n"
        "guard = RemoteGuard(fake_guard.command('good', Path(sys.argv[1])), deadline_s=60)\n"
        "print(guard.wake(), flush=True)\n"
        "guard.check(draft(sys.argv[2]), AuthorProfile())\n"
    )
    root = Path(__file__).resolve().parents[2]
    with _started([sys.executable, "-c", program, str(log), text], cwd=root, stdout=subprocess.PIPE) as parent:
        assert parent.stdout is not None
        assert parent.stdout.readline()
        time.sleep(0.2)
        parent.kill()
    pid = int(log.read_text())
    assert _wait(lambda: _gone(pid))


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_the_guard_leaves_no_core_and_nothing_of_the_draft_outside_its_memory(
    make: Make, starts: Callable[[], list[int]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VIGNETTE_SECRET", "canary")
    popen: list[object] = []
    monkeypatch.setattr(subprocess, "Popen", _recording(subprocess.Popen, popen))
    guard = make()
    guard.check(draft("canary Maria"), AuthorProfile(name="canary"))
    (pid,) = starts()
    limits = Path(f"/proc/{pid}/limits").read_text()
    (core,) = [line for line in limits.splitlines() if line.startswith("Max core file size")]
    assert core.split()[4:6] == ["0", "0"]
    assert "canary" not in Path(f"/proc/{pid}/cmdline").read_text()
    assert len(popen) == 1
    assert "canary" not in repr(popen)
    assert os.getpgid(pid) == pid != os.getpgid(0)


def _recording(real: type[subprocess.Popen[bytes]], calls: list[object]) -> Callable[..., subprocess.Popen[bytes]]:
    def popen(*args: object, **options: object) -> subprocess.Popen[bytes]:
        calls.append((args, options))
        return real(*args, **options)  # type: ignore[call-overload,no-any-return]

    return popen


def test_the_environment_holds_only_what_an_interpreter_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HOME", "PATH", "HTTPS_PROXY", "VIGNETTE_HOME", "DBUS_SESSION_BUS_ADDRESS", "PYTHONSTARTUP"):
        monkeypatch.setenv(name, "canary")
    assert "canary" not in repr(guard_environment())


def test_the_command_is_this_program_in_its_hidden_role(monkeypatch: pytest.MonkeyPatch) -> None:
    assert guard_command() == [sys.executable, "-P", "-m", "composer", "guard-child"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert guard_command() == [sys.executable, "guard-child"]
    assert "PYTHONPATH" not in guard_environment()
