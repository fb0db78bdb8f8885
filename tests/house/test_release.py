"""What makes a release: a section of the CHANGELOG, one version, figures that are the reports', readable recipes."""

from __future__ import annotations

import datetime as dt
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "packaging"))

import release  # noqa: E402

LOG = "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A thing.\n\n## [0.1.0] - 2026-01-02\n\n- An old one.\n"


def test_what_is_unreleased_gets_the_versions_head_and_a_new_empty_one_stands_over_it() -> None:
    made = release.moved(LOG, "0.2.0", dt.date(2026, 11, 29))

    assert made.index("## [Unreleased]") < made.index("## [0.2.0] - 2026-11-29") < made.index("- A thing.")
    assert made.index("- A thing.") < made.index("## [0.1.0]")
    with pytest.raises(ValueError, match="nothing is unreleased"):
        release.moved(made, "0.3.0", dt.date(2026, 11, 29))
    with pytest.raises(ValueError, match="already"):
        release.moved(LOG, "0.1.0", dt.date(2026, 11, 29))


def test_a_version_only_grows() -> None:
    text = 'VERSION = "0.9.3"\n'

    assert release.numbered(text, "0.10.0") == 'VERSION = "0.10.0"\n'
    for version in ("0.9.3", "0.9.2", "1.0", "v1.0.0", "1.0.0rc1"):
        with pytest.raises(ValueError, match=r"version|newer"):
            release.numbered(text, version)


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
    assert list(release.wrong_figures()) == []


def test_a_figure_that_is_not_its_reports_is_named(tmp_path: Path) -> None:
    for paper in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md"):
        (tmp_path / paper).write_text((ROOT / paper).read_text("utf-8"), "utf-8")
    reports = tmp_path / "tests" / "reports"
    reports.mkdir(parents=True)
    for place in (ROOT / "tests" / "reports").glob("*.json"):
        told = json.loads(place.read_text("utf-8"))
        (reports / place.name).write_text(
            json.dumps(told | {"kills": 7} if place.name == "crash.json" else told), "utf-8"
        )

    assert list(release.wrong_figures(tmp_path)) == ["CONTRIBUTING.md says 1000, crash.json 7"]


def test_pictures_older_than_what_they_show_are_told() -> None:
    when = {("packaging/screenshots",): 5, ("composer/ui", "resources/themes", "resources/icons"): 6}

    told = list(release.stale(lambda paths: when.get(paths, 1)))

    assert told == [
        "packaging/screenshots is older than the last change to composer/ui, resources/themes, resources/icons"
    ]


def test_recipes_are_filled_with_version_address_and_sums(tmp_path: Path) -> None:
    (tmp_path / "vignette-0.2.0-setup.exe").write_bytes(b"")
    recipe = (ROOT / "packaging/windows/vignette.winget.yaml").read_text("utf-8")

    made = yaml.safe_load(release.filled(recipe, "0.2.0", "https://files.example.org", tmp_path))

    assert made["PackageVersion"] == "0.2.0"
    (installer,) = made["Installers"]
    assert installer["InstallerUrl"] == "https://files.example.org/vignette-0.2.0-setup.exe"
    assert re.fullmatch("[0-9a-f]{64}", installer["InstallerSha256"])
    assert {"PackageIdentifier", "Publisher", "PackageName", "License", "ShortDescription", "InstallerType"} <= set(
        made
    )


@pytest.mark.parametrize("place", sorted((ROOT / ".github" / "workflows").glob("*.yml")), ids=lambda place: place.name)
def test_a_workflow_names_its_actions_by_their_sums_and_may_only_read(place: Path) -> None:
    told = yaml.safe_load(place.read_text("utf-8"))
    steps = [step for job in told["jobs"].values() for step in job["steps"]]

    assert all(re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", step["uses"]) for step in steps if "uses" in step)
    assert set((told.get("permissions") or {}).values()) <= {"read"}
    assert all(job.get("timeout-minutes") for job in told["jobs"].values())
    for script in re.findall(r"(?:sh |\./)((?:packaging|\.ci)/[\w./-]+)", place.read_text("utf-8")):
        assert (ROOT / script).is_file(), script


def test_the_flatpak_reaches_no_folder_of_the_persons() -> None:
    told = yaml.safe_load((ROOT / "packaging/linux/app.vignette.Vignette.yml").read_text("utf-8"))

    assert told["id"] == "app.vignette.Vignette"
    assert not [
        one for one in told["finish-args"] if one.startswith(("--filesystem", "--device", "--socket=session-bus"))
    ]
