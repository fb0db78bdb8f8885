"""Gives damaged videos to ffmpeg as the program does, from a process shut in as for a video; counts what came of it.

    python -m tests.media.film_fuzz COUNT SEED

Words, codes and faces are not looked for in the frames: they are looked for in pictures of our own making either way.
"""

from __future__ import annotations

import gc
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from composer.base.errors import MediaError
from composer.media import film, film_look
from composer.media.child import shut_in
from tests.media.made_films import damaged, films

ROOT = Path(__file__).resolve().parents[2]
_HANGS_S = 600
"""Seconds for one video of a second, on a busy computer, too."""


def fuzzed(count: int, seed: int = 1) -> dict[str, object]:
    """Return what a process of its own tells of so many damaged videos, and how many files it left with a name.

    Raises:
        subprocess.CalledProcessError: It fell over.
    """
    with tempfile.TemporaryDirectory() as folder:
        environment = os.environ | {"PYTHONPATH": str(ROOT), "TMPDIR": folder, "HOME": folder}
        run = subprocess.run(
            [sys.executable, "-m", "tests.media.film_fuzz", str(count), str(seed)],
            cwd=folder,
            env=environment,
            stdout=subprocess.PIPE,
            check=True,
        )
        told: dict[str, object] = json.loads(run.stdout)
        return told | {"named_files_left": sum(len(files) for _, _, files in os.walk(folder))}


def main(count: int, seed: int) -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as folder:
        sources = list(films(Path(folder)).values())
    film_look.looked = lambda *_: ([], (), ())
    opened_before = _descriptors()
    signal.signal(signal.SIGALRM, _hung)
    shut_in(films=True)
    luck, codes, slowest, half = random.Random(seed), Counter[str](), 0.0, 0
    for number in range(count):
        before = os.times()
        codes[_answer(damaged(sources, luck))] += 1
        after = os.times()
        worked = after.children_user + after.children_system - before.children_user - before.children_system
        slowest = max(slowest, worked)
        if number == count // 2:
            half = _memory_kb()
    print(
        json.dumps(
            {
                "files": count,
                "made_of": len(sources),
                "answers": dict(codes),
                "slowest_processor_s": round(slowest, 2),
                "largest_child_mb": _largest_child_mb(),
                "grown_mb_second_half": (_memory_kb() - half) // 1024,
                "descriptors_left_open": _descriptors() - opened_before,
                "programs_left_running": _programs_left(),
            }
        )
    )


def _answer(data: bytes) -> str:
    held = os.memfd_create("damaged")
    signal.alarm(_HANGS_S)
    try:
        os.pwrite(held, data, 0)
        film_look.taken(held, film.Cut(sound=True), lambda *_: None)
    except MediaError as error:
        return error.code
    except TimeoutError:
        return "hung"
    finally:
        signal.alarm(0)
        os.close(held)
    return "opened"


def _hung(*_: object) -> None:
    raise TimeoutError


def _memory_kb() -> int:
    gc.collect()
    told = Path("/proc/self/status").read_text("ascii")
    return int(next(line.split()[1] for line in told.splitlines() if line.startswith("VmRSS")))


def _descriptors() -> int:
    return sum(1 for _ in Path("/proc/self/fd").iterdir())


def _largest_child_mb() -> int:
    import resource

    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024


def _programs_left() -> int:
    return len(Path("/proc/self/task", str(os.getpid()), "children").read_text("ascii").split())


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
