"""What a release rests on, and whether it is current: figures, reports, the README's picture, the key.

`packaging/release.py` asks here. Everything that is not current is told with what makes it so: a step of the release,
which `make release REALLY=--really` takes by itself, or something that a person must do.
"""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
PYTHON = ".venv/bin/python"
KEYRING = "sh packaging/with_keyring.sh"
BUSY_ELSEWHERE = 0.3
"""So many cores at most may others have kept busy during a measure of time; of more nobody knows what was measured."""


@dataclass(frozen=True, slots=True)
class Way:
    """Something in the way of a release that only a person can lift.

    Attributes:
        what: It, in a sentence.
        lift: How a person lifts it.
    """

    what: str
    lift: str


@dataclass(frozen=True, slots=True)
class Report:
    """A report in `tests/reports`: the step that renews it, the command of that step, and what it speaks of."""

    name: str
    step: str
    command: str
    speaks_of: tuple[str, ...]


REPORTS = (
    Report("counts.json", "counts", f"{PYTHON} packaging/compare_counts.py", ("composer/text",)),
    Report(
        "bench.json",
        "bench",
        f"{KEYRING} {PYTHON} packaging/bench.py",
        ("composer/text", "composer/guard", "composer/ui/start.py", "models/manifest.json"),
    ),
    Report("window.json", "window", f"{KEYRING} {PYTHON} packaging/bench_window.py", ("composer/ui", "composer/flow")),
    Report("newcomer.json", "newcomer", f"{PYTHON} packaging/newcomer.py", ("composer/ui", "composer/flow")),
    Report("media.json", "media", f"{PYTHON} packaging/bench_media.py", ("composer/media", "models/faces")),
    Report(
        "crash.json",
        "crash",
        f"{KEYRING} {PYTHON} packaging/crash_runs.py --runs 1000",
        ("composer/drafts", "composer/outbox", "composer/vault"),
    ),
    Report("kill_points.json", "points", f"{PYTHON} packaging/kill_points.py", ("composer/outbox", "composer/posting")),
    Report(
        "kill_points_keyring.json",
        "heads",
        f"{KEYRING} {PYTHON} packaging/kill_points.py --at-the-keyring --system-keyring"
        " --report tests/reports/kill_points_keyring.json",
        ("composer/audit", "composer/vault/keys.py"),
    ),
    Report("damage.json", "damage", f"{PYTHON} packaging/damages.py", ("composer/audit", "composer/vault/database.py")),
    Report("storms.json", "storms", f"{PYTHON} packaging/storms.py", ("composer/outbox", "composer/posting")),
    Report("two_programs.json", "pairs", f"{PYTHON} packaging/two_programs.py", ("composer/outbox",)),
    Report("uploads.json", "uploads", f"{PYTHON} packaging/uploads.py", ("composer/posting",)),
    Report(
        "archive.json",
        "archive",
        f"{KEYRING} {PYTHON} packaging/bench_archive.py",
        ("composer/drafts/archive_store.py", "composer/flow/archive_work.py", "composer/guard"),
    ),
    Report("restless.json", "restless", f"{PYTHON} packaging/restless.py", ("composer/ui",)),
    Report("canary.json", "canary", f"{PYTHON} packaging/canary.py", ("composer",)),
)
"""What is measured before a release, each where what it speaks of has changed since. Together they take half a day."""

PICTURE = f"{PYTHON} packaging/readme_picture.py"
"""Ends with 0 where the README's picture is the window as it is; `--keep` draws it anew."""

FIGURES: tuple[tuple[str, str, str, Callable[[Any], int]], ...] = (
    ("README.md", r"takes (\d+) MB on the disk", "package.json", lambda told: round(told["whole"]["installed"])),
    ("README.md", r"its `\.deb` (\d+)\b", "package.json", lambda told: round(told["whole"][".deb"])),
    ("CONTRIBUTING.md", r"(\d+) kills while typing", "crash.json", lambda told: told["kills"]),
    ("CONTRIBUTING.md", r"([\d,]+) strings counted beside", "counts.json", lambda told: told["strings"]),
    ("CHANGELOG.md", r"runs ([\d,]+) schedules of faults", "storms.json", lambda told: told["schedules"]),
)
"""Where a figure stands, and the report it must equal."""

ALIKE = (
    ("README.md", r"let (\d+ of \d+) that identify", r"must block, let through as clear \| (\d+ of \d+)"),
    ("README.md", r"disturbed \d+ of (\d+)\s+harmless", r"harmless, asked about \| \d+ of (\d+)"),
)
"""Words of a paper that must be those of the model card, which the guard's measures are written into."""


def figures(root: Path = ROOT) -> Iterator[tuple[str, re.Match[str], str]]:
    """Yield paper, place and right figure of each figure that is not its report's."""
    for paper, pattern, report, value in FIGURES:
        place, said = root / "tests" / "reports" / report, re.search(pattern, (root / paper).read_text("utf-8"))
        if said is not None and place.exists():
            measured = value(json.loads(place.read_text("utf-8")))
            if int(said[1].replace(",", "")) != measured:
                yield paper, said, f"{measured:,}" if "," in pattern else str(measured)


def lost_figures(root: Path = ROOT) -> Iterator[str]:
    """Yield what no report mends: a figure whose report or words are gone, or that the model card tells otherwise."""
    for paper, pattern, report, _ in FIGURES:
        if not (root / "tests" / "reports" / report).exists():
            yield f"{report} is not there: {paper} cannot be compared"
        elif not re.search(pattern, (root / paper).read_text("utf-8")):
            yield f"{paper} says nothing like {pattern!r}"
    card = (root / "models" / "MODEL_CARD.md").read_text("utf-8")
    for paper, here, there in ALIKE:
        one, other = re.search(here, (root / paper).read_text("utf-8")), re.search(there, card)
        if one is None or other is None or one[1] != other[1]:
            yield f"{paper} says {one and one[1]}, the model card {other and other[1]} ({here!r})"


def wrong_figures(root: Path = ROOT) -> Iterator[str]:
    """Yield each figure in the papers that is not its report's."""
    yield from lost_figures(root)
    for paper, said, right in figures(root):
        yield f"{paper} says “{' '.join(said[0].split())}”, its report {right}"


def write_figures(root: Path = ROOT) -> list[str]:
    """Write each figure that is not its report's; return what was changed."""
    changed: list[str] = []
    for paper, said, right in list(figures(root)):
        text = (root / paper).read_text("utf-8")
        now = said[0].replace(said[1], right)
        (root / paper).write_text(text.replace(said[0], now), "utf-8")
        changed.append(f"{paper}: {' '.join(now.split())}")
    return changed


def shortfalls(told: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield the name of each goal that a report misses, and what it says; a name with a blank is no goal."""
    if told.get("broken"):
        yield "something broken", f"{len(told['broken'])} broken"
    if left := told.get("did_not_close_when_asked"):
        yield "a window left open", f"{left} did not close when asked"
    reached, goals = told.get("figures") or told.get("whole", {}) | told.get("start", {}), told.get("goals", {})
    for name, met in told.get("met", {}).items():
        if not met:
            yield name, f"{name} is {reached.get(name, '?')}, its goal {goals.get(name, '?')}"


def failed_reports(root: Path = ROOT, allowed: frozenset[str] = frozenset()) -> Iterator[tuple[str, str]]:
    """Yield the name of each report that tells of a goal missed or something broken, and what; not what is allowed."""
    for place in sorted((root / "tests" / "reports").glob("*.json")):
        for name, words in shortfalls(json.loads(place.read_text("utf-8"))):
            if name not in allowed:
                yield place.name, words


def disturbed(root: Path = ROOT) -> Iterator[tuple[str, str]]:
    """Yield the name of each report of times that was measured beside other work, and by how much."""
    for place in sorted((root / "tests" / "reports").glob("*.json")):
        told = json.loads(place.read_text("utf-8"))
        busy = told.get("others_busy_cores", 0.0)
        if busy > BUSY_ELSEWHERE:
            yield place.name, f"measured while others kept {busy} cores busy"


def stale(changed: Callable[[tuple[str, ...]], int]) -> Iterator[tuple[str, str]]:
    """Yield the name of each report made before the last change to what it speaks of, and that.

    Args:
        changed: Tells when paths changed last, seconds since 1970.
    """
    for report in REPORTS:
        made = changed((f"tests/reports/{report.name}",))
        later = [path for path in report.speaks_of if changed((path,)) > made]
        if later:
            yield report.name, f"older than the last change to {', '.join(later)}" if made else "not there"


def changed(paths: tuple[str, ...]) -> int:
    """Return when the last commit touched any of these, seconds since 1970; 0 for never."""
    return int(_git("log", "-1", "--format=%ct", "--", *paths) or 0)


def to_renew(allowed: frozenset[str] = frozenset()) -> dict[str, list[str]]:
    """Return for each step that must be taken before a release why."""
    step_of = {report.name: report.step for report in REPORTS}
    told: dict[str, list[str]] = {}
    for name, why in (*stale(changed), *failed_reports(allowed=allowed), *disturbed()):
        told.setdefault(step_of.get(name, "start"), []).append(f"{name}: {why}")
    if subprocess.run(PICTURE.split(), cwd=ROOT, capture_output=True).returncode:
        told["picture"] = ["packaging/screenshots: the window looks otherwise by now"]
    return told


def by_hand() -> Iterator[Way]:
    """Yield what only a person can lift."""
    if _git("rev-parse", "--is-shallow-repository") == "true":
        yield Way("this clone is shallow: nobody knows when a report was made", lift="git fetch --unshallow")
    if _git("status", "--porcelain"):
        yield Way("something is not committed", lift="commit it, or put it away: git stash --include-untracked")
    for words in lost_figures():
        yield Way(words, lift="write what holds into the paper, or the way to it into packaging/readiness.py")
    if has_key() and host().endswith(".example"):
        yield Way(
            f"there is a key, but {host()} is nobody's: programs would ask in vain",
            lift="put the host that is yours into composer/base/release.py (HOST)",
        )


def has_key(root: Path = ROOT) -> bool:
    """Return whether programs built here know whose news of versions to believe."""
    return bool(re.search(r'^KEY: Final = "[^"]+"$', (root / "composer/base/release.py").read_text("utf-8"), re.M))


def host(root: Path = ROOT) -> str:
    """Return the host that would be asked for news."""
    found = re.search(r'^HOST: Final = "([^"]+)"$', (root / "composer/base/release.py").read_text("utf-8"), re.M)
    return found[1] if found else ""


WITHOUT_KEY = """no key is built in, so programs of this release ask nobody for newer versions, and Settings says so.
    That is a whole release. For one that can ask: packaging/sign.py key FOLDER, its line into composer/base/release.py
    (KEY) and SECURITY.md, your host beside it (HOST); see “A release” in CONTRIBUTING."""


def _git(*arguments: str) -> str:
    return subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip()
