"""What is bundled is named in About with its licence and has its text; nothing in a frozen program is nobody's."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "packaging"))

import licences  # noqa: E402
import system_libraries  # noqa: E402 - put on the path by the other


def plain(name: str) -> str:
    """Return a name as all ways to write it agree on it."""
    return re.sub(r"[-_.\s]+", "-", name.casefold().replace("c++", "cpp"))


def left_out() -> set[str]:
    """Return the modules that the frozen program does without."""
    spec = (ROOT / "packaging/frozen/vignette.spec").read_text("utf-8").partition("LEFT_OUT = [")[2].partition("]")[0]
    return {plain(name) for name in re.findall(r'"([\w.]+)"', spec)}


def needed() -> Iterator[metadata.Distribution]:
    """Yield what the program stands on, pictures included, without what the frozen one does without."""
    seen, waiting, without = {"vignette-composer"}, ["vignette-composer"], left_out()
    while waiting:
        one = metadata.distribution(waiting.pop())
        if one.name != "vignette-composer":
            yield one
        for line in one.requires or ():
            name = plain(re.split(r"[^\w.-]", line, maxsplit=1)[0])
            wanted = "extra ==" not in line or (one.name == "vignette-composer" and "pictures" in line)
            if wanted and name not in seen | without and any(plain(d.name) == name for d in metadata.distributions()):
                seen.add(name)
                waiting.append(name)


@pytest.fixture(scope="module")
def parts() -> list[metadata.Distribution]:
    return sorted(needed(), key=lambda one: one.name.lower())


def test_about_names_every_part_with_its_licence(parts: list[metadata.Distribution]) -> None:
    about = (ROOT / "resources/help/90-about.md").read_text("utf-8")
    rows = [line.split("|")[1:-1] for line in about.splitlines() if line.startswith("| ")]
    named = {plain(name.strip()) for row in rows for name in row[0].split(",")}
    told_as = {"pyside6-essentials": "pyside6", "spacy": "spacy", "onnxruntime": "onnx-runtime"}

    assert len(parts) > 40
    assert [one.name for one in parts if told_as.get(plain(one.name), plain(one.name)) not in named] == []
    assert all(row[2].strip() for row in rows)


def test_every_part_has_its_text(parts: list[metadata.Distribution]) -> None:
    """Those two are under the LGPL, whose text the build lays beside; the module of FlatBuffers is not bundled."""
    without = {one.name.lower() for one in parts if not "".join(licences.texts_of(one))}

    assert without - {"flatbuffers"} == licences.WITHOUT_TEXT
    told = {one.name: "\n".join(licences.texts_of(one)) for one in parts}
    assert "protobuf" in told["onnxruntime"]
    assert all(words in told["pypdfium2"] for words in ("PDFium Authors", "FreeType", "Unicode"))


def test_the_texts_that_others_only_name_are_kept_here() -> None:
    told = dict(licences.own_chapters())

    assert "PYTHON SOFTWARE FOUNDATION LICENSE" in next(
        text for head, text in told.items() if head.startswith("Python")
    )
    assert "linked dynamically" in told["Qt and PySide6"]
    for name, words in (("LGPL-3", "GNU LESSER GENERAL"), ("GPL-3", "GNU GENERAL"), ("MPL-1.1", "MOZILLA PUBLIC")):
        assert words in (ROOT / "packaging/licences" / f"{name}.txt").read_text("utf-8")


def test_a_library_and_a_module_that_nobody_brought_are_named(tmp_path: Path) -> None:
    inside = tmp_path / "vignette" / "_internal"
    (inside / "numpy").mkdir(parents=True)
    (inside / "libstrange.so.1").write_bytes(b"")
    (inside / "lib-dynload").mkdir()
    for name in licences.standard_libraries():  # Python's own
        (inside / "lib-dynload" / name).write_bytes(b"")
    (inside / "numpy" / "_stranger.cpython-311-x86_64-linux-gnu.so").write_bytes(b"")
    work = tmp_path / "work"
    (work / "vignette").mkdir(parents=True)
    (work / "vignette" / "PYZ-00.toc").write_text("[('numpy.linalg', 'x'), ('json', 'x'), ('odd.one', 'x')]")
    found = licences.bundled(tmp_path / "vignette", work)

    assert [one.name for one in found] == ["numpy"]
    assert len(licences.standard_libraries()) > 20
    strange = licences.of_nobody(tmp_path / "vignette", work, found)
    assert strange == ["_stranger.cpython-311-x86_64-linux-gnu.so", "libstrange.so.1", "odd"]


def test_a_text_that_several_parts_bring_stands_once_under_all_their_names() -> None:
    told = licences.shared([("a", "MIT"), ("b", ""), ("c", "MIT"), ("d", "BSD")])

    assert told == [("a\nc", "MIT"), ("b", ""), ("d", "BSD")]


def test_the_bill_of_materials_names_packages_of_the_system_too() -> None:
    told = json.loads(licences.bill([metadata.distribution("numpy")], {"libxcb1": "1.15-1"}))

    assert told["bomFormat"] == "CycloneDX"
    purls = [one["purl"].partition("@")[0] for one in told["components"] if "purl" in one]
    assert purls == ["pkg:pypi/numpy", "pkg:generic/python", "pkg:deb/debian/libxcb1"]
    assert len({one["bom-ref"] for one in told["components"]}) == len(told["components"])


def test_the_bill_of_materials_names_what_lies_in_the_tree_and_is_others_work() -> None:
    told = json.loads(licences.bill([], {}))
    data = {one["name"]: one["licenses"][0]["license"]["name"] for one in told["components"] if one["type"] == "data"}

    assert {"resources/fonts", "resources/icons", "resources/spelling/en_US", "models/faces", "models/reader"} <= set(
        data
    )
    assert all((ROOT / words.removeprefix("see ")).is_file() for words in data.values())


def test_a_name_is_written_as_everybody_writes_it() -> None:
    assert licences.purl("pypi", metadata.distribution("typing_extensions")).startswith("pkg:pypi/typing-extensions@")


def test_the_bill_of_the_deb_does_without_what_it_leaves_to_debian() -> None:
    whole = licences.bill([], {"libxcb1": "1.15-1", "libxcb10": "2"})
    told = json.loads(system_libraries.without(whole, {"libxcb1"}))

    assert [one["name"] for one in told["components"] if one["type"] == "library"] == ["Python", "libxcb10"]
