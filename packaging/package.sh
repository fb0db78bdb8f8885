#!/bin/sh
# Builds what is installed: wheel, frozen folder, tarball, .deb, .rpm, bill of materials, sums. `make package`.
# What changes the bytes is held still: times are those of the last commit, owners are root, hashes are not salted.
set -eu
cd "$(dirname "$0")/.."
work=build/package
out=dist
python=$work/venv/bin/python
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
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
rm -rf "$work/vignette" "$work/pyinstaller"
"$python" -m PyInstaller --noconfirm --distpath "$work" --workpath "$work/pyinstaller" --log-level WARN packaging/frozen/vignette.spec
# only what Python itself built: libraries that wheels bring were moved by patchelf, and strip breaks those
find "$work/vignette/_internal" -type f ! -path '*/PySide6/*' \( -name '*.cpython-*.so' -o -name '*.abi3.so' -o -name 'libpython*' \) \
    -exec strip --strip-unneeded {} +
"$python" packaging/licences.py "$work/vignette"
.venv/bin/python packaging/manifest.py "$work/vignette"
"$work/vignette/vignette" --self-check
status=0
"$work/vignette/vignette" check "Admitted Maria G., 93, last night at Mercy" >/dev/null || status=$?
[ "$status" = 2 ] || { echo "the frozen program does not look" >&2; exit 1; }

echo "== folders of the system"
tree=$work/tree
rm -rf "$tree"
mkdir -p "$tree/opt" "$tree/usr/bin" "$tree/usr/share/applications" "$tree/usr/share/metainfo" "$tree/usr/share/doc/vignette"
cp -a "$work/vignette" "$tree/opt/vignette"
ln -s /opt/vignette/vignette "$tree/usr/bin/vignette"
install -m 644 packaging/linux/vignette.desktop "$tree/usr/share/applications/"
sed -e "s/@VERSION@/$version/; s/@DATE@/$(date -u -d "@$SOURCE_DATE_EPOCH" +%F)/" packaging/linux/app.vignette.Vignette.metainfo.xml \
    >"$tree/usr/share/metainfo/app.vignette.Vignette.metainfo.xml"
install -m 644 "$work/vignette/LICENSES.txt" "$tree/usr/share/doc/vignette/copyright"
.venv/bin/python packaging/linux/icons.py "$tree/usr/share/icons/hicolor"
find "$tree" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
find "$tree" -type d -exec chmod 755 {} +

echo "== tarball"
tar --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" -C "$work" -cf - vignette |
    zstd -q -15 -T2 -f -o "$out/vignette-$version-linux-x86_64.tar.zst"

echo "== deb"
size=$(du -ks --exclude=DEBIAN "$tree" | cut -f1)
mkdir -p "$tree/DEBIAN"
sed -e "s/@VERSION@/$version/" -e "s/@SIZE@/$size/" packaging/linux/control >"$tree/DEBIAN/control"
install -m 755 packaging/linux/postinst packaging/linux/postrm "$tree/DEBIAN/"
(cd "$tree" && find . -type f ! -path './DEBIAN/*' -printf '%P\0' | LC_ALL=C sort -z | xargs -0 md5sum >DEBIAN/md5sums)
find "$tree/DEBIAN" -exec touch --date="@$SOURCE_DATE_EPOCH" {} +
dpkg-deb --root-owner-group -Zxz -z6 --threads-max=2 --build "$tree" "$out/vignette_${version}_amd64.deb" >/dev/null
rm -r "$tree/DEBIAN"

echo "== rpm"
VERSION=$version TREE=$tree "$work/venv/bin/nfpm" package --config packaging/linux/nfpm.yaml --packager rpm --target "$out/" >"$work/rpm.log" ||
    echo "no .rpm: see $work/rpm.log"

(cd "$out" && sha256sum -- *"$version"* >SHA256SUMS)
du -sh "$work/vignette" "$out"/* | sed 's/^/   /'
