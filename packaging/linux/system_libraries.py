"""Leaves to Debian the libraries that the packages named in Depends bring: it mends them, and they are there anyway.

Usage: python packaging/linux/system_libraries.py PROGRAM CONTROL      (on the Debian the program was frozen on)

Removes them from the program's `_internal` and from its bill of materials, and prints the packages they belong to, for
Depends. A library stays where its bytes are not the system's own or where no package of Depends brings it.
"""

from __future__ import annotations

import filecmp
import json
import re
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

PLACES = (Path("/usr/lib/x86_64-linux-gnu"), Path("/lib/x86_64-linux-gnu"))
ALSO = ("libuuid1",)
"""What is small and on every Debian, though nothing named asks for it."""


def closure(names: list[str]) -> set[str]:
    """Return these packages and all that they need."""
    plain = [f"--no-{sort}" for sort in ("recommends", "suggests", "conflicts", "breaks", "replaces", "enhances")]
    told = subprocess.run(
        ["apt-cache", "depends", "--recurse", *plain, *names], capture_output=True, text=True, check=True
    ).stdout
    return {line.partition(":")[0] for line in told.splitlines() if line[:1].isalnum()} | set(names)


@cache
def owner(path: Path) -> str:
    """Return the package a file belongs to; nothing where it belongs to none."""
    if shutil.which("dpkg-query") is None:
        return ""
    real, asked = path.resolve(), ["dpkg-query", "--search"]
    for place in (real, Path(str(real).removeprefix("/usr"))):
        told = subprocess.run([*asked, str(place)], capture_output=True, text=True, check=False)
        if told.returncode == 0:
            return told.stdout.partition(":")[0]
    return ""


def twin_of(path: Path) -> Path | None:
    """Return the system's library of the same name."""
    return next((place / path.name for place in PLACES if (place / path.name).exists()), None)


def version_of(package: str) -> str:
    """Return the version of a package that is installed."""
    asked = ["dpkg-query", "--show", "--showformat", "${Version}", package]
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout


def without(bill: str, gone: set[str]) -> str:
    """Return a bill of materials without these packages of the system."""
    told = json.loads(bill)
    lost = tuple(f"pkg:deb/debian/{name}@" for name in gone)
    told["components"] = [one for one in told["components"] if not one.get("purl", "").startswith(lost)]
    return json.dumps(told, indent=1, sort_keys=True) + "\n"


def main() -> int:
    """Remove them and print the packages; return the exit status."""
    program, control = Path(sys.argv[1]) / "_internal", Path(sys.argv[2])
    depends = re.search(r"^Depends: (.*)$", control.read_text("utf-8"), re.M)
    named = re.findall(r"[a-z][\w.+-]+", re.sub(r"\([^)]*\)|@\w+@", "", depends[1])) if depends else []
    brought = closure([*named, *ALSO])
    packages: set[str] = set()
    for path in sorted(program.glob("lib*.so*")):
        twin = twin_of(path)
        if twin is None or not filecmp.cmp(path, twin, shallow=False):
            continue
        package = owner(twin)
        if package in brought:
            packages.add(package)
            path.unlink()
    left = {owner(twin) for path in program.glob("lib*.so*") if (twin := twin_of(path)) is not None}
    bill = program.parent / "bill-of-materials.cdx.json"
    bill.write_text(without(bill.read_text("utf-8"), packages - left), "utf-8")
    print(", ".join(sorted(packages - set(named))))
    return 0


if __name__ == "__main__":
    sys.exit(main())
