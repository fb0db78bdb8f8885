#!/bin/sh
# The whole suite: the quick and the slow, then the real keyring and the real screen, each in a process of its own.
set -eu
cd "$(dirname "$0")/.."
[ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8 # Qt wants UTF-8
export QT_QPA_PLATFORM=offscreen

echo "== tests"
.venv/bin/python -m pytest -q --durations=5 -m "not keyring_real and not screen"
if [ "$(uname -s)" = Linux ]; then
    echo "== tests with a real gnome-keyring"
    sh packaging/with_keyring.sh .venv/bin/python -m pytest -q -m keyring_real
    echo "== tests of the real window, on X11, from outside"
    .venv/bin/python -m pytest -q -m screen
fi
