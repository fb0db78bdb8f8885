"""A changed, missing or added file of the program is named; an undamaged one is told as such."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from composer.base import self_check
from composer.base.self_check import MANIFEST, frozen, sum_of
from composer.cli import self_check as self_check_cli


@pytest.fixture
def program(tmp_path: Path) -> Path:
    for name, words in {"vignette": "start", "_internal/a.so": "machine", "_internal/data.txt": "words"}.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(words)
    files = sorted(path for path in tmp_path.rglob("*") if path.is_file())
    lines = [f"{sum_of(path)}  {path.relative_to(tmp_path).as_posix()}" for path in files]
    (tmp_path / MANIFEST).write_text("\n".join(lines) + "\n")
    return tmp_path


def test_as_it_was_built_it_is_whole(program: Path) -> None:
    found = frozen(program)

    assert found.whole
    assert found.checked == 3


def test_one_byte_is_enough(program: Path) -> None:
    (program / "_internal/a.so").write_text("machinf")

    assert frozen(program).changed == ("_internal/a.so",)


def test_what_is_gone_and_what_was_put_beside_is_named(program: Path) -> None:
    (program / "_internal/data.txt").unlink()
    (program / "_internal/evil.py").write_text("1")
    found = frozen(program)

    assert (found.missing, found.added) == (("_internal/data.txt",), ("_internal/evil.py",))
    assert not found.whole


def test_a_list_that_is_none_is_no_answer(program: Path) -> None:
    (program / MANIFEST).write_text("hello\n")

    with pytest.raises(ValueError, match="no list"):
        frozen(program)


def test_an_app_of_macos_keeps_its_list_among_its_resources_and_links_to_itself(tmp_path: Path) -> None:
    contents = tmp_path / "Vignette.app" / "Contents"
    for name in ("MacOS/vignette", "Frameworks/a.dylib", "Resources/data.txt"):
        (contents / name).parent.mkdir(parents=True)
        (contents / name).write_text(name)
    (contents / "Resources" / "a.dylib").symlink_to("../Frameworks/a.dylib")
    tool = Path(__file__).resolve().parents[2] / "packaging" / "manifest.py"
    subprocess.run([sys.executable, str(tool), str(contents), "MacOS/vignette"], check=True, timeout=60)

    (contents / "MacOS" / "vignette").write_text("signed")  # what a seal changes is not on the list
    assert frozen(contents).whole
    assert frozen(contents).checked == 2
    elsewhere = tmp_path / "evil.dylib"
    elsewhere.write_text("evil")
    (contents / "Frameworks" / "b.dylib").symlink_to(elsewhere)
    assert frozen(contents).added == ("Frameworks/b.dylib",)


def test_the_model_of_a_checkout_is_whole() -> None:
    assert self_check.model().whole


def test_the_command_says_which_and_ends_with_a_status_of_its_own(
    program: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(self_check, "look", lambda: frozen(program))
    assert self_check_cli.main([]) == 0
    assert "Undamaged" in capsys.readouterr().out

    (program / "vignette").write_text("stert")
    assert self_check_cli.main([]) == 1
    told = capsys.readouterr().out
    assert "changed: vignette" in told
    assert "Damaged" in told

    (program / MANIFEST).unlink()
    assert self_check_cli.main([]) == 3
    assert self_check_cli.main(["now"]) == 64
