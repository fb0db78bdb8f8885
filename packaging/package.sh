#!/bin/sh
# Builds what is installed: wheel, frozen folder, tarball, .deb, .rpm, bill of materials, sums. `make package`.
# Usage: package.sh [--keep]      --keep writes what it weighs into tests/reports/package.json.
# What changes the bytes is held still: times are those of the last commit, owners are root, hashes are not salted.
set -eu
cd "$(dirname "$0")/.."
work=build/package
out=dist
python=$work/venv/bin/python
SOURCE_DATE_EPOCH=$(sh packaging/epoch.sh)
export SOURCE_DATE_EPOCH PYTHONHASHSEED=1 LC_ALL=C.UTF-8 TZ=UTC QT_QPA_PLATFORM=offscreen
version=$(.venv/bin/python -c 'from composer.base.version import VERSION; print(VERSION)')
mkdir -p "$work" "$out"

if [ ! -e "$work/venv/ready" ]; then
    .venv/bin/python -m venv --clear "$work/venv"
    "$python" -m pip install -q --require-hashes --no-deps -r packaging/requirements-package.lock
    .venv/bin/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))' \
        >"$("$python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')/program.pth"
    touch "$work/venv/ready"
fi

echo "== wheel"
.venv/bin/python -m build --wheel --no-isolation --outdir "$out" >"$work/wheel.log"

echo "== frozen program"
sh packaging/frozen/freeze.sh "$work"

echo "== tarball"
tar --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" -C "$work" -cf - vignette |
    nice -n 5 zstd -q -15 -T1 -f -o "$out/vignette-$version-linux-x86_64.tar.zst"

echo "== deb"
nice -n 5 sh packaging/linux/deb.sh "$work/vignette" "$work/tree" "$out"

echo "== rpm"
nice -n 5 sh packaging/linux/rpm.sh "$work/vignette" "$work/whole" "$out"

(cd "$out" && sha256sum -- *"$version"*[a-z] >SHA256SUMS)
.venv/bin/python packaging/weigh.py ${1:+"$1"} "$work/tree/opt/vignette" "$out"/*"$version"*.deb "$out"/*"$version"*.whl "$out"/*"$version"*.zst "$out"/*"$version"*.rpm ||
    echo "heavier than meant; all is built"
