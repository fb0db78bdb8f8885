"""On which kind of disk a folder lies is read out of the system's own table; what a network reaches is told as that."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from composer.base import disk
from composer.base.disk import kind_of, knows_locks, lies_abroad
from composer.base.paths import Profile
from tests.vault.odd_disk import available, on_one_without_locks, on_one_without_rights, on_read_only

LINES = rb"""22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw,discard
23 22 0:21 / /proc rw,nosuid - proc proc rw
31 22 0:28 / /net rw,relatime shared:14 - autofs systemd-1 rw,fd=29,pgrp=1,timeout=0,direct
77 31 0:61 /export/net /net rw,relatime shared:30 - nfs4 files.example:/export/net rw,vers=4.2,sec=krb5p,hard
78 77 254:3 / /net/ana/vault rw,relatime - fuse.gocryptfs /net/ana/.vault rw,user_id=1000
79 22 0:63 / /media/ana/A\040STICK rw,nosuid,nodev,relatime shared:31 - vfat /dev/sdb1 rw,uid=1000,fmask=0022
80 22 0:64 / /mnt/ward rw,relatime - cifs //files.example/ward rw,vers=3.1.1,nobrl,uid=1000
81 22 0:65 / /mnt/far rw,nosuid,nodev,relatime - fuse.sshfs ana@files.example: rw,user_id=1000
82 22 0:66 / /mnt/c rw,noatime - 9p C:\134 rw,dirsync,aname=drvfs
83 22 0:67 / /mnt/ntfs rw,relatime - fuseblk /dev/sdc1 rw,user_id=0
a line that is none
"""

FOUND = {
    "/": "ext4",
    "/srv/drafts": "ext4",
    "/network": "ext4",
    "/net": "nfs4",
    "/net/ana/.local/share/vignette": "nfs4",
    "/net/ana/vault/vignette": "fuse.gocryptfs",
    "/media/ana/A STICK/vignette": "vfat",
    "/mnt/ward/vignette": "cifs",
    "/mnt/far/vignette": "fuse.sshfs",
    "/mnt/c/drafts": "9p",
    "/mnt/ntfs/vignette": "fuseblk",
}
ABROAD = {"/net", "/net/ana/.local/share/vignette", "/mnt/ward/vignette", "/mnt/far/vignette", "/mnt/c/drafts"}

linux = pytest.mark.skipif(sys.platform != "linux", reason="Linux's own table")
odd = pytest.mark.skipif(not available(), reason="a thread's calls can be refused on Linux alone")


@pytest.mark.parametrize("place", FOUND)
def test_the_kind_of_a_place_is_that_of_the_disk_on_top(place: str) -> None:
    assert kind_of(place.encode(), LINES) == FOUND[place]


def test_an_empty_table_tells_nothing() -> None:
    assert kind_of(b"/net", b"") == ""


@linux
@pytest.mark.parametrize("place", FOUND)
def test_what_a_network_reaches_is_told(place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    table = tmp_path / "mountinfo"
    table.write_bytes(LINES)
    monkeypatch.setattr(disk, "_TABLE", table)
    monkeypatch.setattr(disk.os.path, "realpath", str)

    assert lies_abroad(Path(place)) is (place in ABROAD)


@linux
def test_a_link_is_followed_and_this_disk_is_at_home(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("/proc")

    assert kind_of(str((tmp_path / "link").resolve()).encode(), Path("/proc/self/mountinfo").read_bytes()) == "proc"
    assert not lies_abroad(tmp_path / "link")
    assert not lies_abroad(tmp_path)


@linux
def test_without_a_table_nothing_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(disk, "_TABLE", tmp_path / "none")

    assert not lies_abroad(tmp_path)


@odd
def test_a_disk_without_locks_is_told_from_one_with(tmp_path: Path) -> None:
    assert knows_locks(tmp_path)
    assert on_one_without_locks(lambda: knows_locks(tmp_path)) is False
    assert knows_locks(tmp_path / "nowhere")
    assert list(tmp_path.iterdir()) == []


@odd
def test_a_profile_can_lie_on_a_disk_without_rights(tmp_path: Path) -> None:
    profile = Profile(tmp_path / "data", tmp_path / "config")
    profile.data.mkdir(mode=0o755)

    assert on_one_without_rights(profile.prepare) is None
    assert profile.config.is_dir()


@odd
def test_a_profile_that_is_there_can_be_opened_on_a_disk_that_takes_no_writing(tmp_path: Path) -> None:
    profile = Profile(tmp_path / "data", tmp_path / "config")
    profile.prepare()

    assert on_read_only(profile.prepare) is None


@odd
def test_a_folder_of_somebody_elses_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    profile = Profile(tmp_path / "data", tmp_path / "config")
    profile.data.mkdir(mode=0o755)
    monkeypatch.setattr("composer.base.paths.os.getuid", lambda: 4711)

    assert isinstance(on_one_without_rights(profile.prepare), PermissionError)
