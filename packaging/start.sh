#!/bin/sh
# `make run`: sets up what is missing, then starts the window; where there is no display, runs the main job offscreen.
set -eu
cd "$(dirname "$0")/.."
[ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8 # Qt wants UTF-8

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname -s)" = Darwin ]; then
    sh packaging/bootstrap.sh window
    exec .venv/bin/vignette
fi

sh packaging/bootstrap.sh demo
echo "Vignette: no display here, so the main job runs offscreen; pictures go to build/demo/"
mkdir -p build/demo
export QT_QPA_PLATFORM=offscreen
exec sh packaging/with_keyring.sh .venv/bin/python packaging/demo.py
