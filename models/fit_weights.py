"""Fits `models/weights.json`: how much each sign counts for each question the rules ask.

Usage: python models/fit_weights.py DRAFTS.jsonl [--out FILE]

DRAFTS holds annotated drafts in plain form: `{"id", "verdict", "text", "spans": [[start, end, label], ...]}`, with
offsets in code points; `read_corpus.py` prints them. The fit is a logistic regression with a quadratic penalty, one for
each question, over the signs that the recognisers see; nothing of a draft but the weight of a sign goes into the file.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from composer.guard import verdict
from composer.guard.context import Context
from composer.guard.model import SpacyPipeline, load
from composer.guard.pipeline import Entity, Tables
from composer.guard.recognisers.catalogue import all_recognisers
from composer.guard.report import Label
from composer.guard.views import View, plain_view

LABELS = {
    "name": {"NAME"},
    "place": {"LOCATION"},
    "room": {"LOCATION"},
    "date": {"DATE"},
    "age": {"AGE", "DATE"},
    "photo": {"PHOTO"},
    "biometric": {"BIOMETRIC"},
    "mark": {"OTHER_ID"},
    "ip": {"IP"},
}
PENALTY = {"name": 1.0, "place": 1.5, "recognisable": 5.0, "identified": 5.0}
FOLDS = 3
RAREST = 4
YEAR = 2026


Row = tuple[list[str], bool]
Rows = dict[str, list[Row]]


@dataclass(frozen=True, slots=True)
class Draft:
    """One annotated draft, read by the model."""

    verdict: str
    spans: list[list[Any]]
    view: View
    entities: tuple[Entity, ...]
    tables: Tables


def draft_of(item: dict[str, Any], pipeline: SpacyPipeline) -> Draft:
    """Return a draft with what the model names in it."""
    view = plain_view(item["text"])
    return Draft(item["verdict"], item["spans"], view, pipeline.entities(view.text), pipeline.tables)


class Listening(Context):
    """Writes down what is asked, and answers with a half."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self.asked: list[tuple[str, Any, list[str]]] = []

    def weigh(self, question: str, span: Any, extra: Any = ()) -> float:
        """Write the question down."""
        self.asked.append((question, span, [*self.signs(span), *extra]))
        return 0.5


def rows_of(items: list[Draft]) -> Rows:
    """Return for each question the signs seen and whether the detail was an identifier."""
    rows: Rows = defaultdict(list)
    for item in items:
        view = item.view
        context = Listening(view.text, item.entities, item.tables, YEAR)
        for one in all_recognisers():
            list(one.find(view.text, context))
        for question, span, signs in context.asked:
            start, end = view.back(span)
            labels = {label for a, b, label in item.spans if label != "QUASI" and a < end and start < b}
            rows[question].append((signs, bool(labels & LABELS[question] if question in LABELS else labels)))
    return rows


def draft_rows(items: list[Draft], tables: Tables) -> Rows:
    """Return for each draft how it looks under these tables: does it identify, is somebody recognisable."""
    rows: Rows = defaultdict(list)
    for item in items:
        context = Context(item.view.text, item.entities, tables, YEAR)
        found = verdict.shortlist(one for each in all_recognisers() for one in each.find(item.view.text, context))
        identifiers = [one for one in found if one.label is not Label.QUASI]
        cues = [one for one in found if one.label is Label.QUASI]
        signs = verdict.draft_signs(cues, context)
        if identifiers:
            rows["identified"].append(([*signs, *verdict.strength_signs(identifiers)], item.verdict == "block"))
        if item.verdict != "block":
            rows["recognisable"].append((signs, item.verdict == "warn"))
    return rows


def fit(rows: list[Row], penalty: float) -> dict[str, float]:
    """Return the weights of one question."""
    counts = Counter(sign for signs, _ in rows for sign in set(signs))
    names = sorted(sign for sign, count in counts.items() if count >= RAREST)
    index = {name: place for place, name in enumerate(names)}
    seen = np.zeros((len(rows), len(names) + 1), dtype=np.float32)
    seen[:, -1] = 1.0
    truth = np.array([right for _, right in rows], dtype=np.float32)
    for row, (signs, _) in enumerate(rows):
        for sign in signs:
            if sign in index:
                seen[row, index[sign]] = 1.0
    weights = np.zeros(len(names) + 1, dtype=np.float32)
    moment, spread = np.zeros_like(weights), np.zeros_like(weights)
    mask = np.ones_like(weights)
    mask[-1] = 0.0
    for step in range(1, 501):
        guess = 1.0 / (1.0 + np.exp(-np.clip(seen @ weights, -30, 30)))
        slope = (seen.T @ (guess - truth) + penalty * mask * weights) / len(rows)
        moment = 0.9 * moment + 0.1 * slope
        spread = 0.99 * spread + 0.01 * slope**2
        weights -= 0.05 * (moment / (1 - 0.9**step)) / (np.sqrt(spread / (1 - 0.99**step)) + 1e-8)
    table = {name: round(float(weights[place]), 2) for name, place in index.items() if abs(weights[place]) >= 0.04}
    table["bias"] = round(float(weights[-1]), 2)
    return table


def tables_from(rows: Rows) -> dict[str, dict[str, float]]:
    """Return the weights of each question."""
    return {question: fit(found, PENALTY.get(question, 2.0)) for question, found in sorted(rows.items())}


def main() -> int:
    """Fit and write; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("drafts", type=Path)
    parser.add_argument("--out", type=Path, default=Path(__file__).resolve().parent / "weights.json")
    args = parser.parse_args()
    pipeline = load()
    items = [
        draft_of(json.loads(line), pipeline) for line in args.drafts.read_text("utf-8").splitlines() if line.strip()
    ]
    # Two questions are asked about answers to the others: they must see them as they are on drafts not fitted on.
    rows: Rows = defaultdict(list)
    for turn in range(FOLDS):
        others = [item for place, item in enumerate(items) if place // 25 % FOLDS != turn]
        held = [item for place, item in enumerate(items) if place // 25 % FOLDS == turn]
        weights = tables_from(rows_of(others))
        for question, found in draft_rows(held, replace(pipeline.tables, weights=weights)).items():
            rows[question] += found
    tables = tables_from(rows_of(items)) | tables_from(rows)
    args.out.write_text(json.dumps(tables, indent=0, sort_keys=True, ensure_ascii=False) + "\n", "utf-8")
    for question, table in sorted(tables.items()):
        print(question, len(table), file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
