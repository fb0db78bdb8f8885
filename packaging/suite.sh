#!/bin/sh
# The whole suite: the quick and the slow on all cores, then side by side the real keyring and the real screen.
set -eu
cd "$(dirname "$0")/.."
[ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8 # Qt wants UTF-8
export QT_QPA_PLATFORM=offscreen

# What failed beside others is looked at once more alone: it fails if it fails again, and is named either way.
side_by_side() {
    status=0
    .venv/bin/python -m pytest -q -n auto "$@" || status=$?
    [ "$status" = 1 ] || return "$status"
    echo "== what failed above, once more and alone"
    .venv/bin/python -m pytest -q --last-failed --last-failed-no-failures none "$@"
}

echo "== tests"
side_by_side --dist worksteal --durations=5 -m "not keyring_real and not screen"
if [ "$(uname -s)" = Linux ]; then
    told=$(mktemp)
    trap 'rm -f "$told"' EXIT
    # shellcheck disable=SC2046 # no name of a test holds a blank
    sh packaging/with_keyring.sh .venv/bin/python -m pytest -q -p no:cacheprovider -m keyring_real \
        $(grep -rl --include='test_*.py' keyring_real tests) >"$told" 2>&1 &
    keyring=$! all=0
    echo "== tests of the real window, on X11, from outside"
    # Much of it is waiting for a window: one more at a time than there are cores, the longest first.
    side_by_side -n $(($(nproc) + 1)) --dist loadfile --no-loadscope-reorder tests/screen || all=$?
    echo "== tests with a real gnome-keyring"
    wait "$keyring" || all=$?
    cat "$told"
    exit $all
fi
