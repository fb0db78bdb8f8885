"""Takes out of a frozen program what nothing in it can reach. Linux; needs readelf, as and ld (binutils).

Usage: python packaging/frozen/lighten.py FOLDER      (the folder that holds `_internal`)

1. Shared libraries that no module, plugin or other library names any more, since what named them was left out.
2. Of ICU's data what Qt does not ask for: names of languages, currencies, units and zones, converters,
   transliterations, and languages that the window does not speak. Qt itself carries the forms of dates and numbers.
   What is left is opened by the program's own ICU before it takes the place of the whole.
3. Padding: Pillow's libXau is 2 MB for 20 kB of code; the system's own, of the same interface, takes its place.
4. What stands in a library and is never loaded: names for debuggers, and the table of sections.
"""

from __future__ import annotations

import re
import struct
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

_NEEDED = re.compile(r"\(NEEDED\).*\[(.+)\]")
_LIBRARY = re.compile(r"lib[^/]*\.so(\.\d+)*$")
_KEPT_LOCALES = re.compile(
    r"(root|pool|res_index|ucadata|(en|es|fr|de)(_[A-Za-z]+)*|tzdbNames|supplementalData)\.(res|icu)$"
)
_BY_LOCALE = {"coll"}
_GONE = {"translit", "rbnf", "brkitr", "zone", "curr", "lang", "region", "unit"}
_ALSO_GONE = {
    "unames.icu",
    "uemoji.icu",
    "langInfo.res",
    "zoneinfo64.res",
    "metaZones.res",
    "timezoneTypes.res",
    "windowsZones.res",
}
_MUCH = 100_000
"""Bytes worth taking out; less is left, so that a library of the system's stays its twin."""

_ONE_LOCALE = re.compile(r"[a-z]{2,3}(_[A-Za-z_]+)?\.res$")


def needed(path: Path) -> set[str]:
    """Return the libraries an ELF file names."""
    told = subprocess.run(["readelf", "-d", "-W", str(path)], capture_output=True, text=True, check=False).stdout
    return set(_NEEDED.findall(told))


def orphans(folder: Path) -> Iterator[Path]:
    """Yield the libraries at the top of the folder that nothing needs, from outside in."""
    elves = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink() and ".so" in path.name]
    naming = {path: needed(path) for path in elves}
    at_top = {path for path in elves if path.parent == folder and _LIBRARY.match(path.name)}
    at_top = {path for path in at_top if not path.name.startswith("libpython")}
    while True:
        wanted = set().union(*naming.values()) if naming else set()
        loose = {path for path in at_top if path in naming and path.name not in wanted}
        if not loose:
            return
        for path in sorted(loose):
            del naming[path]
            yield path


def entries(data: bytes, toc: int) -> Iterator[tuple[str, bytes]]:
    """Yield name and bytes of each item of a common data file of ICU (ucmndata.h): counts and offsets from `toc`."""
    (count,) = struct.unpack_from("<I", data, toc)
    places = [struct.unpack_from("<II", data, toc + 4 + 8 * number) for number in range(count)]
    ends = [at for _, at in places[1:]] + [len(data) - toc]
    for (name, at), end in zip(places, ends, strict=True):
        yield data[toc + name : data.index(b"\0", toc + name)].decode("ascii"), data[toc + at : toc + end]


def packed(header: bytes, items: list[tuple[str, bytes]]) -> bytes:
    """Return a common data file of these items, which must be sorted by name; each begins at a multiple of 16."""
    names = b"".join(name.encode("ascii") + b"\0" for name, _ in items)
    table = 4 + 8 * len(items)
    at, body, rows, name_at = _to_16(table + len(names)), b"", b"", table
    start = at
    for name, data in items:
        rows += struct.pack("<II", name_at, start + len(body))
        body += data + bytes(-len(data) % 16)
        name_at += len(name) + 1
    head = struct.pack("<I", len(items)) + rows + names
    return header + head + bytes(at - len(head)) + body


def wanted(name: str) -> bool:
    """Tell whether an item of ICU's data stays."""
    parts = name.split("/")[1:]
    if parts[0] in _GONE | _ALSO_GONE or name.endswith((".cnv", ".spp", ".cfu")):
        return False
    if parts[0] in _BY_LOCALE:
        return bool(_KEPT_LOCALES.match(parts[1]))
    return not _ONE_LOCALE.match(parts[0]) or bool(_KEPT_LOCALES.match(parts[0]))


def unpadded(folder: Path) -> None:
    """Put the system's libXau where the padded one of Pillow's wheel lies; only pictures of the screen would use it."""
    system = Path("/usr/lib/x86_64-linux-gnu/libXau.so.6")
    for library in folder.glob("libXau-*.so*"):
        if system.exists() and system.stat().st_size < library.stat().st_size:
            library.write_bytes(system.read_bytes())


def loaded_only(library: bytes) -> bytes:
    """Return a 64-bit ELF file with nothing in it but what is loaded; as it was where that cannot be told.

    Pages between two segments are left out and the later one moves up; where it lies in memory stays the same.
    """
    if library[:5] != b"\x7fELF\x02":
        return library
    (table,) = struct.unpack_from("<Q", library, 32)
    size, count = struct.unpack_from("<HH", library, 54)
    rows = [struct.unpack_from("<II6Q", library, table + size * number) for number in range(count)]
    made, moved = bytearray(), list[tuple[int, int, int]]()
    for _, _, at, _, _, length, _, step in sorted((row for row in rows if row[0] == 1), key=lambda row: row[2]):
        if at < sum(moved[-1][:2] if moved else (0, 0)) or step < 1:
            return library
        place = len(made) + (at - len(made)) % step
        made += bytes(place - len(made)) + library[at : at + length]
        moved.append((at, length, place))
    places = [_moved(moved, row[2], row[5]) for row in rows]
    new_table = _moved(moved, table, size * count)
    if new_table < 0 or any(place < 0 for place in places):
        return library
    for number, place in enumerate(places):
        struct.pack_into("<Q", made, new_table + size * number + 8, place)
    struct.pack_into("<QQ", made, 32, new_table, 0)  # there is no table of sections any more
    struct.pack_into("<HH", made, 60, 0, 0)
    return bytes(made)


def _moved(moved: list[tuple[int, int, int]], at: int, length: int) -> int:
    """Return where what lay here lies now; -1 where it is not loaded."""
    found = (at - old + new for old, size, new in moved if old <= at and at + length <= old + size)
    return next(found, -1 if length else 0)


def cut_short(folder: Path) -> None:
    """Take out what the loader never looks at, where it is much; strip would tear what patchelf has moved before."""
    for path in folder.rglob("*.so*"):
        if path.is_symlink() or not path.is_file():
            continue
        library = path.read_bytes()
        made = loaded_only(library)
        if len(library) - len(made) > _MUCH:
            path.write_bytes(made)


def lighter_icu(folder: Path) -> None:
    """Write ICU's data library anew with what stays; leave it where it cannot be read or does not open afterwards."""
    for library in folder.glob("libicudata.so.*"):
        version = library.name.rpartition(".")[2]
        whole = library.read_bytes()
        start = whole.find(b"CmnD") - 12
        length = _symbol_size(library)
        if start < 0 or not length:
            print(f"{library.name} is left as it is: its data was not found")
            continue
        (header,) = struct.unpack_from("<H", whole, start)
        data = whole[start : start + length]
        kept = [(name, item) for name, item in entries(data, header) if wanted(name)]
        with tempfile.TemporaryDirectory() as place:
            made = _library(Path(place), version, packed(data[:header], kept))
            if not _opens(folder, made, version):
                print(f"{library.name} is left as it is: ICU does not open what is left of it")
                continue
            library.write_bytes(made.read_bytes())


def _symbol_size(library: Path) -> int:
    told = subprocess.run(["readelf", "-W", "--dyn-syms", str(library)], capture_output=True, text=True).stdout
    found = re.search(r"\s(0x[0-9a-f]+|\d+)\s+OBJECT\s+GLOBAL\s+DEFAULT\s+\d+\s+icudt\d+_dat", told)
    return int(found[1], 0) if found else 0


def _library(place: Path, version: str, data: bytes) -> Path:
    """Return a shared library that holds nothing but the data under ICU's name for it."""
    (place / "icu.dat").write_bytes(data)
    symbol = f"icudt{version}_dat"
    (place / "icu.s").write_text(
        f".section .rodata\n.globl {symbol}\n.type {symbol},@object\n.balign 16\n{symbol}:\n"
        f'.incbin "icu.dat"\n.size {symbol},.-{symbol}\n.section .note.GNU-stack,"",@progbits\n'
    )
    made = place / f"libicudata.so.{version}"
    subprocess.run(["as", "-o", "icu.o", "icu.s"], cwd=place, check=True)
    subprocess.run(
        ["ld", "-shared", "--build-id=none", "-z", "noexecstack", "-soname", made.name, "-o", made.name, "icu.o"],
        cwd=place,
        check=True,
    )
    return made


def _opens(folder: Path, made: Path, version: str) -> bool:
    """Tell whether ICU, with this data, orders words and changes their case in the languages of the window."""
    script = (
        "import ctypes, sys\n"
        "data, common, i18n, version = sys.argv[1:]\n"
        "ctypes.CDLL(data, ctypes.RTLD_GLOBAL)\n"
        "ctypes.CDLL(common, ctypes.RTLD_GLOBAL)\n"
        "library = ctypes.CDLL(i18n)\n"
        "opened = getattr(library, 'ucol_open_' + version)\n"
        "opened.restype, opened.argtypes = ctypes.c_void_p, [ctypes.c_char_p, ctypes.c_void_p]\n"
        "compare = getattr(library, 'ucol_strcollUTF8_' + version)\n"
        "text = [ctypes.c_char_p, ctypes.c_int]\n"
        "compare.argtypes = [ctypes.c_void_p, *text, *text, ctypes.c_void_p]\n"
        "for language in (b'en_US', b'es', b'fr_CA', b'de', b'ja'):\n"
        "    status = ctypes.c_int(0)\n"
        "    order = opened(language, ctypes.byref(status))\n"
        "    assert order and status.value <= 0, (language, status.value)\n"
        "    told = compare(order, 'Ödem'.encode(), -1, b'Puls', -1, ctypes.byref(status))\n"
        "    assert told == -1 and status.value <= 0, (language, told, status.value)\n"
    )
    parts = [str(made), str(folder / f"libicuuc.so.{version}"), str(folder / f"libicui18n.so.{version}"), version]
    done = subprocess.run([sys.executable, "-c", script, *parts], capture_output=True, text=True)
    if done.returncode:
        print(done.stderr.strip().rpartition("\n")[2])
    return done.returncode == 0


def _to_16(number: int) -> int:
    return number + -number % 16


def main() -> int:
    """Do all; return the exit status."""
    folder = Path(sys.argv[1]) / "_internal"
    gone = [(path.name, path.stat().st_size, path.unlink()) for path in orphans(folder)]
    print(f"{len(gone)} libraries that nothing needs: {sum(size for _, size, _ in gone) / 1e6:.1f} MB")
    lighter_icu(folder)
    unpadded(folder)
    cut_short(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
