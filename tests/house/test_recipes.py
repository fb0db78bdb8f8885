"""The recipes for each system can be read, agree with each other, and do what the program needs there."""

from __future__ import annotations

import json
import plistlib
import re
import shutil
import struct
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest
import yaml

from composer.base.version import VERSION

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
LINUX = PACKAGING / "linux"
METAINFO = LINUX / "app.vignette.Vignette.metainfo.xml"


def fields() -> dict[str, str]:
    """Return what the .deb says of itself."""
    lines = [line.partition(": ") for line in (LINUX / "control").read_text("utf-8").splitlines()]
    return {name: value for name, gap, value in lines if gap}


@pytest.mark.parametrize("script", sorted(PACKAGING.rglob("*.sh")), ids=lambda path: path.name)
def test_a_script_can_be_read(script: Path) -> None:
    done = subprocess.run(["sh", "-n", str(script)], capture_output=True, text=True, timeout=20)

    assert (done.returncode, done.stderr) == (0, "")


class Built:
    """What PyInstaller makes, in so far as the recipe looks at it: each call is kept."""

    def __init__(self, *parts: object, **chosen: object) -> None:
        self.parts, self.chosen = parts, chosen
        self.pure: list[object] = []
        self.scripts: list[object] = []
        self.binaries: list[object] = []
        self.datas: list[object] = []


@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
def test_the_program_is_frozen_for_each_system_as_that_one_wants_it(
    system: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: dict[str, Built] = {}
    hooks = ModuleType("PyInstaller.utils.hooks")
    for name in ("collect_data_files", "collect_submodules", "copy_metadata"):
        setattr(hooks, name, lambda *_, **__: [])
    for name in ("PyInstaller", "PyInstaller.utils"):
        monkeypatch.setitem(sys.modules, name, ModuleType(name))
    monkeypatch.setitem(sys.modules, "PyInstaller.utils.hooks", hooks)
    monkeypatch.setattr(sys, "platform", system)
    place = PACKAGING / "frozen" / "vignette.spec"

    def step(name: str) -> Callable[..., Built]:
        return lambda *parts, **chosen: made.setdefault(name, Built(*parts, **chosen))

    exec(  # as PyInstaller does
        compile(place.read_text("utf-8"), str(place), "exec"),
        {"SPECPATH": str(place.parent)}
        | {name: step(name) for name in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")},
    )
    program = made["EXE"].chosen
    backend = {"linux": "SecretService", "win32": "Windows", "darwin": "macOS"}[system]
    assert f"keyring.backends.{backend}" in made["Analysis"].chosen["hiddenimports"]  # type: ignore[operator]
    assert program["console"] is (system != "darwin")  # an app of macOS with a console is kept out of the dock
    assert program.get("hide_console") == ("hide-early" if system == "win32" else None)
    assert ("BUNDLE" in made) is (system == "darwin")
    if system == "darwin":
        assert made["BUNDLE"].chosen["version"] == VERSION
        assert made["BUNDLE"].chosen["bundle_identifier"] == "app.vignette.Vignette"


def test_the_deb_and_the_rpm_bring_tesseract_and_recommend_what_a_function_wants() -> None:
    rpm = yaml.safe_load((LINUX / "nfpm.yaml").read_text("utf-8"))

    assert {"tesseract-ocr", "tesseract-ocr-eng", "libgl1"} <= set(re.split(r"[,|\s]+", fields()["Depends"]))
    assert "/usr/bin/tesseract" in rpm["depends"]  # a path: what its package is called, makers of .rpms do not agree on
    for one in ("ffmpeg", "gnome-keyring", "color-emoji"):
        assert one in fields()["Recommends"]
        assert any(one in name for name in rpm["recommends"]), one
    assert all((ROOT / script).is_file() for script in rpm["scripts"].values())


def test_the_rpm_claims_no_folder_of_the_system_and_has_every_icon() -> None:
    contents = yaml.safe_load((LINUX / "nfpm.yaml").read_text("utf-8"))["contents"]
    sizes = re.search(r"^SIZES = \((.*)\)$", (LINUX / "icons.py").read_text("utf-8"), re.M)

    assert [one["dst"] for one in contents if one.get("type") == "tree"] == ["/opt/vignette"]
    assert sizes is not None
    drawn = {f"{size}x{size}/apps/vignette.png" for size in sizes[1].split(", ")} | {"scalable/apps/vignette.svg"}
    assert {one["dst"].partition("hicolor/")[2] for one in contents if "hicolor" in one["dst"]} == drawn


@pytest.mark.parametrize(
    ("way", "told"), [("remove", True), ("purge", True), ("0", True), ("upgrade", False), ("1", False)]
)
def test_who_removes_it_is_told_where_the_drafts_are(way: str, told: bool) -> None:
    done = subprocess.run(["sh", str(LINUX / "postrm"), way], capture_output=True, text=True, timeout=20)

    assert done.returncode == 0
    assert ("~/.local/share/vignette" in done.stdout) is told


def test_the_desktop_entry_takes_no_files_and_starts_nothing_by_itself() -> None:
    text = (LINUX / "vignette.desktop").read_text("utf-8")

    assert not re.search(r"^(MimeType|X-GNOME-Autostart|DBusActivatable)", text, re.M)
    assert "%" not in "".join(re.findall(r"^Exec=(.*)$", text, re.M))
    if shutil.which("desktop-file-validate"):
        subprocess.run(["desktop-file-validate", str(LINUX / "vignette.desktop")], check=True, timeout=20)


def test_what_a_shop_of_programs_shows_is_valid_and_its_picture_as_large_as_told(tmp_path: Path) -> None:
    made = tmp_path / METAINFO.name
    made.write_text(METAINFO.read_text("utf-8").replace("@VERSION@", "1.0.0").replace("@DATE@", "2026-01-02"), "utf-8")
    (image,) = ElementTree.parse(made).getroot().iter("image")

    picture = (PACKAGING / "screenshots" / "window.png").read_bytes()
    assert struct.unpack(">II", picture[16:24]) == (int(image.attrib["width"]), int(image.attrib["height"]))
    if shutil.which("appstreamcli"):
        subprocess.run(["appstreamcli", "validate", "--no-net", str(made)], check=True, timeout=20, stdout=-3)


def test_macos_keeps_its_guards_and_asks_for_the_network_alone() -> None:
    entitlements = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    about = plistlib.loads((PACKAGING / "macos" / "Info.plist").read_bytes())

    assert {name for name, given in entitlements.items() if given} == {
        "com.apple.security.network.client",
        "com.apple.security.network.server",
        "com.apple.security.files.user-selected.read-only",
    }
    assert about["CFBundleIdentifier"] == yaml.safe_load((LINUX / "app.vignette.Vignette.yml").read_text("utf-8"))["id"]
    assert not {"CFBundleURLTypes", "CFBundleDocumentTypes"} & set(about)


def test_the_manual_names_every_command() -> None:
    page = (LINUX / "vignette.1").read_text("utf-8").replace("\\-", "-")
    bold = {
        word for line in page.splitlines() if line.startswith((".B ", ".BR ")) for word in re.findall(r"[a-z-]+", line)
    }
    told = subprocess.run(
        [sys.executable, "-m", "composer", "--help"], cwd=ROOT, capture_output=True, text=True, timeout=60
    )

    commands = set(re.findall(r"^    ([a-z-]+)(?: |$)", told.stdout, re.M))
    assert len(commands) > 12
    assert commands <= bold
    if shutil.which("man"):
        shown = subprocess.run(["man", "--warnings", "-l", str(LINUX / "vignette.1")], capture_output=True, timeout=20)
        assert shown.stderr == b""


def test_homebrew_asks_for_the_system_that_the_app_asks_for() -> None:
    about = plistlib.loads((PACKAGING / "macos" / "Info.plist").read_bytes())
    cask = (PACKAGING / "macos" / "vignette.rb").read_text("utf-8")
    names = {"13.0": "ventura", "14.0": "sonoma", "15.0": "sequoia"}

    assert f"depends_on macos: :{names[about['LSMinimumSystemVersion']]}\n" in cask
    assert cask.count(" do\n") == cask.count("\nend\n") == 1
    assert set(re.findall(r"@(\w+)@", cask)) == {"VERSION", "SHA256_DMG", "BASE"}


def test_windows_needs_no_administrator_and_leaves_the_drafts() -> None:
    text = (PACKAGING / "windows" / "vignette.iss").read_text("utf-8")

    assert "PrivilegesRequired=lowest" in text
    assert "[UninstallDelete]" not in text
    assert "[Registry]" not in text
    assert r"%LOCALAPPDATA%\vignette" in text
    first, again = (place.start() for place in re.finditer("signtool sign", text))
    assert first < text.index("manifest.py") < text.index("ISCC") < again  # sums of signed bytes, then what holds them


def test_the_flatpak_can_be_read_by_what_builds_it(tmp_path: Path) -> None:
    if not shutil.which("flatpak-builder"):
        pytest.skip("flatpak-builder is not installed")
    done = subprocess.run(
        ["flatpak-builder", "--show-manifest", str(LINUX / "app.vignette.Vignette.yml")],
        cwd=tmp_path,  # it leaves a folder of its own
        capture_output=True,
        text=True,
        timeout=60,
    )

    assert done.returncode == 0, done.stderr
    assert [module["name"] for module in json.loads(done.stdout)["modules"]] == ["leptonica", "tesseract", "vignette"]


def test_the_flatpak_hears_what_the_program_listens_to() -> None:
    """Each name on the bus that the program uses is let through, but for those that every sandbox has."""
    told = yaml.safe_load((LINUX / "app.vignette.Vignette.yml").read_text("utf-8"))
    named = re.compile(r'"(org\.(?:freedesktop|gnome|cinnamon|mate)\.(?:ScreenSaver|login1|Mutter\.IdleMonitor))"')
    used = {name for path in (ROOT / "composer").rglob("*.py") for name in named.findall(path.read_text("utf-8"))}

    assert len(used) >= 5
    assert used <= {one.partition("=")[2] for one in told["finish-args"] if "talk-name" in one}
