"""Measures pictures: details found in drawn ones, alarms on clean ones, codes, time, memory, damaged files.

    python packaging/bench_media.py [--count N] [--files N] [--films N] [--keep FILE] [--patience SECONDS]
        [--reader networks] [--show] [--parts NAME...]

Writes tests/reports/media.json; of some parts alone, too; it says which day each was measured on. What was judged is
added to FILE and not judged again, so that a run may be broken off. With `--reader networks` the corpus alone is read,
by the networks of rapidocr in Tesseract's place, and the figures are printed and not written. On a busy machine a
reader gets more patience than in the program; what is found does not depend on it.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import os
import random
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import types
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

from tree_memory import TreeMemory

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PIL import Image  # noqa: E402

from composer.base.errors import MediaError  # noqa: E402
from composer.guard.reading import Box  # noqa: E402
from composer.media import film, making, ocr, pixels, readers  # noqa: E402
from composer.media.codes import codes_in  # noqa: E402
from composer.media.faces import faces_in  # noqa: E402
from composer.media.studio import Studio  # noqa: E402
from tests.media import corpus, made, made_files  # noqa: E402
from tests.media.film_fuzz import fuzzed  # noqa: E402
from tests.media.judging import judged  # noqa: E402
from tests.media.test_dicom import scan  # noqa: E402
from tests.media.test_faces import portrait  # noqa: E402
from tests.media.test_hidden_places import FILE_FACTS, PLACES, WIDE  # noqa: E402
from tests.media.test_moving import gif  # noqa: E402
from tests.media.test_pixels import mutated  # noqa: E402

REPORT = ROOT / "tests" / "reports" / "media.json"
Answer = tuple[str, list[tuple[str, bool, str]], int, str]


def answers_of(tasks: list[tuple[int, bool]], keep: Path | None, *how: object) -> list[Answer]:
    """Judge these pictures, but for those that stand in the kept file."""
    keep = keep or Path(tempfile.mkdtemp()) / "judged.jsonl"
    lines = keep.read_text("utf-8").splitlines() if keep.exists() else []
    known = {(task[0], task[1]): answer for task, answer in map(json.loads, lines)}
    left = [task for task in tasks if task not in known]
    with ProcessPoolExecutor(2, initializer=be_patient, initargs=how) as pool, keep.open("a") as file:
        for task, answer in zip(left, pool.map(judged, left, chunksize=2), strict=True):
            known[task] = answer
            file.write(json.dumps([task, answer]) + "\n")
            file.flush()
    return [known[task] for task in tasks]


def be_patient(seconds: float, reader: str) -> None:
    """Make ready a process that judges."""
    ocr.PATIENCE_S = seconds
    if reader == "networks":
        readers.ocr = types.SimpleNamespace(installed_reader=lambda: None)


def corpus_figures(count: int, keep: Path | None, patience_s: float, reader: str, show: bool) -> dict[str, object]:
    """Return recall and alarms."""
    tasks = [(number, details) for number in range(count) for details in (True, False)]
    answers = answers_of(tasks, keep, patience_s, reader)
    found, there, missed_scene = Counter[str](), Counter[str](), Counter[str]()
    alarms = 0
    for (_number, details), (scene, told, blocking, words) in zip(tasks, answers, strict=True):
        for sort, hit, text in told:
            there[sort] += 1
            found[sort] += hit
            missed_scene[scene] += not hit
            if show and not hit:
                print("missed", scene, text, words.replace("\n", " / ")[:300])
        alarms += not details and blocking > 0
        if show and not details and blocking:
            print("alarm", scene, words[:200])
    return {
        "pictures_with": count,
        "pictures_without": count,
        "details": there.total(),
        "recall": round(found.total() / there.total(), 4),
        "recall_by_sort": {sort: round(found[sort] / there[sort], 4) for sort in sorted(there)},
        "missed_by_scene": dict(missed_scene),
        "alarms_share": round(alarms / count, 4),
    }


def code_figures(count: int = 240) -> dict[str, object]:
    """Return how many drawn codes are read, upright and turned, of 110 pixels and more."""
    import zxingcpp

    luck, read, there = random.Random(8), Counter[str](), Counter[str]()
    for number in range(count):
        text = f"https://example.org/{number}" if number % 2 else str(luck.randint(10**6, 10**8))
        form = zxingcpp.BarcodeFormat.QRCode if number % 4 < 3 else zxingcpp.BarcodeFormat.Code128
        drawn = zxingcpp.create_barcode(text, form).to_image(
            scale=luck.randint(3, 6) if form == zxingcpp.BarcodeFormat.QRCode else 1
        )
        code = Image.fromarray(drawn)
        ground = Image.new("L", (1000, 680), luck.randint(190, 255))
        ground.paste(code, (luck.randint(40, 400), luck.randint(40, 300)))
        turned = ground.rotate(luck.uniform(-5, 5), Image.Resampling.BICUBIC, fillcolor=220).convert("RGB")
        picture, _ = pixels.bare(made.saved(turned, "JPEG", quality=80))
        sort = "linear" if number % 4 == 3 else "square"
        there[sort] += 1
        read[sort] += any(one.payload == text for one in codes_in(picture))
    return {"codes": count, "read_by_sort": {sort: round(read[sort] / there[sort], 4) for sort in sorted(there)}}


def face_figures(count: int = 120) -> dict[str, object]:
    """Return how many drawn faces are found, 48 pixels and larger, of every skin, turned a little; and false ones."""
    luck, found = random.Random(9), 0
    for _ in range(count):
        size = luck.choice((48, 60, 90, 140, 220, 320))
        at = (luck.randint(20, 880 - 2 * size), luck.randint(10, 590 - round(1.7 * size)))
        drawn = skinned(portrait(size, at), luck.uniform(0.35, 1.0)).rotate(
            luck.uniform(-12, 12), Image.Resampling.BICUBIC, center=(at[0] + size / 2, at[1] + size * 0.7)
        )
        picture, _ = pixels.bare(made.saved(drawn, "JPEG", quality=luck.randint(70, 95)))
        middle = (at[0] + size / 2, at[1] + size * 0.72)
        found += any(_inside(box, middle) for box in faces_in(picture))
    clean = sum(bool(faces_in(pixels.bare(corpus.sample(number, details=True).data)[0])) for number in range(60))
    return {"faces": count, "recall": round(found / count, 4), "alarms_share": round(clean / 60, 4)}


def skinned(picture: Image.Image, share: float) -> Image.Image:
    """Return the face in another light and of another skin: every colour at this share of its brightness."""
    return picture.point(lambda value: round(value * share))


def _inside(box: Box, at: tuple[float, float]) -> bool:
    return box.left < at[0] < box.left + box.width and box.top < at[1] < box.top + box.height


def time_figures() -> dict[str, object]:
    """Return seconds and memory of one 1920 x 1080 photograph: all processes together that are started for it."""
    big, _ = pixels.bare(corpus.sample(0, details=True).data)
    data = made.saved(big.resize((1920, 1080)), "JPEG", quality=90)
    strip, full, worked = [], [], []
    for _ in range(5):
        begin, before = time.perf_counter(), os.times()
        stages: list[float] = []
        Studio().take(data, lambda _stage, begin=begin, stages=stages: stages.append(time.perf_counter() - begin))
        strip.append(stages[0])
        full.append(time.perf_counter() - begin)
        after = os.times()
        worked.append(after.children_user + after.children_system - before.children_user - before.children_system)
    with TreeMemory() as memory:  # apart: who looks takes time
        for _ in range(3):
            Studio().take(data)
    return {
        "load_average": round(os.getloadavg()[0], 1),
        "processor_s_median": round(statistics.median(worked), 3),
        "strip_s_median": round(statistics.median(strip), 3),
        "full_s_median": round(statistics.median(full), 3),
        "above_idle_mb": memory.most_mb,
    }


def fuzz_figures(count: int) -> dict[str, object]:
    """Return what thousands of damaged files do to the opener."""
    luck = random.Random(2026)
    sources = [build() for build in made.LOADED.values()]
    sources += [made.saved(made.drawn((48, 40)), kind) for kind in ("JPEG", "PNG", "WEBP", "GIF")] * 4
    sources += [made_files.heic(), made_files.pdf("One"), gif(4, (60, 40)), scan(), scan("RGB", frames=2)] * 2
    sources += [moved(kind) for kind in ("WEBP", "PNG", "AVIF")]
    codes, slowest, half = Counter[str](), 0.0, 0
    for number in range(count):
        begin = time.process_time()
        try:
            making.make(mutated(luck.choice(sources), luck), making.Work(page=luck.randint(0, 1)))
            codes["opened"] += 1
        except MediaError as error:
            codes[error.code] += 1
        slowest = max(slowest, time.process_time() - begin)
        if number == count // 2:
            half = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024 - half
    return {
        "files": count,
        "answers": dict(codes),
        "slowest_processor_s": round(slowest, 3),
        "grown_mb_second_half": grown,
    }


def moved(kind: str) -> bytes:
    """Return a moving picture of three frames."""
    first, *others = [made.drawn((60, 40)).rotate(turn) for turn in (0, 90, 180)]
    return made.saved(first, kind, save_all=True, append_images=others, duration=100)


def film_figures(count: int) -> dict[str, object]:
    """Return what damaged videos do to the process that is shut in, and to ffmpeg below it."""
    if not film.installed():
        return {"files": 0}
    with TreeMemory() as memory:
        told = fuzzed(count)
    return told | {"together_most_mb": memory.most_mb}


def metadata_figures() -> dict[str, object]:
    """Return how many places of files were written into, and what is left of it, by our own count and ExifTool's."""
    left, names = 0, Counter[str]()
    with tempfile.TemporaryDirectory() as folder:
        for number, build in enumerate(PLACES.values()):
            done = making.make(build(), making.Work())
            left += sum(done.data.count(mark) for mark in (b"CANARY", WIDE, b"Exif", b"http://ns.adobe.com"))
            (Path(folder) / f"{number}.{done.kind}").write_bytes(done.data)
        if shutil.which("exiftool"):
            run = subprocess.run(["exiftool", "-j", "-G", "-a", "-u", "-ee", folder], capture_output=True, check=True)
            for one in json.loads(run.stdout):
                names.update(name for name in one if name.partition(":")[0] not in FILE_FACTS)
    return {"places": len(PLACES), "left": left, "exiftool_groups_beside_the_form": dict(names)}


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--films", type=int, default=2_000)
    parser.add_argument("--keep", type=Path, default=None)
    parser.add_argument("--patience", type=float, default=ocr.PATIENCE_S)
    parser.add_argument("--reader", choices=("tesseract", "networks"), default="tesseract")
    parser.add_argument("--show", action="store_true", help="print what was missed")
    parser.add_argument("--parts", nargs="*", default=None, help="measure these alone; the others stay as they were")
    chosen = parser.parse_args()
    if chosen.reader == "networks":
        print(json.dumps(corpus_of(chosen), indent=1))
        return 0
    before: dict[str, Any] = json.loads(REPORT.read_text("utf-8")) if REPORT.exists() else {}
    made_now = {name: part(chosen) for name, part in PARTS.items() if chosen.parts is None or name in chosen.parts}
    kept = {name: before[name] for name in PARTS if name in before and name not in made_now}
    report = {name: (made_now | kept)[name] for name in PARTS if name in made_now | kept}
    days = {name: day for name, day in before.get("measured_on", {}).items() if name in kept}
    report["measured_on"] = days | dict.fromkeys(made_now, dt.datetime.now(dt.UTC).date().isoformat())
    print(json.dumps(report, indent=1))
    REPORT.write_text(json.dumps(report, indent=1) + "\n")
    return 0


def corpus_of(chosen: argparse.Namespace) -> dict[str, object]:
    """Return recall and alarms as they were asked for."""
    return corpus_figures(chosen.count, chosen.keep, chosen.patience, chosen.reader, chosen.show)


def bomb_figures() -> dict[str, object]:
    """Return what came of small files that open into much, and how many megabytes each took."""
    run = subprocess.run(
        [sys.executable, "-m", "tests.media.bombs"],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=True,
    )
    told: dict[str, object] = json.loads(run.stdout)
    return told


PARTS: dict[str, Callable[[argparse.Namespace], dict[str, object]]] = {
    "corpus": corpus_of,
    "metadata": lambda _: metadata_figures(),
    "codes": lambda _: code_figures(),
    "faces": lambda _: face_figures(),
    "fuzz": lambda chosen: fuzz_figures(chosen.files),
    "fuzz_of_videos": lambda chosen: film_figures(chosen.films),
    "bombs": lambda _: bomb_figures(),
    "time": lambda _: time_figures(),
}


if __name__ == "__main__":
    sys.exit(main())
