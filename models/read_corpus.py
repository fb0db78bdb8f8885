"""Reads the annotated training drafts and prints them in plain form, one JSON object a line.

Usage: python models/read_corpus.py [FILE.annotated.jsonl ...] > DRAFTS.jsonl

Without a file, all of `models/corpus/`. A line printed is `{"id", "verdict", "tags", "text", "spans"}`; `spans` are
`[start, end, label]` in code points, end exclusive: the form that `fit_weights.py` and `evaluate.py` read.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from composer.guard.report import Label, Verdict

CORPUS = Path(__file__).resolve().parent / "corpus"

_MARK = re.compile(r"\[\[([A-Z_]+)\|(.+?)\]\]", re.DOTALL)
_VERDICTS = frozenset(verdict.value for verdict in Verdict)
_LABELS = frozenset(label.value for label in Label)

Span = tuple[int, int, str]


class CorpusError(ValueError):
    """A draft that cannot be trained on: says where it stands and which rule it breaks."""


def unmark(marked: str) -> tuple[str, list[Span]]:
    """Return the text without its markup, and the marked stretches in code points of that text."""
    pieces: list[str] = []
    spans: list[Span] = []
    length, last = 0, 0
    for match in _MARK.finditer(marked):
        before = marked[last : match.start()]
        start = length + len(before)
        length = start + len(match[2])
        pieces += (before, match[2])
        spans.append((start, length, match[1]))
        last = match.end()
    return "".join(pieces) + marked[last:], spans


def plain(item: dict[str, Any]) -> dict[str, Any]:
    """Return one annotated draft in plain form.

    Raises:
        CorpusError: The markup is torn, a label or verdict is unknown, or verdict and spans contradict each other.
    """
    text, spans = unmark(item["text"])
    identifiers = [label for _, _, label in spans if label != Label.QUASI.value]
    checks = {
        "torn markup": "[[" not in text and "]]" not in text,
        "unknown verdict": item["verdict"] in _VERDICTS,
        "unknown label": all(label in _LABELS for _, _, label in spans),
        "block needs an identifier, and only block has one": bool(identifiers) == (item["verdict"] == "block"),
        "clear has no span": not (spans and item["verdict"] == "clear"),
    }
    for rule, held in checks.items():
        if not held:
            raise CorpusError(rule)
    return {"id": item["id"], "verdict": item["verdict"], "tags": item["tags"], "text": text, "spans": spans}


def read(paths: Sequence[Path] = ()) -> Iterator[dict[str, Any]]:
    """Yield every draft in plain form, file by file, the files in the order of their numbers.

    Raises:
        CorpusError: A line is no draft, or an id stands twice; names the file and the line.
    """
    seen: set[str] = set()
    for path in paths or sorted(CORPUS.glob("*.annotated.jsonl"), key=_number):
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            try:
                made = plain(json.loads(line))
                if made["id"] in seen:
                    raise CorpusError("an id that stands twice")
            except (KeyError, ValueError) as error:
                raise CorpusError(f"{path.name}:{number}: {error}") from error
            seen.add(made["id"])
            yield made


def _number(path: Path) -> int:
    return int(re.sub(r"\D", "", path.name) or 0)


def main() -> int:
    """Print the drafts; return the exit status."""
    for item in read([Path(name) for name in sys.argv[1:]]):
        print(json.dumps(item, ensure_ascii=False))
    return 0


if __name__ == "__main__":
    sys.exit(main())
