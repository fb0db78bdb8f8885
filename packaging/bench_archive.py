"""Measures an archive of 100,000 posts in the real program: posts a second beside Presidio, memory, the window's loop.

Run by `make reliability`, under `with_keyring.sh`.A zip as X hands it out is made of the project's own invented drafts,
each told apart by a number. The window takes it in and looks at all of it on every core; on the way it is cancelled
once and gone on with, and the program is ended once and started again, which goes on by itself. Up to there a timer of
one millisecond ticks in the window: what it is late by, something held the loop. It takes a twelfth of the rate, so
posts a second are those of the second half, without it. Then the list is scrolled and searched. Presidio reads some of
the same posts in the same run, as one process and as one for each core, in an environment of its own (`models/peers.sh`
makes it, and so does this where it is missing). Beside each figure stands how many cores others kept busy meanwhile:
near 0, or the measure was disturbed.
`--posts 2000 --sample 500` is a short run.

Figures go to `tests/reports/archive.json`. Exit status: 0 all goals met, 1 one was missed, 3 not measured.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import os
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bench_peers import Elsewhere, presidio  # noqa: E402 - beside this file
from bench_window import Beat, live, program, until  # noqa: E402 - beside this file
from PySide6.QtWidgets import QApplication  # noqa: E402

from composer.app import Vignette  # noqa: E402
from composer.flow.archive_work import Stage  # noqa: E402
from composer.ui.pages import Page  # noqa: E402
from models import read_corpus  # noqa: E402

REPORT = ROOT / "tests" / "reports" / "archive.json"
POSTS, SAMPLE = 100_000, 2_000
AT_MOST = {
    "window_memory_growth_mb": 200.0,
    "guard_memory_mb": 600.0,
    "importing_loop_p99_ms": 16.0,
    "scrolling_loop_p99_ms": 16.0,
    "search_worst_ms": 500.0,
    "cancel_s": 1.0,
}
AT_LEAST = {"times_presidio": 2.0, "looked_at_share": 1.0}
MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def texts(count: int) -> Iterator[str]:
    """Yield posts of at most 280 characters out of the project's own drafts, no two the same."""
    own = [part.strip() for draft in read_corpus.read() for part in str(draft["text"]).split("\n\n---\n\n")]
    short = [text for text in own if 0 < len(text) <= 270 and not text.startswith("RT @")]  # that is left out
    for number in range(count):
        yield f"{short[number * 7919 % len(short)]} {number}"


def archive(folder: Path, posts: list[str]) -> Path:
    """Write a zip as X hands it out."""
    path = folder / "twitter-archive.zip"
    day = dt.datetime(2012, 1, 1, 8, tzinfo=dt.UTC)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made, made.open("data/tweets.js", "w") as file:
        file.write(b"window.YTD.tweets.part0 = [")
        for number, text in enumerate(posts):
            moment = day + dt.timedelta(hours=number)
            told = f"Mon {MONTHS[moment.month - 1]} {moment:%d %H:%M:%S} +0000 {moment.year}"
            entry = {"tweet": {"id_str": str(10**12 + number), "full_text": text, "created_at": told}}
            file.write(((",\n" if number else "") + json.dumps(entry)).encode())
        file.write(b"]")
    return path


class Children:
    """Processor time and memory of the processes this one has started, as the kernel tells them."""

    def __init__(self) -> None:
        self.cpu: dict[int, float] = {}
        self.most_mb = 0.0

    def look(self) -> None:
        """Note what they have used so far."""
        tick = os.sysconf("SC_CLK_TCK")
        for folder in Path("/proc").glob("[0-9]*"):
            try:
                told = (folder / "stat").read_text("ascii", "replace").rsplit(")", 1)[1].split()
                if int(told[1]) == os.getpid():
                    self.cpu[int(folder.name)] = (int(told[11]) + int(told[12])) / tick
                    self.most_mb = max(self.most_mb, int(told[21]) * os.sysconf("SC_PAGE_SIZE") / 1e6)
            except (OSError, IndexError, ValueError):
                continue

    def used(self) -> float:
        """Return seconds of processor time of all of them together."""
        return sum(self.cpu.values())


def own_mb() -> float:
    """Return the memory of this process."""
    return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


class Import:
    """One import, watched; it goes on over several starts of the program.

    Args:
        beat: Ticks in the window, and then rests; the rate is taken while it rests.
        looks: How many posts are to be looked at.
    """

    def __init__(self, beat: Beat, looks: int) -> None:
        self._beat, self._looks = beat, looks
        self._children = Children()
        self._seconds = self._used = self._looked = self._others = self._own = 0.0
        self._before = self._most = 0.0

    def begin(self, made: Vignette, path: Path) -> float:
        """Take the file in; return seconds until the guards are asked."""
        self._before = self._most = own_mb()
        made.window.show_page(Page.ARCHIVE)
        begun = time.monotonic()
        made.window.archive.taken.emit(str(path))
        self._watch(made, lambda: made.window.archive.work.stage is Stage.LOOKING)
        return time.monotonic() - begun

    def until_looked(self, made: Vignette, share: float) -> None:
        """Let it go on until so much is looked at, or all of it."""
        page, wanted = made.window.archive, share * self._looks

        def all_looked() -> bool:  # asked on this very thread, so not while the loop is measured
            return page.work.stage is Stage.NOTHING and made.services.archive.sums().unlooked == 0

        self._watch(made, lambda: page.work.done >= wanted or all_looked())

    def cancel(self, made: Vignette) -> float:
        """Press Cancel; return seconds until nothing is under way."""
        begun = time.monotonic()
        if made.window.archive.work.stage is not Stage.NOTHING:
            made.window.archive.progress.stop.click()
        until(lambda: made.window.archive.work.stage is Stage.NOTHING)
        return time.monotonic() - begun

    def _watch(self, made: Vignette, holds: Callable[[], bool]) -> None:
        """Wait, and note what is done while posts are looked at; waking the guards is not a part of that."""
        page = made.window.archive
        while not holds():
            before, used, begun, others = page.work, self._children.used(), time.monotonic(), Elsewhere()
            own = time.process_time()
            live(500)
            self._children.look()
            self._most = max(self._most, own_mb())
            if page.work.error_code:
                raise RuntimeError(page.work.error_code)
            if before.stage is page.work.stage is Stage.LOOKING and not self._beat.timer.isActive():
                self._seconds += time.monotonic() - begun
                self._used += self._children.used() - used
                self._own += time.process_time() - own
                self._looked += page.work.done - before.done
                self._others += others.seconds(running=self._children.used() - used)

    def told(self) -> dict[str, float]:
        """Return the figures."""
        return {
            "looking_s": round(self._seconds, 1),
            "posts_a_second": round(self._looked / self._seconds, 1),
            "cores": os.cpu_count() or 1,
            "cores_busy": round(self._used / self._seconds, 2),
            "window_busy_cores": round(self._own / self._seconds, 2),
            "others_busy_cores": round(max(0.0, self._others) / self._seconds, 2),
            "window_memory_growth_mb": round(self._most - self._before, 1),
            "guard_memory_mb": round(self._children.most_mb, 1),
            **self._beat.told("importing"),
        }


def imported(qt: QApplication, beat: Beat, folder: Path, path: Path, looks: int) -> dict[str, float]:
    """Take an archive in, cancel, go on, end the program, start it again; then scroll and search."""
    run, home = Import(beat, looks), folder / "home"
    with program(qt, home) as made:
        beat.late.clear()
        reading = run.begin(made, path)
        run.until_looked(made, 0.2)
        cancel = run.cancel(made)
        made.window.archive.progress.go_on.click()
        run.until_looked(made, 0.5)
        beat.timer.stop()
    with program(qt, home) as made:
        made.window.show_page(Page.ARCHIVE)
        run.until_looked(made, 1.0)
        told = run.told()
        cancel = max(cancel, run.cancel(made))
        sums = made.services.archive.sums()
        told |= {"reading_s": round(reading, 1), "cancel_s": round(cancel, 2), "posts": sums.posts}
        told["looked_at"] = sums.posts - sums.unlooked
        told["looked_at_share"] = round(told["looked_at"] / min(looks, sums.posts), 4)
        told |= {f"verdict_{verdict.value}": sums.of(verdict) for verdict, _ in sums.left}
        return told | looked_through(made, beat)


def looked_through(made: Vignette, beat: Beat) -> dict[str, float]:
    """Scroll through all posts, and search them; return the figures of the loop and of the search."""
    page = made.window.archive
    page.segments.button(2).setChecked(True)
    until(lambda: page.list.rows.rowCount() > 0)
    live(2_000)
    beat.go_on()
    bar = page.list.verticalScrollBar()
    for step in range(200):
        bar.setValue(bar.maximum() * step // 199)
        live(20)
    told = beat.told("scrolling")
    taken = list[float]()
    for words in ("patient", "mercy last night", "97", "zzz", "fever rash"):
        seen = list[bool]()
        page.list.rows.modelReset.connect(lambda seen=seen: seen.append(True))
        begun = time.monotonic()
        page.search.setText(words)
        until(lambda seen=seen: bool(seen))
        taken.append((time.monotonic() - begun) * 1000)
    return told | beat.told("searching") | {"search_worst_ms": round(max(taken), 1)}


def measure(posts: int, looks: int, sample: int) -> dict[str, float]:
    """Go through everything; return the figures."""
    with tempfile.TemporaryDirectory(prefix="vignette-archive-") as place:
        folder = Path(place)
        made = list(texts(posts))
        told = presidio(folder, made[:: max(1, posts // sample)][:sample])
        told |= imported(QApplication(["vignette"]), Beat(), folder, archive(folder, made), looks)
    told["times_presidio"] = round(told["posts_a_second"] / told["presidio_posts_a_second"], 2)
    every = told["presidio_all_cores_posts_a_second"]
    return told | {"times_presidio_on_all_cores": round(told["posts_a_second"] / every, 2)}


def main() -> int:
    """Measure, print, write the report."""
    parser = argparse.ArgumentParser(description="Measures an archive of former posts in the real program.")
    parser.add_argument("--posts", type=int, default=POSTS)
    parser.add_argument("--looks", type=int, default=0, help="how many are looked at; all of them by default")
    parser.add_argument("--sample", type=int, default=SAMPLE, help="how many of them Presidio reads")
    parser.add_argument("--report", type=Path, default=REPORT)
    asked = parser.parse_args()
    try:
        figures = measure(asked.posts, min(asked.looks or asked.posts, asked.posts), asked.sample)
    except (RuntimeError, OSError, ValueError, subprocess.SubprocessError) as error:
        print(f"could not measure: {error}", file=sys.stderr)
        return 3
    met = {name: figures[name] <= goal for name, goal in AT_MOST.items()}
    met |= {name: figures[name] >= goal for name, goal in AT_LEAST.items()}
    load = os.getloadavg()[2] if hasattr(os, "getloadavg") else 0.0
    today = dt.datetime.now(dt.UTC).date().isoformat()
    report = {"date": today, "load_of_the_machine": round(load, 1), "figures": figures,
              "goals": AT_MOST | AT_LEAST, "met": met}  # fmt: skip
    asked.report.write_text(json.dumps(report, indent=2) + "\n", "utf-8")
    for name, value in figures.items():
        sign = "<=" if name in AT_MOST else ">="
        goal = (AT_MOST | AT_LEAST).get(name)
        print(
            f"{name:36}{value!s:>12}"
            + ("" if goal is None else f"   goal {sign} {goal}: {'met' if met[name] else 'MISSED'}")
        )
    return 0 if all(met.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
