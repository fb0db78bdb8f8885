"""Makes a release ready (`make release`): says what stands in its way, and with `--really` runs and writes everything.

    python packaging/release.py [VERSION]             look only: what would be done, and what is out of date
    python packaging/release.py VERSION --really      the same; then version and CHANGELOG's section are written, all is
                                                      checked, tested, audited and built, and the recipes are filled in

Nothing is committed, tagged, signed or published: the last lines name those steps. Exit status: 0 ready · 1 something
stands in its way.
"""

from __future__ import annotations

import argparse
import datetime as dt
import hashlib
import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VERSION_FILE = ROOT / "composer" / "base" / "version.py"
REPORTS = ROOT / "tests" / "reports"
RUNS = (
    "make check",
    "make test",
    "make audit",
    "make package",
    "sh packaging/try_twice.sh",
    "sh packaging/try_wheel.sh",
)
PICTURES = (("packaging/screenshots", ("composer/ui", "resources/themes", "resources/icons")),)
MEASURED = (
    ("tests/reports/bench.json", ("composer/text", "composer/guard", "composer/ui/start.py", "models/manifest.json")),
    ("tests/reports/media.json", ("composer/media", "models/faces")),
    ("tests/reports/package.json", ("packaging/frozen", "requirements.lock", "models/manifest.json")),
)
FIGURES: tuple[tuple[str, str, str, Callable[[dict], int | float]], ...] = (
    ("README.md", r"takes (\d+) MB on the disk", "package.json", lambda told: round(told["whole"]["installed"])),
    ("README.md", r"its `\.deb` (\d+)\b", "package.json", lambda told: round(told["whole"][".deb"])),
    ("CONTRIBUTING.md", r"(\d+) kills while typing", "crash.json", lambda told: told["kills"]),
    ("CONTRIBUTING.md", r"([\d,]+) strings counted beside", "counts.json", lambda told: told["strings"]),
    ("CHANGELOG.md", r"runs ([\d,]+) schedules of faults", "storms.json", lambda told: told["schedules"]),
)
"""Where a figure stands, and the report it must equal."""


def moved(changelog: str, version: str, day: dt.date) -> str:
    """Return the CHANGELOG with what is unreleased under the version's own head.

    Raises:
        ValueError: There is no such section, nothing in it, or the version is there already.
    """
    head, mark, rest = changelog.partition("## [Unreleased]\n")
    body = re.split(r"^## \[", rest, maxsplit=1, flags=re.M)[0]
    if not mark or not re.search(r"^- ", body, re.M):
        raise ValueError("nothing is unreleased")
    if f"## [{version}]" in changelog:
        raise ValueError(f"{version} is in the CHANGELOG already")
    return f"{head}{mark}\n## [{version}] - {day.isoformat()}\n{rest}"


def numbered(text: str, version: str) -> str:
    """Return version.py with this version.

    Raises:
        ValueError: It is not three numbers, or not newer than the one that stands there.
    """
    stands = re.search(r'^VERSION = "(\d+)\.(\d+)\.(\d+)"$', text, re.M)
    wanted = re.fullmatch(r"(\d+)\.(\d+)\.(\d+)", version)
    if stands is None or wanted is None:
        raise ValueError("a version is three numbers with points between")
    if tuple(map(int, wanted.groups())) <= tuple(map(int, stands.groups())):
        raise ValueError(f"{version} is not newer than {'.'.join(stands.groups())}")
    return text.replace(stands[0], f'VERSION = "{version}"')


def wrong_figures(root: Path = ROOT) -> Iterator[str]:
    """Yield each figure in the papers that is not its report's."""
    for paper, pattern, report, value in FIGURES:
        place = root / "tests" / "reports" / report
        if not place.exists():
            yield f"{report} is not there: {paper} cannot be compared"
            continue
        said = re.search(pattern, (root / paper).read_text("utf-8"))
        measured = value(json.loads(place.read_text("utf-8")))
        if said is None:
            yield f"{paper} says nothing like {pattern!r}"
        elif int(said[1].replace(",", "")) != measured:
            yield f"{paper} says {said[1]}, {report} {measured}"


def failed_reports(root: Path = ROOT) -> Iterator[str]:
    """Yield each report that tells of a goal missed or something broken."""
    for place in sorted((root / "tests" / "reports").glob("*.json")):
        told = json.loads(place.read_text("utf-8"))
        if told.get("broken"):
            yield f"{place.name}: {len(told['broken'])} broken"
        yield from (f"{place.name}: {name} missed its goal" for name, met in told.get("met", {}).items() if not met)


def stale(changed: Callable[[tuple[str, ...]], int]) -> Iterator[str]:
    """Yield what was made before the last change to what it shows. `changed` tells when paths changed last."""
    for made, sources in (*PICTURES, *MEASURED):
        if changed((made,)) < changed(sources):
            yield f"{made} is older than the last change to {', '.join(sources)}"


def changed(paths: tuple[str, ...]) -> int:
    """Return when the last commit touched any of these, seconds since 1970; 0 for never."""
    command = ["git", "log", "-1", "--format=%ct", "--", *paths]
    return int(subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout or 0)


def filled(recipe: str, version: str, base: str, dist: Path) -> str:
    """Return a recipe with version, address and sums in it; a file that is not there leaves its mark."""
    files = {"SHA256_SETUP": f"vignette-{version}-setup.exe", "SHA256_DMG": f"vignette-{version}.dmg"}
    text = recipe.replace("@VERSION@", version).replace("@BASE@", base)
    for mark, name in files.items():
        if (dist / name).exists():
            text = text.replace(f"@{mark}@", hashlib.sha256((dist / name).read_bytes()).hexdigest())
    return text


def obstacles() -> list[str]:
    """Return what stands in the way of a release."""
    found = [*wrong_figures(), *failed_reports(), *stale(changed)]
    if subprocess.run(["git", "status", "--porcelain"], cwd=ROOT, capture_output=True, text=True).stdout:
        found.append("something is not committed")
    if not re.search(r'^KEY: Final = "[^"]+"$', (ROOT / "composer/base/release.py").read_text("utf-8"), re.M):
        found.append("composer/base/release.py has no key: the program would ask nobody for newer versions")
    return found


def main() -> int:
    """Look, and do what is asked; return the exit status."""
    parser = argparse.ArgumentParser()
    parser.add_argument("version", nargs="?", default="")
    parser.add_argument("--really", action="store_true")
    parser.add_argument("--base", default="https://updates.vignette.example", help="where the files will lie")
    chosen = parser.parse_args()
    text, log = VERSION_FILE.read_text("utf-8"), ROOT / "CHANGELOG.md"
    stands = re.search(r'"(\d+\.\d+)\.(\d+)"', text)
    version = chosen.version or (f"{stands[1]}.{int(stands[2]) + 1}" if stands else "")
    try:
        new_text, new_log = (
            numbered(text, version),
            moved(log.read_text("utf-8"), version, dt.datetime.now(dt.UTC).date()),
        )
    except ValueError as error:
        print(error, file=sys.stderr)
        return 1
    found = obstacles()
    print(f"version {version}; {new_log.count(chr(10) + '- ')} lines in the CHANGELOG")
    print(*(f"  in its way: {one}" for one in found), sep="\n")
    if not chosen.really:
        print(*(f"  would run: {command}" for command in RUNS), sep="\n")
        return 1 if found else 0
    VERSION_FILE.write_text(new_text, "utf-8")
    log.write_text(new_log, "utf-8")
    for command in RUNS:
        print(f"== {command}", flush=True)
        status = subprocess.run(command.split(), cwd=ROOT).returncode
        if status not in ({0, 3} if command == "make audit" else {0}):
            print(f"{command} ended with {status}; version and CHANGELOG are written, nothing else is", file=sys.stderr)
            return 1
    for recipe in ("windows/vignette.winget.yaml", "macos/vignette.rb"):
        made = filled((ROOT / "packaging" / recipe).read_text("utf-8"), version, chosen.base, ROOT / "dist")
        (ROOT / "dist" / Path(recipe).name).write_text(made, "utf-8")
    print(
        f"then by hand: git commit -am 'Version {version}'; git tag -s v{version}; packaging/sign.py files KEY dist/*;"
    )
    print(f"              packaging/sign.py newest KEY {version} NUMBER dist/newest")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
