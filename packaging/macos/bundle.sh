#!/bin/sh
# On macOS: the frozen folder becomes Vignette.app, is signed, notarised and put into a disk image. Not tried on Linux.
# IDENTITY is a "Developer ID Application" certificate, PROFILE what `notarytool store-credentials` kept; `-` signs for
# this machine alone, and nothing is notarised.
set -eu
cd "$(dirname "$0")/../.."
: "${IDENTITY:?}"
[ "$IDENTITY" = - ] || : "${PROFILE:?}"
stamp=--timestamp
[ "$IDENTITY" != - ] || stamp=--timestamp=none
app=build/package/Vignette.app
rm -rf "$app"
mkdir -p "$app/Contents/MacOS" "$app/Contents/Resources" dist
cp -R build/package/vignette/. "$app/Contents/MacOS/"
version=$(build/package/venv/bin/python -c 'from composer.base.version import VERSION; print(VERSION)')
sed "s/@VERSION@/$version/" packaging/macos/Info.plist >"$app/Contents/Info.plist"
find "$app" -type f \( -name '*.dylib' -o -name '*.so' \) -exec codesign --force "$stamp" --options runtime --sign "$IDENTITY" {} +
# signing changed the libraries' bytes, and will change the program's
build/package/venv/bin/python packaging/manifest.py "$app/Contents/MacOS" vignette
codesign --force "$stamp" --options runtime --entitlements packaging/macos/entitlements.plist --sign "$IDENTITY" "$app"
hdiutil create -volname Vignette -srcfolder "$app" -ov -format ULMO "dist/vignette-$version.dmg"
[ "$IDENTITY" != - ] || exit 0
xcrun notarytool submit "dist/vignette-$version.dmg" --keychain-profile "$PROFILE" --wait
xcrun stapler staple "dist/vignette-$version.dmg"
