#!/bin/sh
# Freezes the program on Windows (in git's shell) and macOS, into build/package/vignette. Not tried on Linux.
# What freeze.sh does with the tools of Linux (strip, lighten.py) is left out there.
set -eu
cd "$(dirname "$0")/../.."
python -m venv build/package/venv
bin=build/package/venv/bin
[ -d "$bin" ] || bin=build/package/venv/Scripts
"$bin/python" -m pip install -q --require-hashes --no-deps -r requirements.lock
"$bin/python" -m pip install -q --require-hashes --no-deps -r packaging/requirements-package.lock
"$bin/python" -m pip install -q --no-deps --no-build-isolation -e .
PYTHONHASHSEED=1 "$bin/python" -m PyInstaller --noconfirm --distpath build/package --workpath build/package/pyinstaller \
    --log-level ERROR packaging/frozen/vignette.spec
"$bin/python" packaging/licences.py build/package/vignette build/package/pyinstaller
"$bin/python" packaging/manifest.py build/package/vignette
