"""One lock, with hashes, without addresses, that answers every requirement of pyproject.toml."""

from __future__ import annotations

import importlib.metadata
import re
import tomllib
from pathlib import Path

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).resolve().parents[2]
LOCK = (ROOT / "requirements.lock").read_text("utf-8")

_PIN = re.compile(r"^([A-Za-z0-9._-]+)(?:\[[^\]]*\])?==([^ ;\\]+)(?: *; *([^\\]+?))? *\\?$", re.MULTILINE)
_ENTRY = re.compile(r"^(?=[A-Za-z0-9])", re.MULTILINE)


def _pins() -> dict[str, list[tuple[Version, Marker | None]]]:
    found: dict[str, list[tuple[Version, Marker | None]]] = {}
    for name, version, marker in _PIN.findall(LOCK):
        found.setdefault(canonicalize_name(name), []).append((Version(version), Marker(marker) if marker else None))
    return found


def _requirements() -> list[Requirement]:
    told = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    lines = [*told["project"]["dependencies"], *told["dependency-groups"]["dev"], *told["build-system"]["requires"]]
    return [Requirement(line) for line in lines]


@pytest.mark.parametrize("name", ["requirements.lock", "models/requirements-train.lock"])
def test_no_address_stands_in_a_lock(name: str) -> None:
    """Neither a registry's nor a file host's: the lock works with whatever mirror the machine is set to."""
    assert not re.search(r"https?:|file:|index-url|find-links|trusted-host", (ROOT / name).read_text("utf-8"))


def test_every_entry_is_pinned_and_hashed() -> None:
    entries = [entry for entry in _ENTRY.split(LOCK) if entry.strip() and not entry.startswith("#")]

    assert len(entries) > 50
    assert [entry.splitlines()[0] for entry in entries if "--hash=sha256:" not in entry or not _PIN.match(entry)] == []


@pytest.mark.parametrize("requirement", _requirements(), ids=lambda requirement: requirement.name)
def test_the_lock_answers_each_requirement(requirement: Requirement) -> None:
    """A requirement that was changed without locking again fails here."""
    pinned = _pins().get(canonicalize_name(requirement.name), [])

    assert any(requirement.specifier.contains(version, prereleases=True) for version, _ in pinned)


def test_what_is_installed_is_what_is_locked() -> None:
    """The suite runs on the locked versions, not on their neighbours."""
    strangers: list[str] = []
    for name, pinned in _pins().items():
        wanted = [version for version, marker in pinned if marker is None or marker.evaluate()]
        if wanted and Version(importlib.metadata.version(name)) not in wanted:
            strangers.append(name)

    assert strangers == []


def test_no_second_lock_is_kept(tree: tuple[str, ...]) -> None:
    """uv.lock and pylock.toml record addresses; training and other detectors, which no user needs, have their own."""
    locks = [name for name in tree if name.endswith(".lock") or Path(name).name.startswith("pylock")]

    assert locks == [
        "models/requirements-peers.lock",
        "models/requirements-train.lock",
        "packaging/requirements-package.lock",
        "requirements.lock",
    ]
