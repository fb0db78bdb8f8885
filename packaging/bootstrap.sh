#!/bin/sh
# Brings this checkout to where it can start: Debian packages that are missing, a virtual environment from the lock,
# the package itself. Usage: bootstrap.sh window|demo|suite. A second call has nothing to do and takes a moment.
set -eu
cd "$(dirname "$0")/.."

purpose=${1:-}

qt="libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0 fonts-noto-color-emoji"
xcb="libxcb-cursor0 libxkbcommon-x11-0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxss1"
wayland="libwayland-client0 libwayland-cursor0 libwayland-egl1"
vault="dbus gnome-keyring libsecret-1-0"
login="polkitd"
media="tesseract-ocr tesseract-ocr-eng"
films="ffmpeg"
screen="xvfb xauth xdotool at-spi2-core python3-gi gir1.2-atspi-2.0"
case $purpose in
window) wanted="$qt $xcb $media" && [ -z "${WAYLAND_DISPLAY:-}" ] || wanted="$qt $xcb $wayland $media" ;;
demo) wanted="$qt $vault $media" ;;
suite) wanted="$qt $xcb $vault $login $media $films $screen libimage-exiftool-perl" ;;
*) echo "usage: bootstrap.sh window|demo|suite" >&2 && exit 64 ;;
esac

say() { printf 'Vignette: %s\n' "$*"; }

# --- Python -----------------------------------------------------------------------------------------------------------

fit() { "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))' >/dev/null 2>&1; }

find_python() {
    for name in python3.11 python3 python3.12 python3.13 python3.14; do
        if fit "$name"; then command -v "$name" && return; fi
    done
    return 1
}

can_make_environment() { "$1" -c 'import ensurepip, venv' >/dev/null 2>&1; }

# --- Debian packages --------------------------------------------------------------------------------------------------

absent() {
    for package in "$@"; do
        state=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) || state=""
        [ "$state" = installed ] || printf '%s ' "$package"
    done
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif [ -t 0 ]; then
        sudo "$@"
    else
        sudo -n "$@"
    fi
}

install_packages() {
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null 2>&1; then
        say "these Debian packages are missing, and only root or sudo can install them: $*" >&2
        exit 69
    fi
    say "needs these Debian packages, installing them: $*"
    as_root apt-get -q update || say "the package lists could not all be renewed; going on with what is there" >&2
    # shellcheck disable=SC2086 # each word is a package
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends install "$@" </dev/null || {
        say "apt-get could not install: $*" >&2
        exit 69
    }
}

if [ "$(uname -s)" = Linux ]; then
    if command -v dpkg-query >/dev/null 2>&1 && command -v apt-get >/dev/null 2>&1; then
        python=$(find_python) || wanted="$wanted python3"
        if [ ! -x .venv/bin/python ]; then
            [ -n "$python" ] && can_make_environment "$python" || wanted="$wanted python3-venv"
            wanted="$wanted ca-certificates"
        fi
        # shellcheck disable=SC2086
        missing=$(absent $wanted)
        # shellcheck disable=SC2086
        [ -z "$missing" ] || install_packages $missing
    elif [ ! -e .venv/.lock-digest ]; then
        say "this is not Debian; it needs what these Debian packages hold: $wanted"
    fi
fi

# --- The environment --------------------------------------------------------------------------------------------------

python=$(find_python) || {
    say "needs Python 3.11 or newer, and none was found" >&2
    exit 69
}
if ! .venv/bin/python -c '' >/dev/null 2>&1; then
    can_make_environment "$python" || {
        say "the Python at $python cannot make a virtual environment (module ensurepip or venv is missing)" >&2
        exit 69
    }
    say "makes a virtual environment in .venv with $("$python" -V)"
    "$python" -m venv --clear .venv
fi

export PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_INPUT=1 PIP_ROOT_USER_ACTION=ignore
digest() { cat "$@" | .venv/bin/python -c 'import hashlib, sys; print(hashlib.sha256(sys.stdin.buffer.read()).hexdigest())'; }
stands() { [ -e "$1" ] && [ "$(cat "$1")" = "$2" ]; }

lock=$(digest requirements.lock)
if ! stands .venv/.lock-digest "$lock"; then
    say "installs the locked packages; the first time this takes a few minutes"
    .venv/bin/python -m pip install -qq --require-hashes --no-deps -r requirements.lock
    echo "$lock" >.venv/.lock-digest
fi
itself=$(digest pyproject.toml composer/base/version.py)
if ! stands .venv/.self-digest "$itself"; then
    .venv/bin/python -m pip install -qq --no-deps --no-build-isolation --no-index --editable .
    echo "$itself" >.venv/.self-digest
fi
