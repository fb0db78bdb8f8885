"""The one door to spaCy: builds the pipeline out of our own files, once they are what the manifest says.

A blank English tokenizer, a ruler of known terms, and the trained network as a component. Nothing is downloaded, and no
package's model is run.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
import types
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import Any, Final, cast

from composer.base import paths
from composer.base.errors import GuardError
from composer.guard.links import without_swaying_links
from composer.guard.network import Network
from composer.guard.pipeline import Entity, Seen, Tables
from composer.guard.prediction import Prediction
from composer.text.span import Span

RULER: Final = "entity_ruler"
READER: Final = "reader"
NETWORK: Final = ("reader/reader.onnx", "reader/vocab.txt")
"""The trained network and its word pieces, beside the manifest."""

_PIECE = 20_000  # characters handed to spaCy at once; longer texts are cut at a line or a blank
_READ_TWICE: Final = 2_000  # characters, some seven posts: a second reading of more would take too long
_WORDED: Final = re.compile(r"(?:\w\W*){3}")
"""Three letters or digits: of a draft's first two the network makes a name, a town or a story, as chance has it."""

_RUN: Final = re.compile(r"\S{120,}")
_KNOWN_TERM: Final = "TERM"
_PREDICTION: Final = "prediction"


@dataclass(frozen=True, slots=True)
class Manifest:
    """What must lie beside it on the disk.

    Attributes:
        files: SHA-256 of each file that is loaded, by path with forward slashes.
        digest: SHA-256 of the manifest itself, hexadecimal.
    """

    files: Mapping[str, str]
    digest: str

    @classmethod
    def read(cls, path: Path) -> Manifest:
        """Read the manifest.

        Raises:
            GuardError: `guard.missing` where there is none, `guard.damaged` where it is not one.
        """
        raw = _bytes_of(path)
        try:
            files = {str(name): str(value) for name, value in json.loads(raw)["files"].items()}
        except (ValueError, KeyError, AttributeError, TypeError):
            raise GuardError("guard.damaged") from None
        return cls(files, hashlib.sha256(raw).hexdigest())


class SpacyPipeline:
    """A loaded spaCy pipeline behind `guard.pipeline.Pipeline`. Bound to the thread that uses it."""

    def __init__(self, nlp: Any, tables: Tables, version: str) -> None:
        self._nlp = nlp
        self._tables = tables
        self._version = version

    @property
    def version(self) -> str:
        """What reads, and a short digest of the manifest."""
        return self._version

    @property
    def tables(self) -> Tables:
        """Word lists and weights."""
        return self._tables

    def look(self, text: str) -> Seen:
        """Return what the pipeline sees; known terms (eponyms, organisms, journals) come as entities `TERM`."""
        entities: list[Entity] = []
        reads: list[tuple[int, Callable[[], Prediction]]] = []
        for start, piece in _pieces(text):
            seen = self._nlp(_blunt(piece))
            for entity in seen.ents:
                span = Span(start + int(entity.start_char), start + int(entity.end_char))
                entities.append(Entity(span, str(entity.label_)))
            reads.append((start, seen.user_data[_PREDICTION]))
        return Seen(tuple(entities), partial(_in_order, reads))


def _in_order(reads: Iterable[tuple[int, Callable[[], Prediction]]]) -> Prediction:
    """Wait for the pieces of a text; return what the network makes of it as a whole."""
    whole = Prediction()
    for start, read in reads:
        whole = whole.then(read(), start)
    return whole


def load(folder: Path | None = None) -> SpacyPipeline:
    """Check every file against the manifest and build the pipeline; takes about a second.

    Args:
        folder: Where `manifest.json` and the files it names lie; the program's own `models/` where left out.

    Raises:
        GuardError: `guard.missing` where a file or a library is absent, `guard.damaged` where a file differs.
    """
    home = _home() if folder is None else folder
    manifest = Manifest.read(home / "manifest.json")
    files = _checked(home, manifest.files)
    tables = read_tables(files)
    nlp = _build(tables, *(files.get(name, b"") for name in NETWORK))
    return SpacyPipeline(nlp, tables, f"reader+{manifest.digest[:10]}")


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


def _build(tables: Tables, weights: bytes, vocabulary: bytes) -> Any:
    """Return the pipeline: tokenizer, known terms, and the network as a component like any other."""
    try:
        with _without_idle_parts():
            from spacy.lang.en import English  # the import alone takes most of a second
        network = Network(weights, vocabulary)
    except ImportError:
        raise GuardError("guard.missing") from None
    except ValueError:
        raise GuardError("guard.damaged") from None

    def read(seen: Any) -> Any:
        seen.user_data[_PREDICTION] = _begin(network, seen.text)
        return seen

    def make(nlp: Any, name: str) -> Any:  # noqa: ARG001 - the shape spaCy asks for
        return read

    _make_nothing_of_others()
    nlp = English()
    ruler: Any = nlp.add_pipe(RULER, config={"phrase_matcher_attr": "LOWER", "validate": False})
    ruler.add_patterns([{"label": _KNOWN_TERM, "pattern": term} for term in sorted(tables.terms)])
    cast("Any", English).factory(READER, func=make)
    nlp.add_pipe(READER)
    return nlp


def _make_nothing_of_others() -> None:
    """Let spaCy and thinc load nothing from packages that lie beside them.

    Each pipeline that is made loads the "entry points" of every package installed, and one could take the place of a
    part by its name. All that is used here is spaCy's own and registered by it.
    """
    from spacy.util import registry

    for kind in registry.__mro__:
        for shelf in vars(kind).values():
            if isinstance(getattr(shelf, "entry_points", None), bool):
                shelf.entry_points = False


def _begin(network: Network, text: str) -> Callable[[], Prediction]:
    """Begin to read a text, and beside it the same text without links to papers; return what waits for the worse.

    A link to a paper behind a story makes the network take the story for one about a paper. In a long text the other
    windows, which lack the link, say what they see.
    """
    if not _WORDED.search(text):
        return Prediction
    whole, bare = network.begin(text), without_swaying_links(text)
    if bare == text or len(text) > _READ_TWICE:
        return whole
    story = network.begin(bare)
    return cache(lambda: whole().or_worse(story()))


@contextmanager
def _without_idle_parts() -> Generator[None]:
    """Import spaCy without its command line, the matrices of thinc, and numbers by chance, which nothing here uses.

    `spacy/__init__` imports `spacy.cli.info` for its `spacy.info`: a third of a second and several HTTP libraries.
    `thinc` asks whether `blis.py` is there, which multiplies for networks of its own: 18 MB. Networks that are to be
    trained begin with `numpy.random`: 3 MB. Empty modules stand in while all are imported and are taken away again.
    """
    if "spacy" in sys.modules:
        yield
        return
    stand_ins = {name: types.ModuleType(name) for name in ("spacy.cli", "spacy.cli.info", "blis.py", "numpy.random")}
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
