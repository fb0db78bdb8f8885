#!/bin/sh
# Builds the .deb from a frozen program; the same bytes each time. Usage: deb.sh PROGRAM TREE OUT
# TREE, which is made anew, is what is installed: without the libraries that Debian's own packages bring.
set -eu
cd "$(dirname "$0")/../.."
program=${1:?"usage: deb.sh PROGRAM TREE OUT"}
tree=$2
out=$3
here=packaging/linux
SOURCE_DATE_EPOCH=$(sh packaging/epoch.sh)
export SOURCE_DATE_EPOCH LC_ALL=C.UTF-8 TZ=UTC
version=$(.venv/bin/python -c 'from composer.base.version import VERSION; print(VERSION)')

mkdir -p "$out"
sh $here/tree.sh "$program" "$tree"
libraries=$(.venv/bin/python $here/system_libraries.py "$tree/opt/vignette" $here/control)
.venv/bin/python packaging/manifest.py "$tree/opt/vignette" >/dev/null
size=$(find "$tree" -type f -printf '%s\n' | awk '{ kib += int(($1 + 1023) / 1024) } END { print kib }')
mkdir "$tree/DEBIAN"
sed -e "s/@VERSION@/$version/" -e "s/@SIZE@/$size/" -e "s/@LIBRARIES@/$libraries/" $here/control >"$tree/DEBIAN/control"
install -m 755 $here/postinst $here/postrm "$tree/DEBIAN/"
(cd "$tree" && find . -type f ! -path './DEBIAN/*' -printf '%P\0' | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
find "$tree" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
# one thread: the pieces that are compressed depend on their number
dpkg-deb --root-owner-group -Zzstd -z19 --threads-max=1 --build "$tree" "$out/vignette_${version}_amd64.deb" >/dev/null
rm -r "$tree/DEBIAN"
