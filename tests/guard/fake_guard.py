"""A guard's process with a tiny engine: the real pipes, the real loop, words in place of a model.

Started as a program: `fake_guard.py BEHAVIOUR [LOG]`. It behaves by the words it is asked about, so that one process
can do well first and badly later; LOG gets one line for each start.
"""

from __future__ import annotations

import os
import re
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from composer.base.errors import GuardError
from composer.guard import child
from composer.guard.author import AuthorProfile
from composer.guard.report import Finding, Label, Report, Suggestion, Surface, Verdict
from composer.guard.submission import Submission
from composer.text.span import Span

VERSION = "words-1"


class WordEngine:
    """Calls "Maria" a name, "lighthouse" a cue, and "bonjour" a language it does not read."""

    def inspect(self, submission: Submission, profile: AuthorProfile) -> Report:
        text = "\n".join(submission.parts)
        self._misbehave(text)
        findings = [
            Finding(Surface.PART, index, Span(at, at + len(word)), label, reason, (Suggestion("use", safer),), "words")
            for word, label, reason, safer in (
                ("Maria", Label.NAME, "name.patient", "a patient"),
                ("lighthouse", Label.QUASI, "quasi.occupation", ""),
            )
            for index, part in enumerate(submission.parts)
            if (at := part.find(word)) >= 0
        ]
        not_looked = ("language",) if "bonjour" in text else ()
        verdict = Verdict.BLOCK if any(finding.blocks for finding in findings) else Verdict.WARN
        if not findings and not not_looked:
            verdict = Verdict.CLEAR
        report = Report(submission.digest, verdict, tuple(findings), ("words",), not_looked, VERSION, profile.version)
        return self._spoilt(report, text)

    def _misbehave(self, text: str) -> None:
        if "HANG" in text:
            time.sleep(60)
        if "REGEX" in text:  # holds the interpreter's lock for longer than anybody waits
            re.match(r"(a+)+$", "a" * 40 + "b")
        if "DIE" in text:
            os.kill(os.getpid(), signal.SIGTERM)
            time.sleep(60)
        if "RAISE" in text:
            raise ValueError(text)
        if "MEMORY" in text:
            raise MemoryError
        if "PRINT" in text:
            print(text, flush=True)
            os.write(1, b"\x00\x00\x00\x02{}")
            os.write(2, text.encode())
        if "CONNECT" in text:
            import socket

            socket.create_connection(("127.0.0.1", 9), timeout=1)
        if "SPAWN" in text:
            import subprocess

            subprocess.run([sys.executable, "-V"], check=False)
        if "WRITE" in text:
            Path(os.devnull).write_text(text)

    def _spoilt(self, report: Report, text: str) -> Report:
        if "OTHER_DIGEST" in text:
            return replace(report, submission_digest="0" * 64)
        if "OTHER_PROFILE" in text:
            return replace(report, profile_version="0" * 16)
        if "OTHER_VERSION" in text:
            return replace(report, guard_version="words-2")
        if "BAD_CODE" in text:
            return replace(report, looked=(text,))
        return report


class BlindEngine(WordEngine):
    """Loads, answers, and finds nothing."""

    def inspect(self, submission: Submission, profile: AuthorProfile) -> Report:
        return Report(submission.digest, Verdict.CLEAR, (), ("words",), (), VERSION, profile.version)


def _missing() -> child.Looker:
    raise GuardError("guard.missing")


def _damaged() -> child.Looker:
    raise OSError("the model cannot be read")


def _slow() -> child.Looker:
    time.sleep(60)
    return WordEngine()


def _dead() -> child.Looker:
    os._exit(3)


LOADERS: dict[str, Callable[[], child.Looker]] = {
    "good": WordEngine,
    "blind": BlindEngine,
    "missing": _missing,
    "damaged": _damaged,
    "slow": _slow,
    "dead": _dead,
}


def command(behaviour: str = "good", log: Path | None = None) -> list[str]:
    """What a test hands to `RemoteGuard`."""
    return [sys.executable, str(Path(__file__).resolve()), behaviour, *([str(log)] if log else [])]


def main(arguments: list[str]) -> int:
    behaviour, *rest = arguments
    for log in rest:
        with Path(log).open("a", encoding="utf-8") as book:
            book.write(f"{os.getpid()}\n")
    if behaviour == "babble":
        os.write(1, b"\x00\x00\x00\x05hello")
        time.sleep(60)
    if behaviour == "liar":  # another protocol: answers wake well and a check with another submission's report
        return _lie()
    return child.main(load=LOADERS[behaviour])


def _lie() -> int:
    from composer.guard import wire

    with os.fdopen(0, "rb") as asks, os.fdopen(1, "wb") as answers:
        while body := wire.read_frame(asks):
            ask = wire.read_ask(body)
            if isinstance(ask, wire.CheckAsk):
                submission = Submission.decode(ask.submission)
                report = Report(submission.digest, Verdict.CLEAR, (), ("words",), (), VERSION, ask.profile.version)
                text = submission.parts[0]
                if "OUTSIDE" in text:
                    beyond = Span(0, len(text) + 1)
                    report = replace(report, findings=(Finding(Surface.PART, 0, beyond, Label.QUASI, "quasi"),))
                if "OTHER_DIGEST" in text:
                    report = replace(report, submission_digest="0" * 64)
                if "OTHER_PROFILE" in text:
                    report = replace(report, profile_version="0" * 16)
                if "OTHER_VERSION" in text:
                    report = replace(report, guard_version="words-2")
                number = ask.number + ("OTHER_NUMBER" in text)
                answers.write(wire.pack(wire.Looked(number, report)))
                if "TWICE" in text:
                    answers.write(wire.pack(wire.Looked(number, report)))
            else:
                answers.write(wire.pack(wire.Awake(ask.number, VERSION)))
            answers.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
