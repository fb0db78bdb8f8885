"""What the libraries of a frozen program lose is never loaded: each still opens, and a second time nothing goes."""

from __future__ import annotations

import subprocess
import sys
from importlib import metadata
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "packaging" / "frozen"))

import lighten  # noqa: E402

linux = pytest.mark.skipif(sys.platform != "linux", reason="libraries of Linux")


def library(package: str, name: str) -> Path:
    """Return a library that a wheel brought."""
    return next(Path(str(one.locate())) for one in metadata.files(package) or () if name in one.name)


@linux
@pytest.mark.parametrize(
    ("package", "name", "asked", "more"),
    [
        ("pypdfium2", "libpdfium.so", "FPDF_InitLibrary", 500_000),  # names for debuggers stand at its end
        ("numpy", "libscipy_openblas", "scipy_cblas_ddot64_", 500_000),  # patchelf laid a segment behind them
    ],
)
def test_a_library_opens_without_what_is_never_loaded(
    package: str, name: str, asked: str, more: int, tmp_path: Path
) -> None:
    whole = library(package, name)
    made = tmp_path / whole.name
    made.write_bytes(lighten.loaded_only(whole.read_bytes()))

    script = "import ctypes, sys; getattr(ctypes.CDLL(sys.argv[1], 2 | ctypes.RTLD_GLOBAL), sys.argv[2])"  # 2: at once
    beside = {"LD_LIBRARY_PATH": str(whole.parent)}
    opened = subprocess.run([sys.executable, "-c", script, made, asked], env=beside, capture_output=True, text=True)

    assert opened.returncode == 0, opened.stderr
    assert whole.stat().st_size - made.stat().st_size > more
    assert lighten.loaded_only(made.read_bytes()) == made.read_bytes()


def test_what_is_no_library_stays_as_it_is() -> None:
    assert lighten.loaded_only(b"GROUP ( libm.so.6 )") == b"GROUP ( libm.so.6 )"
