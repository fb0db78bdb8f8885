"""`vignette check` as a program: real processes, real pipes, a real guard's process with a tiny engine."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from composer.base.arguments import USAGE
from composer.drafts.draft import PART_BREAK
from tests.guard import fake_guard

ROOT = Path(__file__).resolve().parents[2]
ENVIRONMENT = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")} | {
    "PYTHONPATH": str(ROOT)
}
Run = Callable[..., subprocess.CompletedProcess[bytes]]


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """One line for each start of a guard."""
    return tmp_path / "starts"


@pytest.fixture
def command(log: Path) -> Callable[..., list[str]]:
    program = str(Path(__file__).with_name("fake_vignette.py"))

    def build(*arguments: str, behaviour: str = "good", deadline: float = 60.0) -> list[str]:
        return [sys.executable, program, behaviour, str(log), str(deadline), *arguments]

    return build


@pytest.fixture
def run(command: Callable[..., list[str]]) -> Run:
    """Runs a command to its end."""

    def go(*arguments: str, stdin: bytes = b"", **how: Any) -> subprocess.CompletedProcess[bytes]:
        environment = ENVIRONMENT | how.pop("environment", {})
        return subprocess.run(
            command(*arguments, **how), input=stdin, capture_output=True, timeout=300, cwd=ROOT, env=environment
        )

    return go


@contextmanager
def _started(command: list[str], **how: Any) -> Iterator[subprocess.Popen[bytes]]:
    """A program that does not outlive its test."""
    with subprocess.Popen(command, env=ENVIRONMENT, **how) as program:
        watchdog = threading.Timer(300, program.kill)
        watchdog.start()
        try:
            yield program
        finally:
            watchdog.cancel()
            program.kill()


def _answers(done: subprocess.CompletedProcess[bytes]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in done.stdout.splitlines()]


def _line(record_id: object, text: str) -> bytes:
    return json.dumps({"id": record_id, "text": text}).encode() + b"\n"


@pytest.mark.parametrize("nothing", [b"", b" \n\n", b"\xef\xbb\xbf"], ids=["empty", "blank", "mark"])
def test_nothing_is_not_clear(run: Run, nothing: bytes) -> None:
    """Whoever pipes an empty file would take it for what they meant to give."""
    done = run("check", stdin=nothing)

    assert done.returncode == USAGE
    assert done.stdout == b""
    assert b"Nothing was given" in done.stderr
    assert run("check", "").returncode == USAGE
    done = run("check", "--json", stdin=nothing)
    assert done.returncode == USAGE
    assert [answer["error"] for answer in _answers(done)] == ["record.empty"]


# ---- for programs


@pytest.mark.parametrize("how", [(), ("--json",)])
def test_a_draft_given_as_an_argument_is_looked_at_and_its_author_told_who_can_read_it(
    run: Run, tmp_path: Path, how: tuple[str, ...]
) -> None:
    """Arguments stand in the list of processes and in a shell's history; standard input and files do not."""
    path = tmp_path / "draft.txt"
    path.write_text("Saw Maria today")
    argument = run("check", *how, "Saw Maria today")
    others = (run("check", *how, stdin=b"Saw Maria today"), run("check", *how, "--file", str(path)))

    assert b"Others on this computer can read arguments" in argument.stderr
    assert argument.stdout
    assert not any(b"can read arguments" in done.stderr for done in others)


def test_the_answer_has_the_fields_the_manual_names(run: Run) -> None:
    done = run("check", "--json", "Saw Maria today")
    (answer,) = _answers(done)
    assert done.returncode == 2
    assert set(answer) == {"id", "verdict", "spans", "looked", "not_looked", "guard"}
    (span,) = answer.pop("spans")
    assert answer == {
        "id": "1", "verdict": "block", "looked": ["words"], "not_looked": [], "guard": fake_guard.VERSION,
    }  # fmt: skip
    reason = span.pop("reason")
    assert reason
    assert reason != "name.patient"
    assert span == {
        "start": 4, "end": 9, "label": "NAME", "surface": "part", "index": 0,
        "citation": "45 CFR 164.514(b)(2)(i)(A)", "suggestions": ["a patient"],
    }  # fmt: skip


@pytest.mark.parametrize(
    ("texts", "status"),
    [
        (["pearl"], 0),
        (["lighthouse"], 1),
        (["bonjour"], 1),
        (["Maria"], 2),
        (["RAISE"], 3),
        (["pearl", "lighthouse"], 1),
        (["Maria", "lighthouse", "pearl"], 2),
        (["RAISE", "Maria", "pearl"], 3),
        (["Maria", "pearl", ""], 64),
    ],
)
def test_of_several_drafts_the_worst_wins(run: Run, texts: list[str], status: int) -> None:
    done = run("check", "--json", *texts)
    assert done.returncode == status
    assert [answer["id"] for answer in _answers(done)] == [str(number + 1) for number in range(len(texts))]


def test_a_language_not_looked_at_is_said_and_warns(run: Run) -> None:
    (answer,) = _answers(run("check", "--json", "bonjour"))
    assert (answer["verdict"], answer["not_looked"]) == ("warn", ["language"])


def test_a_thread_is_one_draft_with_offsets_into_its_text(run: Run) -> None:
    text = f"é👩 first{PART_BREAK}then Maria".replace("\n", "\r\n")
    done = run("check", "--jsonl", stdin=_line("a", text))
    (answer,) = _answers(done)
    (span,) = answer["spans"]
    assert text[span["start"] : span["end"]] == "Maria"
    assert (span["surface"], span["index"]) == ("part", 1)


def test_the_full_record_is_looked_at_post_by_post(run: Run) -> None:
    record = {"id": 7, "parts": ["first", "Maria"], "profile": {"city": "Springfield"}}
    (answer,) = _answers(run("check", "--jsonl", stdin=json.dumps(record).encode()))
    (span,) = answer["spans"]
    assert (answer["id"], span["index"], span["start"], span["end"]) == (7, 1, 0, 5)


def test_a_thousand_lines_start_the_guard_once_and_come_back_in_order(run: Run, log: Path) -> None:
    words = ["pearl", "lighthouse", "Maria"]
    lines = b"".join(_line(number, f"{words[number % 3]} {number}") for number in range(1000))
    done = run("check", "--jsonl", stdin=lines)
    answers = _answers(done)
    assert done.returncode == 2
    assert [answer["id"] for answer in answers] == list(range(1000))
    assert [answer["verdict"] for answer in answers] == (["clear", "warn", "block"] * 334)[:1000]
    assert len(log.read_text().split()) == 1


def test_a_line_that_cannot_be_read_has_its_own_answer_and_the_rest_is_looked_at(run: Run) -> None:
    lines = [
        b"\xef\xbb\xbf" + _line("a", "Maria").rstrip(b"\n") + b"\r\n",
        b"\r\n",
        b"not json\n",
        b'{"id":"b","text":"\xff"}\n',
        b'{"id":"c","text":"x","more":1}\n',
        b'{"id":"d","text":"\\ud800"}\n',
        b'{"id":"e","text":"' + b"a" * 5_000_000 + b'"}\n',
        _line("f", "pearl").rstrip(b"\n"),
    ]
    done = run("check", "--jsonl", stdin=b"".join(lines))
    first, *errors, last = _answers(done)
    assert (first["id"], first["verdict"], last["id"], last["verdict"]) == ("a", "block", "f", "clear")
    assert errors == [
        {"id": None, "error": "record.not_json"},
        {"id": None, "error": "record.not_utf8"},
        {"id": "c", "error": "record.fields"},
        {"id": "d", "error": "record.surrogate"},
        {"id": None, "error": "record.too_long"},
    ]
    assert done.returncode == 3
    assert done.stderr == b""


def test_no_line_is_no_answer(run: Run) -> None:
    done = run("check", "--jsonl")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


def test_each_answer_is_out_before_the_next_line_is_asked_for(command: Callable[..., list[str]]) -> None:
    with _started(command("check", "--jsonl"), stdin=subprocess.PIPE, stdout=subprocess.PIPE) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        for number in range(3):
            program.stdin.write(_line(number, "pearl"))
            program.stdin.flush()
            assert json.loads(program.stdout.readline())["id"] == number
        program.stdin.close()
        assert program.wait(10) == 0


# ---- a guard in trouble


@pytest.mark.crash
@pytest.mark.parametrize(
    ("text", "code"), [("DIE", "guard.crashed"), ("RAISE", "guard.crashed"), ("HANG", "guard.late")]
)
def test_one_draft_the_guard_cannot_look_at_spoils_no_other(run: Run, text: str, code: str) -> None:
    lines = _line(1, "Maria") + _line(2, text) + _line(3, "pearl")
    done = run("check", "--jsonl", stdin=lines, deadline=3.0)
    first, second, third = _answers(done)
    assert (first["verdict"], third["verdict"]) == ("block", "clear")
    assert second == {"id": 2, "error": code}
    assert done.returncode == 3


@pytest.mark.crash
@pytest.mark.parametrize(
    ("behaviour", "codes"),
    [
        ("missing", ["guard.missing"] * 5),
        ("damaged", ["guard.damaged"] * 5),
        ("blind", ["guard.damaged"] * 5),
        ("dead", ["guard.crashed"] * 3 + ["guard.missing"] * 2),
    ],
)
def test_without_a_guard_every_draft_is_refused(run: Run, log: Path, behaviour: str, codes: list[str]) -> None:
    done = run("check", "--jsonl", stdin=b"".join(_line(n, "pearl") for n in range(5)), behaviour=behaviour)
    assert _answers(done) == [{"id": number, "error": code} for number, code in enumerate(codes)]
    assert done.returncode == 3
    assert len(log.read_text().split()) == 3


@pytest.mark.crash
@pytest.mark.skipif(sys.platform == "win32", reason="sends SIGKILL")
def test_a_guard_killed_mid_stream_is_started_again(command: Callable[..., list[str]], log: Path) -> None:
    with _started(command("check", "--jsonl"), stdin=subprocess.PIPE, stdout=subprocess.PIPE) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        answers = []
        for number in range(20):
            program.stdin.write(_line(number, "Maria"))
            program.stdin.flush()
            answers.append(json.loads(program.stdout.readline()))
            if number in {5, 12}:
                os.kill(int(log.read_text().split()[-1]), signal.SIGKILL)
        program.stdin.close()
        status = program.wait(10)
    assert [answer["id"] for answer in answers] == list(range(20))
    failed = [answer["id"] for answer in answers if "error" in answer]
    assert set(failed) <= {6, 13}, "only the question at the moment of the kill may fail"
    assert all(answer.get("verdict") == "block" for answer in answers if answer["id"] not in failed)
    assert status == (3 if failed else 2)
    assert len(log.read_text().split()) == 3


# ---- for people


def test_people_are_told_the_words_the_rule_the_reason_and_what_was_looked_at(run: Run) -> None:
    done = run("check", "Saw Maria near the lighthouse")
    told = done.stdout.decode()
    assert done.returncode == 2
    assert "Must change" in told
    assert "“Maria” (post 1) Rule A" in told
    assert "“lighthouse” (post 1) Rule (ii)" in told
    assert "Use “a patient”" in told
    assert "Looked at: The words of this post" in told
    assert "45 CFR 164.514" in told
    assert "name.patient" not in told


def test_people_are_told_what_was_not_looked_at(run: Run) -> None:
    done = run("check", stdin=b"bonjour")
    assert done.returncode == 1
    assert "English only" in done.stdout.decode()


def test_what_went_wrong_is_told_in_a_sentence(run: Run) -> None:
    done = run("check", "pearl", behaviour="missing")
    assert done.returncode == 3
    assert done.stderr.decode().splitlines()[-1] == "vignette: The check could not look. Keep writing; posting waits."


@pytest.mark.parametrize(
    ("stdin", "sentence"), [(b"caf\xe9", "not UTF-8"), (b"a" * 5_000_000, "too long")], ids=["latin", "long"]
)
def test_a_stream_that_is_no_draft_is_told_in_a_sentence(run: Run, stdin: bytes, sentence: str) -> None:
    done = run("check", stdin=stdin)
    assert done.returncode == 3
    assert sentence in done.stderr.decode()


def test_a_draft_cannot_play_with_the_terminal(run: Run) -> None:
    done = run("check", "\x1b[2JMaria\u202e")
    assert b"\x1b" not in done.stdout
    assert "\u202e" not in done.stdout.decode()


def test_a_terminal_that_lacks_the_characters_gets_an_answer_all_the_same(run: Run) -> None:
    done = run("check", "Maria", environment={"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"})
    assert done.returncode == 2
    assert b"Maria" in done.stdout


# ---- where drafts come from


@pytest.mark.parametrize("data", [b"Saw Maria", b"\xef\xbb\xbfSaw Maria\r\n"])
def test_a_file_is_one_draft(run: Run, tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "draft.txt"
    path.write_bytes(data)
    (answer,) = _answers(run("check", "--json", "--file", str(path)))
    assert [(span["start"], span["end"]) for span in answer["spans"]] == [(4, 9)]


def test_a_file_of_lines_is_many(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "drafts.jsonl"
    path.write_bytes(_line("a", "Maria") + _line("b", "pearl"))
    done = run("check", "--jsonl", "--file", str(path))
    assert [answer["verdict"] for answer in _answers(done)] == ["block", "clear"]


def test_a_hyphen_is_standard_input(run: Run) -> None:
    (answer,) = _answers(run("check", "--json", "--file", "-", stdin=b"Maria"))
    assert answer["verdict"] == "block"


@pytest.mark.parametrize("name", ["nowhere.txt", ".", "nul\0"][:2])
@pytest.mark.parametrize("form", ["--json", "--jsonl"])
def test_a_file_that_cannot_be_read_was_not_looked_at(run: Run, tmp_path: Path, name: str, form: str) -> None:
    done = run("check", form, "--file", str(tmp_path / name))
    assert [answer["error"] for answer in _answers(done)] == ["record.unreadable"]
    assert done.returncode == 3


def test_half_a_character_among_the_arguments_is_an_error_of_its_own(run: Run) -> None:
    done = run("check", "--json", os.fsdecode(b"caf\xe9"), "pearl")
    broken, fine = _answers(done)
    assert broken == {"id": "1", "error": "record.surrogate"}
    assert fine["verdict"] == "clear"


# ---- how it is called


@pytest.mark.parametrize(
    "arguments",
    [
        ["Zebulon"],
        ["check", "--unknown=Zebulon"],
        ["check", "--jso", "Zebulon"],
        ["check", "Zebulon", "--file", "x"],
        ["check", "Zebulon", "--jsonl"],
        ["check", "--file"],
        ["check", "--json=Zebulon"],
        ["--", "Zebulon"],
    ],
)
def test_another_call_is_a_usage_error_that_repeats_no_word(run: Run, arguments: list[str]) -> None:
    done = run(*arguments)
    assert done.returncode == 64
    assert b"usage:" in done.stderr
    assert b"Zebulon" not in done.stderr + done.stdout


def test_a_draft_that_begins_with_a_hyphen_comes_after_two(run: Run) -> None:
    done = run("check", "--json", "--", "--Maria")
    assert done.returncode == 2


def test_help_names_the_exit_statuses(run: Run) -> None:
    done = run("check", "--help")
    assert done.returncode == 0
    assert b"3 could not look" in done.stdout


# ---- ends


@pytest.mark.skipif(sys.platform == "win32", reason="a POSIX pipe")
def test_a_reader_that_leaves_ends_it_quietly(command: Callable[..., list[str]], tmp_path: Path) -> None:
    source = tmp_path / "drafts.jsonl"
    source.write_bytes(b"".join(_line(number, "Maria " * 50) for number in range(2000)))
    with _started(
        command("check", "--jsonl", "--file", str(source)),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as program:
        assert program.stdout is not None
        assert program.stderr is not None
        program.stdout.readline()
        program.stdout.close()
        assert program.wait(20) == 3
        assert program.stderr.read() == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_is_no_clear_answer(command: Callable[..., list[str]]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            command("check", "--json", "pearl"),
            stdout=full,
            stderr=subprocess.PIPE,
            env=ENVIRONMENT,
            timeout=30,
        )
    assert done.returncode == 3


@pytest.fixture
def interruptible() -> Iterator[None]:
    """What starts here can be interrupted, even where the suite runs behind a shell's `&`, which ignores SIGINT."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.skipif(sys.platform == "win32", reason="sends SIGINT")
@pytest.mark.usefixtures("interruptible")
def test_an_interrupt_is_no_clear_answer(command: Callable[..., list[str]]) -> None:
    with _started(
        command("check", "--jsonl"), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        assert program.stderr is not None
        program.stdin.write(_line(1, "pearl"))
        program.stdin.flush()
        program.stdout.readline()
        program.send_signal(signal.SIGINT)
        assert program.wait(10) == 3
        assert program.stderr.read() == b""


def test_what_nobody_expected_is_one_plain_line_without_a_word(run: Run) -> None:
    done = run("check", stdin=b"Zebulon", behaviour="broken")
    assert done.returncode == 3
    assert done.stderr.decode().count("\n") == 1
    assert b"Zebulon" not in done.stderr + done.stdout
    assert b"Traceback" not in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="closes descriptors as a shell does")
@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-"])
def test_a_closed_stream_is_never_a_clear_answer_nor_a_crash(command: Callable[..., list[str]], closed: str) -> None:
    line = " ".join(f"'{word}'" for word in command("check", "--json")) + f" {closed}"
    done = subprocess.run(
        ["/bin/sh", "-c", line],
        input=b"Maria",
        capture_output=True,
        env=ENVIRONMENT,
        timeout=30,
    )
    assert done.returncode == (3 if closed == "<&-" else 2)
    assert b"Traceback" not in done.stderr
