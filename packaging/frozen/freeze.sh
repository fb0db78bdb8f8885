#!/bin/sh
# Freezes the program into FOLDER/vignette, light and with its licences and sums, and proves that its guard looks.
# Usage: freeze.sh FOLDER      Nothing in it depends on when, by whom or in which order it was made.
set -eu
cd "$(dirname "$0")/../.."
place=${1:?"usage: freeze.sh FOLDER"}
python=build/package/venv/bin/python
SOURCE_DATE_EPOCH=$(sh packaging/epoch.sh)
export SOURCE_DATE_EPOCH PYTHONHASHSEED=1 LC_ALL=C.UTF-8 TZ=UTC QT_QPA_PLATFORM=offscreen
program=$place/vignette
rm -rf "$program" "$place/pyinstaller"
mkdir -p "$place"
nice -n 5 "$python" -m PyInstaller --noconfirm --distpath "$place" --workpath "$place/pyinstaller" --log-level ERROR \
    packaging/frozen/vignette.spec
# only what Python itself built: libraries that wheels bring were moved by patchelf, and strip breaks those
find "$program/_internal" -type f ! -path '*/PySide6/*' \( -name '*.cpython-*.so' -o -name '*.abi3.so' -o -name 'libpython*' \) \
    -exec strip --strip-unneeded {} +
"$python" packaging/frozen/lighten.py "$program"
find "$program" -type d -empty -delete
"$python" packaging/licences.py "$program" "$place/pyinstaller"
install -m 644 packaging/linux/app.vignette.Vignette.policy "$program/"  # for who unpacks the tarball
.venv/bin/python packaging/manifest.py "$program"
find "$program" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
"$program/vignette" --self-check
status=0
"$program/vignette" check "Admitted Maria G., 93, last night at Mercy" >/dev/null || status=$?
[ "$status" = 2 ] || { echo "the frozen program does not look" >&2; exit 1; }
.venv/bin/python packaging/frozen/try_parts.py "$program/vignette"
