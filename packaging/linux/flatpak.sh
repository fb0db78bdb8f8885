#!/bin/sh
# Builds the Flatpak from what `make package` froze, and installs it for this user. Needs flatpak-builder, the runtime that
# the manifest names, and Debian's sources (deb-src in the list of apt) for the reader of words. Not tried: no runtime here.
set -eu
cd "$(dirname "$0")/../.."
manifest=packaging/linux/app.vignette.Vignette.yml
mkdir -p build/sources
(cd build/sources && apt-get -q source --download-only leptonlib tesseract)
cp /usr/share/tesseract-ocr/5/tessdata/eng.traineddata build/sources/
exec flatpak-builder --user --install --force-clean --disable-rofiles-fuse build/flatpak "$manifest"
