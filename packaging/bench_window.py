"""Measures how long the window holds its event loop, and how soon a key is on the screen (`make bench`).

A bare window stands idle first and is typed into, then the real program does what authors do: it stands idle, is typed
into at 280 characters, is typed into in the middle of a thread of 25 posts whose check runs meanwhile, stands there
while the guard reads such threads one after the other, is typed into while the pictures of a post are uploaded, and
starts over a store of 10,000 drafts, 25 MB, whose list is scrolled and into which a draft is saved again and again. A
timer of one millisecond ticks all along: what it is late by, something held the loop; each figure is printed beside the
bare window's. A key's time runs from its press to the first tick after the text's paint. Without a display Qt's
offscreen platform paints into memory, which a graphics driver does faster. Pictures are read by Tesseract; where it is
not installed, nothing is uploaded.

With `--hour` it is typed into for what would be an hour, 18,000 keys in drafts of one post each, as fast as it takes
them, and the memory of the window's process is compared.

Figures go to `tests/reports/window.json`. Exit status: 0 all goals met, 1 one was missed, 3 not measured.
"""

from __future__ import annotations

import argparse
import datetime as dt
import gc
import json
import os
import random
import re
import resource
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from bench_memory import whole_program_mb
from bench_saving import saving
from elsewhere import Elsewhere
from PIL import Image
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit, QWidget

from composer.app import Vignette
from composer.base.clock import SystemClock
from composer.base.paths import Profile
from composer.base.settings import Settings, save
from composer.drafts.picture import Attached
from composer.flow.views import CheckState
from composer.outbox.item import State
from composer.posting.practice.faults import Fault
from composer.ui.desktop.sweeper import Sweeper
from composer.ui.start import lay_ground

ROOT = Path(__file__).resolve().parents[1]
REPORT = ROOT / "tests" / "reports" / "window.json"
GOALS = {
    "typing_280_key_p95_ms": 16.0,
    "thread_25_key_p95_ms": 25.0,
    "typing_280_loop_p99_ms": 16.0,
    "thread_25_loop_p99_ms": 16.0,
    "guard_busy_loop_p99_ms": 16.0,
    "upload_loop_p99_ms": 16.0,
    "drafts_10000_loop_p99_ms": 16.0,
    "saving_10000_loop_worst_ms": 8.0,
    "typing_280_loop_worst_ms": 16.0,
    "thread_25_loop_worst_ms": 16.0,
    "guard_busy_loop_worst_ms": 16.0,
    "upload_loop_worst_ms": 16.0,
    "drafts_10000_loop_worst_ms": 16.0,
    "idle_cpu_percent": 0.5,
    "hour_growth_mb": 20.0,
    "whole_program_mb": 350.0,
}
KEY_EACH_MS = 60
KEYS = 270
DRAFTS = 10_000
HOUR = 18_000
PROSE = (
    "A pearl from rounds: in a child with fever and a limp, think of the hip first. Ultrasound is quick and needs no "
    "sedation; an effusion changes the plan. Maria G., 93, taught us that last night at Mercy. #pedsnurse Thoughts? "
)


class _Away:
    """Since how many seconds nobody has touched anything."""

    s = 0.0


_AWAY = _Away()


class Beat(QObject):
    """Ticks each millisecond and notes how late each tick is, in milliseconds."""

    def __init__(self) -> None:
        super().__init__()
        self.late: list[float] = []
        self.ticked: Callable[[], None] = lambda: None
        self._last = 0.0
        self.timer = QTimer(self)
        self.timer.setTimerType(Qt.TimerType.PreciseTimer)
        self.timer.setInterval(1)
        self.timer.timeout.connect(self._tick)
        self.go_on()

    def go_on(self) -> None:
        """Tick, from now on."""
        self._last = time.perf_counter()
        self.timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.late.append(max(0.0, (now - self._last) * 1000 - 1))
        self._last = now
        self.ticked()

    def told(self, name: str) -> dict[str, float]:
        """Return p99 and the worst since the last time, and begin anew."""
        late, self.late = sorted(self.late), []
        return {
            f"{name}_loop_p99_ms": round(late[int(len(late) * 0.99)], 1),
            f"{name}_loop_worst_ms": round(late[-1], 1),
        }


class Painted(QObject):
    """Notes that a widget was asked to paint itself."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.seen = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Hold nothing back."""
        self.seen = self.seen or event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)


def live(milliseconds: int) -> None:
    """Let the window live so long."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(holds: Callable[[], bool], seconds: float = 60) -> None:
    """Let the window live until something holds.

    Raises:
        RuntimeError: It did not come true in time.
    """
    last = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > last:
            raise RuntimeError("the window did not come so far")
        live(20)


@contextmanager
def program(qt: QApplication, home: Path) -> Iterator[Vignette]:
    """Start the program over this home and wait until its guard answers."""
    profile = Profile(data=home / "data", config=home / "config")
    profile.prepare()
    save(profile.settings, Settings(take_back_s=0))
    gc.disable()  # as in the program itself until the sweeper takes over
    ground = lay_ground(qt, profile)
    ground.shell.show()
    made = Vignette(ground, SystemClock())
    sweeper = Sweeper(lambda: _AWAY.s)  # as in the program itself while somebody types on and on
    try:
        until(lambda: made.services is not None and made.guard_state() == "")
        yield made
    finally:
        sweeper.close()
        made.close()
        ground.shell.hide()
        made.deleteLater()
        ground.shell.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        qt.setStyleSheet("")


def typed(editor: QPlainTextEdit, beat: Beat, keys: int) -> list[float]:
    """Type into a text; return milliseconds to the screen of each key, sorted."""
    editor.setFocus()
    painted, taken = Painted(editor.viewport()), list[float]()
    words = iter((PROSE * (keys // len(PROSE) + 1))[:keys])
    for char in words:
        painted.seen = False
        begun = time.perf_counter()
        done: list[float] = []
        beat.ticked = lambda begun=begun, done=done: done.append(time.perf_counter() - begun) if painted.seen else None
        QTest.keyClicks(editor, char)
        live(KEY_EACH_MS)
        if done:
            taken.append(done[0] * 1000)
    beat.ticked = lambda: None
    return sorted(taken)


def quantiles(name: str, taken: list[float]) -> dict[str, float]:
    """Return the middle and the 95th of a hundred."""
    return {
        f"{name}_key_p50_ms": round(statistics.median(taken), 1),
        f"{name}_key_p95_ms": round(taken[int(len(taken) * 0.95)], 1),
        f"{name}_keys": len(taken),
    }


def measure(qt: QApplication, beat: Beat, drafts: int) -> dict[str, float]:
    """Go through everything; return the figures."""
    told: dict[str, float] = {}
    bare, text = QMainWindow(), QPlainTextEdit()
    bare.setCentralWidget(text)
    bare.resize(1280, 820)
    bare.show()
    live(300)
    beat.late.clear()
    live(5_000)
    told |= beat.told("bare_idle")
    told |= quantiles("bare_typing", typed(text, beat, KEYS)) | beat.told("bare_typing")
    bare.close()
    with tempfile.TemporaryDirectory(prefix="vignette-bench-") as home:
        with program(qt, Path(home)) as made:
            told |= writing(made, beat)
            told |= reading(made, beat)
            told |= resting()
            told |= uploading(made, beat, Path(home))
            fill(made, drafts)
        beat.late.clear()
        beat.go_on()
        with program(qt, Path(home)) as made:
            told |= beat.told("start_over_drafts")
            told |= scrolling(made, beat) | saving(made, beat, until)
    return told


def writing(made: Vignette, beat: Beat) -> dict[str, float]:
    """Stand idle, type one post, type within a thread of 25."""
    live(3_000)
    beat.late.clear()
    live(5_000)
    told = beat.told("idle")
    beat.timer.stop()  # a thousand ticks a second are not the program's
    used = _cpu_s()
    live(10_000)
    told["idle_cpu_percent"] = round((_cpu_s() - used) / 10 * 100, 2)
    beat.go_on()
    taken = typed(active(made), beat, KEYS)
    told |= quantiles("typing_280", taken) | beat.told("typing_280") | {"whole_program_mb": whole_program_mb()}
    made.window.composer.set_parts(tuple(f"{place}. {PROSE}"[:270] for place in range(1, 26)))
    live(4_000)
    made.window.composer.thread_of_posts.show_place(12, 5)
    made.window.composer.focus_text()
    live(1_000)
    beat.late.clear()
    taken = typed(active(made), beat, 150)
    return told | quantiles("thread_25", taken) | beat.told("thread_25")


def active(made: Vignette) -> QPlainTextEdit:
    """Return the post that is written in."""
    return made.window.composer.thread_of_posts.active


def reading(made: Vignette, beat: Beat) -> dict[str, float]:
    """Let the guard read a thread of 25 posts as often as it can; nothing is typed."""
    page, seen = made.window.composer, 0
    beat.late.clear()
    for turn in range(8):
        page.set_parts(tuple(f"{turn}.{place}. {PROSE}"[:270] for place in range(1, 26)))
        page.parts_changed.emit(page.parts())
        live(150)
        del beat.late[seen:]  # the cards are made anew, which no author does while the guard reads
        live(1_000)
        seen = len(beat.late)
    return beat.told("guard_busy")


def resting() -> dict[str, float]:
    """Return what all of it holds once the guard has nothing to read, and once nobody has touched it for a while."""
    live(2_000)
    told = {"whole_program_worn_mb": whole_program_mb()}
    _AWAY.s = 60.0
    live(2_000)
    told["whole_program_left_alone_mb"] = whole_program_mb()
    _AWAY.s = 0.0
    return told


def uploading(made: Vignette, beat: Beat, folder: Path) -> dict[str, float]:
    """Post four pictures over a slow line, and write the next draft meanwhile."""
    if shutil.which("tesseract") is None or made.services is None:
        return {}
    made.window.sidebar.new_asked.emit()
    active(made).insertPlainText("Four gradients.")
    paths = tuple(drawn(folder / f"{place}.png", place) for place in range(4))
    made.window.files_dropped.emit(paths)
    strip = made.window.composer.thread_of_posts.strips[0]
    until(lambda: len(strip.rows) == len(paths))
    strip.set_pictures(tuple(Attached(one.picture, "A gradient.") for one in strip.pictures()))
    made.window.composer.pictures_changed.emit()
    until(lambda: made.check_view.state is CheckState.DONE and len(made.check_view.media) == len(paths))
    until(made.window.bar.post.isEnabled)
    server = made.services.desk.practice._server  # noqa: SLF001 - its faults are planned from nowhere else
    server.faults.plan(Fault.SLOW, where="/append", seconds=2.0, times=len(paths))
    made.window.bar.post.click()
    live(500)
    beat.late.clear()
    taken = typed(active(made), beat, 80)
    told = quantiles("upload", taken) | beat.told("upload")
    until(lambda: all(item.state is State.SENT for item in made.items))
    return told


def drawn(path: Path, place: int) -> str:
    """Draw a picture without words, some megabytes large; return its path."""
    chance = random.Random(place)
    tile = Image.frombytes("RGB", (100, 75), chance.randbytes(100 * 75 * 3))
    tile.resize((2_000, 1_500), Image.Resampling.BICUBIC).save(path)
    return str(path)


def fill(made: Vignette, drafts: int) -> None:
    """Keep so many drafts in the store."""
    store = made.services.drafts
    for place in range(drafts):
        draft = store.new("practice")
        store.save(draft.draft_id, (f"{place}. {PROSE * 4}",), "practice", None)


def scrolling(made: Vignette, beat: Beat) -> dict[str, float]:
    """Show the drafts and scroll through them."""
    live(3_000)
    beat.late.clear()
    bars = [
        bar for view in made.window.sidebar.findChildren(QWidget) if (bar := getattr(view, "verticalScrollBar", None))
    ]
    for bar in [each() for each in bars]:
        for step in range(100):
            bar.setValue(bar.maximum() * step // 100)
            live(20)
    return beat.told("drafts_10000")


def hour(qt: QApplication) -> dict[str, float]:
    """Type an hour's keys; return by how much the process grew, in MB, after a first tenth that fills caches."""
    with tempfile.TemporaryDirectory(prefix="vignette-bench-") as home, program(qt, Path(home)) as made:
        before = 0.0
        for draft in range(HOUR // KEYS):
            if draft == HOUR // KEYS // 10:
                before = _resident_mb()
            editor = made.window.composer.thread_of_posts.active
            editor.setFocus()
            for char in (PROSE * 2)[:KEYS]:
                QTest.keyClicks(editor, char)
                live(1)
            live(600)
            made.window.sidebar.new_asked.emit()
            live(200)
        return {"hour_keys": float(HOUR // KEYS * KEYS), "hour_growth_mb": round(_resident_mb() - before, 1)}


def _resident_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * resource.getpagesize() / 1e6


def _cpu_s() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def beside(name: str, figures: dict[str, float]) -> str:
    """Return the bare window's figure for this one, of the same run: idle for the loop, typed into for keys."""
    kind = re.search(r"_(loop_(?:p99|worst)|key_(?:p50|p95))_ms$", name)
    bare = f"bare_{'idle' if kind[1].startswith('loop') else 'typing'}_{kind[1]}_ms" if kind else ""
    return f"   bare {figures[bare]}" if bare in figures and not name.startswith("bare") else ""


def main() -> int:
    """Measure, print, write the report."""
    parser = argparse.ArgumentParser(description="Measures the window's event loop and its keys.")
    parser.add_argument("--drafts", type=int, default=DRAFTS)
    parser.add_argument("--hour", action="store_true", help="only type for an hour, and see how the memory grows")
    parser.add_argument("--report", type=Path, default=REPORT)
    asked = parser.parse_args()
    qt = QApplication(["vignette"])
    watch = Elsewhere()
    try:
        figures = hour(qt) if asked.hour else measure(qt, Beat(), asked.drafts)
    except RuntimeError as error:
        print(f"could not measure: {error}", file=sys.stderr)
        return 3
    kept = json.loads(asked.report.read_text("utf-8"))["figures"] if asked.report.exists() else {}
    figures = {**kept, **figures}
    met = {name: figures[name] <= goal for name, goal in GOALS.items() if name in figures}
    today = dt.datetime.now(dt.UTC).date().isoformat()
    report = {"date": today, "platform": qt.platformName(), "others_busy_cores": watch.told()}
    report |= {"figures": figures, "goals": GOALS, "met": met}
    asked.report.write_text(json.dumps(report, indent=2) + "\n", "utf-8")
    for name, value in figures.items():
        goal = f"   goal <= {GOALS[name]}: {'met' if met[name] else 'MISSED'}" if name in met else ""
        print(f"{name:28}{value!s:>10}{beside(name, figures)}{goal}")
    return 0 if all(met.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
