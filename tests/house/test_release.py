"""What makes a release: a section of the CHANGELOG, one version, figures that are the reports', readable recipes."""

from __future__ import annotations

import datetime as dt
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "packaging"))

import readiness  # noqa: E402
import release  # noqa: E402

LOG = "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A thing.\n\n## [0.1.0] - 2026-01-02\n\n- An old one.\n"
DAY = dt.date(2026, 11, 29)
posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX scripts")


def test_what_is_unreleased_gets_the_versions_head_and_a_new_empty_one_stands_over_it() -> None:
    made = release.moved(LOG, "0.2.0", DAY)

    assert made.index("## [Unreleased]") < made.index("## [0.2.0] - 2026-11-29") < made.index("- A thing.")
    assert made.index("- A thing.") < made.index("## [0.1.0]")
    assert "Missed goals" not in made
    with pytest.raises(ValueError, match="nothing is unreleased"):
        release.moved(made, "0.3.0", DAY)
    with pytest.raises(ValueError, match="already"):
        release.moved(LOG, "0.1.0", DAY)


def test_a_goal_that_a_release_goes_without_is_told_in_its_section() -> None:
    made = release.moved(LOG, "0.2.0", DAY, ["bench_ms is 374.3, its goal 300"])

    assert made.index("- A thing.") < made.index("- bench_ms is 374.3, its goal 300\n") < made.index("## [0.1.0]")


def test_a_version_only_grows() -> None:
    text = 'VERSION = "0.9.3"\n'

    assert release.numbered(text, "0.10.0") == 'VERSION = "0.10.0"\n'
    assert release.numbered(text, "0.9.3", again=True) == text  # the first release of what stands there
    for version in ("0.9.3", "0.9.2", "1.0", "v1.0.0", "1.0.0rc1"):
        with pytest.raises(ValueError, match=r"version|newer"):
            release.numbered(text, version)


def test_what_was_never_released_comes_first() -> None:
    text = 'VERSION = "0.1.0"\n'

    assert release.following(text, "## [Unreleased]\n") == "0.1.0"
    assert release.following(text, LOG) == "0.1.1"


def test_the_version_is_written_in_one_place() -> None:
    written = re.search(r'"(.+)"', (ROOT / "composer/base/version.py").read_text("utf-8").partition("VERSION")[2])
    assert written is not None
    tracked = subprocess.run(
        ["git", "ls-files", "*.py", "*.toml", "*.sh", "packaging"], cwd=ROOT, capture_output=True, text=True
    )
    names = [name for name in tracked.stdout.split() if not name.endswith((".png", ".lock"))]
    told = re.compile(rf"^\s*version\s*[:=]\s*[\"']?{re.escape(written[1])}\b", re.I | re.M)
    found = [name for name in names if (ROOT / name).is_file() and told.search((ROOT / name).read_text("utf-8"))]

    assert found == ["composer/base/version.py"]


def test_every_figure_in_the_papers_is_its_reports() -> None:
    """Where one is not: `packaging/release.py --figures` writes it."""
    assert list(readiness.wrong_figures()) == []


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    """A copy of the papers, the model card and the reports."""
    for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "models/MODEL_CARD.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    shutil.copytree(ROOT / "tests" / "reports", tmp_path / "tests" / "reports")
    return tmp_path


def told(papers: Path, name: str, **figures: object) -> None:
    place = papers / "tests" / "reports" / name
    place.write_text(json.dumps(json.loads(place.read_text("utf-8")) | figures), "utf-8")


def test_a_figure_that_is_not_its_reports_is_named_and_can_be_written(papers: Path) -> None:
    told(papers, "crash.json", kills=7)

    (wrong,) = readiness.wrong_figures(papers)
    assert wrong.startswith("CONTRIBUTING.md says “1000 kills while typing”, its report 7")
    assert readiness.write_figures(papers) == ["CONTRIBUTING.md: 7 kills while typing"]
    assert list(readiness.wrong_figures(papers)) == []


def test_the_readme_says_of_the_check_what_the_model_card_says(papers: Path) -> None:
    readme = papers / "README.md"
    readme.write_text(re.sub(r"let \d+ of \d+ that", "let 1 of 170 that", readme.read_text("utf-8")), "utf-8")

    (wrong,) = readiness.lost_figures(papers)
    assert wrong.startswith("README.md says 1 of 170, the model card ")


def test_what_a_report_misses_is_named_with_its_goal_and_may_be_gone_without(papers: Path) -> None:
    shutil.rmtree(papers / "tests" / "reports")
    (papers / "tests" / "reports").mkdir()
    report = {"figures": {"slow_ms": 374.3}, "goals": {"slow_ms": 300.0}, "met": {"slow_ms": False, "quick_ms": True}}
    (papers / "tests" / "reports" / "bench.json").write_text(json.dumps(report), "utf-8")

    assert list(readiness.failed_reports(papers)) == [("bench.json", "slow_ms is 374.3, its goal 300.0")]
    assert list(readiness.failed_reports(papers, frozenset({"slow_ms"}))) == []


def test_a_measure_beside_other_work_counts_as_none(papers: Path) -> None:
    told(papers, "bench.json", others_busy_cores=1.4)

    assert ("bench.json", "measured while others kept 1.4 cores busy") in list(readiness.disturbed(papers))


def test_a_report_older_than_what_it_speaks_of_is_told() -> None:
    when = {("tests/reports/media.json",): 5, ("composer/media",): 6}

    assert list(readiness.stale(lambda paths: when.get(paths, 1))) == [
        ("media.json", "older than the last change to composer/media")
    ]


def test_each_report_has_a_step_whose_command_is_there() -> None:
    kept = {place.name for place in (ROOT / "tests" / "reports").glob("*.json")}

    assert kept - {report.name for report in readiness.REPORTS} <= {"package.json"}
    for command in (release.RENEWING | release.BUILDING).values():
        for name in re.findall(r"packaging/[\w./]+", command):
            assert (ROOT / name).is_file(), command
        for target in re.findall(r"^make (\w+)", command):
            assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text("utf-8"), re.M)
    for report in readiness.REPORTS:
        assert all((ROOT / path).exists() for path in report.speaks_of), report.name


def test_a_step_that_nobody_knows_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        release.main(["--skip", "moon"])

    assert "no such step: moon" in capsys.readouterr().err


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A small checkout with a version, a CHANGELOG and one commit."""
    (tmp_path / "packaging").mkdir()
    shutil.copy(ROOT / "packaging" / "epoch.sh", tmp_path / "packaging")
    (tmp_path / "composer" / "base").mkdir(parents=True)
    (tmp_path / "composer" / "base" / "version.py").write_text('VERSION = "0.2.0"\n')
    (tmp_path / "CHANGELOG.md").write_text(LOG)
    who = ["-c", "user.name=Nobody", "-c", "user.email=nobody@mail.example"]
    for command in (["init", "-q"], ["add", "."], [*who, "commit", "-q", "-m", "All", "--date", "@1700000000 +0000"]):
        subprocess.run(
            ["git", *command],
            cwd=tmp_path,
            check=True,
            env={"GIT_COMMITTER_DATE": "@1700000000 +0000", "PATH": "/usr/bin:/bin"},
        )
    return tmp_path


@posix
def test_what_is_built_before_the_commit_of_a_release_is_as_old_as_what_is_built_from_its_tag(checkout: Path) -> None:
    def epoch() -> str:
        command = ["sh", str(checkout / "packaging" / "epoch.sh")]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()

    assert epoch() == "1700000000"  # something is unreleased: the last commit
    (checkout / "CHANGELOG.md").write_text(release.moved(LOG, "0.2.0", DAY))
    assert epoch() == str(int(dt.datetime(2026, 11, 29, tzinfo=dt.UTC).timestamp()))


def test_recipes_are_filled_with_version_address_and_sums(tmp_path: Path) -> None:
    (tmp_path / "vignette-0.2.0-setup.exe").write_bytes(b"")
    made = {
        place.stem: yaml.safe_load(
            release.filled(place.read_text("utf-8"), "0.2.0", "https://files.example.org", tmp_path)
        )
        for place in release.RECIPES
        if place.suffix == ".yaml"
    }

    assert {one["PackageVersion"] for one in made.values()} == {"0.2.0"}
    assert {one["ManifestType"] for one in made.values()} == {"version", "installer", "defaultLocale"}
    assert len({(one["PackageIdentifier"], one["ManifestVersion"]) for one in made.values()}) == 1
    installer = made["Vignette.Vignette.installer"]
    assert dt.date.fromisoformat(installer["ReleaseDate"])
    assert installer["Installers"][0]["InstallerUrl"] == "https://files.example.org/vignette-0.2.0-setup.exe"
    assert re.fullmatch("[0-9a-f]{64}", installer["Installers"][0]["InstallerSha256"])
    assert installer["ProductCode"].strip("{}").removesuffix("}_is1") in (
        ROOT / "packaging" / "windows" / "vignette.iss"
    ).read_text("utf-8")
    assert {"Publisher", "PackageName", "License", "ShortDescription", "PackageLocale"} <= set(
        made["Vignette.Vignette.locale.en-US"]
    )


@pytest.mark.parametrize("place", sorted((ROOT / ".github" / "workflows").glob("*.yml")), ids=lambda place: place.name)
def test_a_workflow_names_its_actions_by_their_sums_and_may_only_read(place: Path) -> None:
    told = yaml.safe_load(place.read_text("utf-8"))
    steps = [step for job in told["jobs"].values() for step in job["steps"]]

    assert all(re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", step["uses"]) for step in steps if "uses" in step)
    assert set((told.get("permissions") or {}).values()) <= {"read"}
    assert all(job.get("timeout-minutes") for job in told["jobs"].values())
    assert {job.get("needs") for job in told["jobs"].values()} - {None} <= set(told["jobs"])
    for script in re.findall(r"(?:sh |\./)((?:packaging|\.ci)/[\w./-]+)", place.read_text("utf-8")):
        assert (ROOT / script).is_file(), script


def test_the_flatpak_reaches_no_folder_of_the_persons() -> None:
    told = yaml.safe_load((ROOT / "packaging/linux/app.vignette.Vignette.yml").read_text("utf-8"))

    assert told["id"] == "app.vignette.Vignette"
    assert not [
        one for one in told["finish-args"] if one.startswith(("--filesystem", "--device", "--socket=session-bus"))
    ]
