"""Trains the smaller candidate, spaCy's own tok2vec with `ner` and `textcat`, on what the network is trained on.

Usage: python models/train_tok2vec.py OUT [--without TRAIN ...] [--epochs N] [--seed N] [--score DRAFTS.jsonl ...]

Answers for the files left out and for each file of `--score` are written to `OUT/NAME.answers.jsonl`, in the form of
`evaluate.py`; the pipeline itself to `OUT/pipeline`. It is not shipped: the model card tells how far it comes.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Final

from spacy.language import Language
from spacy.tokens import Span
from spacy.training import Example
from spacy.util import compounding, filter_spans, fix_random_seed, load_config, load_model_from_config, minibatch

HOME: Final = Path(__file__).resolve().parent
sys.path[:0] = [str(HOME.parent)]

from composer.guard.prediction import VERDICTS  # noqa: E402
from models import read_corpus  # noqa: E402
from models.vary import Variation  # noqa: E402

Draft = dict[str, Any]


def example(pipeline: Language, text: str, spans: Sequence[Sequence[Any]], verdict: str) -> Example:
    """Return a draft as spaCy trains on it; of overlapping details the longest stays."""
    doc = pipeline.make_doc(text)
    gold = pipeline.make_doc(text)
    found = [gold.char_span(start, end, label=label, alignment_mode="expand") for start, end, label in spans]
    gold.ents = filter_spans([_trimmed(span) for span in found if span is not None])
    gold.cats = {name: float(name == verdict) for name in VERDICTS}
    return Example(doc, gold)


def _trimmed(span: Span) -> Span:
    """Return a stretch without white space at its edges: `ner` refuses it there."""
    start, end = span.start, span.end
    while start < end - 1 and span.doc[start].is_space:
        start += 1
    while end > start + 1 and span.doc[end - 1].is_space:
        end -= 1
    return Span(span.doc, start, end, label=span.label)


def train(drafts: Sequence[Draft], epochs: int, seed: int) -> Language:
    """Return the pipeline trained on drafts that are varied anew for each epoch."""
    fix_random_seed(seed)
    rng = random.Random(seed)
    vary = Variation(rng, 0.5)
    pipeline = load_model_from_config(load_config(HOME / "tok2vec" / "config.cfg"), auto_fill=True)
    first = [example(pipeline, one["text"], one["spans"], one["verdict"]) for one in drafts]
    optimiser = pipeline.initialize(lambda: first)
    sizes = compounding(16.0, 96.0, 1.005)
    for epoch in range(epochs):
        begun, losses = time.perf_counter(), {}
        made = [example(pipeline, *vary(one["text"], one["spans"]), one["verdict"]) for one in drafts]
        rng.shuffle(made)
        for batch in minibatch(made, sizes):
            pipeline.update(batch, sgd=optimiser, drop=0.2, losses=losses)
        told = ", ".join(f"{name} {loss:.0f}" for name, loss in sorted(losses.items()))
        print(f"epoch {epoch + 1}: {told}, {time.perf_counter() - begun:.0f} s", file=sys.stderr, flush=True)
    return pipeline


def answer(pipeline: Language, drafts: Iterable[Draft], path: Path) -> None:
    """Write what the pipeline says of each draft."""
    with path.open("w", encoding="utf-8") as out:
        for one in drafts:
            doc = pipeline(one["text"])
            spans = [[found.start_char, found.end_char, found.label_] for found in doc.ents]
            verdict = max(doc.cats, key=lambda name: doc.cats[name])
            out.write(json.dumps({"id": one["id"], "verdict": verdict, "spans": spans}) + "\n")


def main() -> int:
    """Train, answer, keep; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("--without", nargs="*", default=[])
    parser.add_argument("--score", nargs="*", type=Path, default=[])
    parser.add_argument("--epochs", type=int, default=12)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    paths = sorted(read_corpus.CORPUS.glob("*.annotated.jsonl"))
    apart = [path for path in paths if path.name.split(".")[0] in args.without]
    drafts = list(read_corpus.read([path for path in paths if path not in apart]))
    pipeline = train(drafts, args.epochs, args.seed)
    args.out.mkdir(parents=True, exist_ok=True)
    pipeline.to_disk(args.out / "pipeline")
    if apart:
        answer(pipeline, read_corpus.read(apart), args.out / "apart.answers.jsonl")
    for path in args.score:
        lines = path.read_text("utf-8").splitlines()
        answer(pipeline, map(json.loads, filter(str.strip, lines)), args.out / f"{path.stem}.answers.jsonl")
    return 0


if __name__ == "__main__":
    sys.exit(main())
