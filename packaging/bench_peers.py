"""How many posts a second Presidio reads on this machine, in an environment of its own (`models/peers.sh`)."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from elsewhere import Elsewhere

ROOT = Path(__file__).resolve().parents[1]
PEERS = ROOT / "build" / "peers" / "venv"
LOCK = ROOT / "models" / "requirements-peers.lock"

PEER = """
import json, sys, time
sys.path.insert(0, sys.argv[1])
from evaluate_peers import PEERS
detect = PEERS["presidio"]()
texts = json.load(open(sys.argv[2], encoding="utf-8"))
for text in texts[:50]:
    detect(text)
print("ready", flush=True)
sys.stdin.readline()
begun = time.monotonic()
for text in texts:
    detect(text)
print(len(texts) / (time.monotonic() - begun), flush=True)
"""


def presidio(folder: Path, posts: list[str]) -> dict[str, float]:
    """Let Presidio read some of the posts: as one process, and as one for each core; posts a second."""
    if not (PEERS / "ready").exists():
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(PEERS)], check=True)
        pip = [str(PEERS / "bin" / "python"), "-m", "pip", "install", "-q", "--require-hashes", "--no-deps", "-r"]
        subprocess.run([*pip, str(LOCK)], check=True)
        (PEERS / "ready").touch()
    sample = folder / "sample.json"
    sample.write_text(json.dumps(posts), "utf-8")
    cores = os.cpu_count() or 1
    watch = Elsewhere()
    told: dict[str, float] = {"presidio_posts": len(posts)}
    told["presidio_posts_a_second"] = round(sum(_peers(sample, 1)), 1)
    told["others_busy_cores_beside_presidio"] = watch.told()
    watch = Elsewhere()
    told["presidio_all_cores_posts_a_second"] = round(sum(_peers(sample, cores)), 1)
    return told | {"others_busy_cores_beside_presidio_on_all_cores": watch.told()}


def _peers(sample: Path, count: int) -> list[float]:
    command = [str(PEERS / "bin" / "python"), "-c", PEER, str(ROOT / "models"), str(sample)]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL, "text": True}
    if count > 1:  # one for each core: threads of their own would only take cores from one another
        pipes["env"] = os.environ | {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}
    running = [subprocess.Popen(command, **pipes) for _ in range(count)]
    try:
        for one in running:
            one.stdout.readline()
        for one in running:  # all loaded: all begin
            one.stdin.write("go\n")
            one.stdin.flush()
        return [float(one.communicate(timeout=3_600)[0]) for one in running]
    finally:
        for one in running:
            one.kill()
            one.wait()
