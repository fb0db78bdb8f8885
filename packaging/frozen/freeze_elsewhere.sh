#!/bin/sh
# Freezes the program on Windows (in git's shell) and macOS, into build/package/vignette; on macOS into
# build/package/Vignette.app as well, its libraries signed by IDENTITY where it is given. Not tried on Linux.
# What freeze.sh does with the tools of Linux (strip, lighten.py) is left out there.
set -eu
cd "$(dirname "$0")/../.."
python -m venv build/package/venv
bin=build/package/venv/bin
[ -d "$bin" ] || bin=build/package/venv/Scripts
"$bin/python" -m pip install -q --require-hashes --no-deps -r requirements.lock
"$bin/python" -m pip install -q --require-hashes --no-deps -r packaging/requirements-package.lock
"$bin/python" -m pip install -q --no-deps --no-build-isolation -e .
QT_QPA_PLATFORM=offscreen "$bin/python" packaging/linux/icons.py build/icons
"$bin/python" -c 'from PIL import Image; Image.open("build/icons/256x256/apps/vignette.png").save("build/icons/vignette.ico")'
PYTHONHASHSEED=1 "$bin/python" -m PyInstaller --noconfirm --distpath build/package --workpath build/package/pyinstaller \
    --log-level ERROR packaging/frozen/vignette.spec
"$bin/python" packaging/licences.py build/package/vignette build/package/pyinstaller
"$bin/python" packaging/manifest.py build/package/vignette
