#!/bin/sh
# Trains the guard's network and fits its weights from `corpus/` alone, and writes the manifest: `make train`.
#
# An hour or so on two cores; where it was stopped it goes on (build/train/). The steps stand in `project.yml`.
set -eu
cd "$(dirname "$0")/.."
export PYTHONHASHSEED=0  # the signs are fitted in one order: the same weights each time
work=build/train
python=$work/venv/bin/python
mkdir -p "$work"

if [ ! -e "$work/venv/ready" ]; then
    .venv/bin/python -m venv --clear "$work/venv"
    "$python" -m pip install -q --require-hashes --no-deps -r models/requirements-train.lock
    "$python" -m pip install -q --no-deps torch==2.13.0
    touch "$work/venv/ready"
fi

exec .venv/bin/python -m weasel run "${1:-all}" models
