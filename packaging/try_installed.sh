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
cat >"$home/window.sh" <<'W'
set -eu
printf 'thrown away' | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null 2>&1
vignette >"$HOME/vignette.log" 2>&1 &
window=$(xdotool search --sync --onlyvisible --name Vignette | head -n 1)
sleep 8
xdotool windowfocus --sync "$window"
xdotool type --delay 30 "Measure the arm first, then the pressure."
sleep 5
xdotool key ctrl+Return
sleep 16
import -window root "$1/build/package/window.png"
xdotool key ctrl+q
timeout 30 tail --pid=$! -f /dev/null
vignette audit export --format json --out "$HOME/audit.json"
grep -q '"outbox.sent"' "$HOME/audit.json"
W
xvfb-run -a -s "-screen 0 1280x820x24" dbus-run-session -- sh "$home/window.sh" "$PWD"
echo "posted to the practice account"
rm -rf "$home"
