"""Damages a thousand logs, pulls a thousand plugs, fills a small disk at each write, and counts what was lost.

Run by `make reliability`.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from reports import keep, options

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.crash import disk  # noqa: E402 - the checkout's own tests, wherever it is started from
from tests.crash.damage import Damaged, Damages  # noqa: E402
from tests.crash.plug import Plugs  # noqa: E402

A_STORE = 100
"""Damages of one store; then a fresh one, with other lengths."""


def on_a_small_disk() -> dict[str, object]:
    """Return what a full and a read-only disk did; why not, where nobody may mount one here."""
    if not disk.available():
        return {"broken": [], "left_out": "this system lets nobody mount a disk of their own"}
    with tempfile.TemporaryDirectory() as folder:
        command = ["unshare", "-rm", sys.executable, str(Path(disk.__file__)), folder]
        environment = os.environ | {"PYTHONPATH": str(ROOT)}
        done = subprocess.run(command, capture_output=True, text=True, env=environment)
    if done.returncode:
        return {"broken": [done.stderr.splitlines()[-1] if done.stderr else "it ended without a word"]}
    told: dict[str, object] = json.loads(done.stdout)
    return told


def main(argv: list[str]) -> int:
    parser = options(__doc__, "damage")
    parser.add_argument("--runs", type=int, default=1_000, help="how many logs to damage")
    parser.add_argument("--seed", type=int, default=1, help="where the draws begin")
    asked = parser.parse_args(argv)

    whole, seed = Damaged(), asked.seed
    while whole.logs < asked.runs:
        with tempfile.TemporaryDirectory() as folder:
            told = Damages(Path(folder), seed).run(min(A_STORE, asked.runs - whole.logs))
        whole.logs += told.logs
        whole.seconds += told.seconds
        whole.counts += told.counts
        whole.broken += [f"seed {seed}: {what}" for what in told.broken]
        seed += 1
        print(f"{whole.logs} damaged logs, {len(whole.broken)} broken", flush=True)

    with tempfile.TemporaryDirectory() as folder:
        pulled = Plugs(Path(folder), asked.seed).run(asked.runs)
    print(f"{pulled.plugs} power cuts, {len(pulled.broken)} broken", flush=True)
    small = on_a_small_disk()
    report = {"damaged_logs": whole.report(), "power_cuts": pulled.report(), "small_disk": small}
    keep(report, asked.report)
    return 1 if whole.broken or pulled.broken or small["broken"] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
