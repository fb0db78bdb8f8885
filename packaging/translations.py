"""Keeps the translations of the window: what it says goes into the .ts files, what they hold into the .qm files.

    python packaging/translations.py [--only-release]

lupdate sees a sentence only where it stands inside `tr` or `translate`. The window also asks for sentences that come
out of a table (`composer/flow/phrases*.py`, which know no Qt) or go through a function that names the context once.
So the sentences are read here, from the syntax trees, and written as one plain list; lupdate merges that list, and
keeps what is translated. No line numbers are kept: they would change with every edit of the program.
"""

from __future__ import annotations

import argparse
import ast
import importlib
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "es", "fr")
SPOKEN = ("app.py", "keeper.py", "ui")
"""What speaks to the person at the window."""

Said = tuple[str, str]
"""Context and sentence."""


@dataclass
class Heard:
    """What one or more modules say.

    Attributes:
        said: In order, each once.
        unclear: Places whose words cannot be read from the source, as `file:line`.
    """

    said: dict[Said, None] = field(default_factory=dict)
    unclear: list[str] = field(default_factory=list)


def sentences() -> Heard:
    """Return everything the window can say."""
    heard = Heard()
    for name in SPOKEN:
        place = ROOT / "composer" / name
        for path in sorted(place.rglob("*.py")) if place.is_dir() else [place]:
            _Module(path, heard).read()
    for context, texts in ELSEWHERE.items():
        for text in texts():
            heard.said[context, text] = None
    return heard


def wording() -> Iterator[str]:
    """Return the sentences of `composer/flow/phrases*.py`: every text and every table there that is no code."""
    for path in sorted((ROOT / "composer" / "flow").glob("phrases*.py")):
        module = importlib.import_module(f"composer.flow.{path.stem}")
        for name, value in vars(module).items():
            if name.isupper():
                yield from _texts(value)


def templates() -> Iterator[str]:
    """Return what the project's templates say of themselves: name, purpose, fields. Their posts stay English."""
    from composer.text.template import fields_of
    from composer.text.template_list import templates as listed_templates

    for template in listed_templates():
        yield from (template.name, template.about, *fields_of(template.body))


def keys() -> tuple[str, ...]:
    """Return the keys whose names Qt's own translation writes longer than a button or a keyboard does."""
    return ("Ctrl", "Shift", "Backspace", "Del")


ELSEWHERE = {"wording": wording, "templates": templates, "QShortcut": keys}
"""Contexts whose sentences are kept outside `composer/ui`."""


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, Mapping):
        for one in value.values():
            yield from _texts(one)
    elif isinstance(value, tuple):
        for one in value:
            yield from _texts(one)
    elif isinstance(value, str) and value:
        yield value


class _Module:
    """One file: its classes, and its functions that pass their own argument on to Qt's translation."""

    def __init__(self, path: Path, heard: Heard) -> None:
        self._name, self._heard = path.relative_to(ROOT).as_posix(), heard
        self._tree = ast.parse(path.read_text("utf-8"))
        self._constants = {
            target.id: node.value
            for node in self._tree.body
            if isinstance(node, ast.Assign | ast.AnnAssign)
            for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
            if isinstance(target, ast.Name) and node.value is not None
        }
        self._speakers: dict[str, str] = {}
        self._aliases = {
            target.id
            for node in ast.walk(self._tree)
            if isinstance(node, ast.Assign) and _is_translate(node.value)
            for target in node.targets
            if isinstance(target, ast.Name)
        }

    def read(self) -> None:
        """Read what it says."""
        while self._find_speakers():
            pass
        self._visit(self._tree, "", set())

    def _find_speakers(self) -> bool:
        """Find functions that hand one of their arguments on; tell whether there is one more."""
        before = len(self._speakers)
        for node in ast.walk(self._tree):
            if isinstance(node, ast.FunctionDef):
                own = {argument.arg for argument in node.args.args}
                for call in (part for part in ast.walk(node) if isinstance(part, ast.Call)):
                    context, text = self._asked(call, "")
                    if isinstance(text, ast.Name) and text.id in own and context:
                        self._speakers.setdefault(node.name, context)
        return len(self._speakers) > before

    def _visit(self, node: ast.AST, owner: str, own: set[str]) -> None:
        if isinstance(node, ast.ClassDef):
            owner = node.name
        elif isinstance(node, ast.FunctionDef) and node.name in self._speakers:
            own = {argument.arg for argument in node.args.args}
        elif isinstance(node, ast.Call):
            context, text = self._asked(node, owner)
            if text is not None and not (isinstance(text, ast.Name) and text.id in own):
                self._say(context, text, node.lineno)
        for child in ast.iter_child_nodes(node):
            self._visit(child, owner, own)

    def _asked(self, call: ast.Call, owner: str) -> tuple[str, ast.expr | None]:
        """Return the context and the words a call asks for; None where it asks for none."""
        what, given = call.func, call.args
        if _is_translate(what) or (isinstance(what, ast.Name) and what.id in self._aliases):
            return (self._text(given[0]), given[1]) if len(given) > 1 else ("", None)
        if isinstance(what, ast.Name) and what.id in self._speakers and given:
            return self._speakers[what.id], given[0]
        if isinstance(what, ast.Attribute) and what.attr == "tr" and given:
            mine = isinstance(what.value, ast.Name) and what.value.id == "self"
            return (owner if mine else "", given[0])
        return "", None

    def _text(self, node: ast.expr) -> str:
        if isinstance(node, ast.Name):
            node = self._constants.get(node.id, node)
        return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""

    def _say(self, context: str, text: ast.expr, line: int) -> None:
        found = list(self._found(text))
        if context in ELSEWHERE and not found:
            return  # a sentence that is read from where it is kept
        if not context or not found:
            self._heard.unclear.append(f"{self._name}:{line}")
        for one in found:
            self._heard.said[context, one] = None

    def _found(self, node: ast.expr) -> Iterator[str]:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.IfExp):
            yield from self._found(node.body)
            yield from self._found(node.orelse)
        elif isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name) and node.value.id in self._constants:
            for part in ast.walk(self._constants[node.value.id]):
                if isinstance(part, ast.Constant) and isinstance(part.value, str):
                    yield part.value


def _is_translate(node: ast.expr) -> bool:
    return ast.unparse(node) == "QCoreApplication.translate"


def listed(said: Iterator[Said] | Mapping[Said, None]) -> str:
    """Return the sentences as a module that lupdate can read."""
    return "".join(f"QCoreApplication.translate({_quoted(context)}, {_quoted(text)})\n" for context, text in said)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def tool(name: str) -> str:
    """Return the path of one of Qt's tools, installed with PySide6."""
    return str(Path(sys.executable).with_name(f"pyside6-{name}"))


def update(heard: Heard, build: Path) -> None:
    """Take what is said into the .ts files: new sentences unfinished, those nobody says any more out."""
    build.mkdir(parents=True, exist_ok=True)
    module = build / "said.py"
    module.write_text(listed(heard.said), "utf-8")
    FOLDER.mkdir(exist_ok=True)
    for language in LANGUAGES:
        target = FOLDER / f"vignette_{language}.ts"
        options = ["-silent", "-no-obsolete", "-locations", "none", "-disable-heuristic", "similartext"]
        options += ["-source-language", "en_US", "-target-language", language]
        subprocess.run([tool("lupdate"), *options, module, "-ts", target], check=True)


def release() -> None:
    """Make the .qm files, which Qt loads."""
    for language in LANGUAGES:
        source = FOLDER / f"vignette_{language}.ts"
        subprocess.run([tool("lrelease"), "-silent", source, "-qm", source.with_suffix(".qm")], check=True)


def main() -> int:
    reader = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    reader.add_argument("--only-release", action="store_true", help="make the .qm files, leave the .ts files")
    if not reader.parse_args().only_release:
        heard = sentences()
        for place in heard.unclear:
            print(f"Vignette: {place}: what it says cannot be read from the source", file=sys.stderr)
        if heard.unclear:
            return 65
        update(heard, ROOT / "build")
    release()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
