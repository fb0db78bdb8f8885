"""`vignette count` as a program."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]


def _run(*arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "composer", "count", *arguments],
        input=stdin,
        capture_output=True,
        cwd=ROOT,
        timeout=60,
    )


def _answers(done: subprocess.CompletedProcess[bytes]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_a_line_is_counted_and_answered_as_the_manual_says() -> None:
    text = "h\u00e9llo 👩🏽\u200d⚕️ @ann #ward https://example.org/a"
    done = _run("--jsonl", stdin=json.dumps({"id": "a", "text": text}).encode())
    assert _answers(done) == [
        {"id": "a", "weighted": 43, "valid": True, "urls": ["https://example.org/a"], "hashtags": ["ward"],
         "mentions": ["ann"]}
    ]  # fmt: skip
    assert (done.returncode, done.stderr) == (0, b"")


def test_lines_that_cannot_be_read_have_their_own_answers_in_order() -> None:
    lines = [
        b'\xef\xbb\xbf{"id":1,"text":"a"}\r\n',
        b"\n",
        b"not json\n",
        b'{"id":2,"text":"\xff"}\n',
        b'{"id":3}\n',
        b'{"id":4,"text":"' + b"a" * 5_000_000 + b'"}\n',
        b'{"id":5,"text":"\\ud800"}\n',
        b'{"id":6,"text":"bb"}',
    ]
    done = _run("--jsonl", stdin=b"".join(lines))
    assert [(answer["id"], answer.get("weighted", answer.get("error"))) for answer in _answers(done)] == [
        (1, 1),
        (None, "record.not_json"),
        (None, "record.not_utf8"),
        (3, "record.fields"),
        (None, "record.too_long"),
        (5, "record.surrogate"),
        (6, 2),
    ]
    assert done.returncode == 3


def test_people_are_told_in_words() -> None:
    done = _run("a" * 281, "b")
    first, second = done.stdout.decode().splitlines()
    assert "281" in first
    assert "1 too many" in first
    assert "279 left" in second
    assert done.returncode == 0


@pytest.mark.parametrize("data", [b"abc", b"\xef\xbb\xbfabc"])
def test_a_file_is_one_text(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "post.txt"
    path.write_bytes(data)
    for arguments, stdin in ((("--file", str(path)), b""), ((), data), (("--file", "-"), data)):
        (answer,) = _answers(_run("--json", *arguments, stdin=stdin))
        assert (answer["id"], answer["weighted"]) == ("1", 3)


def test_what_cannot_be_read_is_told() -> None:
    done = _run("--file", "/nowhere/at/all")
    assert done.returncode == 3
    assert b"cannot be opened" in done.stderr
    (broken, fine) = _answers(_run("--json", os.fsdecode(b"caf\xe9"), "a"))
    assert broken == {"id": "1", "error": "record.surrogate"}
    assert fine["weighted"] == 1


def test_a_thousand_lines_come_back_in_order() -> None:
    lines = b"".join(json.dumps({"id": n, "text": "a" * (n % 7)}).encode() + b"\n" for n in range(1000))
    answers = _answers(_run("--jsonl", stdin=lines))
    assert [(answer["id"], answer["weighted"]) for answer in answers] == [(n, n % 7) for n in range(1000)]


def test_two_sources_are_a_usage_error() -> None:
    assert _run("Zebulon", "--jsonl").returncode == 64


def test_counting_starts_no_guard_and_loads_no_model() -> None:
    program = (
        "import sys\n"
        "def hook(event, args):\n"
        "    if event == 'subprocess.Popen': raise RuntimeError\n"
        "sys.addaudithook(hook)\n"
        "from composer.__main__ import main\n"
        "status = main(['count', 'a'])\n"
        "assert not {'spacy', 'PySide6'} & set(sys.modules)\n"
        "sys.exit(status)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, cwd=ROOT, timeout=60)
    assert (done.returncode, done.stderr) == (0, b"")
