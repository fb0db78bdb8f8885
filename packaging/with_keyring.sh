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
# collection is made. The daemon is back before it has its name on the bus, and whoever asked too early would be sent to
# a second, locked one: so it is waited for, until its collection is there and open. It is ended by hand, for it can miss
# the end of a short-lived bus. Where it ended before the command did, the bus has started a locked one in its place, which
# is told: "locked" then is the machine's word and not the command's. What bus and daemon have to say (as root, of limits
# they cannot raise) is kept from the command's own words, which go to 3.
exec 3>&2
dbus-run-session -- sh -c '
    printf %s "this home is thrown away" | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null 3>&-
    who() {
        dbus-send --session --print-reply=literal --dest=org.freedesktop.DBus /org/freedesktop/DBus \
            org.freedesktop.DBus.GetConnectionUnixProcessID string:org.freedesktop.secrets
    }
    is_open() {
        dbus-send --session --print-reply=literal --dest=org.freedesktop.secrets /org/freedesktop/secrets/aliases/default \
            org.freedesktop.DBus.Properties.Get string:org.freedesktop.Secret.Collection string:Locked | grep -q false
    }
    tries=0
    until daemon=$(who) && is_open; do
        tries=$((tries + 1))
        [ $tries -lt 200 ] || { echo "with_keyring.sh: the keyring did not come up, or stayed locked" >&3; exit 69; }
        sleep 0.05
    done
    status=0
    "$@" 2>&3 3>&- || status=$?
    now=$(who) || now="nobody"
    if [ "${now##* }" = "${daemon##* }" ]; then
        kill "${daemon##* }"
    else
        echo "with_keyring.sh: the keyring ended while the command ran; what it was told after that is worth nothing" >&3
        [ "$now" = nobody ] || kill "${now##* }"
        [ $status -ne 0 ] || status=75
    fi
    exit $status' sh "$@" 2>/dev/null
