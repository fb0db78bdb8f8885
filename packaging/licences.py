"""Collects the licences of everything a frozen program holds, and a bill of materials (CycloneDX 1.5).

Usage: python packaging/licences.py FOLDER WORK      (the frozen program's folder, and where PyInstaller worked)

Writes `LICENSES.txt` and `bill-of-materials.cdx.json` into it. What is bundled is told by the folder: a distribution
counts where one of its files, or its top module, is in there; a library of the system where it lies at the top. What
belongs to nobody, and a part without any text, is an error. Times are left out, so that two builds agree.
"""

from __future__ import annotations

import json
import os
import re
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from importlib import metadata
from pathlib import Path
from urllib.parse import quote

ROOT = Path(__file__).resolve().parents[1]
sys.path.append(str(ROOT / "packaging" / "linux"))

from system_libraries import PLACES, owner, version_of  # noqa: E402

QT = """Qt and PySide6 are used under the GNU Lesser General Public License, version 3. They are linked dynamically:
their libraries lie in the folder `PySide6` beside the program and can be replaced by builds of your own with the same
interface. Their source is had from the Qt project.
"""
TOLD_HERE = ("LGPL-3", "GPL-3", "MPL-1.1")
"""Texts that some parts name and do not bring."""

WITHOUT_TEXT = frozenset({"pyside6_essentials", "shiboken6"})
"""Parts that bring none: theirs is among TOLD_HERE."""

_LICENCE = re.compile(r"(?i)^(licen[cs]es?|copying|notices?|authors|third.?party.?notices?)\b")
_NOT_IN_IT = re.compile(r"/(android|cibw_musl|pbin_musl|v8_xfa)/")
"""Licences that pypdfium2 brings for what this build of PDFium does not hold."""
_LIBRARY = re.compile(r"\.(so|pyd|dylib|dll)(\.\d+)*$")


def bundled(folder: Path, work: Path) -> list[metadata.Distribution]:
    """Return the distributions of which something is in the folder, by name."""
    inside = {path.name.split(".")[0].lower() for path in (folder / "_internal").iterdir()} | modules(work)
    found: dict[str, metadata.Distribution] = {}
    for one in metadata.distributions():
        if tops(one) & inside and one.name != "vignette-composer":
            found[one.name.lower()] = one
    return [found[name] for name in sorted(found)]


def modules(work: Path) -> set[str]:
    """Return the top modules in the program's archive, in lower case."""
    listing = work / "vignette" / "PYZ-00.toc"
    if not listing.exists():
        return set()
    return {name.split(".")[0].lower() for name in re.findall(r"\('([\w.]+)'", listing.read_text("utf-8"))}


def tops(one: metadata.Distribution) -> set[str]:
    """Return what a distribution puts at the top of its folder, without endings, in lower case."""
    names = {str(path).split("/")[0].removesuffix(".py").split(".")[0].lower() for path in one.files or ()}
    return names - {"..", "__pycache__", "", one.name.lower().replace("-", "_") + "-" + one.version}


def texts_of(one: metadata.Distribution) -> Iterator[str]:
    """Yield the licence texts a distribution brings, each once."""
    seen: set[str] = set()
    for path in sorted(one.files or (), key=str):
        place = Path(str(path.locate()))
        named = _LICENCE.match(path.name) or "/licenses/" in str(path)
        if not named or path.suffix not in {"", ".txt", ".md", ".rst", ".ijg", ".APACHE", ".BSD"}:
            continue
        beside = len(path.parts) == 2 or "dist-info" in str(path)
        if beside and not _NOT_IN_IT.search(str(path)) and place.is_file():
            text = place.read_text("utf-8", "replace").strip()
            if text not in seen:
                seen.add(text)
                yield text


def licence_of(one: metadata.Distribution) -> str:
    """Return a distribution's licence in a few words."""
    told = one.metadata.get("License-Expression") or ""
    classes = [line.rpartition(" :: ")[2] for line in one.metadata.get_all("Classifier") or () if "License ::" in line]
    short = (one.metadata.get("License") or "").splitlines()
    return told or ", ".join(classes) or (short[0] if short and len(short[0]) < 80 else "see its text")


def from_the_system(folder: Path) -> dict[str, str]:
    """Return the Debian packages whose libraries lie at the top of the folder, and their versions."""
    own = {str(sysconfig.get_config_var("INSTSONAME"))} if Path(sys.base_prefix) != Path("/usr") else set[str]()
    inside = {path.name for path in (folder / "_internal").iterdir() if _LIBRARY.search(path.name)}
    libraries = sorted(
        inside - own
    )  # a Python that was built here is not the system's, though its library is called so
    twins = (place / name for name in libraries for place in PLACES if (place / name).exists())
    return {name: version_of(name) for name in sorted({owner(twin) for twin in twins}) if name}


def of_nobody(folder: Path, work: Path, parts: Iterable[metadata.Distribution]) -> list[str]:
    """Return the libraries and modules in the folder that belong to no part, not to Python, and not to the system."""
    known = {path.name for one in parts for path in one.files or ()}
    known |= standard_libraries() | {str(sysconfig.get_config_var("INSTSONAME")), "libpython3.so"}
    files = [path for path in (folder / "_internal").rglob("*") if path.is_file() and not path.is_symlink()]
    named = {path.name for path in files if _LIBRARY.search(path.name)} - known
    strange = {name for name in named if not any((place / name).exists() for place in PLACES)}
    tops_known = {name for one in parts for name in tops(one)} | {name.lower() for name in sys.stdlib_module_names}
    strange |= modules(work) - tops_known - {"composer", "pyz", "vignette"}
    return sorted(
        name for name in strange if not name.startswith(("pyimod", "pyi_", "_pyi", "_sysconfigdata", "_pyinstaller"))
    )


def standard_libraries() -> set[str]:
    """Return the libraries of Python's own modules: beside its modules, not in the environment."""
    return {path.name for path in Path(sysconfig.get_path("stdlib")).glob("lib-dynload/*.so")}


def of_python() -> str:
    """Return Python's own licence."""
    places = (
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        Path(sys.base_prefix) / "LICENSE.txt",
        Path(f"/usr/share/doc/python3.{sys.version_info.minor}/copyright"),
    )
    return next((place.read_text("utf-8").strip() for place in places if place.exists()), "")


def bill(parts: list[metadata.Distribution], system: dict[str, str]) -> str:
    """Return the bill of materials."""
    version = re.search(r'VERSION = "([^"]+)"', (ROOT / "composer/base/version.py").read_text("utf-8"))
    python = ".".join(map(str, sys.version_info[:3]))
    told = [(one.name, one.version, purl("pypi", one), licence_of(one)) for one in parts]
    told += [("Python", python, f"pkg:generic/python@{python}", "PSF-2.0")]
    told += [(name, at, f"pkg:deb/debian/{name}@{quote(at)}", "see LICENSES.txt") for name, at in system.items()]
    components = [
        {
            "type": "library",
            "bom-ref": address,
            "name": name,
            "version": at,
            "purl": address,
            "licenses": [{"license": {"name": licence}}],
        }
        for name, at, address, licence in told
    ]
    components += [
        {"type": "data", "bom-ref": f"data:{name}", "name": name, "licenses": [{"license": {"name": f"see {text}"}}]}
        for name, text in brought()
        if not name.endswith("NOTICE")
    ]
    whole = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {
            "component": {"type": "application", "name": "vignette", "version": version[1] if version else "0"}
        },
        "components": components,
    }
    return json.dumps(whole, indent=1, sort_keys=True) + "\n"


def purl(kind: str, one: metadata.Distribution) -> str:
    """Return what the whole world calls a distribution."""
    return f"pkg:{kind}/{re.sub(r'[-_.]+', '-', one.name.lower())}@{one.version}"


def brought() -> Iterator[tuple[str, str]]:
    """Yield the folder and the licence of what lies in the tree and is others' work: fonts, icons, words, networks."""
    for path in sorted((*ROOT.glob("resources/**/*"), *ROOT.glob("models/*/*"))):
        if path.is_file() and re.match(r"(?i)(LICENSE|OFL|NOTICE)", path.name):
            about = re.sub(r"(?i)^(LICENSE|OFL)-?", "", path.stem)
            folder = path.parent.relative_to(ROOT).as_posix()
            yield f"{folder}/{about}".rstrip("/"), path.relative_to(ROOT).as_posix()


def own_chapters() -> Iterator[tuple[str, str]]:
    """Yield head and text of what does not come as a distribution."""
    yield "Vignette", (ROOT / "LICENSE").read_text("utf-8").strip()
    yield "Qt and PySide6", QT.strip()
    yield "Inside the parts", (ROOT / "packaging/licences/inside.txt").read_text("utf-8").strip()
    for _, text in brought():
        yield text, (ROOT / text).read_text("utf-8").strip()
    yield f"Python {sys.version_info.major}.{sys.version_info.minor}", of_python()


def chapters(parts: list[metadata.Distribution], system: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Yield head and text of everything; the text is empty where none was found."""
    yield from own_chapters()
    for one in parts:
        text = "\n\n".join(texts_of(one))
        if one.name.lower() in WITHOUT_TEXT:
            text = text or f"Licence: {licence_of(one)}. The text is below."
        yield f"{one.name} {one.version} ({licence_of(one)})", text
    for name, at in system.items():
        place = Path("/usr/share/doc") / name / "copyright"
        yield f"{name} {at} (Debian)", place.read_text("utf-8", "replace").strip() if place.exists() else ""
    for name in TOLD_HERE:
        yield name, (ROOT / "packaging" / "licences" / f"{name}.txt").read_text("utf-8").strip()


def shared(told: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return the chapters with each text once, under all its heads: nine packages of xcb bring one."""
    heads: dict[str, list[str]] = {}
    for head, text in told:
        heads.setdefault(text or head, []).append(head)
    return [("\n".join(names), "" if names == [text] else text) for text, names in heads.items()]


def main() -> int:
    """Write both; return the exit status."""
    folder, work = Path(sys.argv[1]), Path(sys.argv[2])
    parts, system = bundled(folder, work), from_the_system(folder)
    told = shared(chapters(parts, system))
    rule = "=" * 100
    whole = "\n".join(f"{rule}\n{head}\n{rule}\n\n{text}\n" for head, text in told)
    (folder / "LICENSES.txt").write_text(whole, "utf-8")
    (folder / "bill-of-materials.cdx.json").write_text(bill(parts, system), "utf-8")
    print(f"{len(parts)} packages: {', '.join(one.name for one in parts)}", file=sys.stderr if os.name else None)
    wrong = [f"{head}: no licence text" for head, text in told if not text]
    wrong += [f"{name}: belongs to no part" for name in of_nobody(folder, work, parts)]
    print(*wrong, sep="\n", end="\n" if wrong else "", file=sys.stderr)
    return 1 if wrong and sys.platform == "linux" else 0  # elsewhere the system is not asked


if __name__ == "__main__":
    sys.exit(main())
