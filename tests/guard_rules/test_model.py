"""The manifest, the allow-list, and spaCy without its command line."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from composer.base import paths
from composer.base.errors import GuardError
from composer.guard import model
from composer.guard.model import SpacyPipeline, load

pytestmark = pytest.mark.model


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A copy of our own `models/`, to be damaged."""
    return Path(shutil.copytree(paths.models(), tmp_path / "models"))


def test_the_manifest_is_what_the_generator_writes() -> None:
    done = subprocess.run([sys.executable, paths.models() / "make_manifest.py", "--check"], check=False)

    assert done.returncode == 0


def test_a_known_term_comes_with_offsets_into_the_text(pipeline: SpacyPipeline) -> None:
    text = "Hodgkin's is curable and Bartonella is treatable."
    found = pipeline.look(text).entities

    assert {one.kind for one in found} == {"TERM"}
    assert "Bartonella" in {one.span.of(text) for one in found}


def test_what_the_network_reads_comes_along(pipeline: SpacyPipeline) -> None:
    text = "Mrs Abernathy in bed 4 went home smiling."
    prediction = pipeline.look(text).read()

    assert prediction.verdict[2] > 0.5
    assert "Abernathy" in {one.span.of(text) for one in prediction.identifiers(text)}


def test_long_texts_are_cut_and_offsets_hold(pipeline: SpacyPipeline) -> None:
    text = "Bartonella is treatable. " * 2000
    seen = pipeline.look(text)

    assert len(seen.entities) > 1500
    assert {one.span.of(text) for one in seen.entities[-20:]} == {"Bartonella"}
    assert seen.read().tokens[-1].span.of(text) == "."
    assert seen.read().tokens[-1].span.end == len(text) - 1


@pytest.mark.parametrize("name", ["weights.json", "lexicon/terms.txt", "lexicon/given_names.txt"])
def test_a_changed_table_is_damage(home: Path, name: str) -> None:
    (home / name).write_bytes((home / name).read_bytes() + b" ")

    with pytest.raises(GuardError, match=r"guard\.damaged"):
        load(home)


def test_a_missing_table_or_manifest_is_missing(home: Path) -> None:
    (home / "lexicon/terms.txt").unlink()
    with pytest.raises(GuardError, match=r"guard\.missing"):
        load(home)
    (home / "manifest.json").unlink()
    with pytest.raises(GuardError, match=r"guard\.missing"):
        load(home)


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"files": 3}', "\x00"])
def test_a_manifest_that_is_none_is_damage(home: Path, text: str) -> None:
    (home / "manifest.json").write_text(text, "utf-8")

    with pytest.raises(GuardError, match=r"guard\.damaged"):
        load(home)


def _changed(home: Path, **files: str) -> None:
    data = json.loads((home / "manifest.json").read_text("utf-8"))
    (home / "manifest.json").write_text(json.dumps({"files": data["files"] | files}), "utf-8")


def test_a_manifest_that_does_not_fit_its_files_is_damage(home: Path) -> None:
    _changed(home, **{"weights.json": "0" * 64})

    with pytest.raises(GuardError, match=r"guard\.damaged"):
        load(home)


def test_a_manifest_without_files_is_damage(home: Path) -> None:
    (home / "manifest.json").write_text('{"files": {}}', "utf-8")

    with pytest.raises(GuardError, match=r"guard\.damaged"):
        load(home)


def test_every_file_that_is_read_is_in_the_manifest(home: Path) -> None:
    """Without one of them nothing is loaded, so each is checked before it is used."""
    for name in model.Manifest.read(home / "manifest.json").files:
        data = json.loads((home / "manifest.json").read_text("utf-8"))
        rest = {other: digest for other, digest in data["files"].items() if other != name}
        other = home.parent / name.replace("/", "-")
        shutil.copytree(home, other)
        (other / "manifest.json").write_text(json.dumps({"files": rest}), "utf-8")
        with pytest.raises(GuardError, match=r"guard\.damaged"):
            load(other)


_FRESH = """
import sys
from composer.guard.model import load
pipeline = load()
assert "spacy.cli" not in sys.modules, "the stand-in stayed"
assert "weasel" not in sys.modules and "typer" not in sys.modules, "the command line was imported"
assert "blis.py" not in sys.modules, "the matrices of thinc were imported"
assert pipeline.look("Bartonella is treatable.").entities, "spaCy does not work without its command line"
import spacy.cli, blis.py
assert hasattr(blis.py, "gemm") and hasattr(spacy.cli, "download"), "the real ones cannot be imported afterwards"
print("well")
"""


def test_spacy_works_without_its_command_line_and_matrices() -> None:
    """In an interpreter of its own, since the import happens once."""
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(
        [sys.executable, "-c", _FRESH], cwd=root, capture_output=True, text=True, timeout=120, check=False
    )

    assert done.stdout.strip() == "well", done.stderr


def test_only_named_components_are_made(pipeline: SpacyPipeline) -> None:
    assert pipeline._nlp.pipe_names == [model.RULER, model.READER]


def test_a_package_beside_it_has_no_say_in_how_the_check_is_built(tmp_path: Path) -> None:
    """spaCy by itself loads the "entry points" of all that is installed, and one may take the place of its own part."""
    info = tmp_path / "trap-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: trap\nVersion: 1.0\n")
    points = "[spacy_factories]\ntrap = trap\n[spacy_tokenizers]\nspacy.Tokenizer.v1 = trap\n"
    (info / "entry_points.txt").write_text(points)
    (tmp_path / "trap.py").write_text("raise SystemExit('a foreign package was loaded')\n")
    root = Path(__file__).resolve().parents[2]
    code = "from composer.guard.model import load; load().look('Hands.'); print('well')"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=root,
        env=os.environ | {"PYTHONPATH": os.pathsep.join((str(root), str(tmp_path)))},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )

    assert done.stdout.strip() == "well", done.stderr
