#!/bin/sh
# The whole suite at the same time: what works, and beside it what mostly waits, the real screen and the real keyring.
set -eu
cd "$(dirname "$0")/.."
[ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8 # Qt wants UTF-8
export QT_QPA_PLATFORM=offscreen
unset PYTHONDONTWRITEBYTECODE # hundreds of programs are started: none compiles the same anew

# The real window goes first where both want a core, as it does before its author: the others fill what it leaves.
without_screen() {
    nice -n 5 .venv/bin/python -m pytest -q -m "not keyring_real and not screen" "$@"
}

# Begun in the background it would not hear Ctrl-C; and two that end at different times cannot share a list of failures.
on_screen() {
    env --default-signal=INT .venv/bin/python -m pytest -q -o cache_dir=.pytest_cache/screen tests/screen "$@"
}

# What failed beside others is looked at once more alone: it fails if it fails again, and is named either way.
once_more() {
    [ "$1" = 1 ] || return "$1"
    echo "== what failed above, once more and alone"
    "$2" --last-failed --last-failed-no-failures none
}

cores=$(nproc 2>/dev/null || getconf _NPROCESSORS_ONLN)
screen='' status=0 all=0
if [ "$(uname -s)" = Linux ]; then
    told=$(mktemp -d)
    trap 'rm -rf "$told"' EXIT
    trap 'exit 130' INT
    on_screen -n "$cores" --dist loadfile --no-loadscope-reorder >"$told/screen" 2>&1 &
    screen=$! on_screen=0
    # shellcheck disable=SC2046 # no name of a test holds a blank
    sh packaging/with_keyring.sh .venv/bin/python -m pytest -q -p no:cacheprovider -m keyring_real \
        $(grep -rl --include='test_*.py' keyring_real tests) >"$told/keyring" 2>&1 &
    keyring=$!
fi

echo "== tests; beside them the real window and the real keyring, told of afterwards"
# Some of it waits, too: one more at a time than there are cores.
without_screen -n $((cores + 1)) --dist worksteal --durations=5 || status=$?
if [ "$screen" ]; then
    echo "== tests of the real window, on X11, from outside"
    wait "$screen" || on_screen=$?
    cat "$told/screen"
    echo "== tests with a real gnome-keyring"
    wait "$keyring" || all=$?
    cat "$told/keyring"
    once_more "$on_screen" on_screen || all=$?
fi
once_more "$status" without_screen || all=$?
exit $all
