#!/bin/sh
# Installs the wheel into an environment of its own, away from the checkout, and uses it: checks itself, looks at a draft,
# draws its window. Usage: try_wheel.sh [WHEEL]      Dependencies come by requirements.lock, with their hashes.
set -eu
cd "$(dirname "$0")/.."
wheel=$(realpath "${1:-$(ls -t dist/vignette_composer-*.whl | head -n 1)}")
lock=$PWD/requirements.lock
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3.11 -m venv "$place/venv" 2>/dev/null || .venv/bin/python -m venv "$place/venv"
cd "$place"
venv/bin/pip install -q --require-hashes --no-deps -r "$lock"
venv/bin/pip install -q --no-deps "$wheel"
venv/bin/vignette --self-check
status=0
venv/bin/vignette check "Admitted Maria G., 93, last night at Mercy" || status=$?
[ "$status" = 2 ] || { echo "the wheel does not look" >&2; exit 1; }
VIGNETTE_HOME="$place/home" VIGNETTE_BENCH=first-paint QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} venv/bin/vignette
