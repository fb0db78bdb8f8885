"""A policy counts only where nobody but the administrator can have written it; a broken one lets nothing through."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from composer.base.paths import Profile, policy_file, user_profile
from composer.policy.place import Rulebook, read
from composer.policy.policy import Feature, Override, Policy, Second

ME = os.getuid() if os.name == "posix" else 0
posix = pytest.mark.skipif(os.name != "posix", reason="owners and modes of POSIX")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "vignette"
    folder.mkdir(mode=0o755)
    file = folder / "policy.toml"
    file.write_text("version = 1\n[lock]\nminutes_at_most = 3\n")
    file.chmod(0o644)
    return file


def test_the_administrators_file_is_gone_by(place: Path) -> None:
    policy = read(place, ME)

    assert (policy.broken, policy.lock_minutes) == ("", 3)


def test_without_a_file_or_a_folder_nothing_is_set(tmp_path: Path) -> None:
    assert read(tmp_path / "policy.toml", ME) == Policy()
    assert read(tmp_path / "none" / "policy.toml", ME) == Policy()


@posix
@pytest.mark.parametrize("mode", [0o664, 0o646, 0o666])
def test_a_file_that_others_may_write_is_broken(place: Path, mode: int) -> None:
    place.chmod(mode)

    assert read(place, ME).broken == "policy.writable"


@posix
@pytest.mark.parametrize("mode", [0o775, 0o757, 0o777])
def test_so_is_one_in_a_folder_that_others_may_write(place: Path, mode: int) -> None:
    place.parent.chmod(mode)

    assert read(place, ME).broken == "policy.writable"


@posix
def test_a_file_of_anybody_else_is_broken(place: Path) -> None:
    assert read(place, ME + 1).broken == "policy.owner"


@posix
def test_a_link_is_broken_wherever_it_leads(place: Path) -> None:
    real = place.rename(place.with_name("real.toml"))
    place.symlink_to(real)

    assert read(place, ME).broken == "policy.link"


@posix
def test_a_folder_that_is_a_link_is_broken(place: Path, tmp_path: Path) -> None:
    (tmp_path / "other").symlink_to(place.parent)

    assert read(tmp_path / "other" / "policy.toml", ME).broken == "policy.link"


@posix
def test_a_pipe_in_its_place_holds_nobody_up(place: Path) -> None:
    place.unlink()
    os.mkfifo(place, 0o644)

    assert read(place, ME).broken == "policy.link"


def test_a_broken_file_lets_nothing_through(place: Path) -> None:
    place.write_text("version = 1\n[lok]\n")
    policy = read(place, ME)

    assert (policy.broken, policy.detail) == ("policy.key", "lok")
    assert policy.mark.startswith("broken:")
    assert policy.strict
    assert (policy.override, policy.second) == (Override.NOBODY, Second.ALWAYS)
    assert not any(policy.allows(feature) for feature in Feature)
    assert not policy.allows_shortener("bitly")
    assert not policy.allows_host("api.crossref.org")


def test_a_file_that_comes_changes_and_goes_is_seen_at_the_next_question(place: Path) -> None:
    text = place.read_text()
    place.unlink()
    rules = Rulebook(place, ME)
    seen = [rules.now().lock_minutes]
    place.write_text(text)
    place.chmod(0o644)
    seen.append(rules.now().lock_minutes)
    place.write_text("version = 1\n[lock]\nminutes_at_most = 12\n")
    seen.append(rules.now().lock_minutes)
    place.unlink()
    seen.append(rules.now().lock_minutes)

    assert seen == [30, 3, 12, 30]


def test_the_environment_does_not_name_the_place(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    before = policy_file()
    for name in ("VIGNETTE_HOME", "HOME", "XDG_CONFIG_DIRS", "XDG_CONFIG_HOME", "PROGRAMDATA", "ProgramData"):
        monkeypatch.setenv(name, str(tmp_path))

    assert user_profile().policy == policy_file() == before == Profile(tmp_path, tmp_path).policy
    assert user_profile().policy_owner == 0
