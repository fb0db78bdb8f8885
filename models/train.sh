#!/bin/sh
# Trains the guard's network and fits its weights from `corpus/` alone, and writes the manifest: `make train`.
#
# An hour or so on two cores; where it was stopped it goes on (build/train/). Seven files stand aside from a
# first network, so that the weights between rules and network are learned where the network has not been before.
set -eu
cd "$(dirname "$0")/.."
work=build/train
python=$work/venv/bin/python
aside="train13 train14 train15 train16 train19 train20 train21"
plain=0.25  # dull sentences composed to each written draft
mkdir -p "$work"

if [ ! -e "$work/venv/ready" ]; then
    .venv/bin/python -m venv --clear "$work/venv"
    "$python" -m pip install -q --require-hashes --no-deps -r models/requirements-train.lock
    "$python" -m pip install -q --no-deps torch==2.13.0
    touch "$work/venv/ready"
fi

.venv/bin/python models/read_corpus.py >"$work/drafts.jsonl"
# shellcheck disable=SC2086  # a list of words
"$python" models/train_reader.py "$work/aside" --plain $plain --without $aside
"$python" models/train_reader.py "$work/all" --plain $plain
"$python" models/export_reader.py "$work/all/network.pt"
.venv/bin/python models/make_manifest.py
.venv/bin/python models/fit_weights.py "$work/drafts.jsonl" "$work/aside/predictions.jsonl"
.venv/bin/python models/make_manifest.py
