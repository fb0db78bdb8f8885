#!/bin/sh
# Runs a command with a D-Bus, an unlocked gnome-keyring and a home of its own; all three are gone afterwards.
# Usage: with_keyring.sh COMMAND [ARGUMENT...]. Its exit status is the command's.
set -eu
for program in dbus-run-session gnome-keyring-daemon; do
    command -v "$program" >/dev/null 2>&1 || {
        echo "with_keyring.sh: $program is missing (Debian packages dbus, gnome-keyring)" >&2
        exit 69
    }
done

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
mkdir -m 700 "$home/runtime"

export HOME="$home" XDG_RUNTIME_DIR="$home/runtime"
export XDG_DATA_HOME="$home/.local/share" XDG_CONFIG_HOME="$home/.config" XDG_CACHE_HOME="$home/.cache"
unset DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL SSH_AUTH_SOCK PYTHON_KEYRING_BACKEND

# The keyring's password guards nothing: the folder it lies in lives as long as the command. It must not be empty, or no
# collection is made. The daemon ends with the bus.
dbus-run-session -- sh -c '
    printf %s "this home is thrown away" | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null
    exec "$@"' sh "$@"
