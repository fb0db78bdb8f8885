"""Collects the licences of everything a frozen program holds, and a bill of materials (CycloneDX 1.5).

Usage: python packaging/licences.py FOLDER WORK      (the frozen program's folder, and where PyInstaller worked)

Writes `LICENSES.txt` and `bill-of-materials.cdx.json` into it. What is bundled is told by the folder: a distribution
counts where one of its files, or its top module, is in there. Times are left out, so that two builds agree.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
QT = """Qt and PySide6 are used under the GNU Lesser General Public License, version 3. They are linked dynamically:
their libraries lie in the folder `PySide6` beside the program and can be replaced by builds of your own with the same
interface. Their source is had from the Qt project.
"""
_LICENCE = re.compile(r"(?i)^(licen[cs]e|copying|notice|authors)")


def bundled(folder: Path, work: Path) -> list[metadata.Distribution]:
    """Return the distributions of which something is in the folder, by name."""
    inside = {path.name.split(".")[0].lower() for path in (folder / "_internal").iterdir()}
    listing = work / "vignette" / "PYZ-00.toc"
    if listing.exists():
        inside |= {name.split(".")[0].lower() for name in re.findall(r"\('([\w.]+)'", listing.read_text("utf-8"))}
    found: dict[str, metadata.Distribution] = {}
    for one in metadata.distributions():
        tops = {str(path).split("/")[0].removesuffix(".py").split(".")[0].lower() for path in one.files or ()}
        tops -= {"..", "__pycache__", "", one.name.lower().replace("-", "_") + "-" + one.version}
        if tops & inside and one.name != "vignette-composer":
            found[one.name.lower()] = one
    return [found[name] for name in sorted(found)]


def texts_of(one: metadata.Distribution) -> Iterator[str]:
    """Yield the licence texts a distribution brings."""
    for path in sorted(one.files or (), key=str):
        if _LICENCE.match(path.name) and "dist-info" in str(path):
            place = Path(str(path.locate()))
            if (place.is_file() and place.suffix in {"", ".txt", ".md", ".rst"}) or place.name.startswith("LICENSE"):
                yield place.read_text("utf-8", "replace").strip()


def licence_of(one: metadata.Distribution) -> str:
    """Return a distribution's licence in a few words."""
    told = one.metadata.get("License-Expression") or ""
    classes = [line.rpartition(" :: ")[2] for line in one.metadata.get_all("Classifier") or () if "License ::" in line]
    short = (one.metadata.get("License") or "").splitlines()
    return told or ", ".join(classes) or (short[0] if short and len(short[0]) < 80 else "see its text")


def bill(parts: list[metadata.Distribution]) -> str:
    """Return the bill of materials."""
    version = re.search(r'VERSION = "([^"]+)"', (ROOT / "composer/base/version.py").read_text("utf-8"))
    components = [
        {
            "type": "library",
            "bom-ref": f"pkg:pypi/{one.name.lower()}@{one.version}",
            "name": one.name,
            "version": one.version,
            "purl": f"pkg:pypi/{one.name.lower()}@{one.version}",
            "licenses": [{"license": {"name": licence_of(one)}}],
        }
        for one in parts
    ]
    told = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {
            "component": {"type": "application", "name": "vignette", "version": version[1] if version else "0"}
        },
        "components": components,
    }
    return json.dumps(told, indent=1, sort_keys=True) + "\n"


def main() -> int:
    """Write both; return the exit status."""
    folder = Path(sys.argv[1])
    parts = bundled(folder, Path(sys.argv[2]))
    own = [("Vignette", (ROOT / "LICENSE").read_text("utf-8").strip()), ("Qt and PySide6", QT.strip())]
    brought = (path for path in sorted((*ROOT.glob("resources/**/*"), *ROOT.glob("models/*/*"))) if path.is_file())
    named = (path for path in brought if re.match(r"(?i)(LICENSE|OFL|NOTICE)", path.name))
    own += [(str(path.relative_to(ROOT)), path.read_text("utf-8").strip()) for path in named]
    rule = "=" * 100
    chapters = [f"{rule}\n{name}\n{rule}\n\n{text}\n" for name, text in own]
    for one in parts:
        texts = "\n\n".join(texts_of(one)) or f"No text is brought along; licence: {licence_of(one)}"
        chapters.append(f"{rule}\n{one.name} {one.version} ({licence_of(one)})\n{rule}\n\n{texts}\n")
    (folder / "LICENSES.txt").write_text("\n".join(chapters), "utf-8")
    (folder / "bill-of-materials.cdx.json").write_text(bill(parts), "utf-8")
    print(f"{len(parts)} packages: {', '.join(one.name for one in parts)}", file=sys.stderr if os.name else None)
    return 0


if __name__ == "__main__":
    sys.exit(main())
