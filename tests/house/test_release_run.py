"""A release is taken step by step, and what it wrote is put back where one fails."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "packaging"))

import readiness  # noqa: E402
import release  # noqa: E402

LOG = "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A thing.\n\n## [0.1.0] - 2026-01-02\n\n- An old one.\n"


class Steps:
    """The steps of a release, none of which does anything; some fail. It keeps what the version was meanwhile."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.taken: list[str] = []
        self.ends: dict[str, int] = {}
        self.seen = ""
        self.version, self.log = folder / "version.py", folder / "CHANGELOG.md"
        self.version.write_text('VERSION = "0.1.0"\n')
        self.log.write_text(LOG)
        (folder / "dist").mkdir()
        for name, value in {
            "VERSION_FILE": self.version,
            "CHANGELOG": self.log,
            "ROOT": folder,
            "_run": self.take,
        }.items():
            monkeypatch.setattr(release, name, value)
        for name, value in {
            "by_hand": [],
            "to_renew": {"bench": ["old"]},
            "write_figures": [],
            "disturbed": [],
        }.items():
            monkeypatch.setattr(readiness, name, lambda *_, told=value, **__: told)
        monkeypatch.setattr(readiness, "failed_reports", lambda *_, allowed=frozenset(): self.missed(allowed))
        self.misses = ("slow_ms",)

    def missed(self, allowed: frozenset[str]) -> list[tuple[str, str]]:
        return [("bench.json", f"{name} is 2, its goal 1") for name in self.misses if name not in allowed]

    def take(self, step: str, command: str) -> int:
        self.taken.append(step)
        self.seen = self.version.read_text()
        return self.ends.get(step, 0)


@pytest.fixture
def steps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Steps:
    return Steps(tmp_path, monkeypatch)


def test_a_release_measures_anew_then_writes_builds_and_tries(steps: Steps, capsys: pytest.CaptureFixture[str]) -> None:
    steps.misses = ()

    assert release.main(["0.2.0", "--really"]) == 0
    assert steps.taken == ["bench", "test", "audit", "package", "lint", "start", "twice", "wheel", "deb", "rpm"]
    assert steps.version.read_text() == 'VERSION = "0.2.0"\n'
    assert "## [0.2.0] - " in steps.log.read_text()
    told = capsys.readouterr().out
    assert "0.2.0 is ready" in told
    assert "no key is built in" in told


def test_a_goal_that_is_missed_still_ends_it_before_anything_is_written(steps: Steps) -> None:
    assert release.main(["0.2.0", "--really"]) == 1
    assert steps.taken == ["bench"]
    assert (steps.version.read_text(), steps.log.read_text()) == ('VERSION = "0.1.0"\n', LOG)

    steps.ends["bench"] = 1  # what a measure ends with that misses a goal
    assert release.main(["0.2.0", "--really", "--missed", "slow_ms"]) == 0
    assert "### Missed goals\n\n- slow_ms is 2, its goal 1\n" in steps.log.read_text()


@pytest.mark.parametrize("step", list(release.BUILDING))
def test_where_a_step_fails_version_and_changelog_are_put_back(steps: Steps, step: str) -> None:
    steps.misses, steps.ends = (), {step: 2}

    assert release.main(["0.2.0", "--really"]) == 1
    assert steps.taken[-1] == step
    assert steps.seen == 'VERSION = "0.2.0"\n'
    assert (steps.version.read_text(), steps.log.read_text()) == ('VERSION = "0.1.0"\n', LOG)


def test_what_is_left_out_or_could_not_be_tried_is_told(steps: Steps, capsys: pytest.CaptureFixture[str]) -> None:
    steps.misses, steps.ends = (), {"audit": 3, "rpm": 77}

    assert release.main(["0.2.0", "--really", "--skip", "test, storms"]) == 3
    told = capsys.readouterr().out
    assert "test" not in steps.taken
    assert "NOT whole: left out storms, test" in told
    assert "audit: the advisories could not be asked" in told
    assert "rpm: not tried here" in told


def test_a_script_that_wants_a_folder_is_given_one() -> None:
    for step, command in release.BUILDING.items():
        script = next((ROOT / word for word in command.split() if word.endswith(".sh")), None)
        if script is not None and '${1:?"usage' in script.read_text("utf-8"):
            assert not command.endswith(".sh"), step
