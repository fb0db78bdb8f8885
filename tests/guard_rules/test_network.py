"""The trained network as it is shipped: it reads, keeps to itself, and refuses what is no network."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from composer.base import paths
from composer.base.errors import GuardError
from composer.guard.model import load
from composer.guard.network import Network
from composer.guard.prediction import LABELS
from composer.guard.report import Label
from tests.guard_rules.test_model import home as home  # noqa: PLC0414 - the fixture, by its name

pytestmark = pytest.mark.model

FOLDER = paths.models() / "reader"


@pytest.fixture(scope="module")
def network() -> Network:
    return Network((FOLDER / "reader.onnx").read_bytes(), (FOLDER / "vocab.txt").read_bytes())


def test_a_name_beside_a_bed_is_an_identifier_and_a_teacher_is_none(network: Network) -> None:
    patient, teacher = "Mrs Abernathy in bed 4 went home smiling.", "Congratulations to Prof Abernathy on the award."

    assert network.read(patient).verdict[2] > 0.5
    assert Label.NAME in {one.label for one in network.read(patient).identifiers(patient)}
    assert network.read(teacher).verdict[2] < 0.5


def test_likelihoods_sum_to_one(network: Network) -> None:
    seen = network.read("Saw a florist with a rare rash this morning 🫀")

    assert sum(seen.verdict) == pytest.approx(1.0, abs=1e-4)
    assert all(sum(token.likely) == pytest.approx(1.0, abs=1e-4) for token in seen.tokens)
    assert all(len(token.likely) == len(LABELS) for token in seen.tokens)


@pytest.mark.parametrize("text", ["", "   ", "\u200b"])
def test_of_nothing_nothing_is_predicted(network: Network, text: str) -> None:
    assert network.read(text).tokens == ()
    assert network.read(text).verdict == (1.0, 0.0, 0.0)


def test_a_name_far_down_a_long_text_is_found(network: Network) -> None:
    text = "Sleep is a vital sign. Ask about it at every visit. " * 60 + "Mrs Abernathy in bed 4 went home smiling."

    sure = [one.span.of(text) for one in network.read(text).identifiers(text) if one.likely > 0.5]
    assert any("Abernathy" in words for words in sure)


def test_the_same_text_gets_the_same_answer(network: Network) -> None:
    assert network.read("Mr Okafor, 93, ward 5") == network.read("Mr Okafor, 93, ward 5")


@pytest.mark.parametrize("name", ["reader/reader.onnx", "reader/vocab.txt"])
def test_a_changed_byte_is_damage_and_a_missing_file_is_missing(home: Path, name: str) -> None:
    raw = bytearray((home / name).read_bytes())
    raw[len(raw) // 2] ^= 1
    (home / name).write_bytes(raw)
    with pytest.raises(GuardError, match=r"guard\.damaged"):
        load(home)
    (home / name).unlink()
    with pytest.raises(GuardError, match=r"guard\.missing"):
        load(home)


@pytest.mark.parametrize("weights", [b"", b"\x00" * 100, b"not a network"])
def test_what_is_no_network_is_refused_without_a_word_of_it(weights: bytes) -> None:
    with pytest.raises(ValueError, match=r"^not a network$"):
        Network(weights, (FOLDER / "vocab.txt").read_bytes())


_TELLTALE = """
import sys
import onnxruntime
calls = []
first = onnxruntime.InferenceSession
onnxruntime.disable_telemetry_events = lambda: calls.append("off")
class Watched(first):
    def __init__(self, *args, **named):
        calls.append("session")
        super().__init__(*args, **named)
onnxruntime.InferenceSession = Watched
opened = []
sys.addaudithook(lambda event, args: opened.append(event) if event.startswith("socket.") else None)
from pathlib import Path
from composer.guard.network import Network
network = Network(Path(sys.argv[1], "reader.onnx").read_bytes(), Path(sys.argv[1], "vocab.txt").read_bytes())
network.read("Mr Okafor, 93")
assert calls == ["off", "session"], calls
assert not opened, opened
print("well")
"""


def test_telemetry_is_off_before_the_first_use_and_no_socket_is_opened() -> None:
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(
        [sys.executable, "-c", _TELLTALE, str(FOLDER)],
        cwd=root,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert done.stdout.strip() == "well", done.stderr


def test_a_long_text_is_begun_at_once_and_reads_the_same_in_windows_side_by_side(network: Network) -> None:
    text = "Mr Okafor, 93, ward 5, wants his hat back before the bus to Elkton leaves. " * 60
    waits = network.begin(text)
    first = waits()
    assert waits() is first
    assert first == network.read(text)
    assert sum(one.span.of(text) == "Okafor" for one in first.identifiers(text)) > 30
