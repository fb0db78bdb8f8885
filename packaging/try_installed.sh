#!/bin/sh
# Tries the program that is installed on this system: checks it, looks at a draft, writes and posts one in its window on a
# virtual screen, and reads the log. Needs xvfb, xdotool, gnome-keyring and dbus. Leaves a picture in build/package/.
set -eu
cd "$(dirname "$0")/.."
mkdir -p build/package
vignette --self-check
status=0
vignette check "Admitted Maria G., 93, last night at Mercy" || status=$?
[ "$status" = 2 ] || { echo "it does not look" >&2; exit 1; }
home=$(mktemp -d)
export HOME="$home" XDG_RUNTIME_DIR="$home"
xvfb-run -a -s "-screen 0 1280x820x24" dbus-run-session -- sh packaging/drive.sh "$PWD/build/package/window.png" "$home/audit.json"
rm -rf "$home"
