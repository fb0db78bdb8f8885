#!/bin/sh
# On macOS, after packaging/frozen/freeze_elsewhere.sh with the same IDENTITY: Vignette.app gets its licences and sums, is
# sealed, notarised and put into a disk image. Not tried on Linux.
# IDENTITY is a "Developer ID Application" certificate, PROFILE what `notarytool store-credentials` kept. Without them, or
# with `-`, it is signed for this machine alone: without the hardened runtime, which wants one team behind all libraries.
set -eu
cd "$(dirname "$0")/../.."
identity=${IDENTITY:--}
[ "$identity" = - ] || : "${PROFILE:?}"
app=build/package/Vignette.app
python=build/package/venv/bin/python
version=$("$python" -c 'from composer.base.version import VERSION; print(VERSION)')
mkdir -p dist
cp build/package/vignette/LICENSES.txt build/package/vignette/bill-of-materials.cdx.json "$app/Contents/Resources/"
# every library was signed by PyInstaller; the seal that follows changes the program's own bytes and the list of the seal
"$python" packaging/manifest.py "$app/Contents" MacOS/vignette _CodeSignature/CodeResources
if [ "$identity" = - ]; then
    codesign --force --sign - "$app"
else
    codesign --force --timestamp --options runtime --entitlements packaging/macos/entitlements.plist --sign "$identity" "$app"
fi
codesign --verify --deep --strict "$app"
image=dist/vignette-$version.dmg
rm -rf build/package/disk
mkdir build/package/disk
cp -R "$app" build/package/disk/ # with its links
ln -s /Applications build/package/disk/Applications
hdiutil create -volname Vignette -srcfolder build/package/disk -ov -format ULFO "$image"
[ "$identity" != - ] || exit 0
codesign --timestamp --sign "$identity" "$image"
xcrun notarytool submit "$image" --keychain-profile "$PROFILE" --wait
xcrun stapler staple "$image"
