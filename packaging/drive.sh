#!/bin/sh
# Writes a draft in the window of the program that is installed, posts it to the practice account, and reads the log.
# Usage: dbus-run-session -- drive.sh PICTURE LOG, on a screen of its own, with a home of its own. PACE=3 waits longer.
set -eu
picture=${1:?"usage: drive.sh PICTURE LOG"}
log=$2
pace=${PACE:-1}
printf 'thrown away' | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null 2>&1
vignette >"$log.out" 2>&1 &
program=$!
window=$(xdotool search --sync --onlyvisible --name Vignette | head -n 1)
sleep $((8 * pace))
xdotool windowfocus --sync "$window" # no window manager does it here
xdotool type --delay 30 "Measure the arm first, then the pressure."
sleep $((5 * pace))
xdotool key ctrl+Return
sleep $((16 * pace))
import -window root "$picture"
xdotool key ctrl+q
timeout 60 tail --pid=$program -f /dev/null
vignette audit export --format json --out "$log"
grep -q '"outbox.sent"' "$log" && echo "posted to the practice account"
