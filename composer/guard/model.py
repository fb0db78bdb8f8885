"""The one door to spaCy: loads the pipeline by its path, once its files are what the manifest says.

The package that carries the model is found but never imported: none of its code runs. Nothing is downloaded.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import re
import sys
import types
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, cast

from composer.base import paths
from composer.base.errors import GuardError
from composer.guard.pipeline import Entity, Tables
from composer.text.span import Span

FACTORIES: Final = frozenset({"tok2vec", "ner", "entity_ruler"})
"""The only spaCy components that are ever made."""

_PIECE = 20_000  # characters handed to spaCy at once; longer texts are cut at a line or a blank
_RUN: Final = re.compile(r"\S{120,}")
_KNOWN_TERM: Final = "TERM"


@dataclass(frozen=True, slots=True)
class Manifest:
    """What must lie on the disk: the model's package and folder, and the SHA-256 of each file.

    Attributes:
        package: Name of the installed package that carries the model.
        folder: Folder inside it that holds the pipeline.
        model: SHA-256 of each file in that folder that is loaded, by path with forward slashes.
        tables: SHA-256 of each of our own files beside the manifest.
        digest: SHA-256 of the manifest itself, hexadecimal.
    """

    package: str
    folder: str
    model: Mapping[str, str]
    tables: Mapping[str, str]
    digest: str

    @classmethod
    def read(cls, path: Path) -> Manifest:
        """Read the manifest.

        Raises:
            GuardError: `guard.missing` where there is none, `guard.damaged` where it is not one.
        """
        raw = _bytes_of(path)
        try:
            data = json.loads(raw)
            return cls(
                package=str(data["package"]),
                folder=str(data["folder"]),
                model={str(name): str(value) for name, value in data["model"].items()},
                tables={str(name): str(value) for name, value in data["tables"].items()},
                digest=hashlib.sha256(raw).hexdigest(),
            )
        except (ValueError, KeyError, AttributeError, TypeError):
            raise GuardError("guard.damaged") from None


class SpacyPipeline:
    """A loaded spaCy pipeline behind `guard.pipeline.Pipeline`. Bound to the thread that uses it."""

    def __init__(self, nlp: Any, tables: Tables, version: str) -> None:
        self._nlp = nlp
        self._tables = tables
        self._version = version

    @property
    def version(self) -> str:
        """Name and version of the model and a short digest of the manifest."""
        return self._version

    @property
    def tables(self) -> Tables:
        """Word lists and weights."""
        return self._tables

    def entities(self, text: str) -> tuple[Entity, ...]:
        """Return what the model named; known terms (eponyms, organisms, journals) come as `TERM`."""
        found: list[Entity] = []
        for start, piece in _pieces(text):
            for entity in self._nlp(_blunt(piece)).ents:
                span = Span(start + int(entity.start_char), start + int(entity.end_char))
                found.append(Entity(span, str(entity.label_)))
        return tuple(found)


def load(folder: Path | None = None) -> SpacyPipeline:
    """Check every file against the manifest and load the pipeline; takes about a second.

    Args:
        folder: Where `manifest.json` and our tables lie; the program's own `models/` where left out.

    Raises:
        GuardError: `guard.missing` where a file or the package is absent, `guard.damaged` where one differs.
    """
    home = _home() if folder is None else folder
    manifest = Manifest.read(home / "manifest.json")
    own = _checked(home, manifest.tables)
    model_folder = _package_folder(manifest.package) / manifest.folder
    files = _checked(model_folder, manifest.model)
    tables = read_tables(own)
    meta = json.loads(files["meta.json"])
    nlp = _load_spacy(model_folder, tables)
    return SpacyPipeline(nlp, tables, f"{meta['lang']}_{meta['name']}-{meta['version']}+{manifest.digest[:10]}")


def read_tables(files: Mapping[str, bytes]) -> Tables:
    """Return word lists and weights out of the bytes of our own files, by path.

    Raises:
        GuardError: `guard.damaged` where one is missing or unreadable.
    """
    try:
        return Tables(
            given_names=_words(files["lexicon/given_names.txt"]),
            surnames=_words(files["lexicon/surnames.txt"]),
            common=_words(files["lexicon/common_names.txt"]),
            everyday=_words(files["lexicon/everyday.txt"]),
            terms=_words(files["lexicon/terms.txt"]),
            large_places=_words(files["lexicon/large_places.txt"]),
            weights=json.loads(files["weights.json"]),
        )
    except (KeyError, ValueError):
        raise GuardError("guard.damaged") from None


def _words(raw: bytes) -> frozenset[str]:
    lines = (line.strip() for line in raw.decode("utf-8").splitlines())
    return frozenset(line.lower() for line in lines if line and not line.startswith("#"))


def _home() -> Path:
    try:
        return paths.models()
    except FileNotFoundError:
        raise GuardError("guard.missing") from None


def _package_folder(package: str) -> Path:
    """Return the folder of an installed package without running any of its code."""
    try:
        spec = importlib.util.find_spec(package)
    except (ImportError, ValueError):
        spec = None
    if spec is None or spec.origin is None:
        raise GuardError("guard.missing")
    return Path(spec.origin).parent


def _checked(folder: Path, digests: Mapping[str, str]) -> dict[str, bytes]:
    """Return the bytes of each file, once its digest is right."""
    if not digests:
        raise GuardError("guard.damaged")
    found: dict[str, bytes] = {}
    for name, digest in digests.items():
        raw = _bytes_of(folder / name)
        if hashlib.sha256(raw).hexdigest() != digest:
            raise GuardError("guard.damaged")
        found[name] = raw
    return found


def _bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        raise GuardError("guard.missing") from None


def _load_spacy(folder: Path, tables: Tables) -> Any:
    try:
        with _without_command_line():
            from spacy import util  # the import alone takes most of a second
        settings = util.load_config(folder / "config.cfg")
        names = cast("list[str]", settings["nlp"]["pipeline"])
        wanted = [name for name in names if name in FACTORIES]
        parts = cast("dict[str, dict[str, str]]", settings["components"])
        if {parts[name].get("factory") for name in wanted} - FACTORIES or "ner" not in wanted:
            raise GuardError("guard.damaged")
        unwanted = [name for name in names if name not in wanted]
        nlp = util.load_model_from_path(folder, exclude=unwanted)
        ruler = nlp.add_pipe(
            "entity_ruler", config={"phrase_matcher_attr": "LOWER", "overwrite_ents": True, "validate": False}
        )
        cast("Any", ruler).add_patterns([{"label": _KNOWN_TERM, "pattern": term} for term in sorted(tables.terms)])
        if set(nlp.pipe_names) - FACTORIES:
            raise GuardError("guard.damaged")
    except ImportError:
        raise GuardError("guard.missing") from None
    except (OSError, ValueError, KeyError):
        raise GuardError("guard.damaged") from None
    return nlp


@contextmanager
def _without_command_line() -> Generator[None]:
    """Import spaCy without its command line, which costs a third of a second and several HTTP libraries.

    `spacy/__init__` imports `spacy.cli.info` for its `spacy.info`, which nothing here calls. Empty modules stand in
    while it is imported and are taken away again.
    """
    if "spacy" in sys.modules:
        yield
        return
    stand_ins = {"spacy.cli": types.ModuleType("spacy.cli"), "spacy.cli.info": types.ModuleType("spacy.cli.info")}
    stand_ins["spacy.cli"].__path__ = []
    stand_ins["spacy.cli.info"].info = dict  # type: ignore[attr-defined]
    sys.modules.update(stand_ins)
    try:
        yield
    finally:
        for name, module in stand_ins.items():
            if sys.modules.get(name) is module:
                del sys.modules[name]


def _blunt(text: str) -> str:
    """Return the text with very long runs without a blank made one plain word: the tokenizer is quadratic in them."""
    return _RUN.sub(lambda match: "x" * len(match.group()), text)


def _pieces(text: str) -> Iterator[tuple[int, str]]:
    """Yield stretches of at most `_PIECE` characters with their offsets, cut at a line's end or a blank."""
    start = 0
    while start < len(text):
        end = min(len(text), start + _PIECE)
        if end < len(text):
            cut = max(text.rfind("\n", start, end), text.rfind(" ", start, end))
            end = cut + 1 if cut > start else end
        yield start, text[start:end]
        start = end
