"""Nothing readable: a run of the real program with an invented patient's name leaves that name nowhere (laws 1 and 5).

The whole run, through every part of the window and every command, is `make reliability`'s; here is a short one, and the
proof that the looking would find something.
"""

from __future__ import annotations

import base64
import gzip
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.canary import values
from tests.canary.canary import Canary
from tests.canary.run import SHORT, Run
from tests.canary.watch import Leaks, Processes, until
from tests.screen.desktop import ROOT

CODED = {
    "as it is": lambda word: word.encode(),
    "small": lambda word: word.lower().encode(),
    "in capitals": lambda word: word.upper().encode(),
    "UTF-16, little end first": lambda word: word.encode("utf-16-le"),
    "UTF-16, big end first": lambda word: word.upper().encode("utf-16-be"),
    "percent-encoded": lambda word: "".join(f"%{ord(letter):02X}" for letter in word).encode(),
    "escaped in JSON": lambda word: "".join(f"\\u{ord(letter):04x}" for letter in word).encode(),
    "hex": lambda word: word.encode().hex().encode(),
    "Base64": lambda word: base64.b64encode(word.encode()),
    "Base64, one byte later": lambda word: base64.b64encode(b"x" + word.encode() + b"yz"),
    "Base64, two bytes later": lambda word: base64.b64encode(b"xy" + word.encode() + b"z"),
    "Base64 of capitals": lambda word: base64.b64encode(word.upper().encode()),
}


@pytest.mark.parametrize("how", CODED)
def test_a_canary_is_found_however_it_is_coded(how: str) -> None:
    for _ in range(20):
        canary = Canary.of_a_person()
        assert canary.within(b"some" + CODED[how](canary.word) + b"thing")
        assert not Canary.of_a_key("other").within(b"some" + CODED[how](canary.word) + b"thing")


def test_a_canary_is_found_in_names_of_files_and_in_what_is_packed(tmp_path: Path) -> None:
    canary = Canary.of_a_person()
    (tmp_path / f"{canary.word}.txt").write_bytes(b"nothing")
    (tmp_path / "log.gz").write_bytes(gzip.compress(canary.word.encode()))
    with zipfile.ZipFile(tmp_path / "kept.zip", "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("a.txt", "nothing " * 100)
        packed.writestr("b.txt", f"Admitted {canary.word}" * 3)
    leaks = Leaks((canary,))
    leaks.look_into("files", tmp_path)

    assert len(leaks.found) == 3
    assert leaks.looked == {"files": 3, "files names": 3}


@pytest.mark.skipif(sys.platform != "linux", reason="told under /proc")
def test_a_canary_is_found_in_the_arguments_and_the_environment_of_a_childs_child() -> None:
    canary, other = Canary.of_a_person(), Canary.of_a_key("Ak")
    leaks = Leaks((canary, other))
    watching = Processes(leaks)
    command = f"A_KEY={other.word} sh -c 'sleep 20; : {canary.word}'; :"
    with subprocess.Popen(["sh", "-c", 'eval "$(cat)"; :'], stdin=subprocess.PIPE) as program:
        assert program.stdin is not None
        watching.follow(program.pid)
        program.stdin.write(command.encode())
        program.stdin.close()
        assert until(lambda: len(leaks.found) >= 2, 60)
        for pid in watching.family() - {program.pid}:
            subprocess.run(["kill", str(pid)], check=False)
    watching.stop()

    assert {line.split(":")[0] for line in leaks.found} == {"arguments", "environments"}


_KEEPS = """
import sys
word = sys.stdin.readline().strip()
kept = {"a": ("Admitted " + word,)} if sys.argv[1] == "yes" else {}
del word
print("up", flush=True)
while True:
    sys.stdin.readline()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="asked by a signal")
@pytest.mark.parametrize("keeps", ["yes", "no"])
def test_a_canary_is_found_in_the_values_of_a_program(
    tmp_path: Path, keeps: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(values, "SETTLED_S", 1.0)
    leaks, asked = Leaks((Canary.of_a_key("Ak"), canary := Canary.of_a_person())), tmp_path / "words"
    ways = os.pathsep.join((str(Path(__file__).with_name("hook")), str(ROOT)))
    around = {**os.environ, "PYTHONPATH": ways, "CANARY_HELD": str(asked)}
    command = [sys.executable, "-c", _KEEPS, keeps]
    with subprocess.Popen(command, env=around, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        program.stdin.write(f"{canary.word}\n")
        program.stdin.flush()
        assert program.stdout.readline() == "up\n"
        values.look_into_values(leaks, program.pid, asked)
        program.kill()

    assert leaks.found == (["values while locked: in a tuple"] if keeps == "yes" else [])


@pytest.mark.screen
@pytest.mark.crash
def test_a_name_typed_checked_copied_locked_and_crashed_over_stands_nowhere(tmp_path: Path) -> None:
    """Files, logs at DEBUG, core files, arguments, environments, titles, D-Bus; selections and tree once locked."""
    told = Run(tmp_path).whole(SHORT, (), commands=False)

    assert told["found"] == []
    assert told["broken"] == []
    assert told["scenes"] == [*SHORT, "locked", "unlocked", "crashed", "recovered"]
    assert isinstance(told["looked_at"], dict)
    assert set(told["looked_at"]) >= {"files", "arguments", "environments", "D-Bus", "selections", "core files"}
