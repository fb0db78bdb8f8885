#!/bin/sh
# On macOS: the frozen folder becomes Vignette.app, is signed, notarised and put into a disk image. Not tried on Linux.
# IDENTITY is a "Developer ID Application" certificate, PROFILE what `notarytool store-credentials` kept.
set -eu
cd "$(dirname "$0")/../.."
: "${IDENTITY:?}" "${PROFILE:?}"
app=build/package/Vignette.app
mkdir -p "$app/Contents/MacOS" "$app/Contents/Resources"
cp -R build/package/vignette/. "$app/Contents/MacOS/"
version=$(.venv/bin/python -c 'from composer.base.version import VERSION; print(VERSION)')
sed "s/@VERSION@/$version/" packaging/macos/Info.plist >"$app/Contents/Info.plist"
find "$app" -type f \( -name '*.dylib' -o -name '*.so' \) -exec codesign --force --timestamp --options runtime --sign "$IDENTITY" {} +
codesign --force --timestamp --options runtime --entitlements packaging/macos/entitlements.plist --sign "$IDENTITY" "$app"
hdiutil create -volname Vignette -srcfolder "$app" -ov -format ULMO "dist/vignette-$version.dmg"
xcrun notarytool submit "dist/vignette-$version.dmg" --keychain-profile "$PROFILE" --wait
xcrun stapler staple "dist/vignette-$version.dmg"
