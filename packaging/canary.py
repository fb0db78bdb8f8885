"""A whole run with invented names and keys, then a look at all that others could read. Run by `make reliability`.

Needs Linux with what `make test` installs; writes `tests/reports/canary.json`, in which no canary stands.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.canary.run import Run  # noqa: E402 - the checkout's own tests, wherever it is started from


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--report", type=Path, default=ROOT / "tests" / "reports" / "canary.json")
    asked = parser.parse_args(argv)

    with tempfile.TemporaryDirectory(prefix="vignette-run-") as folder:
        run = Run(Path(folder), said=lambda scene: print(scene, flush=True))
        told = run.whole()
    asked.report.parent.mkdir(parents=True, exist_ok=True)
    asked.report.write_text(json.dumps(told, indent=2) + "\n", "utf-8")
    print(json.dumps(told, indent=2))
    return 1 if told["found"] or told["broken"] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
