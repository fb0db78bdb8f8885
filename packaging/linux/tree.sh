#!/bin/sh
# Lays out what is installed: TREE is made anew from a frozen program. Usage: tree.sh PROGRAM TREE
set -eu
cd "$(dirname "$0")/../.."
program=${1:?"usage: tree.sh PROGRAM TREE"}
tree=$2
here=packaging/linux
SOURCE_DATE_EPOCH=$(sh packaging/epoch.sh)
export SOURCE_DATE_EPOCH LC_ALL=C.UTF-8 TZ=UTC QT_QPA_PLATFORM=offscreen
version=$(.venv/bin/python -c 'from composer.base.version import VERSION; print(VERSION)')

rm -rf "$tree"
mkdir -p "$tree/opt" "$tree/usr/bin" "$tree/usr/share/applications" "$tree/usr/share/metainfo" "$tree/usr/share/doc/vignette" \
    "$tree/usr/share/polkit-1/actions" "$tree/usr/share/man/man1" "$tree/usr/share/lintian/overrides"
cp -a "$program" "$tree/opt/vignette"
ln -s /opt/vignette/vignette "$tree/usr/bin/vignette"
install -m 644 $here/vignette.desktop "$tree/usr/share/applications/"
sed -e "s/@VERSION@/$version/; s/@DATE@/$(date -u -d "@$SOURCE_DATE_EPOCH" +%F)/" $here/app.vignette.Vignette.metainfo.xml \
    >"$tree/usr/share/metainfo/app.vignette.Vignette.metainfo.xml"
install -m 644 $here/app.vignette.Vignette.policy "$tree/usr/share/polkit-1/actions/"
install -m 644 $here/copyright "$tree/usr/share/doc/vignette/copyright"
sed -n '/^Permission/,$p' LICENSE | sed -e 's/^$/./' -e 's/^/ /' >>"$tree/usr/share/doc/vignette/copyright"
sed -e "s/@VERSION@/$version/" -e "s/@DAY@/$(date -u -R -d "@$SOURCE_DATE_EPOCH")/" $here/changelog |
    gzip -9n >"$tree/usr/share/doc/vignette/changelog.gz"
sed -e "s/@VERSION@/$version/" -e "s/@DATE@/$(date -u -d "@$SOURCE_DATE_EPOCH" +%F)/" $here/vignette.1 |
    gzip -9n >"$tree/usr/share/man/man1/vignette.1.gz"
install -m 644 $here/lintian-overrides "$tree/usr/share/lintian/overrides/vignette"
.venv/bin/python $here/icons.py "$tree/usr/share/icons/hicolor"
find "$tree" -type d -exec chmod 755 {} +
find "$tree" -type f -exec chmod u=rwX,go=rX {} +
find "$tree/opt" -type f \( -name '*.so' -o -name '*.so.*' \) -exec chmod 644 {} + # loaded, never started
find "$tree" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
