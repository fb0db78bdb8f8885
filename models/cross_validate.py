"""Tells how the guard would do on authors it has not seen: fits on the others' drafts, answers for the one left out.

Usage: python models/cross_validate.py DRAFTS.jsonl PREDICTIONS.jsonl... --fold t1,t4 [--fold ...] > ANSWERS.jsonl

PREDICTIONS must come from networks that did not see the drafts they read. The answers, `{"id", "verdict", "spans"}`,
are scored by the benchmark's scorer against DRAFTS. A fold names the authors (`t1`, `ta`, ...: what stands before the
hyphen of an id) that are left out together.
"""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

HOME = Path(__file__).resolve().parent
sys.path[:0] = [str(HOME.parent)]

from composer.guard import verdict  # noqa: E402
from composer.guard.model import load  # noqa: E402
from composer.guard.pipeline import Tables  # noqa: E402
from models import fit_weights  # noqa: E402


def answer(item: fit_weights.Draft, tables: Tables) -> tuple[str, list[list[Any]]]:
    """Return verdict and spans for one draft, the latter in code points of its own text."""
    context = fit_weights.context_of(item, tables)
    judged = verdict.judge(fit_weights.found_in(item, context), context)
    return judged.verdict.value, [[*item.view.back(one.span), one.label.value] for one in judged.candidates]


def main() -> int:
    """Fit and answer, fold by fold; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("drafts", type=Path)
    parser.add_argument("predictions", type=Path, nargs="+")
    parser.add_argument("--fold", action="append", required=True)
    args = parser.parse_args()
    pipeline = load()
    items = [json.loads(line) for line in args.drafts.read_text("utf-8").splitlines() if line.strip()]
    predictions = fit_weights.read_predictions(args.predictions)
    drafts = dict(
        zip(
            (one["id"] for one in items if one["id"] in predictions),
            fit_weights.drafts_of(items, predictions, pipeline),
            strict=True,
        )
    )
    for fold in args.fold:
        authors = set(fold.split(","))
        others = [one for one in drafts.values() if one.author not in authors]
        tables = replace(
            pipeline.tables,
            weights=fit_weights.fit_rules(others, pipeline.tables) | fit_weights.fit_blends(others, pipeline.tables),
        )
        for name, one in drafts.items():
            if one.author in authors:
                told, spans = answer(one, tables)
                print(json.dumps({"id": name, "verdict": told, "spans": spans}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
