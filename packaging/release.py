"""Makes a release ready (`make release`): says what stands in its way, and with `--really` runs and writes everything.

    python packaging/release.py [VERSION]             look only: what a person must do first, and what would be run
    python packaging/release.py VERSION --really      what is not current is measured anew; then the version and the
                                                      CHANGELOG's section are written, all is tested, audited, built
                                                      and tried, and the recipes are filled in
    python packaging/release.py --figures             write the reports' figures into the papers, and no more

`--skip NAME,NAME` leaves steps out, and says so at the end. `--missed NAME,NAME` releases with goals that were missed:
they are told in the CHANGELOG. Where a step fails, version and CHANGELOG are put back as they were.

Nothing is committed, tagged, signed or published: the last lines name those steps. Exit status: 0 ready · 1 something
stands in its way, told with what lifts it · 3 nothing failed, but steps were left out.
"""

from __future__ import annotations

import argparse
import datetime as dt
import hashlib
import re
import signal
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import readiness
from readiness import KEYRING, PICTURE, PYTHON, REPORTS, ROOT

VERSION_FILE = ROOT / "composer" / "base" / "version.py"
CHANGELOG = ROOT / "CHANGELOG.md"
RENEWING = {report.step: report.command for report in REPORTS} | {"picture": f"{PICTURE} --keep"}
"""Steps that are taken where what they make is not current."""

BUILDING = {
    "test": "make test",
    "audit": f"{PYTHON} packaging/audit.py",  # not by make, which ends with 2 whatever it was
    "package": "sh packaging/package.sh --keep",
    "lint": "sh packaging/lint.sh",
    "start": f"{KEYRING} xvfb-run -a {PYTHON} packaging/bench_frozen.py",
    "twice": "sh packaging/try_twice.sh --freeze",
    "wheel": "sh packaging/try_wheel.sh",
    "deb": "sh packaging/try_package.sh build/debian",
    "rpm": "sh packaging/try_rpm.sh build/debian-rpm",
}
"""Steps that every release takes, in this order."""

RECIPES = (*sorted((ROOT / "packaging" / "windows" / "winget").glob("*.yaml")), ROOT / "packaging/macos/vignette.rb")
"""What shops of programs are handed, with version and sums in it."""

LATE = "package.json"
"""The report of what the packages weigh and how they start: it is made while they are built."""

PASSED_OVER = {
    ("audit", 3): "the advisories could not be asked",
    **{(step, 77): "not tried here" for step in ("lint", "deb", "rpm")},
}
"""Exit statuses that do not end a release; what they mean is told at its end."""


def moved(changelog: str, version: str, day: dt.date, known: Iterable[str] = ()) -> str:
    """Return the CHANGELOG with what is unreleased under the version's own head; what is known to be missed last.

    Raises:
        ValueError: There is no such section, nothing in it, or the version is there already.
    """
    head, mark, rest = changelog.partition("## [Unreleased]\n")
    body = re.split(r"^## \[", rest, maxsplit=1, flags=re.M)[0]
    if not mark or not re.search(r"^- ", body, re.M):
        raise ValueError("nothing is unreleased")
    if f"## [{version}]" in changelog:
        raise ValueError(f"{version} is in the CHANGELOG already")
    missed = "".join(f"- {one}\n" for one in known)
    missed = f"\n### Missed goals\n\n{missed}" if missed else ""
    after = rest[len(body) :]
    return f"{head}{mark}\n## [{version}] - {day.isoformat()}\n{body.rstrip()}\n{missed}" + (
        f"\n{after}" if after else ""
    )


def numbered(text: str, version: str, *, again: bool = False) -> str:
    """Return version.py with this version; the one that stands there only where `again`, since it was never released.

    Raises:
        ValueError: It is not three numbers, or not newer than the one that stands there.
    """
    stands = re.search(r'^VERSION = "(\d+)\.(\d+)\.(\d+)"$', text, re.M)
    wanted = re.fullmatch(r"(\d+)\.(\d+)\.(\d+)", version)
    if stands is None or wanted is None:
        raise ValueError("a version is three numbers with points between")
    new, old = tuple(map(int, wanted.groups())), tuple(map(int, stands.groups()))
    if new < old or (new == old and not again):
        raise ValueError(f"{version} is not newer than {'.'.join(stands.groups())}")
    return text.replace(stands[0], f'VERSION = "{version}"')


def following(text: str, changelog: str) -> str:
    """Return the version that comes next: the one that stands there where it was never released."""
    stands = re.search(r'^VERSION = "(\d+\.\d+)\.(\d+)"$', text, re.M)
    if stands is None:
        return ""
    now = f"{stands[1]}.{stands[2]}"
    return f"{stands[1]}.{int(stands[2]) + 1}" if f"## [{now}]" in changelog else now


def filled(recipe: str, version: str, base: str, dist: Path) -> str:
    """Return a recipe with version, day, address and sums in it; a file that is not there leaves its mark."""
    files = {"SHA256_SETUP": f"vignette-{version}-setup.exe", "SHA256_DMG": f"vignette-{version}.dmg"}
    today = dt.datetime.now(dt.UTC).date().isoformat()
    text = recipe.replace("@VERSION@", version).replace("@BASE@", base).replace("@DATE@", today)
    for mark, name in files.items():
        if (dist / name).exists():
            text = text.replace(f"@{mark}@", hashlib.sha256((dist / name).read_bytes()).hexdigest())
    return text


class Release:
    """One release, on its way.

    Args:
        version: Its number.
        skipped: Steps that are left out.
        missed: Goals that it is made without.
    """

    def __init__(self, version: str, skipped: frozenset[str], missed: frozenset[str], base: str) -> None:
        self._version, self._skipped, self._missed, self._base = version, skipped, missed, base
        self._told: list[str] = []

    def look(self) -> int:
        """Say what stands in its way and what would be run; return 1 where a person must do something first."""
        hands = list(readiness.by_hand())
        for way in hands:
            print(f"  in its way: {way.what}\n      lifted by: {way.lift}", flush=True)
        renew = readiness.to_renew(self._missed)  # the README's picture is drawn for it, which takes a moment
        for step, reasons in renew.items():
            lifted = "LEFT OUT, it stays so" if step in self._skipped else f"lifted by the step “{step}”"
            print(*(f"  not current: {why}" for why in reasons), f"      {lifted}", sep="\n")
        if not readiness.has_key():
            print(f"  by the way: {readiness.WITHOUT_KEY}")
        for step in self._steps(renew):
            print(f"  would run: {step:<9} {(RENEWING | BUILDING)[step]}")
        print("something is in its way" if hands else "nothing is in its way that the run itself does not lift")
        return 1 if hands else 0

    def run(self) -> int:
        """Do it; return the exit status."""
        if hands := list(readiness.by_hand()):
            print(*(f"in its way: {way.what}; {way.lift}" for way in hands), sep="\n", file=sys.stderr)
            return 1
        if not (self._renew() and self._build()):
            return 1
        for one in (*self._told, "" if readiness.has_key() else f"by the way: {readiness.WITHOUT_KEY}"):
            print(one)
        print(THEN.format(version=self._version))
        left = [step for step in (*RENEWING, *BUILDING) if step in self._skipped]
        print(f"NOT whole: left out {', '.join(left)}" if left else f"{self._version} is ready")
        return 3 if left else 0

    def _steps(self, renew: Mapping[str, object]) -> Iterator[str]:
        yield from (step for step in RENEWING if step in renew and step not in self._skipped)
        yield from (step for step in BUILDING if step not in self._skipped)

    def _renew(self) -> bool:
        """Measure anew what is not current; return whether nothing is missed but what may be."""
        steps = [one for one in readiness.to_renew(self._missed) if one in RENEWING and one not in self._skipped]
        ended = {step: _run(step, RENEWING[step]) for step in steps}
        left = {report.name for report in REPORTS if report.step in self._skipped} | {LATE}
        judged = (*readiness.failed_reports(allowed=self._missed), *readiness.disturbed())
        wrong = [f"{name}: {why}" for name, why in judged if name not in left]
        excused = {report.step for report in REPORTS if report.name in dict(self._excused())}
        wrong += [
            f"{step} ended with {status}" for step, status in ended.items() if status > (1 if step in excused else 0)
        ]
        if wrong:
            print(*wrong, sep="\n", file=sys.stderr)
            print("not released. Measure where nothing else runs, or release without a goal: MISSED=its name")
        return not wrong

    def _excused(self) -> list[tuple[str, str]]:
        """Return what the reports miss and may miss."""
        return sorted({*readiness.failed_reports()} - {*readiness.failed_reports(allowed=self._missed)})

    def _build(self) -> bool:
        """Write version and CHANGELOG, take every step; put both back where one fails. Return whether none did."""
        before = {place: place.read_text("utf-8") for place in (VERSION_FILE, CHANGELOG)}
        VERSION_FILE.write_text(numbered(before[VERSION_FILE], self._version, again=True), "utf-8")
        today = dt.datetime.now(dt.UTC).date()
        CHANGELOG.write_text(
            moved(before[CHANGELOG], self._version, today, [why for _, why in self._excused()]), "utf-8"
        )
        self._told += readiness.write_figures()
        done = False
        try:
            done = all(self._step(step) for step in BUILDING if step not in self._skipped)
        finally:
            if not done:
                for place, text in before.items():
                    place.write_text(text, "utf-8")
                print("version and CHANGELOG are put back as they were", file=sys.stderr)
        if done:
            self._fill()
        return done

    def _step(self, step: str) -> bool:
        status = _run(step, BUILDING[step])
        if (meaning := PASSED_OVER.get((step, status))) is not None:
            self._told.append(f"{step}: {meaning}")
            return True
        if step == "package" and not status and (written := readiness.write_figures()):
            self._told += written  # the wheel carries the README: once more, so that anybody builds the same bytes
            status = _run(step, BUILDING[step])
        if step == "start" and status in {0, 1}:
            late = [why for name, why in readiness.failed_reports(allowed=self._missed) if name == LATE]
            print(*late, sep="\n", end="\n" if late else "", file=sys.stderr)
            return not late
        if status:
            print(f"{step} ended with {status}", file=sys.stderr)
        return status == 0

    def _fill(self) -> None:
        dist = ROOT / "dist"
        for recipe in RECIPES:
            made = filled(recipe.read_text("utf-8"), self._version, self._base, dist)
            (dist / recipe.name).write_text(made, "utf-8")
            if left := re.findall(r"@SHA256_(\w+)@", made):
                self._told.append(f"dist/{recipe.name} waits for the sum of {', '.join(left)}: made on its own system")


def _run(step: str, command: str) -> int:
    """Take a step, seen by whoever waits; return its exit status."""
    print(f"== {step}: {command}", flush=True)
    return subprocess.run(command.split(), cwd=ROOT).returncode


THEN = """then by hand:
  git commit -am 'Version {version}'; git tag -s v{version}
  packaging/sign.py files KEY dist/*{version}* dist/SHA256SUMS      with a key; see “A release” in CONTRIBUTING
  packaging/sign.py newest KEY {version} NUMBER dist/newest         where programs ask for news"""


def chosen(arguments: list[str] | None) -> argparse.Namespace:
    """Return what is asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("version", nargs="?", default="")
    parser.add_argument("--really", action="store_true", help="run and write everything")
    parser.add_argument("--figures", action="store_true", help="only write the reports' figures into the papers")
    parser.add_argument("--skip", default="", help="steps to leave out, with commas between")
    parser.add_argument("--missed", default="", help="goals to release without, with commas between")
    parser.add_argument("--base", default=f"https://{readiness.host()}", help="where the files will lie")
    asked = parser.parse_args(arguments)
    asked.skip, asked.missed = (
        frozenset(one.strip() for one in names.split(",") if one.strip()) for names in (asked.skip, asked.missed)
    )
    if unknown := asked.skip - {*RENEWING, *BUILDING}:
        parser.error(f"no such step: {', '.join(sorted(unknown))}; there are {', '.join((*RENEWING, *BUILDING))}")
    return asked


def main(arguments: list[str] | None = None) -> int:
    """Look, and do what is asked; return the exit status."""
    asked = chosen(arguments)
    if asked.figures:
        print(*(readiness.write_figures() or ["every figure is its report's"]), sep="\n")
        return 0
    text, log = VERSION_FILE.read_text("utf-8"), CHANGELOG.read_text("utf-8")
    version = asked.version or following(text, log)
    try:
        numbered(text, version, again=f"## [{version}]" not in log)
        section = moved(log, version, dt.datetime.now(dt.UTC).date()).partition(f"## [{version}]")[2]
    except ValueError as error:
        print(f"  in its way: {error}", file=sys.stderr)
        return 1
    lines = re.split(r"^## \[", section, maxsplit=1, flags=re.M)[0].count("\n- ")
    print(f"version {version}; {lines} lines in the CHANGELOG")
    release = Release(version, asked.skip, asked.missed, asked.base)
    signal.signal(signal.SIGTERM, lambda number, _: sys.exit(128 + number))  # what was written is put back then, too
    return release.run() if asked.really else release.look()


if __name__ == "__main__":
    sys.exit(main())
