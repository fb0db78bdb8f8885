"""The wheel is the whole program: built without a network, installed elsewhere, run from the root folder."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

from composer.base.version import VERSION

ROOT = Path(__file__).resolve().parents[2]
BIN = "Scripts" if os.name == "nt" else "bin"

pytestmark = [pytest.mark.slow, pytest.mark.model]


def _run(command: list[str | Path], *, home: Path, stdin: str = "") -> subprocess.CompletedProcess[str]:
    """Run a command from the root folder, with nothing of this checkout in its environment."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIGNETTE", "VIRTUAL"))}
    return subprocess.run(
        command,
        cwd=Path(ROOT.anchor),
        env=kept | {"HOME": str(home), "VIGNETTE_HOME": str(home / "vignette"), "PYTHONUTF8": "1"},
        input=stdin,
        capture_output=True,
        text=True,
        timeout=180,
    )


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built by hatchling in place."""
    folder = tmp_path_factory.mktemp("wheel")
    done = subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    (made,) = folder.glob("*.whl")
    return made


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A clean environment's programs: the wheel is in it, the libraries are lent by path, the checkout is not.

    A path in a `.pth` file is put on `sys.path`, but `.pth` files found there are not read, so the editable install of
    this checkout stays invisible.
    """
    folder = tmp_path_factory.mktemp("env")
    venv.create(folder, with_pip=False, symlinks=os.name != "nt")
    python = folder / BIN / Path(sys.executable).name
    done = subprocess.run(
        [sys.executable, "-m", "pip", "--python", python, "install", "-q", "--no-index", "--no-deps", wheel],
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    asked = _run([python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"], home=folder)
    libraries = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    (Path(asked.stdout.strip()) / "lent.pth").write_text("\n".join(sorted(libraries)) + "\n", "utf-8")
    return folder / BIN


def test_the_wheel_speaks_its_languages(wheel: Path) -> None:
    """What is compiled for Qt goes along, its sources stay here; help pages come in each language."""
    names = set(zipfile.ZipFile(wheel).namelist())
    folder = "composer/_data/resources"

    for language in ("de", "es", "fr"):
        assert f"{folder}/translations/vignette_{language}.qm" in names
        assert f"{folder}/help/{language}/02-check.md" in names
    assert [name for name in names if name.endswith(".ts")] == []


def test_the_wheel_holds_the_program_its_data_and_its_licence(wheel: Path, tree: tuple[str, ...]) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        (metadata,) = (archive.read(name).decode() for name in names if name.endswith(".dist-info/METADATA"))

    modules = {name for name in tree if name.startswith("composer/")}
    resources = {
        f"composer/_data/{name}" for name in tree if name.startswith("resources/") and not name.endswith(".ts")
    }
    assert modules | resources <= names
    assert any(name.startswith("composer/_data/models/") for name in names)
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in names)
    assert f"\nVersion: {VERSION}\n" in metadata
    assert wheel.name == f"vignette_composer-{VERSION}-py3-none-any.whl"


def test_the_wheel_holds_nothing_else(wheel: Path) -> None:
    """No tests, no corpus, no training code, nothing of a developer's machine."""
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()

    assert {name.split("/")[0] for name in names} == {"composer", f"vignette_composer-{VERSION}.dist-info"}
    assert [name for name in names if "/corpus/" in name or "__pycache__" in name] == []
    assert [name for name in names if name.startswith("composer/_data/models/") and name.endswith(".py")] == []


def test_the_installed_program_finds_its_own_data(installed: Path, tmp_path: Path) -> None:
    """`models/` and `resources/` lie inside the package, and the checkout is not on the path."""
    program = (
        "import json, sys\n"
        "from composer.base import paths\n"
        "print(json.dumps({'root': str(paths.data_root()), 'models': paths.models().is_dir(), 'path': sys.path}))\n"
    )
    done = _run([installed / Path(sys.executable).name, "-c", program], home=tmp_path)
    told = json.loads(done.stdout)

    assert Path(told["root"]).parts[-2:] == ("composer", "_data")
    assert Path(told["root"]).is_relative_to(installed.parent)
    assert told["models"]
    assert str(ROOT) not in told["path"]


@pytest.mark.parametrize(
    "part", ["app.py", "ui/widgets/theme.py", "_data/resources/themes", "_data/models/weights.json"]
)
def test_one_changed_byte_in_what_is_installed_and_nothing_is_looked_at(
    installed: Path, tmp_path: Path, part: str
) -> None:
    """Program, its data or its model: it is refused with words, and so nothing can be posted."""
    (package,) = installed.parent.rglob("vignette_composer-*.dist-info")
    place = package.parent / "composer" / part
    place = sorted(place.iterdir())[0] if place.is_dir() else place
    before = place.read_bytes()
    place.write_bytes(before[:-1] + bytes([before[-1] ^ 1]))
    try:
        looked = _run([installed / "vignette", "check", "Hand hygiene"], home=tmp_path)
        told = _run([installed / "vignette", "--self-check"], home=tmp_path)
    finally:
        place.write_bytes(before)

    assert looked.returncode == 3
    assert "damaged" in looked.stderr + looked.stdout
    assert (told.returncode, "changed: composer/" in told.stdout, "Damaged" in told.stdout) == (1, True, True)


@pytest.mark.parametrize(
    ("draft", "verdict", "status"),
    [
        ("Hand hygiene before and after every patient. Every time.", "clear", 0),
        ("Our patient Maria Gonzalez, MRN 4471902, was admitted on March 3, 2024.", "block", 2),
    ],
    ids=["harmless", "identified"],
)
def test_the_installed_guard_looks(installed: Path, tmp_path: Path, draft: str, verdict: str, status: int) -> None:
    """`vignette check`, from the root folder, answers and says so by its exit status."""
    done = _run([installed / "vignette", "check", "--json", draft], home=tmp_path)

    assert done.returncode == status, done.stderr
    assert json.loads(done.stdout)["verdict"] == verdict


def test_the_installed_counter_counts(installed: Path, tmp_path: Path) -> None:
    done = _run(
        [installed / "vignette", "count", "--jsonl"], home=tmp_path, stdin='{"id": "a", "text": "héllo 👩🏽‍⚕️"}\n'
    )

    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["weighted"] == 8
