#!/bin/sh
# Builds the .rpm from a frozen program; the same bytes each time. Usage: rpm.sh PROGRAM TREE OUT
# TREE, which is made anew, is what is installed: the whole program, with the libraries of the Debian it was frozen on.
set -eu
cd "$(dirname "$0")/../.."
program=${1:?"usage: rpm.sh PROGRAM TREE OUT"}
tree=$2
out=$3
SOURCE_DATE_EPOCH=$(sh packaging/epoch.sh)
export SOURCE_DATE_EPOCH LC_ALL=C.UTF-8 TZ=UTC
version=$(.venv/bin/python -c 'from composer.base.version import VERSION; print(VERSION)')

mkdir -p "$out"
sh packaging/linux/tree.sh "$program" "$tree"
# the newest system it was built for: an older one must refuse it, not break
glibc=$(find "$tree/opt/vignette" -type f \( -name '*.so*' -o -name vignette \) -exec readelf -V -W {} + 2>/dev/null |
    grep -o 'GLIBC_2[0-9.]*' | sort -uV | tail -n 1)
GLIBC=$glibc VERSION=$version TREE=$tree build/package/venv/bin/nfpm package --config packaging/linux/nfpm.yaml \
    --packager rpm --target "$out/" >/dev/null
