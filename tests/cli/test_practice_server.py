"""`vignette practice-server`, really started."""

from __future__ import annotations

import datetime as dt
import http.client
import json
import os
import re
import signal
import socket
import subprocess
import sys
import threading
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from composer.base.paths import resources
from composer.posting.practice.faults import Fault
from composer.posting.practice.handle import PracticeHandle
from composer.posting.practice.server import PracticeServer
from composer.posting.practice.state import PracticePost
from composer.posting.practice.tool import main as practice

ROOT = Path(__file__).resolve().parents[2]
CALLBACK = "http://127.0.0.1:8000/back"


def start(*arguments: str) -> subprocess.Popen[str]:
    environment = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"}
    return subprocess.Popen(
        [sys.executable, "-m", "composer", "practice-server", *arguments],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT, env=environment,
    )  # fmt: skip


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM])
def test_it_serves_until_it_is_told_to_end(ending: signal.Signals) -> None:
    with start("--json", "--controls", "--callback", CALLBACK, "--credit", "0.02") as running:
        assert running.stdout
        facts = json.loads(running.stdout.readline())
        target = urlsplit(facts["base_url"])
        connection = http.client.HTTPConnection(str(target.hostname), target.port, timeout=5)
        told = []
        for text in ("one", "two", "three"):
            head = {"Authorization": f"Bearer {facts['bearer']}", "Content-Type": "application/json"}
            connection.request("POST", "/2/tweets", json.dumps({"text": text}), head)
            answer = connection.getresponse()
            told.append(answer.status)
            answer.read()
        connection.close()
        running.send_signal(ending)
        out, err = running.communicate(timeout=10)

    assert told == [201, 201, 402]
    assert facts["client_id"]
    assert (running.returncode, out, err) == (0, "", "")


def test_nothing_is_kept_unless_it_is_asked_for(tmp_path: Path) -> None:
    """Two runs of the tool in this process; the file is its owner's alone."""
    file = tmp_path / "kept.json"

    def run(*arguments: str, text: str = "") -> list[str]:
        stop, told = threading.Event(), list[str]()

        def use(server: PracticeServer) -> None:
            if text:
                server.state.add(PracticePost("", text, dt.datetime.now(dt.UTC)))
            told.extend(post.text for post in server.state.posts())
            stop.set()

        made = PracticeServer.start

        def start(server: PracticeServer, port: int = 0) -> PracticeHandle:
            handle = made(server, port)
            use(server)
            return handle

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(PracticeServer, "start", start)
            assert practice(arguments, stop) == 0
        return told

    assert run(text="one") == ["one"]
    assert run("--keep", str(file)) == []
    assert run("--keep", str(file), text="two") == ["two"]
    assert run("--keep", str(file)) == ["two"]
    assert file.stat().st_mode & 0o077 == 0 or os.name == "nt"

    file.write_text("no snapshot", "utf-8")
    assert practice(["--keep", str(file)]) == 3
    assert file.read_text("utf-8") == "no snapshot"


def test_a_port_that_is_taken_is_said() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        running = start("--port", str(taken.getsockname()[1]))
        _, err = running.communicate(timeout=10)

    assert (running.returncode, err) == (
        3,
        "vignette: The port is taken, or may not be used. Choose another, or none.\n",
    )


@pytest.mark.parametrize("wrong", [["--callback", "ftp://x"], ["--port", "70000"], ["--credit", "nan"], ["words"]])
def test_it_does_not_repeat_what_it_was_given(wrong: list[str]) -> None:
    running = start(*wrong)
    out, err = running.communicate(timeout=10)

    assert (running.returncode, out) == (64, "")
    assert wrong[-1] not in err.replace("--port N", "")


def test_the_help_names_every_fault_and_every_option() -> None:
    page = (resources() / "help" / "10-practice-server.md").read_text("utf-8")

    assert set(re.findall(r"`([a-z_]+)`", page.rsplit("The faults:", 1)[1])) == set(Fault)
    assert {
        option for option in ("--json", "--port", "--credit", "--callback", "--controls") if option not in page
    } == set()
