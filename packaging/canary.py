"""A whole run with invented names and keys, then a look at all that others could read. Run by `make reliability`.

Needs Linux with what `make test` installs; writes `tests/reports/canary.json`, in which no canary stands.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from reports import keep, options

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.canary.run import Run  # noqa: E402 - the checkout's own tests, wherever it is started from


def main(argv: list[str]) -> int:
    asked = options(__doc__, "canary").parse_args(argv)

    with tempfile.TemporaryDirectory(prefix="vignette-run-") as folder:
        run = Run(Path(folder), said=lambda scene: print(scene, flush=True))
        told = run.whole()
    keep(told, asked.report)
    return 1 if told["found"] or told["broken"] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
