"""Fits `models/weights.json`: how much each sign counts for each question the rules ask.

Usage: python models/fit_weights.py DRAFTS.jsonl PREDICTIONS.jsonl... [--out FILE]

DRAFTS holds annotated drafts in plain form: `{"id", "verdict", "text", "spans": [[start, end, label], ...]}`, with
offsets in code points; `read_corpus.py` prints them. PREDICTIONS hold what the network predicts for drafts it was not
trained on, as `train_reader.py` writes it: in its own drafts it would look surer than it is. The fit is a logistic
regression with a quadratic penalty, one for each question, over the signs that the recognisers see; nothing of a draft
but the weight of a sign goes into the file.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from composer.guard import verdict
from composer.guard.context import Context, log_odds
from composer.guard.model import SpacyPipeline, load
from composer.guard.pipeline import Entity, Tables
from composer.guard.prediction import Prediction, Token
from composer.guard.recogniser import Candidate
from composer.guard.recognisers.catalogue import all_recognisers
from composer.guard.report import Label
from composer.guard.views import View, plain_view
from composer.text.span import Span

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
Blends = dict[str, list[tuple[Mapping[str, float], bool]]]


@dataclass(frozen=True, slots=True)
class Draft:
    """One annotated draft, read by both models."""

    author: str
    verdict: str
    spans: list[list[Any]]
    view: View
    entities: tuple[Entity, ...]
    prediction: Prediction


def drafts_of(
    items: Iterable[dict[str, Any]], predictions: dict[str, Prediction], pipeline: SpacyPipeline
) -> list[Draft]:
    """Return the drafts with what spaCy names in them and, where there is one, the prediction of a network."""
    made: list[Draft] = []
    for item in items:
        view = plain_view(item["text"])
        entities = pipeline.look(view.text).entities
        prediction = predictions.get(item["id"], Prediction())
        made.append(Draft(item["id"].split("-")[0], item["verdict"], item["spans"], view, entities, prediction))
    return made


def read_predictions(paths: Iterable[Path]) -> dict[str, Prediction]:
    """Return the predictions in these files by the id of their draft."""
    found: dict[str, Prediction] = {}
    for path in paths:
        for line in path.read_text("utf-8").splitlines():
            item = json.loads(line)
            tokens = tuple(Token(Span(start, end), tuple(likely)) for start, end, likely in item["tokens"])
            found[item["id"]] = Prediction(tuple(item["verdict"]), tokens)
    return found


class Listening(Context):
    """Writes down what is asked, and answers with a half."""

    def __init__(self, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        self.asked: list[tuple[str, Any, list[str]]] = []

    def weigh(self, question: str, span: Any, extra: Any = ()) -> float:
        """Write the question down."""
        self.asked.append((question, span, [*self.signs(span), *extra]))
        return 0.5


def rows_of(items: Sequence[Draft], tables: Tables) -> Rows:
    """Return for each question the signs seen and whether the detail was an identifier."""
    rows: Rows = defaultdict(list)
    for item in items:
        view = item.view
        context = Listening(view.text, item.entities, tables, YEAR, prediction=item.prediction)
        for one in all_recognisers():
            list(one.find(view.text, context))
        for question, span, signs in context.asked:
            start, end = view.back(span)
            labels = {label for a, b, label in item.spans if label != "QUASI" and a < end and start < b}
            rows[question].append((signs, bool(labels & LABELS[question] if question in LABELS else labels)))
    return rows


def draft_rows(items: Sequence[Draft], tables: Tables) -> Rows:
    """Return for each draft how it looks under these tables: does it identify, is somebody recognisable."""
    rows: Rows = defaultdict(list)
    for item in items:
        context = context_of(item, tables)
        found = verdict.shortlist(one for one in found_in(item, context) if one.recogniser != verdict.NETWORK)
        identifiers = [one for one in found if one.label is not Label.QUASI]
        cues = [one for one in found if one.label is Label.QUASI]
        signs = verdict.draft_signs(cues, context)
        if identifiers:
            rows["identified"].append(([*signs, *verdict.strength_signs(identifiers)], item.verdict == "block"))
        if item.verdict != "block":
            rows["recognisable"].append((signs, item.verdict == "warn"))
    return rows


def blend_rows(items: Sequence[Draft], tables: Tables) -> Blends:
    """Return what rules and network say of each detail and each draft, and what holds.

    Args:
        items: Drafts that neither the network nor these tables have seen.
        tables: Fitted on other drafts.
    """
    rows: Blends = defaultdict(list)
    for item in items:
        context = context_of(item, tables)
        found = found_in(item, context)
        for one in found:
            if one.label is not Label.QUASI and not verdict.is_certain(one):
                start, end = item.view.back(one.span)
                held = any(label != "QUASI" and a < end and start < b for a, b, label in item.spans)
                rows["detail"].append((verdict.answers_on(one, context), held))
        answers = verdict.answers_of(found, context)
        rows["blocked"].append((answers.blocked, item.verdict == "block"))
        rows["told"].append((answers.told, item.verdict != "clear"))
    return rows


def blends_from(rows: Blends) -> dict[str, dict[str, float]]:
    """Return the weight of each answer's logarithm of odds, for each question that is asked twice."""
    tables: dict[str, dict[str, float]] = {}
    for question, found in sorted(rows.items()):
        names = sorted(found[0][0])
        seen = np.array([[*(log_odds(answers[name]) for name in names), 1.0] for answers, _ in found])
        truth = np.array([held for _, held in found], dtype=np.float64)
        weights = np.zeros(len(names) + 1)
        for _ in range(50):  # Newton's steps: few answers, many rows
            guess = 1.0 / (1.0 + np.exp(-np.clip(seen @ weights, -30, 30)))
            slope = seen.T @ (guess - truth) + weights
            curve = (seen * (guess * (1 - guess))[:, None]).T @ seen + np.eye(len(weights))
            weights -= np.linalg.solve(curve, slope)
        tables[question] = {name: round(float(one), 3) for name, one in zip([*names, "bias"], weights, strict=True)}
    return tables


def found_in(item: Draft, context: Context) -> list[Candidate]:
    """Return everything the recognisers find."""
    return [one for each in all_recognisers() for one in each.find(item.view.text, context)]


def context_of(item: Draft, tables: Tables) -> Context:
    """Return a draft as the recognisers see it."""
    return Context(item.view.text, item.entities, tables, YEAR, prediction=item.prediction)


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


def fit_rules(items: Sequence[Draft], tables: Tables) -> dict[str, dict[str, float]]:
    """Return the weights of every question the rules ask.

    Two questions are asked about answers to the others: they must see them as they are on drafts not fitted on.
    """
    rows: Rows = defaultdict(list)
    for turn in range(FOLDS):
        others = [item for place, item in enumerate(items) if place // 25 % FOLDS != turn]
        held = [item for place, item in enumerate(items) if place // 25 % FOLDS == turn]
        weights = tables_from(rows_of(others, tables))
        for question, found in draft_rows(held, replace(tables, weights=weights)).items():
            rows[question] += found
    return tables_from(rows_of(items, tables)) | tables_from(rows)


def fit_blends(items: Sequence[Draft], tables: Tables) -> dict[str, dict[str, float]]:
    """Return how rules and network weigh against each other, from drafts that have a prediction.

    The rules are fitted anew without the authors they then answer for, a few at a time.
    """
    authors = sorted({item.author for item in items if item.prediction.tokens})
    rows: Blends = defaultdict(list)
    for turn in range(min(FOLDS, len(authors))):
        held = set(authors[turn::FOLDS])
        weights = fit_rules([item for item in items if item.author not in held], tables)
        asked = [item for item in items if item.author in held and item.prediction.tokens]
        for question, found in blend_rows(asked, replace(tables, weights=weights)).items():
            rows[question] += found
    return blends_from(rows)


def main() -> int:
    """Fit and write; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("drafts", type=Path)
    parser.add_argument("predictions", type=Path, nargs="+")
    parser.add_argument("--out", type=Path, default=Path(__file__).resolve().parent / "weights.json")
    args = parser.parse_args()
    pipeline = load()
    lines = args.drafts.read_text("utf-8").splitlines()
    items = drafts_of(
        (json.loads(line) for line in lines if line.strip()), read_predictions(args.predictions), pipeline
    )
    tables = fit_rules(items, pipeline.tables) | fit_blends(items, pipeline.tables)
    args.out.write_text(json.dumps(tables, indent=0, sort_keys=True, ensure_ascii=False) + "\n", "utf-8")
    for question, table in sorted(tables.items()):
        print(question, len(table), file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
